"""The history's file: added to, searched, deleted from, copied and checked. For both clients, and several at once."""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.files import data_folder
from deepfake_desktop.history.entry import (
    INSERT,
    SHOWN,
    WRITTEN,
    Entry,
    Search,
    all_of,
    entry_of,
    moment_of,
    result_of,
    row_of,
    same_findings,
)
from deepfake_desktop.history.judgement import Judgement, read, remove_orphans, write
from deepfake_desktop.history.recovery import Recovery, damaged_copies, is_damage, rescue
from deepfake_desktop.history.schema import APPLICATION_ID, VERSION, upgrade, version_of
from deepfake_desktop.private_files import is_ours, make_private

_log = logging.getLogger(__name__)

NAME = "history.sqlite3"
_SWITCHED_OFF = "switched-off"  # a file of this name in the folder
_WAIT_S = 10.0  # for another program that is writing


@dataclass(frozen=True)
class Deletion:
    """What was deleted."""

    entries: int
    results: int  # remembered ones of the same files, in the cache
    traces_left: bool  # the file or its log could not be written anew, as another program was using them
    damaged_copies: tuple[Path, ...]  # moved aside earlier; they may still hold what was deleted


@dataclass(frozen=True)
class Health:
    """What a check found."""

    entries: int
    problems: tuple[str, ...]


class History:
    """Every method opens the file by itself, so that any thread may call it.

    Raises HistoryError for what the disk, the file or the folder has wrong. A damaged file is replaced when it is
    first opened, and ``take_recovery`` then tells what could be saved.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """folder: by default the one below ``files.data_folder()``, and none where that is unknown."""
        if folder is None and (data := data_folder()) is not None:
            folder = data / "history"
        self.folder = folder
        self._recovery: Recovery | None = None
        self._is_sound = False
        self._lock = threading.Lock()

    @property
    def path(self) -> Path | None:
        return self.folder / NAME if self.folder is not None else None

    def take_recovery(self) -> Recovery | None:
        """What became of a damaged history, told once."""
        told, self._recovery = self._recovery, None
        return told

    # --- on and off

    def is_on(self) -> bool:
        """Whether analyses are to be added, in the window and on the command line."""
        return self.folder is not None and not (self.folder / _SWITCHED_OFF).exists()

    def switch(self, on: bool) -> None:
        """Add analyses from now on, or no more; what is there stays."""
        mark = self._own_folder() / _SWITCHED_OFF
        try:
            mark.unlink(missing_ok=True) if on else mark.touch(mode=0o600)
        except OSError as error:
            raise HistoryError(f"The history cannot be switched {'on' if on else 'off'}: {error}.") from error

    # --- reading

    def entries(self, search: Search = Search(), most: int | None = None) -> list[Entry]:  # noqa: B008 (frozen)
        """The entries that are wanted, the newest first, at most so many."""
        if not self._exists():
            return []
        with self._opened() as connection:
            return all_of(connection, search, most)

    def entry(self, number: int) -> Entry:
        """Raises HistoryError where there is no such entry."""
        return entry_of(self._row(number, ", ".join(SHOWN)))

    def result(self, number: int) -> AnalysisResult:
        """The result as it was then. ``recalled_from`` says when that was.

        Raises HistoryError where there is no such entry.
        """
        return self._with_moment(*self._row(number, "record, analysed_at"))

    def records(self, search: Search = Search()) -> Iterator[str]:  # noqa: B008 (frozen)
        """The records as they were written, one JSON text each, the oldest first."""
        if not self._exists():
            return
        condition, values = search.condition()
        with self._opened() as connection:
            sql = f"SELECT record FROM entries WHERE {condition} ORDER BY analysed_at, id"
            for (record,) in connection.execute(sql, values):
                yield record

    # --- writing

    def add(self, result: AnalysisResult) -> None:
        """Add an analysis, with the full path of its file. A remembered result that is there already is not added
        again."""
        placed = replace(result, file=replace(result.file, path=os.path.abspath(result.file.path)))
        row = row_of(placed, moment_of(result))
        with self._opened() as connection:
            _changing(connection, lambda: _insert(connection, row, result.recalled_from is not None))

    def judge(self, judgement: Judgement) -> None:
        """Keep the user's own judgement of a file, in the place of an older one."""
        with self._opened() as connection:
            _changing(connection, lambda: write(connection, judgement))

    def judgement(self, sha256: str) -> Judgement | None:
        """The user's own judgement of a file; None where there is none."""
        if not self._exists():
            return None
        with self._opened() as connection:
            return read(connection, sha256)

    def delete(self, numbers: Sequence[int], store: RecallStore | None = None) -> Deletion:
        """Delete entries for good, and what ``store`` remembers of the same files. Numbers that are not there are
        passed over."""
        if not self._exists():
            return Deletion(0, 0, False, ())
        hashes: set[str] = set()
        with self._opened() as connection:
            count = _changing(connection, lambda: _remove(connection, numbers, hashes))
            traces_left = _wipe(connection) if count else False
        results = sum(store.remove_about(sha256) for sha256 in hashes) if store is not None else 0
        return Deletion(count, results, traces_left, self._damaged())

    def clear(self, store: RecallStore | None = None) -> Deletion:
        """Delete everything for good, damaged files of earlier included."""
        try:
            for path in self._damaged():
                path.unlink()
        except OSError as error:
            raise HistoryError(f"A damaged history cannot be deleted: {error}. Delete it yourself.") from error
        return self.delete([entry.id for entry in self.entries()], store)

    # --- keeping it

    def back_up(self, target: Path) -> int:
        """Copy the history into a new file, also while others write to it. Returns the number of entries."""
        if not self._exists():
            raise HistoryError("There is no history yet, so there is nothing to back up.")
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            raise HistoryError(f"{target} cannot be written: {error.strerror}. Choose another name.") from error
        try:
            with self._opened() as connection, closing(sqlite3.connect(target)) as copy:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, wherever it is carried
                return int(copy.execute("SELECT count(*) FROM entries").fetchone()[0])
        except HistoryError:
            target.unlink(missing_ok=True)
            raise

    def check(self) -> Health:
        """Read everything and look whether it fits together."""
        if not self._exists():
            return Health(0, ())
        problems: list[str] = []
        with self._opened() as connection:
            told = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            problems += [line for line in told if line != "ok"]
            count = 0
            for number, record in connection.execute("SELECT id, record FROM entries ORDER BY id"):
                count += 1
                try:
                    result_of(record)
                except ValueError as error:
                    problems.append(f"the record of entry {number} cannot be read: {error}")
        return Health(count, tuple(problems))

    # --- parts

    def _exists(self) -> bool:
        return self.path is not None and self.path.exists()

    def _damaged(self) -> tuple[Path, ...]:
        return tuple(damaged_copies(self.folder)) if self.folder is not None else ()

    def _row(self, number: int, columns: str) -> tuple:
        if self._exists():
            with self._opened() as connection:
                row = connection.execute(f"SELECT {columns} FROM entries WHERE id = ?", [number]).fetchone()
            if row is not None:
                return row
        raise HistoryError(f"There is no entry {number} in the history.")

    @staticmethod
    def _with_moment(record: str, analysed_at: str) -> AnalysisResult:
        try:
            return replace(result_of(record), recalled_from=analysed_at)
        except ValueError as error:
            raise HistoryError(f"This entry of the history is damaged ({error}). Delete it.") from error

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """A connection to a file that is sound and up to date; made where there is none."""
        path = self._own_folder() / NAME
        try:
            with self._lock:
                if not self._is_sound or not path.exists():
                    self._make_sound(path)
                    self._is_sound = True
            with closing(_connect(path)) as connection:
                yield connection
        except sqlite3.Error as error:
            self._is_sound = self._is_sound and not is_damage(error)  # looked at again when it is next opened
            raise HistoryError(f"The history {path} cannot be used: {error}.") from error
        except ValueError as error:
            raise HistoryError(f"The history {path} holds something strange: {error}.") from error
        except OSError as error:
            raise HistoryError(f"The history {path} cannot be used: {error}.") from error

    def _own_folder(self) -> Path:
        if self.folder is None:
            raise HistoryError("There is no home folder to keep a history in.")
        try:
            make_private(self.folder)
        except OSError as error:
            raise HistoryError(f"The folder of the history cannot be made: {error}.") from error
        if not is_ours(self.folder):
            raise HistoryError(f"The history is not used, since {self.folder} belongs to somebody else.")
        return self.folder

    def _make_sound(self, path: Path) -> None:
        """Make, check, replace where it is damaged, and bring up to date."""
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))  # SQLite's own files take over its permissions
        os.chmod(path, 0o600)
        if _is_broken(path) and _is_broken(path):  # twice: another program may just have replaced it
            self._recovery = rescue(path)
        with closing(_connect(path)) as connection:
            if version_of(connection) > VERSION:
                raise HistoryError("The history was made by a newer version of this program. Use that one.")
            upgrade(connection)


def _connect(path: Path) -> sqlite3.Connection:
    """In autocommit; deleted content is overwritten, and nothing of it goes through temporary files."""
    connection = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None)
    try:
        for pragma in (
            "secure_delete = ON",
            "temp_store = MEMORY",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_broken(path: Path) -> bool:
    """Whether a file is no sound history. Raises sqlite3.Error where that cannot be told."""
    try:
        with closing(_connect(path)) as connection:
            version = version_of(connection)
            if version > VERSION:
                return False  # a newer program's: not for us to judge
            if version == 0 and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
                return False  # empty: a new one
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            if ours and sound:
                connection.execute("SELECT count(id) FROM entries").fetchone()
            return not (ours and sound)
    except sqlite3.Error as error:
        if is_damage(error) or "no such" in str(error):  # table or column
            return True
        raise


def _changing(connection: sqlite3.Connection, change: Callable[[], int]) -> int:
    """A change that is made whole or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        count = change()
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return count


def _insert(connection: sqlite3.Connection, row: tuple, unless_there: bool) -> int:
    values = dict(zip(WRITTEN, row, strict=True))
    if unless_there:
        same_file = "SELECT record FROM entries WHERE sha256 IS ? AND path = ?"
        known = connection.execute(same_file, [values["sha256"], values["path"]])
        if any(same_findings(record, values["record"]) for (record,) in known):
            return 0
    return connection.execute(INSERT, row).rowcount


def _remove(connection: sqlite3.Connection, numbers: Sequence[int], hashes: set[str]) -> int:
    """hashes: is given the SHA-256 of the files whose entries go."""
    count = 0
    for number in numbers:
        row = connection.execute("SELECT sha256 FROM entries WHERE id = ?", [number]).fetchone()
        if row is not None:
            count += connection.execute("DELETE FROM entries WHERE id = ?", [number]).rowcount
            hashes.update(sha256 for sha256 in row if sha256)
    remove_orphans(connection)
    return count


def _wipe(connection: sqlite3.Connection) -> bool:
    """Leave no trace of what was deleted in the file and its log. True where that cannot be had now.

    ``secure_delete`` overwrites what is deleted, but not copies that SQLite left behind in the unused room of a page
    when it moved things about: so the file is written anew, too.
    """
    try:
        connection.execute("VACUUM")
    except sqlite3.OperationalError as error:  # no room for it, or another program that is writing
        _log.warning("the history could not be written anew: %s", error)
        return True
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return bool(busy)
