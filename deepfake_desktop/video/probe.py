"""Facts about a file, read before its analysis."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from deepfake_desktop.errors import UnreadableVideoError, UnsupportedVideoError
from deepfake_desktop.video.container import CHECK_DISK, is_too_large, open_video
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.orientation import displayed_size, orientation_of
from deepfake_desktop.video.seeking import packets

# A damaged start may cost some packets; a file that gives no frame in so many is not worth a longer wait.
PACKETS_TO_FIRST_FRAME = 2000
MAX_PLAUSIBLE_RATE = 1000.0  # frames per second; more comes from a broken header
MAX_PLAUSIBLE_S = 1000 * 3600.0  # of a duration; more comes from there, too


def probe(path: Path, content: bytes | None = None) -> VideoInfo:
    """Container facts and displayed size of a local file, or of ``content``, which is in memory only and has the name
    of ``path``.

    Decodes up to the first frame, since only that proves that the file can be analysed and carries the rotation.
    Raises UnreadableVideoError or UnsupportedVideoError.
    """
    with open_video(path, content=content) as (container, stream):
        first = first_picture(path, container, stream)
        rotation = 90 * orientation_of(first).turns
        width, height = displayed_size(first.width, first.height, stream.sample_aspect_ratio, rotation)
        if is_too_large(width, height):
            raise UnsupportedVideoError(
                f"{path.name} is shown at {width} x {height} pixels, too large to analyse here. Convert it to a "
                "smaller size."
            )
        info: dict[str, Any] = {
            "container": container.format.name,
            # Not codec_context.name, which is the decoder's: "libdav1d" for AV1.
            "video_codec": stream.codec_context.codec.canonical_name,
            "width": width,
            "height": height,
            "rotation_degrees": rotation,
            "duration_s": _duration(container, stream),
            "frame_rate": _frame_rate(stream),
        }
    if content is not None:
        return VideoInfo(path, path.name, len(content), content=content, **info)
    try:
        return VideoInfo(path=path, name=path.name, size_bytes=path.stat().st_size, **info)
    except OSError as error:
        raise UnreadableVideoError(f"{path.name} cannot be read: {error.strerror or error}. {CHECK_DISK}") from error


def first_picture(path: Path, container: InputContainer, stream: VideoStream) -> VideoFrame:
    """The first frame of a file that can be decoded. Raises UnreadableVideoError or UnsupportedVideoError."""
    try:
        for number, packet in enumerate(packets(container, stream)):
            try:
                frames = packet.decode()
            except av.FFmpegError:
                frames = []
            if frames:
                return frames[0]
            if number >= PACKETS_TO_FIRST_FRAME:
                break
    except (av.FFmpegError, OSError):
        pass  # the end of a damaged file or disk; what matters is that no frame came before it
    except MemoryError as error:
        raise UnsupportedVideoError(f"{path.name} has frames too large for this machine's memory.") from error
    raise UnreadableVideoError(f"Not one frame of {path.name} can be decoded. It may be damaged; get it again.")


def _duration(container: InputContainer, stream: VideoStream) -> float | None:
    """Seconds from the first frame to the end of the last one, as far as the container tells, and can be believed."""
    told = _told_duration(container, stream)
    return told if told is not None and 0 < told <= MAX_PLAUSIBLE_S else None


def _told_duration(container: InputContainer, stream: VideoStream) -> float | None:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    if "matroska" in container.format.name:
        return _matroska_duration(container, stream)
    return container.duration / av.time_base if container.duration else None


def _matroska_duration(container: InputContainer, stream: VideoStream) -> float | None:
    """Matroska gives the end of the longest stream, counted from zero; the writer's tags may know the video's own."""
    texts = [value for key, value in stream.metadata.items() if key == "DURATION" or key.startswith("DURATION-")]
    tag = re.fullmatch(r"(\d+):(\d\d):(\d\d(?:\.\d+)?)", texts[0]) if texts else None
    if tag:
        end = int(tag[1]) * 3600 + int(tag[2]) * 60 + float(tag[3])
    elif container.duration:
        end = container.duration / av.time_base
    else:
        return None
    start = float(stream.start_time * stream.time_base) if stream.start_time and stream.time_base else 0.0
    return end - max(start, 0.0)


def _frame_rate(stream: VideoStream) -> float | None:
    rate = stream.average_rate or stream.guessed_rate
    return float(rate) if rate and 0 < rate <= MAX_PLAUSIBLE_RATE else None
