"""What the faces room hands on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

REGIONS = ("eyes", "brows", "nose", "mouth", "cheeks", "jaw", "forehead", "boundary")  # of a face (``regions``)


@dataclass(frozen=True)
class Box:
    """A face box in pixels of the upright full-resolution frame; it may reach over the frame's border."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Face:
    """One face in one frame."""

    box: Box
    confidence: float  # of the face finder, 0..1
    landmarks: (
        np.ndarray
    )  # float32, (5, 2), x and y in frame pixels: right eye, left eye, nose, right and left mouth corner


@dataclass(frozen=True)
class TrackedFace:
    """A face that the tracker has given to a person."""

    person: int  # 1, 2, 3... in order of first appearance; stable within one video
    face: Face
    starts_track: bool = False  # the first face of a new person, or of one known again after a cut or an absence
