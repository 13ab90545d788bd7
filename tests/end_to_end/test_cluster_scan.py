"""The real scan on a real Dask cluster of worker processes on this machine, one of which is lost on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.batch.files import look_at
from deepfake_desktop.batch.supervised import Options
from deepfake_desktop.cluster.pool import ClusterPool
from deepfake_desktop.errors import BatchError
from tests.end_to_end.test_command import environment, run
from tests.end_to_end.test_scan_command import is_running, lines_in, records, same, scanning, wait_until, workers_of
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video, text_file

distributed = pytest.importorskip("distributed", reason="Dask is not installed (extra `cluster`)")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds the workers in /proc")

WORKERS = 3


@pytest.fixture(autouse=True, scope="module")
def needs_a_bundle() -> None:
    default_bundle()


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """Address of a scheduler in a process of its own, on the loopback interface."""
    known = tmp_path / "scheduler.json"
    process = _dask(tmp_path, "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(known))
    wait_until(known.exists)
    wait_until(lambda: known.read_text().endswith("}"))
    yield json.loads(known.read_text())["address"]
    process.kill()
    process.wait()


@pytest.fixture
def workers(tmp_path: Path, scheduler: str) -> Iterator[list[subprocess.Popen[bytes]]]:
    started = [_dask(tmp_path, *worker_words(tmp_path, scheduler)) for _ in range(WORKERS)]
    yield started
    for process in started:
        process.kill()
        process.wait()


def worker_words(tmp_path: Path, scheduler: str) -> tuple[str, ...]:
    return (
        *("worker", scheduler, "--nthreads", "1"),
        *("--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path)),
    )


def _dask(tmp_path: Path, *words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "dask", *words]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, cwd=tmp_path, env=environment(tmp_path), **quiet)


@pytest.mark.slow
def test_a_lost_worker_costs_no_file_and_the_records_are_those_of_one_machine(
    tmp_path: Path, scheduler: str, workers: list[subprocess.Popen[bytes]]
) -> None:
    videos = tmp_path / "videos"
    videos.mkdir()
    for number in range(6):
        face_video(videos / f"{number}.mp4", seconds=2.0)
    text_file(videos / "text.mp4")
    words = ("videos", "--sampling", "quick", "--private")
    here, spread = tmp_path / "here.jsonl", tmp_path / "spread.jsonl"
    with scanning(tmp_path, *words, "--out", spread, "--scheduler", scheduler) as process:
        wait_until(lambda: lines_in(spread) >= 1 and all(workers_of(one.pid) for one in workers))
        busy = workers[0]
        analysts = workers_of(busy.pid)
        os.kill(busy.pid, signal.SIGKILL)
        busy.wait()
        out, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (1, ""), "one file is no video"
        wait_until(lambda: not any(is_running(pid) for pid in analysts))
        wait_until(lambda: not any(workers_of(one.pid) for one in workers[1:]))
    assert "       7  files" in out
    assert run(tmp_path, "scan", *words, "--out", here, "--jobs", "1").returncode == 1
    local, remote = records(here), records(spread)
    assert set(local) == set(remote) and len(remote) == 7
    for name, record in local.items():
        assert same(remote[name]) == same(record)


@pytest.mark.slow
def test_a_record_that_is_lost_with_its_worker_is_made_anew(
    tmp_path: Path, scheduler: str, workers: list[subprocess.Popen[bytes]]
) -> None:
    video = face_video(tmp_path / "face.mp4", seconds=1.0)
    with ClusterPool(scheduler, Options(Settings(sampling="quick"), remembers=False)) as pool:
        pool.submit(look_at(video))
        assert pool.next_outcome(0.0) is None
        ((_, future),) = pool._handed_over.values()
        wait_until(future.done)
        for process in workers:
            process.kill()
            process.wait()
        wait_until(lambda: future.status == "lost")
        assert pool.next_outcome(5.0) is None
        workers.append(_dask(tmp_path, *worker_words(tmp_path, scheduler)))
        outcomes = []
        wait_until(lambda: bool(outcomes.append(pool.next_outcome(0.2)) or outcomes[-1]))
    assert outcomes[-1].record["status"] == "complete"


def test_nobody_at_the_address_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepfake_desktop.cluster.pool._CONNECT_S", 0.3)
    with pytest.raises(BatchError, match=r"^No scheduler answers at tcp://127\.0\.0\.1:9\. Start one with"):
        ClusterPool("tcp://127.0.0.1:9", Options(Settings())).__enter__()


def test_a_scheduler_without_workers_is_one_sentence(scheduler: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepfake_desktop.cluster.pool._FIRST_WORKER_S", 0.3)
    with pytest.raises(BatchError, match=r"^No worker has joined the scheduler .* Start them with: dask worker"):
        ClusterPool(scheduler, Options(Settings())).__enter__()


def test_a_file_that_the_worker_sees_differently_is_not_analysed(
    tmp_path: Path, scheduler: str, workers: list[subprocess.Popen[bytes]]
) -> None:
    video = face_video(tmp_path / "face.mp4", seconds=1.0)
    seen_by_us = replace(look_at(video), size_bytes=7)
    with ClusterPool(scheduler, Options(Settings(sampling="quick"), remembers=False)) as pool:
        pool.submit(seen_by_us)
        outcomes = []
        wait_until(lambda: bool(outcomes.append(pool.next_outcome(0.2)) or outcomes[-1]))
    record = outcomes[-1].record
    assert record["status"] == "error" and "sees another file at this place" in record["message"]


def test_another_release_among_the_workers_is_refused(
    scheduler: str, workers: list[subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deepfake_desktop.cluster.worker_side.__version__", "0.0.1")  # here, not in their processes
    with pytest.raises(BatchError, match=r"has another program or model .*here: 0\.0\.1"):
        ClusterPool(scheduler, Options(Settings())).__enter__()


def test_without_dask_the_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(BatchError, match=r"needs Dask\. Install it with: pip install"):
        ClusterPool("tcp://127.0.0.1:9", Options(Settings()))
