"""How much memory processes hold, and how much a child may."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path

_SHARE = 0.75  # of the machine's memory
_LEAST, _MOST = 1_000_000_000, 4_000_000_000  # bytes; an analysis takes 0.3 in 1080p and 0.6 in 4K


def machine_memory() -> int | None:
    """Bytes of this machine's memory; None where that is not told."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return None


def usual_limit() -> int:
    """Bytes that one child may hold."""
    memory = machine_memory()
    return _MOST if memory is None else max(min(int(memory * _SHARE), _MOST), _LEAST)


def resident_bytes(pid: int) -> int | None:
    """How much memory a process holds now; None where this system does not tell."""
    if sys.platform == "linux":
        try:
            pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        except (OSError, ValueError, IndexError):
            return None
        return pages * os.sysconf("SC_PAGE_SIZE")
    return _resident_on_windows(pid) if sys.platform == "win32" else _resident_by_ps(pid)


def peak_bytes(pid: int) -> int | None:
    """How much memory a process has held at most; None where this system does not tell it of others."""
    try:
        found = re.search(r"^VmHWM:\s*(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return None
    return int(found[1]) * 1024 if found else None


def _resident_by_ps(pid: int) -> int | None:
    try:
        done = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return int(done.stdout) * 1024
    except (OSError, ValueError):
        return None


def _resident_on_windows(pid: int) -> int | None:
    """By GetProcessMemoryInfo; its second number of pointer size is the working set, after two of 32 bits and one."""
    windll = getattr(ctypes, "windll", None)
    if windll is None:
        return None
    handle = windll.kernel32.OpenProcess(0x1000 | 0x0010, False, pid)  # query limited information, read memory
    if not handle:
        return None
    counters = (ctypes.c_size_t * 16)()
    size = 8 + 8 * ctypes.sizeof(ctypes.c_size_t)
    try:
        told = windll.psapi.GetProcessMemoryInfo(ctypes.c_void_p(handle), ctypes.byref(counters), size)
    finally:
        windll.kernel32.CloseHandle(ctypes.c_void_p(handle))
    first = 8 // ctypes.sizeof(ctypes.c_size_t)
    return int(counters[first + 1]) if told else None
