"""The queue on disk, so that it survives a restart: ``queue.json`` in the user's data folder, readable by them alone.

The file is replaced in one step and read as hostile input. One that cannot be understood is kept aside, not deleted.
Only one window has it: a second program's window begins with an empty queue, which is not kept.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from deepfake_desktop.files import data_folder
from deepfake_desktop.gui.queue_item import MOST_ITEMS, QueueItem, item_from_json, item_to_json
from deepfake_desktop.private_files import is_ours, make_private, read_regular_file, replace_file

_log = logging.getLogger(__name__)

FORMAT = "deepfake-desktop/queue/1"
LARGEST_FILE = 20_000_000  # bytes; 5000 items with long paths and sentences take about 3 million


@dataclass(frozen=True)
class StoredQueue:
    """What was found on disk."""

    items: tuple[QueueItem, ...] = ()
    kept_aside: Path | None = None  # where a file lies now that could not be understood


class QueueStore:
    """Nothing here raises for what the disk has wrong: then the queue lives as long as the window."""

    def __init__(self, folder: Path | None = None) -> None:
        """folder: by default ``files.data_folder()``; where that is unknown nothing is kept."""
        self.folder = data_folder() if folder is None else folder
        self._lock: QLockFile | None = None

    @property
    def path(self) -> Path | None:
        return self.folder / "queue.json" if self.folder is not None else None

    def is_ours(self) -> bool:
        """Whether this window is the one that has the queue on disk."""
        return self._lock is not None

    def load(self) -> StoredQueue:
        """Take the queue for this window and read it; empty where another window has it."""
        path = self.path
        if path is None or not self._claim(path.parent):
            return StoredQueue()
        try:
            raw = read_regular_file(path, LARGEST_FILE)
        except FileNotFoundError:
            return StoredQueue()
        except OSError as error:
            _log.warning("the queue cannot be read: %s", error)
            return StoredQueue(kept_aside=_keep_aside(path))
        try:
            return StoredQueue(_parse(raw))
        except (ValueError, TypeError, RecursionError) as error:
            _log.warning("the queue cannot be understood: %s", error)
            return StoredQueue(kept_aside=_keep_aside(path))

    def save(self, items: Sequence[QueueItem]) -> bool:
        """Write the queue, whole or not at all. False where it could not be, or belongs to another window."""
        path = self.path
        if path is None or not self.is_ours():
            return False
        fields = {"format": FORMAT, "items": [item_to_json(item) for item in items]}
        try:
            replace_file(path, json.dumps(fields, allow_nan=False, separators=(",", ":")).encode("ascii"))
        except (OSError, ValueError) as error:
            _log.warning("the queue cannot be kept: %s", error)
            return False
        return True

    def release(self) -> None:
        """Leave the queue on disk to the next window."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _claim(self, folder: Path) -> bool:
        if self._lock is not None:
            return True
        try:
            make_private(folder)
        except OSError as error:
            _log.warning("the queue cannot be kept: %s", error)
            return False
        if not is_ours(folder):
            return False
        lock = QLockFile(str(folder / "queue.lock"))
        lock.setStaleLockTime(0)  # not by its age: a window may be open for weeks; one whose program has ended is stale
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return True


def _parse(raw: bytes) -> tuple[QueueItem, ...]:
    fields = json.loads(raw)
    if not isinstance(fields, dict) or fields.get("format") != FORMAT or not isinstance(fields.get("items"), list):
        raise ValueError(f"this is not a {FORMAT} file")
    if len(fields["items"]) > MOST_ITEMS:
        raise ValueError(f"a queue of {len(fields['items']):,} files")
    return tuple(item_from_json(number, item) for number, item in enumerate(fields["items"], 1))


def _keep_aside(path: Path) -> Path | None:
    """Rename a file so that the next one does not take its place; None where that is not possible."""
    aside = path.with_name(f"{path.stem}.damaged-{time.strftime('%Y%m%d-%H%M%S')}{path.suffix}")
    try:
        os.replace(path, aside)
    except OSError as error:
        _log.warning("the damaged queue stays where it is: %s", error)
        return None
    return aside
