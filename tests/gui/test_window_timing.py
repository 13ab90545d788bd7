"""The window's clockwork of the benchmark: gaps, the first painting, one analysis, and the program's real start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from deepfake_desktop.benchmark import window as outside
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE
from deepfake_desktop.gui import window_timing
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.window_timing import TICK_MS, FirstPaint, GapMeter, TimedAnalysis
from tests.gui.event_loop import spin


def test_a_gap_is_what_comes_on_top_of_the_tick(qapp: QApplication) -> None:
    tick = TICK_MS / 1000
    times = iter([0.0, tick, 2 * tick + 0.030, 3 * tick + 0.031, 10.0, 10.0 + tick])
    parent = QObject()
    meter = GapMeter(parent, now=lambda: next(times))
    for _ in range(3):
        meter.look()
    assert meter.longest_s == pytest.approx(0.030)
    meter.restart()
    meter.look()
    assert meter.longest_s == pytest.approx(0.0, abs=1e-9)


def test_the_first_painting_is_told_once(qtbot, qapp: QApplication) -> None:
    painted: list[bool] = []
    FirstPaint(qapp, lambda: painted.append(True))
    spin(20)
    assert painted == []
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(painted))
    widget.repaint()
    spin(20)
    assert painted == [True]


@pytest.mark.slow
def test_an_analysis_in_the_window_is_timed(window: MainWindow, qtbot, face_clip: Path) -> None:
    timed = TimedAnalysis(window, str(face_clip))
    timed.start()
    qtbot.waitUntil(lambda: "longest_gap_s" in timed.seconds, timeout=120_000)
    assert set(timed.seconds) == {"longest_gap_loading_s", "longest_gap_idle_s", "first_evidence_s", "longest_gap_s"}
    assert min(timed.seconds.values()) >= 0 and timed.seconds["first_evidence_s"] > 0
    assert timed.failure == "" and not window.isVisible()


def test_an_analysis_without_a_face_is_a_failure(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    timed = TimedAnalysis(window, str(no_face_clip))
    timed.start()
    qtbot.waitUntil(lambda: "longest_gap_s" in timed.seconds, timeout=120_000)
    assert "No face was found" in timed.failure


def test_the_real_start_is_timed_and_leaves_no_settings(tmp_path: Path) -> None:
    assert outside.start_sample(tmp_path)["painted_s"] > 0
    assert [path for path in tmp_path.rglob("*.conf")] + [path for path in tmp_path.rglob("*.ini")] == []


@pytest.mark.slow
def test_a_window_in_a_process_of_its_own_is_measured(tmp_path: Path, face_clip: Path) -> None:
    sample = outside.stalls_sample(face_clip, DEFAULT_BUNDLE, "quick", tmp_path)
    assert {"longest_gap_s", "longest_gap_idle_s"} <= set(sample)


def test_settings_lie_in_a_folder_that_is_removed() -> None:
    with window_timing.settings_of_its_own():
        preferences = Preferences()
        preferences.sampling = "quick"
        preferences.save()
        place = Path(preferences._store.fileName())
        assert place.is_file()
    assert not place.exists()
