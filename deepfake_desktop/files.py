"""Where the program's own files lie, and the hash by which every file is known."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from deepfake_desktop.activity import beat
from deepfake_desktop.errors import BundleError

MODELS_VARIABLE = "DEEPFAKE_DESKTOP_MODELS"
CACHE_VARIABLE = "DEEPFAKE_DESKTOP_CACHE"
DATA_VARIABLE = "DEEPFAKE_DESKTOP_DATA"
STATE_VARIABLE = "DEEPFAKE_DESKTOP_STATE"
_CHUNK_BYTES = 1 << 20


def models_folder() -> Path:
    """Where shipped bundles and the models for faces lie: $DEEPFAKE_DESKTOP_MODELS, else beside or in the package."""
    chosen = os.environ.get(MODELS_VARIABLE)
    if chosen:
        return Path(chosen)
    package = Path(__file__).resolve().parent
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def resources_folder() -> Path:
    """Where icons, fonts, trust lists and the self-test's clip lie: in the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def cache_folder() -> Path | None:
    """Where the program may keep what it can make again: $DEEPFAKE_DESKTOP_CACHE, else the system's place for that.

    None where there is no home. The folder need not exist.
    """
    return _folder(CACHE_VARIABLE, "Cache", "XDG_CACHE_HOME", (".cache",), ("Library", "Caches"))


def data_folder() -> Path | None:
    """Where the user's own things lie, such as the history: $DEEPFAKE_DESKTOP_DATA, else the system's place for that.

    None where there is no home. The folder need not exist.
    """
    mac = ("Library", "Application Support")
    return _folder(DATA_VARIABLE, "Data", "XDG_DATA_HOME", (".local", "share"), mac)


def state_folder() -> Path | None:
    """Where lies what nobody misses, such as the log: $DEEPFAKE_DESKTOP_STATE, else the system's place for that.

    None where there is no home. The folder need not exist.
    """
    return _folder(STATE_VARIABLE, "State", "XDG_STATE_HOME", (".local", "state"), ("Library", "Logs"))


def _folder(variable: str, windows: str, xdg: str, below_home: tuple[str, ...], mac: tuple[str, ...]) -> Path | None:
    """The places are those of the XDG base directory specification (where a relative path does not count), of Apple's
    file system guide, and of Windows' local application data."""
    chosen = os.environ.get(variable)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "DeepfakeDesktop" / windows if local else None
    if sys.platform != "darwin" and os.path.isabs(shared := os.environ.get(xdg, "")):
        return Path(shared) / "deepfake-desktop"
    try:
        home = Path.home()
    except RuntimeError:  # neither $HOME nor an entry in the system's list of users
        return None
    return home.joinpath(*(mac if sys.platform == "darwin" else below_home), "deepfake-desktop")


def looks_like_address(path: str | os.PathLike[str]) -> bool:
    """Whether something that was given for a file is the address of something on the network."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+:/", os.fspath(path)) is not None


def import_path() -> str:
    """PYTHONPATH for a child process of this program: its own package first, then whatever there is."""
    package = str(Path(__file__).resolve().parents[1])
    return os.pathsep.join([package, *filter(None, [os.environ.get("PYTHONPATH")])])


def settings_folder() -> Path:
    """Where the window's settings lie (QSettings, INI files of the user), found without Qt. It need not exist."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", "~")).expanduser() / "DeepfakeDesktop"
    return Path(os.environ.get("XDG_CONFIG_HOME", "~/.config")).expanduser() / "DeepfakeDesktop"


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, read in chunks. Raises OSError."""
    digest = sha256_unless(path, lambda: False)
    assert digest is not None  # nobody gave it up
    return digest


def sha256_unless(path: Path, is_unwanted: Callable[[], bool]) -> str | None:
    """SHA-256 of a file; None once ``is_unwanted``, which is asked before each chunk, is true. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while not is_unwanted():
            chunk = stream.read(_CHUNK_BYTES)
            if not chunk:
                return digest.hexdigest()
            digest.update(chunk)
            beat()
    return None


def verified_model(path: Path, sha256: str, name: str) -> Path:
    """``path``, once it is known to be the file with that hash. name: what users call it.

    Raises BundleError where it is missing or altered.
    """
    if not path.is_file():
        raise BundleError(f"The {name} {path} is missing. Install the program again.")
    if sha256_of(path) != sha256:
        raise BundleError(f"The {name} {path} has been altered or damaged. Install the program again.")
    return path


def build_date() -> str | None:
    """The day on which this packaged program was built (ISO 8601), which build.spec writes; None for a source."""
    try:
        text = (Path(__file__).resolve().parent / "build_date.txt").read_text(encoding="ascii").strip()
        return date.fromisoformat(text).isoformat()
    except (OSError, ValueError):
        return None
