"""Covering parts of a crop, so that what a network makes of them can be measured.

Occlusion sensitivity (Zeiler and Fergus, "Visualizing and understanding convolutional networks", ECCV 2014, section
4.2), by regions of the face in place of a sliding square. What covers a region is an artefact of its own, so each is
covered in two ways, both with a soft edge: by a strongly blurred copy of the crop, and by its mean colour (training
erased boxes of flat colour in genuine and fake faces alike, which makes the second one a familiar sight).
"""

from __future__ import annotations

import cv2
import numpy as np

FILLS = ("blurred", "flat")
BLUR_SHARE = 0.12  # sigma of the blurred copy over the side of the crop
EDGE_SHARE = 0.015  # sigma of the soft edge over the side of the crop
DISCS = 3  # of which a patch of nothing in particular is made
_BISECTIONS = 20


def covered(crop: np.ndarray, mask: np.ndarray, fill: str) -> np.ndarray:
    """A crop with a region covered. crop: uint8 RGB (S, S, 3); mask: bool (S, S); fill: one of FILLS."""
    size = crop.shape[0]
    if fill == "flat":
        cover = np.broadcast_to(crop.reshape(-1, 3).mean(axis=0), crop.shape)
    else:
        cover = cv2.GaussianBlur(crop.astype(np.float32), (0, 0), BLUR_SHARE * size)
    share = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), max(EDGE_SHARE * size, 0.5))[..., None]
    return np.clip(np.rint(crop * (1 - share) + cover * share), 0, 255).astype(np.uint8)


def anywhere_mask(area: float, size: int, rng: np.random.Generator) -> np.ndarray:
    """A patch of nothing in particular: DISCS discs anywhere in the crop, which may overlap, bool (size, size).

    area: share of the crop's pixels that they cover together, 0..1.
    """
    rows, columns = np.mgrid[:size, :size]
    nearest = np.full((size, size), np.inf)
    for x, y in rng.uniform(0, size, (DISCS, 2)):
        nearest = np.minimum(nearest, np.hypot(columns - x, rows - y))
    low, high = 0.0, 1.5 * size
    for _ in range(_BISECTIONS):
        radius = (low + high) / 2
        low, high = (radius, high) if np.mean(nearest <= radius) < area else (low, radius)
    return nearest <= high
