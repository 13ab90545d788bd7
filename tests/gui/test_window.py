"""The real window with the real engine, driven as a person would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextBrowser

from deepfake_desktop.analysis.result import from_json
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.worker import News
from tests.gui.event_loop import spin

ANALYSIS_MS = 60_000


def drop(window: MainWindow, *urls: QUrl) -> None:
    """Drag over the window and let go."""
    data = QMimeData()
    data.setUrls(list(urls))
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(200, 200), action, data, button, keys))
    assert window._drop_frame.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), action, data, button, keys))
    assert not window._drop_frame.isVisible()
    spin(10)  # the file is opened after the drop has been answered


def local(path: Path) -> QUrl:
    return QUrl.fromLocalFile(str(path))


def wait_for_end(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: window.result is not None and not window.control.is_running(), timeout=ANALYSIS_MS)


def test_a_first_look_is_shown_before_the_first_scores_and_does_not_stay(
    window: MainWindow, qtbot, face_clip: Path
) -> None:
    looks: list[News] = []

    def note(news: News) -> None:  # the window has taken them before
        if news.look is None:
            return
        looks.append(news)
        if not news.points and news.verdict is None:  # on a busy machine scores may arrive together with it
            assert window.timeline.first_look
            assert window.workspace.panel.reason().startswith("First look, at ")

    window.control.news_arrived.connect(note)
    window.open_path(str(face_clip))
    wait_for_end(window, qtbot)
    assert looks and looks[0].look.points
    assert not window.workspace.strip.shows_first_look()
    assert ", between " in window.workspace.panel.probability_text() or window.result.verdict.flags


def test_a_dropped_video_plays_and_gets_a_verdict(window: MainWindow, qtbot, face_clip: Path) -> None:
    drop(window, local(face_clip))
    qtbot.waitUntil(lambda: window.workspace.panel.heading() == "Analysing…")
    qtbot.waitUntil(window.workspace.surface.has_picture, timeout=10_000)
    wait_for_end(window, qtbot)
    result = window.result
    assert result is not None and result.status == "complete", result
    assert window.timeline.point_count == len(result.timeline) > 0
    assert window.workspace.panel.heading() != "Analysing…"
    assert window.workspace.panel.probability_text().startswith("Probability of manipulation: ")
    assert window.workspace.title.text() == face_clip.name
    assert window.workspace.surface.note() == ""
    window.player.pause()
    window.seek(1.0)
    qtbot.waitUntil(lambda: window.workspace.surface.accessibleDescription() == "Person 1", timeout=5_000)


def test_the_model_card_stands_behind_a_verdict(window: MainWindow, qtbot, face_clip: Path) -> None:
    assert not window.menus.about_verdict.isEnabled()
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    window.menus.about_verdict.trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None and dialog.isVisible() and dialog.windowTitle() == "About this verdict"
    card = dialog.findChild(QTextBrowser).toPlainText()
    assert window.result is not None and window.result.model is not None
    assert window.result.model.sha256 in dialog.findChild(QLabel).text()
    assert "Measured on data it never saw" in card
    dialog.close()


def test_two_people_get_two_lanes(window: MainWindow, qtbot, two_faces_clip: Path) -> None:
    drop(window, local(two_faces_clip))
    wait_for_end(window, qtbot)
    assert window.timeline.people == [1, 2]
    assert window.workspace.strip.height() == HeatStrip.height_of(3)  # the whole clip above


def test_click_on_the_strip_seeks_the_player(window: MainWindow, qtbot, face_clip: Path) -> None:
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    window.player.pause()
    strip = window.workspace.strip
    place = QPoint(round(strip._s_to_x(2.0)), 10)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: abs(window.player.position_s() - 2.0) < 0.1)


def test_the_next_step_shows_the_first_moment_of_the_list(window: MainWindow, qtbot, face_clip: Path) -> None:
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    window._take_step("peak")
    first = window.watching.moments[0]
    qtbot.waitUntil(lambda: abs(window.player.position_s() - first.peak_s) < 0.1)
    assert window.workspace.moments.selected() == first
    assert not window.player.is_playing()


def test_cancel_by_key_keeps_what_was_found(window: MainWindow, qtbot, long_clip: Path) -> None:
    drop(window, local(long_clip))
    qtbot.waitUntil(lambda: window.timeline.point_count > 0, timeout=ANALYSIS_MS)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.status == "cancelled"
    assert window.workspace.panel.heading() == "Analysis cancelled"
    assert window.workspace.panel.step_button().text() == "Analyse again"


def test_another_file_replaces_the_running_analysis(
    window: MainWindow, qtbot, long_clip: Path, face_clip: Path
) -> None:
    drop(window, local(long_clip))
    qtbot.waitUntil(lambda: window.timeline.reached_s > 0, timeout=ANALYSIS_MS)
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.file.name == face_clip.name
    assert window.result.status == "complete"


def test_closing_during_the_analysis_ends_soon(window: MainWindow, qtbot, long_clip: Path) -> None:
    drop(window, local(long_clip))
    qtbot.waitUntil(lambda: window.timeline.reached_s > 0, timeout=ANALYSIS_MS)
    started = time.monotonic()
    window.close()
    assert window.ended_cleanly
    assert time.monotonic() - started < 5


def test_a_video_without_a_face_gets_no_score(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    drop(window, local(no_face_clip))
    wait_for_end(window, qtbot)
    assert window.workspace.panel.heading() == "No face found"
    assert window.workspace.panel.step_button().text() == "Look more thoroughly"
    assert window.timeline.point_count == 0


def test_a_link_is_answered_with_a_sentence(window: MainWindow, qtbot) -> None:
    drop(window, QUrl("https://example.org/clip.mp4"))
    qtbot.waitUntil(lambda: "on this computer" in window.drop_zone.notice.text())
    assert not window.control.is_running()


def test_looking_more_thoroughly_is_remembered_and_done(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    drop(window, local(no_face_clip))
    wait_for_end(window, qtbot)
    window.workspace.panel.step_button().click()
    qtbot.waitUntil(lambda: window.result is None)
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.sampling.setting == "thorough"
    assert window.preferences.sampling == "thorough"
    assert window.workspace.panel.step_button().text() == "Open another video…"


def test_the_result_is_saved_as_its_record(window: MainWindow, qtbot, face_clip: Path, tmp_path: Path) -> None:
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    window.save_result(tmp_path / "result.json")
    saved = from_json(json.loads((tmp_path / "result.json").read_text()))
    assert window.result is not None
    assert (saved.verdict.band, len(saved.timeline)) == (window.result.verdict.band, len(window.result.timeline))
    assert saved.file.sha256 == window.result.file.sha256
    window.save_result(tmp_path / "no such folder" / "result.json")
    assert "could not be saved" in window.workspace.notice.text()


def test_space_plays_but_a_focused_button_keeps_its_key(window: MainWindow, qtbot, face_clip: Path) -> None:
    drop(window, local(face_clip))
    wait_for_end(window, qtbot)
    window.player.pause()
    window.seek(0.0)
    window.activateWindow()
    spin(200)
    if not window.isActiveWindow():
        pytest.skip("no window manager here to make the window active, without which Qt takes no shortcuts")
    window.workspace.strip.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(window.player.is_playing)
    window.player.pause()
    button = window.workspace.panel.step_button()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not window.player.is_playing()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_theme_changes_at_once(window: MainWindow, theme: str) -> None:
    window._choose_theme(theme)
    dark = window.grab().toImage().pixelColor(5, 300).lightness() < 128
    assert dark == (theme == "dark")
    assert window.preferences.theme == theme


class _Ticks:
    """The longest gap between the ticks of a 10 ms timer on the window's thread."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> _Ticks:
        self._last = time.perf_counter()
        self._timer.start(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now


# About 50 ms on two idle cores, which is for the benchmark command to tell. The bound only catches a window that waits
# for the analysis, which would stand still for seconds in each try; busy machines have shown 0.6.
LONGEST_GAP_S = 1.5
TRIES = 4


def test_the_window_stays_awake_during_playback_and_analysis(
    window: MainWindow, qtbot, two_faces_clip: Path, record_property
) -> None:
    gaps: list[float] = []
    window.preferences.remember_results = False  # each try has to be an analysis
    while len(gaps) < TRIES and min(gaps, default=LONGEST_GAP_S) >= LONGEST_GAP_S:
        with _Ticks() as ticks:
            drop(window, local(two_faces_clip))
            wait_for_end(window, qtbot)
        gaps.append(ticks.longest_s)
    record_property("longest_gap_ms", round(min(gaps) * 1000))
    print(f"longest gap between ticks, in each try: {', '.join(f'{gap * 1000:.0f} ms' for gap in gaps)}")
    assert min(gaps) < LONGEST_GAP_S


_REAL_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from deepfake_desktop.gui.app import make_application, run_gui

def close():
    for widget in QApplication.topLevelWidgets():
        if type(widget).__name__ == "MainWindow":
            assert widget.control.is_running()
            widget.close()

app = make_application()  # a timer needs it
QTimer.singleShot(1500, close)
code = run_gui(sys.argv[1:])
assert "tensorflow" not in sys.modules and "keras" not in sys.modules
sys.exit(code)
"""


@pytest.fixture
def program_environment(own_home: Path) -> Iterator[dict[str, str]]:
    yield os.environ | {"HOME": str(own_home), "XDG_CONFIG_HOME": str(own_home / ".config")}


@pytest.mark.slow
def test_the_program_closed_in_mid_analysis_ends_without_a_word(
    program_environment: dict[str, str], long_clip: Path
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _REAL_PROGRAM, str(long_clip)],
        env=program_environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    for word in ("QThread", "Traceback", "Fatal", "QObject"):
        assert word not in ended.stderr
