"""Saving a report from the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QMessageBox

from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.report_dialog import ReportDialog, usual_page_size
from deepfake_desktop.gui.report_export import ReportChoices, ReportExport
from deepfake_desktop.report.options import FORMS
from deepfake_desktop.report.page import read_report
from tests.fixtures import make_video
from tests.fixtures.make_record import full_result
from tests.unit.test_report_parts import of_video


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Something to draw pictures from; what is in it does not matter."""
    return make_video.no_face_video(tmp_path_factory.mktemp("video") / "clip.mp4", seconds=10, fps=5, size=(320, 180))


def saved_sentences(export: ReportExport) -> list[str]:
    said: list[str] = []
    export.said.connect(said.append)
    return said


def wait(export: ReportExport, qtbot) -> None:
    qtbot.waitUntil(lambda: not export.is_running(), timeout=60_000)


def errors(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_each_form_is_saved_by_its_ending(window: MainWindow, qtbot, video: Path, tmp_path: Path) -> None:
    export, result = window.reports, of_video(video)
    said = saved_sentences(export)
    for name in ("r.html", "r.pdf", "r.csv", "r.HTML", "without"):
        export.save(result, video, tmp_path / name, ReportChoices(who="Jane"))
        wait(export, qtbot)
        assert errors(window) == []
        assert said[-1].startswith("Saved as ") and name in said[-1]
    page = read_report(str(tmp_path / "r.html")).page
    assert page is not None and (page.who, page.pictures) == ("Jane", "drawn") and page.when
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    with (tmp_path / "r.csv").open(newline="", encoding="utf-8") as stream:
        assert len(list(csv.reader(stream))) == 101
    assert (tmp_path / "without.html").is_file()
    assert window.workspace.notice.text() == said[-1] or window.drop_zone.notice.text() == said[-1]


def test_pictures_and_time_can_be_left_out(window: MainWindow, qtbot, video: Path, tmp_path: Path) -> None:
    choices = ReportChoices(pictures=False, time=False)
    for name in ("a.html", "b.html"):
        window.reports.save(of_video(video), video, tmp_path / name, choices)
        wait(window.reports, qtbot)
    page = read_report(str(tmp_path / "a.html")).page
    assert page is not None and page.pictures == "off" and page.when == ""
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_what_cannot_be_saved_is_told_with_what_to_do(window: MainWindow, qtbot, video: Path, tmp_path: Path) -> None:
    other = full_result("other.mp4")  # of a file with another SHA-256
    for result, target, text in (
        (of_video(video), tmp_path / "no folder" / "r.html", "Choose another folder"),
        (of_video(video), video.with_suffix(".mp4"), ""),
        (other, tmp_path / "r.html", "Give the file that was analysed"),
    ):
        window.reports.save(result, video, target, ReportChoices())
        wait(window.reports, qtbot)
        shown = errors(window)
        if text:
            (box,) = shown
            assert box.text() == "The report could not be saved." and text in box.informativeText()
            box.accept()
        qtbot.waitUntil(lambda: not errors(window))
    assert not (tmp_path / "r.html").exists()


def test_a_fault_of_the_program_is_told_too(
    window: MainWindow,
    qtbot,
    without_children: None,
    video: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr("deepfake_desktop.report.make.make_report", fail)
    window.reports.save(of_video(video), video, tmp_path / "r.html", ReportChoices())
    wait(window.reports, qtbot)
    (box,) = errors(window)
    assert "ZeroDivisionError" in box.informativeText() and "report it" in box.informativeText()
    box.accept()
    assert not (tmp_path / "r.html").exists()


def test_it_is_drawn_off_the_windows_thread_and_one_at_a_time(
    window: MainWindow,
    qtbot,
    qapp,
    without_children: None,
    video: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads = []
    from deepfake_desktop.report import make

    whole = make.make_report

    def note(*arguments: object) -> bytes:
        threads.append(QThread.currentThread())
        return whole(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(make, "make_report", note)
    said = saved_sentences(window.reports)
    window.reports.save(of_video(video), video, tmp_path / "a.html", ReportChoices())
    window.reports.save(of_video(video), video, tmp_path / "b.html", ReportChoices())
    assert "already" in said[-1]
    wait(window.reports, qtbot)
    assert (tmp_path / "a.html").is_file() and not (tmp_path / "b.html").exists()
    assert len(threads) == 1 and threads[0] is not qapp.thread()


def test_closing_waits_for_it(window: MainWindow, video: Path, tmp_path: Path) -> None:
    window.reports.save(of_video(video), video, tmp_path / "r.pdf", ReportChoices())
    window.close()
    assert window.ended_cleanly
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".unfinished")] == []


def test_the_menu_asks_and_saves(
    window: MainWindow, qtbot, face_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = window.menus.report
    assert action.shortcut().toString() == "Ctrl+Shift+S" and not action.isEnabled()
    window.open_path(str(face_clip))
    qtbot.waitUntil(lambda: window.result is not None and not window.control.is_running(), timeout=60_000)
    assert action.isEnabled()
    asked: list[str] = []

    def answer(dialog: QDialog) -> int:
        if isinstance(dialog, ReportDialog):
            dialog.who.setText(" Jane ")
            dialog.pictures.setChecked(False)
        elif isinstance(dialog, QFileDialog):
            asked.append(Path(dialog.selectedFiles()[0]).name)
            dialog.setDirectory(str(tmp_path))
            dialog.selectFile("chosen.html")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ReportDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "exec", answer)
    action.trigger()
    wait(window.reports, qtbot)
    assert errors(window) == [] and asked == ["face.html"]
    page = read_report(str(tmp_path / "chosen.html")).page
    assert page is not None and page.who == "Jane" and page.pictures == "off"


def test_the_dialog_says_what_it_is_about_and_keeps_the_name(
    window: MainWindow, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ReportDialog(window, "Jane")
    assert dialog.who.text() == "Jane" and dialog.who.accessibleName() == "Made by"
    assert all(box.isChecked() and box.toolTip() for box in dialog.findChildren(QCheckBox))
    files = dialog.file_dialog(str(video.parent), "clip")
    for chosen, suffix in zip(files.nameFilters(), FORMS, strict=True):
        files.filterSelected.emit(chosen)
        assert files.defaultSuffix() == suffix
    files.deleteLater()
    dialog.deleteLater()
    monkeypatch.setattr(ReportDialog, "exec", lambda one: one.who.setText("Joe") or QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "exec", lambda one: QDialog.DialogCode.Rejected)
    window.reports.choose(of_video(video), video)
    monkeypatch.setattr(ReportDialog, "exec", lambda one: QDialog.DialogCode.Rejected)
    assert window.reports._who == "Joe" and not window.reports.is_running()


def test_the_paper_is_that_of_the_country() -> None:
    assert usual_page_size() in ("a4", "letter")
