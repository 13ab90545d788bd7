"""The very frames that an analysis looked at, found again by their times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from types import TracebackType

import av
import numpy as np
from av.video.frame import VideoFrame

from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.orientation import Orientation, orientation_of, upright_image
from deepfake_desktop.video.seeking import packets, seek

SAME_S = 0.0006  # the record rounds times to a ten-thousandth of a second, and no two frames are nearer than this twice


class ExactReader:
    """An open file that gives single frames by the times that ``VideoReader`` gave them, or none: never a neighbour.

    One thread at a time. Entering raises a VideoError where the file cannot be opened.
    """

    def __init__(self, info: VideoInfo) -> None:
        self._info = info
        self._resources = ExitStack()
        self._zero = 0  # the clock's reading at the first frame
        self._orientation: Orientation | None = None

    def __enter__(self) -> ExactReader:
        self._container, self._stream = self._resources.enter_context(open_video(self._info.path))
        first = next(self._pictures(), None)
        if first is not None:
            self._zero = self._ticks(first) or 0
            self._orientation = orientation_of(first)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._resources.close()

    def frame_at(self, time_s: float, is_cancelled: Callable[[], bool] = lambda: False) -> np.ndarray | None:
        """The frame of a time, uint8 BGR (H, W, 3), upright, in the size that ``VideoInfo`` tells.

        time_s: as in the timeline. is_cancelled: asked after every decoded frame. None where there is no frame of just
        that time, where it cannot be decoded, or after a cancel.
        """
        base = self._stream.time_base
        if base is None or self._orientation is None:
            return None
        for start in (self._zero + int(time_s / base), self._zero):  # the second where a seek came out too late
            if not seek(self._container, self._stream, start):
                seek(self._container, self._stream, 0)
            for picture in self._pictures():
                if is_cancelled():
                    return None
                ticks = self._ticks(picture)
                found_s = None if ticks is None else float((ticks - self._zero) * base)
                if found_s is not None and abs(found_s - time_s) <= SAME_S and not picture.is_corrupt:
                    return upright_image(picture, self._orientation, (self._info.width, self._info.height))
                if found_s is not None and found_s > time_s + SAME_S:
                    break
        return None

    def _pictures(self) -> Iterator[VideoFrame]:
        try:
            for packet in packets(self._container, self._stream):
                try:
                    yield from (one for one in packet.decode() if isinstance(one, VideoFrame))
                except av.FFmpegError:
                    continue  # damaged
        except (av.FFmpegError, OSError):
            return  # the file is cut off there

    def _ticks(self, picture: VideoFrame) -> int | None:
        return picture.pts if self._info.has_presentation_times else picture.dts
