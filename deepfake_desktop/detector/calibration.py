"""From evidence to a calibrated probability."""

from __future__ import annotations

import math

from deepfake_desktop.detector.bundle import Calibration


def sigmoid(value: float) -> float:
    """The logistic function without overflow."""
    return 1 / (1 + math.exp(-value)) if value >= 0 else 1 - 1 / (1 + math.exp(value))


def probability_of(evidence: float, calibration: Calibration) -> float:
    """The calibrated probability of manipulation, 0..1 (Platt scaling)."""
    return sigmoid(calibration.scale * evidence + calibration.offset)


def score_at_probability(probability: float, calibration: Calibration) -> float:
    """The raw score 0..1 whose logit, taken as evidence, has this calibrated probability (between 0 and 1, exclusive).

    Raises ValueError where the probability does not rise with the evidence, so that there is no such limit.
    """
    if not (calibration.scale > 0 and 0 < probability < 1):
        raise ValueError("the calibration does not rise, or the probability is certain")
    return sigmoid((math.log(probability / (1 - probability)) - calibration.offset) / calibration.scale)
