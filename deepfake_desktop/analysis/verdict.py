"""From step logits to evidence, a calibrated probability, and a band with its reason in plain words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from deepfake_desktop.analysis.evidence import PersonEvidence
from deepfake_desktop.analysis.result import Person, Verdict
from deepfake_desktop.analysis.words import clock_time, counted
from deepfake_desktop.detector.bundle import Bundle, Thresholds
from deepfake_desktop.detector.calibration import probability_of

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


def judge_probability(probability: float, thresholds: Thresholds) -> str:
    """The evidence band of a calibrated probability: strong, moderate, inconclusive or none."""
    if probability >= thresholds.strong:
        return "strong"
    if probability >= thresholds.moderate:
        return "moderate"
    return "none" if probability <= thresholds.none else "inconclusive"


def judge_person(seen: PersonEvidence, bundle: Bundle) -> Person:
    """One person's finding; without enough scored faces it is inconclusive and has no probability."""
    thresholds = bundle.thresholds
    probability = None
    if seen.faces_scored >= thresholds.min_faces:
        probability = probability_of(aggregate_evidence(seen.logits), bundle.calibration)
        band = judge_probability(probability, thresholds)
        reason = _BAND_REASONS[band]
    elif seen.too_small and seen.too_small >= seen.faces_seen - seen.too_small:
        band = "inconclusive"
        reason = (
            f"The faces are too small to judge: {seen.median_face_px} pixels wide at the median, "
            f"{thresholds.min_face_px} are needed."
        )
    else:
        band = "inconclusive"
        scored = counted(seen.faces_scored, "face")
        reason = f"Seen too briefly to judge: {scored} scored, {thresholds.min_faces} are needed."
    return Person(
        id=seen.person,
        band=band,
        probability=probability,
        reason=reason,
        first_s=seen.first_s,
        last_s=seen.last_s,
        faces=seen.faces_scored,
        median_face_px=seen.median_face_px,
    )


def judge_video(people: Sequence[Person]) -> Verdict:
    """The video's verdict: that of the most suspicious person among those seen well enough.

    people: as ``judge_person`` gives them, at least one. Someone seen too briefly or too small never decides while
    another is seen well, but is mentioned.
    """
    judged = [person for person in people if person.probability is not None]
    if not judged:
        best = max(people, key=lambda person: (person.faces, person.last_s - person.first_s, -person.id))
        return Verdict("inconclusive", None, best.reason + _unjudged_words(len(people) - 1))
    worst = max(judged, key=lambda person: (person.probability or 0.0, -person.id))
    return Verdict(worst.band, worst.probability, _video_reason(worst, judged, len(people) - len(judged)))


def _video_reason(worst: Person, judged: Sequence[Person], unjudged: int) -> str:
    span = f"{clock_time(worst.first_s)} to {clock_time(worst.last_s)}"
    if worst.band == "none":
        faces = counted(sum(person.faces for person in judged), "face")
        text = f"No evidence of face manipulation was found in {faces} of {counted(len(judged), 'person')}."
        text += " This does not mean that the video is real."
    else:
        text = f"Person {worst.id} ({counted(worst.faces, 'face')}, {span}): {_BAND_REASONS[worst.band]}"
        text += " This is evidence, not proof." if worst.band in ("strong", "moderate") else ""
    return text + _unjudged_words(unjudged)


def _unjudged_words(count: int) -> str:
    """A sentence about further people who could not be judged; "" where there are none."""
    return f" Further people seen too briefly or too small to judge: {count:,}." if count else ""
