"""Searches dropped folders for videos on a thread of its own, one search after the other."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from deepfake_desktop.gui.find_videos import Found, VideoSearch
from deepfake_desktop.gui.side_job import take_leave

_log = logging.getLogger(__name__)

_READ_EVERY_MS = 100


class QueueSearch(QObject):
    """Tells how many videos were found so far, and at the end which."""

    counted = Signal(int)  # videos found so far by the search that runs
    found = Signal(object, object)  # Found, and the list of roots that were searched

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _SearchThread | None = None
        self._waiting: list[list[str]] = []
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setInterval(_READ_EVERY_MS)
        self._timer.timeout.connect(self._tell_count)

    def is_running(self) -> bool:
        return self._thread is not None

    def start(self, roots: list[str]) -> None:
        """Search files and folders, after what is being searched already. roots: absolute paths."""
        self._waiting.append(roots)
        self._launch()

    def cancel(self) -> None:
        """Stop searching; what was found until then is told."""
        self._waiting.clear()
        if self._thread is not None:
            self._thread.requestInterruption()

    def shut_down(self, limit_ms: int) -> bool:
        """Stop for good and wait. False where a folder does not answer in time."""
        self._ended = True
        self._timer.stop()
        self.cancel()
        return self._thread is None or bool(self._thread.wait(limit_ms))

    def _launch(self) -> None:
        if self._thread is not None or not self._waiting or self._ended:
            return
        self._thread = _SearchThread(self._waiting.pop(0), self)
        self._thread.finished.connect(self._collect)
        self._timer.start()
        self._thread.start(QThread.Priority.LowPriority)

    def _tell_count(self) -> None:
        if self._thread is not None:
            self.counted.emit(self._thread.search.count)

    def _collect(self) -> None:
        thread = self._thread
        if thread is None:
            return
        take_leave(thread)
        self._timer.stop()
        self._thread = None
        if not self._ended:
            self.found.emit(thread.result, thread.roots)
        self._launch()


class _SearchThread(QThread):
    def __init__(self, roots: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.roots = roots
        self.search = VideoSearch(roots, self.isInterruptionRequested)
        self.result = Found(complete=False)

    def run(self) -> None:
        try:
            self.result = self.search.run()
        except Exception:  # a thread must not end in a bare traceback; the search then counts as incomplete
            _log.exception("the search for videos failed")
