"""The magnified face beside the picture: in step with playback, and whose it is by lane, card and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtTest import QTest

from deepfake_desktop.gui.face_picture import face_picture
from deepfake_desktop.gui.face_strip import FaceStrip
from deepfake_desktop.gui.main_window import MainWindow
from tests.gui.event_loop import spin
from tests.gui.test_watching import press, watched

__all__ = ["watched"]  # a fixture


def strip_of(window: MainWindow) -> FaceStrip:
    return window.workspace.face_strip


def mean(image: QImage) -> tuple[int, int, int]:
    colour = image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixelColor(0, 0)
    return colour.red(), colour.green(), colour.blue()


@pytest.fixture
def halves() -> Iterator[QVideoFrame]:
    """A grey frame, 64x32, black on its left half and white on its right."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(64, 32), QVideoFrameFormat.PixelFormat.Format_YUV420P))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    stride = frame.bytesPerLine(0)
    frame.bits(0)[:] = bytes(([16] * 32 + [235] * 32 + [0] * (stride - 64)) * 32)
    for plane in (1, 2):
        frame.bits(plane)[:] = bytes([128] * frame.mappedBytes(plane))
    frame.unmap()
    yield frame


def test_a_face_is_cut_out_of_the_frame_by_its_square(halves: QVideoFrame) -> None:
    space = QSize(64, 32)
    white = face_picture(halves, 0, space, (40, 8, 16), 48)
    assert white.size() == QSize(48, 48)
    assert min(mean(white)) > 245
    assert max(mean(face_picture(halves, 0, space, (8, 8, 16), 48))) < 10
    both = face_picture(halves, 0, space, (25, 9, 14), 60)  # odd corners: the edge lies in the middle all the same
    assert max(mean(both.copy(0, 0, 26, 60))) < 10
    assert min(mean(both.copy(34, 0, 26, 60))) > 245
    beyond = face_picture(halves, 0, space, (56, 8, 16), 40)  # half of it lies beyond the right edge
    assert min(mean(beyond.copy(0, 0, 18, 40))) > 245
    assert max(mean(beyond.copy(22, 0, 18, 40))) < 10
    assert max(mean(face_picture(halves, 0, space, (200, 8, 16), 40))) == 0


def test_boxes_may_refer_to_frames_of_another_size(halves: QVideoFrame) -> None:
    assert min(mean(face_picture(halves, 0, QSize(128, 64), (80, 16, 32), 48))) > 245


def test_the_face_is_shown_in_step_with_time_and_words(watched: MainWindow, qtbot) -> None:
    strip = strip_of(watched)
    qtbot.waitUntil(strip.view.has_face)
    assert strip.isVisible()
    assert strip.time_text().startswith("0:01.00")
    first = strip.view.picture()
    assert not first.isNull() and first.width() == first.height()
    assert strip.finding_text()[0].isupper()
    assert "score" not in strip.finding_text()
    watched.seek(2.0)
    qtbot.waitUntil(lambda: strip.time_text().startswith("0:02.00"))
    assert strip.view.picture() != first


def test_a_person_is_chosen_by_keys_lane_card_and_button(watched: MainWindow, qtbot) -> None:
    strip, cards = strip_of(watched), watched.workspace.panel.person_cards()
    press(watched, Qt.Key.Key_2)
    assert strip.name_text() == "Person 2"
    assert [card.is_chosen() for card in cards] == [False, True]
    assert "chosen" in cards[1].accessibleName()
    QTest.keyClick(watched, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert strip.name_text() == "Person 1"
    QTest.keyClick(watched, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert strip.name_text() == "Person 2"
    QTest.mouseClick(cards[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    assert strip.name_text() == "Person 1"
    cards[1].setFocus()
    QTest.keyClick(cards[1], Qt.Key.Key_Space)
    assert strip.name_text() == "Person 2"
    assert not watched.player.is_playing()  # Space was the card's
    lanes = watched.workspace.strip
    lane = lanes.height_of(2) - lanes.height_of(1)
    QTest.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=QPoint(round(lanes._s_to_x(1.5)), lane + 8))
    assert strip.name_text() == "Person 1"
    press(watched, Qt.Key.Key_7)  # nobody
    assert strip.name_text() == "Person 1"


def test_two_people_look_different(watched: MainWindow, qtbot) -> None:
    strip = strip_of(watched)
    press(watched, Qt.Key.Key_1)
    one = strip.view.picture()
    press(watched, Qt.Key.Key_2)
    assert strip.view.picture() != one


def test_the_strip_can_be_switched_off_and_stays_so(watched: MainWindow) -> None:
    press(watched, Qt.Key.Key_F)
    assert not strip_of(watched).isVisible()
    assert watched.preferences.face_strip is False
    press(watched, Qt.Key.Key_F)
    assert strip_of(watched).isVisible()


def test_without_a_face_there_is_no_strip(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    window.open_path(str(no_face_clip))
    qtbot.waitUntil(lambda: window.result is not None and not window.control.is_running(), timeout=60_000)
    assert not strip_of(window).isVisible()


def test_a_result_from_the_history_does_not_say_that_nobody_is_there(watched: MainWindow, qtbot) -> None:
    watched.open_past(watched.history.history.entries()[0])
    qtbot.waitUntil(lambda: watched.result is not None and not watched.control.is_running(), timeout=60_000)
    qtbot.waitUntil(lambda: watched.shown_path() is not None, timeout=10_000)
    assert not strip_of(watched).view.has_face()
    assert "Analyse again" in strip_of(watched).view.note()


@pytest.mark.broken_media
def test_without_a_picture_there_is_no_strip(window: MainWindow, qtbot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"")
    window.open_path(str(broken))
    qtbot.waitUntil(lambda: window.result is not None and not window.control.is_running(), timeout=60_000)
    spin(50)
    assert not strip_of(window).isVisible()
