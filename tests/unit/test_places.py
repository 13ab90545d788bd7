"""Where faces were seen."""

from __future__ import annotations

from deepfake_desktop.analysis.places import FacePlaces
from deepfake_desktop.analysis.record_parts import FaceAt, Moment
from deepfake_desktop.faces.face import Box


def seen(*faces: tuple[float, float, bool], person: int = 1) -> FacePlaces:
    """faces: time, width, whether it was scored."""
    places = FacePlaces()
    for time_s, width, scorable in faces:
        places.saw(person, time_s, Box(time_s, 2.0, width, 3.04), scorable)
    return places


def test_a_face_is_found_by_its_very_time() -> None:
    places = seen((0.0, 50.0, True), (1 / 3, 60.0, True), (2.0, 70.0, False))
    assert places.at(1, 1 / 3) == FaceAt(1 / 3, 0.3, 2.0, 60.0, 3.0)
    assert places.at(1, 0.333) is None and places.at(1, 2.0) is None and places.at(1, 9.0) is None
    assert places.at(2, 0.0) is None


def test_the_widest_face_is_a_scored_one_if_there_is_any() -> None:
    widest = seen((0.0, 50.0, True), (1.0, 60.0, True), (2.0, 60.0, True), (3.0, 90.0, False)).widest(1)
    assert widest is not None and (widest.time_s, widest.width) == (1.0, 60.0)
    unscored = seen((0.0, 30.0, False), (1.0, 20.0, False)).widest(1)
    assert unscored is not None and unscored.time_s == 0.0
    late = seen((0.0, 90.0, False), (1.0, 50.0, True)).widest(1)
    assert late is not None and late.time_s == 1.0
    assert seen().widest(1) is None


def test_moments_are_given_the_face_at_their_peak() -> None:
    places = seen((0.0, 50.0, True), (0.5, 60.0, True))
    (placed,) = places.placed([Moment(1, 0.0, 0.5, 0.5, 0.9, "strong")])
    assert placed.face is not None and placed.face.width == 60.0
