"""Keras networks to LiteRT files."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


def convert_embedder(embedder: keras.Model, crops: np.ndarray, target: Path, converted: str = "int8") -> None:
    """Write a backbone as LiteRT with float32 input and output.

    crops: uint8 (N, S, S, 3) face crops, the representative set from which the ranges of activations are read.
    converted: "int8" weights and activations. For networks that lose too much by that: "dynamic", int8 weights, and
    activations as int8 in ranges that are found anew for each crop (half as fast, and as small), or "float16" weights.
    """

    def representative() -> Iterator[list[np.ndarray]]:
        for crop in crops:
            yield [crop[None].astype(np.float32)]

    size = embedder.input_shape[1]
    with _converter(embedder, (None, size, size, 3)) as converter:
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        if converted == "float16":
            converter.target_spec.supported_types = [tf.float16]
        elif converted == "int8":
            converter.representative_dataset = representative
        target.write_bytes(converter.convert())


def convert_head(head: keras.Model, target: Path) -> None:
    """Write an unrolled GRU head as float32 LiteRT for one window at a time; it is too small to quantise."""
    with _converter(head, (1, *head.input_shape[1:])) as converter:
        target.write_bytes(converter.convert())


@contextmanager
def _converter(model: keras.Model, shape: tuple[int | None, ...]) -> Iterator[tf.lite.TFLiteConverter]:
    # By way of a SavedModel, which turns variables into constants; the converter's direct way leaves them in.
    with tempfile.TemporaryDirectory() as folder:
        model.export(
            folder,
            format="tf_saved_model",
            verbose=False,
            input_signature=[keras.InputSpec(dtype="float32", shape=shape)],
        )
        yield tf.lite.TFLiteConverter.from_saved_model(folder)
