"""Moments in words. Qt translates them; no widget is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.moments import MOST, Moment
from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP
from deepfake_desktop.gui.words import flag_words

LEVEL_WORDS = {
    "strong": QT_TRANSLATE_NOOP("Moments", "strong traces"),
    "moderate": QT_TRANSLATE_NOOP("Moments", "moderate traces"),
    "below": QT_TRANSLATE_NOOP("Moments", "below the limit"),
}

WAITING = QT_TRANSLATE_NOOP("Moments", "They are listed when the analysis has ended.")
NO_SCORES = QT_TRANSLATE_NOOP("Moments", "There is nothing to list: no face was scored.")
STRETCHES = QT_TRANSLATE_NOOP("Moments", "Where the traces are clearest, the clearest first.")
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


def moment_finding(moment: Moment, flags: Sequence[str]) -> str:
    """How clear the traces are, without a number. flags: of the person, what is wrong with the material."""
    level = translated(LEVEL_WORDS[moment.level])
    if not flags:
        return level
    text = QCoreApplication.translate("Moments", "{traces}; poor material: {flags}")
    return text.format(traces=level, flags=flag_words(flags))


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
