"""What ``analyze`` tells while it runs. Every event is a frozen dataclass; the result itself is the return value."""

from __future__ import annotations

from dataclasses import dataclass

from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.result import Person, TimelinePoint, Verdict
from deepfake_desktop.detector.bundle import Bundle
from deepfake_desktop.faces.face import Box
from deepfake_desktop.video.frame import VideoInfo


@dataclass(frozen=True)
class Started:
    """The file is one that can be analysed. Comes first; and once more where the analysis of a large file turns out to
    be remembered, and what was found then is told in place of everything told so far."""

    info: VideoInfo


@dataclass(frozen=True)
class BundleLoaded:
    """The model bundle that judges, read and verified; not told where a result is remembered."""

    bundle: Bundle


@dataclass(frozen=True)
class ScaleKnown:
    """What the bundle that judges makes of single scores; told in place of BundleLoaded by a child process, where the
    bundle stays."""

    scale: EvidenceScale


@dataclass(frozen=True)
class FirstLook:
    """What a few moments spread over the file show, before it is read from its beginning. No part of the result."""

    points: tuple[TimelinePoint, ...]  # the most suspicious face of each moment with one, by time; of person 0, nobody
    moments: int  # looked at, with or without a face
    verdict: Verdict | None  # provisional, with its interval; None while there are too few faces to tell


@dataclass(frozen=True)
class Thinned:
    """The video is long and is sampled thinner than the setting says."""

    spacing_s: float  # expected between two samples


@dataclass(frozen=True)
class Progress:
    fraction: float  # 0..1, never falls
    time_s: float  # presentation time reached in the video
    frames_sampled: int
    faces_scored: int


@dataclass(frozen=True)
class PersonBox:
    person: int
    box: Box  # pixels of the upright frame


@dataclass(frozen=True)
class FacesFound:
    """The faces of one sampled frame (possibly none), for the overlay."""

    time_s: float
    faces: tuple[PersonBox, ...]


@dataclass(frozen=True)
class ScoresAdded:
    points: tuple[TimelinePoint, ...]


@dataclass(frozen=True)
class VerdictUpdated:
    """The verdict as it stands now, with its interval; it sharpens as more is seen."""

    verdict: Verdict
    people: tuple[Person, ...]


Event = Started | BundleLoaded | ScaleKnown | FirstLook | Thinned | Progress | FacesFound | ScoresAdded | VerdictUpdated
