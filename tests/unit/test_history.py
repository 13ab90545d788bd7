"""The history's file: what goes in comes back, what is deleted is gone, what is damaged is saved or reported."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, FileFacts, SamplingFacts, TimelinePoint, Verdict, dumps
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.history import schema
from deepfake_desktop.history.entry import Search
from deepfake_desktop.history.keeper import Keeper
from deepfake_desktop.history.recovery import DAMAGED
from deepfake_desktop.history.store import NAME, History
from tests.unit.test_result import made_up_result


def analysed(name: str = "clip.mp4", sha256: str = "ab" * 32, band: str = "none", **changes: object) -> AnalysisResult:
    file = FileFacts(f"/videos/{name}", name, 10, sha256, "mov", "h264", 640, 360, 2.0, 25.0)
    probability = {"strong": 0.97, "none": 0.12}.get(band)
    verdict = Verdict(band, probability, "Made up.")
    return made_up_result(**({"file": file, "verdict": verdict} | changes))


def names(history: History, **search: object) -> list[str]:
    return [entry.name for entry in history.entries(Search(**search))]  # type: ignore[arg-type]


def all_bytes(history: History) -> bytes:
    assert history.folder is not None
    return b"".join(path.read_bytes() for path in sorted(history.folder.iterdir()))


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history of forty analyses, each with a record of several pages, for copying."""
    history = History(tmp_path_factory.mktemp("filled"))
    points = tuple(TimelinePoint(n / 5, 1, 0.5) for n in range(400))
    for number in range(40):
        history.add(analysed(f"clip{number:02}.mp4", f"{number:02x}" * 32, timeline=points))
    assert history.path is not None
    return history.path


@pytest.fixture
def full(history: History, filled: Path) -> History:
    assert history.folder is not None and history.path is not None
    history.folder.mkdir(parents=True, mode=0o700)
    shutil.copy(filled, history.path)  # with its permissions
    return history


def test_a_result_comes_back_as_it_was(history: History) -> None:
    result = analysed()
    history.add(result)
    (entry,) = history.entries()
    assert (entry.name, entry.band, entry.probability, entry.status) == ("clip.mp4", "none", 0.12, "complete")
    again = history.result(entry.id)
    assert again.recalled_from == entry.analysed_at
    same = json.loads(dumps(dataclasses.replace(again, recalled_from=None)))
    assert same == json.loads(dumps(result))
    assert datetime.fromisoformat(entry.analysed_at).utcoffset() == timedelta(0)


def test_looking_makes_no_file(history: History) -> None:
    assert history.entries() == [] and list(history.records()) == [] and history.check().entries == 0
    assert history.delete([1]).entries == 0
    assert history.path is not None and not history.path.exists()
    with pytest.raises(HistoryError, match="no entry 1 "):
        history.result(1)


def test_the_full_path_is_kept(history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    history.add(analysed(file=FileFacts("clip.mp4", "clip.mp4", 1, None, *(None,) * 6)))
    assert history.entries()[0].path == str(tmp_path / "clip.mp4") == history.result(1).file.path


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ({"name": "STRASSE"}, ["Straße.mp4"]),
        ({"name": "u\u0308ber"}, ["ÜBER.mp4"]),
        ({"name": "100%"}, ["100%.mp4"]),
        ({"name": "_"}, []),
        ({"sha256": "CDCD"}, ["ÜBER.mp4"]),
        ({"sha256": "dcd"}, []),
        ({"text": "cdcd"}, ["ÜBER.mp4"]),
        ({"text": "über"}, ["ÜBER.mp4"]),
        ({"band": "strong"}, ["100%.mp4"]),
        ({"band": "strong", "name": "über"}, []),
        ({"since": date.today()}, ["100%.mp4", "ÜBER.mp4", "Straße.mp4"]),
        ({"until": date.today() - timedelta(days=1)}, ["old.mp4"]),
        ({"since": date(2026, 1, 15), "until": date(2026, 1, 15)}, ["old.mp4"]),
        ({"until": date.max}, ["100%.mp4", "ÜBER.mp4", "Straße.mp4", "old.mp4"]),
    ],
)
def test_it_can_be_searched(history: History, search: dict[str, object], found: list[str]) -> None:
    history.add(analysed("old.mp4", recalled_from="2026-01-15T12:00:00+00:00"))
    history.add(analysed("Straße.mp4"))
    history.add(analysed("ÜBER.mp4", "cd" * 32))
    history.add(analysed("100%.mp4", band="strong"))
    assert names(history, **search) == found


def test_an_unknown_band_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown band"):
        Search(band="real")


def test_a_name_that_is_no_text_survives(history: History) -> None:
    odd = os.fsdecode(b"a\xffb.mp4") if sys.platform != "win32" else "a\udcffb.mp4"
    history.add(analysed(odd))
    assert names(history, name="\\udcff") == ["a\\udcffb.mp4"]
    assert history.result(1).file.name == odd


def test_a_remembered_result_is_not_added_twice(history: History) -> None:
    history.add(analysed())
    recalled = analysed(recalled_from="2026-01-15T12:00:00+00:00", timing={"recall_s": 0.1})
    history.add(recalled)
    assert len(history.entries()) == 1
    history.add(analysed("renamed.mp4", recalled_from="2026-01-15T12:00:00+00:00"))
    history.add(analysed(band="strong", recalled_from="2026-01-15T12:00:00+00:00"))
    history.add(analysed())
    assert len(history.entries()) == 4


# --- deleting


def test_nothing_is_left_of_what_was_deleted(full: History) -> None:
    assert b"clip07.mp4" in all_bytes(full)
    number = next(entry.id for entry in full.entries() if entry.name == "clip07.mp4")
    done = full.delete([number, 9999])
    assert (done.entries, done.traces_left, done.damaged_copies) == (1, False, ())
    assert b"clip07" not in all_bytes(full) and b"0707070707" not in all_bytes(full)
    assert b"clip08.mp4" in all_bytes(full)
    assert len(full.entries()) == 39 and full.check().problems == ()
    full.add(analysed("later.mp4"))
    assert max(entry.id for entry in full.entries()) == 41, "a number is never given twice"


def test_nothing_is_left_in_the_log_while_another_program_has_the_file_open(full: History) -> None:
    assert full.path is not None
    with closing(sqlite3.connect(full.path)) as other:
        other.execute("SELECT count(*) FROM entries").fetchone()
        full.add(analysed("secret.mp4"))
        assert b"secret.mp4" in all_bytes(full)
        assert not full.delete([41]).traces_left
        assert b"secret.mp4" not in all_bytes(full)


def test_it_is_told_when_another_program_prevents_that(full: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepfake_desktop.history.store._WAIT_S", 0.05)
    assert full.path is not None
    with closing(sqlite3.connect(full.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM entries").fetchone()
        assert full.delete([1]).traces_left
    assert not full.delete([2]).traces_left
    assert b"clip00" not in all_bytes(full)


def test_what_is_remembered_of_the_same_file_goes_too(history: History) -> None:
    store, sha256 = RecallStore(), "cd" * 32
    store.write("1" * 64, f'{{"key":{{"file":"{sha256}"}}}}'.encode())
    store.write("2" * 64, b'{"key":{"file":"other"}}')
    history.add(analysed(sha256=sha256))
    assert history.delete([1], store).results == 1
    assert store.read("1" * 64) is None and store.read("2" * 64) is not None


def test_everything_can_be_deleted(full: History) -> None:
    assert full.folder is not None
    (full.folder / f"{DAMAGED}1-{NAME}").write_bytes(b"clip00.mp4")
    assert full.delete([1]).damaged_copies != ()
    done = full.clear()
    assert (done.entries, done.damaged_copies) == (39, ())
    assert b"clip" not in all_bytes(full)


# --- who may read it, and whether it is on


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_it_belongs_to_the_user_alone(full: History) -> None:
    assert full.folder is not None and full.path is not None
    assert stat.S_IMODE(full.folder.stat().st_mode) == 0o700
    with closing(sqlite3.connect(full.path)) as other:
        other.execute("SELECT 1 FROM entries").fetchone()
        full.add(analysed())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in full.folder.iterdir()}
    assert set(modes) == {NAME, f"{NAME}-wal", f"{NAME}-shm"} and set(modes.values()) == {0o600}
    full.path.chmod(0o644)
    History().entries()
    assert stat.S_IMODE(full.path.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_folder_of_somebody_else_is_not_used(full: History, monkeypatch: pytest.MonkeyPatch) -> None:
    uid = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: uid + 1)
    with pytest.raises(HistoryError, match="belongs to somebody else"):
        full.entries()


def test_switched_off_nothing_is_added(history: History) -> None:
    keeper = Keeper(history)
    history.switch(False)
    assert not History().is_on()
    assert keeper.keep(analysed()) == "" and history.entries() == []
    history.switch(True)
    assert History().is_on()
    assert keeper.keep(analysed()) == "" and len(history.entries()) == 1
    keeper.keeps = False
    keeper.keep(analysed())
    assert len(history.entries()) == 1


def test_only_a_cancelled_analysis_that_saw_something_is_kept(history: History) -> None:
    keeper = Keeper(history)
    keeper.keep(analysed(status="cancelled", sampling=SamplingFacts("quick", 2.0, 0, 0, 0, 0, 0)))
    assert history.entries() == []
    keeper.keep(analysed(status="cancelled"))
    keeper.keep(analysed(status="unreadable"))
    assert [entry.status for entry in history.entries()] == ["unreadable", "cancelled"]


def test_a_history_that_cannot_be_written_fails_no_analysis_and_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    keeper = Keeper(History(tmp_path / "file" / "history"))
    assert "not in the history" in keeper.keep(analysed())
    assert keeper.keep(analysed()) == ""


def test_without_a_home_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepfake_desktop.history.store.data_folder", lambda: None)
    history = History()
    assert history.entries() == [] and not history.is_on() and Keeper(history).keep(analysed()) == ""
    with pytest.raises(HistoryError, match="no home folder"):
        history.switch(False)


# --- versions


def version_1(path: Path) -> None:
    """A file as the first version of the program made it."""
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.STEPS[0](connection)
        connection.execute("PRAGMA user_version = 1")
        result = analysed("ÜBER.mp4")
        values = (result.file.name, result.file.path, 10, result.file.sha256, "complete", "none", 0.12, dumps(result))
        connection.execute(
            "INSERT INTO entries (analysed_at, name, path, size_bytes, sha256, status, band, probability, record) "
            "VALUES ('2026-01-15T12:00:00+00:00', ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )


def test_a_file_of_version_1_is_brought_up_to_date(history: History) -> None:
    assert history.path is not None
    version_1(history.path)
    assert names(history, name="über") == ["ÜBER.mp4"]
    history.add(analysed("new.mp4"))
    with closing(sqlite3.connect(history.path)) as connection:
        assert schema.version_of(connection) == schema.VERSION == len(schema.STEPS) > 1
    assert history.take_recovery() is None and history.check().problems == ()


def test_a_step_that_fails_changes_nothing(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    assert history.path is not None
    version_1(history.path)

    def fail(connection: sqlite3.Connection) -> None:
        schema._folded_names(connection)
        raise sqlite3.OperationalError("disk full")

    with monkeypatch.context() as patched:
        patched.setattr(schema, "STEPS", (schema.STEPS[0], fail))
        with pytest.raises(HistoryError, match="disk full"):
            history.entries()
    assert names(history) == ["ÜBER.mp4"]


def test_a_file_of_a_newer_program_is_left_alone(full: History) -> None:
    assert full.path is not None
    with closing(sqlite3.connect(full.path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE entries RENAME TO analyses")
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with pytest.raises(HistoryError, match="newer version"):
        History().entries()
    assert full.folder is not None and [path.name for path in full.folder.iterdir()] == [NAME]


# --- damage


def damaged(path: Path, first: int, pages: int) -> None:
    """Overwrite pages of the file."""
    with path.open("r+b") as stream:
        stream.seek(4096 * first)
        stream.write(b"\xa5" * 4096 * pages)


def moved_aside(history: History) -> list[Path]:
    assert history.folder is not None
    return sorted(history.folder.glob(f"{DAMAGED}*"))


def test_what_a_damaged_page_leaves_readable_is_saved(full: History) -> None:
    assert full.path is not None
    before = {entry.id: entry for entry in full.entries()}
    damaged(full.path, full.path.stat().st_size // 4096 // 2, 3)
    history = History()
    after = {entry.id: entry for entry in history.entries()}
    recovery = history.take_recovery()
    assert recovery is not None and recovery.recovered == len(after)
    assert 30 <= len(after) < 40 and all(before[number] == entry for number, entry in after.items())
    assert moved_aside(history) == [recovery.moved_to] and str(recovery.moved_to) in recovery.words()
    assert history.check() == type(history.check())(len(after), ())
    history.add(analysed("new.mp4"))
    assert history.entries()[0].id == 41
    assert history.take_recovery() is None


@pytest.mark.parametrize("content", [b"", b"x" * 100, b"This is no database. " * 500])
def test_a_file_that_is_no_database_at_all(full: History, content: bytes) -> None:
    assert full.path is not None
    full.path.write_bytes(content)
    history = History()
    assert history.entries() == []
    recovery = history.take_recovery()
    if content:
        assert recovery is not None and recovery.recovered == 0 and "nothing of it" in recovery.words()
        assert recovery.moved_to.read_bytes() == content
    history.add(analysed())
    assert len(history.entries()) == 1


def test_another_database_is_not_taken_for_a_history(history: History) -> None:
    assert history.path is not None
    history.path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(history.path)) as connection:
        connection.execute("CREATE TABLE notes (text)")
    assert history.entries() == [] and history.take_recovery() is not None
    assert len(moved_aside(history)) == 1


def test_a_lost_table_is_told(full: History) -> None:
    assert full.path is not None
    with closing(sqlite3.connect(full.path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE entries")
    history = History()
    assert history.entries() == []
    assert history.take_recovery() is not None


def test_damage_that_happens_later_is_found_when_it_is_next_opened(full: History) -> None:
    assert full.path is not None and len(full.entries()) == 40
    damaged(full.path, 1, 10)
    with pytest.raises(HistoryError, match="cannot be used"):
        full.entries()
    assert len(full.entries()) < 40
    assert full.take_recovery() is not None


def test_a_locked_file_is_no_damage(full: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepfake_desktop.history.store._WAIT_S", 0.05)
    assert full.path is not None
    with closing(sqlite3.connect(full.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        history = History()
        with pytest.raises(HistoryError, match="locked"):
            history.add(analysed())
    assert moved_aside(full) == [] and len(History().entries()) == 40


def test_a_strange_record_is_told_by_the_check_and_can_be_deleted(full: History) -> None:
    assert full.path is not None
    with closing(sqlite3.connect(full.path, isolation_level=None)) as connection:
        connection.execute("UPDATE entries SET record = '{}' WHERE id = 3")
    assert [problem for problem in full.check().problems if "entry 3" in problem]
    with pytest.raises(HistoryError, match="Delete it"):
        full.result(3)
    full.delete([3])
    assert full.check().problems == ()


# --- copies


def test_a_backup_is_one_file_that_can_be_used(full: History, tmp_path: Path) -> None:
    target = tmp_path / "copy" / NAME
    target.parent.mkdir()
    assert full.back_up(target) == 40
    assert [path.name for path in target.parent.iterdir()] == [NAME]
    assert os.name != "posix" or stat.S_IMODE(target.stat().st_mode) == 0o600
    assert History(target.parent).entries() == full.entries()
    with pytest.raises(HistoryError, match="Choose another name"):
        full.back_up(target)
    with pytest.raises(HistoryError, match="nothing to back up"):
        History(tmp_path / "none").back_up(tmp_path / "x")


def test_records_are_told_the_oldest_first(full: History) -> None:
    told: Iterator[str] = full.records(Search(name="clip0"))
    assert [json.loads(record)["file"]["name"] for record in told] == [f"clip0{n}.mp4" for n in range(10)]
