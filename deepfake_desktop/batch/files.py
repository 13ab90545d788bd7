"""Which files a scan is about, and how one is known again."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from deepfake_desktop.errors import BatchError

# Endings of files that may hold a video. Any other file is analysed as well where it is named by itself.
ENDINGS = {
    ".3g2", ".3gp", ".asf", ".avi", ".f4v", ".flv", ".m2ts", ".m2v", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg",
    ".mts", ".mxf", ".ogm", ".ogv", ".ts", ".vob", ".webm", ".wmv",
}  # fmt: skip


@dataclass(frozen=True)
class FoundFile:
    """A file as it was when it was found."""

    path: str  # as the user's words lead to it
    place: str  # absolute
    size_bytes: int
    mtime_ns: int  # time of the last change, nanoseconds since 1970; 0 where the file cannot be looked at

    @property
    def key(self) -> tuple[str, int, int]:
        """By which a scan knows that it has done this file already."""
        return self.place, self.size_bytes, self.mtime_ns


def look_at(path: Path) -> FoundFile:
    """A file that may have gone again: analysing it will say so."""
    try:
        facts = path.stat()
        size, changed = facts.st_size, facts.st_mtime_ns
    except (OSError, ValueError):
        size, changed = 0, 0
    return FoundFile(str(path), os.path.abspath(path), size, changed)


def find_files(places: Sequence[str], recursive: bool) -> list[FoundFile]:
    """The videos in folders, by name, and the files that are named by themselves; each once.

    Hidden files and folders are passed over. Links to folders are not followed below the folders that are named.
    Raises BatchError for a place that is not there, and for a folder that cannot be read.
    """
    found: dict[str, FoundFile] = {}
    for place in places:
        for path in _below(Path(place), recursive):
            one = look_at(path)
            found.setdefault(one.place, one)
    return list(found.values())


def _below(place: Path, recursive: bool) -> Iterator[Path]:
    if not place.is_dir():
        if not os.path.lexists(place):
            raise BatchError(f"There is no file or folder {place}.")
        yield place
        return
    for folder, folders, names in os.walk(place, onerror=_refuse if not recursive else None):
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if recursive else []
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in ENDINGS and _is_file(Path(folder, name)):
                yield Path(folder, name)


def _refuse(error: OSError) -> None:
    raise BatchError(f"The folder {error.filename} cannot be read: {error.strerror}.")


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)  # a pipe would wait for ever
    except OSError:
        return False
