"""The empty window: one sentence and one button. And the frame that shows where a dragged file will land."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from deepfake_desktop.gui.icons import app_icon
from deepfake_desktop.gui.labels import clear_scroll_area, text_label
from deepfake_desktop.gui.theme import colours_of, scaled_font
from deepfake_desktop.gui.welcome import WelcomeText

_WELCOME_WIDTH = 900  # pixels; longer lines are hard to read


class DropZone(QWidget):
    """What a user sees first."""

    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(96, 96))
        picture.setAccessibleName(QCoreApplication.applicationName())
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence = text_label()
        sentence.setText(self.tr("Drop a video here to look for signs of face manipulation."))
        sentence.setFont(scaled_font(sentence, 1.5))
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        quiet = text_label(dim=True)
        quiet.setText(self.tr("Several videos or a folder go into a queue. Nothing leaves this computer."))
        quiet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice = text_label()
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self.tr("Open a video…"))
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.open_requested)
        self.sample_button = QPushButton(self.tr("Try it with the sample"))
        self.sample_button.clicked.connect(self.sample_requested)
        self.sample_button.hide()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        self._welcome_room = QVBoxLayout()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(14)
        column.addStretch(3)
        column.addWidget(picture)
        column.addSpacing(6)
        column.addWidget(sentence)
        column.addLayout(self._welcome_room)
        column.addLayout(buttons)
        column.addWidget(self.notice)
        column.addStretch(3)
        column.addWidget(quiet)
        room = clear_scroll_area(inside)  # large text in a small window
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(room)

    def show_welcome(self, has_sample: bool) -> None:
        """Also say what the program does and does not, and offer the sample where there is one."""
        if not self._welcome_room.count():
            text = WelcomeText()
            text.setMaximumWidth(_WELCOME_WIDTH)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(text, 20)
            row.addStretch(1)
            self._welcome_room.addLayout(row)
        self.sample_button.setVisible(has_sample)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self).border), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 18, 18)


class DropFrame(QWidget):
    """Lies over the window while a file is dragged over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def appear(self, to_queue: bool = False) -> None:
        """Say what will happen to what is dragged."""
        self._text = self.tr("Drop to add to the queue") if to_queue else self.tr("Drop to analyse this video")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(245)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(20, 20, -20, -20)
        painter.setPen(QPen(QColor(colours.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 18, 18)
        painter.setPen(QColor(colours.text))
        painter.setFont(scaled_font(self, 1.5))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._text)
