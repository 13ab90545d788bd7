"""How densely a video is sampled: as the setting says, and thinner where it is long, so that time stays bounded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what it imports is not needed by those who only want to know the budgets
    from deepfake_desktop.video.frame import VideoInfo
    from deepfake_desktop.video.key_frames import KeyFrames

PIXELS_1080P = 1920 * 1080
# Fewer key frames than this are too little to judge a long video by; then all of it is decoded, however long it takes.
LEAST_KEY_FRAMES = 100


@dataclass(frozen=True)
class Budget:
    """What one setting may cost."""

    samples_per_second: float  # at most
    most_samples: int
    most_frames: int  # decoded, if they are of 1080p; more of smaller frames, fewer of larger ones

    @property
    def full_density_s(self) -> float:
        """The length up to which a video is sampled at the full rate."""
        return self.most_samples / self.samples_per_second


@dataclass(frozen=True)
class Density:
    """How one video is sampled."""

    samples_per_second: float  # at most
    key_frames_only: bool = False
    spacing_s: float | None = None  # expected between samples of a video that is sampled thinner, else None


def density_for(budget: Budget, info: VideoInfo, found: KeyFrames | None) -> Density:
    """The density for a video.

    found: None for a video of unknown length, or one no longer than ``budget.full_density_s``. The samples that a
    budget allows are spread evenly over longer ones. Only key frames are decoded where they lie no further apart than
    the samples, or where decoding all frames would take more than the budget and there are enough key frames;
    never in AVI, where a picture's time is known only if all before it are decoded.
    """
    if found is None or found.length_s <= budget.full_density_s:
        return Density(budget.samples_per_second)
    spacing = found.length_s / budget.most_samples
    too_much = found.frames * info.width * info.height > budget.most_frames * PIXELS_1080P
    enough = found.distance_s <= spacing or (too_much and found.key_frames >= LEAST_KEY_FRAMES)
    if enough and info.has_presentation_times:
        return Density(1 / spacing, True, max(spacing, found.distance_s))
    return Density(1 / spacing, False, spacing)
