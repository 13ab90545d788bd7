"""The learning curve: how the AUC on unseen actors grows with the training groups, at the same number of steps.

Every point trains the same network from the same start with the same recipe; only the face crops that it draws from
differ. Smaller sets lie within the larger ones. Clips are not trained on, so that all of them can be scored.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import keras
import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import resize_square
from deepfake_desktop.training.curve_plot import save_curve_plot
from deepfake_desktop.training.dataset import CropPairs, FrameBatches
from deepfake_desktop.training.evaluate import without_nan
from deepfake_desktop.training.fit import RECIPE_COPY
from deepfake_desktop.training.fit_frames import (
    BEST_FRAMES,
    evenly_spread,
    fit_frames,
    frame_classifier,
    frame_validation,
    predict_logits,
)
from deepfake_desktop.training.manifest import Row, read_crop, read_manifest
from deepfake_desktop.training.metrics import bootstrap_auc_interval, roc_auc, tpr_at_fpr
from deepfake_desktop.training.prepare import prepare
from deepfake_desktop.training.recipe import Recipe, save_recipe

CURVE_FILE, PLOT_FILE = "learning_curve.json", "learning_curve.svg"
POINT_FILE = "point.json"
MANIFESTS = "data"
UNITS = ("groups", "parts")
SEEN_CROPS = 2000  # of its own training crops, on which a point is scored too: what lies between is overfitting


@dataclass(frozen=True)
class Point:
    """A share of the training side: of its groups, drawn from all parts, or of its whole parts (other actors)."""

    share: Fraction  # above 0, at most 1
    unit: str  # one of UNITS

    @property
    def name(self) -> str:
        """Also the name of its folder."""
        return f"{self.unit}-{self.share.numerator}-of-{self.share.denominator}"


def learning_curve(recipe: Recipe, data: Path, weights: str, points: Iterable[Point], out: Path) -> dict[str, Any]:
    """Train and score every point that is not in ``out`` yet; return the curve, which ``out``/CURVE_FILE holds too.

    data: the folder that ``prepare`` takes. weights: "imagenet" or a ``.weights.h5`` file of the backbone. A second
    call goes on within the point at which the first one stopped. Raises ManifestError where the data are not there,
    TrainingError where ``out`` holds a curve of another recipe.
    """
    manifests = begin(recipe, data, out)
    rows = {name: crop_rows(manifests / f"{name}.csv") for name in ("train", "validation", "test")}
    for point in points:
        folder = out / point.name
        if not (folder / POINT_FILE).exists():
            print(f"point {point.name}", flush=True)
            folder.mkdir(exist_ok=True)
            chosen = chosen_rows(rows["train"], point, recipe.seed)
            _fit(recipe, chosen, rows["validation"], weights, folder)
            figures = _point_figures(recipe, point, chosen, rows, folder)
            (folder / POINT_FILE).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return collect(recipe, out)


def begin(recipe: Recipe, data: Path, out: Path) -> Path:
    """Write the recipe and the manifests of its split into ``out`` and return the manifests' folder.

    Raises TrainingError where ``out`` holds another recipe already, since its finished parts would not be of this one.
    """
    out.mkdir(parents=True, exist_ok=True)
    copy, given = out / RECIPE_COPY, out / f"given.{RECIPE_COPY}"
    save_recipe(recipe, given)
    if copy.exists() and copy.read_bytes() != given.read_bytes():
        raise TrainingError(f"{out} was begun with another recipe: compare {copy} and {given}, or give another --out.")
    given.replace(copy)
    manifests = out / MANIFESTS
    prepare(data, manifests, recipe.split)
    return manifests


def crop_rows(manifest: Path) -> list[Row]:
    return [row for row in read_manifest(manifest) if row.kind == "crop"]


def chosen_rows(rows: list[Row], point: Point, seed: int) -> list[Row]:
    """The rows of a point in their order: whole groups or parts, in an order that only the seed decides.

    A smaller share of the same unit is contained in a larger one.
    """
    unit_of = {"groups": lambda row: row.group, "parts": lambda row: row.path.stem}[point.unit]

    def place(name: str) -> bytes:
        return hashlib.sha256(f"{seed}|{name}".encode()).digest()

    names = sorted({unit_of(row) for row in rows}, key=place)
    chosen = set(names[: max(1, round(point.share * len(names)))])
    return [row for row in rows if unit_of(row) in chosen]


def collect(recipe: Recipe, out: Path) -> dict[str, Any]:
    """The curve of all finished points in ``out``, by unit and share; writes CURVE_FILE and PLOT_FILE."""
    points = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(out.glob(f"*/{POINT_FILE}"))]
    points.sort(key=lambda point: (UNITS.index(point["unit"]), Fraction(point["share"])))
    frames = recipe.frames
    curve = {
        "recipe": recipe.name,
        "backbone": recipe.network.backbone,
        "input_size": recipe.network.input_size,
        "steps": frames.epochs * frames.steps_per_epoch,
        "images": frames.epochs * frames.steps_per_epoch * 2 * frames.pairs_per_batch,
        "points": points,
    }
    (out / CURVE_FILE).write_text(json.dumps(curve, indent=2) + "\n", encoding="utf-8")
    save_curve_plot(curve, out / PLOT_FILE)
    return curve


def format_curve(curve: dict[str, Any]) -> str:
    """The curve as a Markdown table."""
    lines = [
        "| training side | groups | crops | AUC of its own crops | validation | test | TPR at FPR 5 %, test |",
        "|---|---|---|---|---|---|---|",
    ]
    for point in curve["points"]:
        seen, validation, test = (point[side] for side in ("seen", "validation", "test"))
        lines.append(
            f"| {point['share']} of the {point['unit']} | {point['groups']:,} | {point['crops']:,} | "
            f"{seen['auc']:.3f} | {_auc(validation)} | {_auc(test)} | {test['tpr_at_fpr_5']:.2f} |"
        )
    return "\n".join(lines)


def scored_crops(classifier: keras.Model, rows: list[Row], size: int) -> np.ndarray:
    """Logits of a frame classifier for face crops, float32 (N,)."""
    images = np.array([resize_square(read_crop(row), size) for row in rows], np.uint8)
    return predict_logits(classifier, images)


def _fit(recipe: Recipe, chosen: list[Row], validation: list[Row], weights: str, folder: Path) -> None:
    keras.backend.clear_session()
    keras.utils.set_random_seed(recipe.seed)
    keras.mixed_precision.set_global_policy(recipe.frames.precision)
    size = recipe.network.input_size
    classifier = frame_classifier(recipe.network, weights)
    batches = FrameBatches(CropPairs(chosen), None, recipe.frames, size, recipe.seed)
    fit_frames(classifier, batches, frame_validation(validation, [], size), recipe.frames, folder)


def _point_figures(
    recipe: Recipe, point: Point, chosen: list[Row], rows: dict[str, list[Row]], folder: Path
) -> dict[str, Any]:
    keras.mixed_precision.set_global_policy("float32")
    classifier = frame_classifier(recipe.network, None)
    classifier.load_weights(folder / BEST_FRAMES)
    size = recipe.network.input_size
    own = [chosen[index] for index in evenly_spread(len(chosen), SEEN_CROPS)]
    return {
        "share": str(point.share),
        "unit": point.unit,
        "groups": len({row.group for row in chosen}),
        "parts": len({row.path for row in chosen}),
        "crops": len(chosen),
        "fakes": sum(row.is_fake for row in chosen),
        "seen": crop_figures(own, scored_crops(classifier, own, size)),
        "validation": crop_figures(rows["validation"], scored_crops(classifier, rows["validation"], size)),
        "test": crop_figures(rows["test"], scored_crops(classifier, rows["test"], size)),
    }


def crop_figures(rows: list[Row], logits: np.ndarray) -> dict[str, Any]:
    """Frame AUC with its interval (groups resampled) and TPR at FPR 5 %; what cannot be computed is None."""
    labels = np.array([row.is_fake for row in rows], bool)
    groups = np.array([row.group for row in rows])
    return without_nan(
        {
            "n": len(rows),
            "auc": roc_auc(labels, logits),
            "auc_95": list(bootstrap_auc_interval(labels, logits, groups)),
            "tpr_at_fpr_5": tpr_at_fpr(labels, logits, 0.05),
        }
    )


def _auc(figures: dict[str, Any]) -> str:
    low, high = figures["auc_95"]
    return f"{figures['auc']:.3f} ({low:.3f}..{high:.3f})"
