"""The verdict panel."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QLabel

from deepfake_desktop.analysis.events import VerdictUpdated
from deepfake_desktop.analysis.result import Verdict
from deepfake_desktop.analysis.words import CAUTION
from deepfake_desktop.gui import words
from deepfake_desktop.gui.verdict_panel import VerdictPanel
from tests.gui.event_loop import spin
from tests.gui.made_up import first_look, person, result


@pytest.fixture
def panel(qtbot) -> VerdictPanel:
    shown = VerdictPanel()
    qtbot.addWidget(shown)
    shown.resize(360, 600)
    shown.show()
    return shown


def visible_texts(panel: VerdictPanel) -> str:
    spin(1)  # cards are put in place and taken away when the event loop turns
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))


def test_the_band_comes_first_and_the_probability_with_words(panel: VerdictPanel) -> None:
    panel.show_result(result(people=2), {})
    assert panel.heading() == "Moderate evidence of face manipulation"
    assert panel.probability_text() == "Probability of manipulation: high (0.81)"
    texts = visible_texts(panel)
    assert "Person 1" in texts and "Person 2" in texts
    assert "40 faces in 40 of 200 frames" in texts
    assert "inceptionv3-gru" in texts
    assert CAUTION in texts
    assert "%" not in texts


def test_while_it_runs_the_panel_says_that_the_verdict_sharpens(panel: VerdictPanel) -> None:
    panel.show_starting()
    assert panel.heading() == "Analysing…"
    assert words.SHARPENS in panel.reason()
    panel.show_so_far(VerdictUpdated(Verdict("strong", 0.95, ""), (person(1),)))
    assert panel.reason().startswith("So far: strong evidence of face manipulation.")
    assert words.SHARPENS in panel.reason()
    assert panel.cancel_button().isVisibleTo(panel)
    panel.show_result(result(), {})
    assert not panel.cancel_button().isVisibleTo(panel)


def test_the_first_look_is_replaced_by_the_verdict_so_far_and_the_result(panel: VerdictPanel) -> None:
    panel.show_starting()
    panel.show_first_look(first_look(8))
    assert panel.heading() == "Analysing…" and panel.probability_text() == ""
    assert panel.reason() == words.first_look(first_look(8))
    panel.show_so_far(VerdictUpdated(Verdict("inconclusive", 0.5, "", (), (0.41, 0.6)), (person(1),)))
    assert panel.reason().startswith("So far: inconclusive, probability between 0.41 and 0.60. ")
    verdict = dataclasses.replace(result().verdict, interval=(0.74, 0.87))
    panel.show_result(dataclasses.replace(result(), verdict=verdict), {})
    assert panel.probability_text() == "Probability of manipulation: high (0.81, between 0.74 and 0.87)"


@pytest.mark.parametrize(
    ("status", "heading", "action"),
    [
        ("no_face", "No face found", "thorough"),
        ("unreadable", "This file cannot be read", "open"),
        ("unsupported", "Nothing to analyse in this file", "open"),
        ("cancelled", "Analysis cancelled", "again"),
        ("error", "The analysis could not be done", "again"),
    ],
)
def test_each_state_has_its_own_words_and_one_step(
    panel: VerdictPanel, qtbot, status: str, heading: str, action: str
) -> None:
    panel.show_result(result(status, "not_assessed", message="What happened. What to do."), {})
    assert panel.heading() == heading
    assert panel.reason() == "What happened. What to do."
    assert panel.probability_text() == ""
    with qtbot.waitSignal(panel.step_requested) as asked:
        panel.step_button().click()
    assert asked.args == [action]


def test_a_partial_result_says_so_beside_its_verdict(panel: VerdictPanel) -> None:
    panel.show_result(result("partial", "strong", message="The file ends after 3 seconds."), {})
    assert panel.heading() == "Strong evidence of face manipulation"
    assert "The file ends after 3 seconds." in panel.reason()


def test_an_unexpected_failure_is_told_without_a_traceback(panel: VerdictPanel) -> None:
    panel.show_failure(RuntimeError("made up"))
    assert "made up" in panel.reason()
    assert "Traceback" not in panel.reason()


def test_measured_rates_stand_beside_the_verdict(panel: VerdictPanel) -> None:
    rates = {
        "measured_on": "made-up clips",
        "date": "2026-01-02",
        "real_clips": 200,
        "fake_clips": 150,
        "bands": {"moderate": {"real": 2, "fake": 120}},
    }
    panel.show_result(result(), rates)
    texts = visible_texts(panel)
    assert "How sure: 2 of 200" in texts and "120 of 150" in texts and "made-up clips; 2026-01-02" in texts
    panel.show_result(result(), {})
    assert "How sure" not in visible_texts(panel)


def test_flags_are_told_in_one_calm_line_and_do_not_stay(panel: VerdictPanel) -> None:
    flags = ("blurred", "compressed")
    poor = dataclasses.replace(person(1, "inconclusive"), flags=flags)
    verdict = Verdict("inconclusive", 0.4, "The faces are too blurred to judge.", flags)
    panel.show_result(dataclasses.replace(result(band="inconclusive"), verdict=verdict, people=(poor,)), {})
    assert panel.quality_text() == "Quality of the material: blurred, strongly compressed"
    texts = visible_texts(panel)
    assert panel.quality_text() in texts and "pixels wide; blurred, strongly compressed" in texts
    panel.show_result(result(), {})
    assert "Quality of the material" not in visible_texts(panel)
    panel.show_result(dataclasses.replace(result(), verdict=verdict), {})
    panel.show_starting()
    assert "Quality of the material" not in visible_texts(panel)


def test_people_of_the_last_video_do_not_stay(panel: VerdictPanel) -> None:
    panel.show_result(result(people=3), {})
    panel.show_starting()
    assert "Person" not in visible_texts(panel)
