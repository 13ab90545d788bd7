"""One face of a video frame, cut out by the one crop geometry and enlarged: always in the same place and size."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame

from deepfake_desktop.gui.frame_picture import picture_of


def face_picture(
    frame: QVideoFrame, quarter_turns: int, box_space: QSize, square: tuple[float, float, float], side: int
) -> QImage:
    """The square of a face as a picture of ``side`` pixels; black where it reaches over the frame's edge.

    quarter_turns: as the frame asks for. box_space: size of the frames that the square refers to, which differ from
    those of the player where pixels are not square. square: left, top and side (``faces.crop.crop_square``).
    """
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.black))
    seen = frame.size().transposed() if quarter_turns % 2 else frame.size()
    across, down = seen.width() / box_space.width(), seen.height() / box_space.height()
    left, top, length = square
    wanted = QRectF(left * across, top * down, length * across, length * down)
    part = _even_part(wanted, seen)
    if part.isEmpty():
        return image
    wide, high = side / wanted.width(), side / wanted.height()  # picture pixels per frame pixel
    room = QSize(max(math.ceil(part.width() * wide), 1), max(math.ceil(part.height() * high), 1))
    place = QRectF(
        (part.x() - wanted.x()) * wide, (part.y() - wanted.y()) * high, part.width() * wide, part.height() * high
    )
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture_of(frame, room, quarter_turns, part))
    painter.end()
    return image


def _even_part(wanted: QRectF, size: QSize) -> QRect:
    """The pixels of a frame that a rectangle touches, with even corners and sides, or up to the frame's edge."""
    left, top = (max(int(value) // 2 * 2, 0) for value in (wanted.left(), wanted.top()))
    right, bottom = math.ceil(wanted.right() / 2) * 2, math.ceil(wanted.bottom() / 2) * 2
    return QRect(left, top, min(right, size.width()) - left, min(bottom, size.height()) - top)
