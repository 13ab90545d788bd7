"""Training batches for the frame stage: pairs of one fake and one real image with the same augmentation."""

from __future__ import annotations

from collections import defaultdict

import keras
import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.augment import augment, draw_augmentation
from deepfake_desktop.training.manifest import Row, read_crop
from deepfake_desktop.training.recipe import FrameStage
from deepfake_desktop.training.self_blend import SelfBlender
from deepfake_desktop.training.teacher import Teacher
from deepfake_desktop.training.tracks import ClipCrops

CLIPS_AMONG_SELF_BLENDS = 0.4  # share of self-blends made from frames of clips where there are face crops too


class CropPairs:
    """Fakes of face crops, each beside its own original where it has one, else beside any real crop."""

    def __init__(self, rows: list[Row]) -> None:
        self._fakes = [row for row in rows if row.is_fake]
        self.reals = [row for row in rows if not row.is_fake]
        if not self._fakes or not self.reals:
            raise TrainingError(_one_label("face crops", bool(self._fakes)))
        self._originals: dict[str, list[Row]] = defaultdict(list)
        for row in self.reals:
            self._originals[row.group].append(row)

    def draw(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        fake = self._fakes[rng.integers(len(self._fakes))]
        reals = self._originals.get(fake.group) or self.reals
        return read_crop(fake), read_crop(reals[rng.integers(len(reals))])

    def draw_real(self, rng: np.random.Generator) -> np.ndarray:
        return read_crop(self.reals[rng.integers(len(self.reals))])


class ClipPairs:
    """Frames of fake clips beside frames of real clips.

    Subsets (method and source) are drawn evenly, so that a method with many clips does not drown the others. Half
    of the fakes that have a real clip of their own group are put beside it.
    """

    def __init__(self, clips: list[ClipCrops]) -> None:
        self._fakes = self._by_subset([clip for clip in clips if clip.row.is_fake])
        self._reals = self._by_subset([clip for clip in clips if not clip.row.is_fake])
        self._originals: dict[str, list[ClipCrops]] = defaultdict(list)
        for clip in clips:
            if not clip.row.is_fake:
                self._originals[clip.row.group].append(clip)
        if not self._fakes or not self._reals:
            raise TrainingError(_one_label("clips with a face in them", bool(self._fakes)))

    def draw(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        fake = _draw_clip(self._fakes, rng)
        own = self._originals.get(fake.row.group)
        real = own[rng.integers(len(own))] if own and rng.random() < 0.5 else _draw_clip(self._reals, rng)
        return _draw_frame(fake, rng), _draw_frame(real, rng)

    def draw_real(self, rng: np.random.Generator) -> np.ndarray:
        return _draw_frame(_draw_clip(self._reals, rng), rng)

    @staticmethod
    def _by_subset(clips: list[ClipCrops]) -> list[list[ClipCrops]]:
        subsets: dict[str, list[ClipCrops]] = defaultdict(list)
        for clip in clips:
            subsets[clip.row.subset].append(clip)
        return [subsets[name] for name in sorted(subsets)]


Pairs = CropPairs | ClipPairs


class FrameBatches(keras.utils.PyDataset):
    """Batches of ``2 * pairs_per_batch`` images; the same seed, epoch and index give the same batch.

    Pairs come from face crops, from frames of clips, or from both in the stage's shares. Where one of the two is
    None, the other gives its share too; without either, TrainingError is raised. Labels are 1 for fake and 0 for real,
    or with a teacher their mean with its probability, weighted by the stage's share.
    """

    def __init__(
        self,
        crops: CropPairs | None,
        clips: ClipPairs | None,
        stage: FrameStage,
        input_size: int,
        seed: int,
        teacher: Teacher | None = None,
        workers: int = 2,
    ) -> None:
        super().__init__(workers=workers, use_multiprocessing=False, max_queue_size=8)
        self._first, self._clips = _usable(crops, clips), clips if crops else None
        self._stage = stage
        self._size, self._seed = input_size, seed
        self._blender = SelfBlender()
        self._teacher = teacher
        self.epoch = 0  # the trainer sets it when it resumes

    def __len__(self) -> int:
        return self._stage.steps_per_epoch

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        rng = np.random.default_rng((self._seed, self.epoch, index))
        pairs = self._stage.pairs_per_batch
        images = np.empty((2 * pairs, self._size, self._size, 3), np.float32)
        for pair in range(pairs):
            draw = draw_augmentation(rng, self._size)
            for offset, image in enumerate(self._draw_pair(rng)):
                images[2 * pair + offset] = augment(image, draw, self._size)
        labels = np.tile(np.array([[1], [0]], np.float32), (pairs, 1))
        if self._teacher:
            share = self._stage.teacher_share
            taught = self._teacher.probabilities(images)[:, None]
            labels = ((1 - share) * labels + share * taught).astype(np.float32)
        return images, labels

    def on_epoch_end(self) -> None:
        self.epoch += 1

    def _draw_pair(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        kind = rng.random()
        clip_share = self._stage.share_clips if self._clips else 0.0
        if self._clips and kind < clip_share:
            return self._clips.draw(rng)
        if kind < clip_share + self._stage.share_self_blends:
            from_clip = self._clips is not None and rng.random() < CLIPS_AMONG_SELF_BLENDS
            real = (self._clips if self._clips and from_clip else self._first).draw_real(rng)
            made = self._blender.blend(real, rng)
            return made.blend, made.target
        return self._first.draw(rng)


def _one_label(things: str, fake: bool) -> str:
    there, lacking = ("fake", "real") if fake else ("real", "fake")
    return (
        f"The training side has {there} {things} and no {lacking} ones, so that their look would tell the label. Add "
        f"{lacking} ones to the manifest, or leave these out."
    )


def _usable(crops: CropPairs | None, clips: ClipPairs | None) -> Pairs:
    pairs = crops or clips
    if pairs is None:
        raise TrainingError("The training manifest has neither face crops nor clips in which a face was found.")
    return pairs


def _draw_clip(subsets: list[list[ClipCrops]], rng: np.random.Generator) -> ClipCrops:
    subset = subsets[rng.integers(len(subsets))]
    return subset[rng.integers(len(subset))]


def _draw_frame(clip: ClipCrops, rng: np.random.Generator) -> np.ndarray:
    return clip.crops[rng.integers(len(clip.crops))]
