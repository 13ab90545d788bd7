"""Measures of the picture of a face, and the distance to the training data."""

from __future__ import annotations

import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.analysis.quality import blockiness, face_blockiness, measure_face, sharpness
from deepfake_desktop.detector.novelty import NoveltyMeter, feature_statistics, load_novelty_meter
from deepfake_desktop.errors import BundleError
from deepfake_desktop.faces.crop import crop_face
from deepfake_desktop.faces.face import Box
from tests.fixtures.make_video import astronaut_face


def grey_face() -> np.ndarray:
    return cv2.cvtColor(cv2.resize(astronaut_face(), (160, 160)), cv2.COLOR_BGR2GRAY)


def jpeg(picture: np.ndarray, quality: int) -> np.ndarray:
    return cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_GRAYSCALE)


def test_sharpness_falls_with_every_blur() -> None:
    found = [sharpness(grey_face())]
    found += [sharpness(cv2.GaussianBlur(grey_face(), (0, 0), sigma)) for sigma in (1, 2, 4)]
    assert found == sorted(found, reverse=True)
    assert found[0] > 0.2 and 0 < found[-1] < 0.15


def test_sharpness_does_not_depend_on_brightness_or_contrast() -> None:
    weaker = (grey_face() * 0.6 + 60).astype(np.uint8)
    assert sharpness(weaker) == pytest.approx(sharpness(grey_face()), abs=0.02)
    assert sharpness(np.full((160, 160), 90, np.uint8)) == 0


def test_brightness_and_burnt_share_are_those_of_the_crop() -> None:
    image = np.full((200, 200, 3), 40, np.uint8)
    image[:, 100:] = 255
    box = Box(50, 50, 100, 100)
    found = measure_face(image, box, crop_face(image, box, 160)[..., ::-1].copy(), math.nan)
    assert found.brightness == pytest.approx((40 + 255) / 2, abs=2)
    assert found.burnt == pytest.approx(0.5, abs=0.01)
    assert math.isnan(found.novelty)


def test_blocks_show_where_the_grid_lies_and_only_there() -> None:
    picture = cv2.cvtColor(astronaut_face(), cv2.COLOR_BGR2GRAY)
    assert 0.9 < blockiness(picture, 0, 0) < 1.1
    coded = jpeg(picture, 8)
    assert blockiness(coded, 0, 0) > 1.5
    assert blockiness(coded[3:, 5:], 5, 3) > 1.5
    assert blockiness(coded[3:, 5:], 0, 0) < 1.2


def test_blockiness_of_flat_and_of_tiny_pictures_is_one() -> None:
    assert blockiness(np.full((64, 64), 128, np.uint8), 0, 0) == pytest.approx(1)
    assert blockiness(np.zeros((64, 9), np.uint8), 0, 0) == 1


@pytest.mark.parametrize(
    "box", [Box(-30, -20, 80, 90), Box(170, 150, 90, 90), Box(0, 0, 4, 4), Box(-900, -900, 2000, 2000)]
)
def test_a_face_at_the_edge_can_be_measured(box: Box) -> None:
    image = cv2.resize(astronaut_face(), (240, 240))
    assert 0.5 < face_blockiness(image, box) < 2


def training_features(count: int = 4000) -> np.ndarray:
    """Two features that move together, one that moves alone, and a dead one."""
    rng = np.random.default_rng(3)
    common = rng.normal(0, 2, count)
    columns = [common, common + rng.normal(0, 0.1, count), rng.normal(5, 0.5, count), np.zeros(count)]
    return np.stack(columns, axis=1).astype(np.float32)


def test_novelty_of_the_training_features_has_a_mean_square_of_one() -> None:
    features = training_features()
    meter = NoveltyMeter(feature_statistics(features))
    distances = np.array([meter.distance(feature) for feature in features])
    assert np.mean(distances**2) == pytest.approx(3 / 4, rel=0.1)  # the dead one adds nothing


def test_novelty_sees_what_no_single_feature_shows() -> None:
    meter = NoveltyMeter(feature_statistics(training_features()))
    assert meter.distance(np.array([0, 0, 5, 0], np.float32)) < 0.1
    together, apart = np.array([2, 2, 5, 0], np.float32), np.array([2, -2, 5, 0], np.float32)
    assert meter.distance(together) < 1 < 5 < meter.distance(apart)
    assert meter.distance(np.array([0, 0, 5, 1], np.float32)) > 5


def test_statistics_are_read_back_and_checked(tmp_path: Path) -> None:
    path, statistics = tmp_path / "statistics.npy", feature_statistics(training_features())
    np.save(path, statistics)
    feature = np.array([1, 2, 3, 0], np.float32)
    assert load_novelty_meter(path, 4).distance(feature) == NoveltyMeter(statistics).distance(feature)
    with pytest.raises(BundleError, match="does not fit"):
        load_novelty_meter(path, 3)
    np.save(path, np.full_like(statistics, np.nan))
    with pytest.raises(BundleError, match="does not fit"):
        load_novelty_meter(path, 4)
    for damaged in (b"", b"not an array", path.read_bytes()[:-40]):
        path.write_bytes(damaged)
        with pytest.raises(BundleError, match="cannot be read"):
            load_novelty_meter(path, 4)
