"""What a timeline says of one person at one moment, in the words of the verdict. Qt translates, no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui import words


def face_words(timeline: Timeline, person: int, seconds: float) -> str:
    """The evidence band of the face at a time: "inconclusive", "not scored"...

    Where nothing is known of the bundle, the raw score stands in a word: "high score".
    """
    score = timeline.score_at(person, seconds)
    return (
        QCoreApplication.translate("Evidence", "not scored") if score is None else score_words(timeline, person, score)
    )


def score_words(timeline: Timeline, person: int, score: float) -> str:
    """What the bundle makes of a raw score of a person, 0 for nobody in particular."""
    if timeline.scale is None:
        return words.score_words(score)
    band = "inconclusive" if person in timeline.poor else timeline.scale.band(score)
    return words.person_band(band)


def scored_words(timeline: Timeline, person: int, score: float) -> str:
    """The same with the raw score behind: "inconclusive (score 0.95)"."""
    finding, number = score_words(timeline, person, score), words.score_number(score)
    if timeline.scale is None:
        return f"{finding} ({number})"
    return QCoreApplication.translate("Evidence", "{finding} (score {score})").format(finding=finding, score=number)


def box_words(timeline: Timeline, person: int, seconds: float, kind: str) -> str:
    """What stands on a face box. kind: one of ``settings.BOX_TEXTS``."""
    if kind == "off":
        return ""
    score = timeline.score_at(person, seconds)
    text = face_words(timeline, person, seconds)
    if score is None:
        return text
    if timeline.scale is not None:
        text = QCoreApplication.translate("Evidence", "here {finding}").format(finding=text)
    if kind == "number":
        told = QCoreApplication.translate("Evidence", "score {score}, {finding}")
        return told.format(score=words.score_number(score), finding=text)
    return text
