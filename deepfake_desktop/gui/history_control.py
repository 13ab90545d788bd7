"""Joins the window with the history: what is kept, what is private, and what is shown again."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QMainWindow

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import FileFacts
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.gui.analysis_control import AnalysisControl
from deepfake_desktop.gui.engine_words import engine_text
from deepfake_desktop.gui.history_menu import HistoryMenu
from deepfake_desktop.gui.history_panel import HistoryDialog
from deepfake_desktop.gui.numbers import moment
from deepfake_desktop.gui.private_banner import PrivateBanner
from deepfake_desktop.gui.reopening import ReopenWorker, VideoSearch
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.gui.worker import AnalysisWorker
from deepfake_desktop.history.entry import Entry
from deepfake_desktop.history.keeper import Keeper
from deepfake_desktop.history.store import Deletion, History

_log = logging.getLogger(__name__)
_END_LIMIT_MS = 15_000


class HistoryControl(QObject):
    """Everything about keeping and forgetting that the window does not do by itself."""

    said = Signal(str)  # a notice for the user
    entry_chosen = Signal(object)  # Entry that is to be shown
    compare_wanted = Signal(object)  # list of two entries that are to be compared
    video_found = Signal(str)  # the path of the video that belongs to the shown entry
    video_missing = Signal(str)  # why there is none, as a sentence

    def __init__(
        self, control: AnalysisControl, preferences: Preferences, menu: HistoryMenu, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self.history = History()
        self.dialog: HistoryDialog | None = None
        self.banner = PrivateBanner(window)
        self.hidden_path: Callable[[], str | None] = lambda: None  # of the video whose finding stays hidden
        self._control, self._preferences, self._menu, self._window = control, preferences, menu, window
        self._search: VideoSearch | None = None
        self._threads: list[_Deleting | VideoSearch] = []
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.banner)
        self.banner.hide()
        self.banner.end_wanted.connect(menu.private.trigger)
        menu.keep.setChecked(self.history.is_on())
        menu.keep.toggled.connect(self._switch)
        menu.private.toggled.connect(self._set_private)
        menu.show_history.triggered.connect(self.show_dialog)

    # --- keeping

    def store(self) -> RecallStore | None:
        """Where the next analysis recalls and remembers; None for neither."""
        wanted = self._preferences.remember_results and not self._preferences.private
        return RecallStore() if wanted else None

    def keeper(self) -> Keeper | None:
        """What adds the next analysis to the history; None in a private session."""
        return None if self._preferences.private else Keeper(self.history)

    def _switch(self, on: bool) -> None:
        try:
            self.history.switch(on)
        except HistoryError as error:
            self.said.emit(engine_text(str(error)))
            return
        if on:
            self.said.emit(self.tr("Analyses are added to the history from now on."))
        else:
            self._control.stop_keeping()
            self.said.emit(
                self.tr("No more analyses are added to the history. What is in it stays until you delete it.")
            )

    def _set_private(self, on: bool) -> None:
        self._preferences.private = on
        self.banner.setVisible(on)
        if on:
            self._control.stop_remembering()
            self._control.stop_keeping()
            self.said.emit(self.tr("Nothing is kept of this analysis and of those that follow."))
        else:
            self.said.emit(self.tr("The private session has ended."))

    # --- the dialog

    def show_dialog(self) -> None:
        """Show the history, or bring it to the front."""
        if self.dialog is None:
            self.dialog = HistoryDialog(self.history, self._window, lambda: self.hidden_path())
            self.dialog.entry_chosen.connect(self.entry_chosen)
            self.dialog.compare_wanted.connect(self.compare_wanted)
            self.dialog.delete_wanted.connect(self._delete)
            self.dialog.finished.connect(self._forget_dialog)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _delete(self, entries: list[Entry] | None) -> None:
        if self.dialog is not None:
            self.dialog.show_busy()
        self._start(_Deleting(self.history, entries, self))

    def _take_deletion(self, task: _Deleting) -> None:
        if task.entries is None:
            self._preferences.clear_recent(for_good=True)
        else:
            self._preferences.forget_files({entry.path for entry in task.entries})
        if self.dialog is not None:
            self.dialog.show_deleted(task.done, task.problem)

    # --- an entry in the window

    def reopening(self, entry: Entry) -> ReopenWorker:
        """What reads the result of an entry; to be handed to ``AnalysisControl.run``."""
        return ReopenWorker(entry, self.history, self._control)

    def notice_of(self, entry: Entry) -> str:
        """What stands above a result from the history."""
        text = self.tr("From the history: this is what was found on {moment}.")
        return text.format(moment=moment(entry.analysed_at))

    def take_end(self, worker: AnalysisWorker) -> None:
        """An analysis, or the reading of an entry, has ended and is shown."""
        if isinstance(worker, ReopenWorker):
            if worker.result is not None:
                self._look_for_video(worker.result.file)
            return
        if worker.kept_news:
            self.said.emit(engine_text(worker.kept_news))
        if self.dialog is not None:
            self.dialog.refresh()

    def leave(self) -> None:
        """Something else is shown now."""
        if self._search is not None:
            self._search.requestInterruption()
            self._search = None

    def shut_down(self) -> bool:
        """Stop for good and wait. False where a thread did not end in time."""
        self.leave()
        if self.dialog is not None:
            self.dialog.close()
        return all([thread.wait(_END_LIMIT_MS) for thread in self._threads])

    def _look_for_video(self, file: FileFacts) -> None:
        self.leave()
        if file.sha256 is None:
            self.video_missing.emit(self.tr("This file could not be read then, so there is no picture to show."))
            return
        self._search = VideoSearch(file.path, file.sha256, self)
        self._start(self._search)

    def _take_search(self, search: VideoSearch) -> None:
        if search is not self._search:
            return
        self._search = None
        if search.found == "same":
            self.video_found.emit(search.path)
        elif search.found == "changed":
            text = self.tr("The file at {path} is another one now, so it is not shown.").format(path=search.path)
            self.video_missing.emit(text)
        else:
            text = self.tr("The video is no longer at {path}. What was found in it is still here.")
            self.video_missing.emit(text.format(path=search.path))

    # --- threads

    def _start(self, thread: _Deleting | VideoSearch) -> None:
        self._threads.append(thread)
        thread.finished.connect(self._collect)
        thread.start()

    def _collect(self) -> None:
        """Some have ended."""
        for thread in [one for one in self._threads if one.isFinished()]:
            take_leave(thread)
            self._threads.remove(thread)
            if isinstance(thread, VideoSearch):
                self._take_search(thread)
            else:
                self._take_deletion(thread)


class _Deleting(QThread):
    """Deletes entries, or everything; ``finished`` always comes, and then ``done`` is set or ``problem``."""

    def __init__(self, history: History, entries: list[Entry] | None, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("deleting")
        self._history = history
        self.entries = entries
        self.done: Deletion | None = None
        self.problem = ""

    def run(self) -> None:
        store = RecallStore()
        try:
            if self.entries is None:
                self.done = self._history.clear(store)
            else:
                self.done = self._history.delete([entry.id for entry in self.entries], store)
        except Exception as error:  # the dialog shows it; a thread must not end in a bare traceback
            _log.exception("nothing could be deleted from the history")
            self.problem = engine_text(str(error))
