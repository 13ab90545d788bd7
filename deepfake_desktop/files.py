"""Where the program's own files lie, and the hash by which every file is known."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

MODELS_VARIABLE = "DEEPFAKE_DESKTOP_MODELS"


def models_folder() -> Path:
    """Where shipped bundles and the face finder lie: $DEEPFAKE_DESKTOP_MODELS, else beside or in the package."""
    chosen = os.environ.get(MODELS_VARIABLE)
    if chosen:
        return Path(chosen)
    package = Path(__file__).resolve().parent
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, read in chunks."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
