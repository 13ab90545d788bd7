"""Analyses the queue, one file after the other, and gives way to the video that somebody opens.

One at a time, since the engine itself already uses every core that it can: decoding, faces and networks run on threads
of their own. Everything here happens on the window's thread, except ``QueueWorker.run``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event as Flag

from PySide6.QtCore import QObject, QTimer, Signal

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui.provenance_card import examine_in_child
from deepfake_desktop.gui.queue_item import QueueItem, failure_of, finding_of, state_of
from deepfake_desktop.gui.queue_model import QueueModel
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.gui.worker import AnalysisWorker
from deepfake_desktop.history.keeper import Keeper

_log = logging.getLogger(__name__)

_READ_EVERY_MS = 250


class Gate:
    """Where an analysis stands still while another one goes first. Nothing of it is lost meanwhile."""

    def __init__(self) -> None:
        self._open = Flag()
        self._open.set()

    def set_open(self, is_open: bool) -> None:
        if is_open:
            self._open.set()
        else:
            self._open.clear()

    def is_open(self) -> bool:
        return self._open.is_set()


class QueueWorker(AnalysisWorker):
    """One analysis of the queue. ``finished`` always comes; then ``result`` or ``error`` is set, and never both."""

    def __init__(self, item: QueueItem, settings: Settings, store: RecallStore | None, gate: Gate, parent: QObject):
        super().__init__(item.path, settings, store, item.again, parent, first_look=False)
        self.setObjectName("queue")
        self.item_id = item.id
        self._gate = gate
        self.origin = lambda result: examine_in_child(Path(result.file.path), self.isInterruptionRequested)

    def is_held(self) -> bool:
        # The child's threads run a frame or two ahead of what it tells and then wait: the whole analysis stands.
        return not self._gate.is_open()


class QueueRunner(QObject):
    """Starts the first waiting item as soon as nothing speaks against it."""

    changed = Signal()  # what runs, waits or is paused
    ended = Signal(int)  # id of an item that is done, cancelled or failed

    def __init__(
        self,
        model: QueueModel,
        choices: Callable[[], tuple[Settings, RecallStore | None, Keeper | None]],
        parent: QObject | None = None,
    ) -> None:
        """choices: asked before each file, so that a changed setting counts from the next one on."""
        super().__init__(parent)
        self._model, self._choices = model, choices
        self._worker: QueueWorker | None = None
        self._dropped = False  # the item of the running analysis was cancelled, removed or judged elsewhere
        self._paused = False
        self._ended = False
        self._gate = Gate()
        self._timer = QTimer(self)
        self._timer.setInterval(_READ_EVERY_MS)
        self._timer.timeout.connect(self._read_progress)

    # --- what others may read

    def is_paused(self) -> bool:
        return self._paused

    def gives_way(self) -> bool:
        """Whether the queue stands still for the video that somebody opened."""
        return not self._gate.is_open()

    def running(self) -> QueueItem | None:
        """The item that is being analysed."""
        if self._worker is None or self._dropped:
            return None
        return self._model.find(self._worker.item_id)

    # --- what the user wants

    def go_on(self) -> None:
        """Analyse what waits, unless the queue is paused."""
        self._launch()

    def set_paused(self, paused: bool) -> None:
        """Begin no further file. The one under way is brought to its end."""
        if paused != self._paused:
            self._paused = paused
            self.changed.emit()
            self._launch()

    def cancel(self, numbers: Iterable[int]) -> None:
        """Cancel items that wait or run; what has ended stays as it is."""
        for number in set(numbers):
            item = self._model.find(number)
            if item is not None and item.state in ("waiting", "running"):
                self._drop(number)
                self._model.change(number, state="cancelled", fraction=0.0, finding=None)
        self.changed.emit()

    def cancel_all(self) -> None:
        self.cancel(item.id for item in self._model.items())

    def retry(self, numbers: Iterable[int]) -> None:
        """Analyse items again that have ended; what was done already is not recalled but analysed anew."""
        for number in set(numbers):
            item = self._model.find(number)
            if item is not None and item.is_finished():
                again = item.state == "done"
                self._model.change(number, state="waiting", fraction=0.0, finding=None, again=again)
        self.changed.emit()
        self._launch()

    def remove(self, numbers: Iterable[int]) -> int:
        """Take items out of the queue. Returns how many."""
        wanted = set(numbers)
        for number in wanted:
            self._drop(number)
        count = self._model.remove(wanted)
        self.changed.emit()
        return count

    # --- what happens around it

    def give_way(self, wanted: bool) -> None:
        """Stand still while another analysis runs, and then go on where this one stopped."""
        self._gate.set_open(not wanted)
        self.changed.emit()
        self._launch()

    def take_result(self, path: str, result: AnalysisResult) -> None:
        """A file was analysed outside the queue: that is the finding of its item, too."""
        item = self._model.by_path(path)
        if item is None or result.status == "cancelled":
            return
        self._drop(item.id)
        self._take_finding(item.id, result)
        self.changed.emit()

    def stop_remembering(self) -> None:
        """The result of the analysis under way is not to be remembered."""
        if self._worker is not None and self._worker.store is not None:
            self._worker.store.keeps = False

    def stop_keeping(self) -> None:
        """A private session begins: nothing of the analysis under way is kept."""
        self.stop_remembering()
        if self._worker is not None and self._worker.keeper is not None:
            self._worker.keeper.keeps = False

    def shut_down(self, limit_ms: int) -> bool:
        """Stop for good and wait. False where the analysis has not ended within the limit."""
        self._ended = True
        self._timer.stop()
        if self._worker is None:
            return True
        self._worker.requestInterruption()
        return bool(self._worker.wait(limit_ms))

    # --- one file after the other

    def _launch(self) -> None:
        item = self._model.first_waiting()
        if item is None or self._worker is not None or self._paused or self._ended or self.gives_way():
            return
        settings, store, keeper = self._choices()
        self._dropped = False
        self._worker = QueueWorker(item, settings, store, self._gate, self)
        self._worker.keeper = keeper
        self._worker.finished.connect(self._collect)
        self._model.change(item.id, state="running", fraction=0.0, finding=None)
        self._timer.start()
        self._worker.start()
        self.changed.emit()

    def _drop(self, number: int) -> None:
        """Nobody wants the result of an item's analysis any more, where it is the one that runs."""
        if self._worker is not None and self._worker.item_id == number and not self._dropped:
            self._dropped = True
            self._worker.requestInterruption()

    def _read_progress(self) -> None:
        if self._worker is None:
            return
        news = self._worker.mailbox.empty()
        if news.progress is not None and not self._dropped:
            self._model.change(self._worker.item_id, fraction=min(max(news.progress.fraction, 0.0), 1.0))
            self.changed.emit()

    def _collect(self) -> None:
        """The worker has ended."""
        worker = self._worker
        if worker is None:
            return
        take_leave(worker)
        self._timer.stop()
        self._worker = None
        if not self._dropped:
            self._take_finding(worker.item_id, worker.result, worker.error)
        self._launch()
        self.changed.emit()

    def _take_finding(self, number: int, result: AnalysisResult | None, error: Exception | None = None) -> None:
        finding = finding_of(result) if result is not None else failure_of(error or RuntimeError("no result"))
        state = state_of(finding)
        kept = finding if state != "cancelled" else None
        self._model.change(number, state=state, fraction=0.0, finding=kept, again=False)
        _log.info("an analysis of the queue has ended: %s", finding.status)
        self.ended.emit(number)
