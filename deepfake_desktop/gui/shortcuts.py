"""The page of keyboard shortcuts, read from the menus themselves so that it cannot go stale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP

# What no menu tells: gestures, and keys that belong to a part of the window while it has the focus.
_ELSEWHERE = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "On the timeline"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Go to a moment"), QT_TRANSLATE_NOOP("Shortcuts", "Click, or drag")),
            (
                QT_TRANSLATE_NOOP("Shortcuts", "Look closer or less closely"),
                QT_TRANSLATE_NOOP("Shortcuts", "Ctrl + wheel"),
            ),
            (
                QT_TRANSLATE_NOOP("Shortcuts", "Move along"),
                QT_TRANSLATE_NOOP("Shortcuts", "Drag with the middle button, or Shift + wheel"),
            ),
            (QT_TRANSLATE_NOOP("Shortcuts", "One second back or on"), QT_TRANSLATE_NOOP("Shortcuts", "Left, Right")),
            (
                QT_TRANSLATE_NOOP("Shortcuts", "A tenth of the video on or back"),
                QT_TRANSLATE_NOOP("Shortcuts", "Page up, Page down"),
            ),
            (QT_TRANSLATE_NOOP("Shortcuts", "To the start or the end"), QT_TRANSLATE_NOOP("Shortcuts", "Home, End")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "In the list of moments"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Choose"), QT_TRANSLATE_NOOP("Shortcuts", "Up, Down")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Go there"), QT_TRANSLATE_NOOP("Shortcuts", "Enter, or click")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "In a comparison"),
        (
            (QT_TRANSLATE_NOOP("Shortcuts", "Play or pause both"), QT_TRANSLATE_NOOP("Shortcuts", "Space")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Previous or next frame"), QT_TRANSLATE_NOOP("Shortcuts", "Comma, Period")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Slower or faster"), "[, ]"),
            (QT_TRANSLATE_NOOP("Shortcuts", "Five seconds back or on"), QT_TRANSLATE_NOOP("Shortcuts", "Left, Right")),
            (QT_TRANSLATE_NOOP("Shortcuts", "Link or unlink the two"), "U"),
            (QT_TRANSLATE_NOOP("Shortcuts", "Close"), QT_TRANSLATE_NOOP("Shortcuts", "Esc")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "On the picture"),
        ((QT_TRANSLATE_NOOP("Shortcuts", "Full screen"), QT_TRANSLATE_NOOP("Shortcuts", "Double click")),),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Anywhere"),
        (
            (
                QT_TRANSLATE_NOOP("Shortcuts", "Leave the full screen, or stop the analysis"),
                QT_TRANSLATE_NOOP("Shortcuts", "Esc"),
            ),
        ),
    ),
)


@dataclass(frozen=True)
class Shortcut:
    menu: str
    what: str
    keys: str


def shortcuts_of(bar: QMenuBar) -> list[Shortcut]:
    """Every entry of the menus that has keys, in their order."""
    found: list[Shortcut] = []
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            found += [Shortcut(plain(menu.title()), plain(one.text()), _keys(one)) for one in _with_keys(menu)]
    return found


def shortcuts_page(bar: QMenuBar) -> str:
    """The page as HTML with a table for each menu and each part of the window."""
    tables: dict[str, list[tuple[str, str]]] = {}
    for shortcut in shortcuts_of(bar):
        tables.setdefault(shortcut.menu, []).append((shortcut.what, shortcut.keys))
    parts = [
        *tables.items(),
        *((_tr(title), [(_tr(what), _tr(keys)) for what, keys in rows]) for title, rows in _ELSEWHERE),
    ]
    return "".join(_table(title, rows) for title, rows in parts)


def _with_keys(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found += _with_keys(below)
        elif action.shortcuts():
            found.append(action)
    return found


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return QCoreApplication.translate("Shortcuts", " or ").join(
        dict.fromkeys(keys.toString(native) for keys in action.shortcuts())
    )


def plain(text: str) -> str:
    """Without the marks of keys, also those that Chinese menus have in brackets, and without dots."""
    return re.sub(r"\(&\w\)|&|…", "", text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    cells = [f'<td width="60%">{escape(what)}</td><td><b>{escape(keys)}</b></td>' for what, keys in rows]
    lines = "".join(f"<tr>{pair}</tr>" for pair in cells)
    return f'<h3>{escape(title)}</h3><table cellpadding="3" width="100%">{lines}</table>'
