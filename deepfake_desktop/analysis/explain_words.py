"""What covering parts of a face showed, in plain words. It never says why a face is or is not manipulated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deepfake_desktop.analysis.words import probability_number

if TYPE_CHECKING:
    from deepfake_desktop.analysis.explanation import Explanation, RegionEffect

REGION_WORDS = {
    "eyes": "the eyes",
    "brows": "the brows",
    "nose": "the nose",
    "mouth": "the mouth",
    "cheeks": "the cheeks",
    "jaw": "the jaw",
    "forehead": "the forehead",
    "boundary": "the edge of the face",
}

CAUTION = (
    "This shows what the network's score depends on in this one picture, not what is wrong with the face. A region "
    "that lowers the score need not be manipulated, and what covers it is an alteration of its own."
)
TURNED_FAR = "The face is turned far to the side, so the regions lie only roughly."
ROUGH = 0.05  # logits that count as no change


def finding_words(explanation: Explanation) -> str:
    """The finding in one or two sentences."""
    standing = [effect for effect in explanation.effects if effect.stands_out]
    if explanation.finding == "low":
        score = probability_number(explanation.score)
        return f"The score of this picture is low by itself ({score}), so there is little to explain."
    if not standing:
        return (
            "No single region explains it: none lowers the score clearly more than covering as much of the picture "
            "anywhere does."
        )
    before, after = score_texts(explanation.score, standing[0].score)
    text = f"Covering {REGION_WORDS[standing[0].region]} lowers the score most: from {before} to {after}."
    for effect in standing[1:]:
        text += (
            f" Covering {REGION_WORDS[effect.region]} lowers it to {score_texts(explanation.score, effect.score)[1]}."
        )
    return text


def effect_words(explanation: Explanation, effect: RegionEffect) -> str:
    """What covering one region does: "from 0.91 to 0.40; elsewhere as much lowers it to 0.88"."""
    before, after, usual = score_texts(explanation.score, effect.score, effect.usual_score)
    if abs(effect.drop) < ROUGH:
        change = f"stays at {before}"
    else:
        change = f"{'lowers' if effect.drop > 0 else 'raises'} it from {before} to {after}"
    return f"{change}; as much covered elsewhere: {usual}"


def score_texts(*scores: float) -> tuple[str, ...]:
    """Raw scores 0..1 with as many decimals, two to four, as it takes to tell them apart; none is exactly 0 or 1."""
    texts: tuple[str, ...] = ()
    inside = [min(max(score, 0.0001), 0.9999) for score in scores]
    apart = len({f"{score:.4f}" for score in inside})
    for decimals in (2, 3, 4):
        texts = tuple(f"{score:.{decimals}f}" for score in inside)
        if len(set(texts)) == apart and not any(float(text) in (0, 1) for text in texts):
            break
    return texts
