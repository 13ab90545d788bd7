"""What the conversion to LiteRT costs: the same crops through the Keras network and through the converted file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np

from deepfake_desktop.detector.backbones import EMBEDDING_SIZE
from deepfake_desktop.detector.runtime import LiteRTNetwork
from deepfake_desktop.faces.crop import resize_square
from deepfake_desktop.training.fit_frames import evenly_spread, predict_logits
from deepfake_desktop.training.manifest import Row, read_crop
from deepfake_desktop.training.metrics import roc_auc
from deepfake_desktop.training.tracks import clip_crops

MOST_CROPS = 600
LARGEST_DIFFERENCE = 0.005  # between the two AUCs; beyond it the conversion has cost something


@dataclass(frozen=True)
class LabelledCrops:
    images: np.ndarray  # uint8, (N, S, S, 3), RGB
    labels: np.ndarray  # bool, (N,), True for a fake


@dataclass(frozen=True)
class ConversionCheck:
    """AUC of the frame logit over single crops, before and after the conversion."""

    crops: int
    auc_keras_float32: float
    auc_litert: float

    @property
    def difference(self) -> float:
        return self.auc_litert - self.auc_keras_float32

    @property
    def passed(self) -> bool:
        return abs(self.difference) <= LARGEST_DIFFERENCE


def validation_crops(rows: list[Row], size: int, cache: Path) -> LabelledCrops | None:
    """Evenly spread crops of a manifest's rows, at most MOST_CROPS; frames of its clips where it has no crops of both
    labels; None where it has neither.

    size: side in pixels. cache: the folder with the crops that training has cut out of the clips.
    """
    crops = {label: [row for row in rows if row.kind == "crop" and row.label == label] for label in ("fake", "real")}
    if all(crops.values()):
        chosen = [same[index] for same in crops.values() for index in evenly_spread(len(same), MOST_CROPS // 2)]
        images = np.array([resize_square(read_crop(row), size) for row in chosen])
        return LabelledCrops(images, np.array([row.is_fake for row in chosen]))
    clips = clip_crops([row for row in rows if row.kind == "video"], size, cache)
    if len({clip.row.label for clip in clips}) < 2:
        return None
    frames = [clip.crops[evenly_spread(len(clip.crops), max(MOST_CROPS // len(clips), 1))] for clip in clips]
    labels = [np.full(len(some), clip.row.is_fake) for some, clip in zip(frames, clips, strict=True)]
    return LabelledCrops(np.concatenate(frames), np.concatenate(labels))


def check_conversion(classifier: keras.Model, features_file: Path, crops: LabelledCrops) -> ConversionCheck:
    """Compare a float32 frame classifier with its converted embedder, read by the same last layer.

    Raises BundleError where the file does not run.
    """
    size = crops.images.shape[1]
    network = LiteRTNetwork(features_file, os.cpu_count() or 1, (1, size, size, 3), (1, EMBEDDING_SIZE))
    features = np.concatenate([network.run(image[None].astype(np.float32)) for image in crops.images])
    kernel, bias = classifier.get_layer("frame_logit").get_weights()
    return ConversionCheck(
        crops=len(crops.labels),
        auc_keras_float32=roc_auc(crops.labels, predict_logits(classifier, crops.images)),
        auc_litert=roc_auc(crops.labels, (features @ kernel + bias)[:, 0]),
    )
