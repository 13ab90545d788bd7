"""EfficientNet-Lite0, which keras.applications does not have.

Liu, "Higher accuracy on vision models with EfficientNet-Lite" (TensorFlow blog, 2020): EfficientNet-B0 (Tan and Le,
ICML 2019) without squeeze-and-excitation and with ReLU6 for swish, so that it quantises to int8 well and every operator
is fast on plain processors. Input RGB scaled by (x - 127) / 128.
"""

from __future__ import annotations

from typing import Any

import keras
from keras import layers

# (kernel, stride of the first block, expansion, channels, blocks): table 1 of Tan and Le, whose B0 is as wide and deep.
STAGES = (
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)
STEM_CHANNELS, HEAD_CHANNELS = 32, 1280
BATCH_NORM = {"momentum": 0.99, "epsilon": 1e-3}


def efficientnet_lite0(input_size: int) -> keras.Model:
    """The headless network with random weights: float32 (N, S, S, 3), scaled -> pooled (N, 1280)."""
    images = keras.Input((input_size, input_size, 3))
    x = _convolved(images, STEM_CHANNELS, 3, 2, "stem")
    for stage, (kernel, first_stride, expansion, channels, blocks) in enumerate(STAGES):
        for block in range(blocks):
            x = _inverted_residual(
                x, kernel, first_stride if block == 0 else 1, expansion, channels, f"stage{stage}_block{block}"
            )
    x = _convolved(x, HEAD_CHANNELS, 1, 1, "head")
    return keras.Model(images, layers.GlobalAveragePooling2D()(x), name="efficientnet_lite0")


def _inverted_residual(x: Any, kernel: int, stride: int, expansion: int, channels: int, name: str) -> Any:
    """Expand, filter each channel, project; beside it the input itself where the shape stays (Sandler et al. 2018)."""
    source = x
    if expansion != 1:
        x = _convolved(x, x.shape[-1] * expansion, 1, 1, f"{name}_expand")
    x = layers.DepthwiseConv2D(kernel, stride, "same", use_bias=False, name=f"{name}_depthwise")(x)
    x = layers.ReLU(6.0)(layers.BatchNormalization(**BATCH_NORM, name=f"{name}_depthwise_bn")(x))
    x = layers.Conv2D(channels, 1, use_bias=False, name=f"{name}_project")(x)
    x = layers.BatchNormalization(**BATCH_NORM, name=f"{name}_project_bn")(x)
    return layers.Add()([source, x]) if stride == 1 and source.shape[-1] == channels else x


def _convolved(x: Any, channels: int, kernel: int, stride: int, name: str) -> Any:
    x = layers.Conv2D(channels, kernel, stride, "same", use_bias=False, name=name)(x)
    return layers.ReLU(6.0)(layers.BatchNormalization(**BATCH_NORM, name=f"{name}_bn")(x))
