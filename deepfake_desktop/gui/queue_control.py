"""Joins the queue's model, runner, search, page and file on disk with the window."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui.analysis_control import AnalysisControl
from deepfake_desktop.gui.file_manager import show_in_folder
from deepfake_desktop.gui.find_videos import VIDEO_SUFFIXES, Found
from deepfake_desktop.gui.history_control import HistoryControl
from deepfake_desktop.gui.menus import Menus
from deepfake_desktop.gui.numbers import whole
from deepfake_desktop.gui.queue_item import MOST_ITEMS, QueueItem
from deepfake_desktop.gui.queue_menu import QueueMenu
from deepfake_desktop.gui.queue_model import Added, QueueModel, QueueView
from deepfake_desktop.gui.queue_panel import QueueBar, QueuePanel
from deepfake_desktop.gui.queue_runner import QueueRunner
from deepfake_desktop.gui.queue_search import QueueSearch
from deepfake_desktop.gui.queue_store import QueueStore
from deepfake_desktop.gui.queue_words import files_words, finished_words, progress_words
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.worker import AnalysisWorker
from deepfake_desktop.history.keeper import Keeper

_log = logging.getLogger(__name__)

_SAVE_AFTER_MS = 1000  # so that many changes at once are written once
_SEARCH_LIMIT_MS = 3000


class QueueControl(QObject):
    """What the window knows of the queue."""

    open_requested = Signal(str, str)  # path, and a notice for the window or ""
    shown = Signal()  # the page of the queue is in front

    def __init__(
        self,
        window: QMainWindow,
        menus: Menus,
        preferences: Preferences,
        control: AnalysisControl,
        history: HistoryControl,
    ) -> None:
        super().__init__(window)
        self._window, self._preferences, self._history = window, preferences, history
        self.model = QueueModel(self)
        self.view = QueueView(self.model, self)
        self.runner = QueueRunner(self.model, self._choices, self)
        self.search = QueueSearch(self)
        self.menu = QueueMenu(window)
        self.panel = QueuePanel(self.view, self.menu)
        self.bar = QueueBar()
        self.store = QueueStore()
        self._stack = QStackedWidget()
        self._page_before: QWidget | None = None
        self._from_last_time = False  # nothing was begun of what was restored
        self._picture_only = False
        self._private: set[int] = set()  # ids of what joined in a private session
        self._public: set[int] = set()  # ids of what was there before the session under way
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(_SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self._save)
        self._restore()
        self._connect_parts(control, menus)
        self._connect_menu()
        self._show_state()

    # --- setting up

    def around(self, stack: QStackedWidget) -> QWidget:
        """The page of the queue joins the others, and the bar stands below them all."""
        self._stack = stack
        stack.addWidget(self.panel)
        stack.currentChanged.connect(self._show_state)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(stack, 1)
        column.addWidget(self.bar)
        self._show_state()
        return whole

    def _connect_parts(self, control: AnalysisControl, menus: Menus) -> None:
        self.model.kept_part_changed.connect(self._save_soon)
        self.runner.changed.connect(self._show_state)
        self.search.counted.connect(self._show_count)
        self.search.found.connect(self._take_found)
        self.panel.back_requested.connect(self.leave)
        self.panel.search_cancelled.connect(self.search.cancel)
        self.panel.table.opened.connect(self._open_current)
        self.panel.table.customContextMenuRequested.connect(self._show_context_menu)
        self.panel.table.selectionModel().selectionChanged.connect(self._show_state)
        self.panel.table.header().sortIndicatorChanged.connect(self._show_state)
        self.bar.show_requested.connect(self.show)
        control.running_changed.connect(self.runner.give_way)
        control.ended.connect(self._take_end)
        menus.remember.toggled.connect(self._choose_remembering)
        menus.history.private.toggled.connect(self._choose_privacy)

    def _connect_menu(self) -> None:
        menu = self.menu
        pairs: tuple[tuple[QObject, Callable[[], object]], ...] = (
            (menu.show, self._toggle),
            (menu.add_videos, self._choose_videos),
            (menu.add_folder, self._choose_folder),
            (menu.pause, self._toggle_pause),
            (menu.cancel_current, self._cancel_current),
            (menu.cancel_all, self.runner.cancel_all),
            (menu.open, self._open_current),
            (menu.retry, lambda: self.runner.retry(self._chosen_ids())),
            (menu.cancel, lambda: self.runner.cancel(self._chosen_ids())),
            (menu.move_up, lambda: self._move(-1)),
            (menu.move_down, lambda: self._move(1)),
            (menu.reveal, self._reveal),
            (menu.remove, self._remove_chosen),
            (menu.clear, self._clear_finished),
            (menu.undo, self._undo),
        )
        for action, slot in pairs:
            action.triggered.connect(slot)  # type: ignore[attr-defined]

    def _restore(self) -> None:
        """What was waiting last time waits for a word, so that no start of the program begins hours of work, unless
        the user has said that it may."""
        stored = self.store.load()
        self.model.restore(stored.items)
        if self.model.first_waiting() is not None:
            self._from_last_time = not self._preferences.queue_goes_on
            self.runner.set_paused(self._from_last_time)
            QTimer.singleShot(0, self.runner, self.runner.go_on)  # when the window is complete
        if stored.kept_aside is not None:
            text = self.tr("The queue of last time could not be read. It is kept as {path}; a new queue begins.")
            self.panel.show_notice(text.format(path=stored.kept_aside))

    def _choices(self) -> tuple[Settings, RecallStore | None, Keeper | None]:
        return self._preferences.analysis_settings(), self._history.store(), self._history.keeper()

    # --- what the window tells

    def add(self, paths: list[str]) -> None:
        """Put files, and the videos in folders, into the queue, and show it."""
        self.search.start([os.path.abspath(path) for path in paths])
        self._show_count(0)
        self.show()

    def show(self) -> None:
        """Bring the page of the queue to the front."""
        if self._stack.currentWidget() is not self.panel:
            self._page_before = self._stack.currentWidget()
            self._stack.setCurrentWidget(self.panel)
            self.panel.table.setFocus()
            self.shown.emit()

    def leave(self) -> None:
        """Back to the page that was shown before."""
        if self._page_before is not None and self.is_shown():
            self._stack.setCurrentWidget(self._page_before)
            self._page_before.setFocus()

    def is_shown(self) -> bool:
        return self._stack.currentWidget() is self.panel

    def show_picture_only(self, only: bool) -> None:
        """The bar makes room for the picture."""
        self._picture_only = only
        self._show_state()

    def known_paths(self) -> list[str]:
        """The files that were opened lately, and those of the queue."""
        return [*self._preferences.recent, *(item.path for item in self.model.items())]

    def shut_down(self, limit_ms: int) -> bool:
        """Stop for good, and keep the queue. False where a thread has not ended in time."""
        self._save_timer.stop()
        searched = self.search.shut_down(_SEARCH_LIMIT_MS)
        ended = self.runner.shut_down(limit_ms)
        self._save()
        self.store.release()
        return searched and ended

    # --- adding

    def _choose_videos(self) -> None:
        names = " ".join(f"*{suffix}" for suffix in VIDEO_SUFFIXES)
        kinds = self.tr("Videos ({names});;All files (*)").format(names=names)
        title = self.tr("Add videos to the queue")
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, self._preferences.last_folder, kinds)
        if paths:
            self.add(paths)

    def _choose_folder(self) -> None:
        title = self.tr("Add the videos of a folder to the queue")
        path = QFileDialog.getExistingDirectory(self._window, title, self._preferences.last_folder)
        if path:
            self.add([path])

    def _show_count(self, count: int) -> None:
        text = self.tr("Looking for videos: {files} found so far…").format(files=files_words(count))
        self.panel.show_notice(text, can_stop=True)

    def _take_found(self, found: Found, roots: list[str]) -> None:
        added = self.model.add(found.paths)
        self.panel.show_notice(self._added_words(found, added, roots))
        if added.ids and self._from_last_time:
            self._from_last_time = False
            self.runner.set_paused(False)
        self.runner.go_on()
        self._show_state()
        if self.search.is_running():
            self._show_count(0)

    def _added_words(self, found: Found, added: Added, roots: list[str]) -> str:
        if not found.paths:
            place = os.path.basename(roots[0]) or roots[0]
            parts = [self.tr("No video was found in {folder}.").format(folder=place)]
        else:
            parts = [self.tr("Added {files}.").format(files=files_words(len(added.ids)))]
        if added.known:
            parts.append(self.tr("{files} in the queue already.").format(files=files_words(added.known)))
        if added.refused:
            text = self.tr("{files} left out: a queue holds {most} at most.")
            parts.append(text.format(files=files_words(added.refused), most=whole(MOST_ITEMS)))
        if not found.complete:
            parts.append(self.tr("The search was not brought to its end: there may be more."))
        if found.unreadable:
            text = self.tr("Folders that could not be opened: {count}.")
            parts.append(text.format(count=found.unreadable))
        return " ".join(parts)

    # --- the chosen rows

    def _chosen_ids(self) -> list[int]:
        return [item.id for item in self.panel.table.chosen()]

    def _open_current(self) -> None:
        item = self.panel.table.current_item()
        if item is not None:
            self.open_requested.emit(item.path, "")

    def _reveal(self) -> None:
        item = self.panel.table.current_item()
        if item is not None and not show_in_folder(item.path):
            text = self.tr("No program could be started to show the folder {folder}.")
            self.panel.show_notice(text.format(folder=item.folder))

    def _move(self, step: int) -> None:
        """Move the chosen rows past the next one that is shown; 1 down, -1 up."""
        rows = sorted(index.row() for index in self.panel.table.selectionModel().selectedRows())
        if not rows or not self.view.is_in_order():
            return
        beside = rows[0] - 1 if step < 0 else rows[-1] + 1
        if not 0 <= beside < self.view.rowCount():
            return
        source = self.view.mapToSource(self.view.index(beside, 0)).row()
        self.model.move(self._chosen_ids(), source if step < 0 else source + 1)
        self.panel.table.scrollTo(self.panel.table.currentIndex())
        self._show_state()

    def _remove_chosen(self) -> None:
        self._tell_removed(self.runner.remove(self._chosen_ids()))

    def _clear_finished(self) -> None:
        self._tell_removed(self.runner.remove([item.id for item in self.model.items() if item.is_finished()]))

    def _tell_removed(self, count: int) -> None:
        if count:
            text = self.tr("Removed {files} from the queue; on the disk nothing changed.")
            self.panel.show_notice(text.format(files=files_words(count)), can_undo=True)

    def _undo(self) -> None:
        count = self.model.undo()
        text = self.tr("Brought back {files}.").format(files=files_words(count))
        self.panel.show_notice(text, can_undo=self.model.can_undo())
        self.runner.go_on()
        self._show_state()

    def _show_context_menu(self, place: QPoint) -> None:
        if self.panel.table.chosen():
            menu = self.menu.context_menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.panel.table.viewport().mapToGlobal(place))

    # --- running

    def _toggle(self) -> None:
        if self.is_shown():
            self.leave()
        else:
            self.show()

    def _toggle_pause(self) -> None:
        self._from_last_time = False
        self.runner.set_paused(not self.runner.is_paused())

    def _cancel_current(self) -> None:
        item = self.runner.running()
        if item is not None:
            self.runner.cancel([item.id])

    def _take_end(self, worker: AnalysisWorker) -> None:
        if worker.result is not None:
            self.runner.take_result(worker.path, worker.result)

    def _choose_remembering(self, wanted: bool) -> None:
        if not wanted:
            self.runner.stop_remembering()

    def _save_soon(self) -> None:
        if not self._save_timer.isActive():  # and not begun anew, or a queue that changes all the time is never saved
            self._save_timer.start()

    def _save(self) -> None:
        if not self._preferences.private:
            self.store.save([item for item in self.model.items() if item.id not in self._private])

    def _choose_privacy(self, wanted: bool) -> None:
        """What joins the queue in a private session is never written down, also not when the session has ended."""
        here = {item.id for item in self.model.items()}
        if wanted:
            self._public = here
            self.runner.stop_keeping()
        else:
            self._private |= here - self._public

    # --- what is shown

    def _show_state(self) -> None:
        counts, running = self.model.counts(), self.runner.running()
        text = self._status_words(counts, running)
        unfinished = counts["waiting"] + counts["running"]
        done = len(self.model.items()) - unfinished + (running.fraction if running else 0.0)
        total = max(len(self.model.items()), 1)
        self.panel.show_status(text, done / total if unfinished else None)
        self.bar.show_text(self.tr("Queue: {state}").format(state=text))
        self.bar.setVisible(bool(self.model.items()) and not self.is_shown() and not self._picture_only)
        self._enable_actions(counts, running)

    def _status_words(self, counts: dict[str, int], running: QueueItem | None) -> str:
        if not any(counts.values()):
            return "" if self.store.is_ours() else self.tr("The queue of this window is not kept when it is closed")
        waiting = files_words(counts["waiting"])
        if self._from_last_time and counts["waiting"]:
            return self.tr("{files} waiting from last time").format(files=waiting)
        if (running or counts["waiting"]) and self.runner.gives_way():
            return self.tr("Waits while the opened video is analysed")
        if running is not None:
            text = progress_words(counts, running.fraction)
            return self.tr("{progress}; pauses after it").format(progress=text) if self.runner.is_paused() else text
        if counts["waiting"] and self.runner.is_paused():
            return self.tr("Paused, {files} waiting").format(files=waiting)
        return finished_words(counts) if not counts["waiting"] else self.tr("{files} waiting").format(files=waiting)

    def _enable_actions(self, counts: dict[str, int], running: QueueItem | None) -> None:
        menu, chosen, shown = self.menu, self.panel.table.chosen(), self.is_shown()
        menu.set_shown(shown)
        menu.set_paused(self.runner.is_paused())
        menu.pause.setEnabled(bool(counts["waiting"] or running) or self.runner.is_paused())
        menu.cancel_current.setEnabled(running is not None)
        menu.cancel_all.setEnabled(bool(counts["waiting"] or running))
        menu.clear.setEnabled(any(counts[state] for state in ("done", "cancelled", "failed")))
        menu.undo.setEnabled(self.model.can_undo() and shown)
        for action in menu.of_items:
            action.setEnabled(bool(chosen) and shown)
        menu.retry.setEnabled(shown and any(item.is_finished() for item in chosen))
        menu.compare.setEnabled(shown and len(chosen) == 2)
        menu.cancel.setEnabled(shown and any(not item.is_finished() for item in chosen))
        for action in (menu.move_up, menu.move_down):
            action.setEnabled(bool(chosen) and shown and self.view.is_in_order())
