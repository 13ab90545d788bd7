"""Watching closely in the real window, by keys and mouse."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.gui import moment_words
from deepfake_desktop.gui.main_window import MainWindow
from tests.gui.event_loop import spin
from tests.gui.test_window import drop, local, wait_for_end

FRAME_S = 1 / 15  # of the clips


@pytest.fixture
def watched(window: MainWindow, qtbot, two_faces_clip: Path) -> Iterator[MainWindow]:
    """The window with an analysed clip, stopped at 1 s, taking keys."""
    window.workspace.controls.toggle_mute()
    drop(window, local(two_faces_clip))
    wait_for_end(window, qtbot)
    window.player.pause()
    window.seek(1.0)
    qtbot.waitUntil(lambda: shown_s(window) == pytest.approx(1.0, abs=0.001))
    window.activateWindow()
    spin(200)
    if not window.isActiveWindow():
        pytest.skip("no window manager here to make the window active, without which Qt takes no shortcuts")
    yield window


def shown_s(window: MainWindow) -> float:
    span = window.workspace.surface.frame_span()
    return span[0] if span else -1.0


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def test_comma_and_period_step_by_single_frames(watched: MainWindow, qtbot) -> None:
    for count in (1, 2, 3):
        press(watched, Qt.Key.Key_Period)
        place = 1.0 + count * FRAME_S
        qtbot.waitUntil(lambda place=place: shown_s(watched) == pytest.approx(place, abs=0.001))
    assert "frame 18" in watched.workspace.controls.time_text()
    press(watched, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: shown_s(watched) == pytest.approx(1.0 + 2 * FRAME_S, abs=0.001))
    assert watched.workspace.controls.time_text().startswith("0:01.13 / 0:04")
    for _ in range(4):  # faster than pictures come
        press(watched, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: shown_s(watched) == pytest.approx(1.0 + 6 * FRAME_S, abs=0.001))


def test_j_k_l_play_both_ways(watched: MainWindow, qtbot) -> None:
    press(watched, Qt.Key.Key_L)
    qtbot.waitUntil(watched.player.is_playing)
    qtbot.waitUntil(lambda: shown_s(watched) > 1.3, timeout=10_000)
    press(watched, Qt.Key.Key_L)
    assert watched.workspace.controls.speed_button().text() == "2×"
    press(watched, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: not watched.player.is_playing())
    assert watched.workspace.controls.speed_button().text() == "−1×"
    before = watched.player.position_s()
    qtbot.waitUntil(lambda: watched.player.position_s() < before - 0.3, timeout=10_000)
    press(watched, Qt.Key.Key_K)
    assert watched.workspace.controls.speed_button().text() == "1×"
    stopped = watched.player.position_s()
    spin(300)
    assert watched.player.position_s() == pytest.approx(stopped, abs=0.1)


def test_n_and_p_go_through_the_moments_in_time(watched: MainWindow, qtbot) -> None:
    moments = sorted(watched.watching.moments, key=lambda moment: (moment.peak_s, moment.person))
    assert moments
    assert watched.workspace.moments.note() in (moment_words.STRETCHES, moment_words.MAXIMA)  # the limits are known
    watched.seek(0.0)
    visited: list[Moment | None] = []
    for _ in moments:
        press(watched, Qt.Key.Key_N)
        visited.append(watched.workspace.moments.selected())
    ahead = [moment for moment in moments if moment.peak_s > 0.1]
    assert visited[: len(ahead)] == ahead
    last = visited[-1]
    assert last is not None
    qtbot.waitUntil(lambda: shown_s(watched) == pytest.approx(last.peak_s, abs=FRAME_S))
    press(watched, Qt.Key.Key_P)
    assert watched.workspace.moments.selected() == moments[moments.index(last) - 1]
    assert not watched.player.is_playing()


def test_a_moment_of_the_list_is_gone_to_by_enter_and_click(watched: MainWindow, qtbot) -> None:
    rows = watched.workspace.moments.list_widget()
    rows.setFocus()
    press_end = rows.count() - 1
    QTest.keyClick(rows, Qt.Key.Key_End)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    moment = watched.watching.moments[press_end]
    qtbot.waitUntil(lambda: abs(watched.player.position_s() - moment.peak_s) < 0.05)
    QTest.keyClick(rows, Qt.Key.Key_N)  # a shortcut of the window, not a search in the list
    assert watched.workspace.moments.selected() in watched.watching.moments
    rows.scrollToTop()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center())
    first = watched.watching.moments[0]
    qtbot.waitUntil(lambda: abs(watched.player.position_s() - first.peak_s) < 0.05)


def test_click_and_drag_on_a_closer_strip_seek(watched: MainWindow, qtbot) -> None:
    strip = watched.workspace.strip
    press(watched, Qt.Key.Key_Plus)
    press(watched, Qt.Key.Key_Equal)
    assert not strip.view().is_whole()
    target = strip.view().start_s + 0.7 * strip.view().length(watched.timeline.span_s())
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(strip._s_to_x(target)), 10))
    qtbot.waitUntil(lambda: abs(watched.player.position_s() - target) < 0.05)
    press(watched, Qt.Key.Key_Minus)
    press(watched, Qt.Key.Key_0)
    assert strip.view().is_whole()


def test_a_marked_range_is_looped(watched: MainWindow, qtbot) -> None:
    press(watched, Qt.Key.Key_I)
    watched.seek(1.6)
    press(watched, Qt.Key.Key_O)
    assert watched.menus.watch.loop.isChecked()
    watched.seek(1.2)
    press(watched, Qt.Key.Key_L)
    places: list[float] = []
    watched.player.position_changed.connect(places.append)
    qtbot.waitUntil(lambda: any(b < a - 0.2 for a, b in itertools.pairwise(places)), timeout=20_000)
    press(watched, Qt.Key.Key_K)
    QTest.keyClick(watched, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert watched.watching.transport.loop_start_s is None
    assert not watched.menus.watch.loop.isChecked()


def test_brackets_change_the_speed_and_menu_and_button_show_it(watched: MainWindow) -> None:
    press(watched, Qt.Key.Key_BracketLeft)
    assert watched.workspace.controls.speed_button().text() == "0.75×"
    checked = [action.text() for action in watched.menus.watch.speeds_menu().actions() if action.isChecked()]
    assert checked == ["0.75×"]


def test_z_shows_the_face_of_the_moment_large(watched: MainWindow, qtbot) -> None:
    surface = watched.workspace.surface
    whole = surface.picture_rect()
    watched.workspace.strip.person_chosen.emit(2)
    press(watched, Qt.Key.Key_Z)
    assert surface.is_zoomed()
    assert surface.picture_rect().width() > whole.width() * 1.2
    right = surface.picture_rect().left()
    watched.workspace.strip.person_chosen.emit(1)
    watched.seek(1.5)
    qtbot.waitUntil(lambda: surface.picture_rect().left() > right, timeout=10_000)  # person 1 is on the left
    press(watched, Qt.Key.Key_Z)
    assert surface.picture_rect() == whole


def test_hovering_the_strip_shows_a_picture_of_that_time(watched: MainWindow, qtbot) -> None:
    strip, card = watched.workspace.strip, watched.watching.card
    QTest.mouseMove(strip, QPoint(round(strip._s_to_x(2.0)), 10))
    qtbot.waitUntil(card.isVisible)
    assert card.text().startswith("0:02") or card.text().startswith("0:01")
    qtbot.waitUntil(card.has_picture, timeout=20_000)
    picture, text = card.findChildren(QLabel)
    assert picture.geometry().bottom() < text.geometry().top()
    assert text.width() >= text.sizeHint().width()
    strip.left.emit()
    assert not card.isVisible()


def test_the_full_screen_gives_the_picture_the_room(watched: MainWindow, qtbot) -> None:
    panel = watched.workspace.panel
    place = watched.workspace.surface.rect().center()
    QTest.mouseDClick(watched.workspace.surface, Qt.MouseButton.LeftButton, pos=place)
    assert watched.isFullScreen()
    assert not panel.isVisible()
    assert watched.workspace.strip.isVisible()
    press(watched, Qt.Key.Key_Escape)
    assert not watched.isFullScreen()
    assert panel.isVisible()


def test_nothing_to_watch_is_disabled_and_all_of_it_has_a_name(window: MainWindow) -> None:
    watch = window.menus.watch
    enabled = [action.text() for action in watch.findChildren(QAction) if action.isEnabled()]
    assert enabled == []
    for button in window.workspace.controls.findChildren(QAbstractButton):
        assert button.accessibleName() and button.toolTip()
    assert window.workspace.moments.list_widget().accessibleName()


@pytest.mark.parametrize("size", [(1024, 600), (800, 520)])
def test_everything_fits_into_a_small_window(watched: MainWindow, size: tuple[int, int]) -> None:
    watched.resize(*size)
    watched.workspace.controls.set_duration(3 * 3600.0)
    spin(50)
    controls = watched.workspace.controls
    parts = [part for part in controls.findChildren(QWidget) if part.parent() is controls and part.isVisible()]
    parts.sort(key=lambda part: part.x())
    for before, after in itertools.pairwise(parts):
        assert before.geometry().right() <= after.geometry().left()
    assert parts[-1].geometry().right() <= controls.width()
    assert watched.size().width() == size[0]
    assert watched.size().height() == size[1]


def test_the_moments_show_what_is_to_be_seen(watched: MainWindow, qtbot) -> None:
    rows = watched.workspace.moments.list_widget()
    assert rows.count() > 1

    def pictures() -> list[QImage]:
        size = rows.iconSize()
        return [rows.item(row).icon().pixmap(size).toImage() for row in range(rows.count())]

    qtbot.waitUntil(lambda: all(one.pixelColor(28, 16).alpha() == 255 for one in pictures()), timeout=30_000)
    assert rows.item(0).text().startswith("Person ")


def test_the_volume_has_keys_that_work_without_the_slider(watched: MainWindow) -> None:
    watched.resize(800, 520)
    before = watched.preferences.volume
    QTest.keyClick(watched, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert watched.preferences.volume == pytest.approx(before - 0.05)
    assert not watched.preferences.muted
    QTest.keyClick(watched, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert watched.preferences.volume == pytest.approx(before)


def test_the_panel_leads_to_what_stands_behind_the_verdict(watched: MainWindow) -> None:
    link = watched.workspace.panel.about_button()
    assert link.isVisibleTo(watched)
    link.click()
    dialog = watched.findChild(QDialog)
    assert dialog is not None and dialog.windowTitle() == "About this verdict"
    dialog.close()
