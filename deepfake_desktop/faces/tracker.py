"""Face boxes to people: who is who from one sampled frame to the next, and after a cut or an absence.

Faces are matched by predicted place and by size, nearest first. A hard cut ends all tracks, since whoever appears in
the same place after it may be another person, and mixing two people's faces is the worse mistake. A face that begins a
track is compared with the people seen before: only the likeness of the face gives somebody their number back.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from deepfake_desktop.faces.embedding import Embed
from deepfake_desktop.faces.face import Box, Face, TrackedFace
from deepfake_desktop.faces.identity import OTHER_PERSON, SAME_PERSON, Gallery

LONGEST_ABSENCE_S = 3.0  # and at least LONGEST_ABSENCE samples of a video that is sampled thinly
LONGEST_ABSENCE = 2
# How far a face may be from where it was expected, in face widths: at once, and more for every second unseen.
REACH, REACH_PER_SECOND = 0.6, 1.0
FURTHEST_REACH = 2.0
# Where samples lie further apart than LONGEST_ABSENCE_S, anybody may have come and gone between two of them: only who
# is about where they were is taken for the same person.
REACH_ACROSS_GAP = 1.0
LARGEST_SIZE_CHANGE = 2.0
SIZE_COST = 0.5  # a doubled size counts as much as half a face width of distance
VELOCITY_MEMORY = 0.5  # share of the old velocity that is kept
# A cut changes both the picture and its brightness histogram; motion changes the first, a flash mostly the second.
THUMBNAIL = (32, 18)
CUT_DIFFERENCE = 24.0  # mean absolute grey levels
CUT_CORRELATION = 0.6
# The faces by which a person is known again: the first of a track and some more while it lasts.
KEPT_PER_TRACK = 5
KEEP_EVERY_S = 1.0


@dataclass
class _Track:
    person: int
    box: Box
    time_s: float
    velocity: tuple[float, float] = (0.0, 0.0)  # pixels per second
    kept: int = 0  # embeddings taken from it
    kept_s: float = -math.inf  # when the last one was

    def expected_centre(self, time_s: float) -> tuple[float, float]:
        x, y = _centre(self.box)
        # Beyond half a second a face has more likely turned back than moved on.
        elapsed = min(time_s - self.time_s, 0.5)
        return x + self.velocity[0] * elapsed, y + self.velocity[1] * elapsed

    def follow(self, box: Box, time_s: float) -> None:
        elapsed = max(time_s - self.time_s, 1e-3)
        (old_x, old_y), (new_x, new_y) = _centre(self.box), _centre(box)
        keep = VELOCITY_MEMORY
        self.velocity = (
            keep * self.velocity[0] + (1 - keep) * (new_x - old_x) / elapsed,
            keep * self.velocity[1] + (1 - keep) * (new_y - old_y) / elapsed,
        )
        self.box, self.time_s = box, time_s


class Tracker:
    """Gives every face of every sampled frame to a person. Remembers the tracks of the last seconds, and the faces of
    the people last seen."""

    def __init__(self, embed: Embed | None = None, absence_s: float = LONGEST_ABSENCE_S) -> None:
        """embed: as FaceEmbedder.embed; None to go by place alone, so that nobody who comes back is known again.
        absence_s: how long someone may be unseen; see ``longest_absence``."""
        self._embed, self._absence_s = embed, absence_s
        self._gallery = Gallery()
        self._tracks: list[_Track] = []
        self._people = 0
        self._thumbnail: np.ndarray | None = None
        self.after_cut = False  # whether a hard cut lies between the last frame and the one before it

    def update(self, time_s: float, image: np.ndarray, faces: list[Face]) -> list[TrackedFace]:
        """The faces of the frame at ``time_s`` (seconds, rising), in their given order, each with its person.

        image: the upright frame, uint8 BGR (H, W, 3).
        """
        changed, self.after_cut = self._look_for_cut(image)
        if self.after_cut:
            self._tracks = []
        self._tracks = [track for track in self._tracks if time_s - track.time_s <= self._absence_s]
        followed = self._match(time_s, faces)
        for index, track in list(followed.items()):
            if changed and self._is_other(track, image, faces[index]):
                self._tracks.remove(followed.pop(index))
                continue
            track.follow(faces[index].box, time_s)
            self._keep(track, image, faces[index])
        begun = self._begin(time_s, image, {i: face for i, face in enumerate(faces) if i not in followed}, followed)
        people = [(begun if index in begun else followed)[index].person for index in range(len(faces))]
        self._gallery.saw(people)
        return [TrackedFace(people[index], face, starts_track=index in begun) for index, face in enumerate(faces)]

    def _begin(
        self, time_s: float, image: np.ndarray, faces: dict[int, Face], followed: dict[int, _Track]
    ) -> dict[int, _Track]:
        """New tracks for the faces that continue none: of people known again, or of new ones."""
        embeddings = [self._embed(image, face) if self._embed else None for face in faces.values()]
        known = self._gallery.recognise(embeddings, {track.person for track in followed.values()})
        self._tracks = [track for track in self._tracks if track.person not in known]  # they went on elsewhere
        begun = {}
        for (index, face), embedding, person in zip(faces.items(), embeddings, known, strict=True):
            if person is None:
                self._people += 1
            track = begun[index] = _Track(person or self._people, face.box, time_s)
            self._tracks.append(track)
            if embedding is not None:
                self._gallery.add(track.person, embedding)
                track.kept, track.kept_s = 1, time_s
        return begun

    def _keep(self, track: _Track, image: np.ndarray, face: Face) -> None:
        """Now and then keep one more face of a person in view."""
        if self._embed is None or track.kept >= KEPT_PER_TRACK or track.time_s - track.kept_s < KEEP_EVERY_S:
            return
        embedding = self._embed(image, face)
        track.kept_s = track.time_s
        if embedding is None:
            return
        track.kept += 1
        likeness = self._gallery.likeness(track.person, embedding)
        if likeness is None or likeness >= SAME_PERSON:  # an odd face, or somebody else's, must not blur who they are
            self._gallery.add(track.person, embedding)

    def _is_other(self, track: _Track, image: np.ndarray, face: Face) -> bool:
        """Whether a face where someone was expected is clearly somebody else's: the cut between two alike pictures."""
        embedding = self._embed(image, face) if self._embed else None
        likeness = None if embedding is None else self._gallery.likeness(track.person, embedding)
        return likeness is not None and likeness < OTHER_PERSON

    def _match(self, time_s: float, faces: list[Face]) -> dict[int, _Track]:
        pairs = []
        for index, face in enumerate(faces):
            for number, track in enumerate(self._tracks):
                cost = _cost(track, face.box, time_s)
                if cost is not None:
                    pairs.append((cost, number, index))
        matched: dict[int, _Track] = {}
        taken: set[int] = set()
        for _, number, index in sorted(pairs):
            if index not in matched and number not in taken:
                matched[index] = self._tracks[number]
                taken.add(number)
        return matched

    def _look_for_cut(self, image: np.ndarray) -> tuple[bool, bool]:
        """Whether the picture is quite another one than that before, and whether that is certainly a cut."""
        grey = cv2.cvtColor(cv2.resize(image, THUMBNAIL, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
        before, self._thumbnail = self._thumbnail, grey
        if before is None or float(cv2.absdiff(before, grey).mean()) < CUT_DIFFERENCE:
            return False, False
        histograms = [cv2.calcHist([one], [0], None, [16], [0, 256]) for one in (before, grey)]
        return True, cv2.compareHist(histograms[0], histograms[1], cv2.HISTCMP_CORREL) < CUT_CORRELATION


def longest_absence(spacing_s: float | None) -> float:
    """Seconds that someone may be unseen and still be the same person. spacing_s: expected between samples of a video
    that is sampled thinly, since it is long; None for any other."""
    return LONGEST_ABSENCE_S if spacing_s is None else max(LONGEST_ABSENCE_S, LONGEST_ABSENCE * spacing_s)


def _cost(track: _Track, box: Box, time_s: float) -> float | None:
    """How badly a box fits a track, in face widths; None where it cannot be the same person."""
    size = max(min(track.box.width, box.width), 1.0)
    change = max(track.box.width, box.width, 1.0) / size
    expected, actual = track.expected_centre(time_s), _centre(box)
    distance = math.dist(expected, actual) / size
    elapsed = time_s - track.time_s
    reach = min(REACH + REACH_PER_SECOND * elapsed, FURTHEST_REACH)
    if elapsed > LONGEST_ABSENCE_S:
        reach = REACH_ACROSS_GAP
    if change > LARGEST_SIZE_CHANGE or distance > reach:
        return None
    return distance + SIZE_COST * math.log2(change)


def _centre(box: Box) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2
