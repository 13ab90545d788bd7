"""Whom the gallery knows again, and whom it takes for somebody new."""

from __future__ import annotations

import numpy as np
import pytest

from deepfake_desktop.faces.identity import CLEARLY_NEARER, SAME_PERSON, Gallery

SIZE = 192


def direction(number: int) -> np.ndarray:
    """An embedding at right angles to those of other numbers."""
    return np.eye(SIZE, dtype=np.float32)[number]


def near(target: np.ndarray, cosine: float, aside: int = SIZE - 1) -> np.ndarray:
    """An embedding of the given cosine with ``target``, leaning towards the direction ``aside``."""
    return (cosine * target + np.sqrt(1 - cosine**2) * direction(aside)).astype(np.float32)


def gallery_of(*people: int, **options: int) -> Gallery:
    gallery = Gallery(**options)
    for person in people:
        gallery.add(person, direction(person))
        gallery.saw([person])
    return gallery


@pytest.mark.parametrize(("cosine", "expected"), [(1.0, 2), (SAME_PERSON + 0.01, 2), (SAME_PERSON - 0.01, None)])
def test_only_a_face_that_is_like_enough_is_known_again(cosine: float, expected: int | None) -> None:
    assert gallery_of(1, 2, 3).recognise([near(direction(2), cosine)], set()) == [expected]


def test_an_empty_gallery_knows_nobody() -> None:
    assert Gallery().recognise([direction(0), None], set()) == [None, None]


def test_a_face_too_small_to_tell_is_somebody_new() -> None:
    assert gallery_of(1).recognise([None, direction(1)], set()) == [None, 1]


def test_somebody_in_the_frame_is_not_given_again() -> None:
    assert gallery_of(1, 2).recognise([direction(1)], {1}) == [None]


def test_of_two_faces_the_likest_gets_the_person() -> None:
    faces = [near(direction(1), 0.8), near(direction(1), 0.9)]
    assert gallery_of(1).recognise(faces, set()) == [None, 1]
    assert gallery_of(1).recognise(faces[::-1], set()) == [1, None]


def test_the_mean_of_the_faces_kept_is_compared() -> None:
    gallery = gallery_of(1)
    turned = direction(50)
    assert gallery.recognise([turned], set()) == [None]
    gallery.add(1, turned)
    assert gallery.recognise([turned], set()) == [1]
    assert gallery.likeness(1, turned) == pytest.approx(np.sqrt(0.5))


def test_two_alike_who_were_in_one_frame_leave_a_doubt() -> None:
    twin = near(direction(1), 0.95)
    face = near(direction(1), 0.99, aside=100)
    gallery = gallery_of(1)
    gallery.add(2, twin)
    assert gallery.recognise([face], set()) == [1], "two numbers of one person: the likest"
    gallery.saw([1, 2])
    assert gallery.recognise([face], set()) == [None]
    assert gallery.recognise([face], {2}) == [1], "the other one is in view"


def test_somebody_beside_who_is_clearly_another_leaves_none() -> None:
    gallery = gallery_of(1, 2)
    gallery.saw([1, 2])
    assert gallery.recognise([near(direction(1), SAME_PERSON + CLEARLY_NEARER, aside=2)], set()) == [None]
    assert gallery.recognise([near(direction(1), 0.9, aside=2)], set()) == [1]


def test_the_gallery_is_bounded_and_forgets_who_was_not_seen_for_longest() -> None:
    gallery = gallery_of(1, 2, 3, most_people=3)
    gallery.saw([1])
    gallery.add(4, direction(4))
    gallery.saw([4])
    assert len(gallery) == 3
    faces = [direction(person) for person in (1, 2, 3, 4)]
    assert gallery.recognise(faces, set()) == [1, None, 3, 4]
    assert gallery.likeness(2, direction(2)) is None


def test_adding_does_not_keep_the_callers_array() -> None:
    gallery, embedding = Gallery(), direction(1).copy()
    gallery.add(1, embedding)
    embedding[:] = 0
    assert gallery.recognise([direction(1)], set()) == [1]
