"""What a user may choose about one analysis."""

from __future__ import annotations

from dataclasses import dataclass

from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE, list_bundles
from deepfake_desktop.video.density import Budget

SAMPLES_PER_SECOND = {"quick": 2.0, "standard": 5.0, "thorough": 10.0}
# What each may cost (docs/PERFORMANCE.md, "Long videos"): full density up to 5, 10 and 20 minutes, and on two cores
# about 2, 6 and 20 minutes of work for one person in 1080p.
BUDGETS = {
    "quick": Budget(SAMPLES_PER_SECOND["quick"], 600, 30_000),
    "standard": Budget(SAMPLES_PER_SECOND["standard"], 3_000, 90_000),
    "thorough": Budget(SAMPLES_PER_SECOND["thorough"], 12_000, 270_000),
}
DEFAULT_SAMPLING = "standard"
# Judges where nobody named a model and time matters least: InceptionV3 and ResNet50 together.
THOROUGH_BUNDLE = "ensemble"
HARDWARE = ("off", "auto")  # who decodes: the processor; or a graphics device that shows the same (video.hardware)


def hardware_of(decoder: str) -> str:
    """The use of hardware, one of HARDWARE, that makes a result again. decoder: as in its ``SamplingFacts``."""
    return "off" if decoder == "software" else "auto"


@dataclass(frozen=True)
class Settings:
    """Settings of one analysis; the same file, model and settings give the same result.

    Raises ValueError for a sampling, a number of threads or a use of hardware that there is not.
    """

    model: str | None = None  # bundle name or folder; None: that of ``bundle``
    sampling: str = DEFAULT_SAMPLING  # a key of SAMPLES_PER_SECOND
    threads: int | None = None  # inference threads; None: as many as there are cores, at most 4
    hardware: str = "off"  # one of HARDWARE

    def __post_init__(self) -> None:
        if self.sampling not in SAMPLES_PER_SECOND:
            raise ValueError(f"unknown sampling {self.sampling!r}; choose one of {', '.join(SAMPLES_PER_SECOND)}")
        if self.threads is not None and self.threads < 1:
            raise ValueError("threads must be at least 1")
        if self.hardware not in HARDWARE:
            raise ValueError(f"unknown use of hardware {self.hardware!r}; choose one of {', '.join(HARDWARE)}")

    @property
    def bundle(self) -> str:
        """Name or folder of the bundle that judges: ``model`` or, where none was named, that of the sampling."""
        if self.model:
            return self.model
        thorough = self.sampling == "thorough" and THOROUGH_BUNDLE in list_bundles()
        return THOROUGH_BUNDLE if thorough else DEFAULT_BUNDLE

    @property
    def budget(self) -> Budget:
        return BUDGETS[self.sampling]

    @property
    def samples_per_second(self) -> float:
        return SAMPLES_PER_SECOND[self.sampling]
