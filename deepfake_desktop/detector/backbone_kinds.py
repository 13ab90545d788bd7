"""Which backbones there are. Knows no Keras, so that the command line can name them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BackboneKind:
    """How a backbone is built and which scaling its ImageNet weights expect."""

    build: (
        str | None
    )  # name of the function in keras.applications; None: it is not there (detector/efficientnet_lite.py)
    scaling: (
        str  # "tf": x / 127.5 - 1; "lite": (x - 127) / 128; "caffe": BGR minus means; "inside": done by Keras itself
    )
    pooled_size: int


# Those with "inside" begin with layers of their own that take pixels 0..255 (include_preprocessing, on by default).
BACKBONES = {
    "inceptionv3": BackboneKind("InceptionV3", "tf", 2048),
    "resnet50": BackboneKind("ResNet50", "caffe", 2048),
    "efficientnetv2b0": BackboneKind("EfficientNetV2B0", "inside", 1280),
    "efficientnetlite0": BackboneKind(None, "lite", 1280),
    "mobilenetv3large": BackboneKind("MobileNetV3Large", "inside", 960),
}
