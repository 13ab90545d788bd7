"""Finding the videos in dropped files and folders, within bounds. No Qt."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from deepfake_desktop.gui.natural_order import natural_key

_log = logging.getLogger(__name__)

VIDEO_SUFFIXES = (
    ".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg", ".mpeg", ".ts", ".wmv", ".flv", ".3gp", ".ogv",
)  # fmt: skip
MOST_FOUND = 5000
MOST_LOOKED_AT = 1_000_000  # entries of folders; a whole disk may have been dropped
DEEPEST = 40  # folders within each other


@dataclass(frozen=True)
class Found:
    """The files of a search, folders one after the other, each in natural order."""

    paths: tuple[str, ...] = ()
    complete: bool = True  # False where a bound was reached or the search was cancelled
    unreadable: int = 0  # folders that could not be opened


class VideoSearch:
    """One search; ``count`` (videos found so far) may be read from another thread while it runs."""

    def __init__(self, roots: Iterable[str], is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """roots: absolute paths. A file is taken whatever its name, since somebody chose it; in folders only names of
        videos count, and none that is hidden. Links to folders are not followed, which might lead round in circles."""
        self._roots = tuple(roots)
        self._is_cancelled = is_cancelled
        self._looked_at = 0
        self._complete = True
        self._ended = False
        self._unreadable = 0
        self.count = 0

    def run(self) -> Found:
        """Search to the end, to a bound, or to the cancel. Nothing that a folder has wrong is raised."""
        paths: list[str] = []
        for path in self._all():
            if len(paths) == MOST_FOUND:
                self._complete = False
                break
            paths.append(path)
            self.count = len(paths)
        return Found(tuple(paths), self._complete, self._unreadable)

    def _all(self) -> Iterator[str]:
        for root in self._roots:
            if self._has_ended():
                return
            if os.path.isdir(root):
                yield from self._below(root)
            else:
                yield root

    def _below(self, root: str) -> Iterator[str]:
        waiting = [(root, 0)]  # folders and their depth, the next one last
        while waiting:
            folder, depth = waiting.pop()
            files, folders = self._look_into(folder)
            yield from sorted(files, key=lambda path: natural_key(os.path.basename(path)))
            if depth < DEEPEST:
                folders.sort(key=lambda path: natural_key(os.path.basename(path)), reverse=True)
                waiting += [(below, depth + 1) for below in folders]
            elif folders:
                self._complete = False
            if self._has_ended():
                return

    def _look_into(self, folder: str) -> tuple[list[str], list[str]]:
        files: list[str] = []
        folders: list[str] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if self._has_ended():
                        break
                    self._looked_at += 1
                    if entry.name.startswith("."):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    elif entry.name.lower().endswith(VIDEO_SUFFIXES) and entry.is_file():
                        files.append(entry.path)
        except OSError as error:
            _log.info("a folder cannot be searched: %s", error)
            self._unreadable += 1
        return files, folders

    def _has_ended(self) -> bool:
        if not self._ended and (self._is_cancelled() or self._looked_at >= MOST_LOOKED_AT):
            self._ended, self._complete = True, False
        return self._ended
