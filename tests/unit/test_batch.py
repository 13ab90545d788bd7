"""A scan's parts around workers that are played: what is found, written, resumed, replaced, watched."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.analysis.result import from_json
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.batch.files import FoundFile, find_files, look_at
from deepfake_desktop.batch.journal import FIELD, Journal
from deepfake_desktop.batch.pool import WorkerPool, usual_memory_limit, usual_workers
from deepfake_desktop.batch.process import worker_command
from deepfake_desktop.batch.scan import FolderWatch, Scan
from deepfake_desktop.batch.summary import MOST_LISTED, format_table
from deepfake_desktop.batch.supervised import Options, failure
from deepfake_desktop.errors import BatchError
from deepfake_desktop.supervision.memory import resident_bytes
from tests.fixtures import played_worker

PLAYED = (sys.executable, played_worker.__file__)
GOOD = played_worker.record({"path": "x"})


def files(folder: Path, *names: str) -> list[FoundFile]:
    for name in names:
        (folder / name).write_text(name)
    return [look_at(folder / name) for name in names]


def scanned(found: Sequence[FoundFile], journal: Journal, jobs: int = 2, **limits: Any) -> dict[str, Any]:
    """The records by name, each with what the journal's line holds."""
    seen: dict[str, Any] = {}
    options = Options(Settings(), **limits)
    with WorkerPool(jobs, options, PLAYED) as pool:
        scan = Scan(pool, journal, lambda outcome: seen.update({Path(outcome.file.path).name: outcome.record}))
        for one in found:
            scan.add(one)
        scan.finish(lambda: False)
    return seen


# --- which files


def test_videos_are_found_in_folders_and_files_by_their_name(tmp_path: Path) -> None:
    files(tmp_path, "b.mp4", "a.MOV", "notes.txt", ".hidden.mp4", "odd")
    (tmp_path / "sub").mkdir(), (tmp_path / ".trash").mkdir(), (tmp_path / "folder.mp4").mkdir()
    files(tmp_path / "sub", "c.webm"), files(tmp_path / ".trash", "d.mp4")

    def found(*places: Path, recursive: bool = False) -> list[str]:
        return [Path(one.path).name for one in find_files([str(place) for place in places], recursive)]

    assert found(tmp_path) == ["a.MOV", "b.mp4"]
    assert found(tmp_path, recursive=True) == ["a.MOV", "b.mp4", "c.webm"]
    assert found(tmp_path / "odd", tmp_path, tmp_path / "b.mp4") == ["odd", "a.MOV", "b.mp4"]
    with pytest.raises(BatchError, match="no file or folder"):
        found(tmp_path / "missing")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_calls_itself_a_video_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    assert find_files([str(tmp_path)], False) == []


# --- the journal


def test_what_is_written_is_known_again_and_a_torn_line_is_cut_off(tmp_path: Path) -> None:
    out, (one, two) = tmp_path / "r.jsonl", files(tmp_path, "1.mp4", "2.mp4")
    with Journal(out, False) as journal:
        journal.add(GOOD, one)
    whole = out.read_bytes()
    assert json.loads(whole)[FIELD] == {"path": one.place, "size_bytes": 5, "mtime_ns": one.mtime_ns}
    out.write_bytes(whole + whole[:-20])
    with Journal(out, True) as journal:
        assert set(journal.done) == {one.key} and journal.strange == 0
        assert out.read_bytes() == whole
        journal.add(GOOD, two)
    assert [json.loads(line)[FIELD]["path"] for line in out.read_text().splitlines()] == [one.place, two.place]


def test_lines_that_are_no_results_are_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    out.write_text('[1]\n{"schema": "another"}\nnonsense\n')
    with Journal(out, True) as journal:
        assert (journal.done, journal.strange) == ({}, 3)
        journal.add(GOOD, files(tmp_path, "1.mp4")[0])
    assert out.read_text().startswith('[1]\n{"schema": "another"}\nnonsense\n{"schema"')


def test_results_that_are_there_are_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    out.write_text("precious")
    with pytest.raises(BatchError, match="--resume"):
        Journal(out, False)
    assert out.read_text() == "precious"
    with pytest.raises(BatchError, match="cannot be written"):
        Journal(tmp_path / "missing" / "r.jsonl", False)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX locks")
def test_two_scans_do_not_share_a_file(tmp_path: Path) -> None:
    with Journal(tmp_path / "r.jsonl", False), pytest.raises(BatchError, match="Another scan"):
        Journal(tmp_path / "r.jsonl", True)


# --- the pool


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("crash.mp4", "crashed (signal SIGSEGV)"),
        ("quit.mp4", "ended by itself (exit code 3)"),
        ("babble.mp4", "said something strange"),
    ],
)
def test_a_worker_that_ends_is_reported_for_its_file_and_replaced(tmp_path: Path, bad: str, told: str) -> None:
    out = tmp_path / "r.jsonl"
    with Journal(out, False) as journal:
        seen = scanned(files(tmp_path, "1.mp4", bad, "2.mp4", "3.mp4"), journal, jobs=1)
    assert {name: record["status"] for name, record in seen.items()} == {
        "1.mp4": "complete", bad: "error", "2.mp4": "complete", "3.mp4": "complete",
    }  # fmt: skip
    assert told in seen[bad]["message"]
    assert seen["1.mp4"]["worker"] != seen["2.mp4"]["worker"] == seen["3.mp4"]["worker"]
    assert len(out.read_text().splitlines()) == 4


def test_a_resumed_scan_names_the_file_that_crashed_and_does_not_open_it_again(tmp_path: Path) -> None:
    out, found = tmp_path / "r.jsonl", files(tmp_path, "1.mp4", "crash.mp4")
    with Journal(out, False) as journal:
        scanned(found, journal, jobs=1)
    with Journal(out, True) as journal, WorkerPool(1, Options(Settings()), PLAYED) as pool:
        scan = Scan(pool, journal)
        for one in [*found, *files(tmp_path, "2.mp4")]:
            scan.add(one)
        scan.finish(lambda: False)
        named = {Path(record["path"]).name: record["message"] for record in scan.records() if record["message"]}
    assert list(named) == ["crash.mp4"] and "crashed (signal SIGSEGV)" in named["crash.mp4"]
    assert len(out.read_text().splitlines()) == 3


def test_what_the_journal_holds_the_history_was_given_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan that is killed at any moment has nothing in its results that the history lacks."""
    order: list[str] = []
    add = Journal.add

    def noting_add(self: Journal, record: dict[str, Any], file: FoundFile) -> None:
        order.append("journal")
        add(self, record, file)

    monkeypatch.setattr(Journal, "add", noting_add)
    with Journal(tmp_path / "out.jsonl", False) as journal, WorkerPool(1, Options(Settings()), PLAYED) as pool:
        scan = Scan(pool, journal, lambda outcome: order.append("history"))
        for one in files(tmp_path, "1.mp4", "2.mp4"):
            scan.add(one)
        scan.finish(lambda: False)
    assert order == ["history", "journal"] * 2


def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    with Journal(None, False) as journal:
        seen = scanned(files(tmp_path, "hang.mp4", "1.mp4"), journal, jobs=1, time_limit_s=3.0)
    assert "longer than 3 seconds" in seen["hang.mp4"]["message"] and seen["1.mp4"]["status"] == "complete"


@pytest.mark.skipif(resident_bytes(os.getpid()) is None, reason="this system does not tell a process's memory")
def test_a_file_that_takes_too_much_memory_is_given_up(tmp_path: Path) -> None:
    with Journal(None, False) as journal:
        seen = scanned(files(tmp_path, "eat.mp4", "1.mp4"), journal, jobs=1, memory_limit=200_000_000)
    assert "more than 200 MB of memory" in seen["eat.mp4"]["message"] and seen["1.mp4"]["status"] == "complete"


def test_without_any_worker_every_file_is_told(tmp_path: Path) -> None:
    with WorkerPool(1, Options(Settings()), [str(tmp_path / "missing")]) as pool:
        pool.submit(files(tmp_path, "1.mp4")[0])
        outcome = pool.next_outcome(30)
    assert outcome is not None and "No worker could be started" in outcome.record["message"]


def test_stopping_ends_the_workers_at_once_and_writes_nothing_of_them(tmp_path: Path) -> None:
    out = tmp_path / "r.jsonl"
    with Journal(out, False) as journal:
        with WorkerPool(2, Options(Settings()), PLAYED) as pool:
            scan = Scan(pool, journal)
            for one in files(tmp_path, "hang.mp4", "hang2.mp4", "1.mp4"):
                scan.add(one)
            while len(pool.at_work()) < 2:
                scan.step()
            scan.finish(lambda: True)
        assert journal.done == {}
    assert out.read_text() == ""


def test_the_record_of_a_failure_is_one(tmp_path: Path) -> None:
    one = files(tmp_path, "1.mp4")[0]
    result = from_json(failure(one, Settings(sampling="quick"), "It crashed."))
    assert (result.status, result.message, result.file.name) == ("error", "It crashed.", "1.mp4")
    assert result.sampling.setting == "quick"


def test_a_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "deepfake_desktop", "scan", "--as-worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "scan", "--as-worker"]


def test_the_usual_limits_fit_the_machine() -> None:
    assert usual_workers() >= 1
    assert usual_memory_limit(1) >= usual_memory_limit(64) >= 1_000_000_000


# --- a scan


def test_what_was_done_is_not_done_again_unless_it_changed(tmp_path: Path) -> None:
    out, found = tmp_path / "r.jsonl", files(tmp_path, "1.mp4", "2.mp4")
    with Journal(out, False) as journal:
        assert set(scanned(found, journal)) == {"1.mp4", "2.mp4"}
    (tmp_path / "2.mp4").write_text("changed")
    found = find_files([str(tmp_path)], False)
    with Journal(out, True) as journal:
        assert set(scanned(found, journal)) == {"2.mp4"}
    with Journal(out, True) as journal:
        assert scanned(found, journal) == {}
    assert len(out.read_text().splitlines()) == 3


def test_the_state_counts_what_an_earlier_run_did(tmp_path: Path) -> None:
    out, found = tmp_path / "r.jsonl", files(tmp_path, "1.mp4", "quit.mp4")
    with Journal(out, False) as journal:
        scanned(found, journal)
    states = []
    with Journal(out, True) as journal, WorkerPool(1, Options(Settings()), PLAYED) as pool:
        scan = Scan(pool, journal, on_state=states.append)
        for one in (*found, *files(tmp_path, "2.mp4")):
            scan.add(one)
        scan.finish(lambda: False)
        assert [record["status"] for record in scan.records()] == ["complete", "complete", "error"]
    last = states[-1]
    assert (last.done, last.known, last.failed, last.total, last.at_work) == (1, 2, 1, 3, {})


def test_a_watched_file_is_taken_once_it_has_come_to_rest(tmp_path: Path) -> None:
    watch = FolderWatch(lambda: find_files([str(tmp_path)], False), 10.0)

    def settled(now: float) -> list[str]:
        return [Path(one.path).name for one in watch.settled(now)]

    files(tmp_path, "1.mp4")
    assert settled(0.0) == []
    (tmp_path / "1.mp4").write_text("growing")
    assert settled(9.0) == []
    assert settled(18.9) == []
    (tmp_path / "empty.mp4").touch()
    assert settled(19.1) == ["1.mp4"]
    assert settled(40.0) == ["1.mp4"], "an empty file is still being made"
    (tmp_path / "1.mp4").unlink()
    assert settled(41.0) == []


def test_a_folder_that_is_gone_for_a_moment_ends_no_watch(tmp_path: Path) -> None:
    watch = FolderWatch(lambda: find_files([str(tmp_path / "drive")], False), 0.0)
    assert watch.settled() == []
    (tmp_path / "drive").mkdir()
    files(tmp_path / "drive", "1.mp4")
    assert len(watch.settled()) == 1


def test_a_watch_takes_each_file_once(tmp_path: Path) -> None:
    with Journal(None, False) as journal, WorkerPool(1, Options(Settings()), PLAYED) as pool:
        seen: list[str] = []
        scan = Scan(pool, journal, lambda outcome: seen.append(Path(outcome.file.path).name))
        files(tmp_path, "1.mp4")
        looks = 0

        def is_stopped() -> bool:
            nonlocal looks
            looks += 1
            if len(seen) == 1:
                files(tmp_path, "2.mp4")
            return len(seen) == 2 or looks > 500

        scan.watch(FolderWatch(lambda: find_files([str(tmp_path)], False), 0.0), 0.0, is_stopped)
    assert seen == ["1.mp4", "2.mp4"]


# --- the table


def test_the_table_counts_and_names_what_matters() -> None:
    def row(path: str, status: str = "complete", band: str = "none", probability: float | None = 0.1) -> dict[str, Any]:
        return {"path": path, "status": status, "message": "It is text.", "band": band, "probability": probability}

    rows = [
        row("fine.mp4"),
        row("a.mp4", band="strong", probability=0.95),
        row("b.mp4", band="strong", probability=1.0),
    ]
    rows += [row("text.mp4", "unsupported", "not_assessed", None)]
    rows += [row(f"{n}.mp4", "error", "not_assessed", None) for n in range(MOST_LISTED + 5)]
    text = format_table(rows)
    assert "       2  Strong evidence of face manipulation" in text and "       1  Nothing to analyse" in text
    assert text.index("over 0.99  b.mp4") < text.index("0.95  a.mp4")
    assert "  text.mp4: It is text." in text and "fine.mp4" not in text
    assert "  and 6 more" in text and f"{len(rows):>8}  files" in text
