"""What covering parts of a face showed, in the window's language; ``analysis.explain_words`` says it in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.explain_words import ROUGH, score_texts
from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.numbers import localised
from deepfake_desktop.gui.words import probability_number

if TYPE_CHECKING:
    from deepfake_desktop.analysis.explanation import Explanation, RegionEffect


def region_word(region: str) -> str:
    """A region in the middle of a sentence."""
    words = {
        "eyes": QCoreApplication.translate("Why", "the eyes"),
        "brows": QCoreApplication.translate("Why", "the brows"),
        "nose": QCoreApplication.translate("Why", "the nose"),
        "mouth": QCoreApplication.translate("Why", "the mouth"),
        "cheeks": QCoreApplication.translate("Why", "the cheeks"),
        "jaw": QCoreApplication.translate("Why", "the jaw"),
        "forehead": QCoreApplication.translate("Why", "the forehead"),
        "boundary": QCoreApplication.translate("Why", "the edge of the face"),
    }
    return words[region]


def finding(explanation: Explanation) -> str:
    """The finding in one or two sentences."""
    standing = [effect for effect in explanation.effects if effect.stands_out]
    if explanation.finding == "low":
        return QCoreApplication.translate(
            "Why", "The score of this picture is low by itself ({score}), so there is little to explain."
        ).format(score=probability_number(explanation.score))
    if not standing:
        return QCoreApplication.translate(
            "Why",
            "No single region explains it: none lowers the score clearly more than covering as much of the picture "
            "anywhere does.",
        )
    before, after = _score_texts(explanation.score, standing[0].score)
    first = QCoreApplication.translate("Why", "Covering {region} lowers the score most: from {before} to {after}.")
    told = [first.format(region=region_word(standing[0].region), before=before, after=after)]
    for effect in standing[1:]:
        after = _score_texts(explanation.score, effect.score)[1]
        further = QCoreApplication.translate("Why", "Covering {region} lowers it to {after}.")
        told.append(further.format(region=region_word(effect.region), after=after))
    return sentences(*told)


def effect(explanation: Explanation, effect: RegionEffect) -> str:
    """What covering one region does, and as much of the picture elsewhere."""
    before, after, usual = _score_texts(explanation.score, effect.score, effect.usual_score)
    if abs(effect.drop) < ROUGH:
        text = QCoreApplication.translate("Why", "stays at {before}; as much covered elsewhere: {usual}")
    elif effect.drop > 0:
        text = QCoreApplication.translate(
            "Why", "lowers it from {before} to {after}; as much covered elsewhere: {usual}"
        )
    else:
        text = QCoreApplication.translate(
            "Why", "raises it from {before} to {after}; as much covered elsewhere: {usual}"
        )
    return text.format(before=before, after=after, usual=usual)


def caution(turned_far: bool) -> str:
    text = QCoreApplication.translate(
        "Why",
        "This shows what the network's score depends on in this one picture, not what is wrong with the face. A region "
        "that lowers the score need not be manipulated, and what covers it is an alteration of its own.",
    )
    if turned_far:
        rough = QCoreApplication.translate(
            "Why", "The face is turned far to the side, so the regions lie only roughly."
        )
        return sentences(rough, text)
    return text


def _score_texts(*scores: float) -> tuple[str, ...]:
    return tuple(localised(text) for text in score_texts(*scores))
