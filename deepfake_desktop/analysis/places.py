"""Where faces were seen, kept while an analysis runs so that its record can point at them: 24 bytes a scored face."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from deepfake_desktop.analysis.record_parts import FaceAt, Moment
from deepfake_desktop.faces.face import Box

_NUMBERS = 4  # x, y, width, height


@dataclass
class _Lane:
    times: array[float] = field(default_factory=lambda: array("d"))  # of the scored faces, rising
    boxes: array[float] = field(default_factory=lambda: array("f"))  # _NUMBERS each
    widest: FaceAt | None = None
    widest_is_scored: bool = False


class FacePlaces:
    """The boxes of the scored faces of everyone, and the widest face of each."""

    def __init__(self) -> None:
        self._lanes: dict[int, _Lane] = {}

    def saw(self, person: int, time_s: float, box: Box, scorable: bool) -> None:
        """Note one face of a sampled frame; frames come in order of time."""
        lane = self._lanes.setdefault(person, _Lane())
        if scorable:
            lane.times.append(time_s)
            lane.boxes.extend((box.x, box.y, box.width, box.height))
        wider = lane.widest is None or box.width > lane.widest.width
        if (scorable and not lane.widest_is_scored) or (scorable == lane.widest_is_scored and wider):
            lane.widest, lane.widest_is_scored = _face_at(time_s, (box.x, box.y, box.width, box.height)), scorable

    def widest(self, person: int) -> FaceAt | None:
        """A person's widest face, the earliest of equals: of the scored ones where there are any."""
        lane = self._lanes.get(person)
        return lane.widest if lane else None

    def at(self, person: int, time_s: float) -> FaceAt | None:
        """A person's scored face at exactly this time; None where there is none."""
        lane = self._lanes.get(person)
        if lane is None:
            return None
        index = bisect_left(lane.times, time_s)
        if index == len(lane.times) or lane.times[index] != time_s:
            return None
        return _face_at(time_s, lane.boxes[_NUMBERS * index : _NUMBERS * (index + 1)])

    def placed(self, moments: Iterable[Moment]) -> tuple[Moment, ...]:
        """The moments with the face at their peak."""
        return tuple(replace(moment, face=self.at(moment.person, moment.peak_s)) for moment in moments)


def _face_at(time_s: float, numbers: Iterable[float]) -> FaceAt:
    """Boxes to a tenth of a pixel, which is more than the face finder knows."""
    return FaceAt(time_s, *(round(float(number), 1) for number in numbers))
