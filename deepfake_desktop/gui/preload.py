"""Gets ready, off the window's thread and once the window is there, what a video will need.

In this process that is OpenCV, which scales the player's pictures (``frame_picture``); everything that reads a video
itself, and its libraries, are the children's (``gui.engine``). No Qt, so that it may run on any thread.
"""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Lock, Thread

from deepfake_desktop.gui import engine

_log = logging.getLogger(__name__)

MODULE = "deepfake_desktop.gui.frame_picture"
LINKED = "cv2"  # the package whose library that module brings

_lock = Lock()
_ahead: Thread | None = None


def load() -> None:
    """Import MODULE; waits where another thread is at it, since OpenCV takes its own name out of sys.modules while it
    is imported. Raises ImportError where a package is missing or broken."""
    with _lock:
        import_module(MODULE)


def load_ahead() -> None:
    """Have MODULE imported on another thread, once, and children wait. What fails is left to others to say."""
    global _ahead
    engine.start_ahead()
    if _ahead is None:
        _ahead = Thread(target=_try, name="preload")
        _ahead.start()


def is_loading() -> bool:
    """Whether anything that ``load_ahead`` began is under way."""
    return (_ahead is not None and _ahead.is_alive()) or not engine.is_ready()


def link(package: str) -> bool:
    """Have the system link a package's own library before Python imports it; whether that was done.

    The import does it with Python's lock held, which stops the window for as long (20 to 60 ms for OpenCV); called as
    a foreign function, the system's linker lets go of it.
    """
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None or sys.platform == "win32":
        return False
    for library in sorted(Path(found.origin).parent.glob(f"{package}*.so")):
        dlopen = ctypes.CDLL(None).dlopen
        dlopen.argtypes, dlopen.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
        return dlopen(os.fsencode(library), os.RTLD_NOW) is not None
    return False


def _try() -> None:
    try:
        with suppress(AttributeError, OSError, ValueError):  # then the import does it
            link(LINKED)
        load()
    except Exception:
        _log.warning("loading ahead failed", exc_info=True)
