"""The SHA-256 of a whole file, computed on a thread of its own while others work with the file."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.files import sha256_unless
from deepfake_desktop.video.container import CHECK_DISK

ASK_EVERY_S = 0.02  # how often is_cancelled is asked while the hash is waited for


class FileHash:
    """Hashes a file, or one that exists in memory only, between entering and leaving a ``with`` block, on a thread that
    has ended when it is left.

    Reading and hashing let go of Python's lock, so that they pass beside other work. Leaving the block early stops
    the reading after the piece at hand.
    """

    def __init__(self, path: Path, content: bytes | None = None) -> None:
        self._path, self._content = path, content
        self._value: str | None = None
        self._error: OSError | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="hash", daemon=True)

    def __enter__(self) -> FileHash:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped = True
        self._thread.join()

    @property
    def value(self) -> str | None:
        """64 hexadecimal digits; None while the file has not been read to its end."""
        return self._value

    @property
    def failed(self) -> bool:
        """Whether the file cannot be read to its end: then ``wait`` says why."""
        return self._error is not None

    def wait(self, is_cancelled: Callable[[], bool]) -> str | None:
        """The hash, once it is known; None after a cancel. Raises UnreadableVideoError where reading fails."""
        while self._thread.is_alive() and not is_cancelled():
            self._thread.join(ASK_EVERY_S)
        if self._error is not None:
            reason = self._error.strerror or self._error
            raise UnreadableVideoError(
                f"{self._path.name} could not be read to its end: {reason}. {CHECK_DISK}"
            ) from self._error
        return self._value

    def _run(self) -> None:
        try:
            if self._content is None:
                self._value = sha256_unless(self._path, lambda: self._stopped)
            else:
                self._value = hashlib.sha256(self._content).hexdigest()
        except OSError as error:
            self._error = error


def stamp_of(path: Path) -> tuple[int, ...] | None:
    """What changes when a file is written to, or another one takes its place: device, number, size in bytes and time of
    the last change. None where there is no file."""
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return None
    return facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns


def hash_of(path: Path, is_cancelled: Callable[[], bool]) -> str | None:
    """The hash of a file that nobody else reads meanwhile; None after a cancel. Raises UnreadableVideoError."""
    with FileHash(path) as file_hash:
        return file_hash.wait(is_cancelled)
