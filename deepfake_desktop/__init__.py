"""Deepfake Desktop: finds evidence of face manipulation in local videos, offline.

For programs and notebooks (docs/LIBRARY.md)::

    from deepfake_desktop import analyze
    result = analyze("clip.mp4")

Importing this package loads nothing else; what is asked for is imported then.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from deepfake_desktop.analysis.pipeline import analyze as analyze
    from deepfake_desktop.analysis.result import AnalysisResult as AnalysisResult
    from deepfake_desktop.analysis.result import Person as Person
    from deepfake_desktop.analysis.result import TimelinePoint as TimelinePoint
    from deepfake_desktop.analysis.result import Verdict as Verdict
    from deepfake_desktop.analysis.result import from_json as from_json
    from deepfake_desktop.analysis.result import to_json as to_json
    from deepfake_desktop.analysis.settings import Settings as Settings
    from deepfake_desktop.detector.bundle import list_bundles as list_bundles
    from deepfake_desktop.errors import DeepfakeDesktopError as DeepfakeDesktopError

__version__ = "0.1.0"

_HOMES = {
    "analyze": "analysis.pipeline",
    "AnalysisResult": "analysis.result",
    "Person": "analysis.result",
    "TimelinePoint": "analysis.result",
    "Verdict": "analysis.result",
    "from_json": "analysis.result",
    "to_json": "analysis.result",
    "Settings": "analysis.settings",
    "list_bundles": "detector.bundle",
    "DeepfakeDesktopError": "errors",
}
__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    """Import what is asked for (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found  # the next time without a detour
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
