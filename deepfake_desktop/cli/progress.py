"""A progress bar on a terminal: share done, speed, time left. Nothing is written where there is no terminal."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

from deepfake_desktop.analysis.events import Event, FirstLook, Progress, VerdictUpdated
from deepfake_desktop.analysis.result import Verdict
from deepfake_desktop.analysis.words import clock_time, counted, interval_words

BAR_WIDTH = 24
PAUSE_S = 0.1  # between two drawings
FIRST_ESTIMATE_AFTER_S = 1.0  # an estimate from less is a guess


class ProgressBar:
    """Draws the progress of one file on one line, and wipes it at the end of the ``with`` block."""

    def __init__(self, path: str, stream: TextIO, now: Callable[[], float] = time.monotonic) -> None:
        self._name, self._stream, self._now = os.path.basename(path) or path, stream, now
        self._shown = stream.isatty()
        self._started: float | None = None
        self._drawn = 0.0
        self._so_far = ""  # where the probability lies

    def __enter__(self) -> ProgressBar:
        self._write(f"{self._name}: reading the file ...")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._write("")

    def on_event(self, event: Event) -> None:
        """Show the first look; redraw on progress, ten times a second at most."""
        if isinstance(event, FirstLook):
            self._so_far = _interval_of(event.verdict)
            self._write(
                ", ".join(text for text in (f"{self._name}: first look", self._so_far, "reading on ...") if text)
            )
        elif isinstance(event, VerdictUpdated):
            self._so_far = _interval_of(event.verdict)
        elif isinstance(event, Progress):
            self._redraw(event)

    def _redraw(self, event: Progress) -> None:
        now = self._now()
        if self._started is None:
            self._started = now
        if now - self._drawn >= PAUSE_S:
            self._drawn = now
            self._write(self._line(event, now - self._started))

    def _line(self, progress: Progress, elapsed_s: float) -> str:
        filled = int(progress.fraction * BAR_WIDTH)
        done = f"[{'#' * filled}{'-' * (BAR_WIDTH - filled)}] {int(progress.fraction * 100):3d} %"
        speed = left = ""
        if elapsed_s >= FIRST_ESTIMATE_AFTER_S and progress.time_s > 0:
            speed = f"  {progress.time_s / elapsed_s:.1f} x speed"
            if progress.fraction > 0:
                left = f"  {clock_time(elapsed_s * (1 / progress.fraction - 1) + 0.5)} left"
        probability = f"  {self._so_far}" if self._so_far else ""
        if len(done + speed + left + probability) > _columns():
            speed = ""  # what was found matters more
        return f"{done}{speed}{left}{probability}  {counted(progress.faces_scored, 'face')}  {self._name}"

    def _write(self, line: str) -> None:
        if self._shown:
            self._stream.write(f"\r{line[: _columns()]}\x1b[K")
            self._stream.flush()


def _interval_of(verdict: Verdict | None) -> str:
    """Where the probability lies so far; "" while that cannot be told."""
    return f"probability {interval_words(verdict.interval)}" if verdict and verdict.interval else ""


def _columns() -> int:
    return shutil.get_terminal_size().columns - 1
