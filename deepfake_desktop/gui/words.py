"""The sentences of the window: bands, states, scores and times in words. Qt translates them; no widget is needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.events import FirstLook
from deepfake_desktop.analysis.result import AnalysisResult, Person
from deepfake_desktop.analysis.words import BAND_WORDS, FLAG_WORDS, clock_time
from deepfake_desktop.gui import counts
from deepfake_desktop.gui.engine_words import engine_text, filled, listed, sentences
from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP
from deepfake_desktop.gui.numbers import decimal, moment, shortest, whole

PERSON_BAND_WORDS = {
    "strong": QT_TRANSLATE_NOOP("Words", "strong evidence"),
    "moderate": QT_TRANSLATE_NOOP("Words", "moderate evidence"),
    "inconclusive": QT_TRANSLATE_NOOP("Words", "inconclusive"),
    "none": QT_TRANSLATE_NOOP("Words", "no evidence found"),
    "not_assessed": QT_TRANSLATE_NOOP("Words", "not assessed"),
}

# Heading of a result without a verdict, by status. The engine's own message says what happened and what to do.
STATUS_WORDS = {
    "no_face": QT_TRANSLATE_NOOP("Words", "No face found"),
    "cancelled": QT_TRANSLATE_NOOP("Words", "Analysis cancelled"),
    "unreadable": QT_TRANSLATE_NOOP("Words", "This file cannot be read"),
    "unsupported": QT_TRANSLATE_NOOP("Words", "Nothing to analyse in this file"),
    "error": QT_TRANSLATE_NOOP("Words", "The analysis could not be done"),
}

SHARPENS = QT_TRANSLATE_NOOP("Words", "The verdict sharpens as more of the video is seen.")
STILL_READING = QT_TRANSLATE_NOOP("Words", "Still reading the video: this may change.")
SO_FAR = "So far: {finding}."  # of engine_texts.TEMPLATES, since the queue keeps it among the engine's sentences

EXPLANATION = QT_TRANSLATE_NOOP(
    "Words",
    """
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
""",
)


def translated(text: str) -> str:
    """One of the texts above in the window's language."""
    return QCoreApplication.translate("Words", text)


def band_words(band: str) -> str:
    """An evidence band: "Strong evidence of face manipulation"."""
    return engine_text(BAND_WORDS[band])


def person_band(band: str) -> str:
    """An evidence band of one person, or in a table, in a word or two: "strong evidence"."""
    return translated(PERSON_BAND_WORDS[band])


def status_words(status: str) -> str:
    """The heading of a result without a verdict; that of the band where the status has none."""
    return translated(STATUS_WORDS[status]) if status in STATUS_WORDS else band_words("not_assessed")


def flag_words(flags: Sequence[str]) -> str:
    """What is wrong with the material as a short list: "blurred, dark"; "" for no flags."""
    return listed([engine_text(FLAG_WORDS[flag]) for flag in flags])


def capital(text: str) -> str:
    """With a capital at its beginning."""
    return text[:1].upper() + text[1:]


def score_word(score: float) -> str:
    """A raw score 0..1 in a word: thirds of the scale, since a raw score carries no calibrated meaning."""
    if score < 1 / 3:
        return QCoreApplication.translate("Words", "low", "score")
    if score < 2 / 3:
        return QCoreApplication.translate("Words", "medium", "score")
    return QCoreApplication.translate("Words", "high", "score")


def score_words(score: float) -> str:
    """A raw score 0..1 in words: "low score"."""
    if score < 1 / 3:
        return QCoreApplication.translate("Words", "low score")
    if score < 2 / 3:
        return QCoreApplication.translate("Words", "medium score")
    return QCoreApplication.translate("Words", "high score")


def score_number(score: float) -> str:
    return decimal(score, 2)


def person_name(person: int) -> str:
    return QCoreApplication.translate("Words", "Person {number}").format(number=person)


def probability_number(probability: float) -> str:
    """A probability 0..1 with two decimals, which never claims to be exactly 0 or 1."""
    if probability < 0.01:
        return QCoreApplication.translate("Words", "under {number}").format(number=decimal(0.01, 2))
    if probability > 0.99:
        return QCoreApplication.translate("Words", "over {number}").format(number=decimal(0.99, 2))
    return decimal(probability, 2)


def interval_words(interval: tuple[float, float]) -> str:
    """An interval of a probability: "between 0.12 and 0.31", "up to 0.03", "from 0.97", "about 0.31"."""
    low, high = (probability_number(end) for end in interval)
    is_open_below, is_open_above = interval[0] < 0.01, interval[1] > 0.99
    if low == high:
        about = QCoreApplication.translate("Words", "about {number}").format(number=low)
        return low if is_open_below or is_open_above else about
    if is_open_below and is_open_above:
        return QCoreApplication.translate("Words", "anything from 0 to 1")
    if is_open_below:
        return QCoreApplication.translate("Words", "up to {number}").format(number=high)
    if is_open_above:
        return QCoreApplication.translate("Words", "from {number}").format(number=low)
    return QCoreApplication.translate("Words", "between {low} and {high}").format(low=low, high=high)


def probability_words(
    probability: float, flags: Sequence[str] = (), interval: tuple[float, float] | None = None
) -> str:
    """A calibrated probability 0..1 as words with the number behind, never the number alone.

    flags: of the person whose probability it is; with any, the material is too poor for the numbers to be relied on,
    and the interval is left out.
    """
    number = probability_number(probability)
    if flags:
        return QCoreApplication.translate("Words", "not reliable here ({number})").format(number=number)
    words = (
        (0.1, QCoreApplication.translate("Words", "very low", "probability")),
        (0.35, QCoreApplication.translate("Words", "low", "probability")),
        (0.65, QCoreApplication.translate("Words", "medium", "probability")),
        (0.9, QCoreApplication.translate("Words", "high", "probability")),
        (2.0, QCoreApplication.translate("Words", "very high", "probability")),
    )
    word = next(word for limit, word in words if probability < limit)
    if interval is None:
        return QCoreApplication.translate("Words", "{word} ({number})").format(word=word, number=number)
    text = QCoreApplication.translate("Words", "{word} ({number}, {interval})")
    return text.format(word=word, number=number, interval=interval_words(interval))


def verdict_probability(result: AnalysisResult) -> str | None:
    """The sentence about a video's probability; None where there is none, or where the analysis was cancelled."""
    probability = result.verdict.probability
    if probability is None or result.status == "cancelled":
        return None
    flags = next((person.flags for person in result.people if person.probability == probability), ())
    text = QCoreApplication.translate("Words", "Probability of manipulation: {probability}")
    return text.format(probability=probability_words(probability, flags, result.verdict.interval))


def measured_words(error_rates: Mapping[str, Any], band: str) -> str:
    """How often test clips got this band, from a bundle's ``error_rates``; "" where that was not measured."""
    bands, real, fake = (error_rates.get(key) for key in ("bands", "real_clips", "fake_clips"))
    if not isinstance(bands, Mapping) or not isinstance(real, int) or not isinstance(fake, int):
        return ""
    got = bands.get(band)
    got = got if isinstance(got, Mapping) else {}
    text = QCoreApplication.translate(
        "Words",
        "How sure: {genuine} of {genuine_clips} genuine and {manipulated} of {manipulated_clips} manipulated test "
        "clips got this mark ({measured_on}; {date}).",
    )
    return text.format(
        genuine=whole(got.get("real", 0)),
        genuine_clips=whole(real),
        manipulated=whole(got.get("fake", 0)),
        manipulated_clips=whole(fake),
        measured_on=engine_text(str(error_rates.get("measured_on", "")))
        or QCoreApplication.translate("Words", "test clips"),
        date=error_rates.get("date") or QCoreApplication.translate("Words", "no date"),
    )


def time_left_words(seconds: float) -> str:
    """A rounded waiting time, so that the text does not jump about."""
    if seconds < 5:
        return QCoreApplication.translate("Words", "a few seconds left")
    if seconds < 55:
        return counts.seconds_left(max(round(seconds / 5) * 5, 5))
    minutes = round(seconds / 60)
    return counts.minutes_left(max(minutes, 1)) if minutes < 90 else counts.hours_left(round(minutes / 60))


def heading(result: AnalysisResult) -> str:
    """The first words of the verdict panel."""
    if result.status == "cancelled" or result.verdict.band == "not_assessed":
        return status_words(result.status)
    return band_words(result.verdict.band)


def explanation(result: AnalysisResult) -> str:
    """What stands under the heading: what happened and what to do, and why the verdict is what it is."""
    return engine_text(english_explanation(result))


def english_explanation(result: AnalysisResult) -> str:
    """The same as the engine says it, for what is kept and may be read in another language."""
    if result.verdict.band == "not_assessed":
        return result.message or result.verdict.reason
    if result.status == "cancelled":
        finding = SO_FAR.format(finding=_lowered(BAND_WORDS[result.verdict.band]))
        return f"{finding}\n\n{result.message}"
    return "\n\n".join(text for text in (result.verdict.reason, result.message) if text)


def so_far(band: str, interval: tuple[float, float] | None = None) -> str:
    """The band, and where the probability lies, before all of the video has been seen."""
    return filled(SO_FAR, finding=_finding(band, interval))


def first_look(look: FirstLook) -> str:
    """What a few moments show, as what it is: provisional."""
    moments = counts.moments(look.moments)
    if not look.points:
        text = QCoreApplication.translate("Words", "First look, at {moments}: no face yet.").format(moments=moments)
    elif look.verdict is None:
        text = QCoreApplication.translate("Words", "First look, at {moments}: too few faces yet to tell anything.")
        text = text.format(moments=moments)
    else:
        finding = _finding(look.verdict.band, look.verdict.interval)
        text = QCoreApplication.translate("Words", "First look, at {moments}: {finding}.")
        text = text.format(moments=moments, finding=finding)
    return sentences(text, translated(STILL_READING))


def _finding(band: str, interval: tuple[float, float] | None) -> str:
    finding = engine_text(_lowered(BAND_WORDS[band]))
    if interval is None:
        return finding
    text = QCoreApplication.translate("Words", "{finding}, probability {probability}")
    return text.format(finding=finding, probability=interval_words(interval))


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def spacing_words(spacing_s: float, key_frames_only: bool) -> str:
    """How thinly a long video was sampled."""
    if key_frames_only:
        text = QCoreApplication.translate("Words", "one key frame every {seconds} s, since the video is long")
    else:
        text = QCoreApplication.translate("Words", "one frame every {seconds} s, since the video is long")
    return text.format(seconds=decimal(spacing_s, 1))


def basis(result: AnalysisResult) -> str:
    """How much of the video the verdict rests on, as a sentence."""
    facts = result.sampling
    if facts.spacing_s is not None:
        spacing = spacing_words(facts.spacing_s, facts.key_frames_only)
    else:
        text = QCoreApplication.translate("Words", "{rate} samples a second")
        spacing = text.format(rate=shortest(facts.samples_per_second))
    parts = [
        QCoreApplication.translate("Words", "{faces} in {sampled} of {frames} ({spacing})").format(
            faces=counts.faces(facts.faces_scored),
            sampled=whole(facts.frames_sampled),
            frames=counts.frames(facts.frames_decoded),
            spacing=spacing,
        )
    ]
    if facts.faces_too_small:
        text = QCoreApplication.translate("Words", "{faces} too small to score")
        parts.append(text.format(faces=counts.faces(facts.faces_too_small)))
    if facts.decode_failures:
        text = QCoreApplication.translate("Words", "{frames} could not be decoded")
        parts.append(text.format(frames=counts.frames(facts.decode_failures)))
    told = QCoreApplication.translate("List", "; ").join(parts)
    if result.verdict.band == "not_assessed":
        return QCoreApplication.translate("Words", "Looked for faces: {facts}.").format(facts=told)
    return QCoreApplication.translate("Words", "Based on {facts}.").format(facts=told)


def recalled_line(result: AnalysisResult) -> str:
    """When a remembered result was found; "" for one of this run."""
    if result.recalled_from is None:
        return ""
    return QCoreApplication.translate("Words", "Recalled from {moment}").format(moment=moment(result.recalled_from))


def quality_line(flags: Sequence[str]) -> str:
    """What is wrong with the material in one calm line; "" where nothing is."""
    if not flags:
        return ""
    return QCoreApplication.translate("Words", "Quality of the material: {flags}").format(flags=flag_words(flags))


def person_line(person: Person) -> str:
    """One person's finding in one line of words."""
    band = person_band(person.band)
    if person.probability is None:
        return band
    text = QCoreApplication.translate("Words", "{finding}, probability {probability}")
    told = probability_words(person.probability, person.flags, person.interval)
    return text.format(finding=band, probability=told)


def person_facts(person: Person) -> str:
    """Where and how large one person was seen."""
    text = QCoreApplication.translate("Words", "{start} to {end}, {faces} scored, about {width} pixels wide").format(
        start=clock_time(person.first_s),
        end=clock_time(person.last_s),
        faces=counts.faces(person.faces),
        width=whole(person.median_face_px),
    )
    return QCoreApplication.translate("List", "; ").join(filter(None, (text, flag_words(person.flags))))


def size_words(size_bytes: int) -> str:
    """A size on disk: "0 kB", "640 kB", "1.2 MB", "100 MB"."""
    if size_bytes < 999_500:
        return QCoreApplication.translate("Words", "{number} kB").format(number=decimal(size_bytes / 1e3, 0))
    number = decimal(size_bytes / 1e6, 0 if size_bytes >= 9_950_000 else 1)
    return QCoreApplication.translate("Words", "{number} MB").format(number=number)
