"""What a clip's or crop's face looks like: light, sharpness, coding, pose, and a proxy for skin tone.

Only for splitting test rows into slices (``slices.py``); no analysis of a user's video measures any of this.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np

from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND
from deepfake_desktop.analysis.stages import is_scorable
from deepfake_desktop.errors import VideoError
from deepfake_desktop.faces.crop import crop_face, resize_square
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import FaceEmbedder
from deepfake_desktop.faces.face import Face
from deepfake_desktop.faces.tracker import Tracker
from deepfake_desktop.training.manifest import crop_bytes, read_crop
from deepfake_desktop.training.scoring import ScoredRow
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader

SHARPNESS_SIDE = 112  # pixels a face crop is brought to before its sharpness is measured, so that sizes compare
CROP_MARGIN = 0.25  # of a crop's side, repeated around it so that the face finder sees the whole head
NEAR_FRONTAL = 0.25  # yaw proxy up to which both cheeks can be seen
CHEEK_SIDE = 0.25  # of a cheek patch, in distances between the eyes
LEAST_CHEEK_PX = 4  # side of a patch whose colour says anything
LEAST_B = 2.0  # b*; skin in white light is yellower, so below this the picture is grey or the light blue


@dataclass(frozen=True)
class Traits:
    """Medians over one person's faces; None where it could not be measured."""

    brightness: float | None = None  # mean luma of the face crop, 0..255
    sharpness: float | None = None  # variance of the Laplacian at SHARPNESS_SIDE pixels (Pech-Pacheco et al., 2000)
    bits_per_pixel: float | None = None  # of the whole file, sound included
    yaw: float | None = None  # see yaw_proxy
    ita: float | None = None  # degrees, see ita_degrees


@dataclass(frozen=True)
class _FaceTraits:
    brightness: float
    sharpness: float
    yaw: float | None
    ita: float | None


def measure_traits(item: ScoredRow, sampling: str, detector: FaceDetector, embedder: FaceEmbedder) -> Traits:
    """Traits of the person whom a row's verdict follows. sampling: that of the row's scores, so that people match.

    A row whose face is not found, or whose clip cannot be read, has no traits.
    """
    try:
        if item.row.kind == "crop":
            return _traits_of_crop(item, detector)
        return _traits_of_clip(item, sampling, detector, embedder)
    except VideoError:
        return Traits()


def yaw_proxy(landmarks: np.ndarray) -> float | None:
    """How far a head is turned: distance of the nose tip from the middle between the eyes, along the line through
    the eyes, in distances between the eyes. 0 is frontal, from about 0.5 on the face is in profile.

    landmarks: as in ``Face``. A proxy from five points, after the use of eyes and nose tip in Gee and Cipolla (1994);
    not an angle. None where the eyes coincide.
    """
    right, left, nose = np.asarray(landmarks[:3], float)
    line = left - right
    distance = float(np.hypot(*line))
    if distance < 1e-6:
        return None
    return abs(float(np.dot(nose - (left + right) / 2, line))) / distance**2


def ita_degrees(pixels: np.ndarray) -> float | None:
    """Individual typology angle, arctan((L* - 50) / b*) in degrees (Chardon et al., 1991), of the median colour.

    pixels: uint8 BGR (..., 3), taken as sRGB under D65. Higher is lighter. From a video it depends on light, exposure
    and the camera's colours as much as on the skin: a proxy. None for a colour without the yellow of skin.
    """
    flat = np.ascontiguousarray(pixels, np.float32).reshape(-1, 1, 3) / 255
    lightness, _, yellow = np.median(cv2.cvtColor(flat, cv2.COLOR_BGR2LAB).reshape(-1, 3), axis=0)
    if yellow < LEAST_B:
        return None
    return math.degrees(math.atan((float(lightness) - 50) / float(yellow)))


def cheek_pixels(image: np.ndarray, landmarks: np.ndarray) -> np.ndarray | None:
    """Pixels (N, 3) of two square patches, each midway between an eye and the mouth corner of its side.

    image: uint8 (H, W, 3). None where a patch is too small or reaches over the border.
    """
    right_eye, left_eye, _, right_mouth, left_mouth = np.asarray(landmarks, float)
    side = round(CHEEK_SIDE * float(np.hypot(*(left_eye - right_eye))))
    if side < LEAST_CHEEK_PX:
        return None
    patches = []
    for centre in ((right_eye + right_mouth) / 2, (left_eye + left_mouth) / 2):
        x, y = (round(float(value) - side / 2) for value in centre)
        if x < 0 or y < 0 or x + side > image.shape[1] or y + side > image.shape[0]:
            return None
        patches.append(image[y : y + side, x : x + side].reshape(-1, 3))
    return np.concatenate(patches)


def _traits_of_clip(item: ScoredRow, sampling: str, detector: FaceDetector, embedder: FaceEmbedder) -> Traits:
    info = probe(item.row.path)
    faces = []
    with VideoReader(info, SAMPLES_PER_SECOND[sampling]) as reader:
        tracker = Tracker(embedder.embed)  # people are numbered as in the analysis
        for frame in reader:
            for tracked in tracker.update(frame.time_s, frame.image, detector.detect(frame.image)):
                box = tracked.face.box
                if tracked.person == item.person and is_scorable(box, frame.image, 1):
                    crop = crop_face(frame.image, box, SHARPNESS_SIDE)
                    faces.append(_face_traits(frame.image, crop, tracked.face))
        pixels = info.width * info.height * reader.frames_decoded
    return _medians(faces, 8 * info.size_bytes / pixels)


def _traits_of_crop(item: ScoredRow, detector: FaceDetector) -> Traits:
    crop = cv2.cvtColor(read_crop(item.row), cv2.COLOR_RGB2BGR)
    margin = round(CROP_MARGIN * len(crop))
    image = cv2.copyMakeBorder(crop, margin, margin, margin, margin, cv2.BORDER_REPLICATE)
    found = max(detector.detect(image), key=lambda face: face.box.width, default=None)
    face = _face_traits(image, resize_square(crop, SHARPNESS_SIDE), found)
    return _medians([face], 8 * len(crop_bytes(item.row)) / (crop.shape[0] * crop.shape[1]))


def _face_traits(image: np.ndarray, crop: np.ndarray, face: Face | None) -> _FaceTraits:
    """image: uint8 BGR with the face; crop: the face at SHARPNESS_SIDE; face: None where its landmarks are unknown."""
    luma = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    yaw = yaw_proxy(face.landmarks) if face else None
    cheeks = None
    if face and yaw is not None and yaw <= NEAR_FRONTAL:
        cheeks = cheek_pixels(image, face.landmarks)
    return _FaceTraits(
        brightness=float(luma.mean()),
        sharpness=float(cv2.Laplacian(luma, cv2.CV_64F).var()),
        yaw=yaw,
        ita=None if cheeks is None else ita_degrees(cheeks),
    )


def _medians(faces: list[_FaceTraits], bits_per_pixel: float) -> Traits:
    return Traits(
        brightness=_median(face.brightness for face in faces),
        sharpness=_median(face.sharpness for face in faces),
        bits_per_pixel=bits_per_pixel,
        yaw=_median(face.yaw for face in faces),
        ita=_median(face.ita for face in faces),
    )


def _median(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.median(known)) if known else None
