"""Remembered results in the real window, with the real engine."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deepfake_desktop.analysis import recall
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.files import sha256_of
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.verdict_panel import VerdictPanel
from deepfake_desktop.video import file_hash
from tests.gui.event_loop import spin
from tests.gui.made_up import result
from tests.gui.test_window import ANALYSIS_MS, drop, local, wait_for_end


def opened(window: MainWindow, qtbot, path: Path) -> AnalysisResult:
    with qtbot.waitSignal(window.control.ended, timeout=ANALYSIS_MS):  # a recalled result is there before one looks
        drop(window, local(path))
    return ended(window, qtbot)


def ended(window: MainWindow, qtbot) -> AnalysisResult:
    wait_for_end(window, qtbot)
    assert window.result is not None
    return window.result


def test_a_file_opened_again_shows_all_at_once_and_says_from_when(
    window: MainWindow, qtbot, two_faces_clip: Path
) -> None:
    first = opened(window, qtbot, two_faces_clip)
    panel, heading = window.workspace.panel, window.workspace.panel.heading()
    boxes = window.timeline.boxes_at(1.0)
    assert (first.recalled_from, panel.recalled_text()) == (None, "")
    second = opened(window, qtbot, two_faces_clip)
    assert second.recalled_from is not None
    assert panel.recalled_text().startswith("Recalled from ")
    assert panel.heading() == heading
    assert window.timeline.people == [1, 2]
    assert window.timeline.point_count == len(first.timeline)
    assert [box.person for box in window.timeline.boxes_at(1.0)] == [box.person for box in boxes] != []
    assert window.menus.about_verdict.isEnabled()


@pytest.mark.parametrize("by", ["button", "menu"])
def test_it_can_be_analysed_again(window: MainWindow, qtbot, face_clip: Path, by: str) -> None:
    opened(window, qtbot, face_clip)
    assert opened(window, qtbot, face_clip).recalled_from is not None
    if by == "button":
        window.workspace.panel.again_button().click()
    else:
        assert window.menus.again.shortcut().toString()
        window.menus.again.trigger()
    assert ended(window, qtbot).recalled_from is None
    assert window.workspace.panel.recalled_text() == ""


def test_a_choice_made_before_is_recalled_too(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    opened(window, qtbot, no_face_clip)
    for sampling, recalled in (("thorough", False), ("standard", True), ("thorough", True)):
        window.menus.choose_sampling(sampling)
        shown = ended(window, qtbot)
        assert (shown.sampling.setting, shown.recalled_from is not None) == (sampling, recalled)


def test_without_remembering_nothing_is_kept_or_recalled(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    opened(window, qtbot, no_face_clip)
    window.menus.remember.trigger()
    assert not window.preferences.remember_results
    assert "no longer remembered" in window.workspace.notice.text()
    assert opened(window, qtbot, no_face_clip).recalled_from is None
    window.menus.remember.trigger()
    assert window.preferences.remember_results
    assert opened(window, qtbot, no_face_clip).recalled_from is not None


def test_who_stops_remembering_means_the_analysis_under_way_too(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    window.open_path(str(no_face_clip))
    window.menus.remember.trigger()
    ended(window, qtbot)
    assert RecallStore().amount().entries == 0


def test_remembered_results_can_be_forgotten(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    window.menus.forget.trigger()
    assert window.drop_zone.notice.text() == "Forgot 0 remembered results (0 kB)."
    opened(window, qtbot, no_face_clip)
    assert RecallStore().amount().entries == 1
    window.menus.forget.trigger()
    assert window.workspace.notice.text().startswith("Forgot 1 remembered result (")
    assert RecallStore().amount().entries == 0
    assert opened(window, qtbot, no_face_clip).recalled_from is None


def test_what_could_not_be_forgotten_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    RecallStore().write("a" * 64, b"x")
    monkeypatch.setattr("deepfake_desktop.analysis.recall_store._unlink", lambda path: False)
    window.menus.forget.trigger()
    assert str(RecallStore().folder) in window.drop_zone.notice.text()


def test_the_button_is_reached_and_pressed_by_keys(qtbot) -> None:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.resize(360, 600)
    panel.show()
    panel.show_result(dataclasses.replace(result(), recalled_from="2026-01-15T12:00:00+00:00"), {})
    spin(1)
    assert panel.recalled_text().startswith("Recalled from 15 Jan 2026, ")
    button = panel.again_button()
    assert button.text() == "Analyse again" and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(panel.step_requested) as asked:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == ["again"]
    panel.show_starting()
    assert panel.recalled_text() == ""


@pytest.mark.slow
def test_the_recalled_result_of_a_large_file_replaces_what_was_seen_until_then(
    window: MainWindow, qtbot, without_children: None, two_faces_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(window, qtbot, two_faces_clip)
    samples = len(window.timeline._sample_times)
    monkeypatch.setattr(recall, "HASHED_FIRST_BYTES", 0)
    hashed = threading.Event()

    def hash_of(path: Path, is_unwanted: Callable[[], bool]) -> str:
        hashed.wait(30)
        return sha256_of(path)

    monkeypatch.setattr(file_hash, "sha256_unless", hash_of)
    drop(window, local(two_faces_clip))
    qtbot.waitUntil(lambda: bool(window.timeline._sample_times), timeout=60_000)  # it is being analysed anew
    hashed.set()
    assert ended(window, qtbot).recalled_from is not None
    assert len(window.timeline._sample_times) == samples
    assert window.timeline.point_count == len(first.timeline)
