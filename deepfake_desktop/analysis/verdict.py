"""From step logits to evidence, a calibrated probability, and a band with its reason in plain words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from deepfake_desktop.analysis.evidence import PersonEvidence
from deepfake_desktop.analysis.gate import failed_rules, person_quality
from deepfake_desktop.analysis.interval import trimmed_mean_reach
from deepfake_desktop.analysis.result import FLAGS, Person, Quality, Verdict
from deepfake_desktop.analysis.words import clock_time, counted
from deepfake_desktop.detector.bundle import Bundle, Calibration, Thresholds
from deepfake_desktop.detector.calibration import judge_probability, probability_of

TRIMMED_SHARE = 0.2  # of the steps, at each end

_BAND_REASONS = {
    "strong": "The traces of face manipulation are strong.",
    "moderate": "There are moderate traces of face manipulation.",
    "inconclusive": "The signs point both ways: there are neither clear traces of manipulation nor a clear absence.",
    "none": "No evidence of face manipulation was found.",
}


def aggregate_evidence(logits: Sequence[float] | np.ndarray) -> float:
    """One person's evidence: the 20 % trimmed mean of the step logits, any shape with at least one value.

    A fifth of the steps is left out at each end (Tukey's trimmed mean), so that a few blurred or occluded faces
    cannot decide. Raises ValueError for no logits at all, since there is no evidence to speak of.
    """
    ordered = np.sort(np.asarray(logits, np.float64), axis=None)
    if not len(ordered):
        raise ValueError("no logits, hence no evidence")
    cut = int(TRIMMED_SHARE * len(ordered))
    return float(ordered[cut : len(ordered) - cut].mean())


def probability_interval(
    logits: Sequence[float] | np.ndarray, block: int, calibration: Calibration
) -> tuple[float, float] | None:
    """The 90 % interval of the calibrated probability, low and high in 0..1: how far it could lie elsewhere, had other
    moments of the same person been seen. How often the model is wrong is another matter.

    logits: of one person's steps in time order. block: neighbouring steps that go together
    (``interval.trimmed_mean_reach``). None where there are too few steps to tell.
    """
    reach = trimmed_mean_reach(logits, TRIMMED_SHARE, block)
    if reach is None:
        return None
    evidence = aggregate_evidence(logits)
    low, high = sorted(probability_of(end, calibration) for end in (evidence - reach, evidence + reach))
    return low, high


def judge_person(seen: PersonEvidence, bundle: Bundle) -> Person:
    """One person's finding.

    Without enough scored faces it is inconclusive and has no probability. Where the material fails the quality gate it
    is inconclusive, too, and the probability is told for what it is worth.
    """
    quality = person_quality(seen, bundle)
    probability = interval = None
    if seen.faces_scored >= bundle.thresholds.min_faces:
        probability = probability_of(aggregate_evidence(seen.logits), bundle.calibration)
        interval = probability_interval(seen.logits, bundle.stride, bundle.calibration)
        band, reason, flags = _judged(probability, quality, bundle.thresholds)
    else:
        band, reason, flags = _not_judged(seen, bundle.thresholds)
    return Person(
        id=seen.person,
        band=band,
        probability=probability,
        reason=reason,
        first_s=seen.first_s,
        last_s=seen.last_s,
        faces=seen.faces_scored,
        median_face_px=seen.median_face_px,
        quality=quality,
        flags=flags,
        interval=interval,
    )


def _judged(probability: float, quality: Quality | None, thresholds: Thresholds) -> tuple[str, str, tuple[str, ...]]:
    """Band, reason and flags of a person with enough scored faces."""
    failed = failed_rules(quality, thresholds.quality) if quality else []
    if failed:
        flags, sentences = zip(*failed, strict=True)
        return "inconclusive", " ".join(sentences), flags
    band = judge_probability(probability, thresholds)
    return band, _BAND_REASONS[band], ()


def _not_judged(seen: PersonEvidence, thresholds: Thresholds) -> tuple[str, str, tuple[str, ...]]:
    """Band, reason and flags of a person with too few scored faces, or only small ones."""
    if seen.too_small and seen.too_small >= seen.faces_seen - seen.too_small:
        reason = (
            f"The faces are too small to judge: {seen.median_face_px} pixels wide at the median, "
            f"{thresholds.min_face_px} are needed."
        )
        return "inconclusive", reason, ("small",)
    scored = counted(seen.faces_scored, "face")
    reason = f"Seen too briefly to judge: {scored} scored, {thresholds.min_faces} are needed."
    return "inconclusive", reason, ("brief",)


def judge_video(people: Sequence[Person]) -> Verdict:
    """The video's verdict: that of the most suspicious person among those seen well enough.

    people: as ``judge_person`` gives them, at least one. Someone seen too briefly or too small never decides while
    another is seen well, but is mentioned. Someone whose material fails the quality gate does not stand in the way of
    evidence found on another, but does of "no evidence": the video is inconclusive if that person is the most
    suspicious one.
    """
    judged = [person for person in people if person.probability is not None]
    if not judged:
        best = max(people, key=lambda person: (person.faces, person.last_s - person.first_s, -person.id))
        return Verdict("inconclusive", None, best.reason + _unjudged_words(len(people) - 1), _flags_of(people))
    marked = [person for person in judged if person.band in ("strong", "moderate")]
    worst = max(marked or judged, key=lambda person: (person.probability or 0.0, -person.id))
    reason = _video_reason(worst, judged) + _unjudged_words(len(people) - len(judged))
    return Verdict(worst.band, worst.probability, reason, _flags_of(judged), worst.interval)


def _flags_of(people: Sequence[Person]) -> tuple[str, ...]:
    """The union of the flags of ``people``, in the order of FLAGS."""
    found = {flag for person in people for flag in person.flags}
    return tuple(flag for flag in FLAGS if flag in found)


def _video_reason(worst: Person, judged: Sequence[Person]) -> str:
    span = f"{clock_time(worst.first_s)} to {clock_time(worst.last_s)}"
    if worst.band == "none":
        good = [person for person in judged if not person.flags]
        faces = counted(sum(person.faces for person in good), "face")
        text = f"No evidence of face manipulation was found in {faces} of {counted(len(good), 'person')}."
        text += " This does not mean that the video is real."
    else:
        finding = worst.reason if worst.flags else _BAND_REASONS[worst.band]
        text = f"Person {worst.id} ({counted(worst.faces, 'face')}, {span}): {finding}"
        text += " This is evidence, not proof." if worst.band in ("strong", "moderate") else ""
    gated = sum(bool(person.flags) for person in judged if person is not worst)
    return text + (f" Further people in material too poor to judge: {gated:,}." if gated else "")


def _unjudged_words(count: int) -> str:
    """A sentence about further people who could not be judged; "" where there are none."""
    return f" Further people seen too briefly or too small to judge: {count:,}." if count else ""
