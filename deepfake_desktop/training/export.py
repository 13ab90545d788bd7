"""A finished training run to a bundle: converted, calibrated on validation, measured on test, and described."""

from __future__ import annotations

import datetime
import json
import shutil
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import keras

from deepfake_desktop import __version__
from deepfake_desktop.detector.bundle import (
    CARD_FILE,
    FEATURES_FILE,
    FORMAT,
    SEQUENCE_FILE,
    TRAINING_WEIGHTS,
    save_model_json,
)
from deepfake_desktop.detector.sequence import build_sequence_head
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import GEOMETRY_NAME
from deepfake_desktop.files import sha256_of
from deepfake_desktop.training.bundle_figures import (
    calibrate_bundle,
    measure_bundle,
    neutral_fields,
    rows_with_clips,
)
from deepfake_desktop.training.conversion_check import LARGEST_DIFFERENCE, check_conversion, validation_crops
from deepfake_desktop.training.convert import convert_head
from deepfake_desktop.training.familiar import write_statistics
from deepfake_desktop.training.fit import RECIPE_COPY, RUN_FACTS
from deepfake_desktop.training.fit_frames import BEST_FRAMES, frame_classifier
from deepfake_desktop.training.fit_tracks import BEST_HEAD
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.model_card import CardParts, write_model_card
from deepfake_desktop.training.recipe import Network, Recipe, load_recipe
from deepfake_desktop.training.tracks import CROPS_FOLDER


def export(
    run: Path,
    out: Path,
    validation: Path,
    test: Path | None,
    baseline: Path | None,
    ablation: Path | None = None,
    robustness: bool = False,
) -> None:
    """Write the bundle ``out`` from the training run ``run``.

    validation: its clips set calibration and band limits. test: measured once, for the model card; None leaves the
    bundle without error rates. baseline: an exported frozen bundle whose test figures are printed beside. ablation:
    a Markdown file that is copied into the card. robustness: the card also tells of the test clips degraded, and of
    the test rows in slices. Raises TrainingError where the run is not finished, where a file is
    not there, or where a manifest lacks clips of both labels.
    """
    recipe, facts = _run(run)
    validation_rows = rows_with_clips(validation)
    test_rows = rows_with_clips(test) if test else None
    ablation_text = read_ablation(ablation) if ablation else None
    staging = staging_folder(out)
    _stage_networks(run, staging, recipe.network, facts)
    held_out = [path for path in (validation, test) if path]
    write_statistics(run / CROPS_FOLDER, held_out, recipe.network, facts["feature_size"], staging)
    fields = _fields(recipe, facts, held_out)
    save_model_json(staging, fields)
    if not facts["frozen_backbone"]:
        classifier = frame_classifier(recipe.network, None)
        classifier.load_weights(run / BEST_FRAMES)
        save_training_weights(recipe.network, classifier, staging / TRAINING_WEIGHTS)
        fields["provenance"]["conversion_check"] = _conversion_figures(
            classifier, staging / FEATURES_FILE, validation_rows, recipe.network.input_size, run / CROPS_FOLDER
        )
    card = CardParts(facts, shipped_data=not recipe.split.is_empty, measured=None, ablation=ablation_text)
    finish_bundle(staging, out, fields, validation_rows, test_rows, card, baseline, robustness)


def staging_folder(out: Path) -> Path:
    """An empty folder beside ``out``, in which a bundle is made before it takes its place."""
    staging = out.with_name(out.name + ".new")
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    (staging / CARD_FILE).write_text("Being measured.\n", encoding="utf-8")
    return staging


def finish_bundle(
    staging: Path,
    out: Path,
    fields: dict[str, Any],
    validation: list[Row],
    test: list[Row] | None,
    card: CardParts,
    baseline: Path | None = None,
    robustness: bool = False,
) -> None:
    """Calibrate a staged bundle, measure it where there are test rows, write its card, and put it in its place.

    fields: those of model.json, changed and saved. card: but for what is measured here.
    """
    calibrate_bundle(staging, fields, validation)
    if test is not None:
        measured = measure_bundle(staging, fields, test, baseline, robustness, card.shipped_data)
        card = replace(card, measured=measured)
    write_model_card(staging / CARD_FILE, fields, card)
    save_model_json(staging, fields)
    shutil.rmtree(out, ignore_errors=True)
    staging.rename(out)


def _stage_networks(run: Path, staging: Path, network: Network, facts: dict[str, Any]) -> None:
    """The two LiteRT files of a run."""
    shutil.copyfile(run / FEATURES_FILE, staging / FEATURES_FILE)
    head = build_sequence_head(
        facts["feature_size"],
        network.window,
        network.gru_units,
        frame_logit=not facts["frozen_backbone"],
        unroll=True,
    )
    head.load_weights(run / BEST_HEAD)
    convert_head(head, staging / SEQUENCE_FILE)


def save_training_weights(network: Network, classifier: keras.Model, target: Path) -> None:
    """Keep a frame classifier's weights as float16, half their size, for ``train --init``; no analysis reads them."""
    policy = keras.mixed_precision.dtype_policy()
    keras.mixed_precision.set_dtype_policy("float16")
    try:
        half = frame_classifier(network, None)
    finally:
        keras.mixed_precision.set_dtype_policy(policy)
    half.set_weights(classifier.get_weights())
    target.parent.mkdir()
    half.save_weights(target)


def _run(run: Path) -> tuple[Recipe, dict[str, Any]]:
    if not (run / RUN_FACTS).exists():
        raise TrainingError(f"{run} holds no finished training run; run the train command until it ends.")
    facts = json.loads((run / RUN_FACTS).read_text(encoding="utf-8"))
    recipe = load_recipe(run / RECIPE_COPY)
    return replace(recipe, network=replace(recipe.network, backbone=facts["backbone"])), facts


def read_ablation(path: Path) -> str:
    """The Markdown that goes into a card. Raises TrainingError where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The ablation table {path} cannot be read: {error}") from error


def _conversion_figures(
    classifier: keras.Model, features_file: Path, rows: list[Row], size: int, cache: Path
) -> dict[str, Any] | None:
    """The figures of ``check_conversion``, None where there are no crops; warns where the conversion costs too much."""
    crops = validation_crops(rows, size, cache)
    if crops is None:
        return None
    check = check_conversion(classifier, features_file, crops)
    print(
        f"conversion check on {check.crops} validation crops: AUC {check.auc_keras_float32:.4f} in Keras, "
        f"{check.auc_litert:.4f} in LiteRT",
        flush=True,
    )
    if not check.passed:
        print(f"WARNING: the conversion changed the AUC by more than {LARGEST_DIFFERENCE}", file=sys.stderr, flush=True)
    return asdict(check) | {"difference": check.difference, "limit": LARGEST_DIFFERENCE, "passed": check.passed}


def _fields(recipe: Recipe, facts: dict[str, Any], manifests: list[Path]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "name": recipe.name + ("-frozen" if facts["frozen_backbone"] else ""),
        "version": __version__,
        "input_size": recipe.network.input_size,
        "feature_size": facts["feature_size"],
        "window": recipe.network.window,
        "stride": recipe.network.stride,
        "views": recipe.network.views,
        "crop_geometry": GEOMETRY_NAME,
        "preprocessing": {
            "colour": "RGB",
            "dtype": "float32",
            "range": [0, 255],
            "note": "scaling is inside the network",
        },
        **neutral_fields(),
        "provenance": {
            "backbone": recipe.network.backbone,
            "run": facts,
            "code": f"deepfake-desktop {__version__}",
            "manifests_sha256": {path.stem: sha256_of(path) for path in manifests},
            "exported": datetime.date.today().isoformat(),
        },
    }
