"""The model card: what a bundle is, what it was trained on, how it did on data it never saw, and its limits."""

from __future__ import annotations

from dataclasses import dataclass
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

BASELINE_TITLE, DEGRADED_TITLE = "The frozen baseline on the same data", "The same clips, degraded"
SLICES_TITLE, ABLATION_TITLE, CONVERSION_TITLE = "In slices", "Ablation", "What the conversion costs"
BANDS_TITLE, LIMITS_TITLE, MORE_TITLE = "Calibration and bands", "Limits", "More about its accuracy"
# In the order of a card, after what it is, its data and its figures.
SECTIONS_AFTER_MEASURED = (
    BASELINE_TITLE,
    DEGRADED_TITLE,
    SLICES_TITLE,
    ABLATION_TITLE,
    CONVERSION_TITLE,
    BANDS_TITLE,
    LIMITS_TITLE,
    MORE_TITLE,
)
MORE = """\
The parts of the face crops are not wholly disjoint in actors: by the face comparer and by eye one actor of the test
parts (62 of 1,373 groups) and one of the validation parts (62 groups) have 7 and 8 groups in training as well. Leaving
the former out changes the test AUC of inceptionv3-gru by 0.001. docs/ACCURACY.md of this program's source tells how
that was found, what the shipped bundles were to reach and what they reach, and what was tried.
"""


@dataclass(frozen=True)
class Measured:
    """Reports of ``evaluate`` on the test manifest; the first may also hold ``robustness`` and ``slices``, as
    ``robustness_report`` and ``slice_report`` give them."""

    report: dict[str, Any]
    baseline: dict[str, Any] | None  # of the frozen bundle


@dataclass(frozen=True)
class CardParts:
    """What a card tells beside the fields of model.json."""

    facts: dict[str, Any]  # run.json
    shipped_data: bool  # split by its recipe, as the shipped bundles are; False for a user's own manifests
    measured: Measured | None  # None where no test manifest was given
    ablation: str | None  # Markdown


def write_model_card(path: Path, fields: dict[str, Any], card: CardParts) -> None:
    """Write the card as Markdown. fields: those of model.json."""
    parts = [
        f"# {fields['name']} {fields['version']}",
        _network(fields, card.facts),
        "## Trained on\n\n" + _data(card.facts, card.shipped_data),
        "## Measured on data it never saw\n\n" + _measured(card),
    ]
    if card.measured and card.measured.baseline:
        parts.append(
            _heading(BASELINE_TITLE) + "The same backbone with its ImageNet weights, never fine-tuned, "
            f"and the same GRU trained on its features.\n\n```\n{format_report(card.measured.baseline)}```"
        )
    report = card.measured.report if card.measured else {}
    if "robustness" in report:
        parts.append(_heading(DEGRADED_TITLE) + robustness_markdown(report["robustness"]))
    if "slices" in report:
        parts.append(_heading(SLICES_TITLE) + slices_markdown(report["slices"]))
    if card.ablation:
        parts.append(_heading(ABLATION_TITLE) + card.ablation)
    if check := fields["provenance"].get("conversion_check"):
        parts.append(_heading(CONVERSION_TITLE) + _conversion(check))
    parts.append(_heading(BANDS_TITLE) + _calibration(fields))
    parts.append(_heading(LIMITS_TITLE) + LIMITS)
    if card.shipped_data:
        parts.append(_heading(MORE_TITLE) + MORE)
    path.write_text("\n\n".join(part.rstrip() for part in parts) + "\n", encoding="utf-8")


def _heading(title: str) -> str:
    return f"## {title}\n\n"


def _network(fields: dict[str, Any], facts: dict[str, Any]) -> str:
    if "members" in fields:
        return (
            f"An ensemble of {' and '.join(sorted(fields['members']))}: a step's logit is the mean of its members' "
            f"calibrated logits, calibrated anew. Exported {fields['provenance']['exported']}."
        )
    views = ", the mean over the crop and its mirror image" if fields["views"] == 2 else ""
    inside = {"dynamic": "int8 with ranges found anew for each crop"}.get(kind := facts.get("converted", "int8"), kind)
    return (
        f"The {fields['provenance']['backbone']} backbone on face crops of {fields['input_size']} pixels gives "
        f"{fields['feature_size']} features a face (LiteRT, {inside} inside{views}); a GRU reads the features of one "
        f"person in windows of {fields['window']} faces, {fields['stride']} of them new. Crop geometry: "
        f"`{fields['crop_geometry']}`. Exported {fields['provenance']['exported']}."
    )


def _data(facts: dict[str, Any], shipped_data: bool) -> str:
    start = f"It went on from the weights of {facts['went_on_from']}. " if facts.get("went_on_from") else ""
    if not shipped_data:
        subsets = ", ".join(name for name in facts["train_subsets"] if name)
        return (
            f"{start}{facts['train_crops']:,} face crops and {facts['train_clips']:,} clips of manifests that the "
            f"trainer was given{f' ({subsets})' if subsets else ''}. Self-blended images were made from the genuine "
            f"ones on the way. Epochs, calibration and band limits were chosen on {facts['validation_crops']:,} crops "
            f"and {facts['validation_clips']:,} clips of other groups."
        )
    return start + (
        f"{facts['train_crops']:,} face crops of the DFDC training set (one per video; parts of the validation and "
        f"test side left out whole) and {facts['train_clips']} short clips of these sources and methods: "
        f"{', '.join(facts['train_subsets'])}. Self-blended images were made from the real ones on the way. Epochs, "
        f"calibration and band limits were chosen on {facts['validation_crops']:,} crops and "
        f"{facts['validation_clips']} clips of other parts and sources: {', '.join(facts['validation_subsets'])}. "
        "The data is for research use and is not part of this program."
    )


def _measured(card: CardParts) -> str:
    if card.measured is None:
        return "Not measured: no test manifest was given when it was exported. Its error rates are unknown."
    report = card.measured.report
    on = _unseen(card.facts, report) if card.shipped_data else "Measured on the test manifest that export was given. "
    return (
        f"{on}A star marks a subset of fakes only, measured against all real rows. The yes/no figures (balanced "
        f"accuracy, confusion) call a row fake at a calibrated probability of 0.5; intervals resample groups.\n\n"
        f"```\n{format_report(report)}```\n\nBands given to the test clips (of genuine and of manipulated ones):\n\n"
        + _bands(report["video"]["all"]["bands"])
    )


def _unseen(facts: dict[str, Any], report: dict[str, Any]) -> str:
    trained = {subset.split("/")[-1] for subset in facts["train_subsets"]}
    unseen = sorted(
        subset for subset in report.get("video", {}) if "/" in subset and subset.split("/")[-1] not in trained
    )
    return (
        "Subsets of clips are named source/method. No source below was trained on but the dealt-out DeepFaceLive "
        f"pairs, of which other groups were. Methods that were not trained on at all: {', '.join(unseen) or 'none'}. "
    )


def _conversion(check: dict[str, Any]) -> str:
    verdict = "within" if check["passed"] else "**beyond**"
    return (
        f"AUC of the frame logit on {check['crops']:,} single validation crops: {check['auc_keras_float32']:.4f} from "
        f"the trained network in float32, {check['auc_litert']:.4f} from the exported file, read by the same last "
        f"layer: a difference of {check['difference']:+.4f}, {verdict} the limit of {check['limit']}."
    )


def _bands(bands: dict[str, dict[str, int]]) -> str:
    lines = ["| band | genuine | manipulated |", "|---|---|---|"]
    lines += [f"| {band} | {counts['real']} | {counts['fake']} |" for band, counts in bands.items()]
    return "\n".join(lines)


def _calibration(fields: dict[str, Any]) -> str:
    calibration, thresholds = fields["calibration"], fields["thresholds"]
    return (
        "Platt scaling on validation rows, single crops and clips weighing alike: "
        f"probability = sigmoid({calibration['scale']:.4f} x evidence "
        f"{calibration['offset']:+.4f}). Strong evidence from {thresholds['strong']}, moderate from "
        f"{thresholds['moderate']}, none found up to {thresholds['none']}, inconclusive between. At least "
        f"{thresholds['min_faces']} faces of at least {thresholds['min_face_px']} pixels are needed to judge a person."
        "\n\n" + _gate(thresholds["quality"])
    )


def _gate(limits: dict[str, Any]) -> str:
    novelty = limits["max_novelty"]
    distance = "not asked for" if novelty is None else f"at most {novelty:.2f}"
    return (
        "Quality gate, chosen without labels; a person who fails a limit is inconclusive. Medians over the faces: "
        f"sharpness at least {limits['min_sharpness']:.3f}, brightness at least {limits['min_brightness']:.0f} of 255, "
        f"at most {100 * limits['max_burnt']:.0f} of 100 pixels burnt out, blockiness at most "
        f"{limits['max_blockiness']:.2f}, agreement between windows at least {limits['min_agreement']:.2f}, distance "
        f"to the training data {distance}."
    )
