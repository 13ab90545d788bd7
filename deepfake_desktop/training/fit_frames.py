"""First training stage: fine-tune the whole frame classifier on face crops, clip frames and self-blends."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from deepfake_desktop.detector.backbones import build_backbone, build_frame_classifier
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.faces.crop import resize_square
from deepfake_desktop.training.dataset import ClipCrops, FrameBatches
from deepfake_desktop.training.manifest import Row, read_crop
from deepfake_desktop.training.metrics import roc_auc
from deepfake_desktop.training.recipe import FrameStage, Network

BEST_FRAMES = "frames_best.weights.h5"
VALIDATION_CROPS = 1000
VALIDATION_FRAMES_PER_CLIP = 8


@dataclass(frozen=True)
class FrameValidation:
    """What every epoch is judged on: single crops, and the mean frame logit of clips of unseen sources."""

    images: np.ndarray  # uint8, (N, S, S, 3); crops first, then the clips' frames
    crop_labels: np.ndarray  # bool, (C,)
    clip_labels: np.ndarray  # bool, (K,)
    clip_of_frame: np.ndarray  # int, (N - C,), index of the clip a frame belongs to


def frame_validation(rows: list[Row], clips: list[ClipCrops], size: int) -> FrameValidation:
    """Evenly spread crops of ``rows`` (at most 1,000) and 8 evenly spread frames of each clip."""
    chosen = [rows[index] for index in evenly_spread(len(rows), VALIDATION_CROPS)]
    images = [resize_square(read_crop(row), size) for row in chosen]
    clip_of_frame = []
    for index, clip in enumerate(clips):
        for frame in evenly_spread(len(clip.crops), VALIDATION_FRAMES_PER_CLIP):
            images.append(clip.crops[frame])
            clip_of_frame.append(index)
    return FrameValidation(
        np.array(images, np.uint8),
        np.array([row.is_fake for row in chosen], bool),
        np.array([clip.row.is_fake for clip in clips], bool),
        np.array(clip_of_frame, int),
    )


class HardAUC(keras.metrics.AUC):
    """AUC against the nearer of 0 and 1, for labels of which a teacher gave a part (less than half)."""

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        super().update_state(keras.ops.round(y_true), y_pred, sample_weight)


class ValidationAUC(keras.callbacks.Callback):
    """Adds val_auc_crops, val_auc_clips and their mean val_auc to the epoch's metrics.

    Placed behind SwapEMAWeights, it measures the averaged weights, which are the ones that are kept. Raises
    TrainingError where every image gets the same logit, from which a network does not come back.
    """

    def __init__(self, data: FrameValidation) -> None:
        super().__init__()
        self._data = data

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        logits = predict_logits(self.model, self._data.images)
        if len(logits) > 1 and not np.ptp(logits) > 0:  # NaN too
            raise TrainingError(
                f"After epoch {epoch + 1} the network says the same of every validation image: its weights are no "
                "numbers any more, or no unit of its embedding answers. Begin again in another folder with a lower "
                "learning_rate, more warmup_steps, float32 or another backbone."
            )
        crops = len(self._data.crop_labels)
        frames_of_clip: dict[int, list[float]] = defaultdict(list)
        for clip, logit in zip(self._data.clip_of_frame, logits[crops:], strict=True):
            frames_of_clip[int(clip)].append(float(logit))
        clip_logits = np.array([np.mean(frames_of_clip[index]) for index in range(len(self._data.clip_labels))])
        measured = {
            "val_auc_crops": roc_auc(self._data.crop_labels, logits[:crops]),
            "val_auc_clips": roc_auc(self._data.clip_labels, clip_logits),
        }
        measured["val_auc"] = float(np.nanmean(list(measured.values())))
        if logs is not None:
            logs.update(measured)
        print(" ".join(f"{name} {value:.4f}" for name, value in measured.items()), flush=True)


def evenly_spread(count: int, most: int) -> np.ndarray:
    """At most ``most`` indices from the first to the last of ``count`` things, int (K,), rising."""
    return np.unique(np.linspace(0, count - 1, most).astype(int)) if count else np.empty(0, int)


def predict_logits(model: keras.Model, images: np.ndarray, batch_size: int = 64) -> np.ndarray:
    """Outputs of a one-logit model for uint8 images (N, S, S, 3), as float32 (N,)."""
    parts = [  # a batch at a time, since all images as floats would take four times their memory
        keras.ops.convert_to_numpy(model.predict_on_batch(images[start : start + batch_size].astype(np.float32)))
        for start in range(0, len(images), batch_size)
    ]
    return np.concatenate(parts).astype(np.float32)[:, 0]


def best_so_far(log: Path, column: str) -> float | None:
    """The highest value of a column of a CSVLogger file, or None without one: what a resumed run has to beat."""
    if not log.exists():
        return None
    with log.open(newline="", encoding="utf-8") as stream:
        return max((float(row[column]) for row in csv.DictReader(stream)), default=None)


def frame_classifier(network: Network, weights: str | Path | None) -> keras.Model:
    """An untrained (but for its backbone) classifier of a recipe's network."""
    return build_frame_classifier(build_backbone(network.backbone, network.input_size, weights))


def fit_frames(
    classifier: keras.Model, batches: FrameBatches, validation: FrameValidation, stage: FrameStage, out: Path
) -> keras.Model:
    """Train and return the classifier with the weights of its best validation epoch.

    Writes into ``out``: frames.csv (metrics of each epoch), frames_best.weights.h5, and backup/ from which an
    interrupted run goes on.
    """
    steps = stage.epochs * stage.steps_per_epoch
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0, steps, warmup_target=stage.learning_rate, warmup_steps=stage.warmup_steps
    )
    classifier.compile(
        optimizer=keras.optimizers.AdamW(
            schedule, weight_decay=stage.weight_decay, use_ema=True, ema_momentum=stage.ema_momentum
        ),
        loss=keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=stage.label_smoothing),
        metrics=[HardAUC(from_logits=True, name="auc")],
        jit_compile=False,
    )
    best = out / BEST_FRAMES
    resume = keras.callbacks.LambdaCallback(
        on_epoch_begin=lambda epoch, logs: setattr(batches, "epoch", epoch)  # the same images as without a break
    )
    classifier.fit(
        batches,
        epochs=stage.epochs,
        verbose=2,
        callbacks=[
            resume,
            keras.callbacks.BackupAndRestore(out / "backup", delete_checkpoint=False),
            keras.callbacks.SwapEMAWeights(swap_on_epoch=True),
            ValidationAUC(validation),
            keras.callbacks.ModelCheckpoint(
                best,
                monitor="val_auc",
                mode="max",
                save_best_only=True,
                save_weights_only=True,
                initial_value_threshold=best_so_far(out / "frames.csv", "val_auc"),
                verbose=1,
            ),
            keras.callbacks.EarlyStopping("val_auc", mode="max", patience=stage.early_stopping_epochs, verbose=1),
            keras.callbacks.CSVLogger(out / "frames.csv", append=True),
        ],
    )
    classifier.load_weights(best)
    return classifier
