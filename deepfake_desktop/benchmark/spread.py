"""Repeated measurements and their arithmetic."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Spread:
    """The samples of one measure, one for each round, in the order of the rounds; at least one."""

    samples: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.samples)

    @property
    def lowest(self) -> float:
        return min(self.samples)

    @property
    def highest(self) -> float:
        return max(self.samples)

    def to_json(self) -> dict[str, object]:
        return {
            "median": self.median,
            "lowest": self.lowest,
            "highest": self.highest,
            "samples": list(self.samples),
        }


def paired_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Spread:
    """The ratio of each round: what slowed the machine down in one round slowed both, and cancels out.

    Both hold one sample above 0 for each round. Raises ValueError where their lengths differ.
    """
    return Spread(tuple(above / below for above, below in zip(numerators, denominators, strict=True)))
