"""The quality gate: which material keeps a person from being judged, and what it says."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import pytest

from deepfake_desktop.analysis.evidence import PeopleEvidence, PersonEvidence
from deepfake_desktop.analysis.gate import failed_rules, window_agreement
from deepfake_desktop.analysis.quality import FaceQuality
from deepfake_desktop.analysis.result import FLAGS, Person, Quality
from deepfake_desktop.analysis.verdict import judge_person, judge_video
from deepfake_desktop.analysis.words import FLAG_WORDS
from deepfake_desktop.detector.bundle import Bundle, Calibration, QualityLimits, Thresholds, load_bundle
from tests.fixtures.make_bundle import write_bundle

LIMITS = QualityLimits(0.2, 30, 0.1, 1.2, 0.5, 3.0)
GOOD = Quality(0.3, 110, 0.0, 1.0, 0.9, 1.1)
NEUTRAL = Calibration(1.0, 0.0)


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    made_up = load_bundle(str(write_bundle(tmp_path / "made-up")))
    return dataclasses.replace(made_up, calibration=NEUTRAL, thresholds=Thresholds(0.9, 0.7, 0.3, 5, 48, LIMITS))


def seen(logits: list[float], *qualities: FaceQuality) -> PersonEvidence:
    """A person with these logits; the measures are repeated in turn."""
    people = PeopleEvidence()
    for index, logit in enumerate(logits):
        people.saw(1, index * 0.2, 100.0, scorable=True)
        people.measured(1, qualities[index % len(qualities)])
        people.scored(1, logit)
    return people.everyone()[0]


def face(**changes: float) -> FaceQuality:
    return FaceQuality(
        **{"sharpness": 0.3, "brightness": 110, "burnt": 0.0, "blockiness": 1.0, "novelty": 1.0} | changes
    )


def person(number: int, band: str, probability: float | None, *flags: str) -> Person:
    return Person(number, band, probability, f"Reason {number}.", 0.0, 4.0, 20, 100, None, flags)


def test_good_material_fails_no_rule() -> None:
    assert failed_rules(GOOD, LIMITS) == []
    assert failed_rules(Quality(0.2, 30, 0.1, 1.2, 0.5, 3.0), LIMITS) == []


@pytest.mark.parametrize(
    ("changes", "flag", "told"),
    [
        ({"sharpness": 0.12}, "blurred", "too blurred to judge: sharpness 0.120, at least 0.200"),
        ({"brightness": 17.2}, "dark", "too dark to judge: mean brightness 17 of 255, at least 30"),
        ({"burnt": 0.42}, "overexposed", "42 of 100 pixels are burnt out, 10 at most"),
        ({"blockiness": 1.31}, "compressed", "1.31 times those inside blocks, 1.20 at most"),
        ({"agreement": 0.2}, "unsteady", "agreement between moments 0.20 of 1, at least 0.50"),
        ({"novelty": 4.5}, "unfamiliar", "distance 4.50, 3.00 at most"),
    ],
)
def test_each_rule_names_what_is_wrong_and_by_how_much(changes: dict[str, float], flag: str, told: str) -> None:
    ((found, sentence),) = failed_rules(dataclasses.replace(GOOD, **changes), LIMITS)
    assert found == flag and told in sentence
    assert "%" not in sentence and sentence.endswith(".")


def test_what_was_not_measured_or_has_no_limit_fails_no_rule() -> None:
    assert failed_rules(dataclasses.replace(GOOD, agreement=None, novelty=None), LIMITS) == []
    far = dataclasses.replace(GOOD, novelty=1e5)
    assert failed_rules(far, dataclasses.replace(LIMITS, max_novelty=None)) == []


def test_agreement_is_between_windows_and_not_between_steps() -> None:
    assert window_agreement([1.0] * 16, 16, 8, NEUTRAL) is None
    assert window_agreement([2.0] * 40, 16, 8, NEUTRAL) == pytest.approx(1)
    assert window_agreement([-3.0, 3.0] * 20, 16, 8, NEUTRAL) == pytest.approx(1)
    torn = window_agreement([-6.0] * 16 + [6.0] * 8, 16, 8, NEUTRAL)
    assert torn is not None and torn < 0.3
    milder = window_agreement([-6.0] * 16 + [6.0] * 8, 16, 8, Calibration(0.1, 0.0))
    assert milder is not None and milder > torn


@pytest.mark.parametrize("logit", [-9.0, 0.0, 9.0])
def test_bad_material_is_inconclusive_whatever_the_score(bundle: Bundle, logit: float) -> None:
    judged = judge_person(seen([logit] * 10, face(sharpness=0.1, brightness=20)), bundle)
    assert (judged.band, judged.flags) == ("inconclusive", ("blurred", "dark"))
    assert judged.probability is not None and (judged.probability > 0.5) == (logit > 0)
    assert judged.reason.startswith("The faces are too blurred") and "too dark" in judged.reason


def test_the_median_face_counts(bundle: Bundle) -> None:
    mostly_good = judge_person(seen([9.0] * 9, face(), face(), face(sharpness=0.01)), bundle)
    assert (mostly_good.band, mostly_good.flags) == ("strong", ())
    assert mostly_good.quality is not None and mostly_good.quality.sharpness == pytest.approx(0.3)
    mostly_bad = judge_person(seen([9.0] * 9, face(), face(sharpness=0.01), face(sharpness=0.01)), bundle)
    assert mostly_bad.flags == ("blurred",)


def test_a_bundle_without_statistics_says_nothing_about_novelty(bundle: Bundle) -> None:
    judged = judge_person(seen([9.0] * 9, face(novelty=math.nan)), bundle)
    assert judged.quality is not None and judged.quality.novelty is None and judged.flags == ()


def test_too_few_or_too_small_faces_have_a_flag_of_their_own(bundle: Bundle) -> None:
    assert judge_person(seen([9.0] * 3, face(sharpness=0.0)), bundle).flags == ("brief",)
    people = PeopleEvidence()
    people.saw(1, 0.0, 20.0, scorable=False)
    unscored = judge_person(people.everyone()[0], bundle)
    assert unscored.flags == ("small",) and unscored.quality is None


def test_no_evidence_is_never_found_in_bad_material() -> None:
    verdict = judge_video([person(1, "inconclusive", 0.05, "blurred")])
    assert (verdict.band, verdict.probability, verdict.flags) == ("inconclusive", 0.05, ("blurred",))
    assert "Reason 1." in verdict.reason and "not proof" not in verdict.reason


def test_a_more_suspicious_person_in_bad_material_stands_in_the_way_of_no_evidence() -> None:
    verdict = judge_video([person(1, "none", 0.1), person(2, "inconclusive", 0.6, "dark")])
    assert (verdict.band, verdict.flags) == ("inconclusive", ("dark",))
    assert "Person 2" in verdict.reason and "Reason 2." in verdict.reason


def test_a_less_suspicious_person_in_bad_material_is_mentioned() -> None:
    verdict = judge_video([person(1, "none", 0.1), person(2, "inconclusive", 0.05, "dark")])
    assert verdict.band == "none" and "20 faces of 1 person" in verdict.reason
    assert "in material too poor to judge: 1." in verdict.reason


def test_bad_material_does_not_hide_evidence_on_another_person() -> None:
    verdict = judge_video([person(1, "strong", 0.92), person(2, "inconclusive", 0.99, "blurred")])
    assert (verdict.band, verdict.probability) == ("strong", 0.92)


def test_flags_are_united_in_one_order_over_those_who_were_judged() -> None:
    people = [
        person(1, "inconclusive", 0.5, "compressed"),
        person(2, "inconclusive", 0.4, "blurred", "compressed"),
        person(3, "inconclusive", None, "brief"),
    ]
    assert judge_video(people).flags == ("blurred", "compressed")
    assert judge_video(people[2:]).flags == ("brief",)


def test_every_flag_has_words() -> None:
    assert set(FLAG_WORDS) == set(FLAGS)
