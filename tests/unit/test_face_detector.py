"""The face finder on a real face (the astronaut's) at known places."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.errors import BundleError
from deepfake_desktop.faces.detector import MODEL_FILE, MODEL_SHA256, FaceDetector
from deepfake_desktop.faces.face import Face
from deepfake_desktop.files import models_folder
from tests.fixtures.make_video import astronaut_face, blended_face, paste, scaled, textured_background

# Read off the picture of ``astronaut_face`` (190 x 220) by eye: right eye, left eye, nose, mouth corners.
EYES_NOSE_MOUTH = np.array([(77, 101), (122, 102), (99, 126), (81, 143), (117, 143)], np.float32)
FACE_WIDTH = 92  # from cheek to cheek at the height of the nose


@pytest.fixture(scope="module")
def detector() -> FaceDetector:
    return FaceDetector()


def frame_with_face(size: tuple[int, int], head_height: int, left: int, top: int) -> np.ndarray:
    frame = textured_background(*size)
    paste(frame, scaled(astronaut_face(), head_height), left, top)
    return frame


def assert_face_is_at(face: Face, head_height: int, left: int, top: int) -> None:
    scale = head_height / astronaut_face().shape[0]
    expected = EYES_NOSE_MOUTH * scale + (left, top)
    assert np.abs(face.landmarks - expected).max() < 0.12 * FACE_WIDTH * scale
    assert face.box.width == pytest.approx(FACE_WIDTH * scale, rel=0.2)
    assert face.box.x < expected[:, 0].min() and face.box.x + face.box.width > expected[:, 0].max()
    assert face.box.y < expected[:, 1].min() and face.box.y + face.box.height > expected[:, 1].max()


def test_a_face_of_60_pixels_in_a_full_hd_frame_is_found_at_its_place(detector: FaceDetector) -> None:
    head = round(60 / FACE_WIDTH * astronaut_face().shape[0])
    faces = detector.detect(frame_with_face((1920, 1080), head, 1500, 700))
    assert len(faces) == 1
    assert faces[0].confidence > 0.7
    assert_face_is_at(faces[0], head, 1500, 700)


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (1919, 1077), (3840, 2160), (360, 640), (1080, 1920)])
def test_boxes_are_in_pixels_of_the_full_frame(detector: FaceDetector, size: tuple[int, int]) -> None:
    head = round(0.4 * min(size))
    left, top = round(0.3 * size[0]), round(0.5 * size[1])
    faces = detector.detect(frame_with_face(size, head, left, top))
    assert len(faces) == 1
    assert_face_is_at(faces[0], head, left, top)


def test_a_face_as_large_as_the_frame_is_found(detector: FaceDetector) -> None:
    face = scaled(astronaut_face(), 900)[300:700, 200:600]
    assert [found.box.width > 250 for found in detector.detect(np.ascontiguousarray(face))] == [True]


def test_two_faces_come_from_left_to_right(detector: FaceDetector) -> None:
    frame = frame_with_face((640, 360), 200, 400, 100)
    paste(frame, scaled(astronaut_face(), 160), 60, 120)
    faces = detector.detect(frame)
    assert len(faces) == 2
    assert_face_is_at(faces[0], 160, 60, 120)
    assert_face_is_at(faces[1], 200, 400, 100)


def test_a_fake_face_is_found_like_any_other(detector: FaceDetector) -> None:
    frame = textured_background(640, 360)
    paste(frame, blended_face(2.0, -1.0), 200, 60)
    assert [face.confidence > 0.7 for face in detector.detect(frame)] == [True]


def test_what_is_found_is_plain_numbers(detector: FaceDetector) -> None:
    (face,) = detector.detect(frame_with_face((640, 360), 200, 200, 80))
    assert face.landmarks.shape == (5, 2)
    assert face.landmarks.dtype == np.float32
    assert 0 < face.confidence <= 1
    assert {type(value) for value in (face.box.x, face.box.y, face.box.width, face.box.height, face.confidence)} == {
        float
    }


@pytest.mark.parametrize("size", [(640, 360), (16, 16), (1, 1), (3000, 40), (40, 3000)])
def test_no_face_is_an_empty_list_at_any_shape(detector: FaceDetector, size: tuple[int, int]) -> None:
    assert detector.detect(textured_background(*size)) == []


def test_frames_of_other_sizes_in_between_change_nothing(detector: FaceDetector) -> None:
    frame = frame_with_face((640, 360), 200, 200, 80)
    before = frame.copy()
    first = detector.detect(frame)
    detector.detect(textured_background(300, 500))
    second = detector.detect(frame)
    assert first[0].box == second[0].box
    np.testing.assert_array_equal(frame, before)


def test_a_missing_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="missing") as caught:
        FaceDetector(tmp_path / "nothing.onnx")
    assert "nothing.onnx" in str(caught.value)


def test_an_altered_model_is_refused(tmp_path: Path) -> None:
    copy = tmp_path / MODEL_FILE
    shutil.copyfile(models_folder() / MODEL_FILE, copy)
    assert FaceDetector(copy).detect(frame_with_face((640, 360), 200, 200, 80))
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    with pytest.raises(BundleError, match="altered"):
        FaceDetector(copy)


def test_the_licence_lies_beside_the_model() -> None:
    (licence,) = models_folder().glob("face_detection_yunet*.LICENSE*")
    text = licence.read_text(encoding="utf-8")
    assert "Permission is hereby granted" in text
    assert MODEL_SHA256 in text
