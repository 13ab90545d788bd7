"""A switch that says in words, by its place and by its colour whether it is on, and grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from deepfake_desktop.gui.theme import colours_of

_GAP = 8  # pixels between the track and the word


class Switch(QCheckBox):
    """A check box in all but its looks: the style's own box cannot be seen in the dark theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self.tr("Off"), self.tr("On")
        self.setText(self._words[0])
        self.toggled.connect(self._say)

    def _say(self, on: bool) -> None:
        self.setText(self._words[on])

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        word = max(metrics.horizontalAdvance(word) for word in self._words)
        return QSize(round(self._track().right()) + _GAP + word + 4, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def _track(self) -> QRectF:
        height = self.fontMetrics().height()
        return QRectF(3, (self.height() - height) / 2, 1.8 * height, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, track, on = colours_of(self), self._track(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if on else colours.dim), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.card))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = track.adjusted(3, 3, -3, -3)
        knob.setWidth(knob.height())
        if on:
            knob.moveRight(track.right() - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.dim))
        painter.drawEllipse(knob)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.dim))
        words = QRectF(self.rect()).adjusted(track.right() + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
