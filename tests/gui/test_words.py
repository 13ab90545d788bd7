"""The sentences of the window."""

from __future__ import annotations

import dataclasses

import pytest

from deepfake_desktop.analysis.result import BANDS, STATUSES
from deepfake_desktop.analysis.words import CAUTION
from deepfake_desktop.gui import words
from deepfake_desktop.gui.next_step import next_step
from deepfake_desktop.gui.time_left import TimeLeft
from tests.gui.made_up import first_look, result


def test_a_probability_never_stands_alone() -> None:
    assert words.probability_words(0.81) == "high (0.81)"
    assert words.probability_words(0.9999) == "very high (over 0.99)"
    assert words.probability_words(0.0) == "very low (under 0.01)"
    assert all("%" not in words.probability_words(p / 100) for p in range(101))


def test_the_interval_stands_with_the_probability_where_that_can_be_relied_on() -> None:
    assert words.probability_words(0.81, interval=(0.74, 0.87)) == "high (0.81, between 0.74 and 0.87)"
    assert words.probability_words(0.81, ("dark",), (0.74, 0.87)) == "not reliable here (0.81)"
    verdict = dataclasses.replace(result().verdict, interval=(0.74, 0.87))
    text = words.verdict_probability(dataclasses.replace(result(), verdict=verdict))
    assert text == "Probability of manipulation: high (0.81, between 0.74 and 0.87)"


def test_the_first_look_is_said_to_be_provisional() -> None:
    text = words.first_look(first_look(8))
    assert text.startswith("First look, at 8 moments: inconclusive, probability between 0.38 and 0.74.")
    assert "too few faces" in words.first_look(first_look(2))
    assert "at 4 moments: no face yet" in words.first_look(dataclasses.replace(first_look(4), points=(), verdict=None))
    for moments in (1, 2, 8):
        assert words.first_look(first_look(moments)).endswith(words.STILL_READING)


def test_a_probability_from_poor_material_is_said_to_be_unreliable_and_offers_no_evidence_to_look_at() -> None:
    fine = result(band="inconclusive")
    poor_person = dataclasses.replace(fine.people[0], band="inconclusive", flags=("dark",))
    poor = dataclasses.replace(fine, people=(poor_person,), verdict=dataclasses.replace(fine.verdict, flags=("dark",)))
    assert words.verdict_probability(fine) == "Probability of manipulation: high (0.81)"
    assert words.verdict_probability(poor) == "Probability of manipulation: not reliable here (0.81)"
    assert words.person_line(poor_person).endswith("probability not reliable here (0.81)")
    assert (next_step(fine).action, next_step(poor).action) == ("peak", "explain")
    assert words.verdict_probability(dataclasses.replace(fine, status="cancelled")) is None


def test_how_much_was_looked_at_and_how_thinly() -> None:
    facts = dataclasses.replace(result().sampling, samples_per_second=0.5, spacing_s=2.0)
    assert "(one frame every 2.0 s, since the video is long)" in words.basis(
        dataclasses.replace(result(), sampling=facts)
    )
    assert "samples a second)" in words.basis(result())


def test_every_band_and_status_has_words_and_none_certifies() -> None:
    for band in BANDS:
        assert words.BAND_WORDS[band] and words.PERSON_BAND_WORDS[band]
    texts = [*words.BAND_WORDS.values(), *words.STATUS_WORDS.values(), CAUTION, words.EXPLANATION]
    assert not [text for text in texts if "real" in text.lower().replace("really", "").split()]


def test_a_cancelled_analysis_tells_its_state_before_what_was_found() -> None:
    shown = result(status="cancelled", band="strong", message="The findings cover the first 0:03.")
    assert words.heading(shown) == "Analysis cancelled"
    assert words.explanation(shown) == (
        "So far: strong evidence of face manipulation.\n\nThe findings cover the first 0:03."
    )


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("band", BANDS)
def test_every_result_has_a_heading_a_sentence_and_one_next_step(status: str, band: str) -> None:
    shown = result(status=status, band=band)
    assert words.heading(shown)
    assert words.explanation(shown)
    assert next_step(shown).label


def test_the_engines_words_stand_once() -> None:
    bad = dataclasses.replace(result(status="unreadable", band="not_assessed"), message="It is empty. Copy it again.")
    assert words.explanation(bad) == "It is empty. Copy it again."
    partial = dataclasses.replace(result(status="partial", band="moderate"), message="It ends too early.")
    assert words.explanation(partial) == "Made-up reason.\n\nIt ends too early."


def test_time_left_changes_at_most_once_a_second() -> None:
    now = [100.0]
    left = TimeLeft(lambda: now[0])
    assert left.text(0.0) == "Looking at the first frames…"
    now[0] = 110.0
    assert left.text(0.2) == "About 40 seconds left"
    now[0] = 110.5
    assert left.text(0.9) == "About 40 seconds left"
    now[0] = 111.5
    assert left.text(0.9) == "A few seconds left"
