"""The real command in its own process: what it prints where, exit codes, imports, Ctrl+C."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.analysis.result import SCHEMA
from deepfake_desktop.files import CACHE_VARIABLE
from tests.fixtures.make_bundle import default_bundle

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "deepfake_desktop")


@pytest.fixture(autouse=True, scope="module")
def needs_a_bundle() -> None:
    default_bundle()


def environment(home: Path) -> dict[str, str]:
    """This process's environment with an empty home and no screen."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return kept | {"HOME": str(home), "PYTHONPATH": str(ROOT)}


def run(tmp_path: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
        env=environment(tmp_path),
        check=False,
    )


def test_json_is_one_record_per_file_and_line_and_nothing_else(
    tmp_path: Path, face_video: Path, truncated_video: Path, bad_files: dict[str, Path]
) -> None:
    paths = [face_video, bad_files["text"], truncated_video, bad_files["missing"]]
    done = run(tmp_path, "analyze", "--json", "--sampling", "quick", *paths)
    lines = done.stdout.splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["file"]["path"] for record in records] == [str(path) for path in paths]
    assert [record["status"] for record in records] == ["complete", "unsupported", "partial", "unreadable"]
    assert all(record["schema"] == SCHEMA for record in records)
    assert done.stdout == "".join(line + "\n" for line in lines)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_readable_summary_and_exit_code_0(tmp_path: Path, face_video: Path, plain_video: Path) -> None:
    done = run(tmp_path, "analyze", "--sampling", "quick", face_video, plain_video)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{face_video}: analysed\n" in done.stdout
    assert f"{plain_video}: no face found\n" in done.stdout
    assert "likelihood, not a proof" in done.stdout


def test_the_second_time_the_result_is_recalled_under_its_new_name(tmp_path: Path, face_video: Path) -> None:
    def record(*words: str | Path) -> dict[str, Any]:
        return json.loads(run(tmp_path, "analyze", "--json", "--sampling", "quick", *words).stdout)

    first = record(face_video)
    renamed = tmp_path / "renamed.mp4"
    renamed.write_bytes(face_video.read_bytes())
    second = record(renamed)
    assert (first["recalled_from"], second["file"]["path"]) == (None, str(renamed))
    assert second["recalled_from"] is not None and set(second["timing"]) == {"probe_s", "hash_s", "recall_s", "total_s"}
    for one in (first, second):
        for field in ("timing", "recalled_from"):
            del one[field]
        del one["file"]["path"], one["file"]["name"]
    assert json.dumps(first) == json.dumps(second)
    assert record("--again", renamed)["recalled_from"] is None
    assert record("--no-cache", renamed)["recalled_from"] is None
    summary = run(tmp_path, "analyze", "--sampling", "quick", renamed).stdout
    assert re.search(r"\n  Recalled: analysed on \d+ \w+ \d{4}, \d\d:\d\d; use --again to analyse anew\.\n", summary)
    assert "Recalled" not in run(tmp_path, "analyze", "--sampling", "thorough", renamed).stdout


def test_hardware_may_be_asked_for_on_any_machine(tmp_path: Path, face_video: Path) -> None:
    done = run(tmp_path, "analyze", "--json", "--hardware", "auto", "--sampling", "quick", face_video)
    record = json.loads(done.stdout)
    assert (done.returncode, record["status"]) == (0, "complete")
    assert record["sampling"]["decoder"] == "software" or "device_s" in record["timing"]
    assert run(tmp_path, "analyze", "--hardware", "always", face_video).returncode == 2


def test_nothing_is_remembered_on_request_and_all_can_be_forgotten(tmp_path: Path, plain_video: Path) -> None:
    run(tmp_path, "analyze", "--no-cache", "--sampling", "quick", plain_video)
    assert run(tmp_path, "cache").stdout.startswith("0 remembered results (0 kB) in ")
    run(tmp_path, "analyze", "--sampling", "quick", plain_video)
    assert run(tmp_path, "cache").stdout.startswith("1 remembered result (")
    done = run(tmp_path, "cache", "--clear")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"Forgot 1 remembered result \(\d kB\)\.\n", done.stdout)
    assert run(tmp_path, "cache").stdout.startswith("0 remembered results")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_home_that_cannot_be_written_to_is_no_obstacle(tmp_path: Path, plain_video: Path) -> None:
    (tmp_path / "file").touch()
    for home in (tmp_path / "file", Path("/proc")):
        values = {name: value for name, value in environment(home).items() if name != CACHE_VARIABLE}
        done = subprocess.run(
            [*COMMAND, "analyze", "--sampling", "quick", str(plain_video)],
            capture_output=True,
            text=True,
            timeout=120,
            env=values,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert "no face found" in done.stdout


def test_without_a_command_and_screen_the_video_is_analysed(tmp_path: Path, plain_video: Path) -> None:
    done = run(tmp_path, plain_video)
    assert done.returncode == 0
    assert "no screen" in done.stderr and "no face found" in done.stdout


def test_a_strange_file_name_survives(tmp_path: Path, plain_video: Path) -> None:
    name = os.fsdecode(b"na\xc3\xafve \xff 'x' %s\n.mp4")
    odd = tmp_path / name
    odd.write_bytes(plain_video.read_bytes())
    done = run(tmp_path, "analyze", "--json", "--sampling", "quick", odd)
    assert json.loads(done.stdout)["file"]["name"] == name
    assert run(tmp_path, "analyze", "--sampling", "quick", odd).returncode == 0


def test_an_unknown_model_is_told_without_a_traceback(tmp_path: Path, face_video: Path) -> None:
    done = run(tmp_path, "analyze", "--model", "there-is-none", face_video)
    assert done.returncode == 1
    assert "no model bundle there-is-none" in done.stdout and "Traceback" not in done.stdout + done.stderr


def test_wrong_usage_ends_with_2(tmp_path: Path) -> None:
    done = run(tmp_path, "analyze", "--sampling", "often", "x.mp4")
    assert (done.returncode, done.stdout) == (2, "")


def test_analysing_imports_neither_training_nor_qt_nor_opens_a_socket(tmp_path: Path, face_video: Path) -> None:
    code = (
        "import socket, sys\n"
        "def refuse(*values, **options): raise AssertionError('a network socket was opened')\n"
        "socket.socket.__init__ = refuse\n"
        "from deepfake_desktop.__main__ import main\n"
        f"code = main(['analyze', '--sampling', 'quick', {str(face_video)!r}])\n"
        "heavy = [n for n in ('tensorflow', 'keras', 'PySide6', 'shiboken6', 'matplotlib') if n in sys.modules]\n"
        "sys.exit(f'imported: {heavy}' if heavy else code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment(tmp_path),
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert ": analysed" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal and SIGINT")
def test_a_terminal_shows_progress_and_ctrl_c_prints_what_was_found(tmp_path: Path, long_video: Path) -> None:
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [*COMMAND, "analyze", "--json", "--sampling", "thorough", str(long_video), str(long_video)],
        stdout=subprocess.PIPE,
        stderr=theirs,
        text=True,
        cwd=tmp_path,
        env=environment(tmp_path),
    ) as process:
        os.close(theirs)
        shown = b""
        while b"left" not in shown:  # the bar estimates the time left: the analysis is under way
            shown += os.read(ours, 4096)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=30)
        with contextlib.suppress(OSError):  # how Linux tells that the other end is closed
            while more := os.read(ours, 4096):
                shown += more
    os.close(ours)
    assert re.search(rb"\[[#-]{24}\] +\d+ %(  [\d.]+ x speed)?  \d+:\d\d left", shown)
    assert b"Interrupted." in shown and b"Traceback" not in shown and b"INFO" not in shown
    record = json.loads(out)
    assert (record["status"], process.returncode) == ("cancelled", 130)
    assert record["timeline"] and record["timeline"][-1]["time_s"] < record["file"]["duration_s"] - 1


def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path, plain_video: Path) -> None:
    process = subprocess.Popen(
        [*COMMAND, "analyze", "--json", "--sampling", "quick", *[str(plain_video)] * 3],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(tmp_path),
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert "Traceback" not in process.stderr.read()
    assert process.wait(timeout=60) == 1
