"""What the history tells about an analysis without reading its record, and what it can be searched by."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from deepfake_desktop.analysis.result import BANDS, STATUSES, AnalysisResult, dumps, from_json
from deepfake_desktop.history.schema import fold

SHOWN = ("id", "analysed_at", "name", "path", "size_bytes", "sha256", "status", "band", "probability")
WRITTEN = ("id", *SHOWN[1:], "record", "folded_name")
INSERT = f"INSERT INTO entries ({', '.join(WRITTEN)}) VALUES ({', '.join('?' * len(WRITTEN))})"


@dataclass(frozen=True)
class Entry:
    """One line of the history."""

    id: int
    analysed_at: str  # UTC, ISO 8601 to the second
    name: str  # of the file; what no text can hold stands as an escape
    path: str
    size_bytes: int | None
    sha256: str | None
    status: str
    band: str
    probability: float | None


@dataclass(frozen=True)
class Search:
    """Which entries are wanted; every part that is given has to fit. Raises ValueError for an unknown band."""

    name: str = ""  # part of the file's name
    sha256: str = ""  # how it begins
    text: str = ""  # part of the name, or how the SHA-256 begins
    band: str | None = None  # of BANDS
    since: date | None = None  # the first day, in local time
    until: date | None = None  # the last day, in local time

    def __post_init__(self) -> None:
        if self.band is not None and self.band not in BANDS:
            raise ValueError(f"unknown band {self.band!r}; choose one of {', '.join(BANDS)}")

    def condition(self) -> tuple[str, list[Any]]:
        """As a condition of SQL and its values."""
        parts: list[tuple[str, list[Any]]] = [("1", [])]
        begins = "substr(sha256, 1, length(?)) = ?"
        if self.name:
            parts.append(("instr(folded_name, ?)", [fold(self.name)]))
        if self.sha256:
            parts.append((begins, [self.sha256.lower()] * 2))
        if self.text:
            parts.append((f"(instr(folded_name, ?) OR {begins})", [fold(self.text), *[self.text.lower()] * 2]))
        if self.band is not None:
            parts.append(("band = ?", [self.band]))
        if self.since is not None:
            parts.append(("analysed_at >= ?", [_start_of(self.since)]))
        if self.until is not None and self.until < date.max:
            parts.append(("analysed_at < ?", [_start_of(self.until + timedelta(days=1))]))
        return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def row_of(result: AnalysisResult, analysed_at: str, number: int | None = None) -> tuple[Any, ...]:
    """The values of ``INSERT``. number: of the entry, None for the next one."""
    file, verdict, name = result.file, result.verdict, _printable(result.file.name)
    shown = (name, _printable(file.path), file.size_bytes, file.sha256, result.status, verdict.band)
    return (number, analysed_at, *shown, verdict.probability, dumps(result), fold(name))


def entry_of(row: tuple[Any, ...]) -> Entry:
    """An entry from the values of ``SHOWN``. Raises ValueError where they cannot be those of one."""
    entry = Entry(*row)
    datetime.fromisoformat(entry.analysed_at)
    if entry.band not in BANDS or entry.status not in STATUSES:
        raise ValueError(f"entry {entry.id} of the history has an unknown band or status")
    return entry


def result_of(record: str) -> AnalysisResult:
    """The result that a record tells. Raises ValueError where it is damaged."""
    try:
        return from_json(json.loads(record))
    except (TypeError, RecursionError) as error:
        raise ValueError(f"the record has a strange form: {error}") from error


def moment_of(result: AnalysisResult) -> str:
    """When a result was found: now, unless it is a remembered one."""
    moment = datetime.fromisoformat(result.recalled_from) if result.recalled_from else datetime.now(UTC)
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def same_findings(known: str, new: str) -> bool:
    """Whether a record tells nothing that a known one does not, whenever and however fast it was found."""
    try:
        first, second = json.loads(known), json.loads(new)
        passing = {"timing": None, "recalled_from": None}
        if not second["provenance"]:  # a remembered result comes without it
            passing["provenance"] = None
        return (first | passing) == (second | passing)
    except (ValueError, TypeError, KeyError):
        return False


def entries_words(count: int) -> str:
    """A number of entries: "1 entry", "12 entries"."""
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def all_of(connection: sqlite3.Connection, search: Search, most: int | None = None) -> list[Entry]:
    """The entries that are wanted, the newest first. Raises sqlite3.Error, and ValueError where one is damaged."""
    condition, values = search.condition()
    sql = f"SELECT {', '.join(SHOWN)} FROM entries WHERE {condition} ORDER BY analysed_at DESC, id DESC LIMIT ?"
    return [entry_of(row) for row in connection.execute(sql, [*values, -1 if most is None else most])]


def _start_of(day: date) -> str:
    """The first moment of a local day, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC).isoformat(timespec="seconds")


def _printable(name: str) -> str:
    """A name that SQLite can store: bytes that were no text become escapes."""
    return name.encode("utf-8", "backslashreplace").decode()
