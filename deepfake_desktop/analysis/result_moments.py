"""The moments of a whole result, measured against the limits of the bundle that made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deepfake_desktop.analysis.moments import Moment, ScoreLimits, find_moments
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND

if TYPE_CHECKING:
    from deepfake_desktop.detector.bundle import Bundle


def moments_of(result: AnalysisResult, limits: ScoreLimits | None) -> tuple[Moment, ...]:
    """The moments worth looking at, the one with the most evidence first. limits: None where they are not known."""
    spacing_s = result.sampling.spacing_s or 0.0  # of a long video, sampled thinner than the setting says
    interval_s = max(1 / SAMPLES_PER_SECOND[result.sampling.setting], spacing_s)
    return find_moments(result.timeline, interval_s, limits)


def limits_of(bundle: Bundle) -> ScoreLimits | None:
    """The limits of a bundle's evidence bands as raw scores; None where they have none."""
    # Imported here: it brings OpenCV, which the window need not wait for when it opens.
    from deepfake_desktop.detector.calibration import score_at_probability

    limits, calibration = bundle.thresholds, bundle.calibration
    try:
        return ScoreLimits(*(score_at_probability(limit, calibration) for limit in (limits.moderate, limits.strong)))
    except ValueError:  # a limit of exactly 0 or 1, which no score reaches by itself
        return None
