"""Where the program's own files lie, and the hash by which every file is known."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from deepfake_desktop.errors import BundleError

MODELS_VARIABLE = "DEEPFAKE_DESKTOP_MODELS"
CACHE_VARIABLE = "DEEPFAKE_DESKTOP_CACHE"


def models_folder() -> Path:
    """Where shipped bundles and the models for faces lie: $DEEPFAKE_DESKTOP_MODELS, else beside or in the package."""
    chosen = os.environ.get(MODELS_VARIABLE)
    if chosen:
        return Path(chosen)
    package = Path(__file__).resolve().parent
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def resources_folder() -> Path:
    """Where icons and the clip of the self-test lie: in the package (installed, packaged) or beside it (a checkout)."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


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


def verified_model(path: Path, sha256: str, name: str) -> Path:
    """``path``, once it is known to be the file with that hash. name: what users call it.

    Raises BundleError where it is missing or altered.
    """
    if not path.is_file():
        raise BundleError(f"The {name} {path} is missing. Install the program again.")
    if sha256_of(path) != sha256:
        raise BundleError(f"The {name} {path} has been altered or damaged. Install the program again.")
    return path
