"""The program's window, started as a user starts it, telling what goes on, so that a test can do harm at a moment.

Run as ``python -m tests.end_to_end.watched_window [VIDEO ...]``; several videos go into the queue. It prints a JSON
object for each thing that happens (``said``: painted, opened, progress, queue, ended), and closes itself a moment after
the end of all analyses, or once it has been painted where there is none. A child of it may be silent for
$WATCHED_WINDOW_SILENCE_S seconds.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QTimer

from deepfake_desktop.__main__ import main
from deepfake_desktop.gui import app, engine
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.window_timing import FirstPaint
from deepfake_desktop.gui.worker import AnalysisWorker
from deepfake_desktop.history.store import History
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.process import Limits

CLOSES_AFTER_MS = 800


def say(what: str, **more: object) -> None:
    print(json.dumps({"said": what, **more}), flush=True)


class WatchedWindow(MainWindow):
    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._states: dict[str, str] = {}
        self._show_progress = self.workspace.panel.show_progress
        self.workspace.panel.show_progress = self._tell_progress  # type: ignore[method-assign]
        FirstPaint(app.make_application(), self._tell_painted)
        self.control.opened.connect(lambda path: say("opened", **children()))
        self.control.ended.connect(self._tell_end)
        self.queue.model.dataChanged.connect(self._tell_queue)

    def _tell_painted(self) -> None:
        entries = History().entries() if History().folder is not None else []
        say("painted", history=[entry.name for entry in entries], queue=self._queue())
        if len(sys.argv) == 1:
            self._close_soon()

    def _tell_progress(self, fraction: float, words: str) -> None:
        say("progress", fraction=fraction, words=words)
        self._show_progress(fraction, words)

    def _tell_queue(self) -> None:
        states = self._queue()
        if states != self._states:
            self._states = states
            say("queue", states=states, **children())
            if set(states.values()) <= {"done", "failed"}:
                self._close_soon()

    def _tell_end(self, worker: AnalysisWorker) -> None:
        result = worker.result
        if result is None:
            say("ended", status="", message=str(worker.error), timing={})
        else:
            say("ended", status=result.status, message=result.message, timing=dict(result.timing))
        self._close_soon()

    def _queue(self) -> dict[str, str]:
        return {item.name: item.state for item in self.queue.model.items()}

    def _close_soon(self) -> None:
        QTimer.singleShot(CLOSES_AFTER_MS, self, self.close)


def children() -> dict[str, list[int]]:
    worker = engine.worker()
    assert isinstance(worker, Engine)
    return {"children": worker.pids()}


if __name__ == "__main__":
    if silence := os.environ.get("WATCHED_WINDOW_SILENCE_S"):
        engine.set_worker(Engine(limits=Limits(silence_s=float(silence))))
    app.MainWindow = WatchedWindow  # type: ignore[misc]
    sys.exit(main(sys.argv[1:]))
