"""How far features lie from those of the training crops: a network knows little about faces unlike all it learnt from.

The distance is Mahalanobis's (1936), as Lee et al. (NeurIPS 2018) use it on features to find inputs unlike the training
data, here over both labels together and divided by the square root of the number of features: over the training crops
its mean square is 1. The covariance is needed in full. With its diagonal alone, pictures that are no faces came out
nearer than the training crops, since the features of what a network does not know gather near their mean.
"""

from __future__ import annotations

from pathlib import Path
from tokenize import TokenError
from typing import BinaryIO

import numpy as np

from deepfake_desktop.detector.bundle import REMEDY
from deepfake_desktop.errors import BundleError

# Share of an equal variance in all directions that is mixed into the covariance (shrinkage; Ledoit and Wolf 2004), so
# that directions in which the training crops hardly differ do not decide alone.
SHRINKAGE = 0.001


def feature_statistics(features: np.ndarray) -> np.ndarray:
    """What a bundle keeps of its training features, float32 (N, F) -> float32 (1 + F, F).

    The first row is their mean; the rest is the lower triangular matrix whose product with a deviation from the mean
    has the Mahalanobis distance as its length. N should be well above F.
    """
    values = features.astype(np.float64)
    covariance = np.cov(values, rowvar=False)
    size = len(covariance)
    equal = max(float(np.trace(covariance)) / size, 1e-9) * np.eye(size)
    inverse_root = np.linalg.inv(np.linalg.cholesky((1 - SHRINKAGE) * covariance + SHRINKAGE * equal))
    return np.vstack([values.mean(axis=0), inverse_root]).astype(np.float32)


class NoveltyMeter:
    """Measures features against one bundle's statistics."""

    def __init__(self, statistics: np.ndarray) -> None:
        """statistics: from ``feature_statistics``."""
        self._mean, self._inverse_root = statistics[0].astype(np.float64), statistics[1:].astype(np.float64)

    def distance(self, feature: np.ndarray) -> float:
        """Distance of one crop's features, float32 (F,), from the training crops; 0 or more."""
        return float(np.linalg.norm(self._inverse_root @ (feature - self._mean)) / np.sqrt(len(self._mean)))


def load_novelty_meter(path: Path, feature_size: int) -> NoveltyMeter:
    """Read a bundle's feature statistics. Raises BundleError where they are damaged or of another size."""
    try:
        with path.open("rb") as stream:
            statistics = _read_array(stream, (1 + feature_size, feature_size))
    except (ValueError, OSError) as error:
        raise BundleError(f"The model file {path} cannot be read: {error}. {REMEDY}") from error
    if statistics is None or not np.isfinite(statistics).all():
        raise BundleError(f"The model file {path} does not fit its model.json. {REMEDY}")
    return NoveltyMeter(statistics)


def _read_array(stream: BinaryIO, shape: tuple[int, int]) -> np.ndarray | None:
    """The float32 array of that shape in a file of NumPy's format 1.0; None where it is of another shape or kind.

    Not by ``np.load``, which also opens zip files, and takes the memory that the header claims before it reads.
    Raises ValueError where it is no such file.
    """
    if np.lib.format.read_magic(stream) != (1, 0):
        raise ValueError("it is of another version of NumPy's format")
    try:
        found, in_columns, kind = np.lib.format.read_array_header_1_0(stream)
    except (
        SyntaxError,
        TokenError,
        RecursionError,
        MemoryError,
    ) as error:  # of Python's own parser, by which NumPy reads it
        raise ValueError("its header cannot be understood") from error
    if found != shape or in_columns or kind != np.float32:
        return None
    wanted = 4 * shape[0] * shape[1]
    raw = stream.read(wanted + 1)
    if len(raw) != wanted:
        raise ValueError("it is cut short, or longer than its header says")
    return np.frombuffer(raw, np.float32).reshape(shape)
