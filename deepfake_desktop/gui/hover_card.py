"""What appears over the strip under the pointer: a small picture, the time and the score."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from deepfake_desktop.gui.theme import colours_of
from deepfake_desktop.gui.thumbnails import HEIGHT

_PICTURE_WIDTH = 174  # wide enough for 16:9; wider pictures are made lower
_GAP = 6  # pixels between the card and the strip


class HoverCard(QFrame):
    """Part of the window and not a window of its own, so that it takes no focus and never lies beside the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QLabel()
        self._picture.setFixedSize(_PICTURE_WIDTH, HEIGHT)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        self.hide()

    def show_at(self, strip: QWidget, place: QPoint, text: str, picture: QImage | None) -> None:
        """Above the strip, over the pointer. place: in the strip's own pixels."""
        self._text.setText(text)
        self.show_picture(picture)
        self.adjustSize()
        parent = self._room
        top_left = strip.mapTo(parent, QPoint(place.x() - self.width() // 2, 0))
        left = min(max(top_left.x(), 4), parent.width() - self.width() - 4)
        # A strip that scrolls begins above what is seen of it; the card keeps clear of the pointer in any case.
        top = max(top_left.y(), strip.mapTo(parent, place).y() - strip.height()) - self.height() - _GAP
        self.move(left, max(top, 0))
        self.raise_()
        self.show()

    def show_picture(self, picture: QImage | None) -> None:
        """None leaves its place empty until it comes."""
        if picture is None:
            self._picture.clear()
        else:
            room = self._picture.size()
            shown = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self._picture.setPixmap(QPixmap.fromImage(shown))

    def has_picture(self) -> bool:
        return not self._picture.pixmap().isNull()

    def text(self) -> str:
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
