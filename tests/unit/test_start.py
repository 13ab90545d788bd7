"""What a run goes on from, and the recipe that follows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from deepfake_desktop.errors import BundleError, TrainingError
from deepfake_desktop.files import MODELS_VARIABLE, models_folder
from deepfake_desktop.training.recipe import load_recipe, save_recipe
from deepfake_desktop.training.start import USER_RECIPE, find_start, settle_recipe
from tests.fixtures.make_bundle import write_bundle

RECIPES = models_folder() / "recipes"


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models folder with the recipe for users and a bundle to go on from."""
    folder = tmp_path / "models"
    monkeypatch.setenv(MODELS_VARIABLE, str(folder))
    bundle = write_bundle(
        folder / "made-up", input_size=96, window=6, stride=3, views=2, provenance={"backbone": "resnet50"}
    )
    (bundle / "training").mkdir()
    (bundle / "training" / "frames.weights.h5").write_text("weights")
    (folder / "recipes").mkdir()
    (folder / USER_RECIPE).write_bytes((RECIPES / "fine-tune.toml").read_bytes())
    return folder


@pytest.mark.parametrize("by", ["name", "folder"])
def test_a_bundle_leads_to_its_weights(models: Path, by: str) -> None:
    start = find_start("made-up" if by == "name" else str(models / "made-up"))
    assert start.weights == (models / "made-up" / "training" / "frames.weights.h5").resolve()
    assert start.bundle is not None and start.name == "made-up 1.2.3"


def test_a_weights_file_is_taken_as_it_is(models: Path) -> None:
    start = find_start(str(models / "made-up" / "training" / "frames.weights.h5"))
    assert start.bundle is None and start.name == "frames.weights.h5"


def test_what_is_missing_is_told(models: Path) -> None:
    with pytest.raises(TrainingError, match=r"gone\.weights\.h5 are not there"):
        find_start("gone.weights.h5")
    with pytest.raises(BundleError, match="no model bundle absent"):
        find_start("absent")
    (models / "made-up" / "training" / "frames.weights.h5").unlink()
    with pytest.raises(TrainingError, match=r"no weights to go on from: .*frames\.weights\.h5 is missing"):
        find_start("made-up")


def test_the_recipe_for_users_takes_the_bundles_network(models: Path) -> None:
    recipe = settle_recipe(None, find_start("made-up"), None)
    network = recipe.network
    assert (network.backbone, network.input_size, network.window, network.stride, network.views) == (
        "resnet50", 96, 6, 3, 2,
    )  # fmt: skip
    assert recipe.frames.freeze_batch_norm and recipe.split.is_empty


def test_without_a_bundle_a_recipe_is_needed(models: Path) -> None:
    start = find_start(str(models / "made-up" / "training" / "frames.weights.h5"))
    for nothing_to_fit in (None, start):
        with pytest.raises(TrainingError, match="--recipe"):
            settle_recipe(None, nothing_to_fit, None)
    (models / USER_RECIPE).unlink()
    with pytest.raises(TrainingError, match="recipe for fine-tuning is not at"):
        settle_recipe(None, find_start("made-up"), None)


def test_a_recipe_of_another_network_is_refused(models: Path) -> None:
    start = find_start("made-up")
    fitting = settle_recipe(None, start, None)
    save_recipe(fitting, models / "own.toml")
    assert settle_recipe(models / "own.toml", start, None) == fitting
    with pytest.raises(TrainingError, match=r"asks for inceptionv3 at 96 pixels.*made-up is resnet50 at 96 pixels"):
        settle_recipe(models / "own.toml", start, "inceptionv3")
    save_recipe(replace(fitting, network=replace(fitting.network, input_size=160)), models / "own.toml")
    with pytest.raises(TrainingError, match="resnet50 at 160 pixels"):
        settle_recipe(models / "own.toml", start, None)


@pytest.mark.parametrize("provenance", [{}, {"backbone": "unheard-of"}, {"backbone": 5}])
def test_a_bundle_must_name_a_backbone_that_can_be_built(models: Path, provenance: dict) -> None:
    bundle = write_bundle(models / "other", provenance=provenance)
    (bundle / "training").mkdir()
    (bundle / "training" / "frames.weights.h5").write_text("weights")
    with pytest.raises(TrainingError, match=r"names the backbone .* this program builds inceptionv3"):
        settle_recipe(None, find_start("other"), None)


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda path: path.stem)
def test_a_saved_recipe_is_read_back_as_the_same(path: Path, tmp_path: Path) -> None:
    recipe = load_recipe(path)
    save_recipe(recipe, tmp_path / "saved.toml")
    assert load_recipe(tmp_path / "saved.toml") == recipe
    assert recipe.split.is_empty == (path.name == USER_RECIPE.name)
