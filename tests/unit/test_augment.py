"""Augmentation and self-blends on a real face."""

from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest
import skimage.data

from deepfake_desktop.training.augment import Augmentation, augment, draw_augmentation, h264
from deepfake_desktop.training.self_blend import SelfBlender


@pytest.fixture(scope="module")
def face() -> np.ndarray:
    """The astronaut's face as a square RGB crop."""
    return np.ascontiguousarray(skimage.data.astronaut()[40:200, 145:305])


def test_neutral_draw_changes_nothing(face):
    assert np.array_equal(augment(face, Augmentation(), face.shape[0]), face)


def test_draws_are_repeatable_and_keep_the_picture_usable(face):
    for seed in range(40):
        first, again = (augment(face, draw_augmentation(np.random.default_rng(seed), 96), 96) for _ in range(2))
        assert first.shape == (96, 96, 3) and first.dtype == np.uint8
        assert np.array_equal(first, again)
        assert first.std() > 5, f"seed {seed} left a flat picture"


def test_both_images_of_a_pair_get_the_same_treatment(face):
    draw = draw_augmentation(np.random.default_rng(7), 96)
    assert np.array_equal(augment(face, draw, 96), augment(face.copy(), draw, 96))


def test_self_blend_changes_the_inner_face_and_leaves_the_corners(face):
    blender = SelfBlender()
    changed_inside = 0
    for seed in range(12):
        made = blender.blend(face, np.random.default_rng(seed))
        difference = np.abs(made.blend.astype(int) - made.target.astype(int)).mean(axis=2)
        assert difference[:12, :12].max() <= 1 and difference[:12, -12:].max() <= 1
        assert difference[made.weight == 0].max() <= 1 and 0.2 < made.weight.max() <= 1
        changed_inside += difference[60:130, 50:110].mean() > 0.5
    assert changed_inside >= 10


def test_self_blend_is_repeatable(face):
    blender = SelfBlender()
    first, again = (blender.blend(face, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first.blend, again.blend) and np.array_equal(first.target, again.target)


def test_the_mask_keeps_off_the_background_beside_a_turned_head(face, monkeypatch):
    """Landmarks of a face squeezed to half its width: the mask must get narrower with them."""
    blender = SelfBlender()
    upright = blender._landmarks(face)
    squeezed = (upright - upright.mean(0)) * (0.5, 1) + upright.mean(0)

    def width(landmarks: np.ndarray) -> float:
        monkeypatch.setattr(blender, "_landmarks", lambda image: landmarks.astype(np.float32))
        masks = [blender.blend(face, np.random.default_rng(seed)).weight for seed in range(12)]
        return float(np.mean([(mask > mask.max() / 2).any(axis=0).sum() for mask in masks]))

    assert width(squeezed) < 0.7 * width(upright)


def test_self_blends_of_several_sizes_may_be_made_in_several_threads(face):
    blender = SelfBlender()
    faces = [cv2.resize(face, (size, size)) for size in (112, 160, 224)]

    def blend(number: int) -> np.ndarray:
        return blender.blend(faces[number % 3], np.random.default_rng(number)).blend

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(blend, range(60)))
    assert all(np.array_equal(image, blend(number)) for number, image in enumerate(together))


def test_h264_keeps_the_face_and_loses_more_at_a_higher_crf(face):
    kept = [cv2.PSNR(face, h264(face, crf)) for crf in (20, 30, 40)]
    assert kept[0] > 33 and kept[0] > kept[1] > kept[2] > 22
