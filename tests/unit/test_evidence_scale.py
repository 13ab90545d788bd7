"""Raw scores in the language of the verdict."""

from __future__ import annotations

import numpy as np
import pytest

from deepfake_desktop.analysis.evidence_scale import MODERATE_AT, NONE_AT, STRONG_AT, EvidenceScale, scale_of
from deepfake_desktop.analysis.moments import score_limits
from deepfake_desktop.analysis.record_parts import ModelFacts
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.detector.calibration import logit, probability_of

FLAT = Calibration(0.34, -0.25)  # a bundle whose raw scores are far surer than its verdicts
THRESHOLDS = Thresholds(strong=0.9, moderate=0.75, none=0.3, min_faces=5, min_face_px=48)
SCALE = EvidenceScale(FLAT, THRESHOLDS)


def test_a_high_raw_score_is_only_what_the_calibration_makes_of_it() -> None:
    assert SCALE.probability(0.95) == pytest.approx(probability_of(logit(0.95), FLAT))
    assert SCALE.band(0.95) == "inconclusive"
    assert SCALE.band(0.99999) == "strong"
    assert SCALE.band(0.01) == "none"


@pytest.mark.parametrize("score", [0.0, 1.0])
def test_scores_of_exactly_0_and_1_have_a_place(score: float) -> None:
    assert 0 <= SCALE.probability(score) <= 1
    assert SCALE.levels(np.array([score]))[0] == pytest.approx(score, abs=0.05)


def test_the_bands_limits_are_drawn_at_fixed_places_and_the_scale_never_falls() -> None:
    limits = score_limits(THRESHOLDS, FLAT)
    assert limits is not None
    drawn = SCALE.levels(np.array([limits.moderate, limits.strong]))
    assert drawn == pytest.approx([MODERATE_AT, STRONG_AT], abs=1e-6)
    levels = SCALE.levels(np.linspace(0, 1, 200))
    assert (np.diff(levels) >= 0).all()
    assert levels[0] < NONE_AT < levels[-1]


def test_the_scale_comes_from_the_record_where_it_tells_it() -> None:
    assert scale_of(None) is None
    assert scale_of(ModelFacts("any", "1", "ab" * 32)) is None
    told = ModelFacts("any", "1", "ab" * 32, calibration=FLAT, thresholds=THRESHOLDS)
    assert scale_of(told) == SCALE
