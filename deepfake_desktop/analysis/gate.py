"""The quality gate: whether a person's material is good enough to be judged, and if not, why, in plain words."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from deepfake_desktop.analysis.evidence import PersonEvidence
from deepfake_desktop.analysis.result import Quality
from deepfake_desktop.detector.bundle import Bundle, Calibration, QualityLimits
from deepfake_desktop.detector.calibration import probability_of

AGREEMENT_SPAN = (10, 90)  # percentiles of the windows' probabilities, so that a few odd windows do not count


def person_quality(seen: PersonEvidence, bundle: Bundle) -> Quality | None:
    """The medians over a person's faces and the agreement between the windows; None before the first scored face."""
    median = seen.median_quality
    if median is None:
        return None
    return Quality(
        sharpness=median.sharpness,
        brightness=median.brightness,
        burnt=median.burnt,
        blockiness=median.blockiness,
        agreement=window_agreement(seen.logits, bundle.window, bundle.stride, bundle.calibration),
        novelty=None if math.isnan(median.novelty) else median.novelty,
    )


def window_agreement(
    logits: Sequence[float] | np.ndarray, window: int, stride: int, calibration: Calibration
) -> float | None:
    """How far a person's GRU windows agree, 0..1: 1 less the span of their calibrated probabilities.

    logits: of all steps in time order, (T,); the first ``window`` belong to the first window, then ``stride`` to each
    (``TrackScorer``). The span reaches from the 10th to the 90th percentile. None for fewer than two windows.
    """
    steps = np.asarray(logits, float)
    means = [part.mean() for part in np.split(steps, range(window, len(steps), stride)) if len(part)]
    if len(means) < 2:
        return None
    low, high = np.percentile([probability_of(mean, calibration) for mean in means], AGREEMENT_SPAN)
    return float(1 - (high - low))


def failed_rules(quality: Quality, limits: QualityLimits) -> list[tuple[str, str]]:
    """The rules that a person's material fails: a flag of ``result.FLAGS`` and a sentence for each, in their order."""
    failed = []
    if quality.sharpness < limits.min_sharpness:
        failed.append(("blurred", _too_blurred(quality.sharpness, limits.min_sharpness)))
    if quality.brightness < limits.min_brightness:
        failed.append(("dark", _too_dark(quality.brightness, limits.min_brightness)))
    if quality.burnt > limits.max_burnt:
        failed.append(("overexposed", _overexposed(quality.burnt, limits.max_burnt)))
    if quality.blockiness > limits.max_blockiness:
        failed.append(("compressed", _too_compressed(quality.blockiness, limits.max_blockiness)))
    if quality.agreement is not None and quality.agreement < limits.min_agreement:
        failed.append(("unsteady", _too_unsteady(quality.agreement, limits.min_agreement)))
    if quality.novelty is not None and limits.max_novelty is not None and quality.novelty > limits.max_novelty:
        failed.append(("unfamiliar", _too_unfamiliar(quality.novelty, limits.max_novelty)))
    return failed


def _too_blurred(found: float, least: float) -> str:
    return f"The faces are too blurred to judge: sharpness {found:.3f}, at least {least:.3f} is needed."


def _too_dark(found: float, least: float) -> str:
    return f"The faces are too dark to judge: mean brightness {found:.0f} of 255, at least {least:.0f} is needed."


def _overexposed(found: float, most: float) -> str:
    return (
        f"The faces are too overexposed to judge: {100 * found:.0f} of 100 pixels are burnt out, "
        f"{100 * most:.0f} at most may be."
    )


def _too_compressed(found: float, most: float) -> str:
    return (
        f"The video is too strongly compressed to judge: the steps at block borders are {found:.2f} times those "
        f"inside blocks, {most:.2f} at most is accepted."
    )


def _too_unsteady(found: float, least: float) -> str:
    return (
        f"The findings change too much over time to judge the whole: agreement between moments {found:.2f} of 1, at "
        f"least {least:.2f} is needed. Look at the marked moments."
    )


def _too_unfamiliar(found: float, most: float) -> str:
    return (
        f"The faces are too unlike those that the model learnt from to judge: distance {found:.2f}, {most:.2f} at "
        "most is accepted."
    )
