"""The welcome: what the program does and what it does not, and a sample to try it with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from deepfake_desktop.files import resources_folder
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.theme import roomy, scaled_font

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow


def sample_path() -> Path:
    """The shipped sample; it may be missing where somebody took it away."""
    return resources_folder() / "welcome" / "sample.mp4"


class WelcomeText(QWidget):
    """Two short lists with headings, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        does = (
            self.tr("It looks for swapped or re-rendered faces, and shows when, on whose face, and how sure it is."),
            self.tr("It tells how often it is wrong, as measured on videos with a known answer."),
            self.tr("It works on this computer alone. Nothing is uploaded."),
        )
        does_not = (
            self.tr("It does not judge sound, context, or scenes without faces."),
            self.tr("No evidence found does not mean that nothing was edited."),
            self.tr("A probability is no proof. Never decide about a person on it alone."),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(28)
        for title, lines in ((self.tr("What it does"), does), (self.tr("What it does not"), does_not)):
            row.addLayout(_list(title, lines), 1)


def _list(title: str, lines: tuple[str, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    grid.setVerticalSpacing(8)
    grid.setHorizontalSpacing(8)
    heading = text_label()
    heading.setText(title)
    heading.setFont(scaled_font(heading, 1.1, bold=True))
    grid.addWidget(heading, 0, 0, 1, 2)
    for number, line in enumerate(lines, 1):
        point = text_label()
        point.setText(line)
        grid.addWidget(QLabel("•"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(point, number, 1, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(lines) + 1, 1)
    return grid


class WelcomeDialog(QDialog):
    """The welcome when it is asked for again, beside whatever is open."""

    sample_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(self.tr("Welcome to Deepfake Desktop"))
        title.setFont(scaled_font(title, 1.4, bold=True))
        self.sample = QPushButton(self.tr("Try it with the sample"))
        self.sample.setEnabled(sample_path().is_file())
        self.opening = QPushButton(self.tr("Open a video…"))
        self.opening.setProperty("primary", True)
        closing = QPushButton(self.tr("Close"))
        closing.clicked.connect(self.reject)
        for button, signal in ((self.sample, self.sample_wanted), (self.opening, self.open_wanted)):
            button.clicked.connect(self.accept)
            button.clicked.connect(signal)
        row = QHBoxLayout()
        for button in (self.opening, self.sample):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(closing)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(WelcomeText())
        column.addStretch(1)
        column.addLayout(row)
        self.resize(roomy(self, 660, 300))


class Welcome(QObject):
    """Shows the welcome in the empty window at the first start, and in a dialog when the Help menu is asked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.action = QAction(self.tr("Welco&me…"), self)
        self.action.triggered.connect(self.show_dialog)
        menu = window.menus.help_menu
        menu.insertAction(menu.actions()[0], self.action)
        window.drop_zone.sample_requested.connect(self.open_sample)
        if not window.preferences.welcomed:
            window.drop_zone.show_welcome(sample_path().is_file())
            QTimer.singleShot(0, self, self._note)  # by then, a file that came with the start is open

    def show_dialog(self) -> None:
        dialog = WelcomeDialog(self._window)
        dialog.sample_wanted.connect(self.open_sample)
        dialog.open_wanted.connect(self._window.choose_file)
        dialog.show()

    def open_sample(self) -> None:
        notice = self.tr(
            "The sample is one photograph, twice: on the left as it was taken, on the right with an altered copy "
            "of the face put over it by a few lines of code. The strip below shows how both score over time."
        )
        self._window.open_path(str(sample_path()), notice, remember=False)

    def _note(self) -> None:
        """Never again at a start, once somebody has seen it."""
        if self._window.drop_zone.isVisible():
            self._window.preferences.welcomed = True
            self._window.preferences.save()
