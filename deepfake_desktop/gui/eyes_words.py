"""The own judgement in words, beside the tool's. Qt translates, no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.gui import words

_NOTE_SHOWN = 140  # characters; all of it is kept


def answer_choices() -> tuple[str, str, str]:
    """In the order of ``judgement.ANSWERS``, as they are offered."""
    return (
        QCoreApplication.translate("Eyes", "&Manipulated"),
        QCoreApplication.translate("Eyes", "&Not manipulated"),
        QCoreApplication.translate("Eyes", "&I cannot tell"),
    )


def certainty_words(certainty: str) -> str:
    """certainty: of ``judgement.CERTAINTIES``."""
    return {
        "guessing": QCoreApplication.translate("Eyes", "a guess"),
        "fairly": QCoreApplication.translate("Eyes", "fairly sure"),
        "very": QCoreApplication.translate("Eyes", "very sure"),
    }[certainty]


def own_words(answer: str, certainty: str | None, note: str) -> str:
    """What the user said: "You: manipulated, fairly sure. Note: the mouth."."""
    text = {
        "manipulated": QCoreApplication.translate("Eyes", "You: manipulated"),
        "not_manipulated": QCoreApplication.translate("Eyes", "You: not manipulated"),
        "cannot_tell": QCoreApplication.translate("Eyes", "You: cannot tell"),
    }[answer]
    if certainty is not None:
        text += f", {certainty_words(certainty)}"
    if note:
        note = note if len(note) <= _NOTE_SHOWN else note[: _NOTE_SHOWN - 1].rstrip() + "…"
        text += ". " + QCoreApplication.translate("Eyes", "Your note: {note}").format(note=note)
        return text
    return text + "."


def tool_words(result: AnalysisResult | None) -> str:
    """What the tool found, or that it is still at it."""
    if result is None:
        return QCoreApplication.translate("Eyes", "The tool: still analysing.")
    heading = words.heading(result)
    text = QCoreApplication.translate("Eyes", "The tool: {finding}.")
    return text.format(finding=heading[0].lower() + heading[1:])


def together_words(answer: str, band: str | None) -> str:
    """What to make of the two. band: the tool's, None while it is not known."""
    if band is None:
        return ""
    marked = band in ("strong", "moderate")
    if answer == "cannot_tell" or band in ("inconclusive", "not_assessed"):
        return QCoreApplication.translate(
            "Eyes", "One of you could not decide. Look at the moments, and ask where the video comes from."
        )
    if marked == (answer == "manipulated"):
        return QCoreApplication.translate(
            "Eyes", "You and the tool lean the same way. Two that agree can still both be wrong."
        )
    return QCoreApplication.translate(
        "Eyes", "You and the tool do not agree. Neither is proof: look at the moments again, and at your own reasons."
    )
