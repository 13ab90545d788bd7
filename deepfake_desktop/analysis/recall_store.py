"""Where remembered results lie: one private file per key, few and small enough never to be in anybody's way.

Nothing here raises for what the disk or the folder has wrong: then nothing is remembered.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from deepfake_desktop.files import cache_folder
from deepfake_desktop.private_files import UNFINISHED, is_ours, make_private, replace_file

_log = logging.getLogger(__name__)

MOST_ENTRIES = 500
MOST_BYTES = 100_000_000  # all entries together
LARGEST_ENTRY = 16_000_000  # bytes; an hour of video at standard sampling takes about two million

_ENTRY = re.compile(r"[0-9a-f]{64}\.json")
_CLOCK_STEP_S = 60.0  # by which disks and clocks may differ
_UNFINISHED_FOR_S = 3600.0  # by then whoever was writing it has gone


class Amount(NamedTuple):
    """How many entries, and how large they are together."""

    entries: int
    size_bytes: int


class RecallStore:
    """The folder ``results`` in the program's cache folder. Several programs may use it at once.

    ``keeps``: set it to False and nothing more is written, even by an analysis under way.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """folder: by default the one below ``files.cache_folder()``, and none where that is unknown."""
        if folder is None and (cache := cache_folder()) is not None:
            folder = cache / "results"
        self.folder = folder
        self.keeps = True

    def read(self, name: str) -> bytes | None:
        """What is stored under a name (64 hexadecimal digits), which counts as its use; None where nothing is."""
        path = self._path(name)
        if path is None or not is_ours(path.parent):
            return None
        try:
            facts = path.lstat()
            # Looked at before it is opened: a pipe would wait for ever.
            if not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST_ENTRY:
                self.remove(name)
                return None
            with path.open("rb") as stream:
                raw = stream.read(LARGEST_ENTRY)
        except FileNotFoundError:
            return None
        except OSError as error:
            _log.debug("the remembered result %s cannot be read: %s", path, error)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return raw

    def write(self, name: str, raw: bytes) -> None:
        """Store under a name, whole or not at all, and drop what was used longest ago where there is too much."""
        path = self._path(name)
        if path is None or not self.keeps or len(raw) > LARGEST_ENTRY:
            return
        try:
            make_private(path.parent)
            if is_ours(path.parent):
                replace_file(path, raw)
                self._prune(path.parent)
        except OSError as error:
            _log.debug("the result cannot be remembered in %s: %s", path.parent, error)

    def remove(self, name: str) -> None:
        path = self._path(name)
        if path is not None:
            _unlink(path)

    def remove_about(self, sha256: str) -> int:
        """Forget every result of the file with that hash. Returns how many there were.

        An entry names the hash of its file, whatever the model and the settings.
        """
        found = [path for path, _ in _entries(self.folder) if sha256.encode() in _content(path)]
        return sum(_unlink(path) for path in found)

    def amount(self) -> Amount:
        """What is stored now."""
        found = _entries(self.folder)
        return Amount(len(found), sum(facts.st_size for _, facts in found))

    def clear(self) -> Amount:
        """Forget everything. Returns what was removed; ``amount`` tells what could not be."""
        removed = [facts.st_size for path, facts in _entries(self.folder) if _unlink(path)]
        for path, _ in _files(self.folder):
            if path.name.startswith(UNFINISHED):
                _unlink(path)
        return Amount(len(removed), sum(removed))

    def _path(self, name: str) -> Path | None:
        return self.folder / f"{name}.json" if self.folder is not None else None

    def _prune(self, folder: Path) -> None:
        now = time.time()
        for path, facts in _files(folder):
            if path.name.startswith(UNFINISHED) and abs(now - facts.st_mtime) > _UNFINISHED_FOR_S:
                _unlink(path)
        # What is from the future was used before the clock was set back; else it would push out all that is new.
        newest_first = sorted(
            _entries(folder),
            key=lambda found: (found[1].st_mtime <= now + _CLOCK_STEP_S, found[1].st_mtime_ns),
            reverse=True,
        )
        total = 0
        for number, (path, facts) in enumerate(newest_first, 1):
            total += facts.st_size
            if number > MOST_ENTRIES or total > MOST_BYTES:
                _unlink(path)


def _files(folder: Path | None) -> Iterator[tuple[Path, os.stat_result]]:
    """The files of a folder with their facts; one that has just been removed by another program is left out."""
    try:
        paths = sorted(folder.iterdir()) if folder is not None else []
    except OSError:
        return
    for path in paths:
        with contextlib.suppress(OSError):
            yield path, path.lstat()


def _entries(folder: Path | None) -> list[tuple[Path, os.stat_result]]:
    return [(path, facts) for path, facts in _files(folder) if _ENTRY.fullmatch(path.name)]


def _content(path: Path) -> bytes:
    """What a file holds; nothing where it is no regular file, or has gone."""
    try:
        return path.read_bytes() if stat.S_ISREG(path.lstat().st_mode) else b""
    except OSError:
        return b""


def _unlink(path: Path) -> bool:
    try:
        path.unlink()
    except OSError as error:
        _log.debug("%s cannot be removed: %s", path, error)
        return False
    return True
