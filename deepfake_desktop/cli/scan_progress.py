"""How far a scan is, on one line of a terminal. Nothing is written where there is no terminal."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.batch.scan import State
from deepfake_desktop.cli.progress import BAR_WIDTH

_FIRST_ESTIMATE_AFTER = 2  # files done in this run


class ScanProgress:
    """Draws on one line, and wipes it at the end of the ``with`` block."""

    def __init__(self, stream: TextIO, now: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._now = stream, now
        self._shown = stream.isatty()
        self._started = now()

    def __enter__(self) -> ScanProgress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._write("")

    def say(self, sentence: str) -> None:
        """Something that is to stay."""
        self._write("")
        print(sentence, file=self._stream)

    def show(self, state: State) -> None:
        """Draw the line anew."""
        self._write(self._line(state))

    def _line(self, state: State) -> str:
        finished = state.done + state.known
        share = (finished + sum(state.at_work.values())) / state.total if state.total else 0.0
        filled = int(min(share, 1.0) * BAR_WIDTH)
        parts = [f"[{'#' * filled}{'-' * (BAR_WIDTH - filled)}] {finished:,} of {state.total:,} files"]
        if state.failed:
            parts.append(f"{state.failed:,} not analysed")
        if state.done >= _FIRST_ESTIMATE_AFTER and finished < state.total:
            each_s = (self._now() - self._started) / (state.done + sum(state.at_work.values()))
            left = state.total - finished - sum(state.at_work.values())
            parts.append(f"{clock_time(each_s * left + 0.5)} left")
        parts += [os.path.basename(path) for path in state.at_work]
        return "  ".join(parts)

    def _write(self, line: str) -> None:
        if self._shown:
            self._stream.write(f"\r{line[: shutil.get_terminal_size().columns - 1]}\x1b[K")
            self._stream.flush()
