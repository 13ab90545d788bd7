"""What somebody who helps wants to know: versions, the machine, the screen, and the log, without personal names."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from collections.abc import Iterable

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from deepfake_desktop import __version__
from deepfake_desktop.files import build_date
from deepfake_desktop.gui.log_keeper import KEEPER
from deepfake_desktop.gui.redaction import redacted
from deepfake_desktop.gui.settings import Preferences

_LIBRARIES = ("PySide6-Essentials", "opencv-python-headless", "numpy", "av", "ai-edge-litert")


def diagnostics(preferences: Preferences, private: Iterable[str]) -> str:
    """The text of the log viewer. private: paths of the user's, which must not be in it."""
    log = redacted(KEEPER.text(), private) or "(nothing was logged)"
    return "\n".join([*_program(), *_machine(), *_window(preferences), "", "Log, the newest line last", log, ""])


def _program() -> list[str]:
    built = build_date()
    return [
        f"Deepfake Desktop {__version__}" + (f", built on {built}" if built else ", from its source"),
        f"Python {platform.python_version()}, Qt {qVersion()}",
        *(f"{name} {_version(name)}" for name in _LIBRARIES),
    ]


def _machine() -> list[str]:
    # Not platform.platform(), whose Linux release may name whoever built the kernel.
    return [f"{platform.system()} {platform.machine()}, {os.cpu_count() or 1} processor cores"]


def _window(preferences: Preferences) -> list[str]:
    screens = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    ]
    chosen = (
        f"sampling {preferences.sampling}, theme {preferences.theme}, text {preferences.text_scale} %, "
        f"language {preferences.language or 'of the desktop'}, decoding {preferences.hardware}"
    )
    remembered = "on" if preferences.remember_results else "off"
    return [
        f"Window system {QGuiApplication.platformName()}, screens: {', '.join(screens) or 'none'}",
        f"Choices: {chosen}, remembering {remembered}",
    ]


def _version(library: str) -> str:
    try:
        return importlib.metadata.version(library)
    except importlib.metadata.PackageNotFoundError:  # a packaged program carries the module without its papers
        return "(version not recorded)"
