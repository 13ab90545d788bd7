"""The moments of a result worth looking at: where one person's scores are high, ordered by evidence."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.detector.calibration import score_at_probability

MOST = 100  # moments at most; nobody looks at more
MOST_MAXIMA = 5  # where no score reaches the limit
APART_S = 2.0  # between two listed maxima of one person, which would show nearly the same picture
_LONGEST_GAP = 2.5  # sampling intervals without a score that do not end a stretch: one face may be missed
_SURE = 1e-9  # scores are kept this far from 0 and 1, where their logit would be infinite


@dataclass(frozen=True)
class ScoreLimits:
    """The limits of the evidence bands as raw scores, 0..1: what a person's evidence would have to reach."""

    moderate: float
    strong: float


def score_limits(thresholds: Thresholds, calibration: Calibration) -> ScoreLimits | None:
    """A bundle's limits as raw scores; None for a limit of exactly 0 or 1, which no score reaches by itself."""
    try:
        return ScoreLimits(
            *(score_at_probability(limit, calibration) for limit in (thresholds.moderate, thresholds.strong))
        )
    except ValueError:
        return None


def sample_interval_s(samples_per_second: float, spacing_s: float | None) -> float:
    """Seconds between two samples: those of the setting's rate, or more in a long video that is sampled thinner."""
    return max(1 / samples_per_second, spacing_s or 0.0)


def find_moments(points: Iterable[TimelinePoint], interval_s: float, limits: ScoreLimits | None) -> tuple[Moment, ...]:
    """The moments of a timeline, the one with the most evidence first; none where there is no score.

    points: in order of time. interval_s: seconds between two samples, > 0. limits: None where they are not known.

    A stretch weighs as much as its logits exceed the moderate limit, summed over its samples: how far and for how
    long. Without any stretch, the highest local maxima of all lanes stand in for them, at most MOST_MAXIMA. Equals are
    ordered by time, then person, so that the same timeline always gives the same moments.
    """
    lanes = _lanes(points)
    weighed: list[tuple[float, Moment]] = []
    if limits is not None:
        for person, (times, scores) in lanes.items():
            weighed += _stretches(person, times, scores, interval_s, limits)
    if not weighed:
        return _highest(
            moment for person, (times, scores) in lanes.items() for moment in _maxima(person, times, scores)
        )
    weighed.sort(key=lambda pair: (-pair[0], pair[1].peak_s, pair[1].person))
    return tuple(moment for _, moment in weighed[:MOST])


def neighbour(moments: Sequence[Moment], position_s: float, step: int, near_s: float, last: Moment | None) -> Moment:
    """The next (step 1) or previous (step -1) moment in time, seen from a position; round at the ends.

    near_s: a peak within this distance counts as the place where one is. last: the moment shown last, by which two
    people's moments at the same time are told apart; None at the start. Raises ValueError for no moments.
    """
    if not moments:
        raise ValueError("there is no moment to go to")
    ordered = sorted(moments, key=lambda moment: (moment.peak_s, moment.person))
    if last in ordered and abs(last.peak_s - position_s) <= near_s:
        return ordered[(ordered.index(last) + step) % len(ordered)]
    if step > 0:
        return next((moment for moment in ordered if moment.peak_s > position_s + near_s), ordered[0])
    return next((moment for moment in reversed(ordered) if moment.peak_s < position_s - near_s), ordered[-1])


def _lanes(points: Iterable[TimelinePoint]) -> dict[int, tuple[np.ndarray, np.ndarray]]:
    """Times and scores of each person, float64 each, by person number."""
    points = tuple(points)
    times = np.fromiter((point.time_s for point in points), np.float64, len(points))
    scores = np.fromiter((point.score for point in points), np.float64, len(points))
    people = np.fromiter((point.person for point in points), np.int64, len(points))
    return {int(person): (times[people == person], scores[people == person]) for person in np.unique(people)}


def _stretches(
    person: int, times: np.ndarray, scores: np.ndarray, interval_s: float, limits: ScoreLimits
) -> list[tuple[float, Moment]]:
    """The stretches of a lane at or above the moderate limit, each with its weight in logits times seconds."""
    above = np.flatnonzero(scores >= limits.moderate)
    if not above.size:
        return []
    ends = (np.diff(above) > 1) | (np.diff(times[above]) > _LONGEST_GAP * interval_s)
    found = []
    for run in np.split(above, np.flatnonzero(ends) + 1):
        excess = _logits(scores[run]) - _logits(np.array([limits.moderate]))
        level = "strong" if float(np.median(scores[run])) >= limits.strong else "moderate"
        best = int(run[np.argmax(scores[run])])
        span = (float(times[run[0]]), float(times[run[-1]]))
        moment = Moment(person, *span, float(times[best]), float(scores[best]), level)
        found.append((math.fsum(excess) * interval_s, moment))
    return found


def _maxima(person: int, times: np.ndarray, scores: np.ndarray) -> list[Moment]:
    """Local maxima of a lane; a level top counts once, at its first score."""
    starts = np.flatnonzero(np.diff(scores, prepend=np.nan) != 0)  # of runs of equal scores; the first differs from NaN
    tops = np.concatenate([[-math.inf], scores[starts], [-math.inf]])
    peaks = starts[(tops[1:-1] > tops[:-2]) & (tops[1:-1] > tops[2:])]
    return [Moment(person, float(times[i]), float(times[i]), float(times[i]), float(scores[i]), "below") for i in peaks]


def _highest(maxima: Iterable[Moment]) -> tuple[Moment, ...]:
    """The highest maxima, those of one person at least APART_S apart."""
    chosen: list[Moment] = []
    for moment in sorted(maxima, key=lambda one: (-one.peak, one.peak_s, one.person)):
        same = [one for one in chosen if one.person == moment.person]
        if all(abs(one.peak_s - moment.peak_s) >= APART_S for one in same):
            chosen.append(moment)
        if len(chosen) == MOST_MAXIMA:
            break
    return tuple(chosen)


def _logits(scores: np.ndarray) -> np.ndarray:
    inside = np.clip(scores, _SURE, 1 - _SURE)
    return np.log(inside / (1 - inside))
