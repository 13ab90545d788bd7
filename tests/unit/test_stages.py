"""Which steps share a GRU window: those of one track, never over a cut or a long absence."""

from __future__ import annotations

import numpy as np

from deepfake_desktop.analysis.stages import FrameFeatures, StepScore, score_steps
from deepfake_desktop.analysis.stopwatch import Stopwatch
from deepfake_desktop.detector.runtime import TrackScorer
from deepfake_desktop.faces.face import Box, Face, TrackedFace

FACE = Face(Box(0, 0, 80, 90), 0.9, np.zeros((5, 2), np.float32))


def frame(time_s: float, *people: int, starts: tuple[int, ...] = (), unscored: tuple[int, ...] = ()) -> FrameFeatures:
    faces = tuple(TrackedFace(person, FACE, starts_track=person in starts) for person in people)
    features = {person: np.full(2, time_s, np.float32) for person in people if person not in unscored}
    return FrameFeatures(time_s, faces, features, {})


def windows_of(frames: list[FrameFeatures]) -> tuple[list[list[float]], list[StepScore]]:
    """The times of the steps in each window that the GRU was given, and the scores."""
    windows: list[list[float]] = []

    def window_logits(features: np.ndarray) -> np.ndarray:
        windows.append([float(value) for value in features[:, 0]])
        return features[:, 0]

    scores = score_steps(frames, lambda: TrackScorer(window_logits, 4, 2), Stopwatch())
    return windows, [step for one in scores for step in one.steps]


def test_without_a_cut_a_window_has_the_steps_before_as_context() -> None:
    windows, _ = windows_of([frame(n, 1, starts=(1,) if n == 0 else ()) for n in range(6)])
    assert windows == [[0, 1, 2, 3], [2, 3, 4, 5]]


def test_a_person_known_again_starts_a_new_window() -> None:
    frames = [frame(n, 1, starts=(1,) if n in (0, 5) else ()) for n in range(10)]
    windows, steps = windows_of(frames)
    assert windows == [[0, 1, 2, 3], [2, 3, 4], [5, 6, 7, 8], [7, 8, 9]]
    assert [(step.time_s, step.logit) for step in steps] == [(n, n) for n in range(10)]
    assert {step.person for step in steps} == {1}


def test_the_old_window_ends_even_where_the_first_face_is_too_small() -> None:
    frames = [frame(0, 1, starts=(1,)), frame(1, 1), frame(2, 1, starts=(1,), unscored=(1,)), frame(3, 1)]
    windows, _ = windows_of(frames)
    assert windows == [[0, 1], [3]]


def test_a_long_absence_ends_a_window_without_a_cut() -> None:
    windows, _ = windows_of([frame(0, 1, 2), frame(1, 1, 2), frame(5, 2), frame(5.5, 1, starts=(1,))])
    assert [0, 1] in windows and [5.5] in windows


def test_others_in_the_frame_keep_their_window() -> None:
    windows, _ = windows_of([frame(0, 1, 2), frame(1, 1, 2), frame(2, 1, 2, starts=(2,)), frame(3, 1, 2)])
    assert windows == [[0, 1], [0, 1, 2, 3], [2, 3]]
