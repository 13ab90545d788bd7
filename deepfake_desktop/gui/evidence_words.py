"""What a timeline says of one person at one moment, in the words of the verdict. Qt translates, no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui.words import PERSON_BAND_WORDS, score_word

_CONTEXT = "Evidence"


def face_words(timeline: Timeline, person: int, seconds: float) -> str:
    """The evidence band of the face at a time: "inconclusive", "not scored"...

    Where nothing is known of the bundle, the raw score stands in a word: "high score".
    """
    score = timeline.score_at(person, seconds)
    return QCoreApplication.translate(_CONTEXT, "not scored") if score is None else score_words(timeline, person, score)


def score_words(timeline: Timeline, person: int, score: float) -> str:
    """What the bundle makes of a raw score of a person, 0 for nobody in particular."""
    if timeline.scale is None:
        return QCoreApplication.translate(_CONTEXT, "{word} score").format(word=score_word(score))
    band = "inconclusive" if person in timeline.poor else timeline.scale.band(score)
    return QCoreApplication.translate(_CONTEXT, PERSON_BAND_WORDS[band])


def box_words(timeline: Timeline, person: int, seconds: float, kind: str) -> str:
    """What stands on a face box. kind: one of ``settings.BOX_TEXTS``."""
    if kind == "off":
        return ""
    score = timeline.score_at(person, seconds)
    text = face_words(timeline, person, seconds)
    if score is None:
        return text
    if timeline.scale is not None:
        text = QCoreApplication.translate(_CONTEXT, "here {finding}").format(finding=text)
    if kind == "number":
        return QCoreApplication.translate(_CONTEXT, "score {score:.2f}, {finding}").format(score=score, finding=text)
    return text
