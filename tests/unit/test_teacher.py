"""Distillation: what the teacher says of a crop, and how it gets into the labels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.detector.calibration import probability_of
from deepfake_desktop.detector.runtime import BundleRuntime
from deepfake_desktop.errors import TrainingError
from tests.fixtures.make_bundle import copy_default_bundle, default_bundle

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

from deepfake_desktop.training import fit
from deepfake_desktop.training.dataset import FrameBatches
from deepfake_desktop.training.fit_frames import HardAUC
from deepfake_desktop.training.recipe import load_recipe
from deepfake_desktop.training.teacher import Teacher

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it

RECIPES = Path(__file__).resolve().parents[2] / "models" / "recipes"


class NoisePairs:
    """Pairs of noise: what the batches do with them does not depend on what they show."""

    def draw(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        first, second = rng.integers(0, 256, (2, 64, 64, 3)).astype(np.uint8)
        return first, second


def test_the_teacher_gives_its_calibrated_probability_from_one_view(tmp_path: Path) -> None:
    one_view = load_bundle(str(copy_default_bundle(tmp_path, views=1)))
    runtime, size = BundleRuntime(one_view), one_view.input_size
    crops = np.random.default_rng(5).integers(0, 256, (3, size, size, 3)).astype(np.uint8)
    told = Teacher(default_bundle()).probabilities(crops.astype(np.float32))
    expected = [
        probability_of(float(runtime.window_logits(feature[None])[0]), one_view.calibration)
        for feature in runtime.features(crops)
    ]
    assert told.dtype == np.float32 and np.allclose(told, expected, atol=1e-6)


def test_labels_are_moved_towards_the_teacher_by_its_share() -> None:
    class Sure:
        def probabilities(self, images: np.ndarray) -> np.ndarray:
            return np.full(len(images), 0.8, np.float32)

    stage = replace(load_recipe(RECIPES / "light-gru.toml").frames, share_self_blends=0.0, pairs_per_batch=2)
    images, labels = FrameBatches(NoisePairs(), None, stage, 48, seed=1, teacher=Sure())[0]
    assert labels.dtype == np.float32 and labels[:, 0] == pytest.approx([0.9, 0.4, 0.9, 0.4])
    plain_images, plain = FrameBatches(NoisePairs(), None, stage, 48, seed=1)[0]
    assert plain[:, 0].tolist() == [1, 0, 1, 0] and np.array_equal(images, plain_images)


def test_the_auc_of_training_counts_soft_labels_as_what_they_are_nearer_to() -> None:
    soft, hard = HardAUC(from_logits=True), HardAUC(from_logits=True)
    logits = np.array([[2.0], [-1.0], [0.5], [1.0]])
    soft.update_state(np.array([[0.9], [0.4], [0.7], [0.1]]), logits)
    hard.update_state(np.array([[1.0], [0.0], [1.0], [0.0]]), logits)
    assert float(soft.result()) == pytest.approx(float(hard.result())) and float(hard.result()) < 1


def test_a_recipe_with_a_teacher_needs_one_and_no_other_takes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fit, "load_training_data", lambda *_: None)
    recipe = load_recipe(RECIPES / "light-gru.toml")
    manifests = (tmp_path / "train.csv", tmp_path / "validation.csv")
    with pytest.raises(TrainingError, match="needs --teacher"):
        fit.train(recipe, *manifests, "imagenet", tmp_path / "run")
    alone = replace(recipe, frames=replace(recipe.frames, teacher_share=0.0))
    with pytest.raises(TrainingError, match="no other takes one"):
        fit.train(alone, *manifests, "imagenet", tmp_path / "run", teacher=Teacher(default_bundle()))
