"""Notes where the program was when native code ended it, so that the next start can say so. No Qt.

While the window is open, a file in the user's state folder takes what ``faulthandler`` writes in a crash: the stacks of
all threads, which are files and lines of code and names of functions, never a picture, a score or the video's name. It
is removed at a clean end. It is empty where the program was killed or the machine lost its power, which is no fault of
the program's.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
from pathlib import Path
from typing import IO

from deepfake_desktop.files import state_folder
from deepfake_desktop.private_files import is_ours, make_private, read_regular_file

_log = logging.getLogger(__name__)

_LARGEST = 200_000  # bytes that are read; a crash of many threads takes about 20,000


class CrashLog:
    """Nothing here raises for what the disk has wrong: then a crash leaves no note."""

    def __init__(self, folder: Path | None = None) -> None:
        """folder: by default ``log`` in ``files.state_folder()``; where that is unknown nothing is noted."""
        state = state_folder()
        self._folder = folder if folder is not None else state / "log" if state is not None else None
        self._stream: IO[bytes] | None = None

    @property
    def path(self) -> Path | None:
        return self._folder / "crash.txt" if self._folder is not None else None

    def begin(self) -> str:
        """Note crashes from now on. Returns what the last run noted: "" where it ended well or was killed."""
        if self.path is None:
            return ""
        try:
            make_private(self.path.parent)
            if not is_ours(self.path.parent):
                return ""
            before = self._take()
            self._stream = os.fdopen(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
        except OSError as error:
            _log.info("a crash would not be noted: %s", error)
            return ""
        faulthandler.enable(self._stream)
        return before

    def end(self) -> None:
        """The program ends as it should: nothing is to be told."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            with contextlib.suppress(OSError):
                assert self.path is not None
                self.path.unlink()

    def _take(self) -> str:
        """The note of the last run, which is removed: it is told once."""
        assert self.path is not None
        try:
            text = read_regular_file(self.path, _LARGEST).decode("utf-8", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            _log.info("the note of the last crash cannot be read: %s", error)
            text = ""
        with contextlib.suppress(FileNotFoundError):
            self.path.unlink()
        return text.strip()
