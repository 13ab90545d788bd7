"""The same clip as it comes back from the web: coded harder, made smaller, blurred, grey, in bars, mirrored.

Every condition writes a real H.264 file of the whole clip (``video.rewrite``); noise comes from a fixed seed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av
import cv2
import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.augment import h264, jpeg
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import ASSUMED_FRAME_RATE, VideoReader
from deepfake_desktop.video.rewrite import (
    COMMON_CONDITIONS,
    EVERY_FRAME,
    Condition,
    PictureChange,
    even,
    smaller,
    write_frames,
)

BLUR_SIGMA = 2.0  # pixels
NOISE_SIGMA = 10.0  # grey levels
BAR_SHARE = 1 / 6  # height of each black bar over that of the picture


def quarter_size(picture: np.ndarray, number: int) -> np.ndarray:
    """A quarter as wide and high, by area averaging."""
    return smaller(picture, 4)


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


CONDITIONS = (
    Condition("crf23", "H.264 at CRF 23", crf=23),
    COMMON_CONDITIONS["crf28"],
    COMMON_CONDITIONS["crf35"],
    Condition("crf40", "H.264 at CRF 40", crf=40),
    COMMON_CONDITIONS["half"],
    Condition("quarter", "a quarter as wide and high", quarter_size),
    COMMON_CONDITIONS["crf35+half"],
    Condition("jpeg50", "every picture through JPEG of quality 50", jpeg_of(50)),
    Condition("jpeg30", "every picture through JPEG of quality 30", jpeg_of(30)),
    Condition("jpeg20", "every picture through JPEG of quality 20", jpeg_of(20)),
    Condition("blur", f"Gaussian blur, sigma {BLUR_SIGMA:g} pixels", blurred),
    Condition("noise", f"Gaussian noise, sigma {NOISE_SIGMA:g} of 255 grey levels", noisy),
    Condition("grey", "colour taken out", grey),
    Condition("letterbox", "black bars of a sixth of the height added above and below", letterboxed, for_crops=False),
    Condition("mirrored", "left and right exchanged", mirrored),
    COMMON_CONDITIONS["10fps"],
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
    try:
        with VideoReader(info, condition.frame_rate or EVERY_FRAME) as reader:
            write_frames(reader, condition, info.frame_rate or ASSUMED_FRAME_RATE, target)
    except (av.FFmpegError, OSError) as error:
        raise TrainingError(f"The clip {source.name} cannot be written as {condition.name}: {error}") from error


def degrade_crop(crop: np.ndarray, condition: Condition) -> np.ndarray:
    """A face crop under a condition, in memory; H.264 as one key frame. uint8 RGB (S, S, 3) in, a square RGB out.

    Raises ValueError for a condition that is about a whole clip.
    """
    if not condition.for_crops:
        raise ValueError(f"the condition {condition.name} is for clips only")
    picture = condition.change(crop, 0)
    return picture if condition.crf is None else h264(even(picture), condition.crf)
