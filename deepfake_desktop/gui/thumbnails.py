"""Small pictures for hovering over the strip: decoded by a child process, the last few kept."""

from __future__ import annotations

import logging
from collections import OrderedDict
from pathlib import Path
from threading import Lock

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui.engine import worker
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.supervision import tasks

_log = logging.getLogger(__name__)

HEIGHT = 90  # pixels
KEPT = 60  # pictures, about 43 kB each for wide videos
STEP_S = 0.2  # pictures nearer to each other than this are the same one
_END_LIMIT_MS = 3000


class Thumbnails(QObject):
    """Asks for pictures by time and hears of them; only the newest wish is fulfilled."""

    arrived = Signal(float, QImage)  # the time that was asked for, rounded to STEP_S

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[float, QImage] = OrderedDict()
        self._path: Path | None = None
        self._thread: _Decoder | None = None
        self._ending: list[_Decoder] = []  # told to stop, and not waited for

    def open(self, path: Path) -> None:
        """Ready for a file; nothing is read before the first wish."""
        self.close()
        self._path = path

    def close(self) -> None:
        """Forget the file and its pictures."""
        self._kept.clear()
        self._path = None
        if self._thread is not None:
            self._thread.stop()
            self._ending.append(self._thread)
            self._thread = None
        self._forget_ended()

    def shut_down(self) -> bool:
        """Close for good and wait for the one frame that may be under way. False where it took too long."""
        self.close()
        ended = [thread.wait(_END_LIMIT_MS) for thread in self._ending]
        self._forget_ended()
        return all(ended)

    def _forget_ended(self) -> None:
        for thread in [one for one in self._ending if one.isFinished()]:
            self._ending.remove(thread)
            take_leave(thread)

    def picture(self, seconds: float) -> QImage | None:
        """The picture of a time where it is kept; else it is asked for, and ``arrived`` may follow."""
        wanted = rounded(seconds)
        if wanted in self._kept:
            self._kept.move_to_end(wanted)
            return self._kept[wanted]
        if self._path is not None:
            if self._thread is None:
                self._thread = _Decoder(self._path, self)
                self._thread.decoded.connect(self._keep)
                self._thread.start(QThread.Priority.LowPriority)
            self._thread.ask(wanted)
        return None

    def __len__(self) -> int:
        return len(self._kept)

    def _keep(self, path: str, seconds: float, image: QImage) -> None:
        if self._path is None or path != str(self._path):
            return  # of a file that was closed meanwhile
        self._kept[seconds] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(seconds, image)


def rounded(seconds: float) -> float:
    """The time whose picture stands for a moment."""
    return round(round(seconds / STEP_S) * STEP_S, 6)


class _Decoder(QThread):
    """Has the newest wish fulfilled, then waits for the next one."""

    decoded = Signal(str, float, QImage)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self._path = path
        self._wish: float | None = None
        self._stopped = False
        self._lock = Lock()

    def ask(self, seconds: float) -> None:
        with self._lock:
            self._wish = seconds

    def stop(self) -> None:
        self._stopped = True

    def run(self) -> None:
        try:
            tasks.stills(worker(), self._path, HEIGHT, self._next, self._take, self._is_unwanted)
        except DeepfakeDesktopError as error:  # the verdict panel says so already
            _log.info("no thumbnails: %s", error)
        except Exception:  # a thread must not end in a bare traceback; the strip does without pictures
            _log.exception("no more thumbnails of %s", self._path)

    def _take(self, seconds: float, pixels: np.ndarray) -> None:
        height, width = pixels.shape[:2]
        view = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
        self.decoded.emit(str(self._path), seconds, view.copy())

    def _next(self) -> float | None:
        """The newest wish, where there is one."""
        with self._lock:
            wish, self._wish = self._wish, None
            return wish

    def _is_unwanted(self) -> bool:
        return self._stopped
