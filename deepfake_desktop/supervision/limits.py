"""What a child forbids itself before it touches a file, where the system knows such limits."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys

_ROOM = 1.5  # times the memory limit, which the parent keeps by watching what the child holds
_STEPS_BACK = 3  # of niceness: half the share of a core, where it is wanted by others at all
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38  # linux/prctl.h


def limit_memory(most_bytes: int) -> None:
    """An end to what a hostile file can make a library ask for between two looks of the parent.

    RLIMIT_DATA counts private memory that can be written to. RLIMIT_AS would not do: address space that LiteRT, OpenCV
    and malloc's arenas reserve and never use is several times what they hold. macOS ignores either.
    """
    with contextlib.suppress(ImportError, OSError, ValueError, AttributeError):
        import resource

        most = round(most_bytes * _ROOM)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def stand_back() -> None:
    """Let the window, which paints and plays, go first where both want the same core."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_STEPS_BACK)


def no_core_dump() -> None:
    """A dump would hold frames of the user's video."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_with_parent(parent: int) -> None:
    """On Linux, have the system end this process when its parent's thread that started it ends.

    Elsewhere, and as well, the child ends when its standard input does. parent: its process id.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        prctl = ctypes.CDLL(None, use_errno=True).prctl
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)  # nothing that is started from here gains rights
        if os.getppid() != parent:
            os._exit(0)  # it had gone already
