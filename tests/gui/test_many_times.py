"""What hasty hands do: fifty quick cancels, a hundred drops in a row, closing at every stage. The real window."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from deepfake_desktop.gui.main_window import MainWindow
from tests.gui.event_loop import spin
from tests.gui.test_window import wait_for_end

pytestmark = pytest.mark.slow


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, buttons, modifiers))


def threads_now() -> int:
    """Those of the system: Python's own list keeps dummies of Qt's threads."""
    return len(os.listdir("/proc/self/task"))


@pytest.fixture(autouse=True)
def nothing_recalled(window: MainWindow) -> None:
    window.preferences.remember_results = False


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_fifty_quick_cancels(window: MainWindow, qtbot, face_clip: Path) -> None:
    window.open_path(str(face_clip))
    wait_for_end(window, qtbot)
    threads = threads_now()
    hand = random.Random(1)
    for _ in range(50):
        window.open_path(str(face_clip))
        spin(hand.choice((0, 5, 40, 150)))
        window.cancel()
    qtbot.waitUntil(lambda: not window.control.is_running(), timeout=60_000)
    window.open_path(str(face_clip))
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.status == "complete"
    assert threads_now() <= threads + 3, "no thread is left of each"


def test_a_hundred_drops_in_a_row(window: MainWindow, qtbot, face_clip: Path, no_face_clip: Path) -> None:
    for number in range(100):
        drop(window, [face_clip if number % 2 else no_face_clip])
        spin(random.Random(number).choice((0, 0, 10, 60)))
    wait_for_end(window, qtbot)
    assert window.workspace.title.text() == face_clip.name, "the last one counts"
    assert window.result is not None and window.result.status == "complete"


@pytest.mark.parametrize("moment_ms", [0, 20, 80, 200, 500, 900, 1500, 3000])
def test_closed_at_every_stage(window: MainWindow, face_clip: Path, two_faces_clip: Path, moment_ms: int) -> None:
    """The fixture then closes the window and looks for what is left of it."""
    drop(window, [face_clip])
    drop(window, [face_clip, two_faces_clip])
    spin(moment_ms)
