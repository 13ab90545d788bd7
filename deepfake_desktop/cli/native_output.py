"""Keeping what native libraries print away from what this program prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TextIO

from deepfake_desktop.analysis.events import Event, Started

STDOUT, STDERR = 1, 2


@contextmanager
def stdout_of_our_own() -> Iterator[TextIO]:
    """Standard output for what is printed to the yielded stream; what anything else writes there goes to stderr."""
    with _of_our_own(STDOUT, sys.stdout) as stream:
        os.dup2(STDERR, STDOUT)
        yield stream


@contextmanager
def stderr_of_our_own(wanted: bool) -> Iterator[TextIO]:
    """Standard error for what is printed to the yielded stream; what libraries write there is dropped.

    wanted: False leaves standard error as it is.
    """
    with _of_our_own(STDERR, sys.stderr) as stream:
        if wanted:
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, STDERR)
            os.close(nothing)
        yield stream


@contextmanager
def _of_our_own(number: int, usual: TextIO) -> Iterator[TextIO]:
    """A stream to where descriptor ``number`` leads now, wherever it is led meanwhile; afterwards it leads there again.

    usual: Python's own stream to it, which is flushed first and whose encoding is taken.
    """
    usual.flush()
    ours = os.dup(number)
    try:
        with os.fdopen(os.dup(ours), "w", encoding=usual.encoding, errors="backslashreplace") as stream:
            yield stream
    finally:
        os.dup2(ours, number)
        os.close(ours)


class LoadingSilence:
    """Drops what is written to stderr while the engine loads the networks.

    LiteRT announces its delegate there, has no switch against it, and would tear the progress bar. Loading lies
    between the engine's first event and its second.
    """

    def __init__(self, wanted: bool) -> None:
        self._wanted = wanted
        self._stderr: int | None = None  # the real one, while it is replaced

    def __enter__(self) -> LoadingSilence:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def on_event(self, event: Event) -> None:
        if isinstance(event, Started):
            self._begin()
        else:
            self._end()

    def _begin(self) -> None:
        if self._wanted:
            self._stderr = os.dup(STDERR)
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, STDERR)
            os.close(nothing)

    def _end(self) -> None:
        if self._stderr is not None:
            os.dup2(self._stderr, STDERR)
            os.close(self._stderr)
            self._stderr = None
