"""The tables of the history, and the steps that bring a file of an older program up to date."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Callable

APPLICATION_ID = 0x44464448  # "DFDH" in the file's header, so that no other database is taken for a history


def fold(name: str) -> str:
    """A file name as it is searched for: neither case nor the way in which an accent is written matters."""
    return unicodedata.normalize("NFKC", name).casefold()


def upgrade(connection: sqlite3.Connection) -> None:
    """Take the steps that the file has not been through, each whole or not at all. A new file takes them all.

    connection: without a transaction, in autocommit. Raises sqlite3.Error.
    """
    for number, step in enumerate(STEPS, 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if version_of(connection) < number:  # asked inside: another program may just have taken it
                step(connection)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps a file has been through; 0 for an empty one. Raises sqlite3.Error."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _entries(connection: sqlite3.Connection) -> None:
    """Everything but ``analysed_at`` is taken from the record, for searching and for the list.

    AUTOINCREMENT: the number of a deleted entry never becomes that of another.
    """
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(
        "CREATE TABLE entries ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " analysed_at TEXT NOT NULL,"  # UTC, ISO 8601 to the second, so that the order of texts is that of times
        " name TEXT NOT NULL,"
        " path TEXT NOT NULL,"
        " size_bytes INTEGER,"
        " sha256 TEXT,"
        " status TEXT NOT NULL,"
        " band TEXT NOT NULL,"
        " probability REAL,"
        " record TEXT NOT NULL)"  # docs/RESULT_SCHEMA.md
    )
    connection.execute("CREATE INDEX entries_by_time ON entries (analysed_at)")


def _folded_names(connection: sqlite3.Connection) -> None:
    """Names in the form in which they are searched for: SQLite knows upper and lower case of ASCII only."""
    connection.execute("ALTER TABLE entries ADD COLUMN folded_name TEXT NOT NULL DEFAULT ''")
    names = connection.execute("SELECT id, name FROM entries").fetchall()
    folded = [(fold(name), entry) for entry, name in names]
    connection.executemany("UPDATE entries SET folded_name = ? WHERE id = ?", folded)
    connection.execute("CREATE INDEX entries_by_hash ON entries (sha256)")


def _judgements(connection: sqlite3.Connection) -> None:
    """The user's own judgements (``history.judgement``), one for each file."""
    connection.execute(
        "CREATE TABLE judgements ("
        " sha256 TEXT PRIMARY KEY,"
        " judged_at TEXT NOT NULL,"
        " answer TEXT NOT NULL,"
        " certainty TEXT,"
        " note TEXT NOT NULL)"
    )


# Version n of the file has been through the first n steps. A step that was ever released is never changed.
STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_entries, _folded_names, _judgements)
VERSION = len(STEPS)
