"""What the window loads, and when: nothing before it is painted, and everything before it is needed."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import deepfake_desktop
from deepfake_desktop.gui import engine, preload
from tests.fixtures.local_worker import LocalWorker

# What an analysis or a player's picture needs and a window without a video does not: each takes the start some time.
NOT_AT_THE_START = {
    "av",
    "cv2",
    "ai_edge_litert",
    "tensorflow",
    "keras",
    "skimage",
    "deepfake_desktop.analysis.pipeline",
    "deepfake_desktop.analysis.recall",
    "deepfake_desktop.benchmark.run",
    "deepfake_desktop.detector.runtime",
    "deepfake_desktop.faces.detector",
    "deepfake_desktop.faces.embedding",
    "deepfake_desktop.gui.frame_picture",
    "deepfake_desktop.training",
    "deepfake_desktop.video.container",
}

PAINTED = """
import json, sys
from PySide6.QtCore import QTimer
from deepfake_desktop.gui import app, window_timing
from deepfake_desktop.__main__ import main

made = app.make_application()

def tell() -> None:
    print(json.dumps(sorted(sys.modules)), flush=True)
    made.closeAllWindows()

with window_timing.settings_of_its_own():
    window_timing.FirstPaint(made, tell)
    raise SystemExit(main([]))
"""

LOADED = """
import json, sys, time
from deepfake_desktop.gui import engine, preload
preload.load_ahead()
while preload.is_loading():
    time.sleep(0.02)
print(json.dumps(sorted(sys.modules)))
engine.shut_down()
"""


def modules_after(code: str) -> set[str]:
    """What a new process has imported by the end of a piece of code that prints it."""
    root = Path(deepfake_desktop.__file__).parents[1]
    command = [sys.executable, "-c", code]
    return set(json.loads(subprocess.run(command, capture_output=True, timeout=240, cwd=root, check=True).stdout))


def test_what_the_window_does_not_need_is_not_imported_before_it_is_painted() -> None:
    """In the very program, up to its first painting."""
    loaded = modules_after(PAINTED)
    assert {"deepfake_desktop.gui.main_window", "PySide6.QtWidgets", "numpy"} <= loaded
    assert loaded & NOT_AT_THE_START == set()


def test_what_reads_a_video_is_never_loaded_in_this_process() -> None:
    """Only what the player's pictures need."""
    loaded = modules_after(LOADED) & NOT_AT_THE_START
    assert loaded == {"cv2", "deepfake_desktop.gui.frame_picture"}


def test_the_children_load_everything_an_analysis_needs() -> None:
    code = "import json, sys; from deepfake_desktop.supervision.jobs import WARMERS; WARMERS['engine']()"
    loaded = modules_after(f"{code}; print(json.dumps(sorted(sys.modules)))")
    never = {"tensorflow", "keras", "skimage", "deepfake_desktop.benchmark.run", "deepfake_desktop.training"}
    windows = {"deepfake_desktop.gui.frame_picture"}
    assert loaded & NOT_AT_THE_START == NOT_AT_THE_START - never - windows


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing was loaded ahead, and no child is started."""
    monkeypatch.setattr(preload, "_ahead", None)
    before = engine.set_worker(LocalWorker())
    yield
    engine.set_worker(before)


def test_it_is_loaded_once_and_whoever_comes_meanwhile_waits(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    may_end, begun, imported = threading.Event(), threading.Event(), []

    def slow_import(name: str) -> None:
        begun.set()
        may_end.wait(30)
        imported.append(name)

    monkeypatch.setattr(preload, "import_module", slow_import)
    preload.load_ahead()
    preload.load_ahead()  # brings no second thread
    assert begun.wait(30) and preload.is_loading()
    late = threading.Thread(target=preload.load)
    late.start()
    late.join(0.05)
    assert late.is_alive() and imported == []
    may_end.set()
    late.join(30)
    assert imported == [preload.MODULE, preload.MODULE] and not preload.is_loading()


def test_what_cannot_be_loaded_ahead_is_said_by_whoever_needs_it(
    fresh: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(name: str) -> None:
        raise ImportError("libGL is missing")

    monkeypatch.setattr(preload, "import_module", fail)
    preload.load_ahead()
    assert preload._ahead is not None
    preload._ahead.join(30)
    assert "loading ahead failed" in caplog.text
    with pytest.raises(ImportError, match="libGL"):
        preload.load()


def test_a_library_is_linked_before_it_is_imported() -> None:
    assert not preload.link("no_such_package") and not preload.link("json")
    if sys.platform.startswith("linux"):
        code = "import json; from deepfake_desktop.gui import preload; linked = preload.link('cv2')"
        maps = "maps = open('/proc/self/maps').read()"
        assert modules_after(f"{code}; {maps}; print(json.dumps([linked, 'cv2' in maps]))") == {True}
