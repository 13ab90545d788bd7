"""Rewrites the published MobileFaceNet.tflite as models/face_embedding_mobilefacenet.tflite.

    python scripts/convert_face_embedding.py MobileFaceNet.tflite models/face_embedding_mobilefacenet.tflite

The published file takes two faces at a time and spells each PReLU out as five operations, so it takes three times as
long. This writes the same network for one face, with PReLU as one operation and the weights of the convolutions as
float16 (LiteRT computes in float32). The same input gives the same bytes.
"""

from __future__ import annotations

import copy
import hashlib
import sys
from pathlib import Path
from typing import Any

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema

SOURCE_SHA256 = "d8ba40c0127fb8ca9917e8fddc79bbbda063657bc92a496d34da0bc8a760443b"
EMBEDDING_SIZE = 192
Operator = schema.BuiltinOperator
# alpha * x for x < 0, spelt out as relu(x) + c * (x - |x|), with c = alpha / 2
SPELT_OUT = [Operator.RELU, Operator.ABS, Operator.SUB, Operator.MUL, Operator.ADD]


class Network:
    """The one graph of a LiteRT file, with its tensors' constant values at hand."""

    def __init__(self, content: bytes) -> None:
        self.model = schema.ModelT.InitFromPackedBuf(content, 0)
        (self.graph,) = self.model.subgraphs

    def kind(self, operator: Any) -> int:
        code = self.model.operatorCodes[operator.opcodeIndex]
        return max(code.builtinCode, code.deprecatedBuiltinCode)

    def operator(self, kind: int, version: int, inputs: list[int], outputs: list[int]) -> Any:
        """A new operation without options; it is not yet part of the graph."""
        code = schema.OperatorCodeT()
        code.builtinCode = code.deprecatedBuiltinCode = kind
        code.version = version
        self.model.operatorCodes.append(code)
        new = schema.OperatorT()
        new.opcodeIndex = len(self.model.operatorCodes) - 1
        new.inputs, new.outputs = np.array(inputs, np.int32), np.array(outputs, np.int32)
        return new

    def values(self, tensor: int, dtype: type = np.float32) -> np.ndarray | None:
        """The constant of a tensor, flat; None where its values are computed."""
        data = self.model.buffers[self.graph.tensors[tensor].buffer].data
        return None if data is None or not len(data) else np.frombuffer(bytes(data), dtype)

    def set_values(self, tensor: int, values: np.ndarray) -> None:
        buffer = self.model.buffers[self.graph.tensors[tensor].buffer]
        buffer.data = np.frombuffer(values.tobytes(), np.uint8)


def take_one_face(network: Network) -> None:
    """Batch 1 in place of 2, in every shape and in the constant that the last reshaping takes its shape from."""
    for tensor in network.graph.tensors:
        if len(tensor.shape) in (2, 4) and tensor.shape[0] == 2:
            tensor.shape = np.array([1, *tensor.shape[1:]], np.int32)
    (reshaping,) = (one for one in network.graph.operators if network.kind(one) == Operator.RESHAPE)
    network.set_values(reshaping.inputs[1], np.array([1, EMBEDDING_SIZE], np.int32))
    if reshaping.builtinOptions is not None:
        reshaping.builtinOptions.newShape = np.array([1, EMBEDDING_SIZE], np.int32)


def join_prelu(network: Network) -> None:
    """Every five operations that spell a PReLU out become one."""
    operators, joined = network.graph.operators, []
    while operators:
        if network.kind(operators[0]) != Operator.RELU:
            joined.append(operators.pop(0))
            continue
        five, operators = operators[:5], operators[5:]
        assert [network.kind(one) for one in five] == SPELT_OUT
        (slope,) = (int(tensor) for tensor in five[3].inputs if network.values(tensor) is not None)
        halves = network.values(slope)
        network.set_values(slope, 2 * halves)
        network.graph.tensors[slope].shape = np.array([1, 1, len(halves)], np.int32)
        joined.append(network.operator(Operator.PRELU, 1, [int(five[0].inputs[0]), slope], list(five[4].outputs)))
    network.graph.operators = joined


def halve_weights(network: Network) -> None:
    """Weights of convolutions as float16, each made float32 again by an operation that LiteRT does once, on loading."""
    widening = []
    for operator in network.graph.operators:
        if network.kind(operator) not in (Operator.CONV_2D, Operator.DEPTHWISE_CONV_2D):
            continue
        weights = int(operator.inputs[1])
        values = network.values(weights)
        assert np.abs(values).max() < np.finfo(np.float16).max
        network.set_values(weights, values.astype(np.float16))
        tensor = network.graph.tensors[weights]
        stored = copy.copy(tensor)
        stored.type = schema.TensorType.FLOAT16
        tensor.buffer = 0
        network.graph.tensors.append(stored)
        widening.append(network.operator(Operator.DEQUANTIZE, 2, [len(network.graph.tensors) - 1], [weights]))
    network.graph.operators = widening + network.graph.operators


def drop_unused(network: Network) -> None:
    """Leave out tensors, constants and operation codes that nothing refers to, and all names."""
    graph, model = network.graph, network.model
    kept = sorted({int(tensor) for one in graph.operators for tensor in [*one.inputs, *one.outputs]})
    place = {tensor: number for number, tensor in enumerate(kept)}
    buffers, codes = [schema.BufferT()], {}
    for one in graph.operators:
        one.inputs = np.array([place[int(tensor)] for tensor in one.inputs], np.int32)
        one.outputs = np.array([place[int(tensor)] for tensor in one.outputs], np.int32)
        code = model.operatorCodes[one.opcodeIndex]
        number, _ = codes.setdefault((network.kind(one), code.version), (len(codes), code))
        one.opcodeIndex = number
    graph.inputs = np.array([place[int(tensor)] for tensor in graph.inputs], np.int32)
    graph.outputs = np.array([place[int(tensor)] for tensor in graph.outputs], np.int32)
    graph.tensors = [graph.tensors[tensor] for tensor in kept]
    for tensor in graph.tensors:
        tensor.name = tensor.quantization = None
        buffer = model.buffers[tensor.buffer]
        tensor.buffer = 0
        if buffer.data is not None and len(buffer.data):
            buffers.append(buffer)
            tensor.buffer = len(buffers) - 1
    model.buffers = buffers
    model.operatorCodes = [code for _, code in codes.values()]


def convert(content: bytes) -> bytes:
    """The published network as this program uses it."""
    network = Network(content)
    take_one_face(network)
    join_prelu(network)
    halve_weights(network)
    drop_unused(network)
    builder = flatbuffers.Builder(1 << 22)
    builder.Finish(network.model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def main() -> None:
    source, target = (Path(name) for name in sys.argv[1:3])
    content = source.read_bytes()
    if hashlib.sha256(content).hexdigest() != SOURCE_SHA256:
        sys.exit(f"{source} is not the published MobileFaceNet.tflite (SHA-256 {SOURCE_SHA256})")
    converted = convert(content)
    target.write_bytes(converted)
    print(f"{target}: {len(converted)} bytes, SHA-256 {hashlib.sha256(converted).hexdigest()}")


if __name__ == "__main__":
    main()
