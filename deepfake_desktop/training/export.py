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
import numpy as np

from deepfake_desktop import __version__
from deepfake_desktop.detector.bundle import (
    CARD_FILE,
    FEATURES_FILE,
    FORMAT,
    SEQUENCE_FILE,
    TRAINING_WEIGHTS,
    Calibration,
    QualityLimits,
    Thresholds,
    save_model_json,
)
from deepfake_desktop.detector.calibration import probability_of
from deepfake_desktop.detector.sequence import build_sequence_head
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import GEOMETRY_NAME
from deepfake_desktop.files import sha256_of
from deepfake_desktop.training.calibrate import choose_quality_limits, choose_thresholds, fit_platt
from deepfake_desktop.training.convert import convert_head
from deepfake_desktop.training.evaluate import evaluate
from deepfake_desktop.training.familiar import people_quality, write_statistics
from deepfake_desktop.training.fit import RECIPE_COPY, RUN_FACTS
from deepfake_desktop.training.fit_frames import BEST_FRAMES, frame_classifier
from deepfake_desktop.training.fit_tracks import BEST_HEAD
from deepfake_desktop.training.int8_check import LARGEST_DIFFERENCE, check_int8, validation_crops
from deepfake_desktop.training.manifest import Row, read_manifest
from deepfake_desktop.training.model_card import CardParts, Measured, write_model_card
from deepfake_desktop.training.recipe import Network, Recipe, Split, load_recipe
from deepfake_desktop.training.robustness import robustness_report
from deepfake_desktop.training.scoring import evidence_of, score_rows
from deepfake_desktop.training.slices import slice_report
from deepfake_desktop.training.tracks import CROPS_FOLDER

MIN_FACES, MIN_FACE_PX = 5, 48
EXPORT_SAMPLING = "standard"
# While the validation clips are scored, nobody is kept from being judged.
NO_GATE = QualityLimits(min_sharpness=0, min_brightness=0, max_burnt=1, max_blockiness=1e6)


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
    validation_rows = read_manifest(validation)
    test_rows = read_manifest(test) if test else None
    _need_clips(validation, validation_rows)
    if test and test_rows:
        _need_clips(test, test_rows)
    ablation_text = _ablation_text(ablation) if ablation else None
    staging = out.with_name(out.name + ".new")
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    _stage_networks(run, staging, recipe.network, facts)
    held_out = [path for path in (validation, test) if path]
    write_statistics(run / CROPS_FOLDER, held_out, recipe.network, facts["feature_size"], staging)
    fields = _fields(recipe, facts, held_out)
    save_model_json(staging, fields)
    if not facts["frozen_backbone"]:
        classifier = frame_classifier(recipe.network, None)
        classifier.load_weights(run / BEST_FRAMES)
        save_training_weights(recipe.network, classifier, staging / TRAINING_WEIGHTS)
        fields["provenance"]["int8_check"] = _int8_figures(
            classifier, staging / FEATURES_FILE, validation_rows, recipe.network.input_size, run / CROPS_FOLDER
        )
    _calibrate(staging, fields, validation_rows)
    measured = _measure(staging, fields, test_rows, baseline, robustness, recipe.split) if test_rows else None
    write_model_card(
        staging / CARD_FILE,
        fields,
        CardParts(facts, shipped_data=not recipe.split.is_empty, measured=measured, ablation=ablation_text),
    )
    save_model_json(staging, fields)
    shutil.rmtree(out, ignore_errors=True)
    staging.rename(out)


def _stage_networks(run: Path, staging: Path, network: Network, facts: dict[str, Any]) -> None:
    """The two LiteRT files of a run, and a card that says that it is not written yet."""
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
    (staging / CARD_FILE).write_text("Being measured.\n", encoding="utf-8")


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


def _need_clips(manifest: Path, rows: list[Row]) -> None:
    if len({row.label for row in rows if row.kind == "video"}) < 2:
        raise TrainingError(
            f"{manifest} needs clips of both labels: people in clips are what the program judges, so probabilities, "
            "bands and error rates are measured on them. Give a manifest with genuine and manipulated videos."
        )


def _ablation_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainingError(f"The ablation table {path} cannot be read: {error}") from error


def _int8_figures(
    classifier: keras.Model, features_file: Path, rows: list[Row], size: int, cache: Path
) -> dict[str, Any] | None:
    """The figures of ``check_int8`` for model.json, None where there are no crops; warns where int8 costs too much."""
    crops = validation_crops(rows, size, cache)
    if crops is None:
        return None
    check = check_int8(classifier, features_file, crops)
    print(
        f"int8 check on {check.crops} validation crops: AUC {check.auc_keras_float32:.4f} in Keras, "
        f"{check.auc_litert_int8:.4f} in LiteRT",
        flush=True,
    )
    if not check.passed:
        print(f"WARNING: int8 changed the AUC by more than {LARGEST_DIFFERENCE}", file=sys.stderr, flush=True)
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
        # Neutral until the validation clips have been scored.
        "calibration": asdict(Calibration(1.0, 0.0)),
        "thresholds": asdict(Thresholds(0.9, 0.7, 0.3, MIN_FACES, MIN_FACE_PX, NO_GATE)),
        "error_rates": {},
        "provenance": {
            "backbone": recipe.network.backbone,
            "run": facts,
            "code": f"deepfake-desktop {__version__}",
            "manifests_sha256": {path.stem: sha256_of(path) for path in manifests},
            "exported": datetime.date.today().isoformat(),
        },
    }


def _calibrate(staging: Path, fields: dict[str, Any], validation: list[Row]) -> None:
    """Score the validation rows with neutral calibration and no gate; from what they give, fit the probability and
    choose the limits of the bands and of the quality gate.

    Single crops and clips weigh alike in the probability: the crops are many and of the kind that training saw most,
    the clips are few and of sources that it never saw. The limits are those of clips, since these are what users open.
    """
    known = [item for item in score_rows(validation, str(staging), EXPORT_SAMPLING) if item.probability is not None]
    labels = np.array([item.row.is_fake for item in known], bool)
    clips = np.array([item.row.kind == "video" for item in known], bool)
    if labels[clips].all() or not labels[clips].any():
        raise TrainingError("Calibration needs validation clips of both labels in which a person can be judged.")
    evidence = np.array([evidence_of(item.probability or 0.0) for item in known])
    calibration = fit_platt(evidence, labels, clips)
    probabilities = np.array([probability_of(one, calibration) for one in evidence[clips]])
    fields["calibration"] = asdict(calibration)
    people = [one for item in known for one in people_quality(item.result, fields, calibration)]
    thresholds = choose_thresholds(probabilities, labels[clips], MIN_FACES, MIN_FACE_PX)
    fields["thresholds"] = asdict(replace(thresholds, quality=choose_quality_limits(people)))
    save_model_json(staging, fields)


def _measure(
    staging: Path, fields: dict[str, Any], rows: list[Row], baseline: Path | None, robustness: bool, split: Split
) -> Measured:
    """Score the test rows with the calibrated bundle, and with the baseline; set its error rates."""
    scored = score_rows(rows, str(staging), EXPORT_SAMPLING)
    report = evaluate(scored)
    if robustness:
        clips_only = [item for item in scored if item.row.kind == "video"]
        report["robustness"] = robustness_report(clips_only, str(staging), EXPORT_SAMPLING)
        report["slices"] = slice_report(scored, EXPORT_SAMPLING)
    frozen = evaluate(score_rows(rows, str(baseline), EXPORT_SAMPLING)) if baseline else None
    clips = report["video"]["all"]
    fields["error_rates"] = {
        "measured_on": "the test clips given to export"
        if split.is_empty
        else "test clips of people, studios and partly generators that training never saw",
        "date": datetime.date.today().isoformat(),
        "fake_clips": clips["fake"],
        "real_clips": clips["real"],
        "auc": clips["auc"],
        "auc_95": clips["auc_95"],
        "bands": clips["bands"],
    }
    return Measured(report, frozen)
