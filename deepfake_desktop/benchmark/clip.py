"""The video that is measured on: the user's, or one made by code."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import cv2
import numpy as np

from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.probe import probe

SIZE, FRAME_RATE, SECONDS = (1920, 1080), 30, 10.0
HEAD_SHARE = 0.45  # height of the head over the height of the frame
# Gives 2 to 3 Mbit/s, which the grain of the background takes up.
CODING = {"preset": "veryfast", "crf": "18"}


@dataclass(frozen=True)
class Clip:
    """A video to measure on."""

    info: VideoInfo
    made: bool  # by code
    has_face: bool  # of a given video this is found out by analysing it

    @property
    def path(self) -> Path:
        return self.info.path


def given_clip(path: Path) -> Clip:
    """A user's video. Raises a VideoError where it cannot be read."""
    return Clip(probe(path), made=False, has_face=True)


def made_clip(folder: Path, seconds: float = SECONDS, size: tuple[int, int] = SIZE) -> Clip:
    """An H.264 clip of a head that moves before a drifting background, the same on every run.

    The program ships no photograph. The head is that of the astronaut in scikit-image, which a development set-up
    has; without it the clip shows the background alone.
    """
    head = _astronaut(round(HEAD_SHARE * size[1])) if importlib.util.find_spec("skimage") else None
    path = folder / "made by code.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FRAME_RATE, options=CODING)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        for picture in _pictures(seconds, size, head):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        container.mux(stream.encode())
    return Clip(probe(path), made=True, has_face=head is not None)


def _astronaut(height: int) -> np.ndarray:
    """The head in NASA's photograph of Eileen Collins (public domain), uint8 (height, W, 3) BGR."""
    from skimage.data import astronaut

    head = astronaut()[0:220, 125:315, ::-1]
    width = round(height * head.shape[1] / head.shape[0])
    return cv2.resize(np.ascontiguousarray(head), (width, height), interpolation=cv2.INTER_CUBIC)


def _pictures(seconds: float, size: tuple[int, int], head: np.ndarray | None) -> Iterator[np.ndarray]:
    width, height = size
    wall = _background(width + 2 * round(seconds * FRAME_RATE), height)
    for number in range(round(seconds * FRAME_RATE)):
        picture = wall[:, 2 * number : 2 * number + width].copy()
        if head is not None:
            time_s = number / FRAME_RATE
            left = round((width - head.shape[1]) / 2 + 0.06 * width * math.sin(1.7 * time_s))
            top = round((height - head.shape[0]) / 2 + 0.06 * height * math.cos(1.3 * time_s))
            picture[top : top + head.shape[0], left : left + head.shape[1]] = head
        yield picture


def _background(width: int, height: int) -> np.ndarray:
    """Coloured clouds with a fine grain, uint8 (height, width, 3) BGR."""
    random = np.random.default_rng(7)
    clouds = random.integers(60, 190, (height // 40 + 2, width // 40 + 2, 3)).astype(np.uint8)
    grain = random.integers(-10, 11, (height, width, 1))
    picture = cv2.resize(clouds, (width, height), interpolation=cv2.INTER_CUBIC) + grain
    return np.clip(picture, 0, 255).astype(np.uint8)
