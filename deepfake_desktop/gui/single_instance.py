"""One window for all: a second start of the program hands its files to the first and ends.

No socket is used, not even a local one, so that whoever looks sees a program that opens none. The first start holds a
lock file (QLockFile, which knows when its program has died) and watches a folder; the second puts a request into it,
a small JSON file, and waits until the first has taken it. If it does not, because it hangs, the second takes the
request back and opens a window of its own. Folder and files are for the user alone (0700 and 0600), and requests are
read as hostile.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from deepfake_desktop.files import state_folder
from deepfake_desktop.gui.queue_item import LONGEST_PATH
from deepfake_desktop.private_files import is_ours, make_private, read_regular_file, replace_file

_log = logging.getLogger(__name__)

FORMAT = "deepfake-desktop/handover/1"
MOST_PATHS = 5000
LARGEST_REQUEST = 20_000_000  # bytes
ANSWER_LIMIT_S = 5.0  # how long a request waits to be taken
_LOOK_EVERY_S = 0.02
_SUFFIX = ".request"


class SingleInstance(QObject):
    """Of the first start: tells what later ones hand over. Nothing here raises for what the disk has wrong."""

    # A list of absolute paths, with none where only the window is wanted. An object, since Qt would turn the texts of a
    # list into its own and lose names that are no valid Unicode.
    files_arrived = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        """folder: by default one in ``files.state_folder()``; where that is unknown, every start is the first."""
        super().__init__(parent)
        state = state_folder()
        self._folder = folder if folder is not None else state / "instance" if state is not None else None
        self._lock: QLockFile | None = None
        self._watcher: QFileSystemWatcher | None = None

    def claim(self) -> bool:
        """Become the first, and listen from now on. False where another program is, or the folder cannot be used."""
        if self._folder is None or not self._prepare(self._folder):
            return False
        lock = QLockFile(str(self._folder / "lock"))
        lock.setStaleLockTime(0)  # not by its age: a window may be open for weeks; one whose program has ended is stale
        if not lock.tryLock(0):
            return False
        self._lock = lock
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._take_requests)
        self._forget_old_requests()
        QTimer.singleShot(0, self, self._take_requests)  # those of starts at the same moment
        return True

    def is_first(self) -> bool:
        return self._lock is not None

    def hand_over(
        self, paths: Sequence[str], limit_s: float = ANSWER_LIMIT_S, sleep: Callable[[float], None] = time.sleep
    ) -> bool:
        """Ask the first program to open files and come to the front. paths: as given on the command line.

        False where it does not take the request within the limit; then it is as if it had never been made.
        """
        if self._folder is None or not is_ours(self._folder):
            return False
        fields = {"format": FORMAT, "paths": [os.path.abspath(path) for path in paths[:MOST_PATHS]]}
        request = self._folder / f"{time.time_ns()}-{os.getpid()}{_SUFFIX}"
        try:
            replace_file(request, json.dumps(fields).encode("ascii"))
        except OSError as error:
            _log.warning("the files cannot be handed over: %s", error)
            return False
        waited = 0.0
        while waited < limit_s and request.exists():
            sleep(_LOOK_EVERY_S)
            waited += _LOOK_EVERY_S
        return not _remove(request)  # whoever removes it has it

    def release(self) -> None:
        """Listen no more; the next start is the first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _prepare(self, folder: Path) -> bool:
        try:
            make_private(folder)
        except OSError as error:
            _log.warning("later starts cannot hand over their files: %s", error)
            return False
        return is_ours(folder)

    def _requests(self) -> list[Path]:
        if self._folder is None:
            return []
        try:
            return sorted(self._folder.glob(f"*{_SUFFIX}"))
        except OSError:
            return []

    def _forget_old_requests(self) -> None:
        """Those that were never taken, because the program before this one died: nobody waits for them any more."""
        for request in self._requests():
            try:
                age_s = abs(time.time() - request.lstat().st_mtime)  # or the clock was set back since
            except OSError:
                continue
            if age_s > ANSWER_LIMIT_S:
                _remove(request)

    def _take_requests(self) -> None:
        if self._lock is None:
            return
        for request in self._requests():
            try:
                raw = read_regular_file(request, LARGEST_REQUEST)
            except OSError as error:
                _log.warning("a request cannot be read: %s", error)
                raw = b""
            if not _remove(request):
                continue  # taken back meanwhile
            try:
                self.files_arrived.emit(_paths_in(raw))
            except ValueError as error:
                _log.warning("a request is of no use: %s", error)


def _paths_in(raw: bytes) -> list[str]:
    """The paths of a request that anybody may have written. Raises ValueError where it is none."""
    try:
        fields = json.loads(raw)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(fields, dict) or fields.get("format") != FORMAT or not isinstance(fields.get("paths"), list):
        raise ValueError(f"this is no {FORMAT} request")
    paths = fields["paths"]
    if len(paths) > MOST_PATHS or not all(_is_path(path) for path in paths):
        raise ValueError("a request holds something that is no absolute path, or too many")
    return paths


def _is_path(path: object) -> bool:
    return isinstance(path, str) and os.path.isabs(path) and len(path) <= LONGEST_PATH and "\0" not in path


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
