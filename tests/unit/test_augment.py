"""Augmentation and self-blends on a real face."""

import numpy as np
import pytest
import skimage.data

from deepfake_desktop.training.augment import Augmentation, augment, draw_augmentation
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
