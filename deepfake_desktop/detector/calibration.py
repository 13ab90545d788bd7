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
