"""What a child and its parent hand each other, as JSON and back.

What comes back is read as a record from anybody is: the type and range of every value is checked
(``analysis.record_checks``), since a file that crashes a decoder may as well have taken it over. Every function that
reads raises ValueError, KeyError or TypeError for what does not fit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np

from deepfake_desktop.analysis.about_model import AboutModel
from deepfake_desktop.analysis.events import (
    Event,
    FacesFound,
    FirstLook,
    PersonBox,
    Progress,
    ScaleKnown,
    ScoresAdded,
    Started,
    Thinned,
    VerdictUpdated,
)
from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.explanation import Explanation, RegionEffect
from deepfake_desktop.analysis.moments import ScoreLimits
from deepfake_desktop.analysis.record_checks import checked_part, checked_seconds, checked_text, one_of
from deepfake_desktop.analysis.record_parts import checked_model, checked_thresholds
from deepfake_desktop.analysis.result import (
    BANDS,
    AnalysisResult,
    TimelinePoint,
    checked_person,
    checked_verdict,
    from_json,
    to_exact_json,
)
from deepfake_desktop.analysis.stability_report import (
    CHANGES,
    Advanced,
    Outcome,
    Planned,
    StabilityEvent,
    StabilityReport,
    Stretch,
)
from deepfake_desktop.detector.bundle import Calibration
from deepfake_desktop.faces.face import REGIONS, Box
from deepfake_desktop.video.frame import VideoInfo

Coded = dict[str, Any]
_LARGEST_CROP = 4096  # pixels of a side
_CHECKED_NAMES = ("original", "as-it-is", *CHANGES)  # of what a stability check tells about


def finite(value: Any) -> Any:
    """A JSON value with null for every number that is none: a container may claim a frame rate that is none."""
    if isinstance(value, dict):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


# --- results


def coded_result(result: AnalysisResult) -> Coded:
    return finite(to_exact_json(result))


def read_result(coded: Mapping[str, Any]) -> AnalysisResult:
    return from_json(coded)


def coded_about(about: AboutModel) -> Coded:
    limits = asdict(about.limits) if about.limits else None
    return finite({"error_rates": dict(about.error_rates), "card": about.card, "limits": limits})


def read_about(coded: Mapping[str, Any]) -> AboutModel:
    rates, limits = coded["error_rates"], coded["limits"]
    if not isinstance(rates, Mapping):
        raise ValueError("error rates have the wrong form")
    return AboutModel(rates, checked_text(coded["card"]), checked_part(ScoreLimits, limits) if limits else None)


# --- events of an analysis


def coded_event(event: Event) -> Coded:
    """An event other than BundleLoaded, whose bundle stays where it is."""
    return {"event": type(event).__name__, **finite(_event_fields(event))}


def _event_fields(event: Event) -> Coded:
    if isinstance(event, Started):
        return coded_info(event.info)
    if isinstance(event, ScaleKnown):
        return {"calibration": asdict(event.scale.calibration), "thresholds": asdict(event.scale.thresholds)}
    if isinstance(event, FacesFound):
        return {"time_s": float(event.time_s), "faces": [_coded_box(one.box, one.person) for one in event.faces]}
    if isinstance(event, ScoresAdded):
        return {"points": _coded_points(event.points)}
    if isinstance(event, FirstLook):
        verdict = asdict(event.verdict) if event.verdict else None
        return {"points": _coded_points(event.points), "moments": event.moments, "verdict": verdict}
    if isinstance(event, VerdictUpdated):
        return {"verdict": asdict(event.verdict), "people": [asdict(person) for person in event.people]}
    if isinstance(event, Progress | Thinned):
        return asdict(event)
    raise ValueError(f"{type(event).__name__} is not told to others")


def read_event(coded: Mapping[str, Any]) -> Event:
    rest = {name: value for name, value in coded.items() if name != "event"}
    kind = coded["event"]
    if kind == "Started":
        return Started(read_info(rest))
    if kind == "ScaleKnown":
        thresholds = checked_thresholds(rest["thresholds"])
        if thresholds is None:
            raise ValueError("a scale without limits")
        return ScaleKnown(EvidenceScale(checked_part(Calibration, rest["calibration"]), thresholds))
    if kind == "FacesFound":
        boxes = (_read_box(numbers) for numbers in rest["faces"])
        return FacesFound(checked_seconds(rest["time_s"]), tuple(PersonBox(person, box) for box, person in boxes))
    if kind == "ScoresAdded":
        return ScoresAdded(_read_points(rest["points"]))
    if kind == "FirstLook":
        verdict = checked_verdict(rest["verdict"]) if rest["verdict"] else None
        return checked_part(FirstLook, {**rest, "points": _read_points(rest["points"]), "verdict": verdict})
    if kind == "VerdictUpdated":
        people = tuple(checked_person(person) for person in rest["people"])
        return VerdictUpdated(checked_verdict(rest["verdict"]), people)
    if kind == "Progress":
        return checked_part(Progress, rest)
    if kind == "Thinned":
        return checked_part(Thinned, rest)
    raise ValueError(f"{kind!r:.80} is no event")


def coded_info(info: VideoInfo) -> Coded:
    names = (one.name for one in fields(VideoInfo) if one.name not in ("path", "content"))
    return finite({"path": str(info.path), **{name: getattr(info, name) for name in names}})


def read_info(coded: Mapping[str, Any]) -> VideoInfo:
    return checked_part(VideoInfo, {**coded, "path": Path(checked_text(coded["path"]))})


def _coded_points(points: Iterable[TimelinePoint]) -> list[list[float]]:
    return [[point.time_s, point.person, point.score] for point in points]


def _read_points(coded: Iterable[Sequence[Any]]) -> tuple[TimelinePoint, ...]:
    named = ({"time_s": time_s, "person": person, "score": score} for time_s, person, score in coded)
    return tuple(checked_part(TimelinePoint, fields_of) for fields_of in named)


def _coded_box(box: Box, person: int = 0) -> list[float]:
    return [float(box.x), float(box.y), float(box.width), float(box.height), int(person)]


def _read_box(coded: Sequence[Any]) -> tuple[Box, int]:
    x, y, width, height, person = coded
    if not isinstance(person, int) or isinstance(person, bool) or person < 0:
        raise ValueError(f"{person!r:.80} is nobody's number")
    return checked_part(Box, {"x": x, "y": y, "width": width, "height": height}), person


# --- Why this moment?


def coded_explanation(explanation: Explanation) -> tuple[Coded, bytes]:
    """The explanation, and the pixels of its crop."""
    one = explanation
    coded = {
        "name": one.name,
        "sha256": one.sha256,
        "model": asdict(one.model),
        "person": int(one.person),
        "time_s": float(one.time_s),
        "box": _coded_box(one.box),
        "crop": list(one.crop.shape),
        "logit": float(one.logit),
        "effects": [asdict(effect) for effect in one.effects],
        "turned_far": bool(one.turned_far),
    }
    return coded, np.ascontiguousarray(one.crop).tobytes()


def read_explanation(coded: Mapping[str, Any], raw: bytes) -> Explanation:
    model = checked_model(coded["model"])
    if model is None:
        raise ValueError("an explanation has no model")
    box, _ = _read_box(coded["box"])
    effects = tuple(_read_effect(effect) for effect in coded["effects"])
    crop = read_pixels(coded["crop"], raw)
    return checked_part(Explanation, {**coded, "model": model, "box": box, "crop": crop, "effects": effects})


def _read_effect(coded: Mapping[str, Any]) -> RegionEffect:
    one_of(REGIONS, coded["region"])
    polygons = tuple(tuple((_number(x), _number(y)) for x, y in polygon) for polygon in coded["polygons"])
    drops = tuple(_number(drop) for drop in coded["drops"])
    return checked_part(RegionEffect, {**coded, "polygons": polygons, "drops": drops})


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r:.80} is no number")
    return float(value)


def read_pixels(shape: Any, raw: bytes) -> np.ndarray:
    """A picture, uint8 RGB (height, width, 3)."""
    height, width, channels = shape
    sides = (height, width)
    if channels != 3 or not all(isinstance(side, int) and 0 < side <= _LARGEST_CROP for side in sides):
        raise ValueError(f"{shape!r:.80} is no size of a picture")
    return np.frombuffer(raw, np.uint8).reshape(height, width, 3)


# --- stability check


def coded_stability_event(event: StabilityEvent) -> Coded:
    return {"event": type(event).__name__, **asdict(event)}


def read_stability_event(coded: Mapping[str, Any]) -> StabilityEvent:
    rest = {name: value for name, value in coded.items() if name != "event"}
    if coded["event"] == "Planned":
        return Planned(_read_stretch(rest["stretch"]), tuple(one_of(CHANGES, name) for name in rest["names"]))
    if coded["event"] == "Advanced":
        one_of(_CHECKED_NAMES, rest["name"])
        return checked_part(Advanced, rest)
    if coded["event"] == "Outcome":
        return _read_outcome(rest)
    raise ValueError(f"{coded['event']!r:.80} is no event")


def coded_stability(report: StabilityReport) -> Coded:
    return asdict(report)


def read_stability(coded: Mapping[str, Any]) -> StabilityReport:
    model = checked_model(coded["model"])
    if model is None:
        raise ValueError("a stability check has no model")
    read = {
        "model": model,
        "stretch": _read_stretch(coded["stretch"]),
        "baseline": _read_outcome(coded["baseline"]),
        "outcomes": tuple(_read_outcome(outcome) for outcome in coded["outcomes"]),
    }
    return checked_part(StabilityReport, {**coded, **read})


def _read_outcome(coded: Mapping[str, Any]) -> Outcome:
    one_of(BANDS, coded["band"])
    one_of(_CHECKED_NAMES, coded["name"])
    return checked_part(Outcome, {**coded, "flags": tuple(checked_text(flag) for flag in coded["flags"])})


def _read_stretch(coded: Mapping[str, Any] | None) -> Stretch | None:
    return checked_part(Stretch, coded) if coded else None
