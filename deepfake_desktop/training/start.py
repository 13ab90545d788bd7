"""What a training run goes on from, and the recipe that follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from deepfake_desktop.detector.backbone_kinds import BACKBONES
from deepfake_desktop.detector.bundle import TRAINING_WEIGHTS, Bundle, load_bundle
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.files import models_folder
from deepfake_desktop.training.recipe import Recipe, load_recipe

USER_RECIPE = Path("recipes") / "fine-tune.toml"  # below the models folder


@dataclass(frozen=True)
class Start:
    """Weights of a frame classifier to go on from."""

    weights: Path  # .weights.h5
    bundle: Bundle | None  # whose weights they are, where they were given by a bundle

    @property
    def name(self) -> str:
        return f"{self.bundle.name} {self.bundle.version}" if self.bundle else self.weights.name


def find_start(init: str) -> Start:
    """The start that ``--init`` names: a ``.weights.h5`` file, or a bundle by name or folder.

    Raises TrainingError where the weights are not there, BundleError where it is no intact bundle either.
    """
    if init.endswith(".h5"):
        if not Path(init).is_file():
            raise TrainingError(f"The weights {init} are not there.")
        return Start(Path(init), None)
    bundle = load_bundle(init)
    if bundle.is_ensemble:
        members = " or ".join(one.name for one in bundle.networks)
        raise TrainingError(f"The bundle {bundle.name} is an ensemble. Go on from one of its members: {members}.")
    weights = bundle.folder / TRAINING_WEIGHTS
    if not weights.is_file():
        raise TrainingError(
            f"The bundle {bundle.name} holds no weights to go on from: {weights} is missing. Take a bundle that has "
            "them (those in a checkout of this program do), or give a .weights.h5 file with --init."
        )
    return Start(weights, bundle)


def settle_recipe(path: Path | None, start: Start | None, backbone: str | None) -> Recipe:
    """The recipe of a run.

    path: a recipe file; None, possible with a bundle only, takes the one made for users and fits it to the bundle's
    network. backbone: instead of the recipe's. Raises TrainingError where there is no recipe, where it cannot be
    read, or where the bundle's weights do not fit its network.
    """
    bundle = start.bundle if start else None
    if path is None:
        if bundle is None:
            raise TrainingError("Give a recipe with --recipe; only a run that goes on from a bundle needs none.")
        recipe = _fitted(_user_recipe(), bundle)
    else:
        recipe = load_recipe(path)
    if backbone:
        recipe = replace(recipe, network=replace(recipe.network, backbone=backbone))
    if bundle:
        _check_fits(recipe, bundle)
    return recipe


def _user_recipe() -> Recipe:
    path = models_folder() / USER_RECIPE
    if not path.is_file():
        raise TrainingError(f"The recipe for fine-tuning is not at {path}. Give one with --recipe.")
    return load_recipe(path)


def _fitted(recipe: Recipe, bundle: Bundle) -> Recipe:
    network = replace(
        recipe.network,
        backbone=_backbone_of(bundle),
        input_size=bundle.input_size,
        window=bundle.window,
        stride=bundle.stride,
        views=bundle.networks[0].views,
    )
    return replace(recipe, network=network)


def _check_fits(recipe: Recipe, bundle: Bundle) -> None:
    wanted = recipe.network.backbone, recipe.network.input_size
    found = _backbone_of(bundle), bundle.input_size
    if wanted != found:
        raise TrainingError(
            f"The recipe asks for {wanted[0]} at {wanted[1]} pixels, and the bundle {bundle.name} is {found[0]} at "
            f"{found[1]} pixels. Change the recipe's [network], or leave --recipe and --backbone away."
        )


def _backbone_of(bundle: Bundle) -> str:
    backbone = bundle.provenance.get("backbone")
    if backbone not in BACKBONES:
        raise TrainingError(
            f"The bundle {bundle.name} cannot be gone on from: its model.json names the backbone {backbone!r}, and "
            f"this program builds {', '.join(BACKBONES)}."
        )
    return backbone
