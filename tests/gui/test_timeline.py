"""The store behind the strip and the face boxes."""

from __future__ import annotations

import numpy as np
import pytest

from deepfake_desktop.analysis.events import FacesFound, PersonBox
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.analysis.timeline import NO_FACE, SCORED, UNSCORED, Timeline
from deepfake_desktop.faces.face import Box


def sample(time_s: float, *people: tuple[int, float]) -> FacesFound:
    """Faces of persons with their boxes' left edges."""
    return FacesFound(time_s, tuple(PersonBox(person, Box(x, 10, 40, 50)) for person, x in people))


@pytest.fixture
def ten_seconds() -> Timeline:
    timeline = Timeline(samples_per_second=2.0)
    timeline.duration_s = 10.0
    return timeline


def test_columns_keep_the_highest_score_of_a_pixel(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(t / 2, (1, 0)) for t in range(20)])
    ten_seconds.add_scores([TimelinePoint(t / 2, 1, 0.9 if t == 7 else 0.1) for t in range(20)])
    scores, state = ten_seconds.columns(1, 5)  # four samples a column
    assert state.tolist() == [SCORED] * 5
    assert np.allclose(scores, [0.1, 0.9, 0.1, 0.1, 0.1])


def test_columns_tell_unscored_from_no_face(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(0.0, (1, 0)), sample(0.5, (1, 0)), sample(1.0), sample(1.5), sample(2.0, (1, 0))])
    ten_seconds.add_scores([TimelinePoint(0.0, 1, 0.4), TimelinePoint(0.5, 1, 0.4)])
    _, state = ten_seconds.columns(1, 100)
    assert state[2] == SCORED
    assert state[12] == NO_FACE
    assert state[19] == UNSCORED  # seen at 2.0 s, its score is still to come
    assert state[60] == UNSCORED  # not looked at yet


def test_a_part_of_the_time_is_drawn_as_in_the_whole(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(t / 2, (1, 0)) for t in range(20)])
    ten_seconds.add_scores([TimelinePoint(t / 2, 1, t / 20) for t in range(20)])
    ten_seconds.complete = True
    whole_scores, whole_state = ten_seconds.columns(1, 100)
    scores, state = ten_seconds.columns(1, 40, 2.0, 6.0)
    assert np.allclose(scores, whole_scores[20:60])
    assert state.tolist() == whole_state[20:60].tolist()
    assert ten_seconds.columns(1, 10, 9.5, 10.0)[1].tolist() == [SCORED] * 10


def test_the_whole_clip_takes_the_highest_score_of_all(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(t / 2, (1, 0), (2, 100)) for t in range(10)])
    ten_seconds.add_scores([TimelinePoint(t / 2, 1, 0.2) for t in range(6)])
    ten_seconds.add_scores([TimelinePoint(t / 2, 2, 0.7) for t in range(4)])
    scores, state = ten_seconds.columns(0, 20)  # one sample a column
    assert scores[2] == pytest.approx(0.7)
    assert scores[5] == pytest.approx(0.2)
    assert state[[2, 5, 7]].tolist() == [SCORED, SCORED, UNSCORED]


def test_a_finished_analysis_leaves_no_unscored_tail(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(t / 2, (1, 0)) for t in range(19)])
    ten_seconds.add_scores([TimelinePoint(t / 2, 1, 0.5) for t in range(19)])
    assert ten_seconds.columns(1, 100)[1][-1] == UNSCORED
    ten_seconds.complete = True
    assert ten_seconds.columns(1, 100)[1][-1] == SCORED


def test_boxes_move_evenly_between_samples(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(0.0, (1, 0)), sample(0.5, (1, 100), (2, 300))])
    (halfway,) = ten_seconds.boxes_at(0.125)
    assert (halfway.person, halfway.box.x) == (1, 25)
    assert [face.person for face in ten_seconds.boxes_at(0.4)] == [1, 2]


def test_no_box_far_from_any_sample(ten_seconds: Timeline) -> None:
    ten_seconds.add_faces([sample(0.0, (1, 0)), sample(4.0, (1, 0))])
    assert len(ten_seconds.boxes_at(0.2)) == 1
    assert ten_seconds.boxes_at(2.0) == []
    assert ten_seconds.boxes_at(9.0) == []


def test_score_of_a_moment_is_the_nearest_one(ten_seconds: Timeline) -> None:
    ten_seconds.add_scores([TimelinePoint(1.0, 2, 0.25), TimelinePoint(1.5, 2, 0.75)])
    assert ten_seconds.score_at(2, 1.4) == 0.75
    assert ten_seconds.score_at(2, 3.0) is None
    assert ten_seconds.score_at(1, 1.0) is None


def test_peak_is_the_highest_score_of_all_people(ten_seconds: Timeline) -> None:
    assert ten_seconds.peak() is None
    ten_seconds.add_scores([TimelinePoint(1.0, 1, 0.25), TimelinePoint(3.0, 2, 0.75), TimelinePoint(4.0, 1, 0.5)])
    assert ten_seconds.peak() == TimelinePoint(3.0, 2, 0.75)


def test_the_result_replaces_the_scores_that_were_streamed(ten_seconds: Timeline) -> None:
    ten_seconds.add_scores([TimelinePoint(1.0, 1, 0.25), TimelinePoint(3.0, 2, 0.75)])
    ten_seconds.set_scores([TimelinePoint(1.0, 1, 0.5)])
    assert ten_seconds.people == [1]
    assert ten_seconds.point_count == 1


def test_real_scores_replace_those_of_the_first_look(ten_seconds: Timeline) -> None:
    ten_seconds.set_first_look([TimelinePoint(t, 0, 0.5) for t in (0.0, 2.5, 5.0, 9.0)])
    assert [point.time_s for point in ten_seconds.first_look] == [0.0, 2.5, 5.0, 9.0]
    assert ten_seconds.people == [] and ten_seconds.peak() is None and ten_seconds.point_count == 0
    ten_seconds.add_scores([TimelinePoint(1.0, 1, 0.25), TimelinePoint(2.5, 2, 0.75)])
    assert [point.time_s for point in ten_seconds.first_look] == [5.0, 9.0]
    ten_seconds.set_scores([TimelinePoint(1.0, 1, 0.25)])
    assert ten_seconds.first_look == []


def test_a_long_video_sampled_thinly_fills_the_strip_and_draws_no_boxes_between_samples() -> None:
    timeline = Timeline(samples_per_second=2.0)
    timeline.duration_s = 80.0
    timeline.thin(None)
    assert timeline.interval_s == 0.5
    timeline.thin(8.0)
    timeline.add_faces([sample(8.0 * t, (1, 0)) for t in range(11)])
    timeline.add_scores([TimelinePoint(8.0 * t, 1, 0.5) for t in range(11)])
    assert (timeline.columns(1, 100)[1] == SCORED).all()
    assert timeline.score_at(1, 11.9) == 0.5
    assert timeline.boxes_at(8.2) and not timeline.boxes_at(12.0)


def test_an_hour_at_ten_samples_a_second_is_drawn_fast() -> None:
    timeline = Timeline(samples_per_second=10.0)
    timeline.duration_s = 3600.0
    timeline.add_faces([sample(t / 10, (1, 0)) for t in range(36_000)])
    timeline.add_scores([TimelinePoint(t / 10, 1, 0.5) for t in range(36_000)])
    scores, state = timeline.columns(1, 1500)
    assert (state == SCORED).all()
    assert (scores == 0.5).all()


def test_what_is_forgotten_can_be_told_anew(ten_seconds: Timeline) -> None:
    told = [sample(t / 2, (1, 0)) for t in range(8)]
    ten_seconds.add_faces(told)
    ten_seconds.add_scores([TimelinePoint(1.0, 1, 0.5)])
    ten_seconds.forget()
    assert (ten_seconds.people, ten_seconds.reached_s, ten_seconds.span_s()) == ([], 0.0, 10.0)
    assert ten_seconds.boxes_at(1.0) == []
    ten_seconds.add_faces(told[:4])  # earlier times than those told before
    assert [box.person for box in ten_seconds.boxes_at(1.25)] == [1] and ten_seconds.reached_s == 1.5
