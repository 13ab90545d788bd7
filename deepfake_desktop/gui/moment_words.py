"""Moments in words. Qt translates them; no widget is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.moments import MOST, Moment
from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP
from deepfake_desktop.gui.words import flag_words, person_band

LEVEL_WORDS = {
    "strong": QT_TRANSLATE_NOOP("Moments", "strong evidence"),
    "moderate": QT_TRANSLATE_NOOP("Moments", "moderate evidence"),
    "below": QT_TRANSLATE_NOOP("Moments", "below the limit"),
}

WAITING = QT_TRANSLATE_NOOP("Moments", "They are listed when the analysis has ended.")
NO_SCORES = QT_TRANSLATE_NOOP("Moments", "There is nothing to list: no face was scored.")
STRETCHES = QT_TRANSLATE_NOOP("Moments", "Where the evidence is strongest, the strongest first.")
MAXIMA = QT_TRANSLATE_NOOP("Moments", "No moment reaches the limit of moderate evidence. These come nearest.")
UNKNOWN_LIMIT = QT_TRANSLATE_NOOP(
    "Moments", "The highest scores, the highest first. They are not measured against a limit here."
)


def translated(text: str) -> str:
    """One of the texts above in the window's language."""
    return QCoreApplication.translate("Moments", text)


def span_words(moment: Moment) -> str:
    """When a moment is: "0:03 to 0:07", or one time where both are the same second."""
    start, end = clock_time(moment.start_s), clock_time(moment.end_s)
    if start == end:
        return start
    return QCoreApplication.translate("Moments", "{start} to {end}").format(start=start, end=end)


def moment_title(moment: Moment) -> str:
    text = QCoreApplication.translate("Moments", "Person {person}, {span}")
    return text.format(person=moment.person, span=span_words(moment))


def moment_finding(moment: Moment, flags: Sequence[str], scale: EvidenceScale | None = None) -> str:
    """What the moment tells, in the words of the verdict and without a number.

    flags: of the person, what is wrong with the material. scale: None where nothing is known of the bundle.
    """
    if flags:
        text = QCoreApplication.translate("Moments", "inconclusive, poor material: {flags}")
        return text.format(flags=flag_words(flags))
    if moment.level != "below" or scale is None:
        return translated(LEVEL_WORDS[moment.level])
    return person_band(scale.band(moment.peak))


def list_words(moments: Sequence[Moment], has_limits: bool) -> str:
    """What stands above the list. has_limits: whether the moments could be measured against the bands' limits."""
    if not moments:
        return translated(NO_SCORES)
    if not has_limits:
        return translated(UNKNOWN_LIMIT)
    if moments[0].level == "below":
        return translated(MAXIMA)
    more = QCoreApplication.translate("Moments", "Only the first {count} are listed.").format(count=MOST)
    return sentences(translated(STRETCHES), more if len(moments) >= MOST else "")
