"""Many, strange and badly placed faces."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from tests.corpus.nasty import Make, Nasty, named
from tests.fixtures.make_video import astronaut_face, other_face, paste, scaled, textured_background, write_video

RATE = 10


def scene(size: tuple[int, int], *placed: tuple[np.ndarray, int, int], seconds: float = 1.0) -> Make:
    """Pictures at places (left, top) on a background, which drift by a pixel a frame."""

    def write(path: Path) -> None:
        background = textured_background(*size)
        frames = []
        for number in range(round(seconds * RATE)):
            frame = background.copy()
            for picture, left, top in placed:
                paste(frame, picture, left + number, top)
            frames.append(frame)
        write_video(path, frames, RATE)

    return named("people.mp4")(write)


def _twenty() -> Make:
    head = scaled(astronaut_face(), 170)
    return scene((1280, 720), *((head, 20 + 250 * (n % 5), 5 + 180 * (n // 5)) for n in range(20)), seconds=0.6)


def _upside_down() -> np.ndarray:
    return np.ascontiguousarray(scaled(astronaut_face(), 200)[::-1])


def _lying() -> np.ndarray:
    return np.ascontiguousarray(np.rot90(scaled(astronaut_face(), 200)))


def _statue() -> np.ndarray:
    """The head as if cut in stone: grey, embossed."""
    grey = cv2.cvtColor(scaled(astronaut_face(), 200), cv2.COLOR_BGR2GRAY)
    relief = cv2.filter2D(grey, cv2.CV_16S, np.array([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]))
    stone = np.clip(0.6 * grey + 0.5 * relief + 60, 0, 255).astype(np.uint8)
    return cv2.cvtColor(stone, cv2.COLOR_GRAY2BGR)


def _drawing() -> np.ndarray:
    """A face of circles and lines."""
    picture = np.full((240, 200, 3), 235, np.uint8)
    cv2.ellipse(picture, (100, 125), (75, 100), 0, 0, 360, (160, 200, 245), -1)
    cv2.ellipse(picture, (100, 125), (75, 100), 0, 0, 360, (40, 40, 40), 3)
    for x in (70, 130):
        cv2.ellipse(picture, (x, 105), (16, 9), 0, 0, 360, (255, 255, 255), -1)
        cv2.circle(picture, (x, 105), 7, (60, 40, 20), -1)
        cv2.ellipse(picture, (x, 84), (20, 7), 0, 180, 360, (30, 30, 40), 4)
    cv2.line(picture, (100, 110), (92, 148), (60, 80, 120), 3)
    cv2.ellipse(picture, (100, 175), (32, 14), 0, 0, 180, (60, 60, 190), -1)
    return picture


def _sketch() -> np.ndarray:
    """The head's outlines alone."""
    edges = cv2.Canny(scaled(astronaut_face(), 220), 60, 140)
    return cv2.cvtColor(255 - edges, cv2.COLOR_GRAY2BGR)


def _face(height: int, change: Callable[[np.ndarray], np.ndarray] = lambda picture: picture) -> np.ndarray:
    return change(scaled(astronaut_face(), height))


INPUTS = (
    Nasty("twenty faces", "20 faces", _twenty(), "complete", people=20),
    Nasty(
        "faces over every border",
        "faces at the border",
        scene((640, 360), (_face(200), -60, 80), (_face(200), 530, 80), (_face(200), 250, -70), (_face(200), 390, 240)),
        "complete",
    ),
    Nasty("a face half outside", "faces at the border", scene((640, 360), (_face(240), 555, 60)), "complete|no_face"),
    Nasty(
        "a face as large as the picture", "faces at the border", scene((320, 360), (_face(620), -100, -100)), "complete"
    ),
    Nasty("upside down", "upside down", scene((640, 360), (_upside_down(), 220, 80)), "complete|no_face"),
    Nasty("lying", "upside down", scene((640, 360), (_lying(), 220, 80)), "complete|no_face"),
    Nasty("tiny faces", "tiny", scene((640, 360), *((_face(44), 40 + 120 * n, 150) for n in range(5))), "complete"),
    Nasty(
        "faces of ten pixels",
        "tiny",
        scene((640, 360), *((_face(14), 40 + 60 * n, 150) for n in range(9))),
        "no_face",
    ),
    Nasty("statue", "statues", scene((640, 360), (_statue(), 220, 80)), "complete"),
    Nasty("drawn face", "drawings", scene((640, 360), (_drawing(), 220, 60)), "complete|no_face"),
    Nasty("sketch", "drawings", scene((640, 360), (_sketch(), 220, 60)), "complete|no_face"),
    Nasty(
        "two different people",
        "20 faces",
        scene((640, 360), (_face(200), 60, 80), (other_face(), 380, 80)),
        "complete",
        people=2,
    ),
)
