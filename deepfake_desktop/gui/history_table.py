"""The entries of the history as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from deepfake_desktop.gui.numbers import moment
from deepfake_desktop.gui.theme import colours_of
from deepfake_desktop.gui.words import capital, person_band, probability_number, status_words
from deepfake_desktop.history.entry import Entry

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WHEN, FILE, FINDING, PROBABILITY = range(4)


class HistoryModel(QAbstractTableModel):
    """Four columns: when, which file, what was found, and how probable."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._entries: Sequence[Entry] = ()
        self._titles = (self.tr("Analysed"), self.tr("File"), self.tr("Finding"), self.tr("Probability"))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.path}\nSHA-256 {entry.sha256}" if entry.sha256 else entry.path
        if role == Qt.ItemDataRole.DecorationRole and index.column() == FINDING:
            return self._band_colour(entry)
        return None

    @staticmethod
    def _text(entry: Entry, column: int) -> str:
        if column == WHEN:
            return moment(entry.analysed_at)
        if column == FILE:
            return entry.name
        if column == FINDING:
            return capital(person_band(entry.band)) if entry.band != "not_assessed" else status_words(entry.status)
        return probability_number(entry.probability) if entry.probability is not None else ""

    def _band_colour(self, entry: Entry) -> QColor:
        """Repeats what the words say."""
        colours = colours_of(self._widget)
        chosen = {"strong": colours.band_strong, "moderate": colours.band_moderate, "none": colours.band_none}
        return QColor(chosen.get(entry.band, colours.band_other))


class HistoryTable(QTableView):
    """Whole rows are selected; Enter and a double click open one, Delete deletes all that are selected."""

    entry_entered = Signal(object)  # Entry
    delete_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_entries = HistoryModel(self)
        self.setModel(self.model_of_entries)
        self.setAccessibleName(self.tr("Earlier analyses, the newest first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.entry_entered.emit(self.model_of_entries.entry(index.row())))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries. What was selected stays selected where it is still there, or else the first is."""
        chosen = {entry.id for entry in self.selected()}
        self.model_of_entries.set_entries(entries)
        rows = [row for row, entry in enumerate(entries) if entry.id in chosen]
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows or range(min(len(entries), 1)):
            index = self.model_of_entries.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(index, flags)

    def selected(self) -> list[Entry]:
        """The selected entries, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.model_of_entries.entry(row) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.selected()
        if event.key() in _ENTER and len(chosen) == 1:
            self.entry_entered.emit(chosen[0])
        elif event.key() == Qt.Key.Key_Delete and chosen:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
