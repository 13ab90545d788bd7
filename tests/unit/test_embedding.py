"""The face comparer on faces that scikit-image brings: one person is alike, two people are not."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.errors import BundleError
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import (
    LEAST_WIDTH,
    MODEL_FILE,
    MODEL_SHA256,
    REFERENCE,
    SIDE,
    SIZE,
    FaceEmbedder,
    align_face,
)
from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.faces.identity import OTHER_PERSON, SAME_PERSON
from deepfake_desktop.files import models_folder
from tests.fixtures.make_video import astronaut_face, darkened, other_face, paste, scaled, textured_background


@pytest.fixture(scope="module")
def embedder() -> FaceEmbedder:
    return FaceEmbedder()


def frame_with(picture: np.ndarray, height: int, left: int = 200, top: int = 60) -> tuple[np.ndarray, Face]:
    frame = textured_background(640, 360)
    paste(frame, scaled(picture, height), left, top)
    (face,) = FaceDetector().detect(frame)
    return frame, face


def embedding_of(embedder: FaceEmbedder, picture: np.ndarray, height: int) -> np.ndarray:
    embedding = embedder.embed(*frame_with(picture, height))
    assert embedding is not None
    return embedding


def test_an_embedding_is_a_direction(embedder: FaceEmbedder) -> None:
    frame, face = frame_with(astronaut_face(), 220)
    before = frame.copy()
    embedding = embedder.embed(frame, face)
    assert embedding is not None and embedding.shape == (SIZE,) and embedding.dtype == np.float32
    assert np.linalg.norm(embedding) == pytest.approx(1, abs=1e-5)
    np.testing.assert_array_equal(embedding, embedder.embed(frame, face))
    np.testing.assert_array_equal(frame, before)


@pytest.mark.parametrize("height", [100, 160, 280])
def test_one_person_is_alike_at_any_size_mirrored_and_in_the_dark(embedder: FaceEmbedder, height: int) -> None:
    known = embedding_of(embedder, astronaut_face(), 220)
    mirrored = np.ascontiguousarray(astronaut_face()[:, ::-1])
    for picture in (astronaut_face(), mirrored, cv2.convertScaleAbs(astronaut_face(), alpha=0.5)):
        assert known @ embedding_of(embedder, picture, height) > SAME_PERSON + 0.1


def test_two_people_are_not_alike(embedder: FaceEmbedder) -> None:
    assert embedding_of(embedder, astronaut_face(), 220) @ embedding_of(embedder, other_face(), 200) < OTHER_PERSON


def test_a_face_too_small_to_tell_has_no_embedding(embedder: FaceEmbedder) -> None:
    frame, face = frame_with(astronaut_face(), 220)
    small = Face(Box(face.box.x, face.box.y, LEAST_WIDTH - 1, 40), face.confidence, face.landmarks)
    assert embedder.embed(frame, small) is None


def test_landmarks_in_one_point_have_no_embedding(embedder: FaceEmbedder) -> None:
    face = Face(Box(100, 100, 80, 90), 0.9, np.full((5, 2), 130, np.float32))
    assert embedder.embed(textured_background(640, 360), face) is None


@pytest.mark.parametrize(("scale", "degrees"), [(0.5, 0), (1, 30), (2, -20), (3.7, 90), (9.5, 10)])
def test_an_aligned_face_has_its_landmarks_at_the_reference(scale: float, degrees: float) -> None:
    angle = np.radians(degrees)
    turn = scale * np.array([(np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))])
    landmarks = REFERENCE @ turn.T
    landmarks += 10 - landmarks.min(axis=0)
    size = np.ceil(landmarks.max(axis=0)).astype(int) + 10
    image = np.zeros((size[1], size[0], 3), np.uint8)
    for number, (x, y) in enumerate(landmarks):
        cv2.circle(image, (round(x), round(y)), max(round(2.5 * scale), 1), (255, 40 * number, 0), -1)
    aligned = align_face(image, landmarks)
    assert aligned is not None and aligned.shape == (SIDE, SIDE, 3)
    rows, columns = np.nonzero(aligned[..., 0] > 128)
    found = np.stack([columns, rows], axis=1)
    for point in REFERENCE:
        nearby = found[np.linalg.norm(found - point, axis=1) < 6]
        assert np.abs(nearby.mean(axis=0) - point).max() < 1


def test_what_lies_outside_the_frame_is_black() -> None:
    aligned = align_face(np.full((112, 112, 3), 200, np.uint8), REFERENCE - np.array([0, 60]))
    assert aligned is not None and aligned[:50].max() == 0 and aligned[70:].min() == 200


def test_a_dark_frame_is_compared_too(embedder: FaceEmbedder) -> None:
    frame, face = frame_with(astronaut_face(), 220)
    known, dark = embedder.embed(frame, face), embedder.embed(darkened(frame), face)
    assert known is not None and dark is not None and known @ dark > SAME_PERSON


def test_a_missing_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"face comparer .*nothing\.tflite is missing"):
        FaceEmbedder(tmp_path / "nothing.tflite")


def test_an_altered_model_is_refused(tmp_path: Path) -> None:
    copy = tmp_path / MODEL_FILE
    shutil.copyfile(models_folder() / MODEL_FILE, copy)
    FaceEmbedder(copy)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    with pytest.raises(BundleError, match=r"face comparer .* altered"):
        FaceEmbedder(copy)


def test_the_licence_lies_beside_the_model() -> None:
    text = (models_folder() / f"{Path(MODEL_FILE).stem}.LICENSE.txt").read_text(encoding="utf-8")
    assert "Apache License" in text and MODEL_SHA256 in text
