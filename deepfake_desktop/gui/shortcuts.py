"""The page of keyboard shortcuts, read from the menus themselves so that it cannot go stale."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

# What no menu tells: gestures, and keys that belong to a part of the window while it has the focus.
_ELSEWHERE = (
    (
        "On the timeline",
        (
            ("Go to a moment", "Click, or drag"),
            ("Look closer or less closely", "Ctrl + wheel"),
            ("Move along", "Drag with the middle button, or Shift + wheel"),
            ("One second back or on", "Left, Right"),
            ("A tenth of the video on or back", "Page up, Page down"),
            ("To the start or the end", "Home, End"),
        ),
    ),
    (
        "In the list of moments",
        (("Choose", "Up, Down"), ("Go there", "Enter, or click")),
    ),
    (
        "In a comparison",
        (
            ("Play or pause both", "Space"),
            ("Previous or next frame", "Comma, Period"),
            ("Slower or faster", "[, ]"),
            ("Five seconds back or on", "Left, Right"),
            ("Link or unlink the two", "U"),
            ("Close", "Esc"),
        ),
    ),
    ("On the picture", (("Full screen", "Double click"),)),
    ("Anywhere", (("Leave the full screen, or stop the analysis", "Esc"),)),
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
            found += [Shortcut(_plain(menu.title()), _plain(one.text()), _keys(one)) for one in _with_keys(menu)]
    return found


def shortcuts_page(bar: QMenuBar) -> str:
    """The page as HTML with a table for each menu and each part of the window."""
    tables: dict[str, list[tuple[str, str]]] = {}
    for shortcut in shortcuts_of(bar):
        tables.setdefault(shortcut.menu, []).append((shortcut.what, shortcut.keys))
    parts = [*tables.items(), *((title, list(rows)) for title, rows in _ELSEWHERE)]
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
    return " or ".join(dict.fromkeys(keys.toString(native) for keys in action.shortcuts()))


def _plain(text: str) -> str:
    return text.replace("&", "").replace("…", "")


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    cells = [f'<td width="60%">{escape(what)}</td><td><b>{escape(keys)}</b></td>' for what, keys in rows]
    lines = "".join(f"<tr>{pair}</tr>" for pair in cells)
    return f'<h3>{escape(title)}</h3><table cellpadding="3" width="100%">{lines}</table>'
