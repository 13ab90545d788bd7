"""Turns a decoded video frame into a picture of the size that is shown, fast enough for the window's thread.

QVideoFrame.toImage converts the whole frame first: 15 ms for 1080p on two cores and up to 100 ms where Qt converts
with a software OpenGL. Here the planes are scaled before they are converted: about 1.5 ms. OpenCV leaves Python's
lock free meanwhile, so that the analysis goes on.
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

_Pixels = QVideoFrameFormat.PixelFormat
_Space = QVideoFrameFormat.ColorSpace

# Shares of red and blue in brightness, ITU-R BT.601, BT.709 and BT.2020.
_LUMA_SHARES = {
    _Space.ColorSpace_BT601: (0.299, 0.114),
    _Space.ColorSpace_BT709: (0.2126, 0.0722),
    _Space.ColorSpace_BT2020: (0.2627, 0.0593),
}
_HIGHEST_SD = 576  # lines; without a word in the file, more means BT.709 and fewer BT.601, as in Qt


def picture_of(frame: QVideoFrame, largest: QSize, quarter_turns: int, part: QRect | None = None) -> QImage:
    """The frame, or a part of it, as a picture of at most ``largest`` pixels; null where it has no pixels.

    largest: as seen, with the aspect ratio of what is shown. quarter_turns: clockwise, 0 to 3, as the file asks for.
    part: what to show, in pixels of the frame as seen; with even sides and corners, since colours have half the size.
    """
    stored = _as_stored(part, frame.size(), quarter_turns) if part is not None else QRect(QPoint(0, 0), frame.size())
    planes = None if frame.mirrored() else _planes(frame, stored)
    if planes is None:
        whole = frame.toImage()  # turns it, too
        return whole if part is None else whole.copy(part)
    shown = stored.size()
    room = largest.transposed() if quarter_turns % 2 else largest
    size = shown if shown.width() <= room.width() else room
    yuv = cv2.merge([_scaled(plane, max(size.width(), 1), max(size.height(), 1)) for plane in planes])
    rgb = cv2.transform(yuv, _matrix_of(frame))
    rgb = np.ascontiguousarray(np.rot90(rgb, -quarter_turns))
    view = QImage(rgb.data, rgb.shape[1], rgb.shape[0], rgb.strides[0], QImage.Format.Format_RGB888)
    return view.copy()  # owns its pixels


def _as_stored(part: QRect, size: QSize, quarter_turns: int) -> QRect:
    """Where a part of the frame as seen lies in the frame of ``size`` as it is stored."""
    left, top, width, height = part.x(), part.y(), part.width(), part.height()
    turned = {
        0: QRect(left, top, width, height),
        1: QRect(top, size.height() - left - width, height, width),
        2: QRect(size.width() - left - width, size.height() - top - height, width, height),
        3: QRect(size.width() - top - height, left, height, width),
    }
    return turned[quarter_turns % 4]


def _cut(plane: np.ndarray, part: QRect, size: QSize) -> np.ndarray:
    """A part of a plane that has the size of the frame, or half of it."""
    step = 1 if plane.shape[1] == size.width() else 2
    left, top = part.x() // step, part.y() // step
    return plane[top : top + -(-part.height() // step), left : left + -(-part.width() // step)]


def _planes(frame: QVideoFrame, part: QRect) -> list[np.ndarray] | None:
    """Copies of a part of Y, U and V, uint8 (height, width) each, U and V with half the size; None for other formats.

    Only the part is copied: of a large frame it may be a small face.
    """
    kind = frame.pixelFormat()
    if kind not in (_Pixels.Format_YUV420P, _Pixels.Format_NV12) or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        width, height, size = frame.width(), frame.height(), frame.size()
        half_width, half_height = (width + 1) // 2, (height + 1) // 2
        brightness = _cut(_plane(frame, 0, width, height), part, size).copy()
        if kind == _Pixels.Format_YUV420P:
            colours = [_plane(frame, number, half_width, half_height) for number in (1, 2)]
        else:
            both = _plane(frame, 1, 2 * half_width, half_height)
            colours = [both[:, 0::2], both[:, 1::2]]
        return [brightness, *(_cut(plane, part, size).copy() for plane in colours)]
    finally:
        frame.unmap()


def _plane(frame: QVideoFrame, number: int, width: int, height: int) -> np.ndarray:
    """A view of the frame's own memory, good while it is mapped."""
    stride = frame.bytesPerLine(number)
    flat = np.frombuffer(frame.bits(number), np.uint8, count=stride * (height - 1) + width)
    return np.lib.stride_tricks.as_strided(flat, (height, width), (stride, 1))


def _scaled(plane: np.ndarray, width: int, height: int) -> np.ndarray:
    while plane.shape[1] >= 2 * width and plane.shape[0] >= 2 * height:  # halves first, or fine patterns would flicker
        plane = cv2.resize(plane, (plane.shape[1] // 2, plane.shape[0] // 2), interpolation=cv2.INTER_AREA)
    return cv2.resize(plane, (width, height), interpolation=cv2.INTER_LINEAR)


def _matrix_of(frame: QVideoFrame) -> np.ndarray:
    kind = frame.surfaceFormat()
    space = kind.colorSpace()
    if space not in _LUMA_SHARES:
        space = _Space.ColorSpace_BT709 if frame.height() > _HIGHEST_SD else _Space.ColorSpace_BT601
    return _matrix(*_LUMA_SHARES[space], kind.colorRange() == QVideoFrameFormat.ColorRange.ColorRange_Full)


@cache
def _matrix(red: float, blue: float, full_range: bool) -> np.ndarray:
    """YUV 0..255 with a constant to RGB 0..255: float32 (3, 4)."""
    green = 1 - red - blue
    bright, colour, black = (1.0, 1.0, 0.0) if full_range else (255 / 219, 255 / 224, 16.0)
    v_red, u_blue = 2 * (1 - red) * colour, 2 * (1 - blue) * colour
    u_green, v_green = -u_blue * blue / green, -v_red * red / green
    rows = [(bright, 0.0, v_red), (bright, u_green, v_green), (bright, u_blue, 0.0)]
    return np.array([[*row, -row[0] * black - 128 * (row[1] + row[2])] for row in rows], np.float32)
