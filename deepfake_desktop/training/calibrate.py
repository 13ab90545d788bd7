"""From the evidence of validation clips to a calibrated probability and the limits of the evidence bands."""

from __future__ import annotations

import numpy as np

from deepfake_desktop.detector.bundle import Calibration, Thresholds

# A limit may be stricter than these where the measured rates ask for it, never laxer.
LEAST_STRONG, LEAST_MODERATE, MOST_NONE = 0.90, 0.70, 0.30
# Shares of validation clips that may end on the wrong side of a limit.
REALS_AT_STRONG, REALS_AT_MODERATE, FAKES_AT_NONE = 0.02, 0.10, 0.15


def fit_platt(evidence: np.ndarray, labels: np.ndarray, steps: int = 100) -> Calibration:
    """Platt scaling by Newton's method: probability = sigmoid(scale * evidence + offset).

    Both labels weigh the same whatever their counts, so the probability holds where fakes are as frequent as reals;
    targets are softened as Platt (1999) does, which keeps few clips from making the scale grow without bound.
    """
    labels = np.asarray(labels, bool)
    positives, negatives = labels.sum(), (~labels).sum()
    target = np.where(labels, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    weight = np.where(labels, 0.5 / positives, 0.5 / negatives)
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


def sigmoid(x: np.ndarray) -> np.ndarray:
    """1 / (1 + exp(-x)) without overflow."""
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(x, float)))


def _just_above(value: float) -> float:
    return float(min(value + 0.005, 0.995))
