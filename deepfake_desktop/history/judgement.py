"""What the user saw with their own eyes: kept beside the record of the same file, and never in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import datetime

ANSWERS = ("manipulated", "not_manipulated", "cannot_tell")
CERTAINTIES = ("guessing", "fairly", "very")
LONGEST_NOTE = 2000  # characters


@dataclass(frozen=True)
class Judgement:
    """The newest own judgement of a file. Raises ValueError where it cannot be one."""

    sha256: str  # of the file
    judged_at: str  # UTC, ISO 8601 to the second
    answer: str  # of ANSWERS
    certainty: str | None  # of CERTAINTIES; None where the answer is "cannot_tell"
    note: str  # "" for none

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.judged_at)
        sure = self.certainty is None if self.answer == "cannot_tell" else self.certainty in CERTAINTIES
        if self.answer not in ANSWERS or not sure or len(self.note) > LONGEST_NOTE:
            raise ValueError(f"{self!r:.200} is no judgement")


_NAMES = tuple(field.name for field in fields(Judgement))


def write(connection: sqlite3.Connection, judgement: Judgement) -> int:
    """Keep a judgement in the place of an older one of the same file. Returns the number of rows, 1."""
    sql = f"INSERT OR REPLACE INTO judgements ({', '.join(_NAMES)}) VALUES ({', '.join('?' * len(_NAMES))})"
    return connection.execute(sql, astuple(judgement)).rowcount


def read(connection: sqlite3.Connection, sha256: str) -> Judgement | None:
    """Raises ValueError where what is stored cannot be a judgement."""
    row = connection.execute(f"SELECT {', '.join(_NAMES)} FROM judgements WHERE sha256 = ?", [sha256]).fetchone()
    return Judgement(*row) if row is not None else None


def read_all(connection: sqlite3.Connection) -> Iterable[Judgement]:
    """All that can be read; others are passed over."""
    for row in connection.execute(f"SELECT {', '.join(_NAMES)} FROM judgements"):
        try:
            yield Judgement(*row)
        except (ValueError, TypeError):
            continue


def remove_orphans(connection: sqlite3.Connection) -> int:
    """Judgements go with the last entry of their file. Returns how many went."""
    gone = "sha256 NOT IN (SELECT sha256 FROM entries WHERE sha256 IS NOT NULL)"
    return connection.execute(f"DELETE FROM judgements WHERE {gone}").rowcount
