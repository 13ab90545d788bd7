"""How a verdict fared under changes, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deepfake_desktop.analysis.words import BAND_WORDS, clock_time, flag_words, probability_number

if TYPE_CHECKING:
    from deepfake_desktop.analysis.stability_report import Outcome, StabilityReport, Stretch

CHANGE_WORDS = {
    "crf28": "compressed as messengers do (H.264, CRF 28)",
    "crf35": "compressed strongly (H.264, CRF 35)",
    "half": "half as wide and high",
    "crf35+half": "half as wide and high, compressed strongly",
    "10fps": "10 frames a second",
    "as-it-is": "the stretch as it is",
    "original": "as it is",
}

CAUTION = (
    "A verdict that survives is not thereby right, and one that changes is not thereby wrong: it rests on traces that "
    "such changes blur. Where it changes, look for the earliest copy of the video. "
    "Where the probability hardly moves with it, the verdict lies near the limit between two bands."
)


def summary_words(report: StabilityReport) -> str:
    """How many changes the verdict survived."""
    tried, survived = len(report.outcomes), report.survived
    if not tried:
        return "The check was cancelled before any change was tried."
    if survived == tried:
        text = f"The verdict survived {'all ' if tried > 1 else ''}{_changes(tried)}."
    elif not survived:
        text = f"The verdict survived none of {_changes(tried)}."
    else:
        text = f"The verdict survived {survived} of {_changes(tried)}."
    return text if report.complete else f"{text} The check was cancelled before it was done."


def stretch_words(stretch: Stretch | None) -> str:
    """What was checked where that is not the whole video; "" where it is."""
    if stretch is None:
        return ""
    return (
        f"The video is long or large, so {clock_time(stretch.start_s)} to {clock_time(stretch.end_s)}, around its most "
        "suspicious moment, was checked, and compared with the verdict of that stretch by itself."
    )


def outcome_words(outcome: Outcome) -> str:
    """Band and probability of one copy: "Inconclusive, probability 0.54; blurred"."""
    text = BAND_WORDS[outcome.band]
    if outcome.probability is not None:
        text += f", probability {probability_number(outcome.probability)}"
    if outcome.flags:
        text += f"; {flag_words(outcome.flags)}"
    return f"{text}: {outcome.reason}" if outcome.band == "not_assessed" else text


def _changes(count: int) -> str:
    return f"{count} change" if count == 1 else f"{count} changes"
