"""How good the picture of one face is: cheap measures that know nothing of labels.

Sharpness is read from the crop as the network sees it, so that a large soft face counts as sharp if enough is left of
it at the network's size. It is not the variance of the Laplacian (Pech-Pacheco et al. 2000): tried on 40 ordinary clips
and on the same ones blurred (Gaussian, 4 pixels), a limit that no ordinary clip failed caught 8 % of the blurred ones
with that variance, 64 % with the variance over that of the grey levels, and all of them with the measure below.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from deepfake_desktop.faces.crop import crop_square
from deepfake_desktop.faces.face import Box

REBLUR_SIGMA = 2.0  # pixels of the crop
BURNT_LEVEL = 250  # grey level from which a pixel counts as burnt out
BLOCK = 8  # pixels; the transform blocks of JPEG and MPEG-4, and a multiple of those of H.264
BLOCK_WINDOW = 256  # pixels; no more of a large face is looked at for blocks, which keeps the time constant
_LEAST_STEP = 0.1  # grey levels added to both mean steps, so that flat pictures give about 1 and not noise over noise


class FaceQuality(NamedTuple):
    """Measures of one face."""

    sharpness: float  # 0..1
    brightness: float  # mean grey level, 0..255
    burnt: float  # share of the pixels at BURNT_LEVEL or above, 0..1
    blockiness: float  # about 1 without visible blocks, more with them
    novelty: float  # distance to the training data (detector.novelty); NaN where the bundle cannot tell


def measure_face(image: np.ndarray, box: Box, crop: np.ndarray, novelty: float) -> FaceQuality:
    """Measure one face.

    image: the frame, uint8 (height, width, 3) BGR. box: in its pixels, centred inside it. crop: the same face as the
    network gets it, uint8 (S, S, 3) RGB. novelty: passed on.
    """
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    return FaceQuality(
        sharpness=sharpness(grey),
        brightness=float(grey.mean()),
        burnt=float(np.count_nonzero(grey >= BURNT_LEVEL) / grey.size),
        blockiness=face_blockiness(image, box),
        novelty=novelty,
    )


def sharpness(grey: np.ndarray) -> float:
    """The share of the variation between neighbouring pixels that one more blur takes away, 0..1; uint8 (S, S).

    A picture that was blurred before has little left to lose (Crete et al. 2007, "The blur effect", here with a
    Gaussian and without their threshold). It does not depend on contrast or brightness. 0 for a flat picture.
    """
    before = _variation(grey)
    after = _variation(cv2.GaussianBlur(grey, (0, 0), REBLUR_SIGMA))
    return max(1 - after / before, 0.0) if before else 0.0


def _variation(grey: np.ndarray) -> float:
    """Sum of the absolute differences between neighbours, across and down."""
    return cv2.norm(grey[:, 1:], grey[:, :-1], cv2.NORM_L1) + cv2.norm(grey[1:], grey[:-1], cv2.NORM_L1)


def face_blockiness(image: np.ndarray, box: Box) -> float:
    """Blockiness of the middle of a face in the frame's own pixels, where the blocks of its codec lie on a grid.

    Pictures that were turned or scaled after coding have their blocks elsewhere and count as free of them.
    """
    left, top, side = crop_square(box)
    half = min(side, BLOCK_WINDOW) / 2
    x0, y0 = max(round(left + side / 2 - half), 0), max(round(top + side / 2 - half), 0)
    x1, y1 = round(left + side / 2 + half), round(top + side / 2 + half)
    return blockiness(cv2.cvtColor(image[y0:y1, x0:x1], cv2.COLOR_BGR2GRAY), x0, y0)


def blockiness(grey: np.ndarray, x0: int, y0: int) -> float:
    """Mean grey step across block borders over the mean step inside blocks, uint8 (height, width).

    x0, y0: place of the picture's first pixel in the coded frame. The two means are those of Wang, Sheikh and Bovik
    (2002), "No-reference perceptual quality assessment of JPEG compressed images". 1 for less than two blocks.
    """
    if min(grey.shape) < 2 * BLOCK:
        return 1.0
    across = cv2.reduce(cv2.absdiff(grey[:, 1:], grey[:, :-1]), 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F)[0]
    down = cv2.reduce(cv2.absdiff(grey[1:], grey[:-1]), 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F)[:, 0]
    return (_border_ratio(across, x0) + _border_ratio(down, y0)) / 2


def _border_ratio(steps: np.ndarray, start: int) -> float:
    """steps: mean step from pixel start + i to the next one, float32 (N,)."""
    at_border = (np.arange(len(steps)) + start + 1) % BLOCK == 0
    return float((steps[at_border].mean() + _LEAST_STEP) / (steps[~at_border].mean() + _LEAST_STEP))
