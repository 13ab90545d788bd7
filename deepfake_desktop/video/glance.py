"""A few frames spread over a whole file, for a first look: key frames, reached by a few seeks.

The analysis itself never seeks (``reader.py``): this is for what has to answer before it can have read the file.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from deepfake_desktop.errors import VideoError
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.orientation import Orientation, orientation_of, upright_image
from deepfake_desktop.video.reader import ASSUMED_FRAME_RATE
from deepfake_desktop.video.seeking import packets, seek

_log = logging.getLogger(__name__)

MOST_SEEKS = 24  # in search of key frames; seeks that find a key frame seen before cost next to nothing
PACKETS_TO_KEY = 300  # where a container has no index, a seek may land this far in front of a key frame
# What may be decoded, in all, to reach frames that are no key frames: about 50 frames of 1080p, a third of a second.
WALK_PIXELS = 100e6
SHORTEST_STEP_S = 0.1  # between two frames of such a walk; nearer ones show the same again


def glance(info: VideoInfo, most: int) -> Iterator[Frame]:
    """Up to ``most`` frames of a file, spread over it.

    First key frames, which decode by themselves, each as far as can be from those before it. Where the file has too
    few of them (encoders set one in 250 frames), some of the frames that follow them: in small pictures far into the
    stretch, in large ones only its beginning. Nothing is raised for what is wrong with the file: the frames end, and
    the analysis will say why.
    """
    if info.duration_s is None or most < 1:
        return
    try:
        with open_video(info.path, content=info.content) as (container, stream):
            yield from _Glance(info, container, stream).frames(most)
    except (VideoError, av.FFmpegError, OSError) as error:
        _log.debug("the first look at %s ended: %s", info.name, error)


def farthest_time(taken: Iterable[float], end_s: float) -> float:
    """The time in 0..``end_s`` that is farthest from all ``taken`` ones, the earliest of equals; the middle at first.

    Greedy farthest-point order (Gonzalez 1985), here in one dimension: the middle, the ends, the quarters and so on.
    """
    times = sorted(taken)
    if not times:
        return end_s / 2
    spots = [(times[0], 0.0), *(((b - a) / 2, (a + b) / 2) for a, b in pairwise(times)), (end_s - times[-1], end_s)]
    return max(spots, key=lambda spot: (spot[0], -spot[1]))[1]


@dataclass
class _Glance:
    """One opened file that is being glanced at."""

    info: VideoInfo
    container: InputContainer
    stream: VideoStream
    keys: list[float] = field(default_factory=list)  # times of the key frames seen, in the order of seeing
    orientation: Orientation | None = None

    def frames(self, most: int) -> Iterator[Frame]:
        for picture, time_s in self._key_pictures(most):
            yield self._frame(picture, time_s)
        missing = most - len(self.keys)
        if missing > 0:
            for picture, time_s in self._following_pictures(missing):
                yield self._frame(picture, time_s)

    # --- key frames

    def _key_pictures(self, most: int) -> Iterator[tuple[VideoFrame, float]]:
        tried: list[float] = []  # times where a seek brought nothing new: no use in trying near them
        for _ in range(MOST_SEEKS):
            target = farthest_time([*self.keys, *tried], self._end_s())
            packet = self._key_packet(target)
            time_s = self._time_of(packet) if packet is not None else None
            if packet is None or time_s is None or self._is_known(time_s):
                tried.append(target)
                continue
            self.keys.append(time_s)
            # Flushing brings the picture at once, which otherwise comes when packets that follow have been decoded.
            for picture in (*_decoded(packet), *_flushed(self.stream)):
                if picture.key_frame and not picture.is_corrupt:
                    yield picture, time_s
                    break
            if len(self.keys) == most:
                return

    def _key_packet(self, time_s: float) -> Packet | None:
        """The packet of the last key frame at or before a time; None where the container finds none."""
        if not self._seek(time_s):
            return None
        for number, packet in enumerate(packets(self.container, self.stream)):
            if packet.is_keyframe and packet.size:
                return packet
            if number == PACKETS_TO_KEY:
                break
        return None

    def _is_known(self, time_s: float) -> bool:
        return any(abs(time_s - known) < 1 / self._frame_rate() / 2 for known in self.keys)

    # --- frames after them

    def _following_pictures(self, most: int) -> Iterator[tuple[VideoFrame, float]]:
        """Frames after the key frames, evenly many after each, as far apart as WALK_PIXELS lets them be."""
        if not self.keys:
            return
        each = -(-most // len(self.keys))
        reach = WALK_PIXELS / (self.info.width * self.info.height) / len(self.keys)  # frames after each key frame
        self.stream.codec_context.skip_frame = "NONREF"  # frames on which no other depends need not be decoded
        ends = dict(pairwise([*sorted(self.keys), self._end_s()]))
        for key in self.keys:
            step_s = min(reach / each / self._frame_rate(), (ends[key] - key) / (each + 1))
            yield from self._walk(key, max(step_s, SHORTEST_STEP_S), each, int(reach))

    def _walk(self, key: float, step_s: float, most: int, reach: int) -> Iterator[tuple[VideoFrame, float]]:
        """Up to ``most`` frames, ``step_s`` apart, among the ``reach`` frames after a key frame."""
        if not self._seek(key):
            return
        found = 0
        for number, packet in enumerate(packets(self.container, self.stream)):
            if number > reach or (number and packet.is_keyframe):
                return
            for picture in _decoded(packet):
                time_s = self._time_of(picture)
                if time_s is not None and time_s >= key + step_s * (found + 1) and not picture.is_corrupt:
                    found += 1
                    yield picture, time_s
                    if found == most:
                        return

    # --- times and pictures

    def _seek(self, time_s: float) -> bool:
        return seek(self.container, self.stream, self._zero() + round(time_s / (self.stream.time_base or 1)))

    def _time_of(self, one: Packet | VideoFrame) -> float | None:
        ticks = one.pts if self.info.has_presentation_times else one.dts
        if ticks is None or self.stream.time_base is None:
            return None
        return max(float((ticks - self._zero()) * self.stream.time_base), 0.0)

    def _zero(self) -> int:
        return self.stream.start_time or 0

    def _end_s(self) -> float:
        return self.info.duration_s or 0.0

    def _frame_rate(self) -> float:
        return self.info.frame_rate or ASSUMED_FRAME_RATE

    def _frame(self, picture: VideoFrame, time_s: float) -> Frame:
        if self.orientation is None:
            self.orientation = orientation_of(picture)
        return Frame(time_s, upright_image(picture, self.orientation, (self.info.width, self.info.height)))


def _decoded(packet: Packet) -> list[VideoFrame]:
    """What a packet gives; nothing where it is damaged."""
    try:
        return [picture for picture in packet.decode() if isinstance(picture, VideoFrame)]
    except av.FFmpegError:
        return []


def _flushed(stream: VideoStream) -> list[VideoFrame]:
    """What the decoder still holds. It takes nothing more until the next seek."""
    try:
        return list(stream.codec_context.decode(None))
    except av.FFmpegError:
        return []
