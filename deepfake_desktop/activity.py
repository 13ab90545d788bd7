"""A count of signs that work on a file goes on, for whoever watches whether it hangs.

A native library that hangs keeps Python threads running, so that these prove nothing: what is counted is that a piece
of the file was read, and, by ``supervision.child``, that something was told.
"""

from __future__ import annotations

from io import BufferedReader

_beats = 0


def beat() -> None:
    """Something has gone on. From any thread; a beat that two threads count as one does no harm."""
    global _beats
    _beats += 1


def beats() -> int:
    return _beats


class WatchedReader(BufferedReader):
    """A file whose every reading counts."""

    def read(self, size: int | None = -1, /) -> bytes:
        beat()
        return super().read(size)
