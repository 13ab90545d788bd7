"""How far features lie from those of the training crops: a network knows little about faces unlike all it learnt from.

The distance is Mahalanobis's (1936) with a diagonal covariance, divided by the square root of the number of features,
that is the root mean square of the features' z-scores. Over the training crops themselves its mean square is about 1,
whatever the number of features.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class FeatureStatistics:
    """Mean and variance of every feature over the training crops of both labels."""

    mean: tuple[float, ...]  # (F,)
    variance: tuple[float, ...]  # (F,), each above 0


class NoveltyMeter:
    """Measures features against one bundle's statistics."""

    def __init__(self, statistics: FeatureStatistics) -> None:
        self._mean = np.array(statistics.mean)
        self._deviation = np.sqrt(statistics.variance)

    def distance(self, feature: np.ndarray) -> float:
        """Distance of one crop's features, float32 (F,), from the training crops; 0 or more."""
        return float(np.sqrt(np.mean(((feature - self._mean) / self._deviation) ** 2)))
