"""The history and the private session in the real window, with the real engine."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.gui.history_panel import HistoryDialog
from deepfake_desktop.gui.history_table import FILE, FINDING, PROBABILITY, WHEN
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.history.store import History
from tests.gui.event_loop import spin
from tests.gui.made_up import in_history
from tests.gui.test_window import wait_for_end


def opened(window: MainWindow, qtbot, path: Path) -> AnalysisResult:
    window.open_path(str(path))
    wait_for_end(window, qtbot)
    spin(0)
    assert window.result is not None
    return window.result


def shown_history(window: MainWindow) -> HistoryDialog:
    window.menus.history.show_history.trigger()
    dialog = window.history.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def rows(dialog: HistoryDialog) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, FILE).data() for row in range(model.rowCount())]


def choose_row(dialog: HistoryDialog, row: int) -> None:
    """As a plain click: ``selectRow`` would heed the keys that a test before this one held down."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectionModel().select(dialog.table.model().index(row, 0), flags)


def press(dialog: HistoryDialog, qtbot, button: QPushButton, answer: str) -> None:
    """Press a button of the dialog, and then one in the question that follows."""
    button.click()
    box = dialog.question()
    assert box is not None and box.isVisible()
    next(one for one in box.buttons() if one.text().replace("&", "") == answer).click()
    qtbot.waitUntil(lambda: dialog.note.text() != "Deleting…" and dialog.table.isEnabled())


@pytest.fixture
def entries() -> Callable[[], list[str]]:
    return lambda: [entry.name for entry in History().entries()]


@pytest.mark.slow
def test_every_analysis_is_in_the_history_once(
    window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path, entries: Callable[[], list[str]]
) -> None:
    opened(window, qtbot, face_clip)
    opened(window, qtbot, no_face_clip)
    assert opened(window, qtbot, face_clip).recalled_from is not None
    assert entries() == [no_face_clip.name, face_clip.name]
    dialog = shown_history(window)
    assert rows(dialog) == entries()
    model = dialog.table.model()
    assert model.index(0, FINDING).data() == "No face found" and model.index(0, PROBABILITY).data() == ""
    assert model.index(1, PROBABILITY).data() != "" and str(face_clip) in model.index(1, WHEN).data(
        Qt.ItemDataRole.ToolTipRole
    )
    window.analyse_again()
    wait_for_end(window, qtbot)
    spin(0)
    assert rows(dialog) == [face_clip.name, no_face_clip.name, face_clip.name], "an open dialog follows"
    assert dialog.note.text() == "3 analyses"
    dialog.close()
    spin(0)
    assert window.history.dialog is None


@pytest.mark.slow
def test_an_entry_is_shown_with_its_video_where_that_is_still_there(
    window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path
) -> None:
    first = opened(window, qtbot, face_clip)
    heading = window.workspace.panel.heading()
    opened(window, qtbot, no_face_clip)
    dialog = shown_history(window)
    qtbot.waitUntil(lambda: rows(dialog) == [no_face_clip.name, face_clip.name], timeout=10_000)
    choose_row(dialog, 1)
    assert dialog.open_button.isEnabled()
    dialog.open_button.click()
    qtbot.waitUntil(lambda: window.workspace.title.text() == face_clip.name, timeout=10_000)
    wait_for_end(window, qtbot)
    assert window.workspace.panel.heading() == heading
    assert window.result is not None and window.result.verdict.reason == first.verdict.reason
    assert window.workspace.panel.recalled_text().startswith("Recalled from ")
    assert window.workspace.notice.text().startswith("From the history: ")
    qtbot.waitUntil(window.menus.again.isEnabled, timeout=10_000)  # the video was looked for, and is the same
    qtbot.waitUntil(window.workspace.surface.has_picture, timeout=10_000)
    assert window.menus.about_verdict.isEnabled()
    assert len(History().entries()) == 2, "looking at it is no analysis"
    window.workspace.panel.again_button().click()
    wait_for_end(window, qtbot)
    assert window.result.recalled_from is None


def test_an_entry_is_shown_when_its_file_is_gone(window: MainWindow, qtbot, face_clip: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(face_clip, tmp_path / "gone.mp4"))
    first = opened(window, qtbot, copy)
    moments = window.watching.moments
    opened(window, qtbot, face_clip)
    copy.unlink()
    dialog = shown_history(window)
    dialog.words.setText("GONE")
    assert rows(dialog) == ["gone.mp4"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    wait_for_end(window, qtbot)
    qtbot.waitUntil(lambda: window.workspace.surface.note() != "")
    assert "no longer at" in window.workspace.surface.note() and str(copy) in window.workspace.surface.note()
    assert not window.workspace.surface.has_picture()
    shown, panel = window.result, window.workspace.panel
    assert shown is not None and shown.verdict.band == first.verdict.band
    assert window.timeline.point_count == len(first.timeline)
    assert [moment.peak_s for moment in window.watching.moments] == [moment.peak_s for moment in moments] != []
    assert window.timeline.duration_s == pytest.approx(4.0, abs=0.2)
    assert panel.recalled_text() and not panel.again_button().isVisible()
    assert panel.step_button().text() == "Open another video…"
    assert not window.menus.again.isEnabled() and not window.menus.play.isEnabled()
    assert window.menus.save.isEnabled()
    why, stability = window.workspace.moments.why_button(), panel.stability_button()
    for one in (why, stability, window.inspecting.why, window.inspecting.stability):
        assert not one.isEnabled() and "video of this result is not here" in one.toolTip()
    opened(window, qtbot, face_clip)
    assert why.isEnabled() and stability.isEnabled() and window.inspecting.why.isEnabled()
    assert "not here" not in why.toolTip() + stability.toolTip() + window.inspecting.why.toolTip()
    assert panel.again_button().isVisible() and window.menus.play.isEnabled()


def test_another_file_in_its_place_is_not_shown_as_its_video(
    window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(no_face_clip, tmp_path / "clip.mp4"))
    opened(window, qtbot, copy)
    shutil.copy(face_clip, copy)
    dialog = shown_history(window)
    spin(50)
    place = dialog.table.visualRect(dialog.table.model().index(0, FILE)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: "another one now" in window.workspace.surface.note())
    assert window.result is not None and window.result.status == "no_face"


def test_a_file_opened_meanwhile_is_not_mixed_up_with_the_entry(
    window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path
) -> None:
    opened(window, qtbot, face_clip)
    window.open_past(History().entries()[0])
    assert opened(window, qtbot, no_face_clip).status == "no_face"
    spin(300)
    assert window.workspace.title.text() == no_face_clip.name and window.workspace.surface.note() == ""


def test_it_is_searched_by_text_band_and_time(window: MainWindow) -> None:
    history = History()
    for name, band, digit in (("one.mp4", "none", "1"), ("two.mp4", "strong", "2"), ("three.mp4", "not_assessed", "3")):
        history.add(in_history(name, band, digit))
    history.add(replace(in_history("old.mp4"), recalled_from="2020-01-15T12:00:00+00:00"))
    dialog = shown_history(window)
    assert rows(dialog) == ["three.mp4", "two.mp4", "one.mp4", "old.mp4"] and dialog.note.text() == "4 analyses"
    QTest.keyClicks(dialog.words, "222")
    assert rows(dialog) == ["two.mp4"] and dialog.note.text() == "1 analysis"
    dialog.words.clear()
    dialog.band.setCurrentIndex(dialog.band.findData("not_assessed"))
    assert rows(dialog) == ["three.mp4"]
    dialog.band.setCurrentIndex(0)
    dialog.period.setCurrentIndex(dialog.period.findData(6))
    assert rows(dialog) == ["three.mp4", "two.mp4", "one.mp4"]
    QTest.keyClicks(dialog.words, "nowhere")
    assert rows(dialog) == [] and not dialog.open_button.isEnabled() and not dialog.delete_button.isEnabled()


@pytest.mark.slow
def test_deleting_asks_first_and_leaves_nothing(
    window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path, entries: Callable[[], list[str]]
) -> None:
    opened(window, qtbot, face_clip)
    opened(window, qtbot, no_face_clip)
    dialog = shown_history(window)
    choose_row(dialog, 1)
    press(dialog, qtbot, dialog.delete_button, "Cancel")
    assert entries() == [no_face_clip.name, face_clip.name] and RecallStore().amount().entries == 2
    choose_row(dialog, 1)
    press(dialog, qtbot, dialog.delete_button, "Delete")
    qtbot.waitUntil(lambda: rows(dialog) == [no_face_clip.name])
    assert dialog.note.text() == "Deleted: 1 from the history, 1 remembered result."
    assert entries() == [no_face_clip.name] and RecallStore().amount().entries == 1
    assert window.preferences.recent == [str(no_face_clip)]
    assert opened(window, qtbot, face_clip).recalled_from is None
    press(dialog, qtbot, dialog.clear_button, "Delete")
    qtbot.waitUntil(lambda: rows(dialog) == [])
    assert entries() == [] and window.preferences.recent == []
    folder = History().folder
    assert folder is not None and not any(face_clip.name.encode() in path.read_bytes() for path in folder.iterdir())


def test_what_is_selected_stays_so_when_an_analysis_joins(window: MainWindow) -> None:
    for name in ("one.mp4", "two.mp4"):
        History().add(in_history(name))
    dialog = shown_history(window)
    choose_row(dialog, 1)
    History().add(in_history("three.mp4"))
    dialog.refresh()
    assert rows(dialog) == ["three.mp4", "two.mp4", "one.mp4"]
    assert [entry.name for entry in dialog.table.selected()] == ["one.mp4"], "or Delete would take another one"


def test_the_delete_key_asks_about_all_that_are_selected(window: MainWindow) -> None:
    for name in ("one.mp4", "two.mp4"):
        History().add(in_history(name))
    dialog = shown_history(window)
    dialog.table.selectAll()
    assert not dialog.open_button.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    box = dialog.question()
    assert box is not None and box.text() == "Delete 2 analyses for good?"
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    box.close()


def test_a_damaged_history_is_told(window: MainWindow) -> None:
    history = History()
    history.add(in_history("one.mp4"))
    assert history.path is not None
    history.path.write_bytes(b"damaged" * 1000)
    dialog = shown_history(window)
    assert rows(dialog) == [] and "The history was damaged" in dialog.note.text()


def test_a_history_that_cannot_be_written_is_told_and_costs_no_result(
    window: MainWindow, qtbot, no_face_clip: Path
) -> None:
    folder = window.history.history.folder
    assert folder is not None
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    window.open_path(str(no_face_clip))
    wait_for_end(window, qtbot)
    qtbot.waitUntil(lambda: "not in the history" in window.workspace.notice.text())


def test_switched_off_nothing_is_added(
    window: MainWindow, qtbot, no_face_clip: Path, entries: Callable[[], list[str]]
) -> None:
    keep = window.menus.history.keep
    assert keep.isChecked()
    window.open_path(str(no_face_clip))
    keep.trigger()
    wait_for_end(window, qtbot)
    assert entries() == [] and not History().is_on()
    assert "switched off" in shown_history(window).note.text()
    keep.trigger()
    opened(window, qtbot, no_face_clip)
    assert entries() == [no_face_clip.name]


def test_a_private_session_keeps_nothing_and_says_so(
    window: MainWindow, qtbot, own_home: Path, face_clip: Path, no_face_clip: Path, entries: Callable[[], list[str]]
) -> None:
    opened(window, qtbot, no_face_clip)
    banner = window.history.banner
    assert not banner.isVisible()
    window.menus.history.private.trigger()
    assert banner.isVisible() and banner.text().startswith("Private session: nothing ")
    result = opened(window, qtbot, face_clip)
    assert result.status == "complete"
    assert opened(window, qtbot, face_clip).recalled_from is None, "nothing is recalled, either"
    assert entries() == [no_face_clip.name] and RecallStore().amount().entries == 1
    assert window.preferences.recent == [str(no_face_clip)]
    window.preferences.save()
    assert result.file.sha256 is not None
    for path in own_home.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert str(face_clip).encode() not in content and result.file.sha256.encode() not in content, path
    banner.end_button().click()
    assert not banner.isVisible() and not window.menus.history.private.isChecked()
    opened(window, qtbot, face_clip)
    assert entries() == [face_clip.name, no_face_clip.name]


def test_who_goes_private_means_the_analysis_under_way_too(
    window: MainWindow, qtbot, no_face_clip: Path, entries: Callable[[], list[str]]
) -> None:
    window.open_path(str(no_face_clip))
    window.menus.history.private.trigger()
    wait_for_end(window, qtbot)
    assert entries() == [] and RecallStore().amount().entries == 0


def test_an_analysis_that_was_replaced_is_not_kept(
    window: MainWindow, qtbot, long_clip: Path, no_face_clip: Path, entries: Callable[[], list[str]]
) -> None:
    window.open_path(str(long_clip))
    qtbot.waitUntil(lambda: window.timeline.point_count > 0, timeout=30_000)
    window.open_path(str(no_face_clip))
    qtbot.waitUntil(lambda: window.result is not None and window.result.status == "no_face", timeout=60_000)
    spin(0)
    assert entries() == [no_face_clip.name]


def test_what_a_file_says_of_its_origin_is_kept_beside_the_result(
    window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deepfake_desktop.gui.main_window._ORIGIN_LIMIT_S", 60.0)
    opened(window, qtbot, face_clip)
    qtbot.waitUntil(lambda: window.provenance.report is not None, timeout=60_000)
    window.queue.add([str(no_face_clip)])
    qtbot.waitUntil(lambda: len(History().entries()) == 2, timeout=60_000)
    kept = {entry.name: History().result(entry.id).provenance for entry in History().entries()}
    assert kept[face_clip.name] == window.provenance.report
    assert kept[no_face_clip.name] is not None and kept[no_face_clip.name].credentials.state == "none"


def test_an_origin_that_is_not_read_in_time_keeps_nothing_waiting(window: MainWindow, face_clip: Path) -> None:
    assert window.provenance.told_by(str(face_clip), 60.0) is None, "nobody opened it"
