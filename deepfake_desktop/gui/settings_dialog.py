"""The settings dialog: every choice with a sentence of what it does, found by words, in force at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.gui.labels import clear_scroll_area, text_label
from deepfake_desktop.gui.setting import Page, Setting, Value, matches
from deepfake_desktop.gui.setting_rows import DeedRow, Row, SettingRow
from deepfake_desktop.gui.theme import roomy, scaled_font


class SettingsDialog(QDialog):
    """Beside the window rather than in front of it."""

    written = Signal()  # some choice was changed here

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take_back: Callable[[], None] | None = None  # undoes what was done last
        self.sections = [_Section(page, self) for page in pages]
        for row in self.rows():
            row.changed.connect(partial(self._take_change, row))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._make_search())
        column.addWidget(self._make_room(), 1)
        column.addLayout(self._make_foot())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._search_again)
        self.resize(roomy(self, 720, 640))
        self.refresh()
        self.search.setFocus()

    # --- building

    def _make_search(self) -> QLineEdit:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings by words"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        return self.search

    def _make_room(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(18)
        for section in self.sections:
            column.addWidget(section)
        self._nothing = text_label(dim=True)
        self._nothing.setAccessibleName(self.tr("Result of the search"))
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.room = clear_scroll_area(inside)
        return self.room

    def _make_foot(self) -> QHBoxLayout:
        self.notice = text_label(dim=True)
        self.notice.setAccessibleName(self.tr("Notice"))
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.setToolTip(self.tr("Set every choice of this window to its default"))
        self.reset_all.clicked.connect(self._reset_all)
        self.closing = QPushButton(self.tr("Close"))
        self.closing.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.notice, 1)
        for button in (self.undo, self.reset_all, self.closing):
            button.setAutoDefault(False)  # Enter in the search field must not press them
            row.addWidget(button)
        return row

    # --- what is shown

    def rows(self) -> list[Row]:
        return [row for section in self.sections for row in section.rows]

    def row(self, key: str) -> Row:
        """The row of a setting or deed. Raises KeyError where there is none."""
        found = {row.key: row for row in self.rows()}
        return found[key]

    def refresh(self) -> None:
        """Show what holds now."""
        for row in self.rows():
            row.refresh()
        self.reset_all.setEnabled(any(not setting.is_default() for setting in self._settings()))

    def show_notice(self, text: str) -> None:
        self.notice.setText(text)
        self.undo.setVisible(self._take_back is not None)

    def _filter(self, wanted: str) -> None:
        found = sum([section.filter(wanted) for section in self.sections])
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("No setting has these words: {words}").format(words=wanted.strip()))
        self.room.verticalScrollBar().setValue(0)

    def _settings(self) -> list[Setting]:
        return [row.setting for row in self.rows() if isinstance(row, SettingRow)]

    # --- what the user wants

    def _take_change(self, row: Row) -> None:
        deed = row.deed if isinstance(row, DeedRow) else None
        self._take_back = deed.undo if deed else None
        self.show_notice(deed.done if deed else "")
        self.written.emit()
        self.refresh()

    def _reset_all(self) -> None:
        before: list[tuple[Setting, Value]] = [(one, one.read()) for one in self._settings() if not one.is_default()]

        def put_back() -> None:
            for setting, value in before:
                setting.put(value)

        for setting, _ in before:
            setting.reset()
        self._take_back = put_back
        self.show_notice(self.tr("Every setting is at its default."))
        self.written.emit()
        self.refresh()

    def _undo(self) -> None:
        if self._take_back is not None:
            self._take_back()
        self._take_back = None
        self.show_notice(self.tr("It is as it was before."))
        self.search.setFocus()
        self.written.emit()
        self.refresh()

    def _search_again(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()  # a second Esc closes
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()  # the menus may have changed something meanwhile
        super().changeEvent(event)


class _Section(QWidget):
    """A page's heading with its rows."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = page.title
        heading = text_label()
        heading.setText(page.title)
        heading.setFont(scaled_font(heading, 1.15, bold=True))
        self.rows: list[Row] = [SettingRow(one) if isinstance(one, Setting) else DeedRow(one) for one in page.rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading)
        for row in self.rows:
            column.addWidget(row)

    def filter(self, wanted: str) -> int:
        """Hide what has not the wanted words. Returns how many rows are left."""
        shown = 0
        for row in self.rows:
            fits = matches(wanted, self._title, row.words())
            row.setVisible(fits)
            shown += fits
        self.setVisible(shown > 0)
        return shown
