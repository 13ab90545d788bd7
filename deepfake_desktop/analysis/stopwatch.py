"""Seconds per stage of one analysis."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Item = TypeVar("Item")


class Stopwatch:
    """Adds up wall-clock seconds by stage name.

    Stages on different threads may overlap, so that their times can add up to more than the total; each stage has to
    stay on one thread.
    """

    def __init__(self) -> None:
        self._started = time.perf_counter()
        self._seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count the time inside the ``with`` block towards ``name``."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self._seconds[name] = self._seconds.get(name, 0.0) + time.perf_counter() - started

    def iterate(self, name: str, items: Iterable[Item]) -> Iterator[Item]:
        """Pass items on; the time that each took to come counts towards ``name``."""
        source = iter(items)
        while True:
            with self.stage(name):
                try:
                    item = next(source)
                except StopIteration:
                    return
            yield item
            del item  # or it would live on while the next one is waited for

    def readings(self) -> dict[str, float]:
        """Seconds by stage as ``<name>_s``, and ``total_s`` since the start."""
        return {f"{name}_s": seconds for name, seconds in self._seconds.items()} | {
            "total_s": time.perf_counter() - self._started
        }
