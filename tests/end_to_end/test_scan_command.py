"""The real scan in its own process: records as of analyze; killed, resumed, and with bad files among good ones."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.batch.process import resident_bytes
from deepfake_desktop.history.store import History
from tests.end_to_end.test_command import COMMAND, environment, run
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import empty_file, face_video, no_face_video, text_file

MOST_GROWTH = 1.3  # of a worker's memory, from its third file to its last


@pytest.fixture(autouse=True, scope="module")
def needs_a_bundle() -> None:
    default_bundle()


def records(out: Path) -> dict[str, dict[str, Any]]:
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert len({record["file"]["name"] for record in lines}) == len(lines), "no file is done twice"
    return {record["file"]["name"]: record for record in lines}


def same(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name not in ("timing", "recalled_from", "scan")}


def workers_of(pid: int) -> list[int]:
    """The scan's worker processes (Linux)."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            status = (folder / "stat").read_text()
            if int(status.rpartition(")")[2].split()[1]) == pid:
                found.append(int(folder.name))
    return found


def wait_until(condition: Callable[[], bool]) -> None:
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < 90, "it did not come about"
        time.sleep(0.02)


@contextlib.contextmanager
def scanning(tmp_path: Path, *words: str | Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [*COMMAND, "scan", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=environment(tmp_path),
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def lines_in(out: Path) -> int:
    return out.read_bytes().count(b"\n") if out.exists() else 0


@pytest.fixture
def videos(tmp_path: Path) -> Path:
    made = tmp_path / "videos"
    made.mkdir()
    return made


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_file_stops_nothing_and_the_records_are_those_of_analyze(
    tmp_path: Path, videos: Path, face_video: Path, truncated_video: Path, plain_video: Path, jobs: int
) -> None:
    for source in (face_video, truncated_video, plain_video):
        (videos / source.name).write_bytes(source.read_bytes())
    text_file(videos / "text.mp4"), empty_file(videos / "empty.mp4")
    out = tmp_path / "r.jsonl"
    done = run(tmp_path, "scan", videos, "--out", out, "--sampling", "quick", "--jobs", str(jobs))
    assert (done.returncode, done.stderr) == (1, "")
    assert "       5  files" in done.stdout and str(videos / "text.mp4") in done.stdout
    paths = sorted(videos.iterdir())
    told = run(tmp_path, "analyze", "--json", "--no-cache", "--sampling", "quick", *paths)
    found = records(out)
    for line in told.stdout.splitlines():
        expected = json.loads(line)
        assert same(found[expected["file"]["name"]]) == same(expected)
    assert len(found) == 5 and len(History().entries()) == 10, "both are in the history"


@pytest.mark.slow
def test_a_killed_scan_goes_on_where_it_was(tmp_path: Path, videos: Path) -> None:
    for number in range(6):
        face_video(videos / f"{number}.mp4", seconds=2.0)
    out = tmp_path / "r.jsonl"
    words = (videos, "--out", out, "--sampling", "thorough", "--jobs", "1", "--private")
    with scanning(tmp_path, *words) as process:
        wait_until(lambda: lines_in(out) >= 2)
        workers = workers_of(process.pid) if sys.platform == "linux" else []
        process.kill()
        process.wait()
        if workers:
            wait_until(lambda: not any(is_running(pid) for pid in workers))
    before = lines_in(out)
    assert before < 6
    with out.open("ab") as stream:
        stream.write(b'{"schema": "deepfake-desktop/result/1", "fi')  # the line that was being written
    assert run(tmp_path, "scan", *words).returncode == 1, "without --resume nothing is touched"
    done = run(tmp_path, "scan", *words, "--resume")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(records(out)) == 6 and all(record["status"] == "complete" for record in records(out).values())
    assert "       6  files" in done.stdout
    assert History().entries() == []


def is_running(pid: int) -> bool:
    """Whether a process is there and not merely unburied."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="finds the worker in /proc")
def test_a_worker_killed_in_the_middle_of_a_file_is_replaced(tmp_path: Path, videos: Path) -> None:
    for number in range(3):
        face_video(videos / f"{number}.mp4", seconds=6.0, people=2)
    out = tmp_path / "r.jsonl"
    with scanning(tmp_path, videos, "--out", out, "--sampling", "thorough", "--jobs", "1") as process:
        wait_until(lambda: lines_in(out) == 1)
        (worker,) = workers_of(process.pid)
        os.kill(worker, signal.SIGKILL)
        shown, _ = process.communicate(timeout=120)
    found = records(out)
    assert [found[f"{n}.mp4"]["status"] for n in range(3)] == ["complete", "error", "complete"]
    assert "crashed (signal SIGKILL)" in found["1.mp4"]["message"] and "crashed (signal SIGKILL)" in shown
    assert process.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_ctrl_c_ends_it_cleanly(tmp_path: Path, videos: Path) -> None:
    for number in range(4):
        face_video(videos / f"{number}.mp4", seconds=3.0)
    out = tmp_path / "r.jsonl"
    with scanning(tmp_path, videos, "--out", out, "--sampling", "thorough", "--jobs", "1") as process:
        wait_until(lambda: lines_in(out) >= 1)
        workers = workers_of(process.pid)
        process.send_signal(signal.SIGINT)
        shown, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Interrupted with " in said and "--resume" in said and "Traceback" not in said + shown
    assert not any(is_running(pid) for pid in workers)
    assert all(record["status"] == "complete" for record in records(out).values())


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGINT")
def test_a_watched_folder(tmp_path: Path, videos: Path, plain_video: Path) -> None:
    out = tmp_path / "r.jsonl"
    words = (videos, "--watch", "--out", out, "--settle", "0.3", "--look-every", "0.1", "--sampling", "quick")
    with scanning(tmp_path, *words) as process:
        wait_until(out.exists)
        whole = plain_video.read_bytes()
        with (videos / "a.mp4").open("wb") as stream:
            stream.write(whole[:1000])
        (videos / "b.mp4").write_bytes(whole)
        with (videos / "a.mp4").open("ab") as stream:
            stream.write(whole[1000:])
        wait_until(lambda: lines_in(out) == 2)
        (videos / "c.mp4").write_bytes(whole)
        wait_until(lambda: lines_in(out) == 3)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 0
    assert {name: record["status"] for name, record in records(out).items()} == dict.fromkeys(
        ("a.mp4", "b.mp4", "c.mp4"), "no_face"
    )


def test_wrong_usage(tmp_path: Path, videos: Path) -> None:
    for words in ((), (videos, "--resume"), (videos, "--jobs", "0")):
        done = run(tmp_path, "scan", *words)
        assert (done.returncode, done.stdout) == (2, "") and done.stderr
    done = run(tmp_path, "scan", tmp_path / "missing")
    assert done.returncode == 1 and "no file or folder" in done.stderr
    done = run(tmp_path, "scan", videos)
    assert done.returncode == 0 and "       0  files" in done.stdout


def memory_over(tmp_path: Path, folder: Path, count: int) -> list[int]:
    """Bytes that the one worker of a scan holds when each file is done."""
    out = tmp_path / "r.jsonl"
    held: list[int] = []
    words = (folder, "--out", out, "--sampling", "quick", "--jobs", "1", "--no-cache")
    with scanning(tmp_path, *words) as process:
        while process.poll() is None:
            if lines_in(out) > len(held) and (workers := workers_of(process.pid)):
                held.append(resident_bytes(workers[0]) or 0)
            time.sleep(0.01)
        shown, _ = process.communicate()
    assert process.returncode == 0, shown
    assert len(records(out)) == count
    return held


def make_many(folder: Path, count: int) -> None:
    first = face_video(folder / "0.mp4", seconds=1.0, size=(320, 180)).read_bytes()
    second = no_face_video(folder / "1.mp4", size=(320, 180)).read_bytes()
    for number in range(2, count):
        # A few bytes behind the end make it another file with the same pictures.
        (folder / f"{number}.mp4").write_bytes(
            (first, second)[number % 2] + b"\0\0\0\x0cfree" + number.to_bytes(4, "big")
        )


@pytest.mark.skipif(sys.platform != "linux", reason="finds the worker in /proc")
@pytest.mark.parametrize("count", [12, pytest.param(200, marks=pytest.mark.slow)])
def test_memory_stays_flat_over_many_files(tmp_path: Path, videos: Path, count: int) -> None:
    make_many(videos, count)
    held = [one for one in memory_over(tmp_path, videos, count) if one]
    assert len(held) > count // 2
    print([round(one / 1e6) for one in held])
    assert max(held[3:]) < MOST_GROWTH * held[2]
