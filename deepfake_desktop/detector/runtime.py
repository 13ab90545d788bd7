"""LiteRT inference: crops to features, a person's features to one logit per step."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from ai_edge_litert.interpreter import Interpreter

from deepfake_desktop.detector.bundle import REMEDY, Bundle, Networks
from deepfake_desktop.detector.novelty import load_novelty_meter
from deepfake_desktop.errors import BundleError

MOST_THREADS = 4  # measured: more threads than that bring nothing at batch 1

WindowLogits = Callable[[np.ndarray], np.ndarray]  # float32 (T <= window, F) -> float32 (T,)


class BundleRuntime:
    """The networks of a bundle, ready to run. Not for use by several threads at once.

    Of an ensemble, a face's features are those of all members side by side, and a step's logit is the mean of the
    members' calibrated logits, so that no member outweighs another by the scale of its logits alone.
    """

    def __init__(self, bundle: Bundle, threads: int | None = None) -> None:
        """threads: inference threads; None for as many as there are cores, at most MOST_THREADS.

        Raises BundleError where a file cannot be loaded or has other shapes than model.json says.
        """
        count = threads or min(os.cpu_count() or 1, MOST_THREADS)
        self._members = [_Member(one, bundle.input_size, bundle.window, count) for one in bundle.networks]
        self._calibrations = [one.calibration for one in bundle.networks]
        self._feature_size = bundle.feature_size
        self._bounds = np.cumsum([one.feature_size for one in bundle.networks])[:-1]  # between the members' features

    def features(self, crops: np.ndarray) -> np.ndarray:
        """uint8 (N, S, S, 3) RGB -> float32 (N, F).

        One crop at a time: LiteRT is as fast at batch 1 as in batches, and a crop's features then cannot depend on
        which crops happen to be beside it.
        """
        features = np.empty((len(crops), self._feature_size), np.float32)
        for row, crop in enumerate(crops):
            features[row] = np.concatenate([member.features(crop) for member in self._members])
        return features

    def novelty(self, feature: np.ndarray) -> float:
        """Distance of one crop's features, float32 (F,), from the training data, the mean over an ensemble's members;
        NaN where one of them cannot tell."""
        parts = np.split(feature, self._bounds)
        return float(np.mean([member.novelty(part) for member, part in zip(self._members, parts, strict=True)]))

    def window_logits(self, features: np.ndarray) -> np.ndarray:
        """float32 (T, F) with T <= window, one person in time order -> float32 (T,)."""
        if len(self._members) == 1:
            return self._members[0].window_logits(features)
        parts = np.split(features, self._bounds, axis=1)
        logits = [
            one.scale * member.window_logits(part) + one.offset
            for one, member, part in zip(self._calibrations, self._members, parts, strict=True)
        ]
        return np.stack(logits).mean(axis=0, dtype=np.float32)


class _Member:
    """One backbone with its GRU and the statistics of its training features."""

    def __init__(self, networks: Networks, input_size: int, window: int, threads: int) -> None:
        size = networks.feature_size
        self._networks, self._window = networks, window
        self._features = LiteRTNetwork(networks.features_file, threads, (1, input_size, input_size, 3), (1, size))
        known = networks.statistics_file
        self._meter = load_novelty_meter(known, size) if known else None
        # The head is a few thousand multiplications a step: threads would only wait for each other.
        self._sequence = LiteRTNetwork(networks.sequence_file, 1, (1, window, size), (1, window))

    def features(self, crop: np.ndarray) -> np.ndarray:
        return crop_features(self._features, crop, self._networks.views)

    def novelty(self, feature: np.ndarray) -> float:
        return self._meter.distance(feature) if self._meter else math.nan

    def window_logits(self, features: np.ndarray) -> np.ndarray:
        """A short window is padded at its end; the GRU runs forward only, so that does not change the steps before."""
        padded = np.zeros((1, self._window, self._networks.feature_size), np.float32)
        padded[0, : len(features)] = features
        return self._sequence.run(padded)[0, : len(features)].copy()


def still_logit(window_logits: WindowLogits, feature: np.ndarray, steps: int) -> float:
    """The logit of a face, float32 (F,), that stays as it is for ``steps`` steps: as many as a window has new ones.

    A window of one step is defined, too, since the GRU is unrolled forward, but it has not settled by then: on 48
    tracks of labelled clips such logits lay 0.5 nearer to 0 than the final evidence, those of stills not at all.
    """
    return float(window_logits(np.repeat(feature[None], steps, axis=0))[-1])


class TrackScorer:
    """Scores one person's features window by window, in constant memory.

    The first window covers up to ``window`` steps; each later one is the last ``window - stride`` steps as context
    plus up to ``stride`` new ones. Every step gets exactly one logit, in the order in which it was added.
    """

    def __init__(self, window_logits: WindowLogits, window: int, stride: int) -> None:
        self._window_logits, self._window, self._kept = window_logits, window, window - stride
        self._context: list[np.ndarray] = []
        self._new: list[np.ndarray] = []

    def add(self, feature: np.ndarray) -> np.ndarray:
        """Add the next step, float32 (F,). Returns the logits that became known: float32 (T,), mostly empty."""
        self._new.append(feature)
        if len(self._context) + len(self._new) < self._window:
            return np.empty(0, np.float32)
        return self.flush()

    def flush(self) -> np.ndarray:
        """The logits of all steps that have none yet: float32 (T,)."""
        if not self._new:
            return np.empty(0, np.float32)
        steps = self._context + self._new
        logits = self._window_logits(np.stack(steps))[len(self._context) :]
        self._context = steps[-self._kept :] if self._kept else []
        self._new = []
        return logits


def track_logits(window_logits: WindowLogits, features: np.ndarray, window: int, stride: int) -> np.ndarray:
    """Logits of a whole track at once, float32 (T, F) -> (T,), from the same windows as TrackScorer's."""
    scorer = TrackScorer(window_logits, window, stride)
    return np.concatenate([*(scorer.add(feature) for feature in features), scorer.flush()])


def crop_features(network: LiteRTNetwork, crop: np.ndarray, views: int) -> np.ndarray:
    """Features of one crop, uint8 (S, S, 3) RGB -> float32 (F,): its own, or with two views the mean of its own and
    those of its mirror image."""
    features = network.run(crop[None].astype(np.float32))[0]
    if views == 2:
        features = (features + network.run(np.ascontiguousarray(crop[None, :, ::-1], np.float32))[0]) / 2
    return features


class LiteRTNetwork:
    """One LiteRT file with one float32 input and one float32 output."""

    def __init__(self, path: Path, threads: int, input_shape: tuple[int, ...], output_shape: tuple[int, ...]) -> None:
        try:
            self._interpreter = Interpreter(model_path=str(path), num_threads=threads)
            (source,) = self._interpreter.get_input_details()
            (target,) = self._interpreter.get_output_details()
            if tuple(source["shape"]) != input_shape:
                self._interpreter.resize_tensor_input(source["index"], input_shape, strict=True)
            self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise BundleError(f"The model file {path} cannot be run: {error}. {REMEDY}") from error
        self._input, self._output = source["index"], target["index"]
        found = tuple(self._interpreter.get_output_details()[0]["shape"])
        if found != output_shape or source["dtype"] != np.float32 or target["dtype"] != np.float32:
            raise BundleError(f"The model file {path} does not fit its model.json. {REMEDY}")

    def run(self, values: np.ndarray) -> np.ndarray:
        self._interpreter.set_tensor(self._input, values)
        self._interpreter.invoke()
        return self._interpreter.get_tensor(self._output)
