"""A damaged history: what can still be read of it goes into a new file, and the old one is moved aside."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from deepfake_desktop.history.entry import INSERT, entries_words, result_of, row_of
from deepfake_desktop.history.judgement import read_all, write
from deepfake_desktop.history.schema import upgrade

_log = logging.getLogger(__name__)

DAMAGED = "damaged-"  # how the names of files begin that were moved aside
_SIDE_FILES = ("", "-wal", "-shm")  # SQLite's own, beside the database
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_MOST_PROBES = 100_000  # entries looked for one by one between the last readable from the front and from the back


@dataclass(frozen=True)
class Recovery:
    """What became of a damaged history."""

    moved_to: Path
    recovered: int  # entries

    def words(self) -> str:
        """For the user."""
        saved = entries_words(self.recovered) if self.recovered else "nothing"
        return f"The history was damaged: {saved} of it could be saved. The damaged file is kept as {self.moved_to}."


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error tells that the file itself is broken, rather than locked, full or not permitted."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in _DAMAGE


def rescue(path: Path) -> Recovery:
    """Replace a damaged history by a new one that holds what could be read. Raises OSError or sqlite3.Error."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    fresh, aside = path.with_name(f".rescued-{stamp}"), path.with_name(f"{DAMAGED}{stamp}-{path.name}")
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        recovered = _copy_entries(path, fresh)
        for ending in _SIDE_FILES:
            side = path.with_name(path.name + ending)
            if side.exists():
                os.replace(side, aside.with_name(aside.name + ending))
        os.replace(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _log.warning("the history %s was damaged; %d entries were saved", path, recovered)
    return Recovery(aside, recovered)


def damaged_copies(folder: Path) -> list[Path]:
    """What was moved aside earlier."""
    return sorted(folder.glob(f"{DAMAGED}*"))


def _copy_entries(damaged: Path, fresh: Path) -> int:
    """How many entries could be read and were written into a new file."""
    with closing(sqlite3.connect(fresh, isolation_level=None)) as target:
        upgrade(target)
        target.execute("BEGIN")
        count = 0
        for number, analysed_at, record in _readable(damaged):
            try:
                moment = datetime.fromisoformat(analysed_at).isoformat(timespec="seconds")
                target.execute(INSERT, row_of(result_of(record), moment, number))
            except (ValueError, TypeError, sqlite3.Error) as error:
                _log.info("entry %s of the damaged history is lost: %s", number, error)
            else:
                count += 1
        _copy_judgements(damaged, target)
        target.execute("COMMIT")
    return count


def _copy_judgements(damaged: Path, target: sqlite3.Connection) -> None:
    """The user's own judgements, as far as they can be read; a file of an older program has none."""
    try:
        with closing(sqlite3.connect(damaged, isolation_level=None)) as source:
            for judgement in read_all(source):
                write(target, judgement)
    except sqlite3.Error as error:
        _log.info("no more judgements can be read of %s: %s", damaged, error)


def _readable(damaged: Path) -> Iterator[tuple[int, str, str]]:
    """Number, moment and record of each entry that can be read, row by row, around the pages that cannot."""
    try:
        with closing(sqlite3.connect(damaged, isolation_level=None)) as source:
            source.text_factory = lambda raw: raw.decode("utf-8", "replace")
            last = first = None
            for row in _scan(source, "ASC"):
                last = row[0]
                yield row
            for row in _scan(source, "DESC"):
                if last is not None and row[0] <= last:
                    break
                first = row[0]
                yield row
            if last is not None and first is not None:
                for number in range(last + 1, min(first, last + _MOST_PROBES)):
                    yield from _scan(source, "ASC", number)
    except sqlite3.Error as error:
        _log.info("no more can be read of %s: %s", damaged, error)


def _scan(source: sqlite3.Connection, order: str, number: int | None = None) -> Iterator[tuple[int, str, str]]:
    """Rows from one end until one cannot be read; or the one with a number."""
    only = "" if number is None else f"WHERE id = {number:d}"
    try:
        # NOT INDEXED: the table by itself, whatever its indexes say.
        yield from source.execute(f"SELECT id, analysed_at, record FROM entries NOT INDEXED {only} ORDER BY id {order}")
    except sqlite3.Error as error:
        _log.info("a part of the damaged history cannot be read: %s", error)
