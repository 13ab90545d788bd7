"""Moving through an open file: to a time, whatever time is asked for (records of others ask for any), and onwards."""

from __future__ import annotations

from collections.abc import Iterator

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

_FIRST, _LAST = -(2**63) + 1, 2**63 - 1  # what FFmpeg's clock can read


def seek(container: InputContainer, stream: VideoStream, ticks: int) -> bool:
    """Go to the last key frame at or before a reading of the stream's clock. False where the file does not allow it."""
    try:
        container.seek(min(max(ticks, _FIRST), _LAST), stream=stream, backward=True)
    except (av.FFmpegError, OSError):
        return False
    return True


def packets(container: InputContainer, stream: VideoStream) -> Iterator[Packet]:
    """The packets of a stream from here on, and an empty one at the end. Raises as PyAV's ``demux``.

    PyAV (18.1) breaks over the packet of another stream that only begins midway, as in a damaged file: it is left out.
    """
    while True:
        try:
            yield from container.demux(stream)
            return
        except IndexError:
            continue  # the packet has been taken, so there is an end to this
