"""Your eyes first: the user judges a video before the tool's finding is shown, and both then stand side by side.

The own judgement never touches the record or the score. It is kept in the history beside the record, where the
history is kept at all.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.gui import eyes_words
from deepfake_desktop.gui.eyes_card import Answer
from deepfake_desktop.gui.side_job import SideJob, SideJobs
from deepfake_desktop.gui.worker import AnalysisWorker, News
from deepfake_desktop.history.entry import Entry
from deepfake_desktop.history.judgement import Judgement

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow

_END_LIMIT_MS = 15_000


class EyesFirst(QObject):
    """Holds the result of the opened video back until the user has judged or skipped."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._card = window, window.workspace.eyes
        self._jobs = SideJobs(self)
        self._path: str | None = None  # of the video that is asked about
        self._held: AnalysisWorker | None = None  # its analysis, ended and not shown yet
        self._answer: Answer | None = None  # given, and the result not there yet
        self._settled: set[str] = set()  # paths that were judged or skipped while the program runs
        menu = window.menus.analysis
        menu.addSeparator()
        self.switch = QAction(self.tr("Your &eyes first"), self)
        self.switch.setShortcut(QKeySequence("Ctrl+E"))
        self.switch.setCheckable(True)
        self.switch.setChecked(window.preferences.eyes_first)
        self.switch.setToolTip(self.tr("Judge a video yourself before the tool's finding is shown"))
        menu.addAction(self.switch)
        window.addAction(self.switch)  # so that its key works while the menu bar is hidden
        self.switch.toggled.connect(self._choose)
        self._card.answered.connect(self._take_answer)
        self._card.skipped.connect(self._skip)
        window.control.news_arrived.connect(self._take_news)
        window.queue.model.set_hidden(self.hides)
        window.history.hidden_path = lambda: self._path

    # --- what the window tells

    def begin(self, path: str) -> None:
        """Another video is opened: ask about it, where that is wanted."""
        self._leave()
        if self.switch.isChecked():
            self._path = path
            self._card.ask()
            self._card.set_state(self.tr("The analysis is running."))
            self._cover(True)

    def show_past(self, entry: Entry) -> None:
        """A result from the history is shown, with the own judgement that stands beside it."""
        self._leave()
        if entry.sha256 is None:
            return
        try:
            judged = self._window.history.history.judgement(entry.sha256)
        except HistoryError:
            judged = None  # the history says itself what it has wrong
        if judged is not None:
            self._answer = Answer(judged.answer, judged.certainty, judged.note)

    def is_asking(self) -> bool:
        return self._path is not None

    def forget_held(self) -> None:
        """The video is analysed anew."""
        self._held = None

    def holds_back(self, worker: AnalysisWorker) -> bool:
        """The analysis has ended. True where its result stays hidden until the user has judged."""
        result = worker.result
        if self.is_asking() and result is not None and _is_judged(result):
            self._held = worker
            self._card.set_state(self.tr("The analysis is done. Take your time."))
            return True
        if self.is_asking():  # there is no verdict to be hidden
            self._finish()
        return False

    def show_both(self, result: AnalysisResult) -> None:
        """The result is shown: set the own judgement beside it, and keep it."""
        if self._answer is None:
            return
        self._show_answer(result)
        past = result.recalled_from is not None and self._window.shown_path() is None
        if not past:
            self._keep(self._answer, result.file.sha256)
        self._answer = None

    def shut_down(self) -> bool:
        """Stop for good. False where a judgement could not be written in time."""
        return self._jobs.shut_down(_END_LIMIT_MS)

    # --- what the user does

    def _choose(self, on: bool) -> None:
        self._window.preferences.eyes_first = on
        if not on and self.is_asking():
            self._finish()
        self._window.queue.model.refresh_hidden()

    def _take_answer(self, answer: Answer) -> None:
        self._answer = answer
        self._show_answer(None)
        self._finish(keep_card=True)

    def _skip(self) -> None:
        self._finish()

    def _finish(self, keep_card: bool = False) -> None:
        """Show what was hidden."""
        if self._path is not None:
            self._settled.add(os.path.normcase(self._path))
        self._path = None
        held, self._held = self._held, None
        if not keep_card:
            self._card.hide()
        self._cover(False)
        if held is not None:
            self._window.show_end(held)
            self._window.face.refresh()
        self._window.workspace.setFocus()

    def _leave(self) -> None:
        """Something else is opened."""
        if self.is_asking():
            self._cover(False)
        self._path = self._held = self._answer = None
        self._card.hide()

    def _cover(self, hidden: bool) -> None:
        window = self._window
        window.watching.set_covered(hidden)
        window.workspace.set_covered(hidden)
        window.face.refresh()
        window.refresh_marks()
        window.queue.model.refresh_hidden()
        if window.history.dialog is not None:
            window.history.dialog.refresh()

    # --- parts

    def _take_news(self, news: News) -> None:
        if self.is_asking() and news.progress is not None and self._held is None:
            text = self.tr("The analysis is running, {percent} %.")
            self._card.set_state(text.format(percent=int(news.progress.fraction * 100)))

    def hides(self, path: str) -> bool:
        """Whether the queue keeps its finding of a file to itself."""
        return self.switch.isChecked() and os.path.normcase(path) not in self._settled

    def _show_answer(self, result: AnalysisResult | None) -> None:
        answer = self._answer
        if answer is not None:
            own = eyes_words.own_words(answer.answer, answer.certainty, answer.note)
            band = result.verdict.band if result is not None else None
            self._card.show_both(own, eyes_words.tool_words(result), eyes_words.together_words(answer.answer, band))

    def _keep(self, answer: Answer, sha256: str | None) -> None:
        history = self._window.history.history
        if sha256 is None or self._window.preferences.private or not history.is_on():
            return
        judged_at = datetime.now(UTC).isoformat(timespec="seconds")
        judgement = Judgement(sha256, judged_at, answer.answer, answer.certainty, answer.note)
        job = self._jobs.start("judgement", lambda *_: history.judge(judgement))
        job.finished.connect(lambda: self._take_kept(job))

    def _take_kept(self, job: SideJob) -> None:
        if job.error:
            self._window.workspace.show_notice(job.error)
        self._jobs.release(job)


def _is_judged(result: AnalysisResult) -> bool:
    return result.verdict.band != "not_assessed" and result.status != "cancelled"
