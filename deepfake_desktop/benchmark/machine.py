"""On what the numbers were measured."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path

PACKAGES = ("numpy", "opencv-python-headless", "av", "ai-edge-litert", "PySide6-Essentials", "tensorflow")

BUSY_SHARE = 0.5  # tasks for each core; a benchmark that ended half a minute ago still shows in the average


@dataclass(frozen=True)
class Machine:
    processor: str
    cores: int  # as the system counts them
    memory_bytes: int | None  # None where the system does not tell
    system: str
    python: str
    packages: dict[str, str]  # version by distribution, of those that are installed
    load: float | None = None  # runnable tasks, the average of the last minute; None where the system does not tell

    @property
    def is_busy(self) -> bool:
        """Whether other programs were at work, so that figures measured now are not worth keeping."""
        return self.load is not None and self.load > BUSY_SHARE * self.cores


def this_machine() -> Machine:
    """The facts as they are now: to be asked before the measuring begins, which is a load of its own."""
    return Machine(
        processor=_processor(),
        cores=os.cpu_count() or 1,
        memory_bytes=_memory_bytes(),
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        packages={name: version for name in PACKAGES if (version := _version(name))},
        load=os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    )


def _processor() -> str:
    """Its name, which Linux does not give by ``platform``."""
    try:
        found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1].strip() if found else platform.processor() or "unknown processor"


def _memory_bytes() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None


def _version(distribution: str) -> str | None:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None
