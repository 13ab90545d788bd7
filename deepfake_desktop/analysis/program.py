"""Which program this is: its version, the versions of what it computes with, and its very code."""

from __future__ import annotations

import hashlib
import platform
import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from deepfake_desktop import __version__
from deepfake_desktop.analysis.record_parts import ToolFacts

_ENGINE_ROOMS = ("video", "faces", "detector", "analysis")
_STORED_HASH = "code_sha256.txt"  # beside the package's modules in a packaged program, which build.spec writes
_ENGINE_LIBRARIES = ("ai-edge-litert", "av", "numpy", "opencv-python-headless")


@cache
def engine_versions() -> dict[str, str]:
    """What a result depends on besides file, model and settings: "program", "code", and the libraries by name.

    Somebody who changes the code must not be shown what it found before, hence its hash; "" where it is not known.
    """
    package = Path(__file__).resolve().parents[1]
    libraries = {name: _version(name) for name in _ENGINE_LIBRARIES}
    return {"program": __version__, "code": code_hash(package) or _stored_hash(package), **libraries}


def code_hash(package: Path) -> str:
    """SHA-256 of the engine's sources with their names, in the order of these; "" where there are none.

    package: the folder of ``deepfake_desktop``.
    """
    sources = [path for room in _ENGINE_ROOMS for path in sorted((package / room).glob("*.py"))]
    code = hashlib.sha256()
    for path in sources:
        code.update(f"{path.parent.name}/{path.name}\n".encode() + path.read_bytes())
    return code.hexdigest() if sources else ""


def _stored_hash(package: Path) -> str:
    """What ``code_hash`` told where a packaged program was built, which has no sources; "" where nobody stored it."""
    try:
        text = (package / _STORED_HASH).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return text if re.fullmatch(r"[0-9a-f]{64}", text) else ""


def tool_facts() -> ToolFacts:
    """The program as the record names it."""
    # Imported here: OpenCV and LiteRT take a moment that a recalled result need not wait for.
    from deepfake_desktop.faces import detector, embedding

    versions = engine_versions()
    return ToolFacts(
        code_sha256=versions["code"] or None,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.machine()}",
        libraries={name: versions[name] for name in _ENGINE_LIBRARIES},
        # Both are compared with these hashes whenever they are loaded.
        face_models={
            detector.MODEL_FILE: detector.MODEL_SHA256,
            embedding.MODEL_FILE: embedding.MODEL_SHA256,
        },
    )


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # a packaged program may carry the module without its papers
        return ""
