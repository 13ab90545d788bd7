"""What a bundle makes of single raw scores, so that pictures and strips speak the language of the verdict."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from deepfake_desktop.analysis.record_parts import ModelFacts
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.detector.calibration import judge_probability, logit, probability_of

# Where the limits of the bands are drawn, on a scale from 0 to 1: at the same places whatever a bundle sets them to.
NONE_AT, MODERATE_AT, STRONG_AT = 0.30, 0.60, 0.85
_SURE = 1e-9  # scores are kept this far from 0 and 1, where their logit would be infinite


@dataclass(frozen=True)
class EvidenceScale:
    """The calibration and the limits of one bundle, applied to one face's score as if it were a person's evidence."""

    calibration: Calibration
    thresholds: Thresholds

    def probability(self, score: float) -> float:
        """The calibrated probability, 0..1, of a raw score 0..1."""
        return probability_of(logit(score, _SURE), self.calibration)

    def band(self, score: float) -> str:
        """The evidence band of a raw score: strong, moderate, inconclusive or none."""
        return judge_probability(self.probability(score), self.thresholds)

    def levels(self, scores: np.ndarray) -> np.ndarray:
        """Where raw scores lie on the drawn scale: 0..1, of the same shape; never falls with the probability."""
        kept = np.clip(np.asarray(scores, np.float64), _SURE, 1 - _SURE)
        evidence = self.calibration.scale * np.log(kept / (1 - kept)) + self.calibration.offset
        limits = self.thresholds
        return np.interp(
            1 / (1 + np.exp(-evidence)),
            (0.0, limits.none, limits.moderate, limits.strong, 1.0),
            (0.0, NONE_AT, MODERATE_AT, STRONG_AT, 1.0),
        )


def scale_of(model: ModelFacts | None) -> EvidenceScale | None:
    """The scale of the bundle that judged; None where the record does not tell it."""
    if model is None or model.calibration is None or model.thresholds is None:
        return None
    return EvidenceScale(model.calibration, model.thresholds)
