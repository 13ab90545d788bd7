"""Saving a report: whole or not at all, and never over what it is drawn from."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from deepfake_desktop.errors import ReportError


def save_atomically(path: Path, data: bytes, keep: Iterable[Path] = ()) -> None:
    """Write a file in one step: a reader sees the old one or the new one. keep: files that must not be replaced.

    Raises ReportError with what to do where it cannot be written; then nothing is left behind.
    """
    if path.is_dir():
        raise ReportError(f"{path} is a folder. Choose the name of a file.")
    if any(_is_same(path, other) for other in keep):
        raise ReportError(f"{path} is what the report is drawn from and is not overwritten. Choose another name.")
    unfinished = path.parent / f".unfinished-{secrets.token_hex(8)}"
    try:
        with unfinished.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(unfinished, path)
    except (OSError, ValueError) as error:
        with suppress(OSError, ValueError):
            unfinished.unlink()
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReportError(f"{path} could not be saved: {reason}. Choose another folder, or make room there.") from error


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return False
