"""Checking a report against the file, the installed model, and on request a new analysis."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from deepfake_desktop.analysis.record_parts import ToolFacts, model_facts
from deepfake_desktop.analysis.result import AnalysisResult, from_json, rounded, to_json
from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND, Settings, hardware_of
from deepfake_desktop.analysis.words import probability_number
from deepfake_desktop.detector.bundle import Bundle, bundle_sha256, list_bundles, load_bundle
from deepfake_desktop.errors import BundleError, ReportError
from deepfake_desktop.files import sha256_of
from deepfake_desktop.report.build import DRAWN_BY
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.page import HandedOver, Page, without_pictures
from deepfake_desktop.report.pictures import ABSENT, OFF, draw_pictures
from deepfake_desktop.report.printable import printable
from deepfake_desktop.report.record import Record
from deepfake_desktop.report.words import headline
from deepfake_desktop.video.container import check_regular_file

Analyse = Callable[[Path, Settings], AnalysisResult]

AGREES, DIFFERS, UNKNOWN = "agrees", "DIFFERS", "not checked"
FILE, RECORD, MODEL, PAGE, ANALYSIS = ("File", "Record", "Model", "Page", "Analysis")
# Fields of the record, and what they are called where they differ. Whatever is left out depends on more than the file,
# the model and the settings: timing, names, versions, and the file's origin (on the trust list and the date).
_OF_VERDICT = {
    "band": "the band",
    "probability": "the probability",
    "interval": "the interval",
    "reason": "the reason",
    "flags": "what is wrong with the material",
}
_PARTS = {
    "file": "the facts of the file",
    "people": "the people",
    "timeline": "the timeline",
    "moments": "the moments",
    "cuts": "the cuts",
    "sampling": "what was looked at",
}
_NAMES = ("path", "name")
_OF_MODEL = {
    "version": "its version",
    "crop_geometry": "its crop",
    "calibration": "its calibration",
    "thresholds": "its limits",
    "error_rates": "its error rates",
}


@dataclass(frozen=True)
class Check:
    outcome: str  # AGREES, DIFFERS or UNKNOWN
    what: str  # FILE, RECORD, MODEL, PAGE or ANALYSIS
    words: str  # what was compared and what came of it


def check_report(handed: HandedOver, file: Path, model: str | None, analyse: Analyse | None) -> Iterator[Check]:
    """The checks, one after the other. model: another bundle than the one that the record names. analyse: how to
    analyse again; None not to.

    Raises a VideoError where ``file`` cannot be read.
    """
    check_regular_file(file)
    result = handed.record.result
    in_file = _check_file(result, file)
    yield in_file
    yield _check_record(handed)
    bundle, in_model = _check_model(handed.record, model)
    yield in_model
    if handed.page is not None:
        yield _check_page(handed.page, handed.record, file if in_file.outcome == AGREES else None)
    if analyse is not None:
        if in_file.outcome != AGREES:
            yield Check(UNKNOWN, ANALYSIS, "not made again, since this is another file.")
        elif bundle is None:
            yield Check(UNKNOWN, ANALYSIS, "not made again, since the model is not here.")
        else:
            yield _check_again(handed.record, bundle, file, analyse)


def _check_file(result: AnalysisResult, file: Path) -> Check:
    wanted = result.file.sha256
    if wanted is None:
        return Check(UNKNOWN, FILE, "the record has no SHA-256 of its file, which could not be read as a video then.")
    found = sha256_of(file)
    if found == wanted:
        return Check(AGREES, FILE, f"this is the analysed file, byte for byte (SHA-256 {found}).")
    return Check(
        DIFFERS, FILE, f"this is not the analysed file: its SHA-256 is {found}, the record's {printable(wanted)}."
    )


def _check_record(handed: HandedOver) -> Check:
    sha256 = handed.record.sha256
    if handed.page is None:
        words = f"its SHA-256 is {sha256}. A record does not hold its own hash: compare it with that on a report."
        return Check(UNKNOWN, RECORD, words)
    stated = handed.page.record_sha256
    if stated == sha256:
        return Check(AGREES, RECORD, f"the record in the report has the SHA-256 that the report states ({sha256}).")
    words = f"the record in the report was changed: its SHA-256 is {sha256}, and the report states {printable(stated)}."
    return Check(DIFFERS, RECORD, words)


def _check_model(record: Record, model: str | None) -> tuple[Bundle | None, Check]:
    """The bundle to analyse with again, and whether it is the one of the record, which tells of it what is true."""
    result = record.result
    if result.model is None:
        return None, Check(UNKNOWN, MODEL, "the record names none: none could be loaded then.")
    wanted, name = result.model.sha256, printable(result.model.name)
    # By its hash and among the installed ones: a record, which may be anybody's, does not say which folder is read.
    found = model or _installed(wanted) or _installed_by_name(result.model.name)
    if found is None:
        words = (
            f"the model {name} {printable(result.model.version)} is not installed here. Name its folder with --model."
        )
        return None, Check(UNKNOWN, MODEL, words)
    try:
        bundle = load_bundle(found)
    except BundleError as error:
        return None, Check(DIFFERS, MODEL, str(error))
    if bundle.sha256 == wanted:
        if wrong := _untrue_of(bundle, record):
            words = (
                f"the model {name} is installed here just as it was, but the record says untrue things of it: {wrong}."
            )
            return bundle, Check(DIFFERS, MODEL, words)
        words = f"the model {name} is installed here just as it was, with every file of it (SHA-256 {wanted})."
        return bundle, Check(AGREES, MODEL, words)
    words = f"the model {name} here is another one: its SHA-256 is {bundle.sha256}, the record's {printable(wanted)}."
    return bundle, Check(DIFFERS, MODEL, words)


def _untrue_of(bundle: Bundle, record: Record) -> str:
    """What a record tells of its bundle that does not stand in it, such as better error rates; "" for nothing."""
    told, true = _read_back(record)["model"], rounded(asdict(model_facts(bundle)))
    return ", ".join(
        words for field, words in _OF_MODEL.items() if field in told and not _same(told[field], true[field])
    )


def _installed(sha256: str) -> str | None:
    for name in list_bundles():
        try:
            if bundle_sha256(name) == sha256:
                return name
        except BundleError:
            continue
    return None


def _installed_by_name(name: str) -> str | None:
    return name if name in list_bundles() else None


def _check_page(page: Page, record: Record, file: Path | None) -> Check:
    """Whether the page is, byte for byte, what this program draws from the record. file: None where it is another."""
    if page.drawn_by != DRAWN_BY:
        words = (
            f"it was drawn by {printable(page.drawn_by)}, and this is {DRAWN_BY}: another version draws another page."
        )
        return Check(UNKNOWN, PAGE, words)
    try:
        options = ReportOptions(who=page.who, when=page.when)
        pictures = {"off": OFF, "absent": ABSENT}.get(page.pictures)
        if pictures is None:
            if page.pictures != "drawn":
                return Check(DIFFERS, PAGE, "it says something impossible about its pictures.")
            if file is None:
                return Check(UNKNOWN, PAGE, "its pictures cannot be compared without the analysed file.")
            pictures = draw_pictures(record.result, file)
        drawn = make_report("html", record, pictures, options)
    except ReportError as error:
        return Check(DIFFERS, PAGE, str(error))
    if drawn == page.raw:
        return Check(AGREES, PAGE, "every letter and picture is what this program draws from the record and the file.")
    if pictures.state == "drawn" and without_pictures(drawn) == without_pictures(page.raw):
        words = (
            "every letter is what the record says, but the pictures differ: another machine may code them otherwise."
        )
        return Check(UNKNOWN, PAGE, words)
    return Check(DIFFERS, PAGE, "it is not what this program draws from the record: something in it was changed.")


def _check_again(record: Record, bundle: Bundle, file: Path, analyse: Analyse) -> Check:
    result = record.result
    setting = result.sampling.setting
    if setting not in SAMPLES_PER_SECOND:
        return Check(UNKNOWN, ANALYSIS, f"this program knows no sampling {printable(setting)}.")
    hardware = hardware_of(result.sampling.decoder)
    again = from_json(to_json(analyse(file, Settings(model=str(bundle.folder), sampling=setting, hardware=hardware))))
    differences = list(_differences(_read_back(record), to_json(again)))
    if not differences:
        words = "a new analysis found the same, every score, person and moment of it"
        return Check(AGREES, ANALYSIS, f"{words}: {headline(again).lower()}{_number(again)}.")
    why = _versions(result, again)
    words = f"a new analysis differs in {', '.join(differences)}: {headline(again).lower()}{_number(again)} now"
    words += f", {headline(result).lower()}{_number(result)} in the record. "
    words += f"Not the same as then: {', '.join(why)}." if why else "Program, libraries and model are the same as then."
    return Check(DIFFERS, ANALYSIS, words)


def _differences(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """What differs of two records, of all that the file, the model and the settings determine."""
    if then["status"] != now["status"]:
        yield f"its status ({then['status']} then, {now['status']} now)"
    for field, words in _OF_VERDICT.items():
        if field in then["verdict"] and not _same(then["verdict"][field], now["verdict"][field]):
            yield words
    for part, words in _PARTS.items():
        if part in then and not _same(_kept(then[part]), _kept(now[part])):
            yield words


def _kept(part: Any) -> Any:
    """A part of a record without how the file is called, which may be another name by now."""
    return {name: value for name, value in part.items() if name not in _NAMES} if isinstance(part, dict) else part


def _same(then: Any, now: Any) -> bool:
    """Whether all that was told then is told now. What an older program did not yet tell makes no difference."""
    if isinstance(then, dict) and isinstance(now, dict):
        return all(name in now and _same(value, now[name]) for name, value in then.items())
    if isinstance(then, list) and isinstance(now, list):
        return len(then) == len(now) and all(map(_same, then, now))
    return bool(then == now)


def _read_back(record: Record) -> dict[str, Any]:
    """The record as JSON, with no more fields than it was written with."""
    read: dict[str, Any] = json.loads(record.canonical)
    return read


def _versions(then: AnalysisResult, now: AnalysisResult) -> list[str]:
    """What of program and model is another than then, as far as the record tells."""
    found = []
    if then.model and now.model and then.model.sha256 != now.model.sha256:
        found.append("the model")
    old, new = then.tool, now.tool
    if old.version != new.version:
        found.append(f"the program ({printable(old.version)} then, {new.version} now)")
    if old.code_sha256 != new.code_sha256:
        found.append("the engine's code")
    found += _other_libraries(old, new)
    if old.face_models and old.face_models != new.face_models:
        found.append("the models for faces")
    if old.system and old.system != new.system:
        found.append(f"the system ({printable(old.system)} then, {new.system} now)")
    return found


def _other_libraries(old: ToolFacts, new: ToolFacts) -> list[str]:
    return [
        f"{name} ({printable(old.libraries[name])} then, {version} now)"
        for name, version in sorted(new.libraries.items())
        if name in old.libraries and old.libraries[name] != version
    ]


def _number(result: AnalysisResult) -> str:
    probability = result.verdict.probability
    return "" if probability is None else f" ({probability_number(probability)})"
