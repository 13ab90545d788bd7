"""The stability check: the video changed as messengers change it, analysed again, and what became of the verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stability_report import Advanced, Outcome, Planned, StabilityReport
from deepfake_desktop.gui import stability_words
from deepfake_desktop.gui.engine import worker
from deepfake_desktop.gui.engine_words import engine_text
from deepfake_desktop.gui.job_dialog import JobDialog
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.side_job import SideJobs
from deepfake_desktop.gui.theme import roomy, scaled_font
from deepfake_desktop.gui.words import capital
from deepfake_desktop.supervision import tasks

_CHANGE, _BAND, _PROBABILITY, _CHANGED = range(4)


class StabilityDialog(JobDialog):
    """Checks one verdict while it is open; the table fills as it goes."""

    def __init__(self, parent: QWidget, jobs: SideJobs) -> None:
        super().__init__(parent, jobs, self.tr("Stability check"))
        self._report: StabilityReport | None = None
        self._names: list[str] = []  # of the rows
        self.heading.setText(self.tr("Does the verdict survive what messengers and networks do to a video?"))
        self._part = text_label(dim=True)
        self._part.hide()
        self.table = self._make_table()
        self.room.addWidget(self._part)
        self.room.addWidget(self.table, 1)
        self.caution.setText(stability_words.caution())
        self.resize(roomy(self, 860, 440))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setHorizontalHeaderLabels(
            [self.tr("What was done"), self.tr("Verdict"), self.tr("Probability"), self.tr("Changed?")]
        )
        table.setAccessibleName(self.tr("Verdicts after each change"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setMinimumSectionSize(round(1.7 * table.fontMetrics().height()))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in (_CHANGE, _BAND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (_PROBABILITY, _CHANGED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def check(self, path: str, settings: Settings, result: AnalysisResult, around_s: float) -> None:
        """Begin. around_s: the most suspicious moment."""

        def work(is_cancelled: Callable[[], bool], tell: Callable[[Any], None]) -> StabilityReport:
            return tasks.check_stability(worker(), Path(path), settings, result, around_s, is_cancelled, tell)

        self.start("stability check", work)

    def report(self) -> StabilityReport | None:
        return self._report

    def take_event(self, event: Any) -> None:
        if isinstance(event, Planned):
            self._show_plan(event)
        elif isinstance(event, Advanced):
            self.show_fraction(event.fraction)
            self._say(event.name, _BAND, self.tr("working…"))
        elif isinstance(event, Outcome):
            self._show_outcome(event)

    def take_result(self, result: StabilityReport) -> None:
        self._report = result
        self.heading.setText(stability_words.summary(result))
        tried = {outcome.name for outcome in (result.baseline, *result.outcomes)}
        for name in self._names:
            if name not in tried:
                self._say(name, _BAND, self.tr("not tried"))

    def _show_plan(self, plan: Any) -> None:
        self._part.setText(stability_words.stretch(plan.stretch))
        self._part.setVisible(plan.stretch is not None)
        self._names = ["original", *plan.names]
        self.table.setRowCount(len(self._names))
        for name in self._names:
            original = name == "original" and plan.stretch is not None
            words = stability_words.change("as-it-is" if original else name)
            self._say(name, _CHANGE, capital(words))
            self._say(name, _BAND, self.tr("waiting"))
            self._say(name, _PROBABILITY, "")
            self._say(name, _CHANGED, "")

    def _show_outcome(self, outcome: Outcome) -> None:
        self._say(outcome.name, _BAND, stability_words.band(outcome))
        self._say(outcome.name, _PROBABILITY, stability_words.probability(outcome))
        if outcome.name != "original":
            self._say(outcome.name, _CHANGED, self.tr("yes") if outcome.changed else self.tr("no"))
        row = self._names.index(outcome.name)
        for column in range(self.table.columnCount()):
            item = self.table.item(row, column)
            if item is not None:
                item.setToolTip(engine_text(outcome.reason))
                item.setFont(scaled_font(self.table, 1.0, bold=outcome.changed))

    def _say(self, name: str, column: int, text: str) -> None:
        # The stretch as it is stands in the first row, as that which the others are compared with.
        row = self._names.index(name) if name in self._names else 0
        item = self.table.item(row, column)
        if item is None:
            self.table.setItem(row, column, QTableWidgetItem(text))
        elif item.text() != text:
            item.setText(text)
