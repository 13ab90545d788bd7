"""The sentences of the window: bands, states, scores and times in words. No Qt, so that they are easy to test."""

from __future__ import annotations

from collections.abc import Sequence

from deepfake_desktop.analysis.events import FirstLook
from deepfake_desktop.analysis.result import AnalysisResult, Person
from deepfake_desktop.analysis.words import (
    BAND_WORDS,
    clock_time,
    counted,
    flag_words,
    interval_words,
    moment_words,
    probability_number,
    spacing_words,
)

PERSON_BAND_WORDS = {
    "strong": "strong evidence",
    "moderate": "moderate evidence",
    "inconclusive": "inconclusive",
    "none": "no evidence found",
    "not_assessed": "not assessed",
}

# Heading of a result without a verdict, by status. The engine's own message says what happened and what to do.
STATUS_WORDS = {
    "no_face": "No face found",
    "cancelled": "Analysis cancelled",
    "unreadable": "This file cannot be read",
    "unsupported": "Nothing to analyse in this file",
    "error": "The analysis could not be done",
}


SHARPENS = "The verdict sharpens as more of the video is seen."
STILL_READING = "Still reading the video: this may change."

EXPLANATION = """
<h3>What the verdict says</h3>
<p>The program follows each face through the video and measures traces that face swapping and face re-rendering
leave behind. What it finds is put into one of four bands:</p>
<ul>
<li><b>Strong evidence</b>: the traces are rarely seen in untouched videos of the kind the model was tested on.</li>
<li><b>Moderate evidence</b>: the traces are there, but untouched videos show them now and then, too.</li>
<li><b>Inconclusive</b>: too few, too small or too poor faces (blurred, dark, strongly compressed, unlike what the
model learnt from), or signs that point both ways. The reason is given.</li>
<li><b>No evidence found</b>: the measured traces are absent. This does <i>not</i> certify the video.</li>
</ul>
<h3>Probability and score</h3>
<p>The <b>probability</b> is the model's estimate of manipulation, adjusted on videos with a known answer. It is a
likelihood, not the amount of manipulation. The numbers it lies between tell how far it could be elsewhere had other
moments of this video been looked at; how often the model is wrong is told by the test clips. The <b>strip</b>, the
words on the face boxes and the large face tell the same of each face by itself: in which band it would fall, measured
with the same adjustment and limits as the verdict. The <b>score</b> beside it is the network's raw output, not to be
read as a probability. The list of <b>moments</b> names where scores reach the limit of moderate evidence or, if none
does, where they are highest. A single moment is no verdict: that follows all of a person's faces.</p>
<p>Mind how rare manipulated videos are where yours comes from. If one clip in a hundred is manipulated, then even a
detector that catches 80 of 100 and wrongly marks 20 of 100 is right only about 4 times in 100 marks.</p>
<h3>What it does not do</h3>
<p>It does not judge sound, context, captions or scenes without faces. Strong compression, small faces and new ways of
making fakes can hide the traces; beauty filters and heavy editing can resemble them.</p>
<h3>What to do next</h3>
<p>Look at the marked moments yourself, find the earliest copy of the video, and ask where it comes from. Never decide
about a person on this verdict alone.</p>
"""


def score_word(score: float) -> str:
    """A raw score 0..1 in a word: thirds of the scale, since a raw score carries no calibrated meaning."""
    return "low" if score < 1 / 3 else "medium" if score < 2 / 3 else "high"


def probability_words(
    probability: float, flags: Sequence[str] = (), interval: tuple[float, float] | None = None
) -> str:
    """A calibrated probability 0..1 as words with the number behind, never the number alone.

    flags: of the person whose probability it is; with any, the material is too poor for the numbers to be relied on,
    and the interval is left out.
    """
    limits = ((0.1, "very low"), (0.35, "low"), (0.65, "medium"), (0.9, "high"))
    word = next((name for limit, name in limits if probability < limit), "very high")
    if flags:
        return f"not reliable here ({probability_number(probability)})"
    return f"{word} ({probability_number(probability)}{', ' + interval_words(interval) if interval else ''})"


def verdict_probability(result: AnalysisResult) -> str | None:
    """The sentence about a video's probability; None where there is none, or where the analysis was cancelled."""
    probability = result.verdict.probability
    if probability is None or result.status == "cancelled":
        return None
    flags = next((person.flags for person in result.people if person.probability == probability), ())
    return f"Probability of manipulation: {probability_words(probability, flags, result.verdict.interval)}"


def time_left_words(seconds: float) -> str:
    """A rounded waiting time, so that the text does not jump about."""
    if seconds < 5:
        return "a few seconds left"
    if seconds < 55:
        return f"about {max(round(seconds / 5) * 5, 5)} seconds left"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"about {counted(max(minutes, 1), 'minute')} left"
    return f"about {counted(round(minutes / 60), 'hour')} left"


def heading(result: AnalysisResult) -> str:
    """The first words of the verdict panel."""
    if result.status == "cancelled" or result.verdict.band == "not_assessed":
        return STATUS_WORDS.get(result.status, BAND_WORDS["not_assessed"])
    return BAND_WORDS[result.verdict.band]


def explanation(result: AnalysisResult) -> str:
    """What stands under the heading: what happened and what to do, and why the verdict is what it is."""
    if result.verdict.band == "not_assessed":
        return result.message or result.verdict.reason
    if result.status == "cancelled":
        return f"{so_far(result.verdict.band)}\n\n{result.message}"
    return "\n\n".join(text for text in (result.verdict.reason, result.message) if text)


def so_far(band: str, interval: tuple[float, float] | None = None) -> str:
    """The band, and where the probability lies, before all of the video has been seen."""
    return f"So far: {_finding(band, interval)}."


def first_look(look: FirstLook) -> str:
    """What a few moments show, as what it is: provisional."""
    moments = counted(look.moments, "moment")
    if not look.points:
        return f"First look, at {moments}: no face yet. {STILL_READING}"
    if look.verdict is None:
        return f"First look, at {moments}: too few faces yet to tell anything. {STILL_READING}"
    return f"First look, at {moments}: {_finding(look.verdict.band, look.verdict.interval)}. {STILL_READING}"


def _finding(band: str, interval: tuple[float, float] | None) -> str:
    text = BAND_WORDS[band]
    finding = f"{text[0].lower()}{text[1:]}"
    return f"{finding}, probability {interval_words(interval)}" if interval else finding


def basis(result: AnalysisResult) -> str:
    """How much of the video the verdict rests on."""
    facts = result.sampling
    spacing = spacing_words(facts.spacing_s, facts.key_frames_only) or f"{facts.samples_per_second:g} samples a second"
    text = (
        f"{counted(facts.faces_scored, 'face')} in {facts.frames_sampled:,} "
        f"of {counted(facts.frames_decoded, 'frame')} ({spacing})"
    )
    if facts.faces_too_small:
        text += f"; {counted(facts.faces_too_small, 'face')} too small to score"
    if facts.decode_failures:
        text += f"; {counted(facts.decode_failures, 'frame')} could not be decoded"
    return text


def recalled_line(result: AnalysisResult) -> str:
    """When a remembered result was found; "" for one of this run."""
    return f"Recalled from {moment_words(result.recalled_from)}" if result.recalled_from is not None else ""


def quality_line(flags: Sequence[str]) -> str:
    """What is wrong with the material in one calm line; "" where nothing is."""
    return f"Quality of the material: {flag_words(flags)}" if flags else ""


def person_line(person: Person) -> str:
    """One person's finding in one line of words."""
    text = PERSON_BAND_WORDS[person.band]
    if person.probability is not None:
        text += f", probability {probability_words(person.probability, person.flags, person.interval)}"
    return text


def person_facts(person: Person) -> str:
    """Where and how large one person was seen."""
    return (
        f"{clock_time(person.first_s)} to {clock_time(person.last_s)}, {counted(person.faces, 'face')} scored, "
        f"about {person.median_face_px} pixels wide" + (f"; {flag_words(person.flags)}" if person.flags else "")
    )
