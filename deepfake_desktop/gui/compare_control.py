"""Opens comparisons: from the menus, from the queue and from the history; and analyses what they show."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui.analysis_control import AnalysisControl
from deepfake_desktop.gui.compare_side import CompareSide
from deepfake_desktop.gui.compare_window import CompareWindow
from deepfake_desktop.gui.find_videos import VIDEO_SUFFIXES
from deepfake_desktop.gui.worker import AnalysisWorker, News
from deepfake_desktop.history.entry import Entry

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow

_END_LIMIT_MS = 15_000  # how long closing waits for an analysis; it looks for a cancel several times a second


@dataclass(frozen=True)
class Clip:
    """One side of a comparison."""

    path: str
    entry: Entry | None = None  # of the history, whose finding stands in where the file is gone


class CompareControl(QObject):
    """At most one comparison at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CompareWindow | None = None
        self._analysis = AnalysisControl(self)
        self._side: CompareSide | None = None  # whose analysis runs
        self._waiting: list[tuple[CompareSide, Clip]] = []
        menu = window.menus.file_menu
        self.with_other = self._action(self.tr("&Compare with…"), "Ctrl+K")
        self.two_people = self._action(self.tr("Compare t&wo people"), "Ctrl+Shift+K")
        menu.insertActions(window.menus.save, [self.with_other, self.two_people])
        menu.insertSeparator(window.menus.save)
        self.with_other.triggered.connect(self.choose)
        self.two_people.triggered.connect(self.compare_people)
        window.queue.menu.compare.triggered.connect(self._compare_queued)
        window.history.compare_wanted.connect(self._compare_entries)
        self._analysis.news_arrived.connect(self._take_news)
        self._analysis.ended.connect(self._take_end)
        self._analysis.running_changed.connect(self._take_running)

    def _action(self, text: str, shortcut: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action

    def show_state(self, path: str | None) -> None:
        """Enable what makes sense now. path: of the shown video, None where there is none or it stays hidden."""
        self.with_other.setEnabled(path is not None)
        judged = self._window.result is not None and len(self._window.result.people) > 1
        self.two_people.setEnabled(path is not None and judged)

    # --- from where it is opened

    def choose(self) -> None:
        """Ask for the video to compare the shown one with."""
        path = self._window.shown_path()
        if path is None:
            return
        names = " ".join(f"*{suffix}" for suffix in VIDEO_SUFFIXES)
        kinds = self.tr("Videos ({names});;All files (*)").format(names=names)
        title = self.tr("Compare with a video")
        other, _ = QFileDialog.getOpenFileName(self._window, title, self._window.preferences.last_folder, kinds)
        if other:
            self.compare(Clip(path), Clip(os.path.abspath(other)))

    def compare_people(self) -> None:
        """Two people of the shown clip: the chosen one, and the next."""
        window, path = self._window, self._window.shown_path()
        people = window.timeline.people
        if path is None or window.result is None or len(people) < 2:
            return
        person = window.watching.person()
        place = people.index(person) if person in people else 0
        chosen = (people[place], people[(place + 1) % len(people)])
        dialog = self._open(one_clip=True)
        for side, number in zip(dialog.sides, chosen, strict=True):
            side.open(Path(path), plays=side is dialog.left)
            side.take_over(window.result, window.timeline)
            side.choose(number)
        dialog.show_differences()
        dialog.link.seek(0, window.player.position_s())

    def compare(self, left: Clip, right: Clip) -> None:
        """Two clips; what is not known of them yet is analysed, one after the other."""
        window = self._window
        if any(clip.entry is None and window.eyes.hides(clip.path) for clip in (left, right)):
            window.say(self.tr("Judge both videos yourself first, or switch “Your eyes first” off."))
            return
        dialog = self._open(one_clip=False)
        self._waiting = []
        for side, clip in zip(dialog.sides, (left, right), strict=True):
            side.open(Path(clip.path), plays=os.path.exists(clip.path))
            if clip.path == window.shown_path() and window.result is not None and clip.entry is None:
                side.take_over(window.result, window.timeline)
            else:
                self._waiting.append((side, clip))
        dialog.show_differences()
        self._analyse_next()

    def _compare_queued(self) -> None:
        items = self._window.queue.panel.table.chosen()
        if len(items) == 2:
            self.compare(Clip(items[0].path), Clip(items[1].path))

    def _compare_entries(self, entries: list[Entry]) -> None:
        left, right = (Clip(entry.path, entry) for entry in entries)
        self.compare(left, right)

    def shut_down(self) -> bool:
        """Stop for good. False where a thread did not end in time."""
        if self.dialog is not None:
            self.dialog.close()
        return self._analysis.shut_down(_END_LIMIT_MS)

    # --- analysing

    def _open(self, one_clip: bool) -> CompareWindow:
        if self.dialog is not None:
            self.dialog.close()
        self._window.player.pause()
        dialog = self.dialog = CompareWindow(self._window, one_clip)
        dialog.finished.connect(self._forget)
        size, room = self._window.size(), self._window.screen().availableSize()
        dialog.resize(min(max(size.width(), 900), room.width()), min(max(size.height(), 560), room.height()))
        dialog.show()
        return dialog

    def _analyse_next(self) -> None:
        self._side = None
        if not self._waiting:
            return
        self._side, clip = self._waiting.pop(0)
        window = self._window
        settings = Settings(model=window.preferences.model, sampling=window.preferences.sampling)
        self._side.show_start(settings.samples_per_second)
        if clip.entry is not None and not os.path.exists(clip.path):
            self._side.surface.set_note(self.tr("The video is no longer there. What was found in it still is."))
            self._analysis.run(window.history.reopening(clip.entry))
        else:
            self._analysis.start(clip.path, settings, window.history.store(), keeper=window.history.keeper())

    def _take_news(self, news: News) -> None:
        if self._side is not None:
            self._side.take_news(news)

    def _take_end(self, worker: AnalysisWorker) -> None:
        if self._side is None or self.dialog is None:
            return
        self._side.take_end(worker)
        self.dialog.show_differences()
        self._analyse_next()

    def _take_running(self) -> None:
        """The queue stands still for what somebody waits for."""
        running = self._analysis.is_running() or self._window.control.is_running()
        self._window.queue.runner.give_way(running)

    def _forget(self) -> None:
        """The comparison is closed: its analysis is of no more interest."""
        self.dialog, self._side, self._waiting = None, None, []
        self._analysis.stop_keeping()
        self._analysis.cancel()
