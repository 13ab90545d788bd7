"""What one analysis has gathered so far, per person: a few floats for every face, never a picture."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

import numpy as np

from deepfake_desktop.analysis.quality import FaceQuality


@dataclass
class PersonEvidence:
    """One person's appearances and step logits; grows by some thirty bytes per face."""

    person: int
    first_s: float
    last_s: float
    too_small: int = 0  # faces seen but not scored
    widths: array[float] = field(default_factory=lambda: array("f"))  # of all faces seen, in frame pixels
    logits: array[float] = field(default_factory=lambda: array("f"))  # of the scored faces, in time order
    measures: array[float] = field(default_factory=lambda: array("f"))  # FaceQuality after FaceQuality

    @property
    def faces_seen(self) -> int:
        return len(self.widths)

    @property
    def faces_scored(self) -> int:
        return len(self.logits)

    @property
    def median_quality(self) -> FaceQuality | None:
        """The median of every measure over the faces measured so far; None before the first."""
        if not self.measures:
            return None
        rows = np.array(self.measures).reshape(-1, len(FaceQuality._fields))
        return FaceQuality(*(float(value) for value in np.median(rows, axis=0)))

    @property
    def median_face_px(self) -> int:
        return round(float(np.median(self.widths)))


class PeopleEvidence:
    """The evidence of everyone seen in one video."""

    def __init__(self) -> None:
        self._people: dict[int, PersonEvidence] = {}
        self.faces_too_small = 0
        self.faces_scored = 0

    def saw(self, person: int, time_s: float, face_px: float, scorable: bool) -> None:
        """Note one face of a sampled frame."""
        seen = self._people.setdefault(person, PersonEvidence(person, time_s, time_s))
        seen.last_s = time_s
        seen.widths.append(face_px)
        if not scorable:
            seen.too_small += 1
            self.faces_too_small += 1

    def measured(self, person: int, quality: FaceQuality) -> None:
        """Note how good the picture of a scorable face is, which was noted before."""
        self._people[person].measures.extend(quality)

    def scored(self, person: int, logit: float) -> None:
        """Note the logit of a face noted before."""
        self._people[person].logits.append(logit)
        self.faces_scored += 1

    def everyone(self) -> list[PersonEvidence]:
        """All people by number."""
        return [self._people[person] for person in sorted(self._people)]
