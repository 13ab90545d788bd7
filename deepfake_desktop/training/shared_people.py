"""Do parts of the data share people? Genuine face crops compared with each other by the program's face comparer.

Every genuine crop becomes an embedding (faces/embedding.py); the cosine of two says how alike the faces are. Pairs are
counted within a group (the same person), across groups of one part (strangers, and the same actor again), and across
parts (strangers, unless parts share actors). How often strangers match is read off the pairs across parts, of which all
but a few must be strangers, with a normal distribution laid through their bulk: matches beyond what its tail expects
are people who stand in two parts. Embeddings are kept in the memory only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import SIZE, FaceEmbedder
from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.training.manifest import Row, read_crop

MARGIN = 0.25  # of the side, around a crop: YuNet rarely fires on a face that fills the picture
BINS = 2000  # of the cosine, -1..1
BLOCK = 1024  # rows compared at once
KINDS = ("within a group", "across groups of a part", "across parts")
THRESHOLDS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.75)


@dataclass(frozen=True)
class People:
    """Genuine crops in which the face comparer found a face."""

    rows: list[Row]
    sides: np.ndarray  # str, (N,): the split each row belongs to
    embeddings: np.ndarray  # float32, (N, SIZE), of length 1

    @property
    def parts(self) -> np.ndarray:
        return np.array([row.path.stem for row in self.rows])

    @property
    def groups(self) -> np.ndarray:
        return np.array([row.group for row in self.rows])


def embed_people(
    rows_of_side: dict[str, list[Row]], on_progress: Callable[[int, int], None] = lambda done, total: None
) -> People:
    """Embeddings of the genuine crops of every side; those without a face to compare are left out.

    Raises BundleError where the face comparer is missing, ManifestError where a crop cannot be read.
    """
    detector, embedder = FaceDetector(), FaceEmbedder()
    wanted = [
        (side, row) for side, rows in rows_of_side.items() for row in rows if row.kind == "crop" and not row.is_fake
    ]
    rows, sides, embeddings = [], [], []
    for done, (side, row) in enumerate(wanted, start=1):
        embedding = _embedding(read_crop(row)[..., ::-1], detector, embedder)
        if embedding is not None:
            rows.append(row)
            sides.append(side)
            embeddings.append(embedding)
        on_progress(done, len(wanted))
    return People(rows, np.array(sides), np.array(embeddings, np.float32).reshape(-1, SIZE))


def _embedding(crop: np.ndarray, detector: FaceDetector, embedder: FaceEmbedder) -> np.ndarray | None:
    margin = int(len(crop) * MARGIN)
    faces = detector.detect(cv2.copyMakeBorder(crop, *(margin,) * 4, cv2.BORDER_REPLICATE))
    if not faces:
        return None
    found = max(faces, key=lambda face: face.box.width)
    box = Box(found.box.x - margin, found.box.y - margin, found.box.width, found.box.height)
    # Cut from the crop itself: a repeated border makes strangers alike.
    return embedder.embed(np.ascontiguousarray(crop), Face(box, found.confidence, found.landmarks - margin))


def similarity_histograms(people: People) -> dict[str, np.ndarray]:
    """How many pairs of each of KINDS have a cosine in each of BINS equal bins from -1 to 1, int64 (BINS,)."""
    parts, groups = people.parts, people.groups
    histograms = {kind: np.zeros(BINS, np.int64) for kind in KINDS}
    for start in range(0, len(parts), BLOCK):
        rows = slice(start, start + BLOCK)
        bins = np.clip((people.embeddings[rows] @ people.embeddings[start:].T + 1) * (BINS / 2), 0, BINS - 1).astype(
            int
        )
        later = np.arange(bins.shape[1]) > np.arange(bins.shape[0])[:, None]  # each pair once
        same_part = parts[rows][:, None] == parts[start:]
        same_group = groups[rows][:, None] == groups[start:]
        for kind, mask in zip(KINDS, (same_group, same_part & ~same_group, ~same_part), strict=True):
            histograms[kind] += np.bincount(bins[mask & later], minlength=BINS)
    return histograms


def matches_across_parts(people: People, threshold: float) -> list[tuple[int, int]]:
    """Row numbers of every pair of different parts whose cosine is at least ``threshold``, the smaller one first."""
    parts = people.parts
    found = []
    for start in range(0, len(parts), BLOCK):
        rows = slice(start, start + BLOCK)
        similar = people.embeddings[rows] @ people.embeddings[start:].T >= threshold
        similar &= parts[rows][:, None] != parts[start:]
        similar &= np.arange(similar.shape[1]) > np.arange(similar.shape[0])[:, None]
        found += [(start + int(first), start + int(second)) for first, second in np.argwhere(similar)]
    return found
