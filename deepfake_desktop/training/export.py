"""A finished training run to a bundle: converted, calibrated on validation, measured on test, and described."""

from __future__ import annotations

import datetime
import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np

from deepfake_desktop import __version__
from deepfake_desktop.detector.bundle import (
    CARD_FILE,
    FEATURES_FILE,
    FORMAT,
    SEQUENCE_FILE,
    Calibration,
    Thresholds,
    save_model_json,
)
from deepfake_desktop.detector.calibration import probability_of
from deepfake_desktop.detector.sequence import build_sequence_head
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import GEOMETRY_NAME
from deepfake_desktop.files import sha256_of
from deepfake_desktop.training.calibrate import choose_thresholds, fit_platt
from deepfake_desktop.training.convert import convert_head
from deepfake_desktop.training.evaluate import evaluate
from deepfake_desktop.training.fit import RECIPE_COPY, RUN_FACTS
from deepfake_desktop.training.fit_frames import BEST_FRAMES, frame_classifier
from deepfake_desktop.training.fit_tracks import BEST_HEAD
from deepfake_desktop.training.manifest import read_manifest
from deepfake_desktop.training.model_card import write_model_card
from deepfake_desktop.training.recipe import Network, Recipe, load_recipe
from deepfake_desktop.training.robustness import robustness_report
from deepfake_desktop.training.scoring import evidence_of, score_rows
from deepfake_desktop.training.slices import slice_report

MIN_FACES, MIN_FACE_PX = 5, 48
EXPORT_SAMPLING = "standard"
TRAINING_WEIGHTS = Path("training") / "frames.weights.h5"


def export(run: Path, out: Path, validation: Path, test: Path, baseline: Path | None, robustness: bool = False) -> None:
    """Write the bundle ``out`` from the training run ``run``.

    validation: its clips set calibration and band limits. test: measured once, for the model card. baseline: an
    exported frozen bundle whose test figures are printed beside. robustness: the card also tells of the test clips
    degraded, and of the test rows in slices. Raises TrainingError where the run is not finished.
    """
    recipe, facts = _run(run)
    staging = out.with_name(out.name + ".new")
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    shutil.copyfile(run / FEATURES_FILE, staging / FEATURES_FILE)
    head = build_sequence_head(
        facts["feature_size"],
        recipe.network.window,
        recipe.network.gru_units,
        frame_logit=not facts["frozen_backbone"],
        unroll=True,
    )
    head.load_weights(run / BEST_HEAD)
    convert_head(head, staging / SEQUENCE_FILE)
    (staging / CARD_FILE).write_text("Being measured.\n", encoding="utf-8")
    fields = _fields(recipe, facts, validation, test)
    save_model_json(staging, fields)
    if not facts["frozen_backbone"]:
        save_training_weights(recipe.network, run / BEST_FRAMES, staging / TRAINING_WEIGHTS)
    _calibrate(staging, fields, validation)
    _measure(staging, fields, facts, test, baseline, robustness)
    shutil.rmtree(out, ignore_errors=True)
    staging.rename(out)


def save_training_weights(network: Network, best: Path, target: Path) -> None:
    """Keep a frame classifier's weights as float16, half their size, for ``train --init``; no analysis reads them."""
    classifier = frame_classifier(network, None)
    classifier.load_weights(best)
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


def _fields(recipe: Recipe, facts: dict[str, Any], validation: Path, test: Path) -> dict[str, Any]:
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
        # Neutral until the validation clips have been scored.
        "calibration": asdict(Calibration(1.0, 0.0)),
        "thresholds": asdict(Thresholds(0.9, 0.7, 0.3, MIN_FACES, MIN_FACE_PX)),
        "error_rates": {},
        "provenance": {
            "backbone": recipe.network.backbone,
            "run": facts,
            "code": f"deepfake-desktop {__version__}",
            "manifests_sha256": {path.stem: sha256_of(path) for path in (validation, test)},
            "exported": datetime.date.today().isoformat(),
        },
    }


def _calibrate(staging: Path, fields: dict[str, Any], validation: Path) -> None:
    """Score the validation clips with neutral calibration; fit probability and band limits on their evidence."""
    rows = [row for row in read_manifest(validation) if row.kind == "video"]
    known = [item for item in score_rows(rows, str(staging), EXPORT_SAMPLING) if item.probability is not None]
    labels = np.array([item.row.is_fake for item in known], bool)
    if labels.all() or not labels.any():
        raise TrainingError("Calibration needs validation clips of both labels.")
    evidence = np.array([evidence_of(item.probability or 0.0) for item in known])
    calibration = fit_platt(evidence, labels)
    probabilities = np.array([probability_of(one, calibration) for one in evidence])
    fields["calibration"] = asdict(calibration)
    fields["thresholds"] = asdict(choose_thresholds(probabilities, labels, MIN_FACES, MIN_FACE_PX))
    save_model_json(staging, fields)


def _measure(
    staging: Path,
    fields: dict[str, Any],
    facts: dict[str, Any],
    test: Path,
    baseline: Path | None,
    robustness: bool,
) -> None:
    """Score the test manifest with the calibrated bundle; write its error rates and the model card."""
    rows = read_manifest(test)
    scored = score_rows(rows, str(staging), EXPORT_SAMPLING)
    report = evaluate(scored)
    if robustness:
        clips_only = [item for item in scored if item.row.kind == "video"]
        report["robustness"] = robustness_report(clips_only, str(staging), EXPORT_SAMPLING)
        report["slices"] = slice_report(scored, EXPORT_SAMPLING)
    frozen = evaluate(score_rows(rows, str(baseline), EXPORT_SAMPLING)) if baseline else None
    clips = report["video"]["all"]
    fields["error_rates"] = {
        "measured_on": "test clips of people, studios and partly generators that training never saw",
        "date": datetime.date.today().isoformat(),
        "fake_clips": clips["fake"],
        "real_clips": clips["real"],
        "auc": clips["auc"],
        "auc_95": clips["auc_95"],
        "bands": clips["bands"],
    }
    write_model_card(staging / CARD_FILE, fields, facts, report, frozen)
    save_model_json(staging, fields)
