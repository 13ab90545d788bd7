"""Loads what an analysis and the player's pictures need, on a thread of its own, once the window is there.

On the window's thread it would stop the window (OpenCV alone takes it 30 ms and more of processor time), and before the
window it would keep that waiting. No Qt, so that it may run on any thread.
"""

from __future__ import annotations

import logging
from importlib import import_module
from threading import Lock, Thread

_log = logging.getLogger(__name__)

# In this order: OpenCV takes its own name out of sys.modules while it is imported, so it must not be imported by two
# threads at once. Whoever needs it here imports ``frame_picture`` first, and Python lets only one do that at a time.
MODULES = (
    "deepfake_desktop.gui.frame_picture",
    "deepfake_desktop.analysis.recall",
    "deepfake_desktop.analysis.pipeline",
)

_lock = Lock()
_ahead: Thread | None = None


def load() -> None:
    """Import MODULES; waits where another thread is at it. Raises ImportError where a package is missing or broken."""
    with _lock:
        for name in MODULES:
            import_module(name)


def load_ahead() -> None:
    """Have MODULES imported on another thread, once. What fails is left to ``load`` to say."""
    global _ahead
    if _ahead is None:
        _ahead = Thread(target=_try, name="preload")
        _ahead.start()


def is_loading() -> bool:
    """Whether ``load_ahead`` is at it."""
    return _ahead is not None and _ahead.is_alive()


def _try() -> None:
    try:
        load()
    except Exception:
        _log.warning("loading ahead failed", exc_info=True)
