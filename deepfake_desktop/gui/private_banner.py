"""The bar that says that the session is private, for as long as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolBar, QWidget

from deepfake_desktop.gui.theme import colours_of, scaled_font


class PrivateBanner(QToolBar):
    """A bar below the menus that cannot be moved or hidden; with a button that ends the private session."""

    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("private-session")
        self.setWindowTitle(self.tr("Private session"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self._text = QLabel(
            self.tr("Private session: nothing of the videos you open is kept, neither results nor names.")
        )
        self._text.setFont(scaled_font(self._text, 1.0, bold=True))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(self._text.text())
        end = QPushButton(self.tr("End private session"))
        end.clicked.connect(self.end_wanted)
        self._end = end
        inside = QWidget()
        inside.setAutoFillBackground(False)
        row = QHBoxLayout(inside)
        row.setContentsMargins(18, 4, 10, 4)
        row.addWidget(self._text, 1)
        row.addWidget(end)
        self.addWidget(inside)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def end_button(self) -> QPushButton:
        return self._end

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.lane))
        painter.fillRect(0, 0, 6, self.height(), QColor(colours.accent))
