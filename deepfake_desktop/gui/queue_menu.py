"""The menu of the queue: actions as attributes for others to connect; the page's buttons show some of them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from deepfake_desktop.gui.shortcuts import plain


class QueueMenu(QObject):
    """Adds "Queue" to a window's menu bar, before its last menu."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(self.tr("&Queue"), window)
        window.menuBar().insertMenu(window.menuBar().actions()[-1], self.menu)
        self.show = self._action(self.tr("&Show the queue"), "Ctrl+J")
        self.add_videos = self._action(self.tr("Add &videos…"), "Ctrl+Shift+O")
        self.add_folder = self._action(self.tr("Add a &folder…"))
        self.menu.addSeparator()
        self.pause = self._action("", "Ctrl+Shift+P")
        self.cancel_current = self._action(self.tr("Cancel the &current file"))
        self.cancel_all = self._action(self.tr("Cancel &all"))
        self.menu.addSeparator()
        self.open = self._action(self.tr("&Open") + "\t" + self.tr("Enter"))  # the table handles the key itself
        self.retry = self._action(self.tr("Analyse a&gain"), "Ctrl+Shift+R")
        self.cancel = self._action(self.tr("Ca&ncel"))
        self.compare = self._action(self.tr("Co&mpare the two"))
        self.move_up = self._action(self.tr("Move &up"), "Alt+Up")
        self.move_down = self._action(self.tr("Move &down"), "Alt+Down")
        self.reveal = self._action(self.tr("Show in its folde&r"))
        self.remove = self._action(self.tr("Remove from &the queue"), QKeySequence.StandardKey.Delete)
        self.menu.addSeparator()
        self.clear = self._action(self.tr("C&lear finished"))
        self.undo = self._action(self.tr("&Undo removing"), QKeySequence.StandardKey.Undo)
        self.of_items = (
            self.open, self.retry, self.cancel, self.compare, self.move_up, self.move_down, self.reveal, self.remove,
        )  # fmt: skip
        self.set_paused(False)

    def set_paused(self, paused: bool) -> None:
        """The same entry pauses and goes on."""
        self.pause.setText(self.tr("Go &on") if paused else self.tr("&Pause after this file"))
        self.pause.setIconText(self.tr("Go on") if paused else self.tr("Pause"))

    def set_shown(self, shown: bool) -> None:
        """The same entry shows the queue and leads back."""
        self.show.setText(self.tr("&Back from the queue") if shown else self.tr("&Show the queue"))

    def context_menu(self) -> QMenu:
        """What can be done with the chosen rows."""
        menu = QMenu(self._window)
        menu.addActions(list(self.of_items))
        return menu

    def _action(self, text: str, shortcut: QKeySequence.StandardKey | str | None = None) -> QAction:
        action = QAction(text, self)
        if text:
            action.setIconText(plain(text))  # on the page's buttons; Qt would leave "(V)" of Chinese entries
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        self.menu.addAction(action)
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action
