"""How a verdict fared, in the window's language. ``analysis.stability_words`` says the same in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui import counts
from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.words import band_words, flag_words, probability_number

if TYPE_CHECKING:
    from deepfake_desktop.analysis.stability_report import Outcome, StabilityReport, Stretch


def change(name: str) -> str:
    """What was done."""
    words = {
        "crf28": QCoreApplication.translate("Stability", "compressed as messengers do (H.264, CRF 28)"),
        "crf35": QCoreApplication.translate("Stability", "compressed strongly (H.264, CRF 35)"),
        "half": QCoreApplication.translate("Stability", "half as wide and high"),
        "crf35+half": QCoreApplication.translate("Stability", "half as wide and high, compressed strongly"),
        "10fps": QCoreApplication.translate("Stability", "10 frames a second"),
        "as-it-is": QCoreApplication.translate("Stability", "the stretch as it is"),
        "original": QCoreApplication.translate("Stability", "as it is"),
    }
    return words[name]


def summary(report: StabilityReport) -> str:
    """How many changes the verdict survived."""
    tried, survived = len(report.outcomes), report.survived
    if not tried:
        return QCoreApplication.translate("Stability", "The check was cancelled before any change was tried.")
    if survived == tried:
        text = QCoreApplication.translate("Stability", "The verdict survived {changes}.")
        text = text.format(changes=counts.all_changes(tried))
    elif not survived:
        text = QCoreApplication.translate("Stability", "The verdict survived none of {changes}.")
        text = text.format(changes=counts.changes(tried))
    else:
        text = QCoreApplication.translate("Stability", "The verdict survived {survived} of {changes}.")
        text = text.format(survived=survived, changes=counts.changes(tried))
    if report.complete:
        return text
    return sentences(text, QCoreApplication.translate("Stability", "The check was cancelled before it was done."))


def stretch(part: Stretch | None) -> str:
    """What was checked where that is not the whole video; "" where it is."""
    if part is None:
        return ""
    text = QCoreApplication.translate(
        "Stability",
        "The video is long or large, so {start} to {end}, around its most suspicious moment, was checked, and compared "
        "with the verdict of that stretch by itself.",
    )
    return text.format(start=clock_time(part.start_s), end=clock_time(part.end_s))


def band(outcome: Outcome) -> str:
    """The verdict on one copy."""
    parts = (band_words(outcome.band), flag_words(outcome.flags))
    return QCoreApplication.translate("List", "; ").join(part for part in parts if part)


def probability(outcome: Outcome) -> str:
    return "–" if outcome.probability is None else probability_number(outcome.probability)


def caution() -> str:
    return QCoreApplication.translate(
        "Stability",
        "A verdict that survives is not thereby right, and one that changes is not thereby wrong: it rests on traces "
        "that such changes blur. Where it changes, look for the earliest copy of the video. "
        "Where the probability hardly moves with it, the verdict lies near the limit between two bands.",
    )
