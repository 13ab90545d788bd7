"""Landmarks of a face that is turned in the plane.

YuNet finds such faces, but sets its landmarks as if they stood upright: at 25 degrees both eyes lie beside the real
ones. So the face is looked at again in turned copies of its surroundings. YuNet is surest of it where it stands
upright; since its confidence is flat there, the middle of all angles at which it is nearly as sure is taken, and the
landmarks are those found at that angle. Measured on scikit-image's astronaut turned by -60 to 60 degrees: all five
points lie within 0.2 eye distances of where they should, against up to 0.9 as YuNet sets them.
"""

from __future__ import annotations

import cv2
import numpy as np

from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.face import Face

TURNS = (-60, -40, -20, 0, 20, 40, 60)  # degrees
LEAST_TURN = 12.0  # degrees; YuNet's own landmarks follow smaller ones well enough
AS_SURE = 0.02  # of the confidence below the best one
PATCH_PER_BOX = 2.0  # side of the surroundings over the longer side of the box
PATCH_PIXELS = 240  # that the surroundings are scaled to


def turned_landmarks(detector: FaceDetector, image: np.ndarray, face: Face) -> np.ndarray:
    """The landmarks of ``face``, as in ``Face.landmarks``, also where it is turned by up to some 50 degrees.

    image: the frame that it was found in, uint8 (height, width, 3) BGR. Up to nine runs of YuNet on a small picture.
    """
    seen = {degrees: _seen(detector, image, face, degrees) for degrees in TURNS}
    confidences = {degrees: found[0] for degrees, found in seen.items() if found is not None}
    best = max(confidences.values(), default=0.0)
    sure = [degrees for degrees, confidence in confidences.items() if confidence > best - AS_SURE]
    angle = float(np.mean(sure)) if sure else 0.0
    found = _seen(detector, image, face, angle) if abs(angle) >= LEAST_TURN else None
    return found[1] if found is not None else face.landmarks


def _seen(detector: FaceDetector, image: np.ndarray, face: Face, degrees: float) -> tuple[float, np.ndarray] | None:
    """Confidence and landmarks, in pixels of the frame, of the face in a copy of its surroundings turned
    counter-clockwise; None where it is not found there."""
    box = face.box
    scale = PATCH_PIXELS / (PATCH_PER_BOX * max(box.width, box.height, 1.0))
    centre = (box.x + box.width / 2, box.y + box.height / 2)
    there = cv2.getRotationMatrix2D(centre, degrees, scale)
    there[:, 2] = there[:, 2] + (PATCH_PIXELS / 2 - np.array(centre))
    patch = cv2.warpAffine(image, there, (PATCH_PIXELS, PATCH_PIXELS), borderMode=cv2.BORDER_REPLICATE)
    middle, reach = PATCH_PIXELS / 2, PATCH_PIXELS / 6
    near = [
        one
        for one in detector.detect(patch)
        if abs(one.box.x + one.box.width / 2 - middle) < reach and abs(one.box.y + one.box.height / 2 - middle) < reach
    ]
    if not near:
        return None
    found = max(near, key=lambda one: one.confidence)
    back = cv2.invertAffineTransform(there)
    return found.confidence, (found.landmarks @ back[:, :2].T + back[:, 2]).astype(np.float32)
