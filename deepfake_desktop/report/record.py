"""Reading the record that a report is drawn from. Whoever wrote it: every value is checked."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deepfake_desktop.analysis.record_checks import checked_seconds
from deepfake_desktop.analysis.result import AnalysisResult, from_json
from deepfake_desktop.errors import ReportError

LARGEST = 64_000_000  # bytes of a record; a thorough analysis of many hours has about 20 million
# Objects and lists in it: that analysis has half a million. Four bytes of nested lists would take a hundred of memory.
MOST_PARTS = 4_000_000
STDIN = "-"


@dataclass(frozen=True)
class Record:
    """A result, and the canonical text of its record, by whose SHA-256 it is known."""

    result: AnalysisResult
    canonical: str  # JSON with sorted keys and no blanks, ASCII

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.canonical.encode("ascii")).hexdigest()


def read_record(path: str) -> Record:
    """The record in a file, or on standard input for "-". Raises ReportError with what to do about it."""
    name = "standard input" if path == STDIN else path
    try:
        if path == STDIN:
            raw = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with Path(path).open("rb") as stream:
                raw = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReportError(f"{name} cannot be read: {reason}.") from error
    if len(raw) > LARGEST:
        raise ReportError(f"{name} is larger than any result of this program ({LARGEST // 1_000_000} MB at most).")
    return parse_record(raw, name)


def parse_record(raw: bytes, name: str) -> Record:
    """The record in some bytes. name: of where they come from, for the texts of errors. Raises ReportError."""
    if len(raw) > LARGEST or raw.count(b"{") + raw.count(b"[") > MOST_PARTS:
        raise ReportError(f"{name} is larger than any result of this program ({LARGEST // 1_000_000} MB at most).")
    text = raw.decode("utf-8-sig", errors="surrogateescape").strip()
    if not text:
        raise ReportError(f"{name} is empty. Make a result with: deepfake-desktop analyze --json VIDEO > RESULT.json")
    try:
        return record_of(json.loads(text, parse_constant=_refuse_constant), name)
    except json.JSONDecodeError as error:
        if _holds_lines(text):
            raise ReportError(
                f"{name} holds the results of several files, one a line. Save the line of one file by itself."
            ) from error
        raise ReportError(
            f"{name} is no result of this program: it is not JSON, or cut short ({error.msg}, line {error.lineno})."
        ) from error
    except (ValueError, RecursionError) as error:  # a number of a million digits, or a million brackets
        raise ReportError(f"{name} is no result of this program: {str(error)[:200]}.") from error


def record_of(fields: Any, name: str) -> Record:
    """The record of JSON that has been read. Raises ReportError where it is damaged, foreign or impossible."""
    try:
        result = from_json(fields)
        _check_people(result)
        canonical = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    except (ValueError, RecursionError) as error:
        raise ReportError(
            f"{name} is no sound result of this program: {str(error)[:300]}. It may be damaged, changed by hand, or "
            "written by a newer version. Make it anew with: deepfake-desktop analyze --json VIDEO"
        ) from error
    return Record(result, canonical)


def _check_people(result: AnalysisResult) -> None:
    ids = [person.id for person in result.people]
    if len(set(ids)) != len(ids):
        raise ValueError("two people have the same number")
    named = {point.person for point in result.timeline} | {moment.person for moment in result.moments}
    if not named <= set(ids):
        raise ValueError("the timeline or the moments have people who are not listed")
    for point in result.timeline:
        checked_seconds(point.time_s)
    for person in result.people:
        if not 0 <= person.first_s <= person.last_s:
            raise ValueError(f"person {person.id} is seen last before being seen first")


def _holds_lines(text: str) -> bool:
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and all(line.lstrip().startswith("{") and line.rstrip().endswith("}") for line in lines)


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
