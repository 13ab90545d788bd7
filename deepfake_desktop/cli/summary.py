"""The readable summary of one result."""

from __future__ import annotations

import textwrap

from deepfake_desktop.analysis.result import AnalysisResult, Person, SamplingFacts
from deepfake_desktop.analysis.words import (
    BAND_WORDS,
    CAUTION,
    clock_time,
    counted,
    flag_words,
    interval_words,
    measured_words,
    moment_words,
    probability_number,
    spacing_words,
)
from deepfake_desktop.cli.provenance import brief_lines
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.errors import BundleError

WIDTH = 100
STATUS_WORDS = {
    "complete": "analysed",
    "partial": "partly analysed",
    "cancelled": "cancelled",
    "no_face": "no face found",
    "unreadable": "cannot be read",
    "unsupported": "nothing to analyse",
    "error": "could not be analysed",
}


def format_summary(result: AnalysisResult, model: str | None) -> str:
    """Several lines of plain text. model: the bundle asked for, whose measured error rates are told."""
    lines = [f"{result.file.path}: {STATUS_WORDS[result.status]}"]
    if result.recalled_from is not None:
        lines.append(f"  Recalled: analysed on {moment_words(result.recalled_from)}; use --again to analyse anew.")
    if result.verdict.band == "not_assessed":
        lines += _paragraph(result.message)
    else:
        lines.append(
            f"  {BAND_WORDS[result.verdict.band]}{_probability(result.verdict.probability, result.verdict.interval)}"
        )
        lines += _paragraph(result.verdict.reason)
        lines += _paragraph(f"Quality of the material: {flag_words(flags)}." if (flags := result.verdict.flags) else "")
        lines += _paragraph(result.message)
        lines += [_person_line(person) for person in result.people]
        lines += _paragraph(_measured(result, model))
    if result.sampling.frames_sampled:
        lines += _paragraph(_basis(result))
    if result.provenance is not None:
        lines += brief_lines(result.provenance)
    if result.verdict.band != "not_assessed":
        lines += _paragraph(CAUTION)
    return "\n".join(lines) + "\n"


def _person_line(person: Person) -> str:
    text = (
        f"    Person {person.id}, {clock_time(person.first_s)} to {clock_time(person.last_s)}: "
        f"{BAND_WORDS[person.band].lower()}{_probability(person.probability)}; "
        f"{counted(person.faces, 'face')} of about {person.median_face_px} pixels"
    )
    return text + (f"; {flag_words(person.flags)}" if person.flags else "")


def _probability(probability: float | None, interval: tuple[float, float] | None = None) -> str:
    """The calibrated probability with its meaning; never a bare number."""
    if probability is None:
        return ""
    text = f"probability of manipulation {probability_number(probability)}"
    return f" ({text}, {interval_words(interval)})" if interval else f" ({text})"


def _measured(result: AnalysisResult, model: str | None) -> str:
    if result.verdict.probability is None:
        return ""
    try:
        bundle = load_bundle(model)
    except BundleError:
        bundle = None
    # Altered since the analysis: then its rates say nothing about it.
    same = bundle is not None and result.model is not None and bundle.sha256 == result.model.sha256
    words = measured_words(bundle.error_rates, result.verdict.band) if bundle is not None and same else ""
    return f"How sure: {words}." if words else "How sure: not measured for this model."


def _basis(result: AnalysisResult) -> str:
    file, facts = result.file, result.sampling
    text = f"Looked at {facts.frames_sampled:,} of {counted(facts.frames_decoded, 'frame')}"
    text += f" ({file.width}x{file.height}, {file.video_codec}"
    text += f", {clock_time(file.duration_s)})" if file.duration_s is not None else ")"
    spacing = spacing_words(facts.spacing_s, facts.key_frames_only)
    text += f"; {spacing}" if spacing else ""
    text += f"; decoded by {facts.decoder}" if facts.decoder != SamplingFacts.decoder else ""
    text += f"; {counted(facts.faces_scored, 'face')} scored, {facts.faces_too_small:,} too small"
    text += f", {counted(facts.decode_failures, 'frame')} damaged." if facts.decode_failures else "."
    if result.model is not None:
        text += f" Model {result.model.name} {result.model.version} (SHA-256 {result.model.sha256[:12]}...)."
    return text


def _paragraph(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ", break_long_words=False)
