"""From logits to bands: what holds whatever a network says."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from deepfake_desktop.analysis.gate import window_agreement
from deepfake_desktop.analysis.result import FLAGS, Person
from deepfake_desktop.analysis.verdict import (
    aggregate_evidence,
    judge_probability,
    judge_video,
    probability_interval,
)
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.detector.calibration import logit, probability_of, score_at_probability, sigmoid
from deepfake_desktop.training.calibrate import choose_thresholds

RANK = {"none": 0, "inconclusive": 1, "moderate": 2, "strong": 3}

logits = st.lists(st.floats(-50, 50, width=32), min_size=1, max_size=80)
calibrations = st.builds(Calibration, st.floats(1e-3, 100), st.floats(-50, 50))
limits = st.lists(st.floats(0, 1), min_size=3, max_size=3).map(
    lambda three: Thresholds(*sorted(three, reverse=True), min_faces=5, min_face_px=48)
)


@given(logits, st.floats(-20, 20), st.randoms(use_true_random=False))
def test_evidence_lies_within_the_logits_and_moves_with_them(values: list[float], shift: float, dice: object) -> None:
    evidence = aggregate_evidence(values)
    assert min(values) - 1e-9 <= evidence <= max(values) + 1e-9
    shuffled = list(values)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert aggregate_evidence(shuffled) == evidence
    moved = aggregate_evidence(np.array(values, np.float64) + shift)
    assert math.isclose(moved, evidence + shift, abs_tol=1e-6)


@given(logits, st.integers(0, 79), st.floats(0, 30))
def test_a_more_suspicious_face_never_makes_less_suspicious(values: list[float], place: int, more: float) -> None:
    raised = list(values)
    raised[place % len(values)] += more
    assert aggregate_evidence(raised) >= aggregate_evidence(values) - 1e-9


@given(calibrations, st.floats(-100, 100), st.floats(-100, 100))
def test_calibration_rises_and_stays_within_0_and_1(calibration: Calibration, one: float, other: float) -> None:
    low, high = (probability_of(value, calibration) for value in sorted((one, other)))
    assert 0 <= low <= high <= 1


@given(st.floats(1e-6, 1 - 1e-6), calibrations)
def test_a_limit_as_a_score_has_that_probability(probability: float, calibration: Calibration) -> None:
    assert math.isclose(sigmoid(logit(probability)), probability, rel_tol=1e-9)
    score = score_at_probability(probability, calibration)
    assume(1e-9 < score < 1 - 1e-9)  # beyond, a score has no logit to go back by
    assert math.isclose(probability_of(logit(score), calibration), probability, rel_tol=1e-3, abs_tol=1e-6)


@given(logits, st.integers(1, 16), calibrations)
def test_the_interval_holds_the_probability(values: list[float], block: int, calibration: Calibration) -> None:
    interval = probability_interval(values, block, calibration)
    assert (interval is None) == (len(values) < 3)
    if interval is not None:
        probability = probability_of(aggregate_evidence(values), calibration)
        assert 0 <= interval[0] <= probability + 1e-12 and probability - 1e-12 <= interval[1] <= 1


@given(logits, st.integers(1, 32), st.integers(1, 32), calibrations)
def test_agreement_is_a_share(values: list[float], window: int, stride: int, calibration: Calibration) -> None:
    agreement = window_agreement(values, window, min(stride, window), calibration)
    assert agreement is None or -1e-9 <= agreement <= 1 + 1e-9


@given(limits, st.floats(0, 1), st.floats(0, 1))
def test_bands_rise_with_the_probability(thresholds: Thresholds, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert RANK[judge_probability(low, thresholds)] <= RANK[judge_probability(high, thresholds)]


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=2, max_size=60))
def test_chosen_limits_are_in_their_order(clips: list[tuple[float, bool]]) -> None:
    assume(len({fake for _, fake in clips}) == 2)
    chosen = choose_thresholds(np.array([p for p, _ in clips]), np.array([fake for _, fake in clips]), 5, 48)
    assert 0 <= chosen.none < chosen.moderate <= chosen.strong <= 1


@st.composite
def persons(draw: st.DrawFn) -> Person:
    """Somebody as ``judge_person`` leaves them."""
    probability = draw(st.one_of(st.none(), st.floats(0, 1)))
    flags = tuple(flag for flag in FLAGS if draw(st.integers(0, 9)) == 0)
    if probability is None:
        flags, band = ("brief",), "inconclusive"
    else:
        band = "inconclusive" if flags else judge_probability(probability, Thresholds(0.9, 0.7, 0.3, 5, 48))
    first_s = draw(st.floats(0, 100))
    faces = draw(st.integers(0 if probability is None else 5, 100))
    return Person(1, band, probability, "Because.", first_s, first_s + 1, faces, 80, None, flags)


@given(st.lists(persons(), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_a_video_has_the_verdict_of_one_of_its_people(some: list[Person], dice: object) -> None:
    people = [replace(person, id=number) for number, person in enumerate(some, 1)]
    verdict = judge_video(people)
    judged = [person for person in people if person.probability is not None]
    if not judged:
        assert (verdict.band, verdict.probability) == ("inconclusive", None)
    else:
        assert (verdict.band, verdict.probability) in {(person.band, person.probability) for person in judged}
        marked = [person.probability for person in judged if person.band in ("strong", "moderate")]
        assert verdict.probability == max(marked or [person.probability for person in judged])
    shuffled = list(people)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    again = judge_video(shuffled)
    assert (again.band, again.probability, again.flags) == (verdict.band, verdict.probability, verdict.flags)


@given(st.lists(persons(), min_size=1, max_size=5), persons())
def test_nobody_seen_too_briefly_changes_a_verdict(some: list[Person], ghost: Person) -> None:
    people = [replace(person, id=number) for number, person in enumerate(some, 1)]
    assume(any(person.probability is not None for person in people))
    ghost = replace(ghost, id=99, band="inconclusive", probability=None, flags=("brief",))
    before, after = judge_video(people), judge_video([*people, ghost])
    assert (after.band, after.probability, after.flags) == (before.band, before.probability, before.flags)
    assert "briefly" in after.reason
