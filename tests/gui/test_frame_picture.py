"""The fast way from a video frame to a picture shows what Qt's own way shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from deepfake_desktop.gui.frame_picture import picture_of
from deepfake_desktop.gui.player import Player
from deepfake_desktop.gui.video_surface import VideoSurface
from tests.fixtures.make_video import MARKS, rotated_video

Pixels, Space, Range = QVideoFrameFormat.PixelFormat, QVideoFrameFormat.ColorSpace, QVideoFrameFormat.ColorRange
WIDTH, HEIGHT = 64, 48


def frame_of(planes: list[np.ndarray], pixels: Pixels, space: Space, colour_range: Range) -> QVideoFrame:
    """A frame of Y, U and V, (height, width) and twice (height / 2, width / 2)."""
    kind = QVideoFrameFormat(QSize(planes[0].shape[1], planes[0].shape[0]), pixels)
    kind.setColorSpace(space)
    kind.setColorRange(colour_range)
    frame = QVideoFrame(kind)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    stored = planes if pixels == Pixels.Format_YUV420P else [planes[0], np.dstack(planes[1:])]
    for number, plane in enumerate(stored):
        stride, target = frame.bytesPerLine(number), frame.bits(number)
        for row, values in enumerate(plane.reshape(plane.shape[0], -1).astype(np.uint8)):
            target[row * stride : row * stride + len(values)] = values.tobytes()
    frame.unmap()
    return frame


def smooth_frame(pixels: Pixels = Pixels.Format_YUV420P, space: Space = Space.ColorSpace_BT709) -> QVideoFrame:
    """Brightness rises to the right, U downwards and V upwards."""
    brightness = np.tile(np.linspace(60, 190, WIDTH), (HEIGHT, 1))
    u = np.tile(np.linspace(100, 156, HEIGHT // 2)[:, None], (1, WIDTH // 2))
    return frame_of([brightness, u, 256 - u], pixels, space, Range.ColorRange_Video)


def plain_frame(y: int, u: int, v: int, space: Space, colour_range: Range) -> QVideoFrame:
    half = np.ones((HEIGHT // 2, WIDTH // 2))
    return frame_of([np.full((HEIGHT, WIDTH), y), u * half, v * half], Pixels.Format_NV12, space, colour_range)


def pixels_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGBX8888)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


@pytest.mark.parametrize("pixels", [Pixels.Format_YUV420P, Pixels.Format_NV12])
@pytest.mark.parametrize("space", [Space.ColorSpace_BT601, Space.ColorSpace_BT709])
def test_colours_are_those_of_qt(qapp, pixels: Pixels, space: Space) -> None:
    frame = smooth_frame(pixels, space)
    fast = pixels_of(picture_of(frame, frame.size(), 0))
    assert np.abs(fast - pixels_of(frame.toImage())).mean() < 2.5
    assert fast[0, -1, 0] - fast[0, 0, 0] > 90  # and not just both grey


@pytest.mark.parametrize(
    ("yuv", "space", "colour_range", "rgb"),
    [
        ((81, 90, 240), Space.ColorSpace_BT601, Range.ColorRange_Video, (255, 0, 0)),
        ((63, 102, 240), Space.ColorSpace_BT709, Range.ColorRange_Video, (255, 0, 0)),
        ((32, 240, 118), Space.ColorSpace_BT709, Range.ColorRange_Video, (0, 0, 255)),
        ((16, 128, 128), Space.ColorSpace_BT709, Range.ColorRange_Video, (0, 0, 0)),
        ((16, 128, 128), Space.ColorSpace_BT709, Range.ColorRange_Full, (16, 16, 16)),
        ((255, 128, 128), Space.ColorSpace_BT601, Range.ColorRange_Full, (255, 255, 255)),
    ],
)
def test_known_colours_of_the_standards(qapp, yuv, space: Space, colour_range: Range, rgb) -> None:
    frame = plain_frame(*yuv, space, colour_range)
    assert np.abs(pixels_of(picture_of(frame, frame.size(), 0))[20, 20] - rgb).max() <= 3


def test_a_smaller_picture_is_the_same_picture(qapp) -> None:
    frame = smooth_frame()
    small = picture_of(frame, QSize(16, 12), 0)
    assert small.size() == QSize(16, 12)
    expected = pixels_of(frame.toImage()).reshape(12, 4, 16, 4, 3).mean(axis=(1, 3))
    assert np.abs(pixels_of(small) - expected).mean() < 4


def test_no_picture_is_made_larger_than_the_frame(qapp) -> None:
    frame = smooth_frame()
    assert picture_of(frame, QSize(640, 480), 0).size() == frame.size()


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_turned_video_is_shown_upright(qtbot, tmp_path: Path, degrees: int) -> None:
    surface = VideoSurface()
    qtbot.addWidget(surface)
    surface.resize(400, 300)
    surface.show()
    player = Player(surface.sink, surface)
    player.open(rotated_video(tmp_path / "turned.mp4", degrees))
    qtbot.waitUntil(surface.has_picture, timeout=10_000)
    image, place = surface.grab().toImage(), surface.picture_rect().toRect()
    for name, (blue, green, red) in MARKS.items():
        x = place.left() + 12 if "left" in name else place.right() - 12
        y = place.top() + 12 if "top" in name else place.bottom() - 12
        seen, meant = image.pixelColor(x, y), QColor(red, green, blue)
        distance = max(abs(a - b) for a, b in zip(seen.getRgb()[:3], meant.getRgb()[:3], strict=True))
        assert distance < 40, (name, seen.name(), meant.name())
    player.close()


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_part_is_what_the_whole_picture_shows_there(qapp, turns: int) -> None:
    frame = smooth_frame()
    size = frame.size().transposed() if turns % 2 else frame.size()
    part = QRect(8, 12, 30, 20)
    whole = pixels_of(picture_of(frame, size, turns))
    cut = pixels_of(picture_of(frame, part.size(), turns, part))
    assert cut.shape == (20, 30, 3)
    assert np.abs(cut - whole[12:32, 8:38]).mean() < 2.5  # colours are scaled from other neighbours at the edge
