"""Which frames are looked at: a plan by presentation time, not by frame count."""

from __future__ import annotations

import math

# Timestamps are rounded to the container's clock, for example to milliseconds in Matroska: a frame that is due at
# 0.2 s may say 0.199. Less than one frame of a 240 fps video.
CLOCK_TOLERANCE_S = 0.002


def interval_at(time_s: float, samples_per_second: float) -> int:
    """The sampling interval in which a presentation time (seconds, >= 0) lies: k from grid point k to the next."""
    return math.floor((time_s + CLOCK_TOLERANCE_S) * samples_per_second)


class SamplingPlan:
    """The first frame at or after each grid point k / samples_per_second is due.

    Variable frame rates need no special case: after a gap one frame is due, not one for each grid point missed.
    Times that do not advance are never due.
    """

    def __init__(self, samples_per_second: float) -> None:
        """samples_per_second: > 0; raises ValueError otherwise."""
        if not samples_per_second > 0:
            raise ValueError("samples_per_second must be above 0")
        self._rate = samples_per_second
        self._next_point = 0

    def is_due(self, time_s: float) -> bool:
        """Whether the frame at this presentation time (seconds) is to be looked at. Call once a frame, in order."""
        point = interval_at(time_s, self._rate)
        if point < self._next_point:
            return False
        self._next_point = point + 1
        return True
