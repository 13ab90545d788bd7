"""Times the window from inside, for ``deepfake-desktop benchmark``, which runs this module in a process of its own.

``python -m deepfake_desktop.gui.window_timing start`` starts the program as a user does, prints "painted" when its
window has been painted for the first time, and closes it: whoever started the process has the clock.

``python -m deepfake_desktop.gui.window_timing analysis VIDEO MODEL SAMPLING`` opens a video in the window, prints one
JSON object of seconds and bytes when the analysis has ended, and closes the window.

No setting of the user's is read or written.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from deepfake_desktop.__main__ import main as program
from deepfake_desktop.files import DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.gui import engine
from deepfake_desktop.gui.app import make_application
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.preload import is_loading, load_ahead
from deepfake_desktop.gui.theme import apply_theme
from deepfake_desktop.gui.worker import AnalysisWorker, News
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.memory import peak_bytes

TICK_MS = 5  # between two looks at the clock
IDLE_MS = 700  # of the window at rest before the video is opened, for comparison


class FirstPaint(QObject):
    """Calls back once, when a window of the application has been painted for the first time."""

    def __init__(self, app: QApplication, then: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._then = app, then
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)  # the event loop turns again only when the picture is complete
        return False


class GapMeter(QObject):
    """Looks at the clock every TICK_MS and notes by how much it comes late: so long the window answered nobody."""

    def __init__(self, parent: QObject, now: Callable[[], float] = time.perf_counter) -> None:
        super().__init__(parent)
        self._now = now
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self.restart()
        self._timer.start()

    def restart(self) -> None:
        """Forget what was noted."""
        self._last = self._now()
        self.longest_s = 0.0

    def look(self) -> None:
        now = self._now()
        self.longest_s = max(self.longest_s, now - self._last - TICK_MS / 1000)
        self._last = now


class TimedAnalysis(QObject):
    """One analysis in a shown window: loads, rests, opens the video, waits for the end, closes the window."""

    def __init__(self, window: MainWindow, video: str) -> None:
        super().__init__(window)
        self._window, self._video = window, video
        self._meter = GapMeter(self)
        self._opened = 0.0
        self.seconds: dict[str, float] = {}
        self.peaks: dict[str, float] = {}  # bytes that the window's process and its children held at most
        self.failure = ""
        window.control.news_arrived.connect(self._take_news)
        window.control.ended.connect(self._take_end)

    def start(self) -> None:
        """To be called when the window has been painted; what the program loads then is loaded first."""
        self._meter.restart()
        load_ahead()
        self._await_loading()

    def _await_loading(self) -> None:
        if is_loading():
            QTimer.singleShot(TICK_MS, self, self._await_loading)
            return
        self._meter.look()
        self.seconds["longest_gap_loading_s"] = self._meter.longest_s
        self._meter.restart()
        QTimer.singleShot(IDLE_MS, self, self._open)

    def _open(self) -> None:
        self.seconds["longest_gap_idle_s"] = self._meter.longest_s
        self._meter.restart()
        self._opened = time.perf_counter()
        self._window.open_path(self._video)

    def _take_news(self, news: News) -> None:
        looked = news.look is not None and news.look.verdict is not None
        if (looked or news.verdict is not None) and "first_evidence_s" not in self.seconds:
            self.seconds["first_evidence_s"] = 0.0
            QTimer.singleShot(0, self, self._note_evidence)  # painted by then

    def _note_evidence(self) -> None:
        self.seconds["first_evidence_s"] = time.perf_counter() - self._opened

    def _take_end(self, worker: AnalysisWorker) -> None:
        if worker.result is None or worker.result.status not in ("complete", "partial"):
            self.failure = worker.result.message if worker.result else str(worker.error)
        QTimer.singleShot(0, self, self._close)  # so that showing the result counts as well

    def _close(self) -> None:
        self._meter.look()
        self.seconds["longest_gap_s"] = self._meter.longest_s
        self.peaks = peak_memory()
        self._window.close()


def peak_memory() -> dict[str, float]:
    """Bytes held at most by this process, and by each of its children, summed; nothing where that is not told."""
    children = worker.pids() if isinstance(worker := engine.worker(), Engine) else []
    own, others = peak_bytes(os.getpid()), [peak_bytes(pid) for pid in children]
    if own is None:
        return {}
    return {"peak_window_bytes": own, "peak_children_bytes": sum(peak or 0 for peak in others)}


def time_start() -> int:
    """Start the program as the command does, and close its window when it has been painted."""
    app = make_application()  # the program takes the one there is

    def tell_and_close() -> None:
        print("painted", flush=True)
        app.closeAllWindows()

    FirstPaint(app, tell_and_close)
    return program(["--new-window"])  # which ends its children


def time_analysis(video: str, model: str, sampling: str) -> int:
    """Analyse a video in the window and print what was measured."""
    app = make_application()
    window = MainWindow()
    quiet_ffmpeg()
    apply_theme(app, window.preferences.theme)
    window.preferences.model, window.preferences.sampling = model, sampling
    analysis = TimedAnalysis(window, video)
    FirstPaint(app, analysis.start)
    window.show()
    app.exec()
    engine.shut_down()
    if analysis.failure:
        print(analysis.failure, file=sys.stderr)
        return 1
    print(json.dumps(analysis.seconds | analysis.peaks), flush=True)
    return 0


@contextmanager
def settings_of_its_own() -> Iterator[None]:
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        os.environ.update({variable: folder for variable in (DATA_VARIABLE, STATE_VARIABLE)})
        yield


def main(words: list[str]) -> int:
    with settings_of_its_own():
        return time_start() if words == ["start"] else time_analysis(*words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
