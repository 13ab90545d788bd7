"""Everything that the program keeps on this machine, found and removed. No Qt.

Only files that the program itself writes are touched, by their names: a folder that somebody chose for them may hold
other things. Results that the user saved, reports and annotated videos are the user's own, wherever they lie, and stay.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deepfake_desktop.files import cache_folder, data_folder, settings_folder, state_folder
from deepfake_desktop.private_files import UNFINISHED


@dataclass(frozen=True)
class Kept:
    """Files of one kind that are there now."""

    what: str  # in words, such as "history"
    files: tuple[Path, ...]
    size_bytes: int


@dataclass(frozen=True)
class Erased:
    """What became of it."""

    files: int
    size_bytes: int
    left: tuple[Path, ...]  # could not be removed


def kept() -> tuple[Kept, ...]:
    """What the program keeps, by kind; kinds of which nothing is there are left out."""
    found = ((what, tuple(_files(folder, patterns))) for what, folder, patterns in _places() if folder is not None)
    return tuple(Kept(what, files, sum(map(_size, files))) for what, files in found if files)


def erase(what: tuple[Kept, ...]) -> Erased:
    """Remove files, and the program's folders as far as they are empty then. The contents are not written over: on most
    disks of today that would not reach the old blocks."""
    removed, size, left = 0, 0, []
    for path in (path for kind in what for path in kind.files):
        size_of_it = _size(path)
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
        else:
            removed, size = removed + 1, size + size_of_it
    for _, folder, _ in _places():
        if folder is not None:
            _remove_empty(folder)
    return Erased(removed, size, tuple(left))


def window_process() -> int | None:
    """The process that has the program's window open on this machine; None where none is known of.

    Read from the lock file of the window (``gui.single_instance``; QLockFile writes the process's number first).
    """
    state = state_folder()
    if state is None or sys.platform == "win32":  # there an open file cannot be removed anyway
        return None
    try:
        process = int((state / "instance" / "lock").read_text(encoding="utf-8").split()[0])
        os.kill(process, 0)  # asks whether it is there
    except (OSError, ValueError, IndexError):
        return None
    return process


def _places() -> tuple[tuple[str, Path | None, tuple[str, ...]], ...]:
    """Kind, the program's folder, and below it the names of the files."""
    unfinished = f"{UNFINISHED}*"
    return (
        ("remembered results", cache_folder(), ("results/*.json", f"results/{unfinished}")),
        ("history", data_folder(), ("history/*",)),
        ("queue", data_folder(), ("queue.json", "queue.lock", unfinished)),
        ("log", state_folder(), ("log/deepfake-desktop.log*", "log/crash*.txt")),
        (
            "hand-over between windows",
            state_folder(),
            ("instance/lock", "instance/*.request", f"instance/{unfinished}"),
        ),
        ("settings and recent files", settings_folder(), ("deepfake-desktop.ini*",)),
    )


def _files(folder: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    for pattern in patterns:
        with contextlib.suppress(OSError):
            yield from sorted(path for path in folder.glob(pattern) if path.is_file() or path.is_symlink())


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def _remove_empty(folder: Path) -> None:
    for place in (folder / "results", folder / "history", folder / "log", folder / "instance", folder):
        with contextlib.suppress(OSError):  # not there, or not empty
            place.rmdir()
