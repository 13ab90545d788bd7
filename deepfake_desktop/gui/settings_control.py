"""Joins the settings dialog with the window: its pages, its menu entry, and what some choices do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from deepfake_desktop.gui.setting import Deed, Page, Setting, Value
from deepfake_desktop.gui.settings_catalogue import SettingsCatalogue
from deepfake_desktop.gui.settings_dialog import SettingsDialog
from deepfake_desktop.gui.theme import scale_text

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow


class SettingsControl(QObject):
    """``add`` takes further rows, also on a page of their own, from whoever has a setting."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._preferences = window, window.preferences
        self.dialog: SettingsDialog | None = None
        self.pages = SettingsCatalogue(window, self).pages()
        self.action = QAction(self.tr("Settin&gs…"), self)
        self.action.setShortcut(QKeySequence("Ctrl+,"))
        self.action.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.action.triggered.connect(self.show_dialog)
        window.menus.file_menu.insertAction(window.menus.quit, self.action)
        window.addAction(self.action)  # so that its shortcut works while the menu bar is hidden

    def add(self, page: str, row: Setting | Deed, title: str = "") -> None:
        """Append a row to the page with a key; where there is no such page yet, with a title, it comes last."""
        for one in self.pages:
            if one.key == page:
                one.rows.append(row)
                return
        self.pages.append(Page(page, title or page, [row]))

    def show_dialog(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self.pages, self._window)
            self.dialog.written.connect(self._preferences.save)  # now, and not when the program ends
            self.dialog.finished.connect(self._forget_dialog)
            self._preferences.changed.connect(self._follow)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def scale_text(self, percent: Value) -> None:
        self._preferences.text_scale = int(percent)
        scale_text(self._preferences.text_scale)

    def _follow(self) -> None:
        """Something was chosen elsewhere, or here."""
        if self.dialog is not None:
            self.dialog.refresh()

    def _forget_dialog(self) -> None:
        self._preferences.changed.disconnect(self._follow)
        self.dialog = None
