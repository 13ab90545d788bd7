"""What a look into one moment hands on (``analysis.explain``), for those who show it and decode nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import ModelFacts
from deepfake_desktop.detector.calibration import sigmoid
from deepfake_desktop.errors import ExplanationError
from deepfake_desktop.faces.face import Box

FINDINGS = ("low", "none", "one", "several")


@dataclass(frozen=True)
class RegionEffect:
    """What covering one region does to the score."""

    region: str  # of faces.regions.REGIONS
    polygons: tuple[tuple[tuple[float, float], ...], ...]  # corners, x and y in shares of the crop's side
    area: float  # share of the crop's pixels
    logit: float  # of the face with the region covered, the mean over the fills
    drop: float  # logit of the face as it is less that one; above 0: covering lowers the score
    drops: tuple[float, ...]  # by fill, in the order of FILLS
    usual_drop: float  # of patches as large laid anywhere, the mean
    usual_spread: float  # their standard deviation, at least what those of other regions let expect for the area
    stands_out: bool  # covering it lowers the score clearly more than such patches do

    @property
    def score(self) -> float:
        """Raw score with the region covered, 0..1."""
        return sigmoid(self.logit)

    @property
    def usual_score(self) -> float:
        """Raw score with as much covered elsewhere, 0..1, from the mean over the patches."""
        return sigmoid(self.logit + self.drop - self.usual_drop)


@dataclass(frozen=True)
class Explanation:
    """One moment of one person, looked into."""

    name: str  # of the file
    sha256: str  # of the file
    model: ModelFacts
    person: int
    time_s: float  # of the picture
    box: Box  # of the face, pixels of the frame
    crop: np.ndarray  # as the network sees it, uint8 RGB (S, S, 3)
    logit: float  # of this picture by itself
    effects: tuple[RegionEffect, ...]  # those that exceed the usual most come first
    turned_far: bool  # to the side: the regions lie only roughly

    @property
    def score(self) -> float:
        """Raw score of this picture by itself, 0..1."""
        return sigmoid(self.logit)

    @property
    def finding(self) -> str:
        """Of FINDINGS: the score is low already, no region stands out, one does, or several do."""
        if self.logit < 0:
            return "low"
        count = sum(effect.stands_out for effect in self.effects)
        return "none" if not count else "one" if count == 1 else "several"


@dataclass(frozen=True)
class Target:
    """The face that is to be looked into, as an analysis found it."""

    person: int
    time_s: float
    box: Box  # pixels of the frame


def target_of(moment: Moment) -> Target:
    """The face at a moment's peak. Raises ExplanationError where it is not known, as in records of older programs."""
    if moment.face is None:
        raise ExplanationError("Where the face was at this moment is not known any more. Analyse the video again.")
    face = moment.face
    return Target(moment.person, face.time_s, Box(face.x, face.y, face.width, face.height))
