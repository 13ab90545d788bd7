"""Where the key frames of a file lie, from its index or its packets: nothing is decoded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from deepfake_desktop.video.container import open_video

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
        packets = list(_index(container, stream))
        if not packets or packets[-1][0] - packets[0][0] < WHOLE_SHARE * duration_s:
            packets = list(_packets(container, stream, is_cancelled))
        return None if is_cancelled() else summary(packets)


def summary(packets: Iterable[tuple[float, bool]]) -> KeyFrames | None:
    """packets: time in seconds and whether it is a key frame, in any order; None without at least two times."""
    known = sorted(packets)
    if len(known) < 2 or known[-1][0] <= known[0][0]:
        return None
    start, end = known[0][0], known[-1][0]
    places = [start, *(time_s for time_s, is_key in known if is_key), end]
    gaps = [after - before for before, after in pairwise(places)]
    return KeyFrames(
        length_s=end - start,
        frames=len(known),
        key_frames=sum(is_key for _, is_key in known),
        distance_s=sum(gap * gap for gap in gaps) / (end - start),
    )


def _index(container: InputContainer, stream: VideoStream) -> Iterator[tuple[float, bool]]:
    if stream.time_base is None or not any(name in container.format.name for name in INDEXED_CONTAINERS):
        return
    for entry in stream.index_entries:
        yield float(entry.timestamp * stream.time_base), entry.is_keyframe


def _packets(
    container: InputContainer, stream: VideoStream, is_cancelled: Callable[[], bool]
) -> Iterator[tuple[float, bool]]:
    try:
        for packet in container.demux(stream):
            if is_cancelled():
                return
            ticks = packet.pts if packet.pts is not None else packet.dts
            if packet.size and ticks is not None and packet.time_base is not None:
                yield float(ticks * packet.time_base), packet.is_keyframe
    except (av.FFmpegError, OSError):
        return  # cut off here, as the analysis will find out
