"""Timing one piece of work, and batches of crops. Light, so that a process which imports it grows by nothing else."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import numpy as np

BATCH = 8  # crops
REPETITIONS = 4  # of one sample, whose median counts


def seconds_of(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def median_seconds(work: Callable[[], object]) -> float:
    """The median of REPETITIONS runs, in seconds."""
    return statistics.median(seconds_of(work) for _ in range(REPETITIONS))


def noise_crops(size: int) -> np.ndarray:
    """uint8 (BATCH, size, size, 3). What the pictures show makes no difference to the time they take."""
    return np.random.default_rng(0).integers(0, 256, (BATCH, size, size, 3), np.uint8)
