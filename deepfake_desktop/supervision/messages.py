"""How the program and its child talk: messages of a JSON head and raw bytes, each with its length before it.

Eight bytes (two unsigned 32-bit numbers, big-endian) give the lengths of head and raw bytes. Nothing in a message is
executed or unpickled, and lengths are bounded before anything is read.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

Head = dict[str, Any]

LARGEST_HEAD, LARGEST_RAW = 64 << 20, 512 << 20  # bytes; an hour's record takes two million, a report some tens
_LENGTHS = struct.Struct(">II")


class BrokenMessage(Exception):
    """What came is no message: the other side has gone wrong, or something else wrote into the pipe."""


def write_message(stream: IO[bytes], head: Head, raw: bytes = b"") -> None:
    """Write a message. Raises OSError where the other side has gone, ValueError for a head that JSON has no words for
    or a message that is too long."""
    coded = json.dumps(head, allow_nan=False, separators=(",", ":")).encode("ascii")
    if len(coded) > LARGEST_HEAD or len(raw) > LARGEST_RAW:
        raise ValueError(f"a message of {len(coded):,} and {len(raw):,} bytes is too long")
    stream.write(_LENGTHS.pack(len(coded), len(raw)) + coded)
    if raw:
        stream.write(raw)
    stream.flush()


def read_message(stream: IO[bytes]) -> tuple[Head, bytes] | None:
    """The next message, waited for; None where the other side has ended between two messages.

    Raises BrokenMessage for anything else, and OSError.
    """
    lengths = stream.read(_LENGTHS.size)
    if not lengths:
        return None
    if len(lengths) < _LENGTHS.size:
        raise BrokenMessage("the message was cut off")
    head_length, raw_length = _LENGTHS.unpack(lengths)
    if head_length > LARGEST_HEAD or raw_length > LARGEST_RAW:
        raise BrokenMessage(f"lengths of {head_length:,} and {raw_length:,} bytes")
    coded, raw = stream.read(head_length), stream.read(raw_length)
    if len(coded) < head_length or len(raw) < raw_length:
        raise BrokenMessage("the message was cut off")
    try:
        head = json.loads(coded)
    except (ValueError, RecursionError) as error:
        raise BrokenMessage("the head is no JSON") from error
    if not isinstance(head, dict):
        raise BrokenMessage("the head is no JSON object")
    return head, raw
