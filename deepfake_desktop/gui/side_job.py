"""Work beside the analysis, on a thread of its own: started from a dialog, read by it, and ended with it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Lock
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread

from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui.engine_words import engine_text

_log = logging.getLogger(__name__)

# What is to be done: asks whether it is cancelled, tells events, and returns its result, None where it was cancelled.
Work = Callable[[Callable[[], bool], Callable[[Any], None]], Any]


def take_leave(thread: QThread) -> None:
    """A thread has said that it is finished: when this returns it is gone. Its object goes later, by the event loop, so
    that what it found can still be read."""
    thread.wait()  # "finished" is sent a moment before the thread is really gone
    thread.deleteLater()


class SideJob(QThread):
    """Does one piece of work. ``finished`` always comes; then ``result`` or ``error`` is set, or neither: cancelled."""

    def __init__(self, name: str, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._work = work
        self._lock = Lock()
        self._events: list[Any] = []
        self.result: Any = None
        self.error = ""  # what went wrong, for the user

    def run(self) -> None:
        try:
            self.result = self._work(self.isInterruptionRequested, self._put)
        except DeepfakeDesktopError as error:
            self.error = engine_text(str(error))
        except Exception as error:  # a thread must not end in a bare traceback
            _log.exception("%s failed", self.objectName())
            text = QCoreApplication.translate("SideJob", "Something unexpected happened inside the program: {error}")
            self.error = text.format(error=error)

    def _put(self, event: Any) -> None:
        with self._lock:
            self._events.append(event)

    def take_events(self) -> list[Any]:
        """What has been told since the last call."""
        with self._lock:
            events, self._events = self._events, []
        return events


class SideJobs(QObject):
    """Starts jobs and keeps them until their threads are gone, whether or not anybody is interested any more."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[SideJob] = []

    def start(self, name: str, work: Work) -> SideJob:
        """Everything that shall hear of the end connects to ``finished`` before control returns to the event loop."""
        job = SideJob(name, work, self)
        self._jobs.append(job)
        job.start(QThread.Priority.LowPriority)
        return job

    def release(self, job: SideJob) -> None:
        """Nobody is interested in a job any more: it is told to stop, and vanishes when it has."""
        job.requestInterruption()
        if job.isFinished():
            self._forget(job)
        else:
            job.finished.connect(self._forget_finished)

    def shut_down(self, limit_ms: int) -> bool:
        """Stop all jobs and wait. False where one has not ended within the limit."""
        for job in self._jobs:
            job.requestInterruption()
        return all([job.wait(limit_ms) for job in self._jobs])

    def _forget_finished(self) -> None:
        for job in [one for one in self._jobs if one.isFinished()]:
            self._forget(job)

    def _forget(self, job: SideJob) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            take_leave(job)
