"""The sampling plan: due by presentation time, whatever the frame rate."""

from __future__ import annotations

import math

import numpy as np
import pytest

from deepfake_desktop.video.sampling import CLOCK_TOLERANCE_S, SamplingPlan


def due_times(rate: float, times: list[float]) -> list[float]:
    plan = SamplingPlan(rate)
    return [time_s for time_s in times if plan.is_due(time_s)]


def first_at_or_after_each_point(rate: float, times: list[float]) -> list[float]:
    """What the plan promises, written the slow way: for every grid point, the first frame at or after it."""
    points = range(math.ceil((times[-1] + 1) * rate))
    firsts = (next((t for t in times if t + CLOCK_TOLERANCE_S >= point / rate), None) for point in points)
    return sorted({first for first in firsts if first is not None})


def test_frames_on_the_grid_are_due() -> None:
    assert due_times(5, [number / 25 for number in range(26)]) == [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]


@pytest.mark.parametrize("fps", [24, 30000 / 1001, 59.94, 240])
def test_the_distance_between_samples_is_the_plans(fps: float) -> None:
    due = due_times(4, [number / fps for number in range(int(10 * fps))])
    assert len(due) == 40
    gaps = np.diff(due)
    assert gaps.max() <= 1 / 4 + 1 / fps
    assert gaps.min() >= 1 / 4 - 1 / fps


@pytest.mark.parametrize("seed", range(20))
def test_a_variable_frame_rate_gives_the_first_frame_of_each_grid_point(seed: int) -> None:
    chance = np.random.default_rng(seed)
    rate = float(chance.uniform(0.5, 12))
    times = [0.0, *np.cumsum(chance.exponential(chance.uniform(0.01, 0.4), 200)).tolist()]
    assert due_times(rate, times) == first_at_or_after_each_point(rate, times)


def test_after_a_gap_one_frame_is_due_and_the_grid_stays_where_it_was() -> None:
    assert due_times(10, [0.0, 0.05, 5.03, 5.04, 5.05, 5.1, 5.14, 5.2]) == [0.0, 5.03, 5.1, 5.2]


def test_times_that_stand_still_or_go_back_are_not_due() -> None:
    assert due_times(10, [1.0, 1.0, 0.5, 0.0, 1.05, 1.1]) == [1.0, 1.1]


def test_slower_videos_than_the_plan_have_all_their_frames_looked_at() -> None:
    times = [number / 3 for number in range(30)]
    assert due_times(10, times) == times


def test_a_first_frame_after_zero_is_due() -> None:
    assert due_times(2, [0.3, 0.4, 0.5]) == [0.3, 0.5]


def test_times_rounded_down_to_the_containers_clock_still_count() -> None:
    times = [math.floor(1000 * number / 24) / 1000 for number in range(240)]  # milliseconds, as in Matroska
    assert due_times(3, times)[:4] == [0.0, 0.333, 0.666, 1.0]
    assert len(due_times(3, times)) == 30


@pytest.mark.parametrize("rate", [0, -1, float("nan")])
def test_a_rate_that_is_not_above_zero_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="samples_per_second"):
        SamplingPlan(rate)
