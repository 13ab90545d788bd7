"""Saving an annotated video from the window: progress, cancel, the end, and closing meanwhile."""

from __future__ import annotations

from pathlib import Path

import av
import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from deepfake_desktop.annotate.palette import LANE, PERSON_COLOURS, SCORE_SCALE, TEXT
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.theme import DARK, person_colour
from deepfake_desktop.video.probe import probe

WAIT_MS = 120_000


@pytest.fixture
def analysed(window: MainWindow, qtbot, face_clip: Path) -> MainWindow:
    assert not window.menus.annotate.isEnabled()
    window.open_path(str(face_clip))
    qtbot.waitUntil(lambda: window.result is not None and not window.control.is_running(), timeout=WAIT_MS)
    assert window.menus.annotate.isEnabled()
    return window


def choose(monkeypatch: pytest.MonkeyPatch, target: Path | None) -> None:
    answer = (str(target) if target else "", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: answer)


def test_it_is_saved_with_boxes_in_it(
    analysed: MainWindow, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "annotated")
    with qtbot.waitSignal(analysed.export.ended, timeout=WAIT_MS):
        analysed.menus.annotate.trigger()
        assert analysed.export.is_running() and not analysed.menus.annotate.isEnabled()
        assert analysed.export.dialog() is not None
    assert "Saved as" in analysed.workspace.notice.text()
    assert analysed.export.dialog() is None and analysed.menus.annotate.isEnabled()
    with av.open(str(tmp_path / "annotated.mp4")) as container:
        assert len(list(container.decode(video=0))) == 60


def test_cancel_leaves_nothing_behind(
    analysed: MainWindow, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "annotated.mp4")
    before = set(tmp_path.iterdir())
    with qtbot.waitSignal(analysed.export.ended, timeout=WAIT_MS):
        analysed.menus.annotate.trigger()
        dialog = analysed.export.dialog()
        assert dialog is not None
        button = dialog.findChild(QPushButton)
        assert button is not None and button.text() == "Cancel"
        button.click()
    assert "cancelled" in analysed.workspace.notice.text()
    assert set(tmp_path.iterdir()) == before


def test_the_original_is_not_overwritten(
    analysed: MainWindow, qtbot, face_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = face_clip.read_bytes()
    choose(monkeypatch, face_clip)
    with qtbot.waitSignal(analysed.export.ended, timeout=WAIT_MS):
        analysed.menus.annotate.trigger()
    assert "never overwritten" in analysed.workspace.notice.text() and face_clip.read_bytes() == before


def test_closing_the_window_ends_it(analysed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, tmp_path / "annotated.mp4")
    before = set(tmp_path.iterdir())
    analysed.menus.annotate.trigger()
    analysed.close()
    left = set(tmp_path.iterdir()) - before
    assert analysed.ended_cleanly and left <= {tmp_path / "annotated.mp4"}
    assert all(probe(path).duration_s == pytest.approx(4.0, abs=0.2) for path in left), "it had been finished before"


def test_no_name_no_file(analysed: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, None)
    analysed.menus.annotate.trigger()
    assert not analysed.export.is_running()


def test_the_annotated_video_has_the_colours_of_the_window() -> None:
    assert (DARK.score_low, DARK.score_middle, DARK.score_high) == SCORE_SCALE
    assert (DARK.lane, DARK.text) == (LANE, TEXT)
    assert [person_colour(n + 1).name() for n in range(len(PERSON_COLOURS))] == list(PERSON_COLOURS)
