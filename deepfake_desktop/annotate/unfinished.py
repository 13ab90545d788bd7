"""The name under which an annotated copy is written, and what becomes of it where its writer is gone."""

from __future__ import annotations

import contextlib
import glob
import secrets
from pathlib import Path

_END = ".unfinished.mp4"


def unfinished_name(target: Path) -> Path:
    """A name beside ``target`` that nobody else has."""
    return target.with_name(f"{_beginning(target)}{secrets.token_hex(4)}{_END}")


def remove_unfinished(target: Path) -> None:
    """Remove what a writer of ``target`` has left behind."""
    for left in target.parent.glob(f"{glob.escape(_beginning(target))}????????{_END}"):
        with contextlib.suppress(OSError):
            left.unlink()


def _beginning(target: Path) -> str:
    return f".{target.stem[:40]}-"
