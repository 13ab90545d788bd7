"""The window, timed from outside: the program's start in a new process, and an analysis in a window of its own.

Knows no Qt: ``gui.window_timing`` does the measuring in a child.
"""

from __future__ import annotations

import importlib.util
import subprocess
import threading
import time
from pathlib import Path

from deepfake_desktop.benchmark.child import child_environment, command_of, run_child
from deepfake_desktop.benchmark.rounds import Sample
from deepfake_desktop.cli.environment import display_available, missing_qt_libraries
from deepfake_desktop.errors import BenchmarkError

MODULE = "deepfake_desktop.gui.window_timing"
START_LIMIT_S = 120.0  # then the window is taken for one that never comes


def why_no_window() -> str:
    """What keeps a window from being opened here; "" where nothing does. A missing screen is no hindrance."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    missing = missing_qt_libraries()
    return f"system libraries are missing: {', '.join(missing)} (see deepfake-desktop doctor)" if missing else ""


def screen() -> dict[str, str]:
    """What to add to a child's environment so that it can open a window: without a screen, Qt's offscreen platform."""
    return {} if display_available() else {"QT_QPA_PLATFORM": "offscreen"}


def start_sample(home: Path) -> Sample:
    """Seconds from the start of a process until its window was painted. Raises BenchmarkError."""
    started = time.perf_counter()
    with subprocess.Popen(
        command_of(MODULE, ["start"]),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=child_environment(home, screen()),
    ) as process:
        limit = threading.Timer(START_LIMIT_S, process.kill)
        limit.start()
        try:
            assert process.stdout is not None
            painted = process.stdout.readline().strip() == "painted"
            seconds = time.perf_counter() - started
            process.wait()
        finally:
            limit.cancel()
            process.kill()
    if not painted:
        raise BenchmarkError("the window did not open (see deepfake-desktop doctor)")
    return {"painted_s": seconds}


def stalls_sample(video: Path, model: str, sampling: str, home: Path) -> Sample:
    """The event loop's longest gaps and the first evidence of one analysis in the window. Raises BenchmarkError."""
    answer = run_child(MODULE, ["analysis", str(video), model, sampling], home, screen())
    return {name: float(value) for name, value in answer.items()}
