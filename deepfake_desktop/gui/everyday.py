"""Small things of every day that the menus offer: pasting a path, the log, and the word about newer versions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from deepfake_desktop.gui.diagnostics import diagnostics
from deepfake_desktop.gui.local_paths import PastedPaths, pasted_paths
from deepfake_desktop.gui.log_viewer import LogViewer
from deepfake_desktop.gui.menus import Menus
from deepfake_desktop.gui.newer_version import NewerVersion
from deepfake_desktop.gui.redaction import redacted
from deepfake_desktop.gui.settings import Preferences

_LONGEST_SHOWN = 120  # characters of a pasted text


class Everyday(QObject):
    """Adds its entries to the window's menus."""

    paths_pasted = Signal(object)  # list of absolute paths that exist
    said = Signal(str)  # a sentence for the user

    def __init__(
        self, window: QMainWindow, menus: Menus, preferences: Preferences, known_paths: Callable[[], list[str]]
    ) -> None:
        """known_paths: files of the user's, whose names must not be in what is copied from the log."""
        super().__init__(window)
        self._window, self._preferences, self._known_paths = window, preferences, known_paths
        self.paste = self._action(self.tr("Open from the clip&board"), QKeySequence.StandardKey.Paste)
        self.paste.triggered.connect(self.paste_paths)
        menus.file_menu.insertAction(menus.save, self.paste)
        self.log = self._action(self.tr("&Log and diagnostics…"))
        self.log.triggered.connect(self.show_log)
        self.newer = self._action(self.tr("Look for a &newer version…"))
        self.newer.triggered.connect(self._show_newer)
        self._put_before(menus.help_menu, menus.about, (self.log, self.newer))

    def paste_paths(self) -> None:
        """Open the files that the clipboard names, or say why there is nothing to open."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None:
            pasted = PastedPaths()
        else:
            pasted = pasted_paths(data.urls() if data.hasUrls() else (), data.text() if data.hasText() else "")
        if pasted.paths:
            self.paths_pasted.emit(list(pasted.paths))
        elif pasted.addresses:
            self.said.emit(self.tr("Only files on this computer can be opened. Save the video first, then open it."))
        elif len(pasted.missing) == 1 and len(pasted.missing[0]) <= _LONGEST_SHOWN:
            text = self.tr("There is no file {path}. Copy the whole path of a video, or the file itself.")
            self.said.emit(text.format(path=pasted.missing[0]))
        else:
            self.said.emit(self.tr("The clipboard holds no path of a video. Copy a file or its path first."))

    def diagnostics(self, trouble: str) -> str:
        """What is copied to be handed on, with what went wrong at its end; it names no file."""
        private = self._known_paths()
        return "\n".join([diagnostics(self._preferences, private), "What went wrong", redacted(trouble, private), ""])

    def show_log(self) -> None:
        LogViewer(self._window, self._preferences, self._known_paths()).show()

    def _show_newer(self) -> None:
        NewerVersion(self._window).show()

    def _action(self, text: str, shortcut: QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(text, self)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action

    @staticmethod
    def _put_before(menu: QMenu, before: QAction, actions: tuple[QAction, ...]) -> None:
        for action in actions:
            menu.insertAction(before, action)
