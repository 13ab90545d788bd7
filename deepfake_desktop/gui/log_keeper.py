"""The program's log: the last lines in memory, and a file in the user's state folder that never grows large. No Qt.

The file is for the user alone (mode 0600) and names the files that were opened; what the log viewer copies does not.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from deepfake_desktop.files import state_folder
from deepfake_desktop.private_files import is_ours, make_private

_log = logging.getLogger(__name__)

MOST_RECORDS = 400  # in memory
LONGEST_RECORD = 4000  # characters in memory
MOST_BYTES = 500_000  # of one file on disk, of which there are three
_OLDER_FILES = 2
_OUR_OWN = ("deepfake_desktop", "qt")  # loggers of which information is kept; of others only warnings


class RecentRecords(logging.Handler):
    """The last records as text."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._lines: deque[str] = deque(maxlen=MOST_RECORDS)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record)[:LONGEST_RECORD])

    def text(self) -> str:
        self.acquire()
        try:
            return "\n".join(self._lines)
        finally:
            self.release()


class _PrivateFile(RotatingFileHandler):
    """For nobody but the user; whatever the disk has wrong ends the file and never the program."""

    def _open(self) -> TextIOWrapper:
        def opener(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        stream = open(self.baseFilename, "a", encoding="utf-8", errors="backslashreplace", opener=opener)  # noqa: SIM115
        assert isinstance(stream, TextIOWrapper)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:
        logging.getLogger().removeHandler(self)


class LogKeeper:
    """Keeps what is logged from ``install`` to ``remove``."""

    def __init__(self) -> None:
        self._recent = RecentRecords()
        self._file: _PrivateFile | None = None
        self._level_before: int | None = None
        self._handlers_before: list[tuple[logging.Handler, int]] = []

    def install(self, on_disk: bool) -> None:
        """on_disk: also write the file; for one program at a time, since it is renamed when it is full."""
        root = logging.getLogger()
        if self._level_before is not None:
            return
        self._level_before = root.level
        self._handlers_before = [(handler, handler.level) for handler in root.handlers]
        for handler in root.handlers:  # they go on showing what they showed
            handler.setLevel(max(handler.level, root.level))
        root.setLevel(min(root.level, logging.INFO))
        self._add(self._recent)
        path = log_file()
        if on_disk and path is not None:
            try:
                make_private(path.parent)
                if is_ours(path.parent):
                    self._file = _PrivateFile(
                        path, maxBytes=MOST_BYTES, backupCount=_OLDER_FILES, encoding="utf-8", delay=True
                    )
                    self._add(self._file)
            except OSError as error:
                _log.info("the log is not written to disk: %s", error)

    def remove(self) -> None:
        root = logging.getLogger()
        for handler in filter(None, (self._recent, self._file)):
            root.removeHandler(handler)
            handler.close()
        self._file = None
        if self._level_before is not None:
            root.setLevel(self._level_before)
            self._level_before = None
            for handler, level in self._handlers_before:
                handler.setLevel(level)

    def text(self) -> str:
        """What was logged last, a line or more for each record."""
        return self._recent.text()

    @staticmethod
    def _add(handler: logging.Handler) -> None:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        handler.addFilter(_is_wanted)
        logging.getLogger().addHandler(handler)


def _is_wanted(record: logging.LogRecord) -> bool:
    ours = record.name.partition(".")[0] in _OUR_OWN
    return record.levelno >= (logging.INFO if ours else logging.WARNING)


def log_file() -> Path | None:
    """Where the log lies on disk, if it is written; None where there is no home."""
    folder = state_folder()
    return folder / "log" / "deepfake-desktop.log" if folder is not None else None


KEEPER = LogKeeper()  # one for the process, as Python's logging is
