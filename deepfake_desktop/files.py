"""Where the program's own files lie, and the hash by which every file is known."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

MODELS_VARIABLE = "DEEPFAKE_DESKTOP_MODELS"
CACHE_VARIABLE = "DEEPFAKE_DESKTOP_CACHE"


def models_folder() -> Path:
    """Where shipped bundles and the face finder lie: $DEEPFAKE_DESKTOP_MODELS, else beside or in the package."""
    chosen = os.environ.get(MODELS_VARIABLE)
    if chosen:
        return Path(chosen)
    package = Path(__file__).resolve().parent
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def cache_folder() -> Path | None:
    """Where the program may keep what it can make again: $DEEPFAKE_DESKTOP_CACHE, else the system's place for that.

    The places are those of the XDG base directory specification (a relative $XDG_CACHE_HOME does not count), of Apple's
    file system guide, and of Windows' local application data. None where there is no home. The folder need not exist.
    """
    chosen = os.environ.get(CACHE_VARIABLE)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "DeepfakeDesktop" / "Cache" if local else None
    if sys.platform != "darwin" and os.path.isabs(shared := os.environ.get("XDG_CACHE_HOME", "")):
        return Path(shared) / "deepfake-desktop"
    try:
        home = Path.home()
    except RuntimeError:  # neither $HOME nor an entry in the system's list of users
        return None
    return home.joinpath(*(("Library", "Caches") if sys.platform == "darwin" else (".cache",)), "deepfake-desktop")


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, read in chunks."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
