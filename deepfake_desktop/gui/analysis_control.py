"""Starts, cancels and replaces analyses, one worker at a time, and reads their news ten times a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.gui.worker import AnalysisWorker
from deepfake_desktop.history.keeper import Keeper
from deepfake_desktop.provenance.report import Provenance

_READ_EVERY_MS = 100


class AnalysisControl(QObject):
    """Everything happens on the window's thread, except ``AnalysisWorker.run``."""

    news_arrived = Signal(object)  # worker.News
    running_changed = Signal(bool)
    opened = Signal(str)  # a child has opened the file of this path and decoded its first frame, unharmed
    ended = Signal(object)  # AnalysisWorker with its result or error; not for one that was replaced

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: AnalysisWorker | None = None
        self._replaced = False  # the running analysis is of no more interest
        self._waiting: AnalysisWorker | None = None  # starts when the running one has ended
        self._timer = QTimer(self)
        self._timer.setInterval(_READ_EVERY_MS)
        self._timer.timeout.connect(self._read_news)

    def is_running(self) -> bool:
        return self._waiting is not None or (self._worker is not None and not self._replaced)

    def start(
        self,
        path: str,
        settings: Settings,
        store: RecallStore | None = None,
        again: bool = False,
        keeper: Keeper | None = None,
        origin: Callable[[AnalysisResult], Provenance | None] = lambda result: None,
    ) -> None:
        """Analyse a file; a running analysis is cancelled and makes room as soon as it has ended.

        store: where results are remembered, None to neither recall nor remember. again: do not recall. keeper: adds the
        result to the history, with what ``origin``, asked on the worker's thread, tells of the file.
        """
        worker = AnalysisWorker(path, settings, store, again, self)
        worker.keeper, worker.origin = keeper, origin
        self.run(worker)

    def run(self, worker: AnalysisWorker) -> None:
        """Let a worker run that nobody has started, in place of a running one."""
        self._drop_waiting()
        self._waiting = worker
        self._waiting.finished.connect(self._collect)
        self._waiting.opened.connect(self.opened)
        if self._worker is None:
            self._launch()
        else:
            self._replaced = True
            if self._worker.keeper is not None:
                self._worker.keeper.keeps = False  # nobody has seen what it found
            self._worker.requestInterruption()
        self.running_changed.emit(True)

    def cancel(self) -> None:
        """Ask the analysis to stop; ``ended`` follows with what was found until then."""
        if self._worker is not None:
            self._worker.requestInterruption()

    def stop_remembering(self) -> None:
        """The result of the analysis under way is not to be remembered."""
        for worker in self._workers():
            if worker.store is not None:
                worker.store.keeps = False

    def stop_keeping(self) -> None:
        """The result of the analysis under way is not to be added to the history."""
        for worker in self._workers():
            if worker.keeper is not None:
                worker.keeper.keeps = False

    def _workers(self) -> list[AnalysisWorker]:
        return [worker for worker in (self._worker, self._waiting) if worker is not None]

    def shut_down(self, limit_ms: int) -> bool:
        """Stop for good and wait. False where the analysis has not ended within the limit."""
        self._timer.stop()
        self._drop_waiting()
        if self._worker is None:
            return True
        self._replaced = True
        self._worker.requestInterruption()
        return bool(self._worker.wait(limit_ms))

    def _drop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting = None

    def _launch(self) -> None:
        self._worker, self._waiting, self._replaced = self._waiting, None, False
        if self._worker is not None:
            self._timer.start()
            self._worker.start()

    def _read_news(self) -> None:
        if self._worker is not None and not self._replaced:
            self.news_arrived.emit(self._worker.mailbox.empty())

    def _collect(self) -> None:
        """The worker has ended."""
        worker = self._worker
        if worker is None:
            return
        take_leave(worker)
        self._timer.stop()
        self._read_news()
        self._worker = None
        if not self._replaced:
            self.ended.emit(worker)
        if self._worker is None:  # who heard "ended" may have started another one
            self._launch()
        if self._worker is None:
            self.running_changed.emit(False)
