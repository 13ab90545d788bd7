"""The queue in the real window with the real engine: dropped, watched, paused, cancelled, kept over a restart."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, QThread, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.files import DATA_VARIABLE
from deepfake_desktop.gui import queue_control
from deepfake_desktop.gui.find_videos import Found, VideoSearch
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.queue_item import QueueItem
from deepfake_desktop.gui.queue_model import Column
from deepfake_desktop.gui.queue_runner import Gate, QueueWorker
from deepfake_desktop.gui.queue_store import QueueStore
from deepfake_desktop.history.store import History
from tests.fixtures.make_video import empty_file, no_face_video, text_file
from tests.gui.event_loop import spin
from tests.gui.test_window import ANALYSIS_MS, drop, local, wait_for_end


@pytest.fixture(scope="session")
def four_clips(clips: Path, face_clip: Path) -> list[Path]:
    """Short clips a to d in a folder of their own; a has a face."""
    folder = clips / "four"
    folder.mkdir()
    shutil.copy(face_clip, folder / "a.mp4")
    one = no_face_video(folder / "b.mp4", seconds=1.0)
    for name in "cd":
        shutil.copy(one, folder / f"{name}.mp4")
        with (folder / f"{name}.mp4").open("ab") as stream:
            stream.write(b"\0\0\0\x08free")  # another hash, so that nothing is recalled of another one
            stream.write(b"\0\0\0\x08free" * (name == "d"))
    return sorted(folder.iterdir())


@pytest.fixture
def reopen(qtbot, qapp) -> Callable[[], MainWindow]:
    """Another window, as after a restart; closed at the end of the test."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        windows.append(MainWindow())
        windows[-1].show()
        qtbot.waitExposed(windows[-1])
        return windows[-1]

    yield make
    for shown in windows:
        shown.close()
        assert shown.ended_cleanly and left_running(shown) == []
        shown.deleteLater()
        spin(0)


def left_running(window: QObject) -> list[object]:
    threads = [thread for thread in window.findChildren(QThread) if thread.isRunning()]
    return threads + [timer for timer in window.findChildren(QTimer) if timer.isActive()]


def states(window: MainWindow) -> dict[str, str]:
    return {item.name: item.state for item in window.queue.model.items()}


def order(window: MainWindow) -> list[str]:
    view = window.queue.view
    return [view.item_at(row).name for row in range(view.rowCount())]


def wait_for_queue(window: MainWindow, qtbot) -> None:
    def is_over() -> bool:
        found = states(window).values()
        return bool(found) and not set(found) & {"waiting", "running"} and not window.queue.search.is_running()

    qtbot.waitUntil(is_over, timeout=ANALYSIS_MS)


def choose(window: MainWindow, *names: str) -> None:
    """Select rows by clicking, as somebody would with Ctrl held down."""
    table = window.queue.panel.table
    table.clearSelection()
    for name in names:
        place = table.visualRect(window.queue.view.index(order(window).index(name), Column.FILE)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)


def fill_paused(window: MainWindow, qtbot, paths: list[Path]) -> None:
    """The files are in the queue, and none is begun."""
    window.queue.runner.set_paused(True)
    drop(window, *(local(path) for path in paths))
    qtbot.waitUntil(lambda: {path.name for path in paths} <= set(states(window)))


def test_five_dropped_files_end_with_a_state_and_a_verdict_each(
    window: MainWindow, qtbot, four_clips: list[Path], tmp_path: Path
) -> None:
    bad = text_file(tmp_path / "e.mp4")
    drop(window, *(local(path) for path in (*four_clips, bad)))
    assert window.queue.is_shown() and not window.control.is_running()
    qtbot.waitUntil(lambda: "running" in states(window).values(), timeout=ANALYSIS_MS)
    assert window.queue.panel.status().startswith("Analysing file ")
    assert list(states(window).values()).count("running") == 1
    wait_for_queue(window, qtbot)
    assert states(window) == {"a.mp4": "done", "b.mp4": "done", "c.mp4": "done", "d.mp4": "done", "e.mp4": "failed"}
    assert window.queue.panel.status() == "4 files done, 1 failed"
    assert window.queue.panel.notice() == "Added 5 files."
    rows = [[window.queue.view.index(row, column).data() for column in Column] for row in range(5)]
    assert rows[0][Column.PROBABILITY] and rows[1][Column.VERDICT] == "No face found"
    assert "e.mp4" in rows[4][Column.DETAIL] and rows[4][Column.STATE] == "failed"
    qtbot.waitUntil(lambda: left_running(window.queue) == [])  # saved


def test_a_finished_file_opens_with_its_result_at_once(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    drop(window, *(local(path) for path in four_clips[:2]))
    wait_for_queue(window, qtbot)
    choose(window, "a.mp4")
    QTest.keyClick(window.queue.panel.table, Qt.Key.Key_Return)
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.recalled_from is not None
    assert not window.queue.is_shown() and window.workspace.title.text() == "a.mp4"
    assert window.queue.bar.isVisible() and window.queue.bar.text() == "Queue: 2 files done"
    window.queue.bar.button.click()
    assert window.queue.is_shown() and not window.queue.bar.isVisible()
    qtbot.waitUntil(lambda: not window.player.is_playing())
    window.queue.panel.back.click()
    assert not window.queue.is_shown() and window.workspace.isVisible()


def test_one_file_dropped_on_the_page_of_the_queue_joins_it(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    window.queue.menu.show.trigger()
    drop(window, local(four_clips[1]))
    wait_for_queue(window, qtbot)
    assert states(window) == {"b.mp4": "done"} and not window.control.is_running()
    window.queue.menu.show.trigger()
    assert not window.queue.is_shown()


def test_a_folder_is_searched_in_the_background(
    window: MainWindow, qtbot, four_clips: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    search, may_search = VideoSearch.run, Event()

    def run(self: VideoSearch) -> Found:
        may_search.wait(ANALYSIS_MS / 1000)
        return search(self)

    monkeypatch.setattr(VideoSearch, "run", run)
    window.queue.runner.set_paused(True)
    drop(window, local(four_clips[0].parent))
    assert window.queue.panel.notice().startswith("Looking for videos: ")
    assert window.queue.panel.stop_search.isVisible()
    may_search.set()
    qtbot.waitUntil(lambda: order(window) == ["a.mp4", "b.mp4", "c.mp4", "d.mp4"])
    assert not window.queue.panel.stop_search.isVisible()
    drop(window, local(four_clips[0].parent))
    qtbot.waitUntil(lambda: window.queue.panel.notice() == "Added 0 files. 4 files in the queue already.")
    assert window.queue.panel.status() == "Paused, 4 files waiting"


def test_a_folder_without_videos_is_said(window: MainWindow, qtbot, tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    drop(window, local(tmp_path / "holiday"))
    qtbot.waitUntil(lambda: window.queue.panel.notice() == "No video was found in holiday.")
    assert "Drop several videos" in window.queue.panel._empty.text()


def test_rows_are_moved_by_keys_and_that_order_is_analysed(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    fill_paused(window, qtbot, four_clips[1:])
    choose(window, "d.mp4")
    window.queue.menu.move_up.trigger()
    window.queue.menu.move_up.trigger()
    assert order(window) == ["d.mp4", "b.mp4", "c.mp4"]
    window.queue.menu.move_up.trigger()  # at the top already
    choose(window, "b.mp4", "c.mp4")
    window.queue.menu.move_down.trigger()
    assert order(window) == ["d.mp4", "b.mp4", "c.mp4"]
    choose(window, "b.mp4")
    window.queue.menu.move_down.trigger()
    assert order(window) == ["d.mp4", "c.mp4", "b.mp4"]
    ended: list[str] = []
    window.queue.runner.ended.connect(lambda number: ended.append(window.queue.model.find(number).name))
    window.queue.menu.pause.trigger()
    wait_for_queue(window, qtbot)
    assert ended == ["d.mp4", "c.mp4", "b.mp4"]


def test_sorted_rows_are_not_moved(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    fill_paused(window, qtbot, four_clips)
    table = window.queue.panel.table
    choose(window, "b.mp4")
    assert table.dragEnabled() and window.queue.menu.move_up.isEnabled()
    table.sortByColumn(Column.FILE, Qt.SortOrder.DescendingOrder)
    assert order(window) == ["d.mp4", "c.mp4", "b.mp4", "a.mp4"]
    assert not table.dragEnabled() and not window.queue.menu.move_up.isEnabled()
    table.sortByColumn(Column.NUMBER, Qt.SortOrder.AscendingOrder)
    assert table.dragEnabled() and order(window) == ["a.mp4", "b.mp4", "c.mp4", "d.mp4"]


@pytest.mark.slow
def test_a_pause_lets_the_current_file_end(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    drop(window, *(local(path) for path in four_clips))
    qtbot.waitUntil(lambda: states(window).get("a.mp4") == "running", timeout=ANALYSIS_MS)
    window.queue.menu.pause.trigger()
    assert window.queue.menu.pause.iconText() == "Go on"
    assert window.queue.panel.status().endswith("; pauses after it")
    qtbot.waitUntil(lambda: states(window)["a.mp4"] == "done", timeout=ANALYSIS_MS)
    spin(300)
    assert list(states(window).values()) == ["done", "waiting", "waiting", "waiting"]
    assert window.queue.panel.status() == "Paused, 3 files waiting"
    window.queue.menu.pause.trigger()
    wait_for_queue(window, qtbot)
    assert set(states(window).values()) == {"done"}


def test_cancelling_one_goes_on_with_the_next(
    window: MainWindow, qtbot, long_clip: Path, four_clips: list[Path]
) -> None:
    drop(window, local(long_clip), local(four_clips[1]))
    qtbot.waitUntil(lambda: states(window).get("long.mp4") == "running", timeout=ANALYSIS_MS)
    qtbot.waitUntil(lambda: window.queue.runner.running().fraction > 0, timeout=ANALYSIS_MS)
    window.queue.menu.cancel_current.trigger()
    assert states(window)["long.mp4"] == "cancelled"
    wait_for_queue(window, qtbot)
    assert states(window) == {"long.mp4": "cancelled", "b.mp4": "done"}
    assert window.queue.panel.status() == "1 file done, 1 cancelled"


@pytest.mark.slow
def test_cancelling_all_and_trying_again(window: MainWindow, qtbot, long_clip: Path, four_clips: list[Path]) -> None:
    drop(window, local(long_clip), *(local(path) for path in four_clips[1:]))
    qtbot.waitUntil(lambda: states(window).get("long.mp4") == "running", timeout=ANALYSIS_MS)
    window.queue.menu.cancel_all.trigger()
    assert set(states(window).values()) == {"cancelled"}
    choose(window, "c.mp4", "d.mp4")
    assert window.queue.menu.retry.isEnabled() and not window.queue.menu.cancel.isEnabled()
    window.queue.menu.retry.trigger()
    wait_for_queue(window, qtbot)
    assert states(window) == {"long.mp4": "cancelled", "b.mp4": "cancelled", "c.mp4": "done", "d.mp4": "done"}


def test_cancelling_many_tells_the_state_once(window: MainWindow, qtbot, tmp_path: Path, monkeypatch) -> None:
    window.queue.runner.set_paused(True)
    window.queue.add([str(tmp_path / f"{number}.mp4") for number in range(300)])
    qtbot.waitUntil(lambda: len(states(window)) == 300)
    told: list[str] = []
    monkeypatch.setattr(window.queue.panel, "show_status", lambda text, fraction: told.append(text))
    window.queue.menu.cancel_all.trigger()
    assert set(states(window).values()) == {"cancelled"} and len(told) < 5
    assert told[-1] == "0 files done, 300 cancelled"


@pytest.mark.slow
def test_what_is_done_is_analysed_anew_by_a_retry(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    drop(window, local(four_clips[1]), local(four_clips[2]))
    wait_for_queue(window, qtbot)
    choose(window, "b.mp4")
    window.queue.runner.set_paused(True)
    window.queue.menu.retry.trigger()
    item = window.queue.model.by_path(str(four_clips[1]))
    assert item is not None and item.again and item.finding is None
    window.queue.runner.set_paused(False)
    wait_for_queue(window, qtbot)
    item = window.queue.model.by_path(str(four_clips[1]))
    assert item is not None and item.state == "done" and not item.again


def test_what_was_removed_comes_back(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    fill_paused(window, qtbot, four_clips)
    choose(window, "b.mp4", "c.mp4")
    window.queue.menu.remove.trigger()
    assert order(window) == ["a.mp4", "d.mp4"] and all(path.exists() for path in four_clips)
    assert window.queue.panel.notice() == "Removed 2 files from the queue; on the disk nothing changed."
    window.queue.panel.undo.click()
    assert order(window) == ["a.mp4", "b.mp4", "c.mp4", "d.mp4"]
    assert not window.queue.panel.undo.isVisible() and not window.queue.menu.undo.isEnabled()


def test_removing_what_runs_stops_it_and_undo_begins_it_anew(
    window: MainWindow, qtbot, long_clip: Path, four_clips: list[Path]
) -> None:
    drop(window, local(long_clip), local(four_clips[1]))
    qtbot.waitUntil(lambda: states(window).get("long.mp4") == "running", timeout=ANALYSIS_MS)
    choose(window, "long.mp4")
    window.queue.menu.remove.trigger()
    assert window.queue.runner.running() is None
    window.queue.menu.undo.trigger()
    assert states(window)["long.mp4"] == "waiting"
    qtbot.waitUntil(lambda: states(window)["long.mp4"] == "running", timeout=ANALYSIS_MS)
    window.queue.menu.cancel_all.trigger()


def test_clearing_leaves_what_is_to_be_done(window: MainWindow, qtbot, four_clips: list[Path], tmp_path: Path) -> None:
    drop(window, local(empty_file(tmp_path / "empty.mp4")), local(four_clips[1]))
    wait_for_queue(window, qtbot)
    fill_paused(window, qtbot, [four_clips[1], four_clips[2]])
    window.queue.menu.clear.trigger()
    assert order(window) == ["c.mp4"]
    choose(window, "c.mp4")
    window.queue.menu.remove.trigger()
    assert window.queue.panel._empty.isVisible() and "is empty" in window.queue.panel._empty.text()
    window.queue.menu.undo.trigger()
    window.queue.menu.undo.trigger()
    assert order(window) == ["empty.mp4", "b.mp4", "c.mp4"]


@pytest.mark.slow
def test_the_opened_video_goes_first_and_the_queue_then_goes_on(
    window: MainWindow, qtbot, long_clip: Path, two_faces_clip: Path, four_clips: list[Path]
) -> None:
    drop(window, local(long_clip), local(four_clips[1]))
    qtbot.waitUntil(lambda: states(window).get("long.mp4") == "running", timeout=ANALYSIS_MS)
    qtbot.waitUntil(lambda: window.queue.runner.running().fraction > 0, timeout=ANALYSIS_MS)
    window.open_path(str(two_faces_clip))
    assert window.queue.runner.gives_way()
    assert window.queue.bar.text() == "Queue: Waits while the opened video is analysed"
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.status == "complete"
    assert states(window)["long.mp4"] == "running"  # nothing of it was lost
    qtbot.waitUntil(lambda: not window.queue.runner.gives_way())
    stopped_at = window.queue.runner.running().fraction
    qtbot.waitUntil(lambda: window.queue.runner.running().fraction > stopped_at, timeout=ANALYSIS_MS)


def test_the_queues_analysis_stands_at_a_closed_gate(qapp: QApplication, qtbot, face_clip: Path) -> None:
    gate, parent = Gate(), QObject(qapp)
    worker = QueueWorker(QueueItem(1, str(face_clip)), Settings(sampling="quick"), None, gate, parent)
    told: list[object] = []

    def take(event: object) -> None:
        told.append(event)
        gate.set_open(len(told) != 3)

    worker.take = take  # type: ignore[method-assign]
    worker.start()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=ANALYSIS_MS)
    spin(500)
    assert len(told) == 3 and worker.isRunning()
    gate.set_open(True)
    qtbot.waitUntil(worker.isFinished, timeout=ANALYSIS_MS)
    assert worker.result is not None and worker.result.status == "complete"
    assert worker.wait(10_000)
    parent.deleteLater()


@pytest.mark.slow
def test_what_joins_in_a_private_session_is_kept_nowhere(
    window: MainWindow, qtbot, four_clips: list[Path], reopen: Callable[[], MainWindow]
) -> None:
    fill_paused(window, qtbot, four_clips[:2])
    window.menus.history.private.trigger()
    window.queue.add([str(four_clips[2])])
    qtbot.waitUntil(lambda: order(window) == ["a.mp4", "b.mp4", "c.mp4"])
    window.queue.menu.pause.trigger()
    wait_for_queue(window, qtbot)
    assert History().entries() == []
    window.menus.history.private.trigger()
    window.close()
    assert order(reopen()) == ["a.mp4", "b.mp4"]


@pytest.mark.slow
def test_a_file_that_is_opened_while_it_waits_is_done_with_that(
    window: MainWindow, qtbot, four_clips: list[Path]
) -> None:
    fill_paused(window, qtbot, four_clips[:2])
    window.open_path(str(four_clips[0]))
    wait_for_end(window, qtbot)
    item = window.queue.model.by_path(str(four_clips[0]))
    assert item is not None and item.state == "done" and item.finding is not None
    assert window.result is not None and item.finding.band == window.result.verdict.band


@pytest.mark.slow
def test_a_file_that_is_opened_while_it_runs_is_not_analysed_twice(
    window: MainWindow, qtbot, two_faces_clip: Path, four_clips: list[Path]
) -> None:
    drop(window, local(two_faces_clip), local(four_clips[1]))
    qtbot.waitUntil(lambda: states(window).get(two_faces_clip.name) == "running", timeout=ANALYSIS_MS)
    window.queue.panel.table.setCurrentIndex(window.queue.view.index(0, 0))
    window.queue.panel.table.opened.emit()
    wait_for_end(window, qtbot)
    wait_for_queue(window, qtbot)
    assert set(states(window).values()) == {"done"}


@pytest.mark.slow
def test_closed_and_opened_again_it_has_its_verdicts_and_waits_for_a_word(
    window: MainWindow, qtbot, long_clip: Path, four_clips: list[Path], reopen: Callable[[], MainWindow]
) -> None:
    drop(window, local(four_clips[0]), local(long_clip), local(four_clips[1]))
    qtbot.waitUntil(lambda: states(window).get("long.mp4") == "running", timeout=ANALYSIS_MS)
    first = window.queue.model.items()[0]
    window.close()
    assert window.ended_cleanly and left_running(window) == []
    again = reopen()
    assert states(again) == {"a.mp4": "done", "long.mp4": "waiting", "b.mp4": "waiting"}
    assert again.queue.model.items()[0].finding == first.finding
    assert not again.queue.is_shown() and again.queue.bar.text() == "Queue: 2 files waiting from last time"
    spin(300)
    assert again.queue.runner.running() is None
    again.queue.show()
    choose(again, "long.mp4")
    again.queue.menu.remove.trigger()
    again.queue.menu.pause.trigger()
    wait_for_queue(again, qtbot)
    assert states(again) == {"a.mp4": "done", "b.mp4": "done"}


@pytest.mark.slow
def test_what_waits_goes_on_at_the_start_where_the_user_wants_that(
    window: MainWindow, qtbot, four_clips: list[Path], reopen: Callable[[], MainWindow]
) -> None:
    fill_paused(window, qtbot, four_clips[:2])
    window.preferences.queue_goes_on = True
    window.close()
    again = reopen()
    wait_for_queue(again, qtbot)
    assert states(again) == {"a.mp4": "done", "b.mp4": "done"}


@pytest.mark.slow
def test_new_files_end_the_wait_after_a_restart(
    qtbot, four_clips: list[Path], reopen: Callable[[], MainWindow]
) -> None:
    store = QueueStore()
    store.load()
    first = reopen()  # the store has the queue: this one is not kept
    assert not first.queue.store.is_ours()
    first.queue.runner.set_paused(True)
    first.queue.add([str(four_clips[1])])
    qtbot.waitUntil(lambda: states(first) == {"b.mp4": "waiting"})
    assert store.save(first.queue.model.items())
    store.release()
    again = reopen()
    assert again.queue.bar.text() == "Queue: 1 file waiting from last time"
    drop(again, local(four_clips[2]), local(four_clips[3]))
    wait_for_queue(again, qtbot)
    assert set(states(again).values()) == {"done"} and len(states(again)) == 3


def test_a_damaged_queue_is_kept_aside_and_said(reopen: Callable[[], MainWindow], own_home: Path) -> None:
    (own_home / "data").mkdir()
    (own_home / "data" / "queue.json").write_text("{")
    window = reopen()
    assert "could not be read. It is kept as " in window.queue.panel.notice()
    assert len(list((own_home / "data").glob("queue.damaged-*.json"))) == 1


def test_without_a_place_to_keep_it_the_queue_works_and_says_so(
    qtbot, four_clips: list[Path], reopen: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "file" / "below"))
    window = reopen()
    window.queue.show()
    assert window.queue.panel.status() == "The queue of this window is not kept when it is closed"
    drop(window, local(four_clips[1]), local(four_clips[2]))
    wait_for_queue(window, qtbot)
    assert set(states(window).values()) == {"done"}


def test_the_table_is_filtered_and_says_where_nothing_matches(
    window: MainWindow, qtbot, four_clips: list[Path]
) -> None:
    fill_paused(window, qtbot, four_clips)
    panel = window.queue.panel
    QTest.keyClicks(panel.filter, "b.mp")
    assert order(window) == ["b.mp4"]
    panel.kinds.setCurrentIndex(panel.kinds.findText("Failed"))
    assert order(window) == [] and panel._empty.isVisible()
    assert panel._empty.text() == "No file of the queue matches the filter."
    panel.show_all()
    assert len(order(window)) == 4 and panel.table.isVisible()


def test_typing_on_the_page_leaves_the_player_alone(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    fill_paused(window, qtbot, four_clips)
    window.open_path(str(four_clips[0]))
    wait_for_end(window, qtbot)
    window.player.pause()
    window.queue.show()
    window.activateWindow()
    spin(100)
    position = window.player.position_s()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_L, Qt.Key.Key_N, Qt.Key.Key_Right):
        QTest.keyClick(window.queue.panel.table, key)
    spin(100)
    assert not window.player.is_playing() and window.player.position_s() == position


def test_the_menu_of_a_row(window: MainWindow, qtbot, four_clips: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(queue_control, "show_in_folder", lambda path: shown.append(path) or False)
    fill_paused(window, qtbot, four_clips)
    choose(window, "c.mp4")
    table = window.queue.panel.table
    place = table.visualRect(table.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    (menu,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    assert [action.text() for action in menu.actions()][-1] == "Remove from &the queue"
    window.queue.menu.reveal.trigger()
    menu.close()
    assert shown == [str(four_clips[2])]
    assert window.queue.panel.notice() == f"No program could be started to show the folder {four_clips[2].parent}."


def test_the_bar_makes_room_for_the_picture(window: MainWindow, qtbot, four_clips: list[Path]) -> None:
    fill_paused(window, qtbot, four_clips[:2])
    window.queue.leave()
    assert window.queue.bar.isVisible()
    window._toggle_full_screen()
    assert not window.queue.bar.isVisible()
    window._toggle_full_screen()
    assert window.queue.bar.isVisible()


def test_who_stops_remembering_means_the_queue_too(window: MainWindow, qtbot, long_clip: Path, four_clips) -> None:
    drop(window, local(long_clip), local(four_clips[1]))
    qtbot.waitUntil(lambda: states(window).get("long.mp4") == "running", timeout=ANALYSIS_MS)
    worker = window.queue.runner._worker
    assert worker is not None and worker.store is not None and worker.store.keeps
    window.menus.remember.trigger()
    assert not worker.store.keeps
    window.queue.menu.cancel_all.trigger()


def test_a_fault_of_the_engine_is_a_failed_file(
    window: MainWindow, qtbot, without_children: None, four_clips: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*values: object, **options: object) -> None:
        raise RuntimeError("made up")

    monkeypatch.setattr("deepfake_desktop.analysis.recall.recall_or_analyze", fail)
    drop(window, local(four_clips[1]), local(four_clips[2]))
    wait_for_queue(window, qtbot)
    assert set(states(window).values()) == {"failed"}
    assert "made up" in window.queue.view.index(0, Column.DETAIL).data()
    assert [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()] == []
