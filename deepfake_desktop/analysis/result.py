"""The versioned result schema (docs/RESULT_SCHEMA.md). The JSON of an ``AnalysisResult`` is the record."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from deepfake_desktop.analysis.record_checks import (
    checked_interval,
    checked_moment,
    checked_part,
    checked_rising,
    checked_seconds,
    checked_text,
    one_of,
)
from deepfake_desktop.analysis.record_parts import (
    FaceAt,
    ModelFacts,
    Moment,
    ToolFacts,
    checked_face,
    checked_model,
    checked_moments,
    checked_tool,
)
from deepfake_desktop.provenance import report as provenance_report

SCHEMA = "deepfake-desktop/result/1"

STATUSES = ("complete", "partial", "cancelled", "no_face", "unreadable", "unsupported", "error")
BANDS = ("strong", "moderate", "inconclusive", "none", "not_assessed")
DECIMALS = 4  # of every number in the JSON, so that the same analysis gives the same text


FLAGS = ("small", "brief", "blurred", "dark", "overexposed", "compressed", "unsteady", "unfamiliar")


@dataclass(frozen=True)
class Verdict:
    """What is found, of a video or of one person."""

    band: str  # one of BANDS
    probability: float | None  # calibrated probability of manipulation, 0..1
    reason: str  # one or two sentences for the user
    flags: tuple[str, ...] = ()  # of FLAGS, in their order: what is wrong with the material
    interval: tuple[float, float] | None = None  # of the probability, low <= high (``analysis.interval``)


@dataclass(frozen=True)
class Quality:
    """How good the material of one person is: medians over the scored faces (``analysis.quality``)."""

    sharpness: float
    brightness: float  # 0..255
    burnt: float  # share of pixels, 0..1
    blockiness: float
    agreement: float | None  # between windows, 0..1; None where there was only one
    novelty: float | None  # None where the bundle has no feature statistics


@dataclass(frozen=True)
class Person:
    """One person of the video, with the finding about them."""

    id: int  # the tracker's person number, 1, 2, 3...
    band: str
    probability: float | None
    reason: str
    first_s: float
    last_s: float
    faces: int  # faces scored
    median_face_px: int  # median width of the face boxes
    quality: Quality | None = None  # None where no face was scored
    flags: tuple[str, ...] = ()  # of FLAGS, in their order: why this person's material is not good enough to judge
    interval: tuple[float, float] | None = None  # of the probability, low <= high; None where too few faces were scored
    face: FaceAt | None = None  # the widest one seen, of those scored if there are any; to tell who this is


@dataclass(frozen=True)
class TimelinePoint:
    """The score of one person in one sampled frame."""

    time_s: float
    person: int
    score: float  # raw score of the network, 0..1, not calibrated


@dataclass(frozen=True)
class FileFacts:
    """What the file is; None where it could not be told."""

    path: str
    name: str
    size_bytes: int | None
    sha256: str | None
    container: str | None
    video_codec: str | None
    width: int | None
    height: int | None
    duration_s: float | None
    frame_rate: float | None
    rotation_degrees: int | None = None  # clockwise turn that the container asks for


@dataclass(frozen=True)
class SamplingFacts:
    """What was looked at, and how much of it could be used."""

    setting: str
    samples_per_second: float
    frames_decoded: int
    frames_sampled: int
    faces_scored: int
    faces_too_small: int
    decode_failures: int
    key_frames_only: bool = False  # nothing else was decoded, since the video is long
    spacing_s: float | None = None  # expected between samples of a long video, sampled thinner than the setting says
    decoder: str = "software"  # or FFmpeg's name of the kind of device that decoded (``video.hardware``)


@dataclass(frozen=True)
class AnalysisResult:
    """Everything that an analysis tells; its JSON is the record (docs/RESULT_SCHEMA.md)."""

    file: FileFacts
    status: str  # one of STATUSES
    message: str  # what happened and what to do, for every status but "complete"; "" there
    verdict: Verdict
    people: tuple[Person, ...]
    timeline: tuple[TimelinePoint, ...]  # by time, then person
    sampling: SamplingFacts
    model: ModelFacts | None  # None where no bundle could be loaded
    timing: dict[str, float]  # seconds per stage and in total; with recalled_from all that differs from run to run
    # When the analysis was made, where this is a remembered result (``analysis.recall``): ISO 8601 with the offset from
    # UTC. None for an analysis of this run.
    recalled_from: str | None = None
    # Times in seconds, rising, of the first sampled frame after each hard cut (``faces.tracker``).
    cuts: tuple[float, ...] = ()
    tool: ToolFacts = field(default_factory=ToolFacts)
    moments: tuple[Moment, ...] = ()  # worth looking at, the one with the most evidence first (``analysis.moments``)
    # What the file says of its origin. The engine knows nothing of it: the clients add it, anew each time, when the
    # verdict stands. None where they did not.
    provenance: provenance_report.Provenance | None = None

    @property
    def poor_people(self) -> frozenset[int]:
        """Ids of the people whose material is not good enough to judge."""
        return frozenset(person.id for person in self.people if person.flags)


def to_json(result: AnalysisResult) -> dict[str, Any]:
    """The record of a result (docs/RESULT_SCHEMA.md): plain dicts, lists, texts and numbers rounded to DECIMALS."""
    return rounded(to_exact_json(result))


def to_exact_json(result: AnalysisResult) -> dict[str, Any]:
    """The record with its numbers as they are: what ``from_json`` makes of it equals the result."""
    return {
        "schema": SCHEMA,
        "file": asdict(result.file),
        "status": result.status,
        "message": result.message,
        "verdict": asdict(result.verdict),
        "people": [asdict(person) for person in result.people],
        "timeline": [asdict(point) for point in result.timeline],
        "cuts": list(result.cuts),
        "sampling": asdict(result.sampling),
        "model": asdict(result.model) if result.model else None,
        "moments": [asdict(moment) for moment in result.moments],
        "tool": asdict(result.tool),
        "timing": dict(result.timing),
        "recalled_from": result.recalled_from,
        "provenance": provenance_report.to_json(result.provenance) if result.provenance else None,
    }


def dumps(result: AnalysisResult) -> str:
    """The record on one line, in ASCII so that any terminal, pipe and file name survives it."""
    return json.dumps(to_json(result), allow_nan=False)


def from_json(record: Mapping[str, Any]) -> AnalysisResult:
    """Read a record back, whoever wrote it: the type and range of every value is checked.

    Raises ValueError where it is of another schema, lacks or has an unknown field, or holds an impossible value.
    """
    if not isinstance(record, Mapping) or record.get("schema") != SCHEMA:
        raise ValueError(f"this is not a {SCHEMA} record")
    try:
        return AnalysisResult(
            file=checked_part(FileFacts, record["file"]),
            status=one_of(STATUSES, record["status"]),
            message=checked_text(record["message"]),
            verdict=checked_verdict(record["verdict"]),
            people=tuple(checked_person(person) for person in record["people"]),
            timeline=tuple(checked_part(TimelinePoint, point) for point in record["timeline"]),
            sampling=checked_part(SamplingFacts, record["sampling"]),
            model=checked_model(record["model"]),
            timing={checked_text(stage): checked_seconds(value) for stage, value in record["timing"].items()},
            recalled_from=checked_moment(record.get("recalled_from")),
            cuts=checked_rising(record.get("cuts", ())),  # absent in records of older programs
            tool=checked_tool(record["tool"]),
            moments=checked_moments(record.get("moments")),
            provenance=provenance_report.from_json(record.get("provenance")),  # absent in older records
        )
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"the record is incomplete or has unknown fields: {error}") from error


def checked_verdict(fields: Mapping[str, Any]) -> Verdict:
    """A verdict that may be anybody's. Raises ValueError, KeyError or TypeError where it is none."""
    verdict = checked_part(Verdict, {**fields, "flags": _flags(fields), "interval": _interval(fields)})
    one_of(BANDS, verdict.band)
    return verdict


def checked_person(fields: Mapping[str, Any]) -> Person:
    """A person that may be anybody's. Raises ValueError, KeyError or TypeError where it is none."""
    quality = fields.get("quality")
    made = checked_part(Quality, quality) if quality else None
    face = checked_face(fields.get("face"))
    checked = {"quality": made, "flags": _flags(fields), "interval": _interval(fields), "face": face}
    person = checked_part(Person, {**fields, **checked})
    one_of(BANDS, person.band)
    return person


def _flags(fields: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(one_of(FLAGS, flag) for flag in fields.get("flags", ()))


def _interval(fields: Mapping[str, Any]) -> tuple[float, float] | None:
    return checked_interval(fields.get("interval"))  # absent in records of older programs


def rounded(value: Any) -> Any:
    """A JSON value with every number rounded to DECIMALS."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(item) for item in value]
    if isinstance(value, float):
        # A container may claim a frame rate or duration that is no number; JSON has no word for that but null.
        return round(value, DECIMALS) + 0.0 if math.isfinite(value) else None
    return value
