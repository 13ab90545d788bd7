"""Files that crash, hang or fill the process that reads them: the window stays, says so, and opens the next one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from deepfake_desktop.errors import EngineCrashError, EngineHangError, EngineMemoryError
from deepfake_desktop.gui import engine
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.queue_model import Column
from deepfake_desktop.history.store import History
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.supervision.process import Limits
from tests.fixtures import played_engine
from tests.gui.event_loop import spin
from tests.gui.test_window import ANALYSIS_MS, drop, local

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals have other names there")


@pytest.fixture(scope="module")
def played() -> Iterator[Engine]:
    made = Engine(played_engine.COMMAND, Limits(memory_bytes=1_000_000_000, silence_s=3.0, cancel_silence_s=1.0))
    yield made
    made.shut_down()


@pytest.fixture(autouse=True)
def in_place(played: Engine) -> Iterator[None]:
    before = engine.set_worker(played)
    yield
    engine.set_worker(before)


@pytest.fixture
def named(no_face_clip: Path, tmp_path: Path):
    def copy(name: str) -> Path:
        return Path(shutil.copy(no_face_clip, tmp_path / name))

    return copy


def wait_for_any_end(window: MainWindow, qtbot) -> None:
    """With a result or without."""
    qtbot.waitUntil(lambda: not window.control.is_running(), timeout=ANALYSIS_MS)


def opened(window: MainWindow, qtbot, path: Path) -> str:
    """What the panel says in the end."""
    drop(window, local(path))
    wait_for_any_end(window, qtbot)
    return window.workspace.panel.reason()


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("crash at once.mp4", EngineCrashError, "Reading crash at once.mp4 crashed the decoder (signal SIGSEGV)."),
        ("crash.mp4", EngineCrashError, "Reading crash.mp4 crashed the decoder (signal SIGABRT)."),
        ("hang.mp4", EngineHangError, "Reading hang.mp4 hung: nothing went on for 3 seconds, so it was ended."),
        ("eat.mp4", EngineMemoryError, "Reading eat.mp4 took more than 1000 MB of memory, so it was ended."),
    ],
)
def test_the_window_says_what_happened_and_opens_the_next_file(
    window: MainWindow, qtbot, named, no_face_clip: Path, name: str, kind: type, words: str
) -> None:
    ends: list[object] = []
    window.control.ended.connect(lambda worker: ends.append(worker.error))
    said = opened(window, qtbot, named(name))
    assert said.startswith(words) and "The program itself is unharmed" in said
    assert "Your video is unchanged" in said and isinstance(ends[0], kind)
    assert window.player.has_file() == (kind is not EngineCrashError)  # it might crash the player as well
    assert window.result is None and History().entries() == []
    opened(window, qtbot, no_face_clip)
    assert window.result is not None and window.result.status == "no_face" and window.player.has_file()


def test_the_player_gets_a_file_only_after_a_child_has_opened_it(window: MainWindow, qtbot, named) -> None:
    gets: list[bool] = []
    window.control.opened.connect(lambda path: gets.append(window.player.has_file()))
    path = named("fine.mp4")
    window.open_path(str(path))
    assert not window.player.has_file()
    qtbot.waitUntil(lambda: bool(gets), timeout=ANALYSIS_MS)
    assert window.player.has_file()
    wait_for_any_end(window, qtbot)


def test_a_cancel_ends_a_child_that_hears_nothing(window: MainWindow, qtbot, named) -> None:
    drop(window, local(named("hang.mp4")))
    qtbot.waitUntil(window.player.has_file, timeout=ANALYSIS_MS)
    window.cancel()
    wait_for_any_end(window, qtbot)
    assert "was cancelled, but the decoder did not stop" in window.workspace.panel.reason()


def test_the_queue_goes_on_behind_a_crash(window: MainWindow, qtbot, named) -> None:
    drop(window, local(named("crash.mp4")), local(named("fine.mp4")))
    qtbot.waitUntil(
        lambda: {item.state for item in window.queue.model.items()} == {"failed", "done"}, timeout=ANALYSIS_MS
    )
    assert "crashed the decoder (signal SIGABRT)" in window.queue.view.index(0, Column.DETAIL).data()


def test_closing_the_window_ends_a_child_that_hangs(window: MainWindow, qtbot, named) -> None:
    drop(window, local(named("hang.mp4")))
    qtbot.waitUntil(window.player.has_file, timeout=ANALYSIS_MS)
    window.close()
    assert window.ended_cleanly
    spin(0)
