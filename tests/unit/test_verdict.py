"""From logits to bands, probabilities and reasons."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.analysis.evidence import PeopleEvidence, PersonEvidence
from deepfake_desktop.analysis.result import Person
from deepfake_desktop.analysis.verdict import (
    aggregate_evidence,
    judge_person,
    judge_video,
    probability_interval,
)
from deepfake_desktop.analysis.words import clock_time, counted, measured_words
from deepfake_desktop.detector.bundle import Bundle, Calibration, Thresholds, load_bundle
from deepfake_desktop.detector.calibration import judge_probability, probability_of, sigmoid
from tests.fixtures.make_bundle import write_bundle

THRESHOLDS = Thresholds(strong=0.9, moderate=0.7, none=0.3, min_faces=5, min_face_px=48)


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    made_up = load_bundle(str(write_bundle(tmp_path / "made-up")))
    return dataclasses.replace(made_up, calibration=Calibration(1.0, 0.0), thresholds=THRESHOLDS)


def seen(logits: list[float], person: int = 1, too_small: int = 0, width: float = 100.0) -> PersonEvidence:
    people = PeopleEvidence()
    for index in range(len(logits) + too_small):
        people.saw(person, index * 0.2, width, scorable=index < len(logits))
    for logit in logits:
        people.scored(person, logit)
    return people.everyone()[0]


def person(number: int, probability: float | None, faces: int = 20) -> Person:
    band = "inconclusive" if probability is None else judge_probability(probability, THRESHOLDS)
    return Person(number, band, probability, "Seen too briefly to judge.", 0.0, 4.0, faces, 100)


def test_evidence_is_the_mean_of_the_middle_three_fifths() -> None:
    assert aggregate_evidence([1, 2, 3, 4, 90]) == pytest.approx(3.0)
    assert aggregate_evidence([-50, 0, 1, 2, 3, 4, 5, 6, 7, 1000]) == pytest.approx(3.5)
    assert aggregate_evidence([2.5]) == 2.5
    with pytest.raises(ValueError, match="no logits"):
        aggregate_evidence([])


@pytest.mark.parametrize("seed", range(5))
def test_evidence_ignores_order_and_stays_within_the_logits(seed: int) -> None:
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 3, rng.integers(1, 40))
    evidence = aggregate_evidence(logits)
    assert evidence == pytest.approx(aggregate_evidence(rng.permutation(logits)), abs=1e-12)
    assert logits.min() <= evidence <= logits.max()
    assert aggregate_evidence(logits + 1) == pytest.approx(evidence + 1)


def test_sigmoid_and_calibration_stay_in_range_and_rise() -> None:
    values = [sigmoid(x) for x in (-1e4, -5, -0.1, 0, 0.1, 5, 1e4)]
    assert values == sorted(values) and values[0] == 0 and values[3] == 0.5 and values[-1] == 1
    assert probability_of(2.0, Calibration(0.5, -1.0)) == 0.5
    assert probability_of(0.3, Calibration(2.0, 1.0)) == pytest.approx(1 / (1 + math.exp(-1.6)))


@pytest.mark.parametrize(
    ("probability", "band"),
    [(1, "strong"), (0.9, "strong"), (0.899, "moderate"), (0.7, "moderate"), (0.69, "inconclusive"),
     (0.31, "inconclusive"), (0.3, "none"), (0, "none")],
)  # fmt: skip
def test_bands_meet_at_the_thresholds(probability: float, band: str) -> None:
    assert judge_probability(probability, THRESHOLDS) == band


def test_a_person_seen_well_is_judged(bundle: Bundle) -> None:
    judged = judge_person(seen([4.0] * 10), bundle)
    assert (judged.band, judged.faces, judged.first_s) == ("strong", 10, 0.0)
    assert judged.probability == pytest.approx(sigmoid(4.0))
    assert judged.last_s == pytest.approx(1.8)


def test_a_person_and_the_video_have_an_interval_around_the_probability(bundle: Bundle) -> None:
    rng = np.random.default_rng(1)
    judged = judge_person(seen(list(rng.normal(0.5, 0.6, 50))), bundle)
    assert judged.interval is not None and judged.probability is not None
    low, high = judged.interval
    assert 0 < low < judged.probability < high < 1
    other = dataclasses.replace(judged, id=2, probability=0.01, interval=(0.0, 0.02))
    assert judge_video([other, judged]).interval == judged.interval
    assert judge_person(seen([9.0] * 4), bundle).interval is None


def test_a_calibration_that_falls_turns_the_interval_round() -> None:
    logits = [1.0, 2.0, 3.0, 4.0]
    rising, falling = (probability_interval(logits, 1, Calibration(scale, 0.0)) for scale in (1.0, -1.0))
    assert rising is not None and falling is not None
    assert falling == pytest.approx((1 - rising[1], 1 - rising[0])) and falling[0] < falling[1]
    assert probability_interval([1.0, 2.0], 1, Calibration(1.0, 0.0)) is None


def test_too_few_faces_are_not_judged(bundle: Bundle) -> None:
    judged = judge_person(seen([9.0] * 4), bundle)
    assert (judged.band, judged.probability) == ("inconclusive", None)
    assert "4 faces scored, 5 are needed" in judged.reason


def test_faces_all_too_small_are_not_judged(bundle: Bundle) -> None:
    judged = judge_person(seen([], too_small=30, width=31.4), bundle)
    assert (judged.band, judged.probability, judged.faces) == ("inconclusive", None, 0)
    assert "too small" in judged.reason and "31 pixels" in judged.reason and "48" in judged.reason


def test_the_most_suspicious_person_decides() -> None:
    verdict = judge_video([person(1, 0.1), person(2, 0.95), person(3, 0.5)])
    assert (verdict.band, verdict.probability) == ("strong", 0.95)
    assert "Person 2" in verdict.reason and "not proof" in verdict.reason


def test_a_ghost_never_decides_while_another_is_seen_well() -> None:
    verdict = judge_video([person(1, 0.1), person(2, None, faces=2)])
    assert (verdict.band, verdict.probability) == ("none", 0.1)
    assert verdict.reason.endswith("Further people seen too briefly or too small to judge: 1.")


def test_ghosts_alone_are_inconclusive_without_a_probability() -> None:
    verdict = judge_video([person(1, None, faces=1), person(2, None, faces=3)])
    assert (verdict.band, verdict.probability) == ("inconclusive", None)
    assert "too briefly" in verdict.reason


@pytest.mark.parametrize("probability", [0.01, 0.2, 0.5, 0.8, 0.99])
def test_no_verdict_certifies_a_video(probability: float) -> None:
    reason = judge_video([person(1, probability)]).reason
    assert "is real" not in reason.replace("does not mean that the video is real", "")
    assert "%" not in reason


def test_words() -> None:
    assert [counted(1, "face"), counted(2, "face"), counted(3, "person")] == ["1 face", "2 faces", "3 people"]
    assert [clock_time(0.9), clock_time(61), clock_time(3725)] == ["0:00", "1:01", "1:02:05"]
    rates = {"bands": {"strong": {"fake": 30, "real": 1}}, "real_clips": 40, "fake_clips": 50, "date": "2026-01-02"}
    assert "1 of 40 genuine and 30 of 50 manipulated" in measured_words(rates, "strong")
    assert "0 of 40 genuine and 0 of 50 manipulated" in measured_words(rates, "none")
    assert measured_words({}, "strong") == ""
