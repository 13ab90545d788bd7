"""A staged bundle's calibration and limits from validation rows, and its error rates from test rows."""

from __future__ import annotations

import datetime
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from deepfake_desktop.detector.bundle import Calibration, QualityLimits, Thresholds, load_bundle, save_model_json
from deepfake_desktop.detector.calibration import probability_of
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.calibrate import choose_quality_limits, choose_thresholds, fit_platt
from deepfake_desktop.training.evaluate import evaluate
from deepfake_desktop.training.familiar import people_quality
from deepfake_desktop.training.manifest import Row, read_manifest
from deepfake_desktop.training.model_card import Measured
from deepfake_desktop.training.robustness import robustness_report
from deepfake_desktop.training.scoring import EXPORT_SAMPLING, evidence_of, score_rows
from deepfake_desktop.training.slices import slice_report

MIN_FACES, MIN_FACE_PX = 5, 48
# While the validation clips are scored, nobody is kept from being judged.
NO_GATE = QualityLimits(min_sharpness=0, min_brightness=0, max_burnt=1, max_blockiness=1e6)


def rows_with_clips(manifest: Path) -> list[Row]:
    """A manifest's rows. Raises TrainingError where it lacks clips of either label."""
    rows = read_manifest(manifest)
    if len({row.label for row in rows if row.kind == "video"}) < 2:
        raise TrainingError(
            f"{manifest} needs clips of both labels: people in clips are what the program judges, so probabilities, "
            "bands and error rates are measured on them. Give a manifest with genuine and manipulated videos."
        )
    return rows


def neutral_fields() -> dict[str, Any]:
    """Calibration and limits of a model.json whose validation clips are still to be scored."""
    return {
        "calibration": asdict(Calibration(1.0, 0.0)),
        "thresholds": asdict(Thresholds(0.9, 0.7, 0.3, MIN_FACES, MIN_FACE_PX, NO_GATE)),
        "error_rates": {},
    }


def calibrate_bundle(staging: Path, fields: dict[str, Any], validation: list[Row]) -> None:
    """Score the validation rows with neutral calibration and no gate; from what they give, fit the probability and
    choose the limits of the bands and of the quality gate. ``fields``, those of model.json, are changed and saved.

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
    loaded = load_bundle(str(staging))
    people = [one for item in known for one in people_quality(item.result, loaded.window, loaded.stride, calibration)]
    thresholds = choose_thresholds(probabilities, labels[clips], MIN_FACES, MIN_FACE_PX)
    fields["thresholds"] = asdict(replace(thresholds, quality=choose_quality_limits(people)))
    save_model_json(staging, fields)


def measure_bundle(
    staging: Path, fields: dict[str, Any], rows: list[Row], baseline: Path | None, robustness: bool, shipped_data: bool
) -> Measured:
    """Score the test rows with the calibrated bundle, and with the baseline; set ``error_rates`` in ``fields``.

    robustness: also of the test clips degraded, and in slices. shipped_data: the split is that of the shipped bundles.
    """
    scored = score_rows(rows, str(staging), EXPORT_SAMPLING)
    report = evaluate(scored)
    if robustness:
        clips_only = [item for item in scored if item.row.kind == "video"]
        report["robustness"] = robustness_report(clips_only, str(staging), EXPORT_SAMPLING)
        report["slices"] = slice_report(scored, EXPORT_SAMPLING)
    frozen = evaluate(score_rows(rows, str(baseline), EXPORT_SAMPLING)) if baseline else None
    clips = report["video"]["all"]
    fields["error_rates"] = {
        "measured_on": "test clips of people, studios and partly generators that training never saw"
        if shipped_data
        else "the test clips given to export",
        "date": datetime.date.today().isoformat(),
        "fake_clips": clips["fake"],
        "real_clips": clips["real"],
        "auc": clips["auc"],
        "auc_95": clips["auc_95"],
        "bands": clips["bands"],
    }
    return Measured(report, frozen)
