"""What this machine offers: a screen, Qt's system libraries. Nothing here imports Qt."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence

# What Qt's modules and its X11 plugin load from the system, by the Debian package that brings it. A missing one
# shows as an ImportError at best and ends the process at worst, so it is looked for beforehand.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libpulse.so.0": "libpulse0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def display_available() -> bool:
    """Whether a window can be opened: always off Linux; there a display or an explicit Qt platform is needed."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_qt_libraries() -> list[str]:
    """System libraries that Qt needs here and that cannot be loaded; [] off Linux, where Qt brings them all."""
    if not sys.platform.startswith("linux"):
        return []
    needed = dict(QT_LIBRARIES)
    if _uses_x11():
        needed |= X11_LIBRARIES
    return [name for name in needed if not _loads(name)]


def explain_qt_failure(missing: Sequence[str], error: ImportError | None = None) -> str:
    """Why the window cannot be opened and what to do about it."""
    hint = "Everything but the window works without it, for example: deepfake-desktop analyze VIDEO"
    if missing:
        packages = " ".join((QT_LIBRARIES | X11_LIBRARIES)[name] for name in missing)
        return (
            f"The window cannot be opened: system libraries are missing ({', '.join(missing)}).\n"
            f"On Debian or Ubuntu: sudo apt install {packages}\n{hint}"
        )
    if error is not None and (error.name or "").startswith("PySide6"):
        remedy = "To install it: make setup, or pip install PySide6"
        return f"The window cannot be opened: PySide6 is not installed.\n{remedy}\n{hint}"
    return f"The window cannot be opened: {error}\nWhat is missing is listed by: deepfake-desktop doctor\n{hint}"


def _uses_x11() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    return platform.startswith("xcb") if platform else not os.environ.get("WAYLAND_DISPLAY")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
