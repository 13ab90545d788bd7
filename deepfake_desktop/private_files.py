"""Files for nobody but the user: folders of their own, written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

UNFINISHED = ".unfinished-"  # how the name of a file begins that is still being written


def make_private(folder: Path) -> None:
    """The folder and the one above it, for nobody but the user; folders further up are made as the system wants.

    Raises OSError.
    """
    for place in (folder.parent, folder):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    if hasattr(os, "getuid") and folder.stat().st_uid == os.geteuid() and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)


def is_ours(folder: Path) -> bool:
    """Whether the folder belongs to whoever runs the program: nobody else's word is taken."""
    try:
        return folder.is_dir() and (not hasattr(os, "geteuid") or folder.stat().st_uid == os.geteuid())
    except OSError:
        return False


def replace_file(path: Path, raw: bytes) -> None:
    """Write a file (mode 0600) in one step: whoever reads it sees the old bytes or the new ones. Raises OSError."""
    handle, unfinished = tempfile.mkstemp(prefix=UNFINISHED, dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(raw)
        os.replace(unfinished, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise


def read_regular_file(path: Path, most_bytes: int) -> bytes:
    """The bytes of a regular file. A pipe, which would wait for ever, or a larger file is refused.

    Raises OSError, also for what is refused.
    """
    facts = path.lstat()
    if not path.is_file() or path.is_symlink():
        raise OSError(f"{path} is no regular file")
    if facts.st_size > most_bytes:
        raise OSError(f"{path} is larger than {most_bytes:,} bytes")
    with path.open("rb") as stream:
        return stream.read(most_bytes + 1)[:most_bytes]
