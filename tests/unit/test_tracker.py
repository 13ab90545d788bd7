"""Who is who: ids over motion, gaps, crossings and cuts."""

from __future__ import annotations

import numpy as np
import pytest

from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.faces.identity import OTHER_PERSON
from deepfake_desktop.faces.tracker import LONGEST_ABSENCE_S, Tracker, longest_absence
from tests.fixtures.make_video import textured_background

STEP_S = 0.2  # between sampled frames
SIZE = 80.0  # width of a face in pixels
SCENE = textured_background(640, 360)
OTHER_SCENE = np.full((360, 640, 3), 12, np.uint8)
STRIPES = np.zeros((360, 640, 3), np.uint8)
STRIPES[:, np.arange(640) // 80 % 2 == 1] = 220
SHIFTED_STRIPES = np.roll(STRIPES, 80, axis=1)  # quite another picture with the same brightnesses in it


def face_at(x: float, y: float = 180.0, width: float = SIZE) -> Face:
    """A face whose box is centred at x, y."""
    landmarks = np.full((5, 2), (x, y), np.float32)
    return Face(Box(x - width / 2, y - 0.6 * width, width, 1.2 * width), 0.9, landmarks)


def people(tracker: Tracker, step: float, *faces: Face, scene: np.ndarray = SCENE) -> list[int]:
    return [tracked.person for tracked in tracker.update(step * STEP_S, scene, list(faces))]


@pytest.mark.parametrize("width", [0.0, 0.4, 1.0])
def test_faces_of_no_width_are_followed_like_any(width: float) -> None:
    tracker = Tracker()
    assert people(tracker, 0, face_at(100, width=width)) == people(tracker, 1, face_at(100, width=width)) == [1]


def test_ids_count_from_one_in_order_of_appearance() -> None:
    tracker = Tracker()
    assert people(tracker, 0) == []
    assert people(tracker, 1, face_at(500)) == [1]
    assert people(tracker, 2, face_at(100), face_at(500)) == [2, 1]
    assert people(tracker, 3, face_at(100), face_at(300), face_at(500)) == [2, 3, 1]


def test_faces_come_back_as_they_were_given() -> None:
    faces = [face_at(500), face_at(100), face_at(300)]
    tracked = Tracker().update(0.0, SCENE, faces)
    assert all(one.face is face for one, face in zip(tracked, faces, strict=True))


def test_people_side_by_side_stay_themselves() -> None:
    tracker = Tracker()
    sway = np.random.default_rng(3).uniform(-15, 15, (50, 2))
    seen = [people(tracker, step, face_at(270 + a), face_at(370 + b)) for step, (a, b) in enumerate(sway)]
    assert seen == [[1, 2]] * 50


def test_the_order_in_which_faces_are_given_does_not_matter() -> None:
    tracker = Tracker()
    assert people(tracker, 0, face_at(200), face_at(400)) == [1, 2]
    assert people(tracker, 1, face_at(404), face_at(203)) == [2, 1]


@pytest.mark.parametrize("pixels_per_step", [12, 20, 30, 45])
@pytest.mark.parametrize("apart_y", [0.0, 30.0])
def test_two_people_who_cross_keep_their_ids(pixels_per_step: int, apart_y: float) -> None:
    tracker = Tracker()
    steps = int(400 / pixels_per_step)
    seen = set()
    for step in range(steps):
        going = face_at(120 + pixels_per_step * step, 180)
        coming = face_at(523 - pixels_per_step * step, 180 + apart_y)
        seen.add(tuple(people(tracker, step, going, coming)))
    assert seen == {(1, 2)}


@pytest.mark.parametrize("pixels_per_step", [12, 20, 30])
def test_a_person_hidden_while_crossing_comes_out_as_themselves(pixels_per_step: int) -> None:
    tracker = Tracker()
    steps = int(400 / pixels_per_step)
    for step in range(steps):
        going, coming = 120 + pixels_per_step * step, 523 - pixels_per_step * step
        if abs(going - coming) < 0.6 * SIZE:
            assert people(tracker, step, face_at(going)) == [1]
        else:
            assert people(tracker, step, face_at(going), face_at(coming)) == [1, 2]


def test_a_moving_person_is_followed_over_the_frame() -> None:
    tracker = Tracker()
    assert {tuple(people(tracker, step, face_at(60 + 35 * step))) for step in range(16)} == {(1,)}


def test_a_person_who_comes_nearer_is_the_same() -> None:
    tracker = Tracker()
    assert {tuple(people(tracker, step, face_at(320, width=40 * 1.12**step))) for step in range(16)} == {(1,)}


@pytest.mark.parametrize("gap_s", [0.4, 1.0, 1.5])
def test_a_gap_keeps_the_id(gap_s: float) -> None:
    tracker = Tracker()
    for step in range(5):
        people(tracker, step, face_at(300), face_at(450))
    back = 4 + gap_s / STEP_S
    for step in np.arange(5, back - 0.01):
        assert people(tracker, step, face_at(450)) == [2]
    assert people(tracker, back, face_at(310), face_at(450)) == [1, 2]


def test_a_turned_head_of_a_moving_person_keeps_the_id() -> None:
    tracker = Tracker()
    for step in range(5):
        people(tracker, step, face_at(200 + 20 * step))
    assert people(tracker, 8, face_at(200 + 20 * 8)) == [1]


def test_after_a_long_absence_a_face_is_a_new_person() -> None:
    tracker = Tracker()
    assert people(tracker, 0, face_at(300)) == [1]
    assert people(tracker, 10 / STEP_S, face_at(300)) == [2]


def test_in_a_video_sampled_thinly_absence_is_counted_in_samples() -> None:
    assert longest_absence(None) == longest_absence(0.5) == LONGEST_ABSENCE_S
    tracker = Tracker(absence_s=longest_absence(8.0))
    assert people(tracker, 0, face_at(300)) == [1]
    assert people(tracker, 8 / STEP_S, face_at(330)) == [1]
    assert people(tracker, 24 / STEP_S, face_at(300)) == [1]  # one sample without them
    assert people(tracker, 48 / STEP_S, face_at(300)) == [2]  # two


def test_across_a_gap_between_samples_only_who_stayed_is_the_same_person() -> None:
    tracker = Tracker(absence_s=longest_absence(8.0))
    assert people(tracker, 0, face_at(300)) == [1]
    assert people(tracker, 8 / STEP_S, face_at(300 + 1.2 * SIZE)) == [2]  # in reach after two seconds, not after eight


def test_a_face_somewhere_else_is_a_new_person() -> None:
    tracker = Tracker()
    assert people(tracker, 0, face_at(100)) == [1]
    assert people(tracker, 1, face_at(500)) == [2]


def test_a_face_of_quite_another_size_is_a_new_person() -> None:
    tracker = Tracker()
    assert people(tracker, 0, face_at(300, width=60)) == [1]
    assert people(tracker, 1, face_at(300, width=200)) == [2]


@pytest.mark.parametrize("x", [100, 300], ids=["elsewhere", "at the same place"])
def test_after_a_cut_everybody_is_new(x: int) -> None:
    tracker = Tracker()
    for step in range(3):
        assert people(tracker, step, face_at(300)) == [1]
    assert people(tracker, 3, face_at(x), scene=OTHER_SCENE) == [2]
    assert people(tracker, 4, face_at(x), scene=OTHER_SCENE) == [2]


def test_a_cut_is_told_once() -> None:
    tracker, told = Tracker(), []
    for step, scene in enumerate([SCENE, SCENE, OTHER_SCENE, OTHER_SCENE, SCENE]):
        people(tracker, step, scene=scene)
        told.append(tracker.after_cut)
    assert told == [False, False, True, False, True]


def test_a_camera_that_pans_is_no_cut() -> None:
    tracker = Tracker()
    wide = textured_background(1400, 360)
    views = [wide[:, 15 * step : 15 * step + 640] for step in range(20)]
    assert {tuple(people(tracker, step, face_at(300), scene=view)) for step, view in enumerate(views)} == {(1,)}


def test_a_fast_pan_changes_every_pixel_but_is_no_cut() -> None:
    tracker = Tracker()
    assert people(tracker, 0, face_at(300), scene=STRIPES) == [1]
    assert people(tracker, 1, face_at(300), scene=SHIFTED_STRIPES) == [1]


def test_noise_and_a_slow_fade_are_no_cut() -> None:
    tracker = Tracker()
    chance = np.random.default_rng(5)
    for step in range(20):
        noisy = SCENE * (1 - 0.04 * step) + chance.normal(0, 12, SCENE.shape)
        scene = np.clip(noisy, 0, 255).astype(np.uint8)
        assert people(tracker, step, face_at(300), scene=scene) == [1]


@pytest.mark.parametrize("seed", range(5))
def test_no_person_is_twice_in_a_frame_and_ids_have_no_holes(seed: int) -> None:
    tracker = Tracker()
    chance = np.random.default_rng(seed)
    known = 0
    for step in range(60):
        faces = [
            face_at(*chance.uniform((0, 0), (640, 360)), float(chance.uniform(30, 120)))
            for _ in range(chance.integers(0, 6))
        ]
        ids = people(tracker, step, *faces)
        assert len(set(ids)) == len(ids)
        new = sorted(one for one in ids if one > known)
        assert new == list(range(known + 1, known + 1 + len(new)))
        known += len(new)
    assert known > 5


# Faces of known looks: the confidence of the face finder says whose face it is.


class FakeEmbedder:
    """Embeddings by ``Face.confidence``; counts what it is asked for. A face narrower than 32 has none."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, image: np.ndarray, face: Face) -> np.ndarray | None:
        self.asked += 1
        return np.eye(16, dtype=np.float32)[round(face.confidence * 10)] if face.box.width >= 32 else None


def someone(look: int, x: float, width: float = SIZE) -> Face:
    face = face_at(x, width=width)
    return Face(face.box, look / 10, face.landmarks)


@pytest.fixture
def tracker() -> Tracker:
    return Tracker(FakeEmbedder())


@pytest.mark.parametrize("x", [100, 300], ids=["elsewhere", "at the same place"])
def test_who_comes_back_after_a_cut_is_known_again(tracker: Tracker, x: int) -> None:
    assert people(tracker, 0, someone(1, 300)) == [1]
    assert people(tracker, 1, someone(2, 300), scene=OTHER_SCENE) == [2]
    assert people(tracker, 2, someone(1, x), scene=SCENE) == [1]
    assert people(tracker, 3, someone(3, x), someone(2, 500), scene=OTHER_SCENE) == [3, 2]


def test_who_comes_back_after_a_long_absence_is_known_again(tracker: Tracker) -> None:
    assert people(tracker, 0, someone(1, 300)) == [1]
    assert people(tracker, 600 / STEP_S, someone(2, 300)) == [2]
    assert people(tracker, 900 / STEP_S, someone(2, 300), someone(1, 100)) == [2, 1]


def test_only_the_first_face_of_a_track_starts_it(tracker: Tracker) -> None:
    shots = [SCENE, SCENE, OTHER_SCENE, OTHER_SCENE]
    tracked = [tracker.update(STEP_S * n, scene, [someone(1, 300)])[0] for n, scene in enumerate(shots)]
    assert [one.person for one in tracked] == [1, 1, 1, 1]
    assert [one.starts_track for one in tracked] == [True, False, True, False]


def test_two_faces_in_one_frame_are_never_one_person(tracker: Tracker) -> None:
    assert people(tracker, 0, someone(1, 100)) == [1]
    assert people(tracker, 1, someone(1, 100), someone(1, 500)) == [1, 2]
    assert people(tracker, 2, someone(1, 300), someone(1, 500), scene=OTHER_SCENE) == [3, 4], "in doubt new people"


def test_a_person_who_jumps_is_not_two(tracker: Tracker) -> None:
    assert people(tracker, 0, someone(1, 100)) == [1]
    assert people(tracker, 1, someone(1, 550)) == [1]
    assert people(tracker, 2, someone(2, 110), someone(1, 550)) == [2, 1], "nobody is expected at the old place"


def test_a_face_too_small_to_tell_is_somebody_new(tracker: Tracker) -> None:
    assert people(tracker, 0, someone(1, 300)) == [1]
    assert people(tracker, 1, someone(1, 300, width=30), scene=OTHER_SCENE) == [2]
    assert people(tracker, 2, someone(1, 300, width=30), scene=SCENE) == [3]


def test_who_was_too_small_at_first_is_known_by_later_faces(tracker: Tracker) -> None:
    for step in range(12):
        assert people(tracker, step, someone(1, 300, width=30 + step)) == [1]
    assert people(tracker, 20, someone(1, 100), scene=OTHER_SCENE) == [1]


def test_a_cut_between_alike_pictures_does_not_mix_two_people(tracker: Tracker) -> None:
    assert people(tracker, 0, someone(1, 300), scene=STRIPES) == [1]
    assert people(tracker, 1, someone(2, 300), scene=SHIFTED_STRIPES) == [2]
    assert people(tracker, 2, someone(1, 300), scene=STRIPES) == [1]


def test_a_fast_pan_does_not_split_a_person(tracker: Tracker) -> None:
    for step in range(8):
        tracked = tracker.update(STEP_S * step, [STRIPES, SHIFTED_STRIPES][step % 2], [someone(1, 300)])
        assert [(one.person, one.starts_track) for one in tracked] == [(1, step == 0)]


@pytest.mark.parametrize(("likeness", "expected"), [(OTHER_PERSON + 0.05, 1), (OTHER_PERSON - 0.05, 2)])
def test_a_turned_head_in_a_moving_picture_is_not_taken_for_another(likeness: float, expected: int) -> None:
    front = np.array([1, 0], np.float32)
    turned = np.array([likeness, np.sqrt(1 - likeness**2)], np.float32)
    tracker = Tracker(lambda image, face: front if face.confidence < 0.5 else turned)
    assert people(tracker, 0, someone(1, 300), scene=STRIPES) == [1]
    assert people(tracker, 1, someone(9, 300), scene=SHIFTED_STRIPES) == [expected]


def test_few_faces_of_a_track_are_looked_at() -> None:
    embed = FakeEmbedder()
    tracker = Tracker(embed)
    for step in range(600):
        people(tracker, step, someone(1, 300))
    assert embed.asked == 5


def test_an_odd_face_does_not_change_who_somebody_is(tracker: Tracker) -> None:
    people(tracker, 0, someone(1, 300))
    for step in range(1, 30):
        people(tracker, step, someone(7, 300))
    assert people(tracker, 30, someone(7, 300), someone(1, 500), scene=OTHER_SCENE) == [2, 1]


def test_a_long_video_with_many_people_is_remembered_in_part() -> None:
    rng = np.random.default_rng(1)
    looks = {n: vector / np.linalg.norm(vector) for n, vector in enumerate(rng.normal(size=(200, 512)))}
    tracker = Tracker(lambda image, face: looks[round(face.confidence)])
    for look in range(200):
        assert people(tracker, look * 50, someone(10 * look, 300)) == [look + 1]
    assert people(tracker, 200 * 50, someone(1990, 300), someone(0, 100)) == [200, 201]
