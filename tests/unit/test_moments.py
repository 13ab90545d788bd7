"""The moments worth looking at."""

from __future__ import annotations

import itertools
import random

import pytest

from deepfake_desktop.analysis.moments import (
    APART_S,
    MOST,
    MOST_MAXIMA,
    Moment,
    ScoreLimits,
    find_moments,
    neighbour,
    sample_interval_s,
    score_limits,
)
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.detector.calibration import probability_of, score_at_probability

LIMITS = ScoreLimits(moderate=0.7, strong=0.9)
HALF = 0.5  # seconds between samples


def lane(person: int, *scores: float, start: float = 0.0) -> list[TimelinePoint]:
    return [TimelinePoint(start + HALF * i, person, score) for i, score in enumerate(scores)]


def spans(moments: tuple[Moment, ...]) -> list[tuple[int, float, float]]:
    return [(moment.person, moment.start_s, moment.end_s) for moment in moments]


def test_a_moment_is_a_stretch_of_one_lane_above_the_moderate_limit() -> None:
    (moment,) = find_moments(lane(1, 0.1, 0.8, 0.95, 0.92, 0.3), HALF, LIMITS)
    assert moment == Moment(1, 0.5, 1.5, 1.0, 0.95, "strong")


def test_the_level_follows_the_median_and_not_one_high_score() -> None:
    (moment,) = find_moments(lane(1, 0.75, 0.99, 0.8), HALF, LIMITS)
    assert (moment.level, moment.peak) == ("moderate", 0.99)


def test_the_limit_itself_counts_and_a_score_below_ends_the_stretch() -> None:
    found = find_moments(lane(1, 0.7, 0.69, 0.7, 0.7), HALF, LIMITS)
    assert sorted(spans(found)) == [(1, 0.0, 0.0), (1, 1.0, 1.5)]


def test_one_missed_face_does_not_end_a_stretch_but_an_absence_does() -> None:
    missed = [*lane(1, 0.8, 0.8), *lane(1, 0.8, start=1.5)]
    assert spans(find_moments(missed, HALF, LIMITS)) == [(1, 0.0, 1.5)]
    absent = [*lane(1, 0.8, 0.8), *lane(1, 0.8, start=4.0)]
    assert spans(find_moments(absent, HALF, LIMITS)) == [(1, 0.0, 0.5), (1, 4.0, 4.0)]


def test_long_and_high_stretches_come_first() -> None:
    brief, long = lane(1, 0.95, 0.1, 0.1, 0.1, 0.1), lane(2, 0.9, 0.9, 0.9, 0.9, 0.9)
    assert [moment.person for moment in find_moments([*brief, *long], HALF, LIMITS)] == [2, 1]
    high = lane(1, 0.99, 0.99, 0.99, 0.99, 0.99)
    assert [moment.person for moment in find_moments([*high, *long], HALF, LIMITS)] == [1, 2]


def test_below_the_limit_the_highest_local_maxima_stand_in() -> None:
    scores = [0.2, 0.5, 0.2, 0.2, 0.2, 0.2, 0.2, 0.6, 0.6, 0.1]
    found = find_moments(lane(3, *scores), HALF, LIMITS)
    assert [(moment.peak_s, moment.peak, moment.level) for moment in found] == [
        (3.5, 0.6, "below"),
        (0.5, 0.5, "below"),
    ]


def test_no_maxima_are_listed_where_someone_reaches_the_limit() -> None:
    found = find_moments([*lane(1, 0.1, 0.6, 0.1), *lane(2, 0.1, 0.8, 0.1)], HALF, LIMITS)
    assert spans(found) == [(2, 0.5, 0.5)]


def test_maxima_are_few_and_apart() -> None:
    scores = [0.1 + 0.001 * i + 0.3 * (i % 2) for i in range(200)]
    found = find_moments(lane(1, *scores), HALF, LIMITS)
    assert len(found) == MOST_MAXIMA
    times = sorted(moment.peak_s for moment in found)
    assert all(after - before >= APART_S for before, after in itertools.pairwise(times))


def test_without_limits_only_maxima_can_be_told() -> None:
    assert [m.level for m in find_moments(lane(1, 0.1, 0.99, 0.1), HALF, None)] == ["below"]


def test_a_level_lane_has_one_maximum_and_an_empty_one_none() -> None:
    assert spans(find_moments(lane(1, 0.4, 0.4, 0.4), HALF, LIMITS)) == [(1, 0.0, 0.0)]
    assert find_moments([], HALF, LIMITS) == ()


def test_certain_scores_do_no_harm() -> None:
    (moment,) = find_moments(lane(1, 1.0, 1.0), HALF, LIMITS)
    assert moment.level == "strong"
    assert find_moments(lane(1, 0.0, 0.0), HALF, LIMITS)[0].level == "below"


def test_the_same_timeline_gives_the_same_moments_and_not_too_many() -> None:
    draw = random.Random(5)
    points = [point for person in (2, 1) for point in lane(person, *(draw.random() for _ in range(4000)))]
    points.sort(key=lambda point: (point.time_s, point.person))
    found = find_moments(points, HALF, LIMITS)
    assert found == find_moments(list(points), HALF, LIMITS)
    assert len(found) == MOST


def at(peak_s: float, person: int = 1) -> Moment:
    return Moment(person, peak_s, peak_s, peak_s, 0.8, "moderate")


def test_next_and_previous_go_by_time_and_round_the_ends() -> None:
    moments = (at(6.0), at(2.0), at(4.0))
    assert neighbour(moments, 0.0, 1, 0.25, None) == at(2.0)
    assert neighbour(moments, 2.1, 1, 0.25, None) == at(4.0)
    assert neighbour(moments, 5.0, -1, 0.25, None) == at(4.0)
    assert neighbour(moments, 6.0, 1, 0.25, None) == at(2.0)
    assert neighbour(moments, 1.0, -1, 0.25, None) == at(6.0)
    with pytest.raises(ValueError, match="no moment"):
        neighbour((), 0.0, 1, 0.25, None)


def test_two_people_at_the_same_time_are_both_reached() -> None:
    moments = (at(2.0, person=2), at(2.0, person=1), at(5.0))
    first = neighbour(moments, 0.0, 1, 0.25, None)
    second = neighbour(moments, 2.0, 1, 0.25, first)
    assert (first.person, second.person) == (1, 2)
    assert neighbour(moments, 2.0, 1, 0.25, second) == at(5.0)
    assert neighbour(moments, 4.0, -1, 0.25, first) == at(2.0, person=2)  # moved away since: the position counts


def test_a_limit_on_the_probability_is_a_limit_on_the_score() -> None:
    calibration = Calibration(scale=0.34, offset=-0.25)
    score = score_at_probability(0.75, calibration)
    assert 0 < score < 1
    assert score_at_probability(0.9, calibration) > score
    flat = Calibration(scale=1.0, offset=0.0)
    assert score_at_probability(0.75, flat) == pytest.approx(0.75)
    assert probability_of(0.0, flat) == pytest.approx(0.5)
    with pytest.raises(ValueError, match="calibration"):
        score_at_probability(0.75, Calibration(scale=-1.0, offset=0.0))


@pytest.mark.parametrize(
    ("spacing_s", "stretches"), [(8.0, [(1, 0.0, 80.0)]), (None, [(1, 8.0 * n, 8.0 * n) for n in range(11)])]
)
def test_a_stretch_of_a_long_video_goes_on_over_its_wide_spacing(
    spacing_s: float | None, stretches: list[tuple[int, float, float]]
) -> None:
    points = [TimelinePoint(8.0 * n, 1, 0.9) for n in range(11)]
    assert sorted(spans(find_moments(points, sample_interval_s(2.0, spacing_s), LIMITS))) == stretches


def test_the_limits_are_told_as_raw_scores() -> None:
    limits = score_limits(Thresholds(0.9, 0.5, 0.3, 5, 48), Calibration(2.0, 0.0))
    assert limits is not None and limits.moderate == pytest.approx(0.5)
    assert limits.strong == pytest.approx(0.75)
    assert score_limits(Thresholds(1.0, 0.5, 0.3, 5, 48), Calibration(2.0, 0.0)) is None
