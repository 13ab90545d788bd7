"""The table of the queue, and what of it is shown in which order."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from deepfake_desktop.analysis.result import BANDS
from deepfake_desktop.gui.engine_words import engine_text
from deepfake_desktop.gui.find_words import comparable
from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP
from deepfake_desktop.gui.natural_order import natural_key
from deepfake_desktop.gui.numbers import whole
from deepfake_desktop.gui.queue_item import MOST_ITEMS, STATES, QueueItem
from deepfake_desktop.gui.queue_words import chance_words, spoken, state_words, translated, verdict_words

_MIME = "application/x-deepfake-desktop-queue"
_MOST_UNDONE = 20  # removals that can be taken back
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

ItemRole = _Role.UserRole  # the QueueItem itself


class Column(IntEnum):
    FILE = 0
    NUMBER = 1  # shown in front of all others
    STATE = 2
    VERDICT = 3
    PROBABILITY = 4
    DETAIL = 5


_TITLES = {
    Column.NUMBER: QT_TRANSLATE_NOOP("Queue", "No."),
    Column.FILE: QT_TRANSLATE_NOOP("Queue", "File"),
    Column.STATE: QT_TRANSLATE_NOOP("Queue", "State"),
    Column.VERDICT: QT_TRANSLATE_NOOP("Queue", "Verdict"),
    Column.PROBABILITY: QT_TRANSLATE_NOOP("Queue", "Probability"),
    Column.DETAIL: QT_TRANSLATE_NOOP("Queue", "Reason"),
}

_TEXTS: dict[int, Callable[[QueueItem], str]] = {
    Column.FILE: lambda item: item.name,
    Column.STATE: state_words,
    Column.VERDICT: lambda item: verdict_words(item.finding),
    Column.PROBABILITY: lambda item: chance_words(item.finding),
    Column.DETAIL: lambda item: engine_text(item.finding.sentence) if item.finding else "",
}


@dataclass(frozen=True)
class Added:
    """What became of files that were to be added."""

    ids: tuple[int, ...] = ()
    known: int = 0  # were in the queue already
    refused: int = 0  # did not fit in any more


class QueueModel(QAbstractTableModel):
    """Items in the order in which they are analysed."""

    kept_part_changed = Signal()  # anything but the progress of an analysis: time to save

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[QueueItem] = []
        self._rows: dict[int, int] = {}  # by id
        self._next_id = 1
        self._hides: Callable[[str], bool] = lambda path: False  # of which paths the finding stays hidden
        self._removed: list[list[tuple[int, QueueItem]]] = []  # rows and items, the last removal last

    # --- what others may read

    def items(self) -> tuple[QueueItem, ...]:
        return tuple(self._items)

    def find(self, number: int) -> QueueItem | None:
        """The item with an id; None where it is not in the queue."""
        row = self._rows.get(number)
        return self._items[row] if row is not None else None

    def by_path(self, path: str) -> QueueItem | None:
        key = os.path.normcase(path)
        return next((item for item in self._items if os.path.normcase(item.path) == key), None)

    def first_waiting(self) -> QueueItem | None:
        return next((item for item in self._items if item.state == "waiting"), None)

    def counts(self) -> dict[str, int]:
        """How many items are in each state."""
        counted = Counter(item.state for item in self._items)
        return {state: counted[state] for state in STATES}

    def can_undo(self) -> bool:
        return bool(self._removed)

    def set_hidden(self, hides: Callable[[str], bool]) -> None:
        """Keep the findings of some paths from being seen, sorted or filtered by."""
        self._hides = hides
        self.refresh_hidden()

    def refresh_hidden(self) -> None:
        """Other findings are hidden now."""
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, len(Column) - 1))

    # --- changing it

    def restore(self, items: Sequence[QueueItem]) -> None:
        """The items of an earlier run take the place of all there are."""
        self.beginResetModel()
        self._items = list(items)
        self._next_id = max((item.id for item in items), default=0) + 1
        self._count_rows()
        self.endResetModel()

    def add(self, paths: Iterable[str]) -> Added:
        """Append files that are not in the queue yet, as many as fit. paths: absolute."""
        known = {os.path.normcase(item.path) for item in self._items}
        new: list[QueueItem] = []
        met = refused = 0
        for path in paths:
            key = os.path.normcase(path)
            if key in known:
                met += 1
            elif len(self._items) + len(new) >= MOST_ITEMS:
                refused += 1
            else:
                known.add(key)
                new.append(QueueItem(self._next_id + len(new), path))
        if new:
            self._next_id += len(new)
            self._insert([(len(self._items) + place, item) for place, item in enumerate(new)])
        return Added(tuple(item.id for item in new), met, refused)

    def change(self, number: int, **changes: Any) -> None:
        """Replace fields of an item; nothing where it is not in the queue any more."""
        row = self._rows.get(number)
        if row is None:
            return
        before, self._items[row] = self._items[row], replace(self._items[row], **changes)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if replace(before, fraction=0.0) != replace(self._items[row], fraction=0.0):
            self.kept_part_changed.emit()

    def remove(self, numbers: Iterable[int]) -> int:
        """Take items out, so that ``undo`` can bring them back. Returns how many."""
        rows = sorted(self._rows[number] for number in set(numbers) if number in self._rows)
        if not rows:
            return 0
        taken = [(row, self._items[row]) for row in rows]
        for first, last in _runs_from_the_end(rows):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._items[first : last + 1]
            self._count_rows()
            self.endRemoveRows()
        self._renumber(rows[0])
        self._removed = [*self._removed, taken][-_MOST_UNDONE:]
        self.kept_part_changed.emit()
        return len(taken)

    def undo(self) -> int:
        """Bring back what was removed last; what was running then waits. Returns how many."""
        if not self._removed:
            return 0
        here = {os.path.normcase(item.path) for item in self._items}
        taken = [(row, item) for row, item in self._removed.pop() if os.path.normcase(item.path) not in here]
        taken = taken[: MOST_ITEMS - len(self._items)]
        self._insert([(row, _stopped(item)) for row, item in taken])
        self.kept_part_changed.emit()  # also where nothing came back: one removal fewer can be undone
        return len(taken)

    def move(self, numbers: Iterable[int], row: int) -> None:
        """Put items, in their order, before the one that is at a row now; ``rowCount()`` puts them at the end."""
        moved = set(numbers) & set(self._rows)
        ahead = [item for item in self._items[:row] if item.id not in moved]
        behind = [item for item in self._items[row:] if item.id not in moved]
        order = [*ahead, *(item for item in self._items if item.id in moved), *behind]
        if order == self._items:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._items[index.row()].id for index in before]
        self._items = order
        self._count_rows()
        after = [self.index(self._rows[number], index.column()) for number, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.kept_part_changed.emit()

    def _insert(self, places: list[tuple[int, QueueItem]]) -> None:
        """places: rows, rising, each as it is once those before are in; and items."""
        position = 0
        while position < len(places):
            end = position + 1
            while end < len(places) and places[end][0] == places[end - 1][0] + 1:
                end += 1
            row = min(places[position][0], len(self._items))
            self.beginInsertRows(QModelIndex(), row, row + end - position - 1)
            self._items[row:row] = [item for _, item in places[position:end]]
            self._count_rows()
            self.endInsertRows()
            position = end
        if places:
            self._renumber(min(places[0][0], len(self._items) - 1))
            self.kept_part_changed.emit()

    def _renumber(self, first: int) -> None:
        """The rows from one on have other numbers now."""
        if first < len(self._items):
            self.dataChanged.emit(self.index(first, Column.NUMBER), self.index(len(self._items) - 1, Column.NUMBER))

    def _count_rows(self) -> None:
        self._rows = {item.id: row for row, item in enumerate(self._items)}

    # --- what Qt asks for

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._items[index.row()], index.column()
        if item.state == "done" and self._hides(item.path):
            item = replace(item, finding=None)
            if column == Column.VERDICT and role in (_Role.DisplayRole, _Role.ToolTipRole):
                return translated(QT_TRANSLATE_NOOP("Queue", "Hidden: your eyes first"))
        if role == ItemRole:
            return item
        if role == _Role.DisplayRole:
            return whole(index.row() + 1) if column == Column.NUMBER else _TEXTS[column](item)
        if role == _Role.ToolTipRole:
            return item.path if column in (Column.NUMBER, Column.FILE) else _TEXTS[column](item)
        if role == _Role.AccessibleTextRole:
            return spoken(item) if column == Column.FILE else None
        if role == _Role.TextAlignmentRole and column == Column.NUMBER:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return translated(_TITLES[Column(section)])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        kind = Qt.ItemFlag
        if not index.isValid():
            return kind.ItemIsDropEnabled  # between the rows
        return kind.ItemIsEnabled | kind.ItemIsSelectable | kind.ItemIsDragEnabled | kind.ItemNeverHasChildren

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        numbers = sorted({self._items[index.row()].id for index in indexes})
        data.setData(_MIME, json.dumps(numbers).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Move dragged rows. The view would remove them afterwards, which this model does not let it."""
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        try:
            numbers = [int(number) for number in json.loads(bytes(data.data(_MIME).data()))]
        except (ValueError, TypeError):
            return False
        self.move(numbers, parent.row() if parent.isValid() else row if row >= 0 else len(self._items))
        return True


class QueueView(QSortFilterProxyModel):
    """The rows that match words and a state or verdict. Without sorting they stand in the order of the queue."""

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._kind: tuple[str, str] | None = None
        self.setSourceModel(model)

    def queue(self) -> QueueModel:
        model = self.sourceModel()
        assert isinstance(model, QueueModel)
        return model

    def item_at(self, row: int) -> QueueItem:
        item: QueueItem = self.index(row, 0).data(ItemRole)
        return item

    def is_in_order(self) -> bool:
        """Whether the rows stand in the order of the queue, so that moving them means something."""
        return self.sortColumn() < 0

    def set_text(self, text: str) -> None:
        """Show only items with all these words in their name, folder, state, verdict or sentence."""
        self.beginFilterChange()
        self._words = tuple(comparable(text).split())
        self.endFilterChange()

    def set_kind(self, kind: tuple[str, str] | None) -> None:
        """Show only items of a kind: ("state", "failed"), ("band", "strong"); None shows all."""
        self.beginFilterChange()
        self._kind = kind
        self.endFilterChange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        by_number = column == Column.NUMBER and order == Qt.SortOrder.AscendingOrder
        super().sort(-1 if by_number else column, order)

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        item: QueueItem = self.queue().index(source_row, 0).data(ItemRole)
        return self._is_of_kind(item) and all(word in _searched(item) for word in self._words)

    def lessThan(self, source_left: _Index, source_right: _Index) -> bool:
        column = source_left.column()
        left, right = ((*_sort_key(index, column), index.row()) for index in (source_left, source_right))
        return left < right

    def _is_of_kind(self, item: QueueItem) -> bool:
        if self._kind is None:
            return True
        what, wanted = self._kind
        if what == "state":
            return item.state == wanted
        return item.finding is not None and item.state == "done" and item.finding.band == wanted


def _stopped(item: QueueItem) -> QueueItem:
    return replace(item, state="waiting", fraction=0.0) if item.state == "running" else item


def _searched(item: QueueItem) -> str:
    parts = (item.path, state_words(item), verdict_words(item.finding), _TEXTS[Column.DETAIL](item))
    return comparable(" ".join(parts))


def _sort_key(index: _Index, column: int) -> tuple[Any, ...]:
    """By what a column means rather than by its words; rows without an entry come last."""
    item: QueueItem = index.data(ItemRole)
    finding = item.finding
    if column == Column.NUMBER:
        return (index.row(),)
    if column == Column.FILE:
        return (natural_key(item.name), natural_key(item.folder))
    if column == Column.STATE:
        return (STATES.index(item.state), -item.fraction)
    if column == Column.VERDICT:
        return (BANDS.index(finding.band), verdict_words(finding)) if finding else (len(BANDS), "")
    if column == Column.PROBABILITY:
        known = finding is not None and finding.probability is not None
        return (0, -(finding.probability or 0.0)) if known and finding else (1, 0.0)
    return (not finding, _TEXTS[Column.DETAIL](item))


def _runs_from_the_end(rows: list[int]) -> list[tuple[int, int]]:
    """Rising row numbers as runs of neighbours, the last one first."""
    runs: list[tuple[int, int]] = []
    for row in reversed(rows):
        if runs and runs[-1][0] == row + 1:
            runs[-1] = (row, runs[-1][1])
        else:
            runs.append((row, row))
    return runs
