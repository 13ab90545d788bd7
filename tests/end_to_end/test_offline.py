"""Proof that nothing leaves the machine: every way to use the program, with no network there, and every call watched.

Each run has a network namespace of its own, in which there is not even a loopback device that is up, and ``strace``
follows all its processes and threads. Counted are the system's calls, so that no library can go round it; a look-up
of a name would show as a socket, or as a connection to the name service's.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.end_to_end.test_command import COMMAND, environment
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video

ISOLATED = ("unshare", "--net", "--map-root-user")
WATCHED = ("strace", "--follow-forks", "--seccomp-bpf", "-qq", "-e", "trace=%network")
# A socket of any family but AF_UNIX, which stays on the machine by its nature (a screen, a session bus).
OUTSIDE = re.compile(r"\bsocket\(AF_(?!UNIX)\w+.*")
ADDRESSED = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg|bind)\(.*sa_family=AF_(?!UNIX)\w+.*")
NAME_SERVICE = re.compile(r"\bconnect\(.*(?:nscd|resolve1|systemd/resolve|avahi).*")


def _can_isolate() -> bool:
    if not sys.platform.startswith("linux") or shutil.which("strace") is None or shutil.which("unshare") is None:
        return False
    return subprocess.run([*ISOLATED, *WATCHED, "true"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _can_isolate(), reason="needs strace, unshare and the right to use them")


@pytest.fixture(autouse=True, scope="module")
def needs_a_bundle() -> None:
    default_bundle()


def network_calls(log: str) -> list[str]:
    """The lines of strace that are, or may lead to, a connection beyond this machine."""
    found = [line for line in log.splitlines() if any(p.search(line) for p in (OUTSIDE, ADDRESSED, NAME_SERVICE))]
    return sorted(set(found))


def watched(tmp_path: Path, command: Sequence[str | Path], **changes: str) -> tuple[str, list[str]]:
    """What a command prints, without a network, and its network calls."""
    log = tmp_path / "strace.log"
    done = subprocess.run(
        [*ISOLATED, *WATCHED, "-o", str(log), *map(str, command)],
        capture_output=True,
        text=True,
        timeout=200,
        cwd=tmp_path,
        env=environment(tmp_path) | changes,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout, network_calls(log.read_text())


def test_the_watch_sees_what_it_is_to_see(tmp_path: Path) -> None:
    """Otherwise the other tests would say nothing."""
    attempt = (
        "import socket\n"
        "def connect(): socket.create_connection(('192.0.2.1', 80), 1)\n"
        "def look_up(): socket.getaddrinfo('a.test', 80)\n"
        "for attempt in (connect, look_up):\n"
        "    try: attempt()\n"
        "    except OSError: pass\n"
    )
    _, calls = watched(tmp_path, [sys.executable, "-c", attempt])
    assert any("192.0.2.1" in call for call in calls) and any("AF_INET" in call for call in calls)
    _, calls = watched(
        tmp_path,
        [
            sys.executable,
            "-c",
            "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'])",
        ],
    )
    assert calls, "a child process is followed"


def test_commands_open_no_connection(tmp_path: Path) -> None:
    videos = tmp_path / "videos"
    videos.mkdir()
    video = face_video(videos / "face.mp4", seconds=1.0)
    out, calls = watched(tmp_path, [*COMMAND, "analyze", "--json", "--sampling", "quick", video])
    assert '"status": "complete"' in out and calls == []
    (tmp_path / "record.json").write_text(out)
    scan = (*COMMAND, "scan", videos, "--out", "r.jsonl", "--sampling", "quick", "--jobs", "1", "--no-cache")
    out, calls = watched(tmp_path, scan)
    assert "       1  files" in out and calls == []
    assert watched(tmp_path, [*COMMAND, "report", "record.json", "--html", "--pdf", "--csv"])[1] == []
    assert watched(tmp_path, [*COMMAND, "provenance", video])[1] == []


def test_the_window_opens_no_connection(tmp_path: Path) -> None:
    video = face_video(tmp_path / "face.mp4", seconds=1.0)
    program = [sys.executable, "-m", "tests.end_to_end.offline_window", video]
    out, calls = watched(tmp_path, program, QT_QPA_PLATFORM="offscreen", PWD=os.getcwd())
    assert out.strip() in ("none", "inconclusive", "moderate", "strong") and calls == []
