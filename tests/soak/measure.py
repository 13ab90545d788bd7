"""What a process and its children hold (Linux), and whether that stays flat."""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")

MOST_GROWTH = {"memory_bytes": 0.10, "children_bytes": 0.15, "threads": 0.10, "files": 0.10}  # shares


@dataclass(frozen=True)
class Sample:
    """Of one moment. Of the children there is the sum."""

    at_s: float
    memory_bytes: int  # resident, of the program's process
    children_bytes: int
    threads: int
    files: int  # open handles
    children: int


def sample(at_s: float) -> Sample:
    """What this process holds now."""
    children = list(_children(os.getpid()))
    return Sample(
        at_s,
        _resident(os.getpid()),
        sum(map(_resident, children)),
        len(os.listdir("/proc/self/task")),
        len(os.listdir("/proc/self/fd")),
        len(children),
    )


def growth(values: Sequence[float]) -> float:
    """Share by which the last quarter's median lies above the second quarter's. The first quarter is left out: caches
    and heaps fill then."""
    quarter = len(values) // 4
    before, after = statistics.median(values[quarter : 2 * quarter]), statistics.median(values[-quarter:])
    return after / before - 1.0 if before else 0.0


def _children(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").iterdir():
        try:
            found = [int(word) for word in (task / "children").read_text().split()]
        except OSError:
            continue
        for child in found:
            yield child
            yield from _children(child)


def _resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):  # it has just ended
        return 0
