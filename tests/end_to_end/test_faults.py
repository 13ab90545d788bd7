"""What a machine may do to the program while it works: full disks, failing ones, kills. In real processes.

Full disks are small ones in memory, mounted in a namespace of their own; failing reads are answered by ``strace`` in
place of the kernel.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from deepfake_desktop.history.store import History
from tests.end_to_end.test_command import COMMAND, environment, run
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video

pytestmark = pytest.mark.slow

FULL_DISK = ("unshare", "--mount", "--map-root-user", "sh", "-c")
SMALL_BYTES = 8192  # two blocks: a folder fits, and then nothing more


def _can(*command: str) -> bool:
    if not sys.platform.startswith("linux") or shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


mounts = pytest.mark.skipif(not _can(*FULL_DISK, "mount -t tmpfs tmpfs /mnt"), reason="needs the right to mount")
traces = pytest.mark.skipif(not _can("strace", "true"), reason="needs strace and the right to use it")


@pytest.fixture(autouse=True, scope="module")
def needs_a_bundle() -> None:
    default_bundle()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_video(tmp_path_factory.mktemp("clip") / "face.mp4", seconds=1.0)


def started(tmp_path: Path, command: Sequence[str | Path], **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
        env=environment(tmp_path) | changes,
        check=False,
    )


def with_full(tmp_path: Path, folder: Path, *words: str | Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run the program where ``folder`` is on a disk that is full."""
    script = (
        'mount -t tmpfs -o size="$1" tmpfs "$2" && fill="$2"/fill; cat /dev/zero >"$fill" 2>/dev/null; shift 2; "$@"'
    )
    end = 'code=$?; ls -A "$(dirname "$fill")" >&3; exit $code'
    listing = tmp_path / "left-on-the-full-disk"
    shell = f"exec 3>{listing}; {script}; {end}"
    return started(tmp_path, [*FULL_DISK, shell, "sh", str(SMALL_BYTES), folder, *COMMAND, *words], **changes)


def left_there(tmp_path: Path) -> list[str]:
    return [name for name in (tmp_path / "left-on-the-full-disk").read_text().split("\n") if name not in ("", "fill")]


@mounts
def test_a_full_disk_costs_no_result(tmp_path: Path, clip: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    places = {name: str(home / name) for name in ("DEEPFAKE_DESKTOP_CACHE", "DEEPFAKE_DESKTOP_DATA")}
    done = with_full(tmp_path, home, "analyze", "--json", "--sampling", "quick", clip, HOME=str(home), **places)
    assert json.loads(done.stdout)["status"] == "complete" and done.returncode == 0
    assert "Traceback" not in done.stderr and "history" in done.stderr, "it says what was not kept"


@mounts
@pytest.mark.parametrize(
    "words", [("report", "record.json", "--html", "--out", "full/r"), ("annotate", "CLIP", "--out", "full/a.mp4")]
)
def test_what_does_not_fit_is_one_sentence_and_leaves_nothing_half(
    tmp_path: Path, clip: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "record.json").write_text(run(tmp_path, "analyze", "--json", "--sampling", "quick", clip).stdout)
    (full := tmp_path / "full").mkdir()
    done = with_full(tmp_path, full, *(str(clip) if word == "CLIP" else word for word in words))
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and "Traceback" not in done.stderr
    assert "No space left" in done.stderr or "room" in done.stderr
    assert left_there(tmp_path) == []


@mounts
def test_a_scan_whose_results_do_not_fit_says_how_to_go_on(tmp_path: Path, clip: Path) -> None:
    (full := tmp_path / "full").mkdir()
    done = with_full(tmp_path, full, "scan", clip, "--out", full / "r.jsonl", "--sampling", "quick", "--private")
    assert done.returncode == 1 and "go on with --resume" in done.stderr and "Traceback" not in done.stderr


@traces
@pytest.mark.parametrize("after", [1, 2])
def test_a_disk_that_fails_midway_gives_a_sentence_and_no_score(tmp_path: Path, clip: Path, after: int) -> None:
    inject = f"inject=read,pread64:error=EIO:when={after}+"
    watch = ("strace", "-f", "-qq", "-o", "/dev/null", "-P", str(clip), "-e", inject)
    done = started(tmp_path, [*watch, *COMMAND, "analyze", "--json", "--sampling", "quick", clip])
    record = json.loads(done.stdout)
    assert done.returncode == 1 and record["status"] in ("unreadable", "error")
    assert record["verdict"]["band"] == "not_assessed" and record["timeline"] == []
    assert "Input/output error" in record["message"] and "Traceback" not in done.stderr
    again = json.loads(run(tmp_path, "analyze", "--json", "--sampling", "quick", clip).stdout)
    assert again["status"] == "complete" and again["recalled_from"] is None, "the failure was not remembered"


def test_a_kill_at_any_moment_leaves_history_and_cache_whole(tmp_path: Path, clip: Path) -> None:
    """Killed earlier and later, among others while it saves; what is there then is whole or absent."""
    for delay_s in (0.2, 0.6, 0.8, 0.9, 1.0, 1.1, 1.2, 1.4):
        words = [*COMMAND, "analyze", "--again", "--sampling", "quick", str(clip)]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(words, cwd=tmp_path, env=environment(tmp_path), **quiet)
        time.sleep(delay_s)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert History().check().problems == ()
    done = run(tmp_path, "analyze", "--json", "--sampling", "quick", clip)
    assert json.loads(done.stdout)["status"] == "complete" and done.stderr == ""


@pytest.mark.parametrize("moment", [0, 4_000_000_000])
def test_a_file_of_an_impossible_time_is_a_file_like_others(tmp_path: Path, clip: Path, moment: int) -> None:
    """As a wrong clock leaves them: changed in 1970, or in 2096."""
    shutil.copyfile(clip, path := tmp_path / "clip.mp4")
    os.utime(path, (moment, moment))
    done = run(tmp_path, "analyze", "--json", "--sampling", "quick", path)
    assert (done.returncode, done.stderr) == (0, "") and json.loads(done.stdout)["status"] == "complete"
