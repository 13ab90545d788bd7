"""What an MP4 or MOV claims to hold, looked at before FFmpeg believes it.

FFmpeg takes 24 bytes for every sample of a track before it has seen one of them. A table of equal sizes and a run of a
fragment need no more than a number to claim thousands of millions, so that two kilobytes of file take gigabytes of
memory (found by fuzzing). ISO/IEC 14496-12: stsz in 8.7.3.2, stts in 8.6.1.2, trun in 8.8.8. A header that is packed
(``cmov`` of QuickTime) may swell to anything and is not unpacked at all; nobody has written it for twenty years.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from deepfake_desktop.errors import UnreadableVideoError, UnsupportedVideoError

MOST_SAMPLES = 20_000_000  # of all tracks together: ninety hours at 60 frames a second
LARGEST_HEADER = 256_000_000  # bytes; the index of ninety hours has about as many
_FIRST_BOX = re.compile(rb"....(ftyp|moov|mdat|free|skip|wide|pnot|moof|styp|sidx|udta|uuid)", re.DOTALL)
_PICTURES = (b"mdat", b"uuid")  # boxes that hold no header
_MOST_BOXES = 1_000_000  # at the top of a file


def check_claims(path: Path, stream: BinaryIO) -> None:
    """Raise a VideoError where an MP4 or MOV claims more samples than any video has, or where its header is packed.

    Any other file passes. ``stream`` is left at its start. Raises OSError where it cannot be read.
    """
    claimed = 0
    try:
        for header in _headers(stream):
            if b"cmov" in header:
                raise UnsupportedVideoError(f"{path.name} has a packed header, which is not read. Convert it to MP4.")
            claimed += sum(_claims(header))
            if claimed > MOST_SAMPLES:
                raise UnreadableVideoError(
                    f"{path.name} is damaged: it claims to hold more pictures than any video. Get it again."
                )
    finally:
        stream.seek(0)


def _headers(stream: BinaryIO) -> Iterator[bytes]:
    """The content of every box at the top of the file that may hold part of its index."""
    end = stream.seek(0, 2)
    stream.seek(0)
    if not _FIRST_BOX.match(stream.read(8)):
        return
    at = 0
    for _ in range(_MOST_BOXES):
        if at >= end:
            return
        stream.seek(at)
        head = stream.read(16)
        if len(head) < 8:
            return
        size, kind = struct.unpack_from(">I4s", head)
        if size == 1 and len(head) == 16:
            (size,) = struct.unpack_from(">Q", head, 8)
        size = size or end - at
        if size < 8:
            return
        if kind not in _PICTURES:
            stream.seek(at)
            yield stream.read(min(size, LARGEST_HEADER))
        at += size


def _claims(header: bytes) -> Iterator[int]:
    """The samples that need memory, as far as tables without an entry of their own for each claim them."""
    tracks = [found.start() for found in re.finditer(b"trak", header)] or [0]
    for start, stop in zip(tracks, [*tracks[1:], len(header)], strict=True):
        track = header[start:stop]
        if _is_plain_sound(track):
            continue  # one entry for each chunk, however many samples
        for table in re.finditer(b"stsz", track):
            equal_size, count = _numbers(track, table.end() + 4, ">II")
            yield count if equal_size else 0
    for run in re.finditer(b"trun", header):
        yield _numbers(header, run.end() + 4, ">I")[0]


def _is_plain_sound(track: bytes) -> bool:
    """Whether a track is uncompressed sound, whose samples each last one tick."""
    tables = [found.end() for found in re.finditer(b"stts", track)]
    is_sound = track.count(b"hdlr") <= 2 and b"soun" in track and b"vide" not in track
    return is_sound and len(tables) == 1 and _numbers(track, tables[0] + 4, ">III")[::2] == (1, 1)


def _numbers(data: bytes, at: int, form: str) -> tuple[int, ...]:
    """Numbers at a place; zeros where the data end before them."""
    size = struct.calcsize(form)
    return struct.unpack(form, data[at : at + size].ljust(size, b"\0"))
