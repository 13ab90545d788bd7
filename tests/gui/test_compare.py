"""Comparing in the real window: two clips and two people, opened in every way, played, moved, unlinked and closed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from deepfake_desktop.gui.compare_window import CompareWindow
from deepfake_desktop.gui.main_window import MainWindow
from tests.gui.event_loop import spin
from tests.gui.test_window import wait_for_end

WAIT_MS = 60_000


def opened(window: MainWindow, path: Path, qtbot) -> MainWindow:
    window.workspace.controls.toggle_mute()
    window.open_path(str(path))
    wait_for_end(window, qtbot)
    window.player.pause()
    return window


def compared(window: MainWindow, qtbot) -> CompareWindow:
    """The comparison that is open, once both sides are judged and show a picture."""
    dialog = window.comparing.dialog
    assert dialog is not None and dialog.isVisible()
    qtbot.waitUntil(lambda: all(side.result is not None for side in dialog.sides), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: all(side.surface.has_picture() for side in dialog.sides), timeout=WAIT_MS)
    return dialog


@pytest.fixture
def two_clips(window: MainWindow, qtbot, monkeypatch, face_clip: Path, two_faces_clip: Path) -> CompareWindow:
    opened(window, face_clip, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(two_faces_clip), ""))
    window.comparing.with_other.trigger()
    return compared(window, qtbot)


@pytest.fixture
def two_people(window: MainWindow, qtbot, two_faces_clip: Path) -> CompareWindow:
    opened(window, two_faces_clip, qtbot)
    window.comparing.two_people.trigger()
    return compared(window, qtbot)


def shown_s(dialog: CompareWindow) -> list[float]:
    return [(side.surface.frame_span() or (-1.0, 0.0))[0] for side in dialog.sides]


def test_two_clips_stand_side_by_side_with_their_verdicts(two_clips: CompareWindow, window: MainWindow) -> None:
    dialog = two_clips
    assert [side.title.text() for side in dialog.sides] == ["face.mp4", "two faces.mp4"]
    assert all(side.heading() and side.probability_text() for side in dialog.sides)
    assert dialog.left.heading() == window.workspace.panel.heading()
    assert dialog.differences.text()
    assert "judged alone" in dialog.caution.text()
    assert dialog.left.timeline is window.timeline  # not analysed twice
    assert dialog.left.strip.accessibleDescription() != dialog.right.strip.accessibleDescription()


def test_both_play_and_stop_together(two_clips: CompareWindow, qtbot) -> None:
    dialog = two_clips
    dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: min(shown_s(dialog)) > 0.6, timeout=20_000)
    assert abs(shown_s(dialog)[0] - shown_s(dialog)[1]) < 0.5
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.link.is_playing())
    qtbot.waitUntil(lambda: abs(shown_s(dialog)[0] - shown_s(dialog)[1]) < 0.1, timeout=10_000)


def test_seeking_one_moves_the_other_and_so_does_a_frame_step(two_clips: CompareWindow, qtbot) -> None:
    dialog = two_clips
    dialog.right.strip.seek_requested.emit(2.0)
    qtbot.waitUntil(lambda: shown_s(dialog) == pytest.approx([2.0, 2.0], abs=0.02), timeout=10_000)
    dialog.activateWindow()
    spin(300)
    QTest.keyClick(dialog, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: shown_s(dialog) == pytest.approx([2.067, 2.067], abs=0.02), timeout=10_000)
    dialog.offset.setValue(0.4)
    qtbot.waitUntil(lambda: shown_s(dialog)[1] == pytest.approx(2.467, abs=0.07), timeout=10_000)
    QTest.keyClick(dialog, Qt.Key.Key_U)
    assert dialog.linked.text() == "Not linked"
    dialog.left.strip.seek_requested.emit(1.0)
    qtbot.waitUntil(lambda: shown_s(dialog)[0] == pytest.approx(1.0, abs=0.02), timeout=10_000)
    assert shown_s(dialog)[1] > 2.3
    dialog.linked.click()
    assert dialog.offset.value() == pytest.approx(1.47, abs=0.1)


def test_two_people_are_shown_large_from_one_decoding(two_people: CompareWindow, qtbot) -> None:
    dialog = two_people
    qtbot.waitUntil(lambda: dialog.left.face.has_face() and dialog.right.face.has_face(), timeout=10_000)
    assert {side.person() for side in dialog.sides} == {1, 2}
    assert dialog.right.player.duration_s() == 0  # it plays nothing itself
    assert not dialog.left.face.picture().isNull()
    assert dialog.left.face.picture() != dialog.right.face.picture()
    assert [side.strip.height() for side in dialog.sides] == [side.strip.height_of(1) for side in dialog.sides]
    dialog.left.strip.seek_requested.emit(2.0)
    qtbot.waitUntil(lambda: shown_s(dialog) == pytest.approx([2.0, 2.0], abs=0.001), timeout=10_000)
    assert "Person 1" in dialog.differences.text() or "same finding" in dialog.differences.text()
    assert not dialog.linked.isVisible() and not dialog.offset.isVisible()
    dialog.right.what.setCurrentIndex(dialog.right.what.findData(dialog.left.person()))
    dialog.right.what.activated.emit(dialog.right.what.currentIndex())
    assert dialog.differences.text() == "Both sides show the same person."


def running_beside_the_windows_own(window: MainWindow) -> list[QThread]:
    """The window's own pictures of moments wait for wishes as long as its video is open."""
    return [one for one in window.findChildren(QThread) if one.isRunning() and one.objectName() != "thumbnails"]


@pytest.mark.slow
def test_closing_leaves_no_player_and_no_thread(
    window: MainWindow, qtbot, face_clip: Path, long_clip: Path, monkeypatch
) -> None:
    opened(window, face_clip, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(long_clip), ""))
    window.comparing.with_other.trigger()
    dialog = window.comparing.dialog
    assert dialog is not None
    dialog.toggle()
    spin(500)
    assert window.comparing._analysis.is_running()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.comparing.dialog is None
    qtbot.waitUntil(lambda: window.findChild(CompareWindow) is None)
    qtbot.waitUntil(lambda: not window.comparing._analysis.is_running(), timeout=WAIT_MS)
    playing = QMediaPlayer.PlaybackState.PlayingState
    assert [player for player in window.findChildren(QMediaPlayer) if player.playbackState() == playing] == []
    qtbot.waitUntil(lambda: running_beside_the_windows_own(window) == [], timeout=WAIT_MS)


@pytest.mark.slow
def test_two_rows_of_the_queue_are_compared(
    window: MainWindow, qtbot, tmp_path: Path, face_clip: Path, two_faces_clip: Path
) -> None:
    paths = [
        str(shutil.copy(clip, tmp_path / name)) for clip, name in ((face_clip, "a.mp4"), (two_faces_clip, "b.mp4"))
    ]
    queue = window.queue
    queue.add(paths)
    qtbot.waitUntil(lambda: queue.model.counts()["done"] == 2, timeout=WAIT_MS)
    queue.panel.table.setCurrentIndex(queue.view.index(0, 0))
    assert not queue.menu.compare.isEnabled()
    queue.panel.table.selectAll()
    assert queue.menu.compare.isEnabled()
    queue.menu.compare.trigger()
    dialog = compared(window, qtbot)
    assert [side.title.text() for side in dialog.sides] == ["a.mp4", "b.mp4"]


@pytest.mark.slow
def test_two_entries_of_the_history_are_compared_also_without_their_files(
    window: MainWindow, qtbot, tmp_path: Path, face_clip: Path, two_faces_clip: Path
) -> None:
    for clip, name in ((face_clip, "a.mp4"), (two_faces_clip, "b.mp4")):
        opened(window, Path(shutil.copy(clip, tmp_path / name)), qtbot)
    window.player.close()
    (tmp_path / "a.mp4").unlink()
    window.menus.history.show_history.trigger()
    history = window.history.dialog
    assert history is not None
    assert not history.compare_button.isEnabled()
    history.table.selectAll()
    history.compare_button.click()
    dialog = window.comparing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: all(side.result is not None for side in dialog.sides), timeout=WAIT_MS)
    assert [side.title.text() for side in dialog.sides] == ["b.mp4", "a.mp4"]
    assert "no longer there" in dialog.right.surface.note()
    assert dialog.right.heading()
    history.close()


def test_what_cannot_be_compared_is_not_offered(window: MainWindow) -> None:
    assert not window.comparing.with_other.isEnabled()
    assert not window.comparing.two_people.isEnabled()


def test_everything_in_it_has_a_name_and_fits(two_clips: CompareWindow) -> None:
    for size in ((900, 580), (1024, 600), (1600, 1000)):
        two_clips.resize(*size)
        spin(50)
        assert (two_clips.width(), two_clips.height()) == size
        assert two_clips.left.surface.height() == two_clips.right.surface.height()
        assert two_clips.left.width() == pytest.approx(two_clips.right.width(), abs=2)
    for button in two_clips.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
