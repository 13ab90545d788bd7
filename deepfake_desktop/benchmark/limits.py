"""What bounds the networks' speed: how much they multiply, and how fast this machine multiplies."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from deepfake_desktop.benchmark.batches import median_seconds
from deepfake_desktop.benchmark.rounds import Sample

MATRIX_SIDE = 1536


def network_macs(path: Path) -> int:
    """Multiplications with addition of one run of a LiteRT file: its convolutions and matrix products.

    Additions, poolings and activations are left out; they are under a hundredth of InceptionV3.
    """
    from ai_edge_litert import schema_py_generated as schema

    kinds = schema.BuiltinOperator
    model = schema.Model.GetRootAs(path.read_bytes(), 0)
    graph = model.Subgraphs(0)
    macs = 0
    for index in range(graph.OperatorsLength()):
        operator = graph.Operators(index)
        kind = model.OperatorCodes(operator.OpcodeIndex()).BuiltinCode()
        if kind not in (kinds.CONV_2D, kinds.DEPTHWISE_CONV_2D, kinds.FULLY_CONNECTED):
            continue
        weights = [int(side) for side in graph.Tensors(operator.Inputs(1)).ShapeAsNumpy()]
        outputs = math.prod(int(side) for side in graph.Tensors(operator.Outputs(0)).ShapeAsNumpy())
        # Weights: (out, height, width, in), of a depthwise one (1, height, width, out), of a matrix (out, in).
        per_output = weights[1] * weights[2] if kind == kinds.DEPTHWISE_CONV_2D else math.prod(weights[1:])
        macs += outputs * per_output
    return macs


def matrix_sample() -> Sample:
    """Float32 operations a second of NumPy's matrix product on all cores: what a program reaches here in practice."""
    matrix = np.random.default_rng(0).random((MATRIX_SIDE, MATRIX_SIDE), np.float32)
    product = np.empty_like(matrix)
    seconds = median_seconds(lambda: np.matmul(matrix, matrix, out=product))
    return {"operations_per_s": 2 * MATRIX_SIDE**3 / seconds}
