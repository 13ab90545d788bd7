"""A finished bundle as the teacher of a smaller network: knowledge distillation (Hinton et al. 2015).

The student learns from labels that are in part the teacher's calibrated probability of the very image that it sees.
Those say more than 0 or 1: which fakes hardly show, and which labels may be wrong.
"""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from deepfake_desktop.detector.bundle import Bundle
from deepfake_desktop.detector.calibration import probability_of
from deepfake_desktop.detector.runtime import BundleRuntime


class Teacher:
    """Probabilities of single crops from a bundle. May be asked by several threads at once."""

    def __init__(self, bundle: Bundle) -> None:
        # One view: the student sees no mirror image beside its own either, and the second would cost as much again.
        networks = tuple(replace(one, views=1) for one in bundle.networks)
        self._runtime = BundleRuntime(replace(bundle, networks=networks), threads=1)
        self._calibration = bundle.calibration
        self._lock = threading.Lock()  # an interpreter runs one image at a time

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """Crops of the bundle's input size, (N, S, S, 3) RGB 0..255 of any type -> float32 (N,), 0..1."""
        with self._lock:
            logits = [self._runtime.window_logits(feature[None])[0] for feature in self._runtime.features(images)]
        return np.array([probability_of(float(logit), self._calibration) for logit in logits], np.float32)
