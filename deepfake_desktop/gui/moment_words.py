"""Moments in words. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.moments import MOST, Moment
from deepfake_desktop.analysis.words import clock_time, flag_words
from deepfake_desktop.gui.words import PERSON_BAND_WORDS

LEVEL_WORDS = {"strong": "strong evidence", "moderate": "moderate evidence", "below": "below the limit"}

WAITING = "They are listed when the analysis has ended."
NO_SCORES = "There is nothing to list: no face was scored."
STRETCHES = "Where the evidence is strongest, the strongest first."
MAXIMA = "No moment reaches the limit of moderate evidence. These come nearest."
UNKNOWN_LIMIT = "The highest scores, the highest first. They are not measured against a limit here."


def span_words(moment: Moment) -> str:
    """When a moment is: "0:03 to 0:07", or one time where both are the same second."""
    start, end = clock_time(moment.start_s), clock_time(moment.end_s)
    return start if start == end else f"{start} to {end}"


def moment_title(moment: Moment) -> str:
    return f"Person {moment.person}, {span_words(moment)}"


def moment_finding(moment: Moment, flags: Sequence[str], scale: EvidenceScale | None = None) -> str:
    """What the moment tells, in the words of the verdict and without a number.

    flags: of the person, what is wrong with the material. scale: None where nothing is known of the bundle.
    """
    if flags:
        return f"inconclusive, poor material: {flag_words(flags)}"
    if moment.level != "below" or scale is None:
        return LEVEL_WORDS[moment.level]
    return PERSON_BAND_WORDS[scale.band(moment.peak)]


def list_words(moments: Sequence[Moment], has_limits: bool) -> str:
    """What stands above the list. has_limits: whether the moments could be measured against the bands' limits."""
    if not moments:
        return NO_SCORES
    if not has_limits:
        return UNKNOWN_LIMIT
    if moments[0].level == "below":
        return MAXIMA
    return STRETCHES if len(moments) < MOST else f"{STRETCHES} Only the first {MOST} are listed."
