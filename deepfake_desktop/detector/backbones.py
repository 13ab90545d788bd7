"""Frame networks: an ImageNet backbone, an embedding, and a frame logit.

The only networks of the program besides the GRU head (detector/sequence.py). Needs Keras, so nothing on the path
of ``analyze`` may import this module; there the exported LiteRT file is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras

from deepfake_desktop.detector.backbone_kinds import BACKBONES
from deepfake_desktop.detector.efficientnet_lite import efficientnet_lite0

EMBEDDING_SIZE = 256
# Channel means of the ImageNet training set in RGB order, as keras.applications.imagenet_utils ("caffe" mode).
CAFFE_MEAN_RGB = (123.68, 116.779, 103.939)
RESCALINGS = {"tf": (1 / 127.5, -1.0), "lite": (1 / 128, -127 / 128)}  # factor and offset


def build_backbone(kind: str, input_size: int, weights: str | Path | None) -> keras.Model:
    """The headless backbone with its scaling inside: float32 (N, S, S, 3) RGB 0..255 -> pooled (N, P).

    kind: a key of BACKBONES, whose pooled_size is P. input_size: side S in pixels, >= 75. weights: "imagenet"
    (downloaded by Keras), a path of a ``.weights.h5`` file of the headless network, or None for a random start. Raises
    ValueError for an unknown kind, and for "imagenet" where Keras has no such weights.
    """
    if kind not in BACKBONES:
        raise ValueError(f"unknown backbone {kind!r}; choose one of {', '.join(BACKBONES)}")
    spec = BACKBONES[kind]
    downloaded = str(weights) == "imagenet"
    if spec.build is not None:
        core = getattr(keras.applications, spec.build)(
            include_top=False,
            weights="imagenet" if downloaded else None,
            input_shape=(input_size, input_size, 3),
            pooling="avg",
        )
    elif downloaded:
        raise ValueError(f"Keras has no ImageNet weights of {kind} to download; name a .weights.h5 file")
    else:
        core = efficientnet_lite0(input_size)
    if weights is not None and not downloaded:
        core.load_weights(weights)
    images = keras.Input((input_size, input_size, 3), name="crops")
    return keras.Model(images, core(_scaled(images, spec.scaling)), name=f"{kind}_pooled")


def build_frame_classifier(backbone: keras.Model, dropout: float = 0.3) -> keras.Model:
    """Backbone, embedding (N, 256) and one logit per frame (N, 1); the fine-tuning stage trains this whole model."""
    pooled = keras.layers.Dropout(dropout, name="pooled_dropout")(backbone.output)
    embedding = keras.layers.Dense(EMBEDDING_SIZE, activation="relu", name="embedding")(pooled)
    logit = keras.layers.Dense(1, dtype="float32", name="frame_logit")(
        keras.layers.Dropout(dropout, name="embedding_dropout")(embedding)
    )
    return keras.Model(backbone.input, logit, name="frame_classifier")


def freeze_batch_norm(classifier: keras.Model) -> None:
    """Make every batch normalisation of a classifier run with its stored statistics and learn nothing more.

    For fine-tuning a network that has seen faces already: a step costs a third less, and batches of mixed sources
    cannot shift the statistics that single crops are judged with. Call it before ``compile``.
    """
    for layer in classifier.layers:
        if isinstance(layer, keras.Model):  # the backbone lies in the classifier as one layer
            freeze_batch_norm(layer)
        elif isinstance(layer, keras.layers.BatchNormalization):
            layer.trainable = False


def build_embedder(classifier: keras.Model) -> keras.Model:
    """Crops -> embedding (N, 256) as float32: the part of a frame classifier that the GRU reads."""
    embedding = keras.layers.Activation("linear", dtype="float32", name="features")(
        classifier.get_layer("embedding").output
    )
    return keras.Model(classifier.input, embedding, name="embedder")


def _scaled(images: Any, scaling: str) -> Any:  # symbolic Keras tensors, which have no common type
    if scaling == "inside":
        return images
    if scaling in RESCALINGS:
        factor, offset = RESCALINGS[scaling]
        return keras.layers.Rescaling(factor, offset=offset, name="scaling")(images)
    centred = keras.layers.Normalization(mean=CAFFE_MEAN_RGB, variance=(1.0, 1.0, 1.0), name="scaling")(images)
    return keras.ops.flip(centred, axis=-1)
