"""What one analysis has seen so far, kept compactly for the strip and the face boxes. No Qt."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from deepfake_desktop.analysis.events import FacesFound, PersonBox
from deepfake_desktop.analysis.evidence_scale import EvidenceScale, scale_of
from deepfake_desktop.analysis.result import AnalysisResult, TimelinePoint
from deepfake_desktop.faces.face import Box

LONGEST_BOX_S = 0.5  # boxes are drawn as if samples came at least this often: who knows where a face is in between
UNSCORED, NO_FACE, SCORED = 0, 1, 2  # states of a pixel column of a lane


@dataclass
class _Lane:
    """One person: the times it was seen and its scores, each in order of time."""

    seen: array[float] = field(default_factory=lambda: array("d"))
    times: array[float] = field(default_factory=lambda: array("d"))
    scores: array[float] = field(default_factory=lambda: array("f"))


@dataclass(frozen=True)
class _Scale:
    """Pixel columns of a stretch of time."""

    start_s: float
    pixels_per_second: float
    width: int


class Timeline:
    """Scores and face boxes over time, about 30 bytes a face.

    Times are seconds from the first frame; faces and each person's scores arrive in order of time.
    """

    def __init__(self, samples_per_second: float) -> None:
        self.interval_s = 1.0 / samples_per_second
        self.duration_s = 0.0  # 0 while unknown
        self.reached_s = 0.0  # up to where the video has been looked at
        self.complete = False  # the last sample speaks for the rest of the video
        self.poor: frozenset[int] = frozenset()  # people whose material is not good enough to judge
        self.scale: EvidenceScale | None = None  # of the bundle that judges; None while it is not known
        self.cuts: tuple[float, ...] = ()  # times of the first frames after hard cuts, of a finished analysis
        self._first_look: tuple[TimelinePoint, ...] = ()
        self._lanes: dict[int, _Lane] = {}
        self._sample_times: array[float] = array("d")
        self._first_face: array[int] = array("q")  # index of the sample's first face in the two arrays below
        self._persons: array[int] = array("l")
        self._boxes: array[float] = array("f")  # x, y, width, height

    def thin(self, spacing_s: float | None) -> None:
        """Samples lie further apart than the setting says, since the video is long; None where they do not."""
        self.interval_s = max(self.interval_s, spacing_s or 0.0)

    def forget(self) -> None:
        """Back to nothing seen; what is known of the video itself stays."""
        self.reached_s, self._first_look, self._lanes = 0.0, (), {}
        self._sample_times, self._first_face = array("d"), array("q")
        self._persons, self._boxes = array("l"), array("f")

    def add_faces(self, samples: Iterable[FacesFound]) -> None:
        for sample in samples:
            self._sample_times.append(sample.time_s)
            self._first_face.append(len(self._persons))
            for face in sample.faces:
                self._persons.append(face.person)
                self._boxes.extend((face.box.x, face.box.y, face.box.width, face.box.height))
                self._lane(face.person).seen.append(sample.time_s)
            self.reached_s = max(self.reached_s, sample.time_s)

    def add_scores(self, points: Iterable[TimelinePoint]) -> None:
        for point in points:
            lane = self._lane(point.person)
            place = bisect_right(lane.times, point.time_s)
            lane.times.insert(place, point.time_s)
            lane.scores.insert(place, point.score)

    def settle(self, result: AnalysisResult) -> None:
        """Replace what was told by the result, which is the record."""
        self.scale = scale_of(result.model) or self.scale
        self.duration_s = max(result.file.duration_s or 0.0, self.duration_s)
        self.set_scores(result.timeline)
        self.complete = result.status in ("complete", "no_face")
        self.poor = result.poor_people
        self.cuts = result.cuts

    def set_scores(self, points: Iterable[TimelinePoint]) -> None:
        """Replace all scores by those of the finished result, which is the record."""
        self._first_look = ()
        for lane in self._lanes.values():
            lane.times, lane.scores = array("d"), array("f")
        self.add_scores(points)

    def set_first_look(self, points: Iterable[TimelinePoint]) -> None:
        """Provisional scores of nobody in particular."""
        self._first_look = tuple(points)

    @property
    def first_look(self) -> list[TimelinePoint]:
        """The provisional scores that no real one has replaced yet: those after the last real score."""
        scored_to_s = max((lane.times[-1] for lane in self._lanes.values() if lane.times), default=-1.0)
        return [point for point in self._first_look if point.time_s > scored_to_s]

    def _lane(self, person: int) -> _Lane:
        return self._lanes.setdefault(person, _Lane())

    @property
    def people(self) -> list[int]:
        """Persons with at least one score, ascending."""
        return sorted(person for person, lane in self._lanes.items() if lane.times)

    @property
    def point_count(self) -> int:
        return sum(len(lane.times) for lane in self._lanes.values())

    def span_s(self) -> float:
        """Length of the time axis: the duration, or what has been seen where the file does not say."""
        return max(self.duration_s, self.reached_s, self.interval_s)

    def score_at(self, person: int, time_s: float) -> float | None:
        """The person's score at the sample nearest in time, None where there is none within one interval."""
        lane = self._lanes.get(person)
        if lane is None or not lane.times:
            return None
        index = _nearest(lane.times, time_s)
        return lane.scores[index] if abs(lane.times[index] - time_s) <= self.interval_s else None

    def levels(self, scores: np.ndarray) -> np.ndarray:
        """How high scores are drawn, 0..1: by what the bundle makes of them, or as they are while it is not known."""
        return scores if self.scale is None else self.scale.levels(scores)

    def level(self, score: float) -> float:
        """``levels`` of one score."""
        return float(self.levels(np.array([score]))[0])

    def scores_of(self, person: int) -> tuple[float, ...]:
        """All scores of a person, by time."""
        return tuple(self._lane(person).scores)

    def peak(self) -> TimelinePoint | None:
        """The highest score of all, the earliest of equals."""
        best: TimelinePoint | None = None
        for person in self.people:
            lane = self._lanes[person]
            index = int(np.argmax(np.array(lane.scores)))
            point = TimelinePoint(lane.times[index], person, lane.scores[index])
            if best is None or point.score > best.score:
                best = point
        return best

    def has_boxes(self) -> bool:
        """Whether it is known where any face is; a record of the history has only scores."""
        return bool(self._persons)

    def boxes_at(self, time_s: float) -> list[PersonBox]:
        """Face boxes for a playing position, moved evenly between two neighbouring samples.

        Without neighbours on both sides, the boxes of the nearest sample within half a sampling interval.
        """
        times, interval_s = self._sample_times, min(self.interval_s, LONGEST_BOX_S)
        after = bisect_right(times, time_s)
        if 0 < after < len(times) and times[after] - times[after - 1] <= 1.6 * interval_s:
            share = (time_s - times[after - 1]) / (times[after] - times[after - 1])
            return self._between(after - 1, share)
        if not times:
            return []
        index = _nearest(times, time_s)
        to_the_end = self.complete and index == len(times) - 1  # no later sample is to come
        near = abs(times[index] - time_s) <= interval_s * (1.5 if to_the_end else 0.5)
        return list(self._sample(index).values()) if near else []

    def samples(self) -> list[FacesFound]:
        """Every sample with its faces, by time."""
        count = range(len(self._sample_times))
        return [FacesFound(self._sample_times[i], tuple(self._sample(i).values())) for i in count]

    def _sample(self, index: int) -> dict[int, PersonBox]:
        first = self._first_face[index]
        last = self._first_face[index + 1] if index + 1 < len(self._first_face) else len(self._persons)
        return {
            self._persons[i]: PersonBox(self._persons[i], Box(*self._boxes[4 * i : 4 * i + 4]))
            for i in range(first, last)
        }

    def _between(self, index: int, share: float) -> list[PersonBox]:
        before, after = self._sample(index), self._sample(index + 1)
        shown: list[PersonBox] = []
        for person, found in (before if share < 0.5 else after).items():
            a, b = before.get(person, found).box, after.get(person, found).box
            mixed = Box(
                a.x + (b.x - a.x) * share,
                a.y + (b.y - a.y) * share,
                a.width + (b.width - a.width) * share,
                a.height + (b.height - a.height) * share,
            )
            shown.append(PersonBox(person, mixed))
        return shown

    def columns(
        self, person: int, width: int, start_s: float = 0.0, end_s: float | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """The person's lane in ``width`` pixel columns from ``start_s`` to ``end_s`` (None: the end of the video).

        Person 0 is the lane of the whole clip: whoever has the highest score at a time.
        Returns the highest score of each column, float32 (width,), 0 where none, and its state, uint8 (width,):
        SCORED, NO_FACE (looked at, the person is not there) or UNSCORED (not looked at yet, or a face without score).
        """
        scale = _Scale(start_s, width / max((self.span_s() if end_s is None else end_s) - start_s, 1e-9), width)
        scores = np.zeros(width, np.float32)
        state = np.zeros(width, np.uint8)
        state[: width if self.complete else max(round((self.reached_s - start_s) * scale.pixels_per_second), 0)] = (
            NO_FACE
        )
        lanes = [lane for number, lane in self._lanes.items() if person in (0, number)]
        for lane in lanes:
            for column, _ in self._cover(np.array(lane.seen), scale):
                state[column] = UNSCORED
        for lane in lanes:
            values = np.array(lane.scores)
            for column, owner in self._cover(np.array(lane.times), scale):
                np.maximum.at(scores, column, values[owner])
                state[column] = SCORED
        return scores, state

    def _cover(self, times: np.ndarray, scale: _Scale) -> Iterable[tuple[np.ndarray, np.ndarray]]:
        """Columns that samples cover, half an interval to each side: pairs of column and sample indices.

        A loop over the columns of one sample, not over the samples, so that long videos stay fast.
        """
        if not times.size:
            return
        places = times - scale.start_s
        first = np.floor((places - self.interval_s / 2) * scale.pixels_per_second).astype(np.int64)
        last = np.ceil((places + self.interval_s / 2) * scale.pixels_per_second).astype(np.int64)
        if self.complete and self._sample_times and times[-1] >= self._sample_times[-1]:
            last[-1] = max(last[-1], math.ceil((self.span_s() - scale.start_s) * scale.pixels_per_second))
        first, last = np.maximum(first, 0), np.minimum(last, scale.width)
        inside = np.flatnonzero(last > first)
        for step in range(int((last - first).max())):
            column = first[inside] + step
            valid = column < last[inside]
            yield column[valid], inside[valid]


def _nearest(times: array[float], time_s: float) -> int:
    after = bisect_left(times, time_s)
    if after == 0:
        return 0
    if after == len(times) or time_s - times[after - 1] <= times[after] - time_s:
        return after - 1
    return after
