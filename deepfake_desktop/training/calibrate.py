"""From validation clips to a calibrated probability, the limits of the evidence bands and of the quality gate."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from deepfake_desktop.analysis.result import Quality
from deepfake_desktop.detector.bundle import Calibration, QualityLimits, Thresholds

# A limit may be stricter than these where the measured rates ask for it, never laxer.
LEAST_STRONG, LEAST_MODERATE, MOST_NONE = 0.90, 0.70, 0.30
# Shares of validation clips that may end on the wrong side of a limit.
REALS_AT_STRONG, REALS_AT_MODERATE, FAKES_AT_NONE = 0.01, 0.05, 0.10
# Shares of validation people, of either label, that each rule of the quality gate may keep from being judged.
GATED_BY_QUALITY, GATED_BY_NOVELTY = 0.02, 0.005
# Windows that agree this far are never called unsteady, however well all validation clips' windows agree.
MOST_AGREEMENT = 0.50
# Nor is a distance unfamiliar that training crops themselves have: 1 in 100 of the first bundle's lay beyond 1.53.
LEAST_NOVELTY = 1.50


def fit_platt(
    evidence: np.ndarray, labels: np.ndarray, kinds: np.ndarray | None = None, steps: int = 100
) -> Calibration:
    """Platt scaling by Newton's method: probability = sigmoid(scale * evidence + offset).

    kinds: of each row, (N,), for example "crop" and "video"; None where all are alike. Every kind weighs the same
    whatever its count, and within a kind both labels do, so the probability holds where fakes are as frequent as reals.
    Targets are softened as Platt (1999) does, which keeps few clips from making the scale grow without bound.
    """
    labels = np.asarray(labels, bool)
    positives, negatives = labels.sum(), (~labels).sum()
    target = np.where(labels, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    weight = np.zeros(len(labels))
    names = np.zeros(len(labels)) if kinds is None else np.asarray(kinds)
    for kind in np.unique(names):
        for label in (True, False):
            alike = (names == kind) & (labels == label)
            weight[alike] = 1 / max(alike.sum(), 1)
    weight /= weight.sum()
    design = np.stack([np.asarray(evidence, float), np.ones(len(labels))], axis=1)

    def loss(parameters: np.ndarray) -> float:
        logits = design @ parameters
        return float(np.sum(weight * (np.logaddexp(0, logits) - target * logits)))

    parameters = np.array([1.0, 0.0])
    for _ in range(steps):
        probability = sigmoid(design @ parameters)
        gradient = design.T @ (weight * (probability - target))
        curvature = (design * (weight * probability * (1 - probability))[:, None]).T @ design
        move = np.linalg.solve(curvature + 1e-9 * np.eye(2), gradient)
        # Far from the optimum the curve is nearly flat and a whole step overshoots: halve it until it helps.
        length = 1.0
        while loss(parameters - length * move) > loss(parameters) and length > 1e-9:
            length /= 2
        parameters = parameters - length * move
    return Calibration(scale=float(parameters[0]), offset=float(parameters[1]))


def choose_thresholds(probabilities: np.ndarray, labels: np.ndarray, min_faces: int, min_face_px: int) -> Thresholds:
    """Band limits from the shares of validation clips that would end on the wrong side of them."""
    labels = np.asarray(labels, bool)
    real, fake = np.sort(probabilities[~labels]), np.sort(probabilities[labels])
    strong = max(LEAST_STRONG, _just_above(np.quantile(real, 1 - REALS_AT_STRONG)))
    moderate = min(max(LEAST_MODERATE, _just_above(np.quantile(real, 1 - REALS_AT_MODERATE))), strong)
    none = min(MOST_NONE, float(np.quantile(fake, FAKES_AT_NONE)))
    return Thresholds(round(strong, 4), round(moderate, 4), round(none, 4), min_faces, min_face_px)


def choose_quality_limits(people: Sequence[Quality]) -> QualityLimits:
    """Limits of the quality gate as extremes of the validation people, whatever their label.

    A limit is laxer than its default where more than the named share of ``people`` would fail it, never stricter: the
    validation clips are few, and a user's ordinary video may well be darker or softer than all of them.
    """
    default = QualityLimits()
    return QualityLimits(
        min_sharpness=min(default.min_sharpness, _low([one.sharpness for one in people])),
        min_brightness=min(default.min_brightness, _low([one.brightness for one in people])),
        max_burnt=max(default.max_burnt, _high([one.burnt for one in people])),
        max_blockiness=max(default.max_blockiness, _high([one.blockiness for one in people])),
        min_agreement=min(MOST_AGREEMENT, _low([one.agreement for one in people if one.agreement is not None])),
        max_novelty=_highest_novelty(people),
    )


def _highest_novelty(people: Sequence[Quality]) -> float | None:
    values = [one.novelty for one in people if one.novelty is not None]
    return max(LEAST_NOVELTY, _high(values, GATED_BY_NOVELTY)) if values else None


def _low(values: list[float], gated: float = GATED_BY_QUALITY) -> float:
    """The value that at most the share ``gated`` of ``values`` lies below, rounded down; 0 for no values."""
    found = float(np.quantile(values, gated, method="lower")) if values else 0.0
    return math.floor(found * 10_000) / 10_000


def _high(values: list[float], gated: float = GATED_BY_QUALITY) -> float:
    """The value that at most the share ``gated`` of ``values`` lies above, rounded up; 0 for no values."""
    return -_low([-value for value in values], gated)


def sigmoid(x: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x)) without overflow."""
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(x, float)))


def _just_above(value: float) -> float:
    return float(min(value + 0.005, 0.995))
