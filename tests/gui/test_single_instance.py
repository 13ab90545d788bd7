"""A second start hands its files to the first, and what happens where the first is dead, deaf or lied to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from deepfake_desktop.gui import single_instance
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.single_instance import FORMAT, SingleInstance
from tests.gui.event_loop import spin


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "instance"


@pytest.fixture
def first(folder: Path, qapp) -> Iterator[SingleInstance]:
    made = SingleInstance(folder)
    assert made.claim() and made.is_first()
    yield made
    made.release()


def turn(seconds: float) -> None:
    """Let the first program, which is this one, do something while the second waits."""
    spin(round(seconds * 1000))


def requests(folder: Path) -> list[Path]:
    return list(folder.glob("*.request"))


def test_the_second_start_hands_its_files_over(first: SingleInstance, folder: Path, qtbot) -> None:
    heard: list[list[str]] = []
    first.files_arrived.connect(heard.append)
    second = SingleInstance(folder)
    assert not second.claim() and not second.is_first()
    assert second.hand_over(["a clip.mp4", "/v/ü\udcff.mp4"], sleep=turn)
    assert second.hand_over([], sleep=turn)
    assert heard == [[os.path.abspath("a clip.mp4"), "/v/ü\udcff.mp4"], []]
    assert requests(folder) == []


def test_a_deaf_first_program_is_not_waited_for_for_ever(first: SingleInstance, folder: Path) -> None:
    heard: list[list[str]] = []
    first.files_arrived.connect(heard.append)
    assert not SingleInstance(folder).hand_over(["a.mp4"], limit_s=0.1)  # nothing here lets the first one hear
    assert requests(folder) == []
    spin(50)
    assert heard == []


def test_after_the_first_has_gone_the_next_is_the_first(first: SingleInstance, folder: Path) -> None:
    first.release()
    second = SingleInstance(folder)
    assert second.claim()
    second.release()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs modes of files")
def test_the_folder_is_for_the_user_alone(first: SingleInstance, folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    sizes: list[int] = []
    SingleInstance(folder).hand_over(["a"], 0.03, lambda s: sizes.append(requests(folder)[0].stat().st_mode & 0o777))
    assert set(sizes) == {0o600}


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"format": "other/1", "paths": []}', "[" * 100_000, "\x00"]
    + [json.dumps({"format": FORMAT, "paths": paths}) for paths in
       (None, "x", [1], ["relative.mp4"], ["/a\0b"], ["/" + "x" * 40_000], ["/a"] * 5001)],
)  # fmt: skip
def test_a_hostile_request_is_removed_and_nothing_else(first: SingleInstance, folder: Path, qtbot, content) -> None:
    with qtbot.assertNotEmitted(first.files_arrived):
        (folder / "1.request").write_text(content)
        qtbot.waitUntil(lambda: requests(folder) == [])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes and links")
def test_neither_pipe_nor_link_is_read(first: SingleInstance, folder: Path, qtbot, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text(json.dumps({"format": FORMAT, "paths": []}))
    with qtbot.assertNotEmitted(first.files_arrived):
        (folder / "1.request").symlink_to(tmp_path / "elsewhere")
        os.mkfifo(folder / "2.request")
        qtbot.waitUntil(lambda: requests(folder) == [])
    assert (tmp_path / "elsewhere").exists()


def test_requests_of_a_dead_program_are_forgotten_and_new_ones_taken(folder: Path, qtbot, qapp) -> None:
    folder.mkdir(parents=True)
    for name in ("old", "of the future", "new"):  # the clock was set back
        (folder / f"{name}.request").write_text(json.dumps({"format": FORMAT, "paths": [f"/{name}.mp4"]}))
    os.utime(folder / "old.request", (1, 1))
    os.utime(folder / "of the future.request", (4e9, 4e9))
    made = SingleInstance(folder)
    heard: list[list[str]] = []
    made.files_arrived.connect(heard.append)
    assert made.claim()
    qtbot.waitUntil(lambda: heard == [["/new.mp4"]])
    made.release()


def test_where_nothing_can_be_kept_every_start_has_a_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    lost = SingleInstance(tmp_path / "file" / "below")
    assert not lost.claim() and not lost.hand_over(["a.mp4"])
    monkeypatch.setattr(single_instance, "state_folder", lambda: None)
    homeless = SingleInstance()
    assert not homeless.claim() and not homeless.hand_over(["a.mp4"])


_DIES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from deepfake_desktop.gui.single_instance import SingleInstance
app = QCoreApplication([])
assert SingleInstance(Path(sys.argv[1])).claim()
os._exit(9)
"""


def test_the_lock_of_a_program_that_died_is_no_hindrance(folder: Path, qapp) -> None:
    ended = subprocess.run([sys.executable, "-c", _DIES, str(folder)], timeout=60)
    assert ended.returncode == 9 and (folder / "lock").exists()
    made = SingleInstance(folder)
    assert made.claim()
    made.release()


@pytest.mark.slow
def test_a_second_start_of_the_real_program_ends_at_once(
    own_home: Path, window: MainWindow, qtbot, tmp_path: Path
) -> None:
    here = SingleInstance(own_home / "state" / "instance")
    assert here.claim()
    here.files_arrived.connect(window.take_over)
    window.showMinimized()
    for name in ("one.mp4", "two.mp4"):
        (tmp_path / name).touch()
    command = [sys.executable, "-m", "deepfake_desktop", "one.mp4", "two.mp4"]
    root = str(Path(single_instance.__file__).parents[2])
    second = subprocess.Popen(command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": root}, stderr=subprocess.PIPE)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    assert second.stderr is not None
    said = [line for line in second.stderr.read().splitlines() if b"symbolsresolver" not in line]  # of the machine
    assert (second.returncode, said) == (0, [])
    second.stderr.close()
    qtbot.waitUntil(lambda: len(window.queue.model.items()) == 2)
    assert [item.path for item in window.queue.model.items()] == [str(tmp_path / n) for n in ("one.mp4", "two.mp4")]
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    here.release()
