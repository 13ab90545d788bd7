"""Writing a video anew as it comes back from the web: coded harder, made smaller, with fewer frames.

A condition writes a real H.264 file, to disk or into memory, so that decoding, face finding, tracking and sampling meet
it as they would meet the real thing. The same frames and condition give the same bytes: one coding thread, one preset.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import cv2
import numpy as np

from deepfake_desktop.video.frame import Frame
from deepfake_desktop.video.sampling import SamplingPlan

PRESET = "veryfast"  # of libx264: a grid of conditions writes many files
# libx264's macroblock tree, in its AVX-512 code, was seen to give other bytes from run to run even on one thread.
CODER = "mbtree=0"
CLEAN_CRF = 18  # for conditions whose subject is not the codec: hardly visible
EVERY_FRAME = 1e6  # samples per second that no video has
CLOCK = 90_000  # ticks per second of the written files, as in MPEG
SLOW_RATE = 10.0  # frames per second

PictureChange = Callable[[np.ndarray, int], np.ndarray]  # uint8 RGB (H, W, 3), number of the frame -> uint8 RGB


def unchanged(picture: np.ndarray, number: int) -> np.ndarray:
    """The picture as it is."""
    return picture


def half_size(picture: np.ndarray, number: int) -> np.ndarray:
    """Half as wide and high, by area averaging."""
    return smaller(picture, 2)


def smaller(picture: np.ndarray, times: int) -> np.ndarray:
    """A picture with sides ``times`` shorter, by area averaging."""
    height, width = (max(side // times, 2) for side in picture.shape[:2])
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)


@dataclass(frozen=True)
class Condition:
    """One thing that is done to a clip or crop."""

    name: str
    words: str  # what is done, for reports
    change: PictureChange = unchanged
    crf: int | None = None  # of libx264; None: CLEAN_CRF for a clip, no coding for a crop
    frame_rate: float | None = None  # frames per second that are kept; None: all frames
    for_crops: bool = True


# What messengers and networks do, by name.
COMMON_CONDITIONS = {
    one.name: one
    for one in (
        Condition("crf28", "H.264 at CRF 28", crf=28),
        Condition("crf35", "H.264 at CRF 35", crf=35),
        Condition("half", "half as wide and high", half_size),
        Condition("crf35+half", "half as wide and high, then H.264 at CRF 35", half_size, crf=35),
        Condition("10fps", "10 frames a second kept", frame_rate=SLOW_RATE, for_crops=False),
    )
}


def write_frames(frames: Iterable[Frame], condition: Condition, rate: float, target: Path | BytesIO) -> None:
    """Write frames under a condition as an MP4 with H.264 and no sound.

    frames: in order of time; they keep their times, and an odd row or column is cut off. rate: frames per second that
    the file claims. One frame is held at a time. Raises av.FFmpegError or OSError where it cannot be written.
    """
    crf = CLEAN_CRF if condition.crf is None else condition.crf
    claimed = min(rate, condition.frame_rate or EVERY_FRAME)
    with _Writer(target, claimed, crf) as writer:
        for number, frame in enumerate(_kept(frames, condition.frame_rate)):
            picture = cv2.cvtColor(frame.image, cv2.COLOR_BGR2RGB)
            writer.add(frame.time_s, condition.change(picture, number))


def even(picture: np.ndarray) -> np.ndarray:
    """Without an odd last row or column, which the codec's colour planes of half the size have no room for."""
    height, width = (side - side % 2 for side in picture.shape[:2])
    return np.ascontiguousarray(picture[:height, :width])


def _kept(frames: Iterable[Frame], frame_rate: float | None) -> Iterator[Frame]:
    plan = SamplingPlan(frame_rate or EVERY_FRAME)
    return (frame for frame in frames if plan.is_due(frame.time_s))


class _Writer:
    """An MP4 file that takes pictures with their times."""

    def __init__(self, target: Path | BytesIO, rate: float, crf: int) -> None:
        self._container = av.open(target if isinstance(target, BytesIO) else str(target), "w", format="mp4")
        self._rate = Fraction(rate).limit_denominator(1001)
        options = {"crf": str(crf), "preset": PRESET, "threads": "1", "x264-params": CODER}
        self._stream = self._container.add_stream("libx264", rate=self._rate, options=options)
        self._stream.pix_fmt = "yuv420p"
        self._stream.codec_context.thread_count = 1
        self._stream.codec_context.time_base = Fraction(1, CLOCK)
        self._empty = True

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None and not self._empty:
                self._container.mux(self._stream.encode())
        finally:
            self._container.close()

    def add(self, time_s: float, picture: np.ndarray) -> None:
        picture = even(picture)
        if self._empty:
            self._stream.height, self._stream.width = picture.shape[:2]
            self._empty = False
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        frame.pts, frame.time_base = round(time_s * CLOCK), Fraction(1, CLOCK)
        frame.duration = round(CLOCK / self._rate)
        self._container.mux(self._stream.encode(frame))
