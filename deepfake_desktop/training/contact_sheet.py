"""Many small pictures on one: what self-blending makes, and what a detector gets wrong.

Sheets show people's faces. They are written where the user says and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import cv2
import numpy as np

from deepfake_desktop.analysis.stages import is_scorable
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import crop_face, resize_square
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.training.manifest import Row, read_crop, read_manifest
from deepfake_desktop.training.self_blend import SelfBlend, SelfBlender
from deepfake_desktop.training.tracks import cut_main_person

CELL = 160  # side of a picture in pixels, the input size of the shipped network
CAPTION = 18  # height of the line below a picture
GAP = 4
DIFFERENCE_GAIN = 4  # a blend differs from its target by a few grey levels, which nobody would see
BACKGROUND, INK = (255, 255, 255), (40, 40, 40)


@dataclass(frozen=True)
class Cell:
    """One picture with a line of ASCII text below it."""

    image: np.ndarray | None  # uint8, (S, S, 3), RGB; None leaves the place grey
    caption: str


def draw_sheet(rows: Sequence[Sequence[Cell]]) -> np.ndarray:
    """Rows of cells as one picture, uint8 (H, W, 3) RGB; every row begins at the left."""
    columns = max(map(len, rows))
    high, wide = CELL + CAPTION + GAP, CELL + GAP
    sheet = np.full((len(rows) * high + GAP, columns * wide + GAP, 3), BACKGROUND, np.uint8)
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            top, left = GAP + y * high, GAP + x * wide
            picture = np.full((CELL, CELL, 3), 200, np.uint8) if cell.image is None else resize_square(cell.image, CELL)
            sheet[top : top + CELL, left : left + CELL] = picture
            place = (left + 2, top + CELL + CAPTION - 5)
            cv2.putText(sheet, cell.caption, place, cv2.FONT_HERSHEY_SIMPLEX, 0.4, INK, 1, cv2.LINE_AA)
    return sheet


def save_sheet(sheet: np.ndarray, path: Path) -> None:
    """Write a sheet, uint8 RGB, as PNG. Raises TrainingError where that is not possible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cv2.imencode(".png", sheet[..., ::-1])[1].tobytes())
    except OSError as error:
        raise TrainingError(f"The contact sheet {path} cannot be written: {error.strerror}.") from error


def blend_sheet(faces: Sequence[np.ndarray], count: int, seed: int) -> np.ndarray:
    """``count`` self-blends of face crops, two a row: target, blend, mask, and their difference made visible.

    faces: uint8 (S, S, 3) RGB, used in turn. The same faces, count and seed give the same sheet.
    """
    blender = SelfBlender()
    cells = []
    for number in range(count):
        made = blender.blend(faces[number % len(faces)], np.random.default_rng((seed, number)))
        cells.append(_blend_cells(made))
    return draw_sheet([[*chain.from_iterable(cells[start : start + 2])] for start in range(0, count, 2)])


def genuine_faces(sources: Iterable[Path], count: int, seed: int) -> list[np.ndarray]:
    """At most ``count`` genuine face crops, uint8 (S, S, 3) RGB, from manifests (``.csv``) and pictures.

    Of a manifest, rows labelled real are drawn with the seed: crops as they are, of clips the middle face of the main
    person. Of a picture every face is cut. Raises TrainingError where a picture cannot be read or nothing is found.
    """
    detector = FaceDetector()
    faces: list[np.ndarray] = []
    for source in sources:
        if source.suffix.lower() == ".csv":
            faces += _faces_of_manifest(source, count, seed, detector)
        else:
            faces += _faces_of_picture(source, detector)
    if not faces:
        raise TrainingError("There is no genuine face among what was given.")
    return faces[:count]


def face_of(row: Row, detector: FaceDetector) -> np.ndarray | None:
    """The picture of a manifest's row, uint8 (S, S, 3) RGB: the crop itself, or the middle face of the person who is
    seen most in a video. None where no face is found in it. Raises ManifestError where a crop cannot be read."""
    if row.kind == "crop":
        return read_crop(row)
    crops, _ = cut_main_person(row.path, CELL, detector)
    return crops[len(crops) // 2] if len(crops) else None


def _blend_cells(made: SelfBlend) -> list[Cell]:
    difference = np.abs(made.blend.astype(int) - made.target.astype(int)) * DIFFERENCE_GAIN
    return [
        Cell(made.target, "target"),
        Cell(made.blend, "blend"),
        Cell(np.repeat(np.rint(made.weight * 255).astype(np.uint8)[..., None], 3, axis=2), "mask x ratio"),
        Cell(np.minimum(difference, 255).astype(np.uint8), f"difference x {DIFFERENCE_GAIN}"),
    ]


def _faces_of_manifest(path: Path, count: int, seed: int, detector: FaceDetector) -> list[np.ndarray]:
    rows = [row for row in read_manifest(path) if not row.is_fake]
    faces: list[np.ndarray] = []
    for index in np.random.default_rng(seed).permutation(len(rows)):
        face = face_of(rows[index], detector)
        if face is not None:
            faces.append(face)
        if len(faces) == count:
            break
    return faces


def _faces_of_picture(path: Path, detector: FaceDetector) -> list[np.ndarray]:
    try:
        image = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    except (OSError, cv2.error) as error:
        raise TrainingError(f"{path} cannot be read: {error}") from error
    if image is None:
        raise TrainingError(f"{path} is neither a manifest (.csv) nor a picture.")
    inside = [face.box for face in detector.detect(image) if is_scorable(face.box, image, min_face_px=1)]
    return [np.ascontiguousarray(crop_face(image, box, CELL)[..., ::-1]) for box in inside]
