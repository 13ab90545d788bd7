"""Taking names of people, computers and files out of a text that somebody is about to hand on. No Qt."""

from __future__ import annotations

import getpass
import os
import platform
import re
from collections.abc import Iterable
from pathlib import Path

from deepfake_desktop.gui.find_videos import VIDEO_SUFFIXES

_SHORTEST = 3  # characters of a name that is taken out wherever it stands; shorter ones are parts of words
_CODE = ("deepfake_desktop", "site-packages", "lib/python", "Lib")  # of a path to code, what follows is kept

_SUFFIXES = "|".join(suffix[1:] for suffix in VIDEO_SUFFIXES)
_ROOT = r"(?:~[/\\]|[A-Za-z]:[/\\]|\\\\|/)"
_QUOTED = re.compile(rf"""(["'])({_ROOT}[^"'\n]*)\1""")
_BARE = re.compile(rf"""(?<![\w.…<>/\\-]){_ROOT}[^\s"'<>|*?,;()]+""")
_VIDEO = re.compile(rf"""[^\n"':/\\<>]*\.({_SUFFIXES})\b""", re.IGNORECASE)


def redacted(text: str, private: Iterable[str] = ()) -> str:
    """The text without personal names: ``<file>``, ``<path>``, ``<user>`` and ``<computer>`` stand in their place.

    private: paths that are known to be the user's; these and their names are found also where they hold spaces. Names
    of videos, and whatever looks like a path, go as well, with words beside them where it is not clear which is which;
    of paths to code, the part inside the program or a library stays.
    """
    for name in _longest_first(private):
        text = text.replace(name, "<file>")
    text = _QUOTED.sub(lambda match: f"{match[1]}{_shortened(match[2])}{match[1]}", text)
    text = _BARE.sub(lambda match: _shortened(match[0]), text)
    text = _VIDEO.sub(r" <file>.\1", text)
    for name, instead in _of_this_computer():
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", instead, text, flags=re.IGNORECASE)
    return text


def _longest_first(private: Iterable[str]) -> list[str]:
    names = {part for path in private for part in (path, os.path.basename(path), Path(path).stem)}
    return sorted((name for name in names if len(name) >= _SHORTEST), key=len, reverse=True)


def _shortened(path: str) -> str:
    plain = path.replace("\\", "/")
    for part in _CODE:
        place = plain.rfind(f"/{part}")
        if place >= 0 and plain.endswith((".py", ".pyc", ".so", ".pyd")):
            return f"…{plain[place:]}"
    return "<path>"


def _of_this_computer() -> list[tuple[str, str]]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in the system's list
        user = ""
    names = ((user, "<user>"), (platform.node(), "<computer>"))
    return [(name, instead) for name, instead in names if len(name) >= _SHORTEST]
