"""Second training stage: the GRU head on sequences of features, from clips and from stills turned into tracks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import keras
import numpy as np

from deepfake_desktop.analysis.verdict import aggregate_evidence
from deepfake_desktop.detector.runtime import track_logits
from deepfake_desktop.detector.sequence import build_sequence_head
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.augment import Augmentation, augment, draw_augmentation
from deepfake_desktop.training.dataset import Pairs
from deepfake_desktop.training.metrics import roc_auc
from deepfake_desktop.training.recipe import Network, TrackStage
from deepfake_desktop.training.self_blend import SelfBlender
from deepfake_desktop.training.tracks import ClipCrops

Embed = Callable[[np.ndarray], np.ndarray]  # uint8 (N, S, S, 3) RGB -> float32 (N, F)

LABEL_SMOOTHING = 0.05
BEST_HEAD = "head_best.weights.h5"
# Clips are cut at 10 faces a second; every n-th of them is what quick, standard and thorough sampling would see.
STEPS_BETWEEN_FACES = (1, 2, 5)


@dataclass(frozen=True)
class FeatureTrack:
    """One person over time as the GRU sees it."""

    features: np.ndarray  # float32, (T, F)
    is_fake: bool
    subset: str


def clip_feature_tracks(
    clips: list[ClipCrops], embed: Embed, draws: int, size: int, rng: np.random.Generator
) -> list[FeatureTrack]:
    """Features of every clip: once as it is, and ``draws`` times with one augmentation held through the clip."""
    tracks = []
    for clip in clips:
        for index in range(draws + 1):
            crops = clip.crops
            if index:
                crops = _held_augmentation(crops, draw_augmentation(rng, size), size)
            tracks.append(FeatureTrack(embed(crops), clip.row.is_fake, clip.row.subset))
    return tracks


def still_feature_tracks(
    pairs: Pairs, embed: Embed, count: int, window: int, size: int, rng: np.random.Generator
) -> list[FeatureTrack]:
    """Stills turned into tracks: a smooth walk of small moves and a changing compression, half of them fake.

    A third of the fakes are self-blends whose mask is drawn anew every few frames, as a swap flickers.
    """
    blender = SelfBlender()
    tracks = []
    for index in range(count // 2):
        fake, real = pairs.draw(rng)
        draw = draw_augmentation(rng, size)
        if index % 3 == 0:
            versions = [blender.blend(real, rng).blend for _ in range(4)]
            fakes = [versions[step * 4 // window] for step in range(window)]
        else:
            fakes = [fake] * window
        for images, is_fake in ((fakes, True), ([real] * window, False)):
            crops = _walk(images, draw, size, rng)
            tracks.append(FeatureTrack(embed(crops), is_fake, "stills"))
    return tracks


def training_windows(
    tracks: list[FeatureTrack], window: int, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Windows (N, W, F), step labels (N, W) and step weights (N, W); padded steps weigh nothing.

    Every subset weighs the same within its label, and both labels weigh the same.
    """
    features, labels, weights, subsets = [], [], [], []
    for track in tracks:
        steps = STEPS_BETWEEN_FACES if track.subset != "stills" else (1,)
        for step in steps:
            sequence = track.features[rng.integers(step) :: step]
            start = int(rng.integers(max(len(sequence) - window, 0) + 1))
            piece = sequence[start : start + window]
            padded = np.zeros((window, track.features.shape[1]), np.float32)
            padded[: len(piece)] = piece
            features.append(padded)
            labels.append(np.full(window, track.is_fake, np.float32))
            weights.append((np.arange(window) < len(piece)).astype(np.float32))
            subsets.append(f"{track.subset}|{track.is_fake}")
    balance = _balance(np.array(subsets))
    return np.array(features), np.array(labels), np.array(weights) * balance[:, None]


def fit_tracks(
    tracks: list[FeatureTrack],
    validation: list[FeatureTrack],
    network: Network,
    stage: TrackStage,
    seed: int,
    out: Path,
    frame_logit: list[np.ndarray] | None = None,
) -> keras.Model:
    """Train the head on windows drawn anew each epoch; return it with the weights of its best validation epoch.

    frame_logit: kernel (F, 1) and bias (1,) of the frame classifier's last layer, None where there is no classifier.
    Writes tracks.csv (metrics of each epoch) and head_best.weights.h5 into ``out``. The stage takes minutes, so an
    interrupted one starts over. Raises TrainingError where there is no track to learn from.
    """
    if not tracks:
        raise TrainingError("The GRU has nothing to learn from: no clips, and still_tracks in the recipe is 0.")
    rng = np.random.default_rng(seed)
    keras.utils.set_random_seed(seed)
    for name in ("tracks.csv", BEST_HEAD):
        (out / name).unlink(missing_ok=True)
    feature_size = tracks[0].features.shape[1]
    head = build_sequence_head(feature_size, network.window, network.gru_units, frame_logit=frame_logit is not None)
    if frame_logit is not None:
        head.get_layer("frame_logit").set_weights(frame_logit)
    head.get_layer("feature_norm").adapt(np.concatenate([track.features for track in tracks])[None])
    windows_per_epoch = sum(3 if track.subset != "stills" else 1 for track in tracks)
    steps = stage.epochs * -(-windows_per_epoch // stage.batch_size)
    head.compile(
        optimizer=keras.optimizers.AdamW(
            keras.optimizers.schedules.CosineDecay(stage.learning_rate, steps), weight_decay=1e-3
        ),
        loss=step_crossentropy,
        jit_compile=False,
    )
    callbacks = [
        TrackValidationAUC(validation, network.stride),
        keras.callbacks.ModelCheckpoint(
            out / BEST_HEAD, monitor="val_auc", mode="max", save_best_only=True, save_weights_only=True
        ),
        keras.callbacks.EarlyStopping("val_auc", mode="max", patience=stage.early_stopping_epochs),
        keras.callbacks.CSVLogger(out / "tracks.csv"),
    ]
    batches = WindowBatches(tracks, network.window, stage.batch_size, rng)
    head.fit(batches, epochs=stage.epochs, verbose=2, callbacks=callbacks)
    head.load_weights(out / BEST_HEAD)
    return head


def step_crossentropy(labels: Any, logits: Any) -> Any:
    """Binary cross-entropy of every step, (N, W) and (N, W) -> (N, W), so that each step can have its own weight.

    Keras' own BinaryCrossentropy averages over the last axis first. Labels are smoothed by LABEL_SMOOTHING.
    """
    smoothed = labels * (1 - LABEL_SMOOTHING) + LABEL_SMOOTHING / 2
    return keras.ops.binary_crossentropy(smoothed, logits, from_logits=True)


class WindowBatches(keras.utils.PyDataset):
    """Shuffled batches of windows; each epoch cuts the windows anew."""

    def __init__(self, tracks: list[FeatureTrack], window: int, batch_size: int, rng: np.random.Generator) -> None:
        super().__init__()
        self._tracks, self._window, self._batch_size, self._rng = tracks, window, batch_size, rng
        self._cut()

    def __len__(self) -> int:
        return -(-len(self._order) // self._batch_size)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        chosen = self._order[index * self._batch_size : (index + 1) * self._batch_size]
        return self._features[chosen], self._labels[chosen], self._weights[chosen]

    def on_epoch_end(self) -> None:
        self._cut()

    def _cut(self) -> None:
        self._features, self._labels, self._weights = training_windows(self._tracks, self._window, self._rng)
        self._order = self._rng.permutation(len(self._features))


class TrackValidationAUC(keras.callbacks.Callback):
    """Adds val_auc: AUC over validation clips of the evidence that the program itself would aggregate."""

    def __init__(self, tracks: list[FeatureTrack], stride: int) -> None:
        super().__init__()
        self._tracks, self._stride = tracks, stride

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        labels = np.array([track.is_fake for track in self._tracks])
        value = roc_auc(labels, track_evidence(self.model, self._tracks, self._stride))
        if logs is not None:
            logs["val_auc"] = value
        print(f"val_auc {value:.4f}", flush=True)


def track_evidence(head: keras.Model, tracks: list[FeatureTrack], stride: int) -> np.ndarray:
    """Aggregated evidence of each track at standard sampling (every other face), float64 (K,), from the very windows
    that the program scores."""
    window, feature_size = head.input_shape[1:]

    def window_logits(features: np.ndarray) -> np.ndarray:
        padded = np.zeros((1, window, feature_size), np.float32)
        padded[0, : len(features)] = features
        return keras.ops.convert_to_numpy(head.predict_on_batch(padded))[0, : len(features)]

    return np.array(
        [aggregate_evidence(track_logits(window_logits, track.features[::2], window, stride)) for track in tracks]
    )


def _balance(names: np.ndarray) -> np.ndarray:
    """Weight per window so that labels weigh alike, and within a label the square roots of the subsets' counts."""
    unique, inverse, counts = np.unique(names, return_inverse=True, return_counts=True)
    weight = 1 / np.sqrt(counts)
    for label in ("True", "False"):
        mine = np.array([name.endswith(label) for name in unique])
        weight[mine] /= (weight[mine] * counts[mine]).sum()
    per_window = weight[inverse]
    return (per_window / per_window.mean()).astype(np.float32)


def _held_augmentation(crops: np.ndarray, draw: Augmentation, size: int) -> np.ndarray:
    """The same draw for every crop but for its noise, which a camera makes anew for every frame."""
    return np.array(
        [augment(crop, replace(draw, noise_seed=draw.noise_seed + index), size) for index, crop in enumerate(crops)]
    )


def _walk(images: list[np.ndarray], draw: Augmentation, size: int, rng: np.random.Generator) -> np.ndarray:
    """A track out of stills: slow random moves of a few per cent, JPEG quality that changes from frame to frame."""
    steps = len(images)
    path = np.cumsum(rng.normal(0, 0.006, (steps, 2)), axis=0) * size
    scale = 1 + np.cumsum(rng.normal(0, 0.004, steps))
    quality = rng.integers(45, 98, steps)
    crops = []
    for step, image in enumerate(images):
        matrix = cv2.getRotationMatrix2D((size / 2, size / 2), 0, float(scale[step]))
        matrix[:, 2] += path[step]
        crop = augment(image, replace(draw, noise_seed=draw.noise_seed + step, jpeg_quality=int(quality[step])), size)
        crops.append(cv2.warpAffine(crop, matrix, (size, size), borderMode=cv2.BORDER_REFLECT_101))
    return np.array(crops)
