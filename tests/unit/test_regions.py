"""Face regions: where they lie, that they follow a turned face, and landmarks of faces that YuNet takes for upright."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from deepfake_desktop.faces.crop import crop_face, points_in_crop
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.faces.landmarks import turned_landmarks
from deepfake_desktop.faces.regions import REGIONS, face_regions, region_mask
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import astronaut_face

SIZE = 160
# Right eye, left eye, nose tip, right and left corner of the mouth of an upright face in its crop.
FRONTAL = np.array([(50, 55), (110, 55), (80, 88), (56, 110), (104, 110)], np.float32)


def middle(mask: np.ndarray) -> np.ndarray:
    return np.argwhere(mask).mean(axis=0)[::-1]


def masks_of(landmarks: np.ndarray) -> dict[str, np.ndarray]:
    regions = face_regions(landmarks)
    return {name: region_mask(regions.polygons[name], SIZE) for name in REGIONS}


def test_every_region_lies_where_it_is_called() -> None:
    masks = masks_of(FRONTAL)
    rows = {name: middle(mask)[1] for name, mask in masks.items()}
    assert rows["forehead"] < rows["brows"] < rows["eyes"] < rows["nose"] < rows["mouth"] < rows["jaw"]
    assert rows["eyes"] < rows["cheeks"] < rows["mouth"]
    for x, y in FRONTAL[:2].astype(int):
        assert masks["eyes"][y, x]
    for name, (x, y) in {"nose": (80, 88), "mouth": (80, 112)}.items():
        assert masks[name][y, x]
    assert all(middle(mask)[0] == pytest.approx(80, abs=1.5) for mask in masks.values())
    assert not (masks["eyes"] & masks["brows"]).any() and not (masks["mouth"] & masks["nose"]).any()


def test_the_boundary_is_a_ring_around_the_rest() -> None:
    masks = masks_of(FRONTAL)
    assert not masks["boundary"][88, 80]
    for name in ("eyes", "nose", "mouth"):
        assert (masks["boundary"] & masks[name]).sum() < 0.1 * masks[name].sum()
    assert (masks["boundary"] & masks["jaw"]).any()


@pytest.mark.parametrize("degrees", [-50, -20, 20, 50])
def test_regions_turn_with_the_face(degrees: float) -> None:
    turn = cv2.getRotationMatrix2D((80.0, 82.0), degrees, 0.8)
    turned = masks_of((FRONTAL @ turn[:, :2].T + turn[:, 2]).astype(np.float32))
    for name, mask in masks_of(FRONTAL).items():
        expected = turn[:, :2] @ middle(mask) + turn[:, 2]
        if name not in ("forehead", "boundary", "jaw"):  # these reach over the crop's border, which does not turn
            assert np.abs(middle(turned[name]) - expected).max() < 2.0, name


def test_a_face_turned_to_the_side_is_told_and_its_outline_leans_away_from_the_nose() -> None:
    aside = FRONTAL.copy()
    aside[2, 0] = 50
    regions = face_regions(aside)
    assert regions.turned_far and not face_regions(FRONTAL).turned_far
    left, right = (np.concatenate(face_regions(one).polygons["boundary"])[:, 0].mean() for one in (FRONTAL, aside))
    assert right > left + 5
    profile = FRONTAL.copy()
    profile[:2, 0] = 78, 84
    assert face_regions(profile).turned_far
    assert np.isfinite(np.concatenate(face_regions(profile).polygons["eyes"])).all()


@pytest.mark.parametrize("spot", ["one point", "one line"])
def test_what_is_no_face_is_refused(spot: str) -> None:
    points = np.full((5, 2), 60.0) if spot == "one point" else np.repeat([[0.0], [60], [30], [80], [100]], 2, axis=1)
    with pytest.raises(ValueError, match=spot):
        face_regions(points)


def test_points_lie_in_the_crop_where_their_pixels_do() -> None:
    image = np.zeros((300, 400, 3), np.uint8)
    image[151:154, 201:204] = 255
    box = Box(150.3, 90.6, 101.2, 130.0)
    crop = crop_face(image, box, SIZE)
    place = points_in_crop(np.array([(202.5, 152.5)]), box, SIZE)[0]
    assert np.abs(middle(crop[..., 0] > 100) + 0.5 - place).max() < 1.0


@pytest.mark.parametrize("degrees", [-50, -30, 0, 30, 50])
def test_landmarks_follow_a_face_turned_in_the_plane(degrees: float) -> None:
    default_bundle()  # YuNet lies beside it
    picture = cv2.copyMakeBorder(astronaut_face(), 120, 120, 120, 120, cv2.BORDER_REPLICATE)
    detector = FaceDetector()
    (upright,) = detector.detect(picture)
    centre = (upright.box.x + upright.box.width / 2, upright.box.y + upright.box.height / 2)
    turn = cv2.getRotationMatrix2D(centre, degrees, 1.0)
    size = picture.shape[1], picture.shape[0]
    turned = cv2.warpAffine(picture, turn, size, borderMode=cv2.BORDER_REPLICATE)
    face: Face = max(detector.detect(turned), key=lambda one: one.box.width)
    true = upright.landmarks @ turn[:, :2].T + turn[:, 2]
    apart = np.linalg.norm(upright.landmarks[1] - upright.landmarks[0])
    assert np.linalg.norm(turned_landmarks(detector, turned, face) - true, axis=1).max() < 0.3 * apart
    if not degrees:
        assert np.array_equal(turned_landmarks(detector, turned, face), face.landmarks)
