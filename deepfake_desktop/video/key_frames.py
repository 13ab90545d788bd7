"""Where the key frames of a file lie, from its index or its packets: nothing is decoded."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.seeking import packets

# An index that ends before this share of the announced length tells of a part only, as in a file of fragments.
WHOLE_SHARE = 0.9
INDEXED_CONTAINERS = ("mp4",)  # in FFmpeg's name; their index lists every frame, while others list key frames or less


@dataclass(frozen=True)
class KeyFrames:
    """What the packets of a video say, whatever its header claims."""

    length_s: float  # from the first packet to the last
    frames: int
    key_frames: int
    distance_s: float  # the mean length of the gap between key frames that a random moment falls into


def find_key_frames(
    path: Path, duration_s: float, is_cancelled: Callable[[], bool] = lambda: False
) -> KeyFrames | None:
    """Read a file's index, or where it has none all of its packets, which takes about as long as reading the file.

    duration_s: its announced length. None where packets have no times, or after a cancel. Raises as ``open_video``.
    """
    with open_video(path) as (container, stream):
        found = summary(_index(container, stream))
        if found is None or found.length_s < WHOLE_SHARE * duration_s:
            found = summary(_packets(container, stream, is_cancelled))
        return None if is_cancelled() else found


def summary(packets: Iterable[tuple[float, bool]]) -> KeyFrames | None:
    """packets: time in seconds and whether it is a key frame, in any order; None without at least two times."""
    start, end, frames, keys = math.inf, -math.inf, 0, array("d")
    for time_s, is_key in packets:
        start, end, frames = min(start, time_s), max(end, time_s), frames + 1
        if is_key:
            keys.append(time_s)
    if not start < end:
        return None
    gaps = (after - before for before, after in pairwise([start, *sorted(keys), end]))
    distance = sum(gap * gap for gap in gaps) / (end - start)
    return KeyFrames(length_s=end - start, frames=frames, key_frames=len(keys), distance_s=distance)


def _index(container: InputContainer, stream: VideoStream) -> Iterator[tuple[float, bool]]:
    if stream.time_base is None or not any(name in container.format.name for name in INDEXED_CONTAINERS):
        return
    for entry in stream.index_entries:
        yield float(entry.timestamp * stream.time_base), entry.is_keyframe


def _packets(
    container: InputContainer, stream: VideoStream, is_cancelled: Callable[[], bool]
) -> Iterator[tuple[float, bool]]:
    try:
        for packet in packets(container, stream):
            if is_cancelled():
                return
            ticks = packet.pts if packet.pts is not None else packet.dts
            if packet.size and ticks is not None and packet.time_base is not None:
                yield float(ticks * packet.time_base), packet.is_keyframe
    except (av.FFmpegError, OSError):
        return  # cut off here, as the analysis will find out
