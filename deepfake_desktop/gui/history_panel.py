"""The window of the history: earlier analyses, searched, opened and deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from deepfake_desktop.analysis.result import BANDS
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.gui import counts
from deepfake_desktop.gui.engine_words import engine_text, sentences
from deepfake_desktop.gui.history_table import HistoryTable
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.numbers import whole
from deepfake_desktop.gui.theme import roomy
from deepfake_desktop.gui.words import capital, person_band
from deepfake_desktop.history.entry import Entry, Search
from deepfake_desktop.history.store import Deletion, History

MOST = 1000  # entries shown; a search finds the others


class HistoryDialog(QDialog):
    """Beside the window rather than in front of it. It reads; what is to be opened or deleted it tells."""

    entry_chosen = Signal(object)  # Entry
    compare_wanted = Signal(object)  # list of two entries
    delete_wanted = Signal(object)  # list of Entry, or None for everything

    def __init__(
        self,
        history: History,
        parent: QWidget | None = None,
        hidden_path: Callable[[], str | None] = lambda: None,
    ) -> None:
        """hidden_path: of the video whose finding stays hidden now, since the user is to judge it first."""
        super().__init__(parent)
        self._history, self._hidden_path = history, hidden_path
        self._asking: QMessageBox | None = None
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = HistoryTable(self)
        self.note = text_label(dim=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._make_search())
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        column.addLayout(self._make_buttons())
        self.table.entry_entered.connect(self.entry_chosen)
        self.table.delete_pressed.connect(self._ask_selected)
        self.table.selectionModel().selectionChanged.connect(self._show_state)
        self.resize(roomy(self, 860, 520))
        self.refresh()

    # --- building

    def _make_search(self) -> QHBoxLayout:
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Part of a name, or the start of a SHA-256"))
        self.words.setAccessibleName(self.tr("Search by name or SHA-256"))
        self.words.setClearButtonEnabled(True)
        self.band = QComboBox()
        self.band.setAccessibleName(self.tr("Finding"))
        self.band.addItem(self.tr("Any finding"), None)
        for band in BANDS:
            self.band.addItem(capital(person_band(band)), band)
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Time"))
        for text, days in (
            (self.tr("Any time"), None),
            (self.tr("Today"), 0),
            (self.tr("Last 7 days"), 6),
            (self.tr("Last 30 days"), 29),
            (self.tr("Last 12 months"), 364),
        ):
            self.period.addItem(text, days)
        self.words.textChanged.connect(self.refresh)
        self.band.currentIndexChanged.connect(self.refresh)
        self.period.currentIndexChanged.connect(self.refresh)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.band)
        row.addWidget(self.period)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self._open_selected)
        self.compare_button = QPushButton(self.tr("Compare the two"))
        self.compare_button.setToolTip(self.tr("Choose two rows to see them side by side"))
        self.compare_button.clicked.connect(lambda: self.compare_wanted.emit(self.table.selected()))
        self.delete_button = QPushButton(self.tr("Delete…"))
        self.delete_button.clicked.connect(self._ask_selected)
        self.clear_button = QPushButton(self.tr("Delete everything…"))
        self.clear_button.clicked.connect(self._ask_all)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.open_button, self.compare_button, self.delete_button, self.clear_button):
            button.setAutoDefault(False)  # Enter in the search field must not press them
            row.addWidget(button)
        close.setAutoDefault(False)
        row.addStretch(1)
        row.addWidget(close)
        return row

    # --- showing

    def refresh(self) -> None:
        """Read the history anew."""
        try:
            wanted, hidden = self._history.entries(self._search(), MOST), self._hidden_path()
            found = [entry for entry in wanted if entry.path != hidden]
            text = self._amount(len(found))
        except HistoryError as error:
            found, text = [], engine_text(str(error))
        if recovery := self._history.take_recovery():
            text = engine_text(recovery.words())
        self.table.show_entries(found)
        self.note.setText(text)
        self._show_state()

    def show_busy(self) -> None:
        """Something is being deleted."""
        self.note.setText(self.tr("Deleting…"))
        for widget in (self.table, self.open_button, self.compare_button, self.delete_button, self.clear_button):
            widget.setEnabled(False)

    def show_deleted(self, done: Deletion | None, problem: str) -> None:
        """What was deleted, or why nothing could be."""
        self.table.setEnabled(True)
        self.refresh()
        self.note.setText(problem if done is None else self._deletion(done))

    def _amount(self, count: int) -> str:
        if count == MOST:
            text = self.tr("The newest {analyses} that fit. Search for older ones.")
            return text.format(analyses=counts.analyses(count))
        text = counts.analyses(count)
        if self._history.is_on():
            return text
        return self.tr("{amount}. The history is switched off: nothing is added.").format(amount=text)

    def _deletion(self, done: Deletion) -> str:
        told = [
            self.tr("Deleted: {entries} from the history, {results}.").format(
                entries=whole(done.entries), results=counts.remembered_results(done.results)
            )
        ]
        if done.traces_left:
            told.append(
                self.tr(
                    "Another program is using the history, so that traces may be left in its files. Close it and "
                    "delete something again."
                )
            )
        if done.damaged_copies:
            places = ", ".join(str(path) for path in done.damaged_copies)
            told.append(
                self.tr("Damaged files of earlier may still hold it. Delete them yourself: {places}").format(
                    places=places
                )
            )
        return sentences(*told)

    def _search(self) -> Search:
        days = self.period.currentData()
        since = None if days is None else date.today() - timedelta(days=days)
        return Search(text=self.words.text().strip(), band=self.band.currentData(), since=since)

    def _show_state(self) -> None:
        chosen = len(self.table.selected())
        self.open_button.setEnabled(chosen == 1)
        self.compare_button.setEnabled(chosen == 2)
        self.delete_button.setEnabled(chosen > 0)
        self.clear_button.setEnabled(True)

    # --- what the user wants

    def _open_selected(self) -> None:
        chosen = self.table.selected()
        if len(chosen) == 1:
            self.entry_chosen.emit(chosen[0])

    def _ask_selected(self) -> None:
        chosen = self.table.selected()
        if not chosen:
            return
        if len(chosen) == 1:
            question = self.tr("Delete the analysis of {name} for good?").format(name=chosen[0].name)
        else:
            question = self.tr("Delete {analyses} for good?").format(analyses=counts.analyses(len(chosen)))
        self._ask(question, chosen)

    def _ask_all(self) -> None:
        self._ask(self.tr("Delete the whole history for good?"), None)

    def _ask(self, question: str, chosen: list[Entry] | None) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("History"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(
            self.tr(
                "What is remembered of the same files goes, too. This cannot be undone. The videos themselves stay."
            )
        )
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete.clicked.connect(lambda: self.delete_wanted.emit(chosen))
        self._asking = box
        box.open()

    def question(self) -> QMessageBox | None:
        """What was asked last."""
        return self._asking
