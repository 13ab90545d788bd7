"""Training recipes: the committed TOML files under models/recipes that make a run reproducible."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from deepfake_desktop.errors import TrainingError

CONVERSIONS = ("int8", "dynamic", "float16")


@dataclass(frozen=True)
class Network:
    backbone: str
    input_size: int  # pixels
    window: int  # GRU steps
    stride: int
    views: int  # 1: features of a crop; 2: their mean over the crop and its mirror image, at twice the time
    gru_units: int
    converted: str = "int8"  # what is inside the LiteRT file: one of CONVERSIONS, explained at ``convert_embedder``


@dataclass(frozen=True)
class SplitPart:
    dfdc_parts: tuple[int, ...]
    clip_sources: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    validation: SplitPart
    test: SplitPart
    dealt_sources: tuple[str, ...]  # dealt out by group, one third each to train, validation and test

    @property
    def is_empty(self) -> bool:
        """Whether it names no data: a recipe for manifests of the user's own."""
        sides = (self.validation, self.test)
        return not (self.dealt_sources or any(side.dfdc_parts or side.clip_sources for side in sides))


NO_SPLIT = Split(SplitPart((), ()), SplitPart((), ()), ())


@dataclass(frozen=True)
class FrameStage:
    precision: str  # a Keras dtype policy
    epochs: int
    steps_per_epoch: int
    pairs_per_batch: int
    learning_rate: float
    warmup_steps: int
    weight_decay: float
    label_smoothing: float
    ema_momentum: float
    early_stopping_epochs: int
    share_clips: float
    share_self_blends: float
    teacher_share: float  # of each label that is the teacher's probability (training/teacher.py); 0: no teacher
    freeze_batch_norm: bool  # keep the statistics and scales of batch normalisation: a third faster, for --init runs


@dataclass(frozen=True)
class TrackStage:
    epochs: int
    batch_size: int
    learning_rate: float
    early_stopping_epochs: int
    draws_per_clip: int
    still_tracks: int


@dataclass(frozen=True)
class Recipe:
    name: str
    seed: int
    network: Network
    split: Split
    frames: FrameStage
    tracks: TrackStage


def load_recipe(path: Path) -> Recipe:
    """Read a recipe. Raises TrainingError where the file is missing, not TOML, or lacks or misspells a setting."""
    try:
        with path.open("rb") as stream:
            raw = tomllib.load(stream)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise TrainingError(f"The recipe {path} cannot be read: {error}") from error
    try:
        split = raw.pop("split")
        recipe = Recipe(
            split=Split(
                validation=_section(SplitPart, split["validation"]),
                test=_section(SplitPart, split["test"]),
                dealt_sources=tuple(split.get("dealt_sources", ())),
            ),
            network=_section(Network, raw.pop("network")),
            frames=_section(FrameStage, raw.pop("frames")),
            tracks=_section(TrackStage, raw.pop("tracks")),
            **raw,
        )
    except (KeyError, TypeError) as error:
        raise TrainingError(f"The recipe {path} has a missing or unknown setting: {error}") from error
    if recipe.network.converted not in CONVERSIONS:
        raise TrainingError(f"The recipe {path}: converted is to be one of {', '.join(CONVERSIONS)}")
    return recipe


def save_recipe(recipe: Recipe, path: Path) -> None:
    """Write a recipe as TOML that ``load_recipe`` reads back as the same one."""
    sections = asdict(recipe)
    split = sections.pop("split")
    sections |= {"split.validation": split.pop("validation"), "split.test": split.pop("test"), "split": split}
    lines = [f"{name} = {json.dumps(sections.pop(name))}" for name in ("name", "seed")]
    for title, values in sections.items():
        # What JSON writes for texts, numbers, booleans and lists is TOML too.
        lines += ["", f"[{title}]", *(f"{name} = {json.dumps(value)}" for name, value in values.items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


Section = TypeVar("Section")


def _section(kind: type[Section], values: dict[str, Any]) -> Section:
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    if names != values.keys():
        raise TypeError(f"in [{kind.__name__}]: {', '.join(sorted(names ^ values.keys()))}")
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()})
