"""The whole training run of a recipe: frames, then tracks, with everything it leaves in the run's folder."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from deepfake_desktop.detector.backbones import build_backbone, build_embedder, freeze_batch_norm
from deepfake_desktop.detector.bundle import FEATURES_FILE
from deepfake_desktop.detector.runtime import LiteRTNetwork, crop_features
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import resize_square
from deepfake_desktop.training.convert import convert_embedder
from deepfake_desktop.training.curves import save_curves
from deepfake_desktop.training.dataset import ClipPairs, CropPairs, FrameBatches, Pairs
from deepfake_desktop.training.fit_frames import (
    BEST_FRAMES,
    evenly_spread,
    fit_frames,
    frame_classifier,
    frame_validation,
)
from deepfake_desktop.training.fit_tracks import (
    Embed,
    FeatureTrack,
    clip_feature_tracks,
    fit_tracks,
    still_feature_tracks,
)
from deepfake_desktop.training.manifest import Row, read_crop, read_manifest
from deepfake_desktop.training.recipe import Network, Recipe, save_recipe
from deepfake_desktop.training.start import Start
from deepfake_desktop.training.teacher import Teacher
from deepfake_desktop.training.tracks import CROPS_FOLDER, ClipCrops, clip_crops

logger = logging.getLogger(__name__)

RECIPE_COPY = "recipe.toml"
RUN_FACTS = "run.json"
REPRESENTATIVE_CROPS = 300
VALIDATION_STILLS = 200


@dataclass(frozen=True)
class TrainingData:
    """Both sides of the split, with the clips already cut to crops."""

    train_rows: list[Row]  # kind crop
    train_clips: list[ClipCrops]
    validation_rows: list[Row]
    validation_clips: list[ClipCrops]

    def crop_pairs(self) -> CropPairs | None:
        return CropPairs(self.train_rows) if self.train_rows else None

    def clip_pairs(self) -> ClipPairs | None:
        return ClipPairs(self.train_clips) if self.train_clips else None


def load_training_data(train: Path, validation: Path, size: int, cache: Path) -> TrainingData:
    """Read both manifests and cut their clips.

    Crops only and clips only will do. Raises TrainingError where a group stands in both manifests, where there is
    nothing to learn from, or where the validation side has both labels neither among its crops nor among its clips.
    """
    parts = []
    groups = []
    for manifest in (train, validation):
        rows = read_manifest(manifest)
        groups.append({row.group for row in rows})
        videos = [row for row in rows if row.kind == "video"]
        clips = clip_crops(videos, size, cache)
        print(f"{manifest.name}: {len(rows)} rows, {len(videos)} of them clips, {len(clips)} with a face", flush=True)
        parts.append(([row for row in rows if row.kind == "crop"], clips))
    shared = groups[0] & groups[1]
    if shared:
        raise TrainingError(
            f"{len(shared)} groups stand in both {train.name} and {validation.name}, for example "
            f"{sorted(shared)[0]}. Put all clips of one original on one side."
        )
    if not parts[0][0] and not parts[0][1]:
        raise TrainingError(f"{train.name} has neither face crops nor clips in which a face was found.")
    if not (_both_labels(parts[1][0]) or _both_labels([clip.row for clip in parts[1][1]])):
        raise TrainingError(f"{validation.name} needs crops of both labels, or clips of both in which a face is found.")
    return TrainingData(*parts[0], *parts[1])


def _both_labels(rows: list[Row]) -> bool:
    return len({row.label for row in rows}) == 2


def train(
    recipe: Recipe,
    train_manifest: Path,
    validation_manifest: Path,
    weights: str,
    out: Path,
    frozen: bool = False,
    start: Start | None = None,
    teacher: Teacher | None = None,
) -> None:
    """Run a recipe and leave weights, metrics and curves in ``out``; a second call goes on where the first stopped.

    weights: "imagenet" or a ``.weights.h5`` file of a backbone. frozen: train no backbone, only the GRU on ImageNet
    features (the baseline that fine-tuning has to beat). start: a whole frame classifier's weights to go on from
    instead of ``weights``. teacher: whose probabilities are part of the labels, as the recipe's teacher_share says.
    """
    out.mkdir(parents=True, exist_ok=True)
    data = load_training_data(train_manifest, validation_manifest, recipe.network.input_size, out / CROPS_FOLDER)
    train_on(recipe, data, weights, out, frozen, start, teacher)


def train_on(
    recipe: Recipe,
    data: TrainingData,
    weights: str,
    out: Path,
    frozen: bool = False,
    start: Start | None = None,
    teacher: Teacher | None = None,
) -> None:
    """``train`` with data that were loaded already; ``out`` is there."""
    save_recipe(recipe, out / RECIPE_COPY)
    keras.utils.set_random_seed(recipe.seed)
    keras.mixed_precision.set_global_policy(recipe.frames.precision)
    size = recipe.network.input_size
    if not frozen:
        _train_frames(recipe, data, weights, start, teacher, out)
    keras.mixed_precision.set_global_policy("float32")
    if frozen:
        embedder, frame_logit = build_backbone(recipe.network.backbone, size, weights), None
    else:
        embedder, frame_logit = _trained_embedder(recipe, out)
    print("converting to LiteRT ...", flush=True)
    convert_embedder(embedder, _representative(data, size), out / FEATURES_FILE, recipe.network.converted)
    _train_tracks(recipe, data, out, embedder.output_shape[1], frame_logit)
    _save_facts(data, recipe, frozen, start, embedder.output_shape[1], out)
    save_curves(out)


def _train_frames(
    recipe: Recipe, data: TrainingData, weights: str, start: Start | None, teacher: Teacher | None, out: Path
) -> None:
    if (teacher is None) != (recipe.frames.teacher_share == 0):
        raise TrainingError("A recipe with a teacher_share above 0 needs --teacher BUNDLE, and no other takes one.")
    classifier = frame_classifier(recipe.network, None if start else weights)
    if start:
        classifier.load_weights(start.weights)
    if not recipe.frames.epochs:
        if not start:
            raise TrainingError("A recipe with 0 epochs for frames takes weights as they are: name them with --init.")
        classifier.save_weights(out / BEST_FRAMES)
        return
    size = recipe.network.input_size
    batches = FrameBatches(data.crop_pairs(), data.clip_pairs(), recipe.frames, size, recipe.seed, teacher)
    validation = frame_validation(data.validation_rows, data.validation_clips, size)
    if recipe.frames.freeze_batch_norm:
        freeze_batch_norm(classifier)
    fit_frames(classifier, batches, validation, recipe.frames, out)


def _trained_embedder(recipe: Recipe, out: Path) -> tuple[keras.Model, list[np.ndarray]]:
    """The embedder of a finished frame stage in the current precision, and its frame logit's kernel and bias."""
    classifier = frame_classifier(recipe.network, None)
    classifier.load_weights(out / BEST_FRAMES)
    return build_embedder(classifier), classifier.get_layer("frame_logit").get_weights()


def _representative(data: TrainingData, size: int) -> np.ndarray:
    """Evenly spread training crops, or frames of clips where there are none, uint8 (N, S, S, 3), from which the ranges
    of the int8 activations are read."""
    if data.train_rows:
        chosen = evenly_spread(len(data.train_rows), REPRESENTATIVE_CROPS)
        return np.array([resize_square(read_crop(data.train_rows[index]), size) for index in chosen])
    frames = np.concatenate([clip.crops for clip in data.train_clips])
    return frames[evenly_spread(len(frames), REPRESENTATIVE_CROPS)]


def _train_tracks(
    recipe: Recipe, data: TrainingData, out: Path, feature_size: int, frame_logit: list[np.ndarray] | None
) -> None:
    """Train the GRU on the features of the converted network: what it reads in use is what it learns from.

    Where the validation side has no clips of both labels, stills of it turned into tracks take their place.
    """
    network, stage, size = recipe.network, recipe.tracks, recipe.network.input_size
    embed = converted_embedder(network, out, feature_size)
    rng = np.random.default_rng(recipe.seed)
    print("features of tracks ...", flush=True)
    tracks: list[FeatureTrack] = clip_feature_tracks(data.train_clips, embed, stage.draws_per_clip, size, rng)
    pairs: Pairs | None = data.crop_pairs() or data.clip_pairs()
    if stage.still_tracks and pairs:
        tracks += still_feature_tracks(pairs, embed, stage.still_tracks, network.window, size, rng)
    if _both_labels([clip.row for clip in data.validation_clips]):
        validation = clip_feature_tracks(data.validation_clips, embed, 0, size, rng)
    else:
        unseen = CropPairs(data.validation_rows)
        validation = still_feature_tracks(unseen, embed, VALIDATION_STILLS, network.window, size, rng)
    fit_tracks(tracks, validation, network, stage, recipe.seed, out, frame_logit)


def converted_embedder(network: Network, out: Path, feature_size: int) -> Embed:
    """Features of crops by the converted network of a run's folder, as in use."""
    size = network.input_size
    runtime = LiteRTNetwork(out / FEATURES_FILE, os.cpu_count() or 1, (1, size, size, 3), (1, feature_size))
    return lambda crops: np.stack([crop_features(runtime, crop, network.views) for crop in crops])


def _save_facts(
    data: TrainingData, recipe: Recipe, frozen: bool, start: Start | None, feature_size: int, out: Path
) -> None:
    facts = {
        "recipe": recipe.name,
        "backbone": recipe.network.backbone,
        "feature_size": feature_size,
        "converted": recipe.network.converted,
        "frozen_backbone": frozen,
        "went_on_from": start.name if start else None,
        "train_crops": len(data.train_rows),
        "train_clips": len(data.train_clips),
        "train_subsets": sorted({clip.row.subset for clip in data.train_clips}),
        "validation_crops": len(data.validation_rows),
        "validation_clips": len(data.validation_clips),
        "validation_subsets": sorted({clip.row.subset for clip in data.validation_clips}),
    }
    (out / RUN_FACTS).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
