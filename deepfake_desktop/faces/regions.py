"""Where eyes, brows, nose, mouth, cheeks, jaw, forehead and the face's boundary lie in a crop, from five landmarks.

The regions are drawn in a face's own coordinates: the origin midway between the eyes, x along the line from the right
eye to the left one in units of their distance, y from there to the middle of the mouth in units of that distance. Both
eyes and the mouth fix the affine map from there into the crop, so the regions follow a face that is turned in the
plane, larger or smaller, or turned to the side or up and down, which shortens one of the axes. How far the nose tip
lies beside the middle tells to which side it is turned, and moves the outline the other way.

The shapes are drawn by hand after the usual proportions of adult faces: the brows about a third of the way from the
eyes to the mouth above them, the chin two thirds of it below the mouth (Farkas, "Anthropometry of the head and face",
1994). They are approximate. Regions may overlap: the boundary runs through the cheeks, the jaw and the forehead.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from deepfake_desktop.faces.face import REGIONS

Polygon = np.ndarray  # float32 (N, 2), x and y in pixels of the crop

# An x axis shorter than this share of the y axis comes from a face in profile, where both eyes nearly coincide.
_SHORTEST_X = 0.45
_TURNED_FAR = 0.4  # eye distances that the nose tip lies beside the middle
_OUTLINE_SHIFT, _MOST_SHIFT = 0.5, 0.25  # of the outline against the nose, and at most
_OUTLINE_CENTRE_Y, _OUTLINE_RADII = 0.36, (0.98, 1.22)
_RING = (0.82, 1.14)  # inner and outer edge of the boundary over the outline
_CORNERS = 28  # of an ellipse
# On the left of the face, from the outside round; mirrored for the right.
_BROW = np.array([(0.92, -0.12), (0.86, -0.34), (0.50, -0.44), (0.12, -0.34), (0.10, -0.15), (0.5, -0.19)])
_CHEEK = np.array([(0.84, 0.26), (0.32, 0.30), (0.36, 0.72), (0.62, 0.98), (0.72, 0.96), (0.86, 0.6)])
_CHEEK_LEANS = np.array([(1, 0), (0, 0), (0, 0), (0, 0), (1, 0), (1, 0)])  # the corners that follow the outline


@dataclass(frozen=True)
class FaceRegions:
    """The regions of one face in its crop."""

    polygons: dict[str, tuple[Polygon, ...]]  # by the names of REGIONS; where polygons of a region overlap is a hole
    turned_far: bool  # the face is turned so far to the side that the regions lie only roughly


def face_regions(landmarks: np.ndarray) -> FaceRegions:
    """The regions of a face. landmarks: (5, 2) in pixels of the crop, in the order of ``Face.landmarks``.

    Raises ValueError where eyes and mouth lie in one point, so that there is no face to speak of.
    """
    points = np.asarray(landmarks, np.float64)
    right_eye, left_eye, nose = points[:3]
    origin = (right_eye + left_eye) / 2
    x_axis, y_axis = left_eye - right_eye, points[3:].mean(axis=0) - origin
    length = float(np.hypot(*y_axis))
    if length < 1e-3:
        raise ValueError("the eyes and the mouth lie in one point")
    width = float(np.hypot(*x_axis))
    in_profile = width < _SHORTEST_X * length
    if in_profile:  # at a right angle to the y axis, which is the surer one
        x_axis = np.array([y_axis[1], -y_axis[0]]) * _SHORTEST_X
    axes = np.stack([x_axis, y_axis], axis=1)
    if abs(np.linalg.det(axes)) < 0.2 * length * float(np.hypot(*x_axis)):
        raise ValueError("the eyes and the mouth lie on one line")
    to_face = np.linalg.inv(axes)
    nose_x, nose_y = to_face @ (nose - origin)
    mouth = (to_face @ (points[3:] - origin).T).T
    shapes = _shapes(float(np.clip(nose_x, -0.8, 0.8)), float(np.clip(nose_y, 0.3, 0.9)), mouth)
    polygons = {name: tuple((origin + one @ axes.T).astype(np.float32) for one in shapes[name]) for name in REGIONS}
    return FaceRegions(polygons, bool(in_profile or abs(nose_x) > _TURNED_FAR))


def region_mask(polygons: tuple[Polygon, ...], size: int) -> np.ndarray:
    """The pixels of a region: bool (size, size). What lies outside the crop is cut off."""
    mask = np.zeros((size, size), np.uint8)
    # Fixed-point coordinates with 4 binary places. Overlaps are holes, since the polygons are filled together.
    cv2.fillPoly(mask, [np.round(one * 16).astype(np.int32) for one in polygons], 1, shift=4)
    return mask.astype(bool)


def _shapes(nose_x: float, nose_y: float, mouth: np.ndarray) -> dict[str, list[np.ndarray]]:
    """Polygons of every region in the face's own coordinates. mouth: (2, 2), its corners there."""
    lean = float(np.clip(-_OUTLINE_SHIFT * nose_x, -_MOST_SHIFT, _MOST_SHIFT))
    mouth_middle, mouth_half = mouth.mean(axis=0), float(np.clip(np.ptp(mouth[:, 0]) / 2, 0.2, 0.6))
    tip = nose_y + 0.14
    bridge_x, bridge_y = 0.5 * nose_x, 0.6 * nose_y
    return {
        "eyes": [_ellipse(side * 0.5, -0.01, 0.30, 0.14) for side in (-1, 1)],
        "brows": [_BROW * (side, 1) for side in (-1, 1)],
        "cheeks": [_CHEEK * (side, 1) + lean * _CHEEK_LEANS for side in (-1, 1)],
        "nose": [
            np.array(
                [(-0.11, 0.02), (0.11, 0.02), (bridge_x + 0.15, bridge_y), (nose_x + 0.30, nose_y),
                 (nose_x + 0.24, tip), (nose_x - 0.24, tip), (nose_x - 0.30, nose_y), (bridge_x - 0.15, bridge_y)]
            )
        ],
        "mouth": [_ellipse(float(mouth_middle[0]), 1.03, mouth_half + 0.12, 0.20)],
        "jaw": [
            np.array(
                [(-0.80 + lean, 1.04), (-0.56, 1.10), (-0.40, 1.22), (0.0, 1.28), (0.40, 1.22), (0.56, 1.10),
                 (0.80 + lean, 1.04), (0.60 + lean, 1.36), (0.30 + lean, 1.53), (lean, 1.58), (-0.30 + lean, 1.53),
                 (-0.60 + lean, 1.36)]
            )
        ],
        "forehead": [
            np.array(
                [(-0.82 + lean, -0.44), (-0.5, -0.50), (0.0, -0.40), (0.5, -0.50), (0.82 + lean, -0.44),
                 (0.66 + lean, -0.78), (0.36 + lean, -0.92), (-0.36 + lean, -0.92), (-0.66 + lean, -0.78)]
            )
        ],
        "boundary": [
            _ellipse(lean, _OUTLINE_CENTRE_Y, _OUTLINE_RADII[0] * edge, _OUTLINE_RADII[1] * edge) for edge in _RING
        ],
    }  # fmt: skip


def _ellipse(x: float, y: float, x_radius: float, y_radius: float) -> np.ndarray:
    angles = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    return np.stack([x + x_radius * np.cos(angles), y + y_radius * np.sin(angles)], axis=1)
