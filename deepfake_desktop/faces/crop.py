"""The ONE crop geometry, shared by training, evaluation and analysis.

Another crop at use than at training is known to drive a good detector to chance, so nothing else in the program
cuts a face out of a frame for the network. The geometry is that of the DFDC face crops the backbone learns from:
a square whose side is 1.13 times the width of YuNet's box, centred 0.04 of that side below the box's centre
(medians measured over 298 of those crops).
"""

from __future__ import annotations

import cv2
import numpy as np

from deepfake_desktop.faces.face import Box

SIDE_PER_BOX_WIDTH = 1.13
DOWN_SHIFT_PER_SIDE = 0.04
GEOMETRY_NAME = "yunet-square-1.13-0.04"


def crop_square(box: Box) -> tuple[float, float, float]:
    """Left, top and side, in frame pixels, of the square that is cut for a face box."""
    side = SIDE_PER_BOX_WIDTH * box.width
    centre_x = box.x + box.width / 2
    centre_y = box.y + box.height / 2 + DOWN_SHIFT_PER_SIDE * side
    return centre_x - side / 2, centre_y - side / 2, side


def crop_face(image: np.ndarray, box: Box, size: int) -> np.ndarray:
    """Cut the square of ``box`` out of a frame and scale it to the network's input.

    image: uint8, (height, width, 3). size: side of the returned square in pixels, >= 1.
    Returns uint8, (size, size, 3), same channel order as ``image``. What lies outside the frame is filled by
    repeating the border, so that a face at the edge keeps its scale and place in the crop.
    """
    x0, y0, pixels = _pixel_square(box)
    inner = image[max(y0, 0) : max(y0 + pixels, 0), max(x0, 0) : max(x0 + pixels, 0)]
    if inner.size == 0:
        raise ValueError("the face box lies outside the frame")
    if inner.shape[:2] != (pixels, pixels):
        above, before = max(-y0, 0), max(-x0, 0)
        below, after = pixels - above - inner.shape[0], pixels - before - inner.shape[1]
        inner = cv2.copyMakeBorder(inner, above, below, before, after, cv2.BORDER_REPLICATE)
    return resize_square(inner, size)


def points_in_crop(points: np.ndarray, box: Box, size: int) -> np.ndarray:
    """Where points of the frame, (N, 2) x and y in its pixels, lie in ``crop_face(image, box, size)``: float32 (N, 2),
    in pixels of the crop."""
    x0, y0, pixels = _pixel_square(box)
    return ((np.asarray(points, np.float32) - (x0, y0)) * (size / pixels)).astype(np.float32)


def _pixel_square(box: Box) -> tuple[int, int, int]:
    """``crop_square`` in whole pixels, the side at least 1."""
    left, top, side = crop_square(box)
    return round(left), round(top), max(round(side), 1)


def resize_square(image: np.ndarray, size: int) -> np.ndarray:
    """Scale a square uint8 picture to ``size``: area averaging downwards, bilinear upwards (as in training)."""
    shrinking = image.shape[0] > size
    return cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA if shrinking else cv2.INTER_LINEAR)
