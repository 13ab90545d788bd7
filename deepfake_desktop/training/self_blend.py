"""Self-blended images: a fake made from one real face (idea: Shiohara and Yamasaki, CVPR 2022; written anew).

Source and target are copies of the same face; one of them is changed in colour and sharpness, the source is moved and
scaled a little, and its inner face is blended into the target through a soft, deformed mask. What the network can
learn from the pair (blend, target) is the blending boundary and the mismatch itself, which carry over to generators
it never saw. The mask is drawn from a face outline laid over YuNet's five landmarks.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

import cv2
import numpy as np

from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.training.augment import Augmentation, degrade, recolour

# Eyes, nose and mouth corners of an upright mean face in a 112 px square (the common ArcFace alignment template).
TEMPLATE_LANDMARKS = np.array(
    [(38.29, 51.70), (73.53, 51.50), (56.03, 71.74), (41.55, 92.37), (70.73, 92.20)], np.float32
)
# Outlines in the same square: what face swaps, face-part swaps and lip-sync replace.
OUTLINES = {
    "face": ((26, 58), (27, 78), (34, 97), (46, 110), (56, 113), (66, 110), (78, 97), (85, 78), (86, 58), (80, 41),
             (68, 34), (56, 36), (44, 34), (32, 41)),
    "inner": ((30, 50), (34, 76), (38, 96), (56, 104), (74, 96), (78, 76), (82, 50), (72, 42), (56, 46), (40, 42)),
    "mouth": ((32, 78), (36, 98), (46, 109), (56, 112), (66, 109), (76, 98), (80, 78), (56, 70)),
}  # fmt: skip
OUTLINE_SHARES = {"face": 0.6, "inner": 0.2, "mouth": 0.2}
# Where the landmarks lie in a crop of the one geometry, for the rare face that YuNet does not find in its tight crop:
# the template fitted to the medians over 299 of 300 genuine DFDC crops in which it did (largest distance 0.023).
MEAN_LANDMARKS = (TEMPLATE_LANDMARKS - TEMPLATE_LANDMARKS.mean(0)) / 112 * 1.24 + (0.51, 0.51)


@dataclass(frozen=True)
class SelfBlend:
    """A fake made from one real face, beside what it was made on."""

    blend: np.ndarray  # uint8, (S, S, 3), RGB
    target: np.ndarray  # uint8, (S, S, 3), RGB: the real half of the pair
    weight: np.ndarray  # float32, (S, S), 0..1: how much of each pixel comes from the source


class SelfBlender:
    """Makes blends; holds the face finder that places the mask, one per thread, since OpenCV's may not be shared."""

    def __init__(self) -> None:
        self._of_thread = threading.local()

    def blend(self, image: np.ndarray, rng: np.random.Generator) -> SelfBlend:
        """Blend one real face crop, uint8 RGB (S, S, 3), with a changed copy of itself."""
        size = image.shape[0]
        changed = _perturb(image, rng)
        source, target = (changed, image) if rng.random() < 0.5 else (image, changed)
        mask = _mask(self._landmarks(image), size, rng)
        matrix = _nudge(size, rng)
        source = cv2.warpAffine(source, matrix, (size, size), borderMode=cv2.BORDER_REFLECT_101)
        mask = cv2.warpAffine(mask, matrix, (size, size))
        ratio = rng.choice((0.25, 0.5, 0.75, 1.0, 1.0, 1.0))
        weight = mask * ratio
        blend = source * weight[..., None] + target * (1 - weight[..., None])
        return SelfBlend(np.clip(np.rint(blend), 0, 255).astype(np.uint8), target, weight.astype(np.float32))

    def _landmarks(self, image: np.ndarray) -> np.ndarray:
        """Five landmarks in pixels. A margin helps YuNet, which rarely fires on a face that fills the picture."""
        size = image.shape[0]
        margin = size // 4
        framed = cv2.copyMakeBorder(image[..., ::-1], *(margin,) * 4, cv2.BORDER_REPLICATE)
        if not hasattr(self._of_thread, "detector"):
            self._of_thread.detector = FaceDetector()
        faces = self._of_thread.detector.detect(framed)
        if not faces:
            return (MEAN_LANDMARKS * size).astype(np.float32)
        widest = max(faces, key=lambda face: face.box.width)
        return (widest.landmarks - margin).astype(np.float32)


def _perturb(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Change colour and sharpness, the two ways in which a pasted face differs from its surroundings."""
    size = image.shape[0]
    draw = Augmentation(
        gain=rng.uniform(0.85, 1.18),
        bias=rng.uniform(-14, 14),
        hue_shift=int(rng.integers(-6, 7)),
        saturation=rng.uniform(0.75, 1.3),
    )
    channel_shift = rng.uniform(-12, 12, 3)
    image = np.clip(recolour(image, draw) + channel_shift, 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        return degrade(image, replace(draw, downscale_to=int(rng.uniform(0.3, 0.8) * size)), size)
    blurred = cv2.GaussianBlur(image, (0, 0), 1.5).astype(np.float32)
    amount = rng.uniform(0.2, 1.0)
    return np.clip(image + amount * (image - blurred), 0, 255).astype(np.uint8)


def _mask(landmarks: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """Soft mask, float32 (size, size), 0..1: an outline laid over the landmarks, jittered, warped and blurred."""
    names = list(OUTLINES)
    outline = np.array(OUTLINES[rng.choice(names, p=[OUTLINE_SHARES[name] for name in names])], np.float32)
    outline = outline + rng.normal(0, 2.0, outline.shape).astype(np.float32)
    turned = np.array([_narrowness(landmarks), 1.0], np.float32)
    matrix, _ = cv2.estimateAffinePartial2D(TEMPLATE_LANDMARKS * turned, landmarks, method=cv2.LMEDS)
    if matrix is None:
        matrix = np.array([[size / 112, 0, 0], [0, size / 112, 0]])
    polygon = (outline * turned) @ matrix[:, :2].T + matrix[:, 2]
    mask: np.ndarray = np.zeros((size, size), np.float32)
    cv2.fillPoly(mask, [np.rint(polygon).astype(np.int32)], 1.0)
    mask = _elastic(mask, rng)
    if rng.random() < 0.5:
        radius = int(rng.integers(1, max(2, size // 24)))
        kernel = np.ones((2 * radius + 1, 2 * radius + 1), np.uint8)
        mask = cv2.erode(mask, kernel) if rng.random() < 0.6 else cv2.dilate(mask, kernel)
    mask = cv2.GaussianBlur(mask, (0, 0), size * rng.uniform(0.008, 0.05))
    peak = float(mask.max())
    return mask / peak if peak > 0 else mask


def _narrowness(landmarks: np.ndarray) -> float:
    """Width over height of landmarks (5, 2) against the template's, 0.5..1: a turned head is narrower, and the mask
    must not reach past it into the background. Never above 1, since a smile is wide without the face being so."""
    template = np.column_stack([TEMPLATE_LANDMARKS, np.ones(len(TEMPLATE_LANDMARKS))])
    across, down, _ = np.linalg.lstsq(template, landmarks, rcond=None)[0]
    return float(np.clip(np.linalg.norm(across) / max(float(np.linalg.norm(down)), 1e-6), 0.5, 1.0))


def _elastic(mask: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    size = mask.shape[0]
    coarse = rng.normal(0, size * 0.02, (2, 6, 6)).astype(np.float32)
    shift_x, shift_y = (cv2.resize(part, (size, size), interpolation=cv2.INTER_CUBIC) for part in coarse)
    grid_x, grid_y = np.meshgrid(np.arange(size, dtype=np.float32), np.arange(size, dtype=np.float32))
    return cv2.remap(mask, grid_x + shift_x, grid_y + shift_y, cv2.INTER_LINEAR)


def _nudge(size: int, rng: np.random.Generator) -> np.ndarray:
    """A shift of up to 3 % and a scale of up to 5 % of the side, as a (2, 3) matrix."""
    scale = rng.uniform(0.95, 1.05)
    offset = (1 - scale) * size / 2 + rng.uniform(-0.03, 0.03, 2) * size
    return np.array([[scale, 0, offset[0]], [0, scale, offset[1]]], np.float32)
