"""The results of a scan: one record per line, each on the disk before the next file is said to be done."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from deepfake_desktop.analysis.result import SCHEMA
from deepfake_desktop.batch.files import FoundFile
from deepfake_desktop.errors import BatchError

try:
    import fcntl
except ImportError:  # Windows has other locks, and lets nobody else write to an open file anyway
    fcntl = None  # type: ignore[assignment]

Record = dict[str, Any]
Key = tuple[str, int, int]  # FoundFile.key
FIELD = "scan"  # what a scan adds to a record of docs/RESULT_SCHEMA.md


def line_of(record: Mapping[str, Any], file: FoundFile) -> str:
    """A record with the facts by which its file is known again, on one line of ASCII."""
    known_by = {"path": file.place, "size_bytes": file.size_bytes, "mtime_ns": file.mtime_ns}
    return json.dumps({**record, FIELD: known_by}, allow_nan=False)


class Journal:
    """Appends to a file that no second scan may write to at once. ``done``: the records in it, by their files' keys.

    A last line without an end, as a crash leaves it, is cut off; other lines that are no results are left alone and
    counted in ``strange``.
    """

    def __init__(self, path: Path | None, resume: bool) -> None:
        """path: None to keep the records in memory only. resume: go on with a file that is there.

        Raises BatchError where it cannot be written, is in use, or is there and not to be gone on with.
        """
        self.done: dict[Key, Record] = {}
        self.strange = 0
        self._stream: IO[bytes] | None = None
        if path is None:
            return
        try:
            self._stream = path.open("a+b")
            _lock(self._stream, path)
            self._read(path, resume)
        except OSError as error:
            self.close()
            raise BatchError(f"{path} cannot be written: {error.strerror or error}. Choose another file.") from error
        except BatchError:
            self.close()
            raise

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def add(self, record: Mapping[str, Any], file: FoundFile) -> None:
        """Write a record; it is on the disk when this returns. Raises BatchError."""
        if self._stream is not None:
            try:
                self._stream.write(line_of(record, file).encode("ascii") + b"\n")
                self._stream.flush()
                os.fsync(self._stream.fileno())
            except OSError as error:
                why = error.strerror or error
                raise BatchError(
                    f"The results cannot be written: {why}. Make room, then go on with --resume."
                ) from error
        self.done[file.key] = _short(record)

    def _read(self, path: Path, resume: bool) -> None:
        assert self._stream is not None
        self._stream.seek(0)
        whole = 0
        for line in self._stream:
            if not resume:
                raise BatchError(f"{path} is there already. Give --resume to go on with it, or choose another file.")
            if not line.endswith(b"\n"):
                break
            whole += len(line)
            known = _known(line)
            if known is None:
                self.strange += 1
            else:
                self.done[known[0]] = known[1]
        self._stream.truncate(whole)
        self._stream.seek(0, os.SEEK_END)


def _lock(stream: IO[bytes], path: Path) -> None:
    if fcntl is not None:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BatchError(f"Another scan is writing to {path}. Choose another file.") from error


def _known(line: bytes) -> tuple[Key, Record] | None:
    """Key and record of a line; None where it is no result of a scan."""
    try:
        record = json.loads(line)
        by = record[FIELD]
        key = (str(by["path"]), int(by["size_bytes"]), int(by["mtime_ns"]))
        return (key, _checked(_short(record))) if record["schema"] == SCHEMA else None
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):  # OverflowError: of an infinite number
        return None


def _checked(short: Record) -> Record:
    """What the summary counts and prints, which anybody may have written. Raises ValueError where it cannot be so."""
    texts, probability = [short[name] for name in ("path", "status", "message", "band")], short["probability"]
    is_share = isinstance(probability, int | float) and not isinstance(probability, bool) and 0 <= probability <= 1
    if not all(isinstance(text, str) for text in texts) or not (probability is None or is_share):
        raise ValueError("a record holds an impossible value")
    return short


def _short(record: Mapping[str, Any]) -> Record:
    """What the summary needs of a record, so that a long scan does not fill the memory."""
    verdict = record["verdict"]
    kept = {"band": verdict["band"], "probability": verdict["probability"]}
    return {"path": record["file"]["path"], "status": record["status"], "message": record["message"], **kept}
