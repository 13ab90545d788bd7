"""What FFmpeg does not tell of an MP4 or MOV file: edit lists, fragments, the times in its headers.

Boxes as in ISO/IEC 14496-12. Only headers of boxes and a few short boxes are read; a damaged or hostile file gives
less, never an error.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import BinaryIO

MOST_BOXES = 20_000  # headers read of one file
MOST_EDITS = 1000  # entries read of one edit list
DEEPEST = 12  # boxes within each other; those that are read lie five deep
_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)  # of the times in headers
_CONTAINERS = {b"moov", b"trak", b"mdia", b"edts", b"minf"}


@dataclass
class Track:
    """One track of the file."""

    kind: str = ""  # "vide", "soun"...
    timescale: int = 0  # ticks per second of its media
    edits: list[tuple[float, int]] = field(default_factory=list)  # duration in seconds, start in media ticks (-1: gap)

    def left_out_s(self) -> float:
        """Seconds of the stored media before the first moment that is played."""
        starts = [start for _, start in self.edits if start >= 0]
        return starts[0] / self.timescale if starts and self.timescale else 0.0


@dataclass
class Boxes:
    """What the boxes of a file tell."""

    tracks: list[Track] = field(default_factory=list)
    fragments: bool = False
    created: datetime | None = None  # as the movie header says; None where it says nothing or nonsense
    modified: datetime | None = None
    timescale: int = 0  # of the movie


def read_boxes(stream: BinaryIO) -> Boxes:
    """The boxes of an open file from its start; empty where it is no MP4 or MOV."""
    found = Boxes()
    try:
        end = stream.seek(0, 2)
        for kind, start, size in _boxes(stream, 0, end, [MOST_BOXES], DEEPEST):
            _take(stream, found, kind, start, size)
    except (OSError, struct.error, OverflowError, ValueError):
        pass  # what came before it counts
    return found


def _boxes(stream: BinaryIO, at: int, end: int, left: list[int], deeper: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and size of the content of every box between two places, those inside containers too.

    left: boxes that may still be read. deeper: levels of containers that may still be entered.
    """
    while at + 8 <= end and left[0] > 0:
        left[0] -= 1
        stream.seek(at)
        size, kind = struct.unpack(">I4s", stream.read(8))
        head = 8
        if size == 1:
            (size,), head = struct.unpack(">Q", stream.read(8)), 16
        elif size == 0:
            size = end - at
        if size < head:
            return
        stop = min(at + size, end)
        yield kind, at + head, stop - at - head
        if kind in _CONTAINERS and deeper:
            yield from _boxes(stream, at + head, stop, left, deeper - 1)
        at += size


def _take(stream: BinaryIO, found: Boxes, kind: bytes, start: int, size: int) -> None:
    if kind == b"moof":
        found.fragments = True
    elif kind == b"trak":
        found.tracks.append(Track())
    elif kind == b"mvhd":
        created, modified, found.timescale = _header(_content(stream, start, size, 32))
        found.created, found.modified = _moment(created), _moment(modified)
    elif found.tracks and kind == b"mdhd":
        found.tracks[-1].timescale = _header(_content(stream, start, size, 32))[2]
    elif found.tracks and kind == b"hdlr":
        found.tracks[-1].kind = found.tracks[-1].kind or _content(stream, start, size, 12)[8:12].decode("latin-1")
    elif found.tracks and kind == b"elst":
        found.tracks[-1].edits = _edits(_content(stream, start, size, 8 + 20 * MOST_EDITS), found.timescale)


def _content(stream: BinaryIO, start: int, size: int, most: int) -> bytes:
    stream.seek(start)
    return stream.read(min(size, most))


def _header(content: bytes) -> tuple[int, int, int]:
    """Creation time, modification time and timescale, as mvhd and mdhd begin."""
    return struct.unpack_from(">QQI" if content[:1] == b"\x01" else ">III", content, 4)


def _moment(seconds: int) -> datetime | None:
    try:
        return _EPOCH + timedelta(seconds=seconds) if seconds else None
    except OverflowError:
        return None


def _edits(content: bytes, timescale: int) -> list[tuple[float, int]]:
    (count,) = struct.unpack_from(">I", content, 4)
    form = ">QqI" if content[:1] == b"\x01" else ">IiI"
    places = range(
        8, min(8 + count * struct.calcsize(form), len(content)) - struct.calcsize(form) + 1, struct.calcsize(form)
    )
    found = [struct.unpack_from(form, content, place) for place in places]
    return [(duration / timescale if timescale else 0.0, start) for duration, start, _ in found]
