"""Single small pictures from anywhere in a video, for looking around in it. The analysis never seeks; this does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from types import TracebackType

import av
import numpy as np
from av.video.frame import VideoFrame

from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.orientation import displayed_size, orientation_of
from deepfake_desktop.video.seeking import seek

MOST_DECODED = 400  # frames after a key frame; a file with fewer key frames than that shows an earlier picture


class StillReader:
    """An open file that gives pictures by time. One thread at a time.

    Entering raises a VideoError where the file cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._resources = ExitStack()

    def __enter__(self) -> StillReader:
        self._container, self._stream = self._resources.enter_context(open_video(self._path))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._resources.close()

    def picture_at(self, time_s: float, height: int, is_unwanted: Callable[[], bool]) -> np.ndarray | None:
        """The frame shown at a time, uint8 (height, width, 3) RGB, upright and with square pixels.

        time_s: seconds from the start of the stream. height: of the picture, in pixels, >= 1. is_unwanted: asked after
        every decoded frame. None where the picture is not wanted any more or nothing can be decoded there.
        """
        base = self._stream.time_base
        if base is None:
            return None
        wanted = round(time_s / base) + (self._stream.start_time or 0)
        shown: VideoFrame | None = None
        try:
            if not seek(self._container, self._stream, wanted):
                return None
            for count, frame in enumerate(self._container.decode(self._stream)):
                if is_unwanted():
                    return None
                if frame.pts is None or (frame.pts > wanted and shown is not None):
                    break
                shown = frame
                if count >= MOST_DECODED:
                    break
        except (av.FFmpegError, OSError, IndexError):
            pass  # damaged there: what came before is shown
        try:
            return _small(shown, height, self._stream.sample_aspect_ratio) if shown is not None else None
        except (av.FFmpegError, ValueError):
            return None  # its colours cannot be converted


def _small(frame: VideoFrame, height: int, aspect: Fraction | None) -> np.ndarray:
    orientation = orientation_of(frame)
    wide, high = displayed_size(frame.width, frame.height, aspect, 0)
    if orientation.turns % 2:
        width, height = height, max(round(height * high / wide), 1)
    else:
        width = max(round(height * wide / high), 1)
    return orientation.upright(frame.to_ndarray(format="rgb24", width=width, height=height))
