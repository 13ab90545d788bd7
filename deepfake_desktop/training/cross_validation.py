"""Leave-source-out cross-validation: how a detector does on generators and sources that it never saw.

Every fold goes on from the same base network, which saw no clip, with the clips of the other folds; its own clips are
then scored as the program scores them at standard sampling. Nothing is chosen on them: the epoch of the frame stage is
chosen on crops of the validation parts, and that of the head on stills of them.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

from deepfake_desktop.detector.backbones import EMBEDDING_SIZE
from deepfake_desktop.detector.sequence import build_sequence_head
from deepfake_desktop.errors import ManifestError
from deepfake_desktop.training.cross_validation_figures import ClipScore, clip_figures
from deepfake_desktop.training.fit import TrainingData, converted_embedder, train_on
from deepfake_desktop.training.fit_frames import BEST_FRAMES, frame_classifier, predict_logits
from deepfake_desktop.training.fit_tracks import BEST_HEAD, clip_feature_tracks, track_evidence
from deepfake_desktop.training.folds import draw_folds
from deepfake_desktop.training.learning_curve import begin, crop_figures, scored_crops
from deepfake_desktop.training.manifest import Row, read_manifest
from deepfake_desktop.training.prepare import SPLITS
from deepfake_desktop.training.recipe import Network, Recipe
from deepfake_desktop.training.start import Start, find_start
from deepfake_desktop.training.tracks import CROPS_FOLDER, ClipCrops, clip_crops

FIGURES_FILE = "cross_validation.json"
BASE_FILE = "base.json"
FOLD_FILE = "fold.json"


def cross_validate(
    recipe: Recipe,
    data: Path,
    weights: str,
    base: Path | None,
    count: int,
    out: Path,
    only: int | None = None,
    dealt: tuple[str, ...] = SPLITS,
) -> dict[str, Any]:
    """Train and score every one of ``count`` folds that is not in ``out`` yet; return the figures of those that are.

    data: the folder that ``prepare`` takes; its face crops keep their split. dealt: the splits whose clips are dealt to
    the folds; those of the others are learnt from in every fold. base: ``.weights.h5`` of a frame classifier of the
    recipe's network that saw no clip of ``dealt``; None starts from the backbone's ``weights``, as ``train`` does.
    only: number of the one fold to do, from 1, so that several processes can share the work; a call without it puts
    the folds together and measures the base beside. The figures lie in
    ``out``/FIGURES_FILE too. A second call does not do finished folds again, and goes on within one that it stopped in.
    Raises ManifestError where the data are not there, TrainingError where ``out`` holds folds of another recipe, where
    weights are not there, or where the clips do not make that many folds.
    """
    manifests = begin(recipe, data, out)
    rows = {name: read_manifest(manifests / f"{name}.csv") for name in SPLITS}
    videos = [row for name in SPLITS for row in rows[name] if row.kind == "video"]
    dealt_rows = {row for name in dealt for row in rows[name]}
    clips = clip_crops(videos, recipe.network.input_size, out / CROPS_FOLDER)
    in_turn = np.array([clip.row in dealt_rows for clip in clips])
    fold_of = np.full(len(clips), -1)
    fold_of[in_turn] = draw_folds([clip.row for clip in clips if clip.row in dealt_rows], count)
    crops = {name: [row for row in rows[name] if row.kind == "crop"] for name in SPLITS}
    manipulation_of = _manipulations(data / "clips")

    def clip_scores(evidence: list[float], chosen: np.ndarray) -> list[ClipScore]:
        return [
            ClipScore(clips[index].row, manipulation_of[clips[index].row.path.name], int(fold_of[index]), value)
            for index, value in zip(np.flatnonzero(chosen), evidence, strict=True)
        ]

    start = find_start(str(base)) if base else None
    figures: dict[str, Any] = {
        "recipe": recipe.name,
        "folds": count,
        "clips": int(in_turn.sum()),
        "clips_in_every_fold": int((~in_turn).sum()),
        "clips_without_a_face": len(videos) - len(clips),
        "crops_after": {},
    }
    if start and only is None:
        judged = [clip for clip, mine in zip(clips, in_turn, strict=True) if mine]
        before = _once(out / BASE_FILE, lambda: _measure_base(recipe.network, start, judged, crops))
        figures["base"] = clip_figures(clip_scores(before["frames"], in_turn)) | {"crops": before["crops"]}
    scores: dict[str, list[ClipScore]] = {"gru": [], "frames": []}
    for fold in range(count):
        chosen = fold_of == fold
        folder = out / f"fold-{fold + 1}-of-{count}"
        if only not in (None, fold + 1) and not (folder / FOLD_FILE).exists():
            continue
        after = _once(folder / FOLD_FILE, partial(_run_fold, recipe, weights, start, clips, chosen, crops, folder))
        figures["crops_after"][str(fold + 1)] = after["crops"]
        for name, mine in scores.items():
            mine += clip_scores(after[name], chosen)
    figures |= {name: clip_figures(mine) for name, mine in scores.items()}
    (out / FIGURES_FILE).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return figures


def _run_fold(
    recipe: Recipe,
    weights: str,
    start: Start | None,
    clips: list[ClipCrops],
    chosen: np.ndarray,
    crops: dict[str, list[Row]],
    folder: Path,
) -> dict[str, Any]:
    """Train with the clips that are not ``chosen`` and score those that are, in their order."""
    print(f"{folder.name}: {chosen.sum()} clips left out", flush=True)
    keras.backend.clear_session()
    others = [clip for clip, mine in zip(clips, chosen, strict=True) if not mine]
    data = TrainingData(crops["train"], others, crops["validation"], [])
    train_on(recipe, data, weights, folder, start=start)
    network = recipe.network
    classifier = frame_classifier(network, None)
    classifier.load_weights(folder / BEST_FRAMES)
    kernel, bias = classifier.get_layer("frame_logit").get_weights()
    head = build_sequence_head(EMBEDDING_SIZE, network.window, network.gru_units)
    head.load_weights(folder / BEST_HEAD)
    held_out = [clip for clip, mine in zip(clips, chosen, strict=True) if mine]
    embed = converted_embedder(network, folder, EMBEDDING_SIZE)
    tracks = clip_feature_tracks(held_out, embed, 0, network.input_size, np.random.default_rng())
    return {
        "gru": [float(value) for value in track_evidence(head, tracks, network.stride)],
        "frames": [float((track.features[::2] @ kernel + bias).mean()) for track in tracks],
        "crops": _crop_figures(classifier, crops, network.input_size),
    }


def _measure_base(
    network: Network, start: Start, clips: list[ClipCrops], crops: dict[str, list[Row]]
) -> dict[str, Any]:
    """What the network makes of every clip, as the mean of its frames' logits, before any clip is learnt from."""
    classifier = frame_classifier(network, None)
    classifier.load_weights(start.weights)
    return {
        "frames": [float(predict_logits(classifier, clip.crops[::2]).mean()) for clip in clips],
        "crops": _crop_figures(classifier, crops, network.input_size),
    }


def _crop_figures(classifier: keras.Model, crops: dict[str, list[Row]], size: int) -> dict[str, Any]:
    """On the validation parts, so that it shows what a fold forgets."""
    return crop_figures(crops["validation"], scored_crops(classifier, crops["validation"], size))


def _once(path: Path, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What ``path`` holds, or what ``make`` gives, which then lies there for the next call."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        made = json.dumps(make(), indent=2)
        path.write_text(made + "\n", encoding="utf-8")
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return known


def _manipulations(folder: Path) -> dict[str, str]:
    """Manipulation by file name, of the column that manifests do not have."""
    try:
        with (folder / "clips.csv").open(newline="", encoding="utf-8") as stream:
            return {Path(record["path"]).name: record["manipulation"] for record in csv.DictReader(stream)}
    except (OSError, KeyError) as error:
        raise ManifestError(f"{folder / 'clips.csv'} cannot be read, or has no column manipulation: {error}") from error
