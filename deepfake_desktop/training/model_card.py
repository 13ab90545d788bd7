"""The model card: what a bundle is, what it was trained on, how it did on data it never saw, and its limits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from deepfake_desktop.training.evaluate import format_report
from deepfake_desktop.training.robustness import robustness_markdown
from deepfake_desktop.training.slices import slices_markdown

LIMITS = """\
- It looks for swapped or re-rendered faces. It does not judge sound, context, or scenes without faces.
- "No evidence found" never means that a video is real, and a strong mark is a likelihood, not a proof.
- The probability assumes as many manipulated as genuine clips. Where one clip in a hundred is manipulated, most
  marks on genuine-looking material are false alarms.
- The clips are few and not independent (few people in the studio sets); the intervals say how little that is.
- Generators that are newer than the training data, heavy compression and small or blurred faces lower every figure.
"""


def write_model_card(
    path: Path,
    fields: dict[str, Any],
    facts: dict[str, Any],
    report: dict[str, Any],
    baseline: dict[str, Any] | None,
) -> None:
    """Write the card as Markdown. fields: model.json; facts: run.json; report, baseline: from ``evaluate``.

    A report may also hold ``robustness`` and ``slices``, as ``robustness_report`` and ``slice_report`` give them.
    """
    parts = [
        f"# {fields['name']} {fields['version']}",
        _network(fields),
        "## Trained on\n\n" + _data(facts),
        "## Measured on data it never saw\n\n" + _measured(fields, facts, report),
    ]
    if baseline:
        parts.append(
            "## The frozen baseline on the same data\n\nThe same backbone with its ImageNet weights, never fine-tuned, "
            f"and the same GRU trained on its features.\n\n```\n{format_report(baseline)}```"
        )
    if "robustness" in report:
        parts.append("## The same clips, degraded\n\n" + robustness_markdown(report["robustness"]))
    if "slices" in report:
        parts.append("## In slices\n\n" + slices_markdown(report["slices"]))
    parts.append("## Calibration and bands\n\n" + _calibration(fields))
    parts.append("## Limits\n\n" + LIMITS)
    path.write_text("\n\n".join(part.rstrip() for part in parts) + "\n", encoding="utf-8")


def _network(fields: dict[str, Any]) -> str:
    views = ", the mean over the crop and its mirror image" if fields["views"] == 2 else ""
    return (
        f"The {fields['provenance']['backbone']} backbone on face crops of {fields['input_size']} pixels gives "
        f"{fields['feature_size']} features a face (LiteRT, int8 inside{views}); a GRU reads the features of one "
        f"person in windows of {fields['window']} faces, {fields['stride']} of them new. Crop geometry: "
        f"`{fields['crop_geometry']}`. Exported {fields['provenance']['exported']}."
    )


def _data(facts: dict[str, Any]) -> str:
    return (
        f"{facts['train_crops']:,} face crops of the DFDC training set (one per video; parts of the validation and "
        f"test side left out whole) and {facts['train_clips']} short clips of these sources and methods: "
        f"{', '.join(facts['train_subsets'])}. Self-blended images were made from the real ones on the way. Epochs, "
        f"calibration and band limits were chosen on {facts['validation_crops']:,} crops and "
        f"{facts['validation_clips']} clips of other parts and sources: {', '.join(facts['validation_subsets'])}. "
        "The data is for research use and is not part of this program."
    )


def _measured(fields: dict[str, Any], facts: dict[str, Any], report: dict[str, Any]) -> str:
    trained = {subset.split("/")[-1] for subset in facts["train_subsets"]}
    unseen = sorted(
        subset for subset in report.get("video", {}) if "/" in subset and subset.split("/")[-1] not in trained
    )
    return (
        "Subsets of clips are named source/method. A star marks a subset of fakes only, measured against all "
        "real rows. No source below was trained on but the dealt-out DeepFaceLive pairs, of which other groups "
        f"were. Methods that were not trained on at all: {', '.join(unseen) or 'none'}. The yes/no figures (balanced "
        f"accuracy, confusion) call a row fake at a calibrated probability of 0.5; intervals resample groups.\n\n"
        f"```\n{format_report(report)}```\n\nBands given to the test clips (of genuine and of manipulated ones):\n\n"
        + _bands(report["video"]["all"]["bands"])
    )


def _bands(bands: dict[str, dict[str, int]]) -> str:
    lines = ["| band | genuine | manipulated |", "|---|---|---|"]
    lines += [f"| {band} | {counts['real']} | {counts['fake']} |" for band, counts in bands.items()]
    return "\n".join(lines)


def _calibration(fields: dict[str, Any]) -> str:
    calibration, thresholds = fields["calibration"], fields["thresholds"]
    return (
        f"Platt scaling on validation clips: probability = sigmoid({calibration['scale']:.4f} x evidence "
        f"{calibration['offset']:+.4f}). Strong evidence from {thresholds['strong']}, moderate from "
        f"{thresholds['moderate']}, none found up to {thresholds['none']}, inconclusive between. At least "
        f"{thresholds['min_faces']} faces of at least {thresholds['min_face_px']} pixels are needed to judge a person."
    )
