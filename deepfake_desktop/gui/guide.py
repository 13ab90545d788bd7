"""The user guide in a window of its own (F1): contents, the page, and a search in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.gui.announce import announce
from deepfake_desktop.gui.guide_page import ENGLISH_GUIDE, GuidePage, guide_file
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.language import is_english
from deepfake_desktop.gui.theme import roomy

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow


class GuideDialog(QDialog):
    """Stands beside the window; Ctrl+F searches, F3 and Shift+F3 go on, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = GuidePage()
        self.page.setAccessibleName(self.tr("User guide"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setSpacing(3)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._headings = self.page.headings()
        self.contents.addItems([one.text for one in self._headings])
        self.contents.currentRowChanged.connect(self._go)
        self.contents.itemClicked.connect(lambda item: self._go(self.contents.row(item)))
        self.page.verticalScrollBar().valueChanged.connect(self._mark)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(self.contents)
        both.addWidget(self.page)
        both.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        if guide_file().name == ENGLISH_GUIDE and not is_english():
            note = text_label(dim=True)
            note.setText(self.tr("The guide is written in English."))
            column.addWidget(note)
        column.addLayout(self._make_search())
        column.addWidget(both, 1)
        column.addLayout(self._make_end())
        size = roomy(self, 980, 660)
        self.resize(size)
        both.setSizes([size.width() // 4, size.width() - size.width() // 4])
        self.page.setFocus()

    def _make_search(self) -> QHBoxLayout:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda: self.said.clear())
        self.search.returnPressed.connect(self.find_next)
        self.previous = QPushButton(self.tr("Previous"))
        self.next = QPushButton(self.tr("Next"))
        self.previous.clicked.connect(self.find_previous)
        self.next.clicked.connect(self.find_next)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        for button in (self.previous, self.next):
            button.setAutoDefault(False)
            row.addWidget(button)
        for key, slot in (("Ctrl+F", self._to_search), ("F3", self.find_next), ("Shift+F3", self.find_previous)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        return row

    def _make_end(self) -> QHBoxLayout:
        self.said = QLabel()
        closing = QPushButton(self.tr("Close"))
        closing.setAutoDefault(False)
        closing.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(closing)
        return row

    # --- searching

    def find_next(self) -> None:
        self._find(backwards=False)

    def find_previous(self) -> None:
        self._find(backwards=True)

    def _find(self, backwards: bool) -> None:
        words = self.search.text().strip()
        found = not words or self.page.find_next(words, backwards)
        self.said.setText("" if found else self.tr("Not found in the guide."))
        if not found:
            announce(self.search, self.said.text())

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # --- going about

    def _go(self, row: int) -> None:
        if row >= 0:
            self.page.go_to(self._headings[row])

    def _mark(self) -> None:
        """Tell in the contents where the page is."""
        current = self.page.current()
        if current is not None and not self.contents.hasFocus():
            with QSignalBlocker(self.contents):
                self.contents.setCurrentRow(self._headings.index(current))


class Guide(QObject):
    """The entry in the Help menu, at its top, and the one window that it opens."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.action = QAction(self.tr("&User guide"), self)
        self.action.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
        self.action.triggered.connect(self.show_dialog)
        window.addAction(self.action)  # so that the key works while the menu bar is hidden
        menu = window.menus.help_menu
        menu.insertAction(menu.actions()[0], self.action)

    def show_dialog(self) -> GuideDialog:
        """Show the guide, or bring it to the front where it is open."""
        dialog = self._window.findChild(GuideDialog)
        if dialog is None:
            dialog = GuideDialog(self._window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog
