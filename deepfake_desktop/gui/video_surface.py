"""The picture: paints the frames of a QVideoSink and the face boxes over them.

An own widget, because QVideoWidget can be neither grabbed nor painted on.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSizePolicy, QWidget

from deepfake_desktop.faces.face import Box
from deepfake_desktop.gui.engine_words import listed
from deepfake_desktop.gui.theme import person_colour
from deepfake_desktop.gui.words import person_name

_BACKGROUND = QColor("#0b0d11")
_NOTE_TEXT = QColor("#c9d0da")
_ZOOM_ROOM = 2.2  # a face that is zoomed to takes 1 / _ZOOM_ROOM of the widget's height


@dataclass(frozen=True)
class FaceMark:
    """One face to draw: its box in pixels of the upright frame, and the text beside the person's number."""

    person: int
    box: Box
    text: str


class VideoSurface(QWidget):
    """Keeps the picture's aspect ratio; converts a frame only when it is really painted, and in the painted size."""

    frame_arrived = Signal(float)  # presentation time in seconds, negative where the frame does not know it
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._take_frame)
        self._frame: QVideoFrame | None = None
        self._image = QImage()  # made of the frame, for the size in _image_room
        self._image_room = QSize()
        self._image_part: QRect | None = None  # of the frame; None: all of it
        self._turns = 0
        self._shown_size = QSize()  # of the frame in pixels, turned as it is seen
        self._marks: Sequence[FaceMark] = ()
        self._frame_size: QSize | None = None
        self._note = ""
        self._zoom: Box | None = None  # what to show large, in pixels of the upright frame
        self.setMinimumSize(240, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Video picture"))

    def clear(self) -> None:
        """Forget the picture of the last video."""
        self._frame, self._image, self._marks, self._frame_size, self._note = None, QImage(), (), None, ""
        self._zoom = None
        self.update()

    def has_picture(self) -> bool:
        return self._frame is not None

    def frame_span(self) -> tuple[float, float] | None:
        """When the shown frame starts and ends, in seconds; equal where its end is not known, None without times."""
        if self._frame is None or self._frame.startTime() < 0:
            return None
        start = self._frame.startTime() / 1e6
        return start, max(self._frame.endTime() / 1e6, start)

    def face_picture(self, box: Box, side: int) -> QImage:
        """The face of a box in the shown frame, cut as for the network, ``side`` pixels; null without a picture.

        Nothing is decoded for it.
        """
        if self._frame is None:
            return QImage()
        from deepfake_desktop.faces.crop import crop_square  # both bring OpenCV; loaded long ago (``preload``)
        from deepfake_desktop.gui.face_picture import face_picture

        return face_picture(self._frame, self._turns, self._frame_size or self._shown_size, crop_square(box), side)

    def set_frame_size(self, width: int, height: int) -> None:
        """Size in pixels that face boxes refer to, as the engine reads the frames."""
        self._frame_size = QSize(width, height)

    def set_marks(self, marks: Sequence[FaceMark]) -> None:
        if marks or self._marks:
            self._marks = marks
            self.update()
        names = [person_name(mark.person) for mark in marks]
        self.setAccessibleDescription(listed(names) if names else self.tr("no face marked"))

    def set_zoom(self, box: Box | None) -> None:
        """Show a place of the frame large; None shows all of it."""
        if box != self._zoom:
            self._zoom = box
            self.update()

    def is_zoomed(self) -> bool:
        return self._zoom is not None

    def set_note(self, text: str) -> None:
        """A sentence in the middle, shown while there is no picture; "" removes it."""
        self._note = text
        self.update()

    def note(self) -> str:
        return self._note

    def _take_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():  # at the end an empty frame comes: the last picture stays
            self._frame, self._image = frame, QImage()
            self._turns = _quarter_turns(frame)
            self._shown_size = frame.size().transposed() if self._turns % 2 else frame.size()
            self.update()
            self.frame_arrived.emit(frame.startTime() / 1e6)

    def picture_rect(self) -> QRectF:
        """Where the picture lies in the widget, beyond its edges where it is zoomed; empty without one."""
        if self._frame is None:
            return QRectF()
        size = self._shown_size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        whole = QRectF(left, top, size.width(), size.height())
        return self._zoomed(whole, self._zoom) if self._zoom is not None else whole

    def _zoomed(self, whole: QRectF, box: Box) -> QRectF:
        """The picture so large that the box fills its share of the widget, and so placed that the box is in view."""
        frame = self._frame_size or self._shown_size
        factor = max(self.height() * frame.height() / (_ZOOM_ROOM * max(box.height, 1.0) * whole.height()), 1.0)
        width, height = whole.width() * factor, whole.height() * factor
        left = self.width() / 2 - (box.x + box.width / 2) / frame.width() * width
        top = self.height() / 2 - (box.y + box.height / 2) / frame.height() * height
        return QRectF(_covering(left, width, self.width()), _covering(top, height, self.height()), width, height)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BACKGROUND)
        if self._frame is None:
            painter.setPen(_NOTE_TEXT)
            centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), centre, self._note)
            return
        target = self.picture_rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        part = self._part_in_view(target) if self._zoom is not None else None
        place = target if part is None else self._place_of(part, target)
        painter.drawImage(place, self._picture(self._frame, place, part))
        self._paint_marks(painter, target)

    def _part_in_view(self, target: QRectF) -> QRect:
        """Which pixels of the shown frame can be seen: with even sides, or up to the frame's edge."""
        size = self._shown_size
        across, down = size.width() / target.width(), size.height() / target.height()
        left, right = -target.left() * across, (self.width() - target.left()) * across
        top, bottom = -target.top() * down, (self.height() - target.top()) * down
        x, y = max(int(left) // 2 * 2, 0), max(int(top) // 2 * 2, 0)
        width = min(math.ceil((right - x) / 2) * 2, size.width() - x)
        return QRect(x, y, width, min(math.ceil((bottom - y) / 2) * 2, size.height() - y))

    def _place_of(self, part: QRect, target: QRectF) -> QRectF:
        """Where a part of the frame lies in the widget."""
        across, down = target.width() / self._shown_size.width(), target.height() / self._shown_size.height()
        place = QPointF(target.left() + part.x() * across, target.top() + part.y() * down)
        return QRectF(place.x(), place.y(), part.width() * across, part.height() * down)

    def _picture(self, frame: QVideoFrame, target: QRectF, part: QRect | None) -> QImage:
        """The picture of the frame or a part of it for its place, made once per frame and size."""
        room = (target.size() * self.devicePixelRatioF()).toSize()
        if self._image.isNull() or self._image_room != room or self._image_part != part:
            from deepfake_desktop.gui.frame_picture import picture_of  # brings OpenCV; loaded long ago (``preload``)

            self._image = picture_of(frame, room, self._turns, part)
            self._image_room, self._image_part = room, part
        return self._image

    def _paint_marks(self, painter: QPainter, target: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame_size or self._shown_size
        scale_x, scale_y = target.width() / frame.width(), target.height() / frame.height()
        painter.setClipRect(target)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        labels: list[QRectF] = []
        boxes = [
            QRectF(
                target.left() + mark.box.x * scale_x,
                target.top() + mark.box.y * scale_y,
                mark.box.width * scale_x,
                mark.box.height * scale_y,
            )
            for mark in self._marks
        ]
        visible = target & QRectF(self.rect())
        for mark, box in zip(self._marks, boxes, strict=True):
            if box.intersects(visible):
                others = [one for one in boxes if one is not box]
                labels.append(_paint_mark(painter, box, visible, mark, labels, others))


def _covering(start: float, length: float, room: float) -> float:
    """A place for the picture that leaves no edge of the room empty where the picture is long enough."""
    return (room - length) / 2 if length <= room else min(max(start, room - length), 0.0)


def _quarter_turns(frame: QVideoFrame) -> int:
    """Clockwise quarter turns that the file asks for; Qt keeps them in the frame or in its format."""
    angle = frame.rotation().value or frame.surfaceFormat().rotation().value
    return angle // 90


def _paint_mark(
    painter: QPainter, box: QRectF, target: QRectF, mark: FaceMark, labels: Sequence[QRectF], boxes: Sequence[QRectF]
) -> QRectF:
    """Returns where its label lies. labels, boxes: those of other faces that are there already, and all others."""
    colour = person_colour(mark.person)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(0, 0, 0, 150), 5), QPen(colour, 2.5)):  # a dark rim keeps the line visible on light skin
        painter.setPen(pen)
        painter.drawRoundedRect(box, 5, 5)
    name = person_name(mark.person)
    texts = [f"{name} · {mark.text}", name, str(mark.person)] if mark.text else [name, str(mark.person)]
    label, text = label_place(box, target, QFontMetricsF(painter.font()), texts, labels, boxes)
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(label, 5, 5)
    painter.setPen(QColor("#10141a"))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
    return label


def label_place(
    box: QRectF,
    target: QRectF,
    metrics: QFontMetricsF,
    texts: Sequence[str],
    labels: Sequence[QRectF],
    boxes: Sequence[QRectF],
) -> tuple[QRectF, str]:
    """Where a face's label lies, and which of its texts it has, which come from the longest to the shortest.

    Above the box, else below it, else beside another label or beside the box: the first place that is free of labels
    and faces; with a shorter text where the longer ones find none. Where none does, the shortest lies below the box.
    """
    label = QRectF()
    for text in texts:
        label = QRectF(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6)
        left = max(min(box.left(), target.right() - label.width() - 2), target.left() + 2)
        corners = [(left, box.top() - 4 - label.height()), (left, box.bottom() + 4)]
        for other in sorted(labels, key=lambda one: abs(one.top() - box.top())):
            corners += [(left, other.top() - 2 - label.height()), (left, other.bottom() + 2)]
        corners += [(box.right() + 4, box.top()), (box.left() - 4 - label.width(), box.top())]
        for corner in corners:
            label.moveTopLeft(QPointF(*corner))
            if target.contains(label) and not any(label.intersects(other) for other in (*labels, *boxes, box)):
                return label, text
    label.moveLeft(max(min(box.left(), target.right() - label.width() - 2), target.left() + 2))
    label.moveTop(min(box.bottom() + 4, target.bottom() - label.height()))
    return label, texts[-1]
