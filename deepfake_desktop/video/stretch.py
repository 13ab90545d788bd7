"""A stretch of a video, reached by a seek: for what looks at one moment again. The analysis itself never seeks."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.orientation import orientation_of, upright_image
from deepfake_desktop.video.sampling import CLOCK_TOLERANCE_S
from deepfake_desktop.video.seeking import packets, seek

_log = logging.getLogger(__name__)


def read_stretch(info: VideoInfo, start_s: float, end_s: float = math.inf) -> Iterator[Frame]:
    """The frames from ``start_s`` on and before ``end_s``, in seconds from the first frame, as ``VideoReader`` gives
    them: the same times and the same pictures.

    Damaged frames are left out. Nothing is yielded beyond the end of the file. Raises UnreadableVideoError or
    UnsupportedVideoError where the file cannot be opened.
    """
    for seeks in (True, False):  # a seek may land too late, or where nothing can be decoded: then from the beginning
        with open_video(info.path, content=info.content) as (container, stream):
            first = next(_pictures(container, stream), None)
            zero = _ticks(info, first)
            if first is None or zero is None or stream.time_base is None:
                return
            orientation = orientation_of(first)
            if not seek(container, stream, zero + (math.floor(start_s / stream.time_base) if seeks else 0)):
                continue
            come = False  # to the stretch, from before it
            for picture in _pictures(container, stream):
                ticks = _ticks(info, picture)
                if ticks is None:
                    continue
                time_s = max(float((ticks - zero) * stream.time_base), 0.0)
                if time_s < start_s - CLOCK_TOLERANCE_S:
                    come = True
                    continue
                if seeks and not come and time_s > start_s + CLOCK_TOLERANCE_S:
                    break
                come = True
                if time_s >= end_s:
                    return
                yield Frame(time_s, upright_image(picture, orientation, (info.width, info.height)))
            else:
                if come or not seeks:
                    return


def _pictures(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """What can be decoded from here on."""
    try:
        for packet in packets(container, stream):
            try:
                pictures = packet.decode()
            except av.FFmpegError:
                continue
            for picture in pictures:
                if isinstance(picture, VideoFrame) and not picture.is_corrupt:
                    yield picture
    except (av.FFmpegError, OSError) as error:
        _log.info("reading on is not possible: %s", error)  # the end of a damaged file


def _ticks(info: VideoInfo, picture: VideoFrame | None) -> int | None:
    """The reading of the clock at a picture."""
    if picture is None:
        return None
    return picture.pts if info.has_presentation_times else picture.dts
