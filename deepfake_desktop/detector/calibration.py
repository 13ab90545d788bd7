"""From evidence to a calibrated probability, and to a band."""

from __future__ import annotations

import math

from deepfake_desktop.detector.bundle import Calibration, Thresholds


def sigmoid(value: float) -> float:
    """The logistic function without overflow."""
    return 1 / (1 + math.exp(-value)) if value >= 0 else 1 - 1 / (1 + math.exp(value))


def logit(probability: float, least: float = 0.0) -> float:
    """The inverse of ``sigmoid``. least: 0..0.5; a probability, 0..1, is taken to be that far from 0 and from 1, so
    that a rounded one stays finite."""
    kept = min(max(probability, least), 1 - least)
    return math.log(kept / (1 - kept))


def probability_of(evidence: float, calibration: Calibration) -> float:
    """The calibrated probability of manipulation, 0..1 (Platt scaling)."""
    return sigmoid(calibration.scale * evidence + calibration.offset)


def score_at_probability(probability: float, calibration: Calibration) -> float:
    """The raw score 0..1 whose logit, taken as evidence, has this calibrated probability (between 0 and 1, exclusive).

    Raises ValueError where the probability does not rise with the evidence, so that there is no such limit.
    """
    if not (calibration.scale > 0 and 0 < probability < 1):
        raise ValueError("the calibration does not rise, or the probability is certain")
    return sigmoid((logit(probability) - calibration.offset) / calibration.scale)


def judge_probability(probability: float, thresholds: Thresholds) -> str:
    """The evidence band of a calibrated probability: strong, moderate, inconclusive or none."""
    if probability >= thresholds.strong:
        return "strong"
    if probability >= thresholds.moderate:
        return "moderate"
    return "none" if probability <= thresholds.none else "inconclusive"
