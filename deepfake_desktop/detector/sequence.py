"""The GRU head: a person's features in time order to one logit per step.

Needs Keras, so nothing on the path of ``analyze`` imports this module. The GRU runs forward only: padding a short
window at its end therefore cannot change the logits before it, and neither masks nor bidirectional state is needed.
"""

from __future__ import annotations

import keras


def build_sequence_head(
    feature_size: int,
    window: int,
    units: int = 64,
    dropout: float = 0.4,
    frame_logit: bool = True,
    unroll: bool = False,
) -> keras.Model:
    """float32 features (N, window, feature_size) -> logits (N, window).

    frame_logit: add the GRU's output to a linear reading of each frame by itself, the layer "frame_logit", which the
    trainer sets to the frame classifier's own and keeps fixed. The GRU's output starts at zero, so that training
    starts from the frame classifier and time can only add to it. False for features that have no classifier (frozen
    ImageNet features). unroll: needed for export, since LiteRT has no loop that runs as fast; the weights are the same.
    """
    features = keras.Input((window, feature_size), name="features")
    # Fixed scaling, fitted to the training features: the size of a feature vector carries evidence of its own.
    x = keras.layers.Normalization(name="feature_norm")(features)
    x = keras.layers.Dropout(dropout, name="feature_dropout")(x)
    x = keras.layers.GRU(units, return_sequences=True, unroll=unroll, name="gru")(x)
    x = keras.layers.Dropout(dropout, name="state_dropout")(x)
    x = keras.layers.Dense(1, kernel_initializer="zeros", name="step_logit")(x)
    logits = keras.layers.Reshape((window,), name="logits")(x)
    if frame_logit:
        # Added only after both are (N, window): LiteRT's converter fails on a sum of two matrix products of rank 3.
        alone = keras.layers.Dense(1, trainable=False, name="frame_logit")(features)
        logits = keras.layers.Add(name="sum")([logits, keras.layers.Reshape((window,), name="frame_logits")(alone)])
    return keras.Model(features, logits, name="sequence_head")
