"""Parts of the record that say what an analysis was made with, and where its moments and faces are to be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from deepfake_desktop import __version__
from deepfake_desktop.analysis.record_checks import (
    checked_interval,
    checked_part,
    checked_seconds,
    checked_text,
    checked_texts,
    one_of,
)
from deepfake_desktop.detector.bundle import Bundle, Calibration, QualityLimits, Thresholds

TOOL_NAME = "deepfake-desktop"
LEVELS = ("strong", "moderate", "below")

_RATE_TEXTS, _RATE_COUNTS = ("measured_on", "date"), ("real_clips", "fake_clips")


@dataclass(frozen=True)
class FaceAt:
    """Where a face is to be seen: a time in the video and its box, in pixels of the upright frame."""

    time_s: float
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Moment:
    """A stretch of one person's lane above the moderate limit, or a single highest score below it."""

    person: int
    start_s: float  # of its first score
    end_s: float  # of its last score
    peak_s: float  # of its highest score, the earliest of equals
    peak: float  # that score, raw, 0..1
    level: str  # of LEVELS: the band that the median of its scores would reach
    face: FaceAt | None = None  # at the peak; None where the box is not known


@dataclass(frozen=True)
class ModelFacts:
    """The bundle that judged, with what a reader needs to weigh its verdict; None in records of older programs."""

    name: str
    version: str
    sha256: str  # of the bundle's model.json, which names the hash of every other file
    crop_geometry: str | None = None
    calibration: Calibration | None = None
    thresholds: Thresholds | None = None
    error_rates: Mapping[str, Any] = field(default_factory=dict)  # as ``recorded_rates`` gives them; {}: not measured


@dataclass(frozen=True)
class ToolFacts:
    """The program that analysed, and what it computed with."""

    name: str = TOOL_NAME
    version: str = __version__
    code_sha256: str | None = None  # of the engine's sources; a packaged program knows that of its building
    python: str | None = None
    system: str | None = None  # such as "Linux x86_64"
    libraries: Mapping[str, str] = field(default_factory=dict)  # version by name
    face_models: Mapping[str, str] = field(default_factory=dict)  # SHA-256 by file name


def record_head(schema: str, name: str, sha256: str, model: ModelFacts) -> dict[str, Any]:
    """How a record that looks behind a verdict begins. name, sha256: of the file."""
    return {
        "schema": schema,
        "file": {"name": name, "sha256": sha256},
        "model": asdict(model),
        "tool": {"name": TOOL_NAME, "version": __version__},
    }


def model_facts(bundle: Bundle) -> ModelFacts:
    """What a record tells of a bundle."""
    return ModelFacts(
        name=bundle.name,
        version=bundle.version,
        sha256=bundle.sha256,
        crop_geometry=bundle.crop_geometry,
        calibration=bundle.calibration,
        thresholds=bundle.thresholds,
        error_rates=recorded_rates(bundle.error_rates),
    )


def recorded_rates(rates: Mapping[str, Any]) -> dict[str, Any]:
    """What the record keeps of a bundle's ``error_rates``, which may be anybody's: the known fields that are sound."""
    kept: dict[str, Any] = {}
    for name, value in rates.items():
        try:
            kept[name] = _checked_rate(name, value)
        except ValueError:
            continue
    return kept


def checked_rates(value: Any) -> dict[str, Any]:
    """Error rates as a record has them. Raises ValueError for an unknown field or an impossible value."""
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r:.80} are no error rates")
    return {checked_text(name): _checked_rate(name, rate) for name, rate in value.items()}


def checked_face(value: Any) -> FaceAt | None:
    if value is None:
        return None
    face = checked_part(FaceAt, value)
    checked_seconds(face.time_s)
    return face


def checked_moments(value: Any) -> tuple[Moment, ...]:
    """The moments of a record; none where it has none, as those of older programs."""
    moments = tuple(
        checked_part(Moment, {**fields, "face": checked_face(fields.get("face"))}) for fields in value or ()
    )
    for moment in moments:
        one_of(LEVELS, moment.level)
        if not 0 <= moment.start_s <= moment.peak_s <= moment.end_s or not 0 <= moment.peak <= 1:
            raise ValueError(f"{moment!r:.80} cannot be a moment")
    return moments


def checked_model(fields: Any) -> ModelFacts | None:
    if not fields:
        return None
    made = {
        "calibration": _optional(Calibration, fields.get("calibration")),
        "thresholds": checked_thresholds(fields.get("thresholds")),
        "error_rates": checked_rates(fields.get("error_rates") or {}),
    }
    return checked_part(ModelFacts, {**fields, **made})


def checked_tool(fields: Any) -> ToolFacts:
    made = {name: checked_texts(fields.get(name) or {}) for name in ("libraries", "face_models")}
    return checked_part(ToolFacts, {**fields, **made})


def _optional(kind: type, fields: Any) -> Any:
    return checked_part(kind, fields) if fields else None


def checked_thresholds(fields: Any) -> Thresholds | None:
    if not fields:
        return None
    thresholds = checked_part(Thresholds, {**fields, "quality": checked_part(QualityLimits, fields["quality"])})
    if not 0 <= thresholds.none <= thresholds.moderate <= thresholds.strong <= 1:
        raise ValueError("the limits of the bands are not in their order")
    return thresholds


def _checked_rate(name: str, value: Any) -> Any:
    if name in _RATE_TEXTS:
        return checked_text(value)
    if name in _RATE_COUNTS:
        return _count(value)
    if name == "auc":
        return checked_interval([value, value])[0]  # type: ignore[index]
    if name == "auc_95":
        return list(checked_interval(value) or ()) or None
    if name == "bands" and isinstance(value, Mapping):
        return {checked_text(band): _band_counts(counts) for band, counts in value.items()}
    raise ValueError(f"{name!r:.80} is no known error rate, or has no value")


def _band_counts(counts: Any) -> dict[str, int]:
    if not isinstance(counts, Mapping):
        raise ValueError(f"{counts!r:.80} are no counts of clips")
    return {label: _count(counts.get(label, 0)) for label in ("fake", "real")}


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1_000_000_000:
        raise ValueError(f"{value!r:.80} is no number of clips")
    return value
