"""The heat strip of a report: one lane per person, a bar per stretch of time, as tall as its highest score weighs.

As in the window, a bar shows what the bundle makes of the score alone (``analysis.evidence_scale``). Raw scores would
fill the lanes of most videos, whatever the finding: the moderate limit of a bundle may be a score of 0.98.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from deepfake_desktop.analysis.evidence_scale import MODERATE_AT, STRONG_AT, EvidenceScale, scale_of
from deepfake_desktop.analysis.moments import ScoreLimits, score_limits
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.words import clock_time, counted
from deepfake_desktop.report.selection import shown_people

MOST_COLUMNS = 400
_JITTER_S = 0.002  # a frame may come that much before the sample it stands for, as the record rounds times


@dataclass(frozen=True)
class Bar:
    column: int
    score: float  # the highest in this stretch of time, raw, 0..1
    height: float  # how it is drawn, 0..1: on the evidence scale or, where the limits are not known, the score itself
    level: str  # "strong", "moderate" or "below": of the bundle's limits


@dataclass(frozen=True)
class Lane:
    person: int
    bars: tuple[Bar, ...]
    poor: bool  # the person's material is too poor to be judged


@dataclass(frozen=True)
class Strip:
    """columns: of ``span_s`` seconds together; lanes by person. Columns without a bar had no scored face."""

    span_s: float
    columns: int
    lanes: tuple[Lane, ...]
    limits: ScoreLimits | None

    @property
    def lines(self) -> tuple[tuple[str, float], ...]:
        """The limits of the bands that are drawn across each lane: name and height, 0..1; none where unknown."""
        return () if self.limits is None else (("moderate", MODERATE_AT), ("strong", STRONG_AT))

    @property
    def ticks(self) -> tuple[float, ...]:
        """Round times for the axis, in seconds, 4 to 9 of them where the span allows."""
        steps = (0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000)
        step = next((one for one in steps if self.span_s / one <= 8), self.span_s / 8)
        return tuple(number * step for number in range(int(self.span_s / step + 1e-9) + 1))


def strip_of(result: AnalysisResult) -> Strip | None:
    """The strip of a result; None where no face was scored."""
    if not result.timeline:
        return None
    last_s = max(point.time_s for point in result.timeline)
    rate = result.sampling.samples_per_second
    interval_s = 1 / rate if rate > 0 else 1.0
    span_s = max(result.file.duration_s or 0.0, last_s + min(interval_s, max(last_s, 1.0)))
    samples = max(math.ceil(span_s / interval_s), 1)
    columns = min(samples, MOST_COLUMNS)
    limits = limits_of(result)
    highest: dict[int, dict[int, float]] = {person.id: {} for person in shown_people(result)}
    for point in result.timeline:
        if (lane := highest.get(point.person)) is not None:
            sample = min(int((point.time_s + _JITTER_S) / interval_s), samples - 1)
            column = sample * columns // samples
            lane[column] = max(lane.get(column, 0.0), point.score)
    scale = scale_of(result.model) if limits is not None else None
    poor = result.poor_people
    lanes = tuple(_lane(person, lane, limits, scale, person in poor) for person, lane in highest.items() if lane)
    return Strip(span_s, columns, lanes, limits)


def limits_of(result: AnalysisResult) -> ScoreLimits | None:
    """The limits of the bands as raw scores; None where the record does not tell."""
    model = result.model
    if model is None or model.thresholds is None or model.calibration is None:
        return None
    return score_limits(model.thresholds, model.calibration)


def level_of(score: float, limits: ScoreLimits | None) -> str:
    """The level of a raw score."""
    if limits is None or score < limits.moderate:
        return "below"
    return "strong" if score >= limits.strong else "moderate"


def _lane(
    person: int, highest: Mapping[int, float], limits: ScoreLimits | None, scale: EvidenceScale | None, poor: bool
) -> Lane:
    """highest: score by column."""
    columns = sorted(highest.items())
    scores = np.array([score for _, score in columns])
    heights = scores if scale is None else scale.levels(scores)
    bars = (
        Bar(column, score, float(height), level_of(score, limits))
        for (column, score), height in zip(columns, heights, strict=True)
    )
    return Lane(person, tuple(bars), poor)


def lane_words(lane: Lane, times: Sequence[float], has_limits: bool) -> str:
    """A lane for who cannot see it. times: of the person's scored faces, rising. has_limits: of the bands."""
    best = max(bar.score for bar in lane.bars)
    text = (
        f"Person {lane.person}: {counted(len(times), 'face')} scored, from {clock_time(times[0])} to "
        f"{clock_time(times[-1])}; highest score {best:.3f}"
    )
    if has_limits:
        strong = sum(bar.level == "strong" for bar in lane.bars)
        above = strong + sum(bar.level == "moderate" for bar in lane.bars)
        text += f"; {above or 'none'} of {counted(len(lane.bars), 'bar')} at the limit of moderate evidence or above"
        text += f", {strong} of them at the strong one or above" if above else ""
    return text + ("; material too poor to be relied on" if lane.poor else "")


def tick_words(seconds: float) -> str:
    """A time on the axis: "0:05", or "0:00.5" within a second."""
    return clock_time(seconds) if seconds == int(seconds) else f"{clock_time(seconds)}.{int(seconds * 10) % 10}"
