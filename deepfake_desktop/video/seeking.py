"""Going to a time in an open file, whatever time is asked for: records of others ask for any."""

from __future__ import annotations

import av
from av.container import InputContainer
from av.video.stream import VideoStream

_FIRST, _LAST = -(2**63) + 1, 2**63 - 1  # what FFmpeg's clock can read


def seek(container: InputContainer, stream: VideoStream, ticks: int) -> bool:
    """Go to the last key frame at or before a reading of the stream's clock. False where the file does not allow it."""
    try:
        container.seek(min(max(ticks, _FIRST), _LAST), stream=stream, backward=True)
    except (av.FFmpegError, OSError):
        return False
    return True
