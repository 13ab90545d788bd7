"""Times and pixels of the strip, in the window and in reports."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deepfake_desktop.analysis.events import FacesFound, PersonBox
from deepfake_desktop.analysis.moments import MOST, ScoreLimits, find_moments, neighbour
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.analysis.timeline import SCORED, Timeline
from deepfake_desktop.faces.face import Box
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.strip_view import View
from deepfake_desktop.report.strip import strip_of
from tests.fixtures.make_record import full_result

spans = st.floats(0.05, 4e6)
shares = st.floats(0, 1)
points = st.lists(
    st.builds(TimelinePoint, st.floats(0, 3000), st.integers(1, 4), st.floats(0, 1)), min_size=1, max_size=60
).map(lambda some: sorted({(p.time_s, p.person): p for p in some}.values(), key=lambda p: (p.time_s, p.person)))


@given(spans, st.lists(st.tuples(st.sampled_from(("zoom", "move", "turn")), st.floats(-30, 30), shares), max_size=12))
def test_a_view_stays_within_the_video(span_s: float, moves: list[tuple[str, float, float]]) -> None:
    view = View()
    for kind, amount, share in moves:
        at_s = share * span_s
        if kind == "zoom":
            view = view.zoomed(1.2**amount, at_s, span_s)
        else:
            view = view.moved(amount * span_s / 10, span_s) if kind == "move" else view.turned_to(at_s, span_s)
            assert kind == "move" or view.start_s - 1e-6 * span_s <= at_s <= view.end(span_s) + 1e-6 * span_s
        assert 0 <= view.start_s <= span_s and view.end(span_s) <= span_s * (1 + 1e-9)
        assert view.length(span_s) > 0


@pytest.fixture(scope="module")
def strip(qapp: object) -> HeatStrip:
    return HeatStrip()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spans, st.integers(150, 4000), shares, st.floats(0, 20), shares)
def test_a_pixel_and_its_time_are_each_others(
    strip: HeatStrip, span_s: float, width: int, zoom_at: float, zoom: float, share: float
) -> None:
    timeline = Timeline(5.0)
    timeline.duration_s = span_s
    span_s = timeline.span_s()
    strip.resize(width, 80)
    strip.set_timeline(timeline)
    strip.set_position(zoom_at * span_s)
    strip.zoom(zoom)
    view = strip.view()
    seconds = view.start_s + share * view.length(span_s)
    x = strip._place(seconds)
    assert strip._track().left() - 1 <= x <= strip._track().right() + 2
    assert math.isclose(strip._x_to_s(x), seconds, abs_tol=1e-6 * span_s + 1e-9)
    # Whatever is clicked on is a time of the video, and further right is never earlier.
    clicked = [strip._x_to_s(place) for place in (-50, 0, x - 3, x, x + 3, width, width + 500)]
    assert clicked == sorted(clicked) and clicked[0] >= 0 and clicked[-1] <= span_s * (1 + 1e-9)


@given(points, st.integers(1, 800), st.sampled_from((0.5, 2.0, 5.0)))
def test_every_score_has_a_column_and_no_column_a_higher_one(
    some: list[TimelinePoint], width: int, rate: float
) -> None:
    timeline = Timeline(rate)
    timeline.duration_s = some[-1].time_s + 1 / rate
    by_time: dict[float, list[int]] = {}
    for point in some:
        by_time.setdefault(point.time_s, []).append(point.person)
    timeline.add_faces(
        FacesFound(time_s, tuple(PersonBox(person, Box(0, 0, 9, 9)) for person in people))
        for time_s, people in sorted(by_time.items())
    )
    timeline.add_scores(some)
    for person in (0, *timeline.people):
        scores, state = timeline.columns(person, width)
        mine = [point for point in some if person in (0, point.person)]
        assert scores.max() <= np.float32(max(point.score for point in mine))
        assert not scores[state != SCORED].any()
        for point in mine:
            column = min(int(point.time_s / timeline.span_s() * width), width - 1)
            assert state[column] == SCORED and scores[column] >= np.float32(point.score) - 1e-6


@given(points, st.floats(0.02, 3.0), st.one_of(st.none(), st.tuples(st.floats(0.01, 0.5), st.floats(0.5, 0.99))))
def test_moments_lie_in_their_lanes(
    some: list[TimelinePoint], interval_s: float, bounds: tuple[float, float] | None
) -> None:
    moments = find_moments(some, interval_s, ScoreLimits(*bounds) if bounds else None)
    scores = {(point.person, point.time_s): point.score for point in some}
    assert 1 <= len(moments) <= MOST
    for moment in moments:
        assert moment.start_s <= moment.peak_s <= moment.end_s
        assert scores[moment.person, moment.peak_s] == moment.peak
        assert (moment.person, moment.start_s) in scores and (moment.person, moment.end_s) in scores
    seen, at = set(), None
    for _ in moments:
        at = neighbour(moments, at.peak_s if at else -1.0, 1, 0.0, at)
        seen.add(at)
    assert seen == set(moments)


@given(points, st.one_of(st.none(), st.floats(0, 1e18)), st.floats(0.001, 1e6))
def test_the_strip_of_a_report_is_bounded(some: list[TimelinePoint], duration_s: float | None, rate: float) -> None:
    result = full_result()
    people = tuple(replace(result.people[0], id=number) for number in range(1, 5))
    result = replace(
        result,
        timeline=tuple(some),
        people=people,
        file=replace(result.file, duration_s=duration_s),
        sampling=replace(result.sampling, samples_per_second=rate),
    )
    strip = strip_of(result)
    assert strip is not None and strip.span_s >= some[-1].time_s
    assert all(0 <= bar.column < strip.columns and 0 <= bar.score <= 1 for lane in strip.lanes for bar in lane.bars)
    assert list(strip.ticks) == sorted(strip.ticks) and 1 <= len(strip.ticks) <= 10
    assert strip.ticks[-1] <= strip.span_s * (1 + 1e-9)
