"""Frames with presentation times from any file that FFmpeg decodes, one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from types import TracebackType

import av
import numpy as np
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.orientation import Orientation, orientation_of, upright_image
from deepfake_desktop.video.sampling import SamplingPlan
from deepfake_desktop.video.seeking import packets
from deepfake_desktop.video.skipping import SKIPPABLE_CODECS, FrameSkipper

ASSUMED_FRAME_RATE = 25.0  # where neither the container nor the frames say
# A video that ends this much before its announced end was cut off; sound tracks and rounding explain less.
MISSING_S, MISSING_SHARE = 0.5, 0.05
# Where times fall back by more, the clock was set anew (joined recordings), and what follows comes after.
CLOCK_RESET_S = 1.0


class VideoReader:
    """Decodes a file once, front to back, and hands on the frames that the sampling plan asks for.

    Frames that are not due are not converted, and where no other frame is made from them not even decoded. Damage is
    counted, not raised: a truncated file gives what it has. Holds one frame at a time.
    """

    def __init__(
        self,
        info: VideoInfo,
        samples_per_second: float,
        key_frames_only: bool = False,
        device: str | None = None,
    ) -> None:
        """key_frames_only: decode nothing but key frames; the plan then chooses among those. device: as for
        ``open_video``, tried before on this file (``hardware.working_decoder``).
        """
        self._info, self._device = info, device
        self._plan = SamplingPlan(samples_per_second)
        self._key_frames_only = key_frames_only
        # Without presentation times, packets do not tell which frames are due.
        can_skip = info.video_codec in SKIPPABLE_CODECS and info.has_presentation_times and not key_frames_only
        # Whether a device's pictures stay the same when some are left out, nobody has tried.
        self._skipper = FrameSkipper(samples_per_second) if can_skip and not device else None
        self._resources = ExitStack()
        self._zero: int | None = None  # the clock's reading at time 0
        self.frames_decoded = 0  # frames gone through, whether decoded or left out as needless
        self.frames_sampled = 0
        self.decode_failures = 0  # packets or frames that were damaged
        self.last_time_s = 0.0  # of the last frame gone through
        self._picture_s = 0.0  # of the last frame decoded
        self._stopped = False
        self._ended = False
        self._broken_off = False  # the last packet lacks its end
        self._orientation: Orientation | None = None  # the first picture's, for all

    def __enter__(self) -> VideoReader:
        self._container, self._stream = self._resources.enter_context(
            open_video(self._info.path, self._device, self._info.content)
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._resources.close()

    def __iter__(self) -> Iterator[Frame]:
        """Sampled frames in order. Raises UnreadableVideoError where not one frame of the file can be decoded."""
        for picture in self._pictures(self._container, self._stream):
            time_s = self._time_of(picture)
            self._picture_s = max(self._picture_s, time_s)
            self._pass(1 + (self._skipper.passed(picture.pts) if self._skipper else 0), time_s)
            if self._plan.is_due(time_s):
                try:
                    image = self._upright(picture)
                except UnreadableVideoError:
                    self.decode_failures += 1
                    continue
                self.frames_sampled += 1
                yield Frame(time_s, image)
        for time_s in self._skipper.rest() if self._skipper else ():
            self._pass(1, time_s)
        if self._stopped:
            return
        if not self.frames_sampled:  # the first frame is always due
            raise UnreadableVideoError(
                f"Not one frame of {self._info.name} can be decoded. It may be damaged; get it again."
            )
        self._ended = True

    def stop(self) -> None:
        """Have the iteration end at the next packet, from whatever thread: no more frames are wanted."""
        self._stopped = True

    @property
    def complete(self) -> bool:
        """Whether the file was read to its announced end."""
        duration = self._info.duration_s
        if not self._ended or self._broken_off:
            return False
        if duration is None:
            return self.decode_failures == 0
        frame = 1 / (self._info.frame_rate or ASSUMED_FRAME_RATE)
        return self.last_time_s + frame >= duration - max(MISSING_S, MISSING_SHARE * duration)

    def _pictures(self, container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
        for packet in self._packets(container, stream):
            if self._stopped:
                return
            if not self._is_decoded(packet):
                continue
            if self._skipper:
                stream.codec_context.skip_frame = "NONREF" if self._may_skip(packet) else "DEFAULT"
            try:
                pictures = packet.decode()
            except av.FFmpegError:
                self.decode_failures += 1
                continue
            for picture in pictures:
                if picture.is_corrupt:
                    self.decode_failures += 1  # grey blocks and smears would be scored as if they were the face
                elif not self._key_frames_only or picture.pict_type == PictureType.I:  # "key" may mean "sound later"
                    yield picture

    def _is_decoded(self, packet: Packet) -> bool:
        """Whether a packet goes to the decoder; where only key frames do, the others are counted here."""
        if not self._key_frames_only or packet.is_keyframe or not packet.size:
            return True
        time_s = self._packet_time(packet)
        self._pass(1, self.last_time_s if time_s is None else time_s)
        return False

    def _may_skip(self, packet: Packet) -> bool:
        """Whether the decoder may leave a packet's frame out. After any damage, nothing is left out any more."""
        time_s = self._packet_time(packet)
        if self._skipper is None or packet.pts is None or time_s is None or self.decode_failures:
            return False
        return time_s >= max(self._picture_s - CLOCK_RESET_S, 0.0) and self._skipper.may_skip(packet.pts, time_s)

    def _packet_time(self, packet: Packet) -> float | None:
        """The presentation time of a packet's frame; None while it is not known."""
        if packet.pts is None or packet.time_base is None or self._zero is None:
            return None
        return float((packet.pts - self._zero) * packet.time_base)

    def _pass(self, frames: int, time_s: float) -> None:
        self.frames_decoded += frames
        self.last_time_s = max(self.last_time_s, time_s)

    def _packets(self, container: InputContainer, stream: VideoStream) -> Iterator[Packet]:
        following = packets(container, stream)
        while True:
            try:
                packet = next(following, None)
            except (av.FFmpegError, OSError):
                self.decode_failures += 1
                return  # the container itself is cut off here
            if packet is None:
                return
            if packet.size:  # the empty one at the end only asks the decoder for what it still holds
                self._broken_off = packet.is_corrupt
            yield packet

    def _time_of(self, picture: VideoFrame) -> float:
        ticks = picture.pts if self._info.has_presentation_times else picture.dts
        after_last = self._picture_s + 1 / (self._info.frame_rate or ASSUMED_FRAME_RATE) if self.frames_sampled else 0.0
        if ticks is None or picture.time_base is None:
            return after_last
        if self._zero is None:
            self._zero = ticks
        time_s = float((ticks - self._zero) * picture.time_base)
        if time_s < self._picture_s - CLOCK_RESET_S:
            self._zero = ticks - round(after_last / picture.time_base)
            return after_last
        return max(time_s, 0.0)

    def _upright(self, picture: VideoFrame) -> np.ndarray:
        """The picture as it is to be seen, always in the size that ``VideoInfo`` tells: sizes may change midway."""
        if self._orientation is None:
            self._orientation = orientation_of(picture)
        return upright_image(picture, self._orientation, (self._info.width, self._info.height))
