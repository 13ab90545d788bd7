"""What a stability check hands on (``analysis.stability``), for those who show it and decode nothing."""

from __future__ import annotations

from dataclasses import dataclass

from deepfake_desktop.analysis.result import ModelFacts

CHANGES = ("crf28", "crf35", "half", "crf35+half", "10fps")  # of video.rewrite.COMMON_CONDITIONS


@dataclass(frozen=True)
class Outcome:
    """What the analysis of one copy found."""

    name: str  # of the condition; "original" for the verdict that is compared with
    band: str  # as in Verdict
    probability: float | None
    flags: tuple[str, ...]  # what is wrong with the material
    reason: str  # in words
    changed: bool  # the band is another one than that compared with


@dataclass(frozen=True)
class Stretch:
    """The part of a video that is checked, in seconds from its first frame."""

    start_s: float
    end_s: float


@dataclass(frozen=True)
class StabilityReport:
    """How a verdict fared."""

    name: str  # of the file
    sha256: str
    model: ModelFacts
    sampling: str
    stretch: Stretch | None  # None: the whole video
    baseline: Outcome  # what is compared with: the video's verdict, or that of the stretch
    outcomes: tuple[Outcome, ...]  # in the order of CHANGES
    complete: bool  # False where it was cancelled before all changes were tried

    @property
    def survived(self) -> int:
        """The changes after which the band is the same."""
        return sum(not outcome.changed for outcome in self.outcomes)


@dataclass(frozen=True)
class Planned:
    """What is going to be checked."""

    stretch: Stretch | None
    names: tuple[str, ...]


@dataclass(frozen=True)
class Advanced:
    """How far the check is, 0..1, and the name of what is being worked on."""

    fraction: float
    name: str


StabilityEvent = Planned | Advanced | Outcome  # the baseline's Outcome comes first
