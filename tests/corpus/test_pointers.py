"""Files that point at others: nothing but the file itself is ever opened.

The file that they point at is a named pipe that nobody writes to: whatever opens it to read waits for ever, whichever
library does so and however deep inside. A control shows that FFmpeg, left to itself, does open it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.pointers import ADDRESSES, movie_with_reference, playlists, reference_movie

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")

_LOOK = """
import json, sys
from pathlib import Path
from deepfake_desktop.errors import VideoError
from deepfake_desktop.provenance.container_notes import container_notes
from deepfake_desktop.video.glance import glance
from deepfake_desktop.video.key_frames import find_key_frames
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
for path in map(Path, sys.argv[1:]):
    try:
        info = probe(path)
        with VideoReader(info, 5.0) as reader:
            frames = sum(1 for _ in reader)
        looks, keys = list(glance(info, 3)), find_key_frames(path, 1.0)
        notes = container_notes(path)
        print(json.dumps([path.name, "read"]), flush=True)
    except VideoError as error:
        print(json.dumps([path.name, error.status]), flush=True)
"""
_LEFT_TO_ITSELF = "import av, sys; av.open(sys.argv[1], options={'safe': '0'})"
_WITH_REFERENCES = (
    "import av, sys; c = av.open(sys.argv[1], options={'enable_drefs': '1', 'use_absolute_path': '1'}); list(c.demux())"
)


def _pointing(folder: Path, decoy: str) -> list[Path]:
    """Everything that points at the decoy, each also under the name of a video."""
    paths = [movie_with_reference(folder, decoy), reference_movie(folder, decoy)]
    for name, raw in playlists(decoy).items():
        for path in (folder / name, folder / f"{name}.mp4"):
            path.write_bytes(raw)
            paths.append(path)
    return paths


@pytest.fixture
def decoy(tmp_path: Path) -> str:
    path = tmp_path / "decoy.mp4"
    os.mkfifo(path)
    return str(path)


@pytest.mark.timeout(200)
def test_nothing_opens_what_a_file_points_at(tmp_path: Path, decoy: str) -> None:
    paths = [*_pointing(tmp_path, decoy), *map(Path, ADDRESSES)]
    run = subprocess.run([sys.executable, "-c", _LOOK, *map(str, paths)], capture_output=True, text=True, timeout=150)
    assert run.returncode == 0, run.stderr
    states = dict(json.loads(line) for line in run.stdout.splitlines())
    assert len(states) == len({path.name for path in paths})
    assert set(states.values()) <= {"unreadable", "unsupported"}


@pytest.mark.timeout(100)
@pytest.mark.parametrize("way", ["concat", "reference"])
def test_left_to_itself_ffmpeg_would_open_it(tmp_path: Path, decoy: str, way: str) -> None:
    if way == "concat":
        path, program = tmp_path / "list.ffconcat", _LEFT_TO_ITSELF
        path.write_bytes(playlists(decoy)["list.ffconcat"])
    else:
        path, program = movie_with_reference(tmp_path, decoy), _WITH_REFERENCES
    child = subprocess.Popen([sys.executable, "-c", program, str(path)], stderr=subprocess.PIPE)
    try:
        # Opening the other end succeeds only while somebody reads, and waits until then.
        opened = subprocess.run(
            [sys.executable, "-c", "import sys; open(sys.argv[1], 'wb').close()", decoy], timeout=60
        )
        assert opened.returncode == 0
    finally:
        child.kill()
        child.communicate()


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.timeout(200)
def test_the_system_sees_no_other_file_opened_and_no_socket(tmp_path: Path, decoy: str) -> None:
    paths = _pointing(tmp_path, decoy)
    log = tmp_path / "calls"
    trace = ["strace", "-f", "-qq", "-s", "4096", "-e", "trace=open,openat,openat2,socket,connect", "-o", str(log)]
    run = subprocess.run([*trace, sys.executable, "-c", _LOOK, *map(str, paths)], capture_output=True, timeout=150)
    if b"ptrace" in run.stderr:
        pytest.skip("strace may not trace here")
    calls = log.read_text(errors="replace")
    assert run.returncode == 0 and str(paths[0]) in calls  # the trace shows what is opened
    assert f'"{decoy}"' not in calls
    assert "socket(" not in calls and "connect(" not in calls
