"""The page of shortcuts, and that no two entries share a key."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QDialog, QTextBrowser

from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.shortcuts import shortcuts_of


def test_every_key_is_listed_and_means_one_thing(window: MainWindow) -> None:
    listed = shortcuts_of(window.menuBar())
    keys = [key for shortcut in listed for key in shortcut.keys.split(" or ")]
    assert not [key for key, count in Counter(keys).items() if count > 1]
    for key in ("N", "P", ".", ",", "J", "K", "L", "I", "O", "R", "Z", "+", "-", "0", "[", "]", "F11"):
        assert key in keys, key


def test_the_page_shows_them(window: MainWindow) -> None:
    window.menus.shortcuts.trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None and dialog.windowTitle() == "Keyboard shortcuts"
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    for text in ("Next suspicious moment", "Ctrl + wheel", "In the list of moments", "Leave the full screen"):
        assert text in page.toPlainText()
    dialog.close()
