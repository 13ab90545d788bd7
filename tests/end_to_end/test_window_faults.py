"""What a machine may do to the window while it works: its screen, its clock, its sleep, and what it may lack.

Each test starts the program as a user does, in a process of its own (``watched_window``), and does harm from outside.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.history.store import History
from tests.end_to_end.test_command import ROOT
from tests.end_to_end.test_faults import mounts
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video
from tests.fixtures.set_clock import SetClock, compiler

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens, signals and /proc as on Linux"),
]

PLACES = (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE)
OF_A_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "PULSE_SERVER")
WITHIN_S = 120.0  # each step, on a machine that has other work as well

Said = dict[str, Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    default_bundle()
    return tmp_path_factory.mktemp("clips")


@pytest.fixture(scope="module")
def clip(folder: Path) -> Path:
    return face_video(folder / "clip.mp4", seconds=2.0)


@pytest.fixture(scope="module")
def longer(folder: Path) -> Path:
    """Long enough for harm to be done in the middle."""
    return face_video(folder / "longer.mp4", seconds=10.0, fps=10)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def surroundings(home: Path) -> dict[str, str]:
    """A machine without a screen, a sound device or a session, where everything of the user's lies in ``home``."""
    left_out = {*PLACES, *OF_A_DESKTOP, "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    (temporary := home.parent / "temporary").mkdir(exist_ok=True)
    own = {"HOME": str(home), "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"}
    return kept | own


class Window:
    """A running program, and what it has said so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process, self.said = process, list[Said]()
        self.children: set[int] = set()

    def until(self, wanted: Callable[[Said], bool]) -> Said:
        """What it says that is wanted first from now on."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(one := json.loads(line))
            self.children |= set(one.get("children", ()))
            if wanted(one):
                return one
        raise AssertionError(f"it ended before: {self.said[-3:]}, {self.process.wait()}")

    def until_said(self, what: str) -> Said:
        return self.until(lambda one: one["said"] == what)

    def until_midway(self) -> Said:
        return self.until(lambda one: one["said"] == "progress" and one["fraction"] > 0.05)

    def end(self) -> int:
        """Wait for its end; no child may be left of it. Returns the exit code."""
        assert self.process.stdout is not None
        self.said += [json.loads(line) for line in self.process.stdout]
        code = self.process.wait(WITHIN_S)
        end = time.monotonic() + 30
        while (left := [pid for pid in self.children if is_running(pid)]) and time.monotonic() < end:
            time.sleep(0.05)
        assert left == []
        return code

    def result(self) -> Said:
        (found,) = [one for one in self.said if one["said"] == "ended"]
        return found


@contextmanager
def window(environment: Mapping[str, str], *videos: Path, before: tuple[str, ...] = ()) -> Iterator[Window]:
    """before: a command that starts the program."""
    command = [*before, sys.executable, "-m", "tests.end_to_end.watched_window", *map(str, videos)]
    log = Path(environment["TMPDIR"]).parent / "stderr"
    with (
        log.open("w") as stderr,
        subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=stderr, text=True, start_new_session=True
        ) as process,
    ):
        shown = Window(process)
        try:
            yield shown
        finally:
            for pid in (process.pid, *shown.children):
                if is_running(pid):
                    os.kill(pid, signal.SIGKILL)
    assert "Traceback" not in log.read_text(), log.read_text()


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def left_unfinished(home: Path) -> list[Path]:
    """Files of which only a part may have been written, and temporary ones."""
    kept = [path for path in home.rglob("*") if "unfinished" in path.name or path.name.endswith("-journal")]
    return kept + [path for path in (home.parent / "temporary").iterdir() if not path.name.startswith("pulse")]


def history_of(home: Path) -> History:
    return History(home / ".local/share/deepfake-desktop/history")


def seen_at_next_start(environment: Mapping[str, str]) -> Said:
    with window(environment) as again:
        painted = again.until_said("painted")
        assert again.end() == 0
    return painted


# --- its screen


@contextmanager
def screen() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A screen of its own, and its name."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        try:
            yield server, f":{number}"
        finally:
            server.kill()


@pytest.mark.parametrize("moment", ["painted", "midway"])
def test_a_screen_that_is_removed_ends_the_program_in_order(home: Path, longer: Path, moment: str) -> None:
    environment = surroundings(home)
    with screen() as (server, name), window(environment | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}, longer) as shown:
        if moment == "midway":
            shown.until_midway()
        else:
            shown.until_said(moment)
        server.kill()
        assert shown.end() in (0, 1)  # an end of its own, and no signal's
    assert left_unfinished(home) == []
    assert history_of(home).check().problems == ()
    kept = seen_at_next_start(environment)["history"]
    assert kept == ["longer.mp4"] if moment == "ended" else kept in ([], ["longer.mp4"])
    log = (home / ".local/state/deepfake-desktop/log/deepfake-desktop.log").read_text()
    assert "crashed the decoder" not in log, "the file has done nothing wrong"


def test_a_queue_outlives_its_screen(home: Path, clip: Path, longer: Path) -> None:
    environment = surroundings(home)
    with (
        screen() as (server, name),
        window(environment | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}, clip, longer) as shown,
    ):
        states = {clip.name: "done", longer.name: "running"}
        shown.until(lambda one: one["said"] == "queue" and one["states"] == states)
        server.kill()
        shown.end()
    assert left_unfinished(home) == []
    found = seen_at_next_start(environment)
    assert found["queue"] == {clip.name: "done", longer.name: "waiting"} and found["history"] == [clip.name]


# --- its clock


@pytest.mark.skipif(compiler() is None, reason="needs a C compiler")
def test_a_clock_that_is_set_changes_only_the_date(home: Path, longer: Path) -> None:
    clock, environment = SetClock(home.parent), surroundings(home)
    begun = time.monotonic()
    with window(environment | clock.environment, longer) as shown:
        for number, years in enumerate((12.0, -20.0)):
            share = 0.05 + 0.2 * number
            shown.until(lambda one, least=share: one["said"] == "progress" and one["fraction"] > least)
            clock.shift(years)
        assert shown.end() == 0
    took_s = time.monotonic() - begun
    ended = shown.result()
    assert (ended["status"], ended["message"]) == ("complete", "")
    assert all(0.0 <= seconds <= took_s for seconds in ended["timing"].values())
    progress = [one for one in shown.said if one["said"] == "progress"]
    assert [one["fraction"] for one in progress] == sorted(one["fraction"] for one in progress)
    assert not any("hour" in one["words"] for one in progress)
    (entry,) = history_of(home).entries()
    year = (datetime.now(UTC).timestamp() + years * 31_556_952) / 31_556_952 + 1970
    assert abs(datetime.fromisoformat(entry.analysed_at).year + 0.5 - year) < 1.0, "it has the date of that clock"
    assert history_of(home).check().problems == ()
    clock.shift(0.0)
    with window(environment | clock.environment, longer) as again:  # it is remembered, whatever its date
        again.until_said("ended")
        assert again.end() == 0
    assert again.result()["status"] == "complete" and "features_s" not in again.result()["timing"]
    assert left_unfinished(home) == []


# --- its sleep


@pytest.mark.parametrize("first", ["the child", "the program"])
def test_a_sleep_in_the_middle_is_no_hang(home: Path, longer: Path, first: str) -> None:
    """Longer than the child may be silent, which is 3 s here."""
    environment = surroundings(home) | {"WATCHED_WINDOW_SILENCE_S": "3"}
    with window(environment, longer) as shown:
        shown.until_midway()
        order = [shown.process.pid, *sorted(shown.children)]
        for pid in order:
            os.kill(pid, signal.SIGSTOP)
        time.sleep(4.5)
        for pid in order if first == "the program" else reversed(order):
            os.kill(pid, signal.SIGCONT)
            time.sleep(0.5)  # as on a machine that wakes up slowly
        assert shown.end() == 0
    assert (shown.result()["status"], shown.result()["message"]) == ("complete", "")


def test_a_child_that_sleeps_alone_is_taken_for_hanging(home: Path, longer: Path) -> None:
    """Otherwise the test above would say nothing."""
    with window(surroundings(home) | {"WATCHED_WINDOW_SILENCE_S": "3"}, longer) as shown:
        shown.until_midway()
        for pid in shown.children:
            os.kill(pid, signal.SIGSTOP)
        assert shown.end() == 0
    assert shown.result()["message"].startswith("Reading longer.mp4 hung: nothing went on for 3 seconds")


# --- what it may lack


def test_without_fonts_graphics_and_sound(home: Path, clip: Path) -> None:
    """A font configuration that knows no folder, no device files for graphics and sound, and neither bus nor server."""
    configuration = home.parent / "fonts.conf"
    configuration.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>')
    changes = {"FONTCONFIG_FILE": str(configuration), "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QPA_FONTDIR": str(home)}
    with (
        screen() as (_, name),
        window(surroundings(home) | changes | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}, clip) as shown,
    ):
        shown.until_said("ended")
        opened = devices_of([shown.process.pid, *shown.children])
        assert shown.end() == 0
    assert shown.result()["status"] == "complete" and opened == []


def devices_of(pids: list[int]) -> list[str]:
    """Devices for graphics and sound that processes have open."""
    links = [link for pid in pids for link in Path(f"/proc/{pid}/fd").glob("*")]
    paths = [os.readlink(link) for link in links if link.is_symlink()]
    return [path for path in paths if path.startswith(("/dev/dri", "/dev/snd", "/dev/nvidia"))]


@mounts
def test_a_home_on_a_read_only_disk(home: Path, clip: Path) -> None:
    """Nothing is kept, and all else works. A mount, since permissions do not bind everybody."""
    script = 'mount -t tmpfs -o ro tmpfs "$1" && shift && exec "$@"'
    before = ("unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh", str(home))
    with window(surroundings(home), clip, before=before) as shown:
        assert shown.until_said("painted")["history"] == []
        assert shown.end() == 0
    assert shown.result()["status"] == "complete"
    assert list(home.iterdir()) == []


@mounts
def test_no_home_at_all(home: Path, clip: Path) -> None:
    """Neither the variable nor an entry in the list of users, on a disk that cannot be written to, as in containers."""
    environment = surroundings(home)
    del environment["HOME"]
    script = (
        "for list in passwd nsswitch.conf; do mount --bind /dev/null /etc/$list; done; "
        'mount -t tmpfs tmpfs "$TMPDIR" && mount -o remount,bind,ro / && exec "$@"'
    )
    before = ("unshare", "--mount", "--map-root-user", "sh", "-c", script, "sh")
    with window(environment, clip, before=before) as shown:
        assert shown.until_said("painted")["history"] == []
        assert shown.end() == 0
    assert shown.result()["status"] == "complete"
    assert list(home.iterdir()) == []
