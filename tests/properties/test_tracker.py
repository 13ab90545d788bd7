"""Who is who: what holds for any faces at any places and times."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.faces.identity import Gallery
from deepfake_desktop.faces.tracker import LONGEST_ABSENCE_S, Tracker
from tests.fixtures.make_video import textured_background

SCENE = textured_background(640, 360)
OTHER_SCENE = np.full((360, 640, 3), 12, np.uint8)

faces = st.builds(
    lambda x, y, width: face_at(x, y, width), st.floats(-50, 700), st.floats(-50, 400), st.floats(0.0, 500.0)
)
steps = st.floats(0.0, 8.0)


def face_at(x: float, y: float, width: float, identity: int = 0) -> Face:
    """A face whose confidence tells who it is, for ``embed``."""
    landmarks = np.full((5, 2), (x, y), np.float32)
    return Face(Box(x - width / 2, y - width / 2, width, 1.2 * width), identity, landmarks)


def embed(image: np.ndarray, face: Face) -> np.ndarray:
    """An embedding of its own for each identity, at right angles to all others."""
    return np.eye(32, dtype=np.float32)[int(face.confidence)]


@given(st.lists(st.tuples(steps, st.lists(faces, max_size=6), st.booleans()), max_size=12))
def test_each_face_is_one_person_and_numbers_follow_each_other(
    frames: list[tuple[float, list[Face], bool]],
) -> None:
    tracker, time_s, highest = Tracker(), 0.0, 0
    last_seen: dict[int, float] = {}
    for step_s, found, other_scene in frames:
        time_s += step_s
        tracked = tracker.update(time_s, OTHER_SCENE if other_scene else SCENE, found)
        assert [one.face for one in tracked] == found
        people = [one.person for one in tracked]
        assert len(set(people)) == len(people)
        new = [person for person in people if person > highest]
        assert new == list(range(highest + 1, highest + 1 + len(new)))
        # Nobody is known again by place alone after a cut or a long absence.
        for one in tracked:
            if one.person <= highest:
                assert not tracker.after_cut and time_s - last_seen[one.person] <= LONGEST_ABSENCE_S
            assert one.starts_track == (one.person > highest)
        highest += len(new)
        last_seen |= dict.fromkeys(people, time_s)


@given(st.lists(st.sets(st.integers(0, 5)), min_size=1, max_size=15), st.floats(3.5, 100.0))
def test_tracks_of_one_face_are_one_person_and_those_of_two_never(visits: list[set[int]], absence_s: float) -> None:
    """Everyone has an own place and face; between two visits all are gone for longer than a track lasts."""
    tracker = Tracker(embed)
    numbers: dict[int, int] = {}
    for visit, present in enumerate(visits):
        order = sorted(present)
        found = [face_at(50 + 100 * identity, 180, 60, identity) for identity in order]
        for identity, one in zip(order, tracker.update(visit * absence_s, SCENE, found), strict=True):
            assert numbers.setdefault(identity, one.person) == one.person
    assert len(set(numbers.values())) == len(numbers)


vectors = st.lists(st.floats(-1, 1), min_size=4, max_size=4).filter(lambda values: sum(map(abs, values)) > 0.1)


@given(
    st.lists(st.tuples(st.integers(1, 9), vectors), max_size=12),
    st.lists(st.one_of(st.none(), vectors), max_size=6),
    st.sets(st.integers(1, 9)),
    st.integers(1, 5),
)
def test_a_gallery_is_bounded_and_gives_nobody_twice(
    kept: list[tuple[int, list[float]]], asked: list[list[float] | None], present: set[int], most: int
) -> None:
    gallery = Gallery(most)
    for person, values in kept:
        gallery.add(person, unit(values))
        gallery.saw([person])
        assert len(gallery) <= most
    found = gallery.recognise([None if values is None else unit(values) for values in asked], present)
    given_out = [person for person in found if person is not None]
    assert len(found) == len(asked) and len(set(given_out)) == len(given_out)
    assert not set(given_out) & present and set(given_out) <= {person for person, _ in kept}
    assert all(person is None for person, values in zip(found, asked, strict=True) if values is None)


def unit(values: list[float]) -> np.ndarray:
    vector = np.array(values, np.float32)
    return vector / np.linalg.norm(vector)
