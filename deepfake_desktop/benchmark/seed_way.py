"""The way that this program replaces: OpenCV reads every frame, Keras' ``predict`` runs InceptionV3, then a GRU.

Follows the widespread Keras recipe for classifying videos (keras.io, "Video Classification with a CNN-RNN
Architecture"): the centre square of a frame at 224 pixels, frozen InceptionV3 with average pooling, two small GRUs.
The weights are random, which makes no difference to the time. Where there is a choice, the faster one is taken: only
the frames that are needed are scaled and kept, both networks have run before anything is timed, and beside one
``predict`` a frame, as the recipe does it, one ``predict`` for all frames is timed.

The only file outside training and its networks that imports Keras, inside functions, and it runs in a process of its
own: ``python -m deepfake_desktop.benchmark.seed_way`` answers requests from standard input (``benchmark.child``).
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from deepfake_desktop.benchmark.batches import median_seconds, noise_crops, seconds_of
from deepfake_desktop.benchmark.memory import peak_bytes
from deepfake_desktop.cli.native_output import stdout_of_our_own
from deepfake_desktop.faces.crop import resize_square
from deepfake_desktop.video.sampling import SamplingPlan

MODULE = "deepfake_desktop.benchmark.seed_way"
ENVIRONMENT = {"TF_CPP_MIN_LOG_LEVEL": "3", "KERAS_BACKEND": "tensorflow"}
SIZE = 224  # pixels
FEATURES = 2048  # of InceptionV3
WARM_UP = (1, 33)  # frames: Keras builds a graph for a single one, for a batch of 32, and for any number


def is_available() -> bool:
    """Whether TensorFlow and Keras are installed; nothing is imported to find out."""
    return all(importlib.util.find_spec(name) is not None for name in ("tensorflow", "keras"))


class SeedWay:
    """Both networks, built and run once. Needs TensorFlow."""

    def __init__(self) -> None:
        self._by_size = {SIZE: _inception(SIZE)}
        self._head = _gru_head()
        for count in WARM_UP:
            self._predict(np.zeros((count, SIZE, SIZE, 3), np.float32))
            self._head.predict(np.zeros((1, count, FEATURES), np.float32), verbose=0)

    def judge(self, path: str, samples_per_second: float) -> dict[str, float]:
        """Judge one video; seconds by stage. Both ways of calling ``predict`` are timed on the same frames."""
        started = time.perf_counter()
        kept, read = read_every_frame(path, SamplingPlan(samples_per_second))
        reading_s = time.perf_counter() - started
        frames = np.stack(kept).astype(np.float32) / 127.5 - 1  # as keras.applications scales for InceptionV3
        one_by_one_s = seconds_of(lambda: [self._predict(frame[None]) for frame in frames])
        started = time.perf_counter()
        features = self._predict(frames)
        together_s = time.perf_counter() - started
        sequence_s = seconds_of(lambda: self._head.predict(features[None], verbose=0))
        return {
            "reading_s": reading_s,
            "one_by_one_s": one_by_one_s,
            "together_s": together_s,
            "sequence_s": sequence_s,
            "total_one_by_one_s": reading_s + one_by_one_s + sequence_s,
            "total_together_s": reading_s + together_s + sequence_s,
            "frames_read": float(read),
            "frames_sampled": float(len(kept)),
        }

    def features(self, size: int) -> dict[str, float]:
        """Seconds of one ``predict`` for a batch of crops of ``size`` pixels."""
        if size not in self._by_size:
            self._by_size[size] = _inception(size)
        network, crops = self._by_size[size], noise_crops(size).astype(np.float32)
        network.predict(crops, verbose=0)  # builds the graph
        return {"batch_s": median_seconds(lambda: network.predict(crops, verbose=0))}

    def _predict(self, frames: np.ndarray) -> np.ndarray:
        return self._by_size[SIZE].predict(frames, verbose=0)


def read_every_frame(path: str, plan: SamplingPlan) -> tuple[list[np.ndarray], int]:
    """The centre squares, uint8 (SIZE, SIZE, 3) RGB, of the frames that are due, and how many frames were read."""
    kept, read, first_ms = [], 0, 0.0
    for time_ms, frame in _frames(path):
        first_ms = first_ms if read else time_ms
        read += 1
        if plan.is_due((time_ms - first_ms) / 1000):
            height, width = frame.shape[:2]
            side = min(height, width)
            top, left = (height - side) // 2, (width - side) // 2
            square = resize_square(frame[top : top + side, left : left + side], SIZE)
            kept.append(cv2.cvtColor(square, cv2.COLOR_BGR2RGB))
    if not kept:
        raise ValueError(f"OpenCV cannot read {Path(path).name}")
    return kept, read


def _frames(path: str) -> Iterator[tuple[float, np.ndarray]]:
    capture = cv2.VideoCapture(path)
    try:
        while True:
            found, frame = capture.read()
            if not found:
                return
            yield capture.get(cv2.CAP_PROP_POS_MSEC), frame
    finally:
        capture.release()


def _inception(size: int) -> Any:
    import keras

    return keras.applications.InceptionV3(weights=None, include_top=False, pooling="avg", input_shape=(size, size, 3))


def _gru_head() -> Any:
    import keras

    features = keras.Input((None, FEATURES))
    x = keras.layers.GRU(16, return_sequences=True)(features)
    x = keras.layers.GRU(8)(x)
    x = keras.layers.Dense(8, activation="relu")(keras.layers.Dropout(0.4)(x))
    return keras.Model(features, keras.layers.Dense(1, activation="sigmoid")(x))


def main() -> int:
    with stdout_of_our_own() as out:
        started = time.perf_counter()
        seed = SeedWay()
        print(json.dumps({"start_s": time.perf_counter() - started}), file=out, flush=True)
        for line in sys.stdin:
            request = json.loads(line)
            if request["do"] == "judge":
                answer = seed.judge(request["path"], request["samples_per_second"])
            else:
                answer = seed.features(request["size"])
            peak = peak_bytes()
            answer |= {} if peak is None else {"peak_bytes": float(peak)}
            print(json.dumps(answer), file=out, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
