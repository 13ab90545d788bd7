"""One face, large and always in the same place: what the network is shown of it, taken from the picture that plays."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deepfake_desktop.faces.face import Box
from deepfake_desktop.gui.theme import colours_of, person_colour
from deepfake_desktop.gui.video_surface import VideoSurface

_LEAST = 96  # pixels


class FaceView(QWidget):
    """A square. It is cut only when it is painted, so that a hidden one costs nothing."""

    def __init__(self, surface: VideoSurface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self._person = 0
        self._box: Box | None = None
        self._image = QImage()
        self._note = ""
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Magnified face"))

    def sizeHint(self) -> QSize:
        return QSize(220, _LEAST)  # it grows into the room that there is, up to its largest height

    def show_face(self, person: int, box: Box | None, note: str) -> None:
        """The face in the frame that is shown now; where there is no box, a note instead of it."""
        self._person, self._box, self._note = person, box, note
        self._image = QImage()
        text = self.tr("Person {number}").format(number=person) if box is not None else note
        self.setAccessibleDescription(text)
        self.update()

    def has_face(self) -> bool:
        return self._box is not None

    def note(self) -> str:
        return "" if self._box is not None else self._note

    def picture(self) -> QImage:
        """What is painted, null without a face: made once per frame and size."""
        side = round(self._square().width() * self.devicePixelRatioF())
        if self._box is not None and (self._image.isNull() or self._image.width() != side):
            self._image = self._surface.face_picture(self._box, side)
        return self._image

    def _square(self) -> QRectF:
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, 0, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square, image = self._square().adjusted(1, 1, -1, -1), self.picture()
        outline = QPainterPath()
        outline.addRoundedRect(square, 8, 8)
        if image.isNull():
            painter.fillPath(outline, QColor(colours_of(self).lane))
            painter.setPen(QColor(colours_of(self).dim))
            centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(square.adjusted(8, 8, -8, -8), centre, self._note)
            return
        painter.setClipPath(outline)
        painter.drawImage(square, image)
        painter.setClipping(False)
        painter.setPen(QPen(person_colour(self._person), 2.5))
        painter.drawPath(outline)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._image = QImage()
        super().resizeEvent(event)
