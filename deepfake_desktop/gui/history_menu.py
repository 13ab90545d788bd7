"""The menu entries of the history and of the private session."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


class HistoryMenu(QObject):
    """Adds its entries to two menus; the actions are attributes for others to connect."""

    def __init__(self, window: QMainWindow, file: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self.show_history = self._action(file, self.tr("&History…"), "Ctrl+Shift+H")
        self.private = self._action(file, self.tr("&Private session"), "Ctrl+Shift+N")
        self.private.setCheckable(True)
        self.private.setToolTip(self.tr("Keep nothing of the videos that are opened"))

    def fill_analysis(self, menu: QMenu) -> None:
        """Whether analyses are added to the history at all."""
        self.keep = self._action(menu, self.tr("Keep a &history"), None)
        self.keep.setCheckable(True)

    def _action(self, menu: QMenu, text: str, keys: str | None) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action
