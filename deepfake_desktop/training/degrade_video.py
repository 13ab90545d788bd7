"""The same clip as it comes back from the web: coded harder, made smaller, blurred, grey, in bars, mirrored.

Every condition writes a real H.264 file of the whole clip, so that decoding, face finding, tracking and sampling meet
it as they would meet the real thing. The same clip and condition give the same bytes: one coding thread, one preset,
noise from a fixed seed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.augment import h264, jpeg
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import ASSUMED_FRAME_RATE, VideoReader

PRESET = "veryfast"  # of libx264: a grid of conditions writes many files
# libx264's macroblock tree, in its AVX-512 code, was seen to give other bytes from run to run even on one thread.
CODER = "mbtree=0"
CLEAN_CRF = 18  # for conditions whose subject is not the codec: hardly visible
EVERY_FRAME = 1e6  # samples per second that no video has
CLOCK = 90_000  # ticks per second of the written files, as in MPEG
BLUR_SIGMA = 2.0  # pixels
NOISE_SIGMA = 10.0  # grey levels
SLOW_RATE = 10.0  # frames per second
BAR_SHARE = 1 / 6  # height of each black bar over that of the picture

PictureChange = Callable[[np.ndarray, int], np.ndarray]  # uint8 RGB (H, W, 3), number of the frame -> uint8 RGB


def unchanged(picture: np.ndarray, number: int) -> np.ndarray:
    """The picture as it is."""
    return picture


def half_size(picture: np.ndarray, number: int) -> np.ndarray:
    """Half as wide and high, by area averaging."""
    return _smaller(picture, 2)


def quarter_size(picture: np.ndarray, number: int) -> np.ndarray:
    """A quarter as wide and high, by area averaging."""
    return _smaller(picture, 4)


def jpeg_of(quality: int) -> PictureChange:
    """A change that takes every picture through JPEG of ``quality`` (1..100)."""
    return lambda picture, number: jpeg(picture, quality)


def blurred(picture: np.ndarray, number: int) -> np.ndarray:
    """Gaussian blur."""
    return cv2.GaussianBlur(picture, (0, 0), BLUR_SIGMA)


def noisy(picture: np.ndarray, number: int) -> np.ndarray:
    """Gaussian noise, other noise in every frame and the same in every run."""
    noise = np.random.default_rng(number).standard_normal(picture.shape, np.float32)
    return np.clip(np.rint(picture + NOISE_SIGMA * noise), 0, 255).astype(np.uint8)


def grey(picture: np.ndarray, number: int) -> np.ndarray:
    """Without colour."""
    return cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)


def letterboxed(picture: np.ndarray, number: int) -> np.ndarray:
    """Black bars added above and below."""
    bar = round(BAR_SHARE * picture.shape[0])
    return cv2.copyMakeBorder(picture, bar, bar, 0, 0, cv2.BORDER_CONSTANT, value=(0, 0, 0))


def mirrored(picture: np.ndarray, number: int) -> np.ndarray:
    """Left and right exchanged."""
    return np.ascontiguousarray(picture[:, ::-1])


@dataclass(frozen=True)
class Condition:
    """One thing that is done to a clip or crop."""

    name: str
    words: str  # what is done, for reports
    change: PictureChange = unchanged
    crf: int | None = None  # of libx264; None: CLEAN_CRF for a clip, no coding for a crop
    frame_rate: float | None = None  # frames per second that are kept; None: all frames
    for_crops: bool = True


CONDITIONS = (
    Condition("crf23", "H.264 at CRF 23", crf=23),
    Condition("crf28", "H.264 at CRF 28", crf=28),
    Condition("crf35", "H.264 at CRF 35", crf=35),
    Condition("crf40", "H.264 at CRF 40", crf=40),
    Condition("half", "half as wide and high", half_size),
    Condition("quarter", "a quarter as wide and high", quarter_size),
    Condition("crf35+half", "half as wide and high, then H.264 at CRF 35", half_size, crf=35),
    Condition("jpeg50", "every picture through JPEG of quality 50", jpeg_of(50)),
    Condition("jpeg30", "every picture through JPEG of quality 30", jpeg_of(30)),
    Condition("jpeg20", "every picture through JPEG of quality 20", jpeg_of(20)),
    Condition("blur", f"Gaussian blur, sigma {BLUR_SIGMA:g} pixels", blurred),
    Condition("noise", f"Gaussian noise, sigma {NOISE_SIGMA:g} of 255 grey levels", noisy),
    Condition("grey", "colour taken out", grey),
    Condition("letterbox", "black bars of a sixth of the height added above and below", letterboxed, for_crops=False),
    Condition("mirrored", "left and right exchanged", mirrored),
    Condition("10fps", "10 frames a second kept", frame_rate=SLOW_RATE, for_crops=False),
)


def conditions_named(names: str) -> tuple[Condition, ...]:
    """The conditions of a comma-separated list, in the order of CONDITIONS. Raises ValueError for an unknown name."""
    wanted = {name.strip() for name in names.split(",") if name.strip()}
    unknown = wanted - {condition.name for condition in CONDITIONS}
    if unknown or not wanted:
        known = ", ".join(condition.name for condition in CONDITIONS)
        raise ValueError(f"unknown condition {', '.join(sorted(unknown)) or '(none)'}; choose from {known}")
    return tuple(condition for condition in CONDITIONS if condition.name in wanted)


@contextmanager
def degraded_copy(source: Path, condition: Condition) -> Iterator[Path]:
    """A degraded copy of a clip in a temporary folder, which is removed again at the end.

    Raises what ``degrade_video`` raises.
    """
    with tempfile.TemporaryDirectory(prefix="deepfake-desktop-") as folder:
        target = Path(folder) / f"{condition.name}.mp4"
        degrade_video(source, condition, target)
        yield target


def degrade_video(source: Path, condition: Condition, target: Path) -> None:
    """Write ``source`` under a condition as an MP4 with H.264 and no sound.

    Frames are read upright and in square pixels and keep their presentation times, counted from the first one; an odd
    row or column is cut off. Raises UnreadableVideoError or UnsupportedVideoError for the source, and TrainingError
    where the file cannot be written. One frame is held at a time.
    """
    info = probe(source)
    rate = min(info.frame_rate or ASSUMED_FRAME_RATE, condition.frame_rate or EVERY_FRAME)
    crf = CLEAN_CRF if condition.crf is None else condition.crf
    try:
        with VideoReader(info, condition.frame_rate or EVERY_FRAME) as reader, _Writer(target, rate, crf) as writer:
            for number, frame in enumerate(reader):
                picture = cv2.cvtColor(frame.image, cv2.COLOR_BGR2RGB)
                writer.add(frame.time_s, condition.change(picture, number))
    except (av.FFmpegError, OSError) as error:
        raise TrainingError(f"The clip {source.name} cannot be written as {condition.name}: {error}") from error


def degrade_crop(crop: np.ndarray, condition: Condition) -> np.ndarray:
    """A face crop under a condition, in memory; H.264 as one key frame. uint8 RGB (S, S, 3) in, a square RGB out.

    Raises ValueError for a condition that is about a whole clip.
    """
    if not condition.for_crops:
        raise ValueError(f"the condition {condition.name} is for clips only")
    picture = condition.change(crop, 0)
    return picture if condition.crf is None else h264(_even(picture), condition.crf)


class _Writer:
    """An MP4 file that takes pictures with their times."""

    def __init__(self, path: Path, rate: float, crf: int) -> None:
        self._container = av.open(str(path), "w")
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
        picture = _even(picture)
        if self._empty:
            self._stream.height, self._stream.width = picture.shape[:2]
            self._empty = False
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        frame.pts, frame.time_base = round(time_s * CLOCK), Fraction(1, CLOCK)
        frame.duration = round(CLOCK / self._rate)
        self._container.mux(self._stream.encode(frame))


def _smaller(picture: np.ndarray, times: int) -> np.ndarray:
    height, width = (max(side // times, 2) for side in picture.shape[:2])
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)


def _even(picture: np.ndarray) -> np.ndarray:
    """Without an odd last row or column, which the codec's colour planes of half the size have no room for."""
    height, width = (side - side % 2 for side in picture.shape[:2])
    return np.ascontiguousarray(picture[:height, :width])
