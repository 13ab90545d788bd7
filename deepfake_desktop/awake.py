"""Time in which this process could run, for limits and estimates: a machine that slept has not worked, nor hung.

Some systems' monotonic clocks go on while the machine sleeps (Windows), and all do while a process is stopped.
"""

from __future__ import annotations

import time
from collections.abc import Callable

LONGEST_STEP_S = 1.0  # between two looks of whoever looks several times a second


class AwakeTime:
    """Seconds since it was made, as far as somebody looked: what passes between two looks counts up to a bound."""

    def __init__(self, longest_step_s: float = LONGEST_STEP_S, now: Callable[[], float] = time.monotonic) -> None:
        """longest_step_s: the bound. now: a clock that never goes back."""
        self._longest_s, self._now = longest_step_s, now
        self._looked = now()
        self._seconds = 0.0

    def step(self) -> float:
        """The seconds since the last look, up to the bound."""
        before, self._looked = self._looked, self._now()
        step_s = min(self._looked - before, self._longest_s)
        self._seconds += step_s
        return step_s

    def seconds(self) -> float:
        """All the seconds until now, which is a look."""
        self.step()
        return self._seconds
