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
        blend, target = blender.blend(face, np.random.default_rng(seed))
        difference = np.abs(blend.astype(int) - target.astype(int)).mean(axis=2)
        assert difference[:12, :12].max() <= 1 and difference[:12, -12:].max() <= 1
        changed_inside += difference[60:130, 50:110].mean() > 0.5
    assert changed_inside >= 10


def test_self_blend_is_repeatable(face):
    blender = SelfBlender()
    first, again = (blender.blend(face, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first[0], again[0]) and np.array_equal(first[1], again[1])


def test_self_blends_of_several_sizes_may_be_made_in_several_threads(face):
    blender = SelfBlender()
    faces = [cv2.resize(face, (size, size)) for size in (112, 160, 224)]

    def blend(number: int) -> np.ndarray:
        return blender.blend(faces[number % 3], np.random.default_rng(number))[0]

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(blend, range(60)))
    assert all(np.array_equal(image, blend(number)) for number, image in enumerate(together))


def test_h264_keeps_the_face_and_loses_more_at_a_higher_crf(face):
    kept = [cv2.PSNR(face, h264(face, crf)) for crf in (20, 30, 40)]
    assert kept[0] > 33 and kept[0] > kept[1] > kept[2] > 22
