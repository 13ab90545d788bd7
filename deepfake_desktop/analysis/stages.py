"""Frames to scores: the stages of one analysis, each a generator over what the stage before it yields.

Every stage holds one frame at a time and, per person in view, the features of one GRU window, so memory does not
grow with the length of the video.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np

from deepfake_desktop.analysis.quality import FaceQuality, measure_face
from deepfake_desktop.analysis.stopwatch import Stopwatch
from deepfake_desktop.detector.runtime import BundleRuntime, TrackScorer
from deepfake_desktop.faces.crop import crop_face
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.face import Box, TrackedFace
from deepfake_desktop.faces.tracker import LONGEST_ABSENCE_S, Tracker
from deepfake_desktop.video.frame import Frame


@dataclass(frozen=True)
class FrameFaces:
    """One sampled frame and the faces in it."""

    frame: Frame
    faces: tuple[TrackedFace, ...]
    after_cut: bool = False  # a hard cut lies between the sampled frame before and this one


@dataclass(frozen=True)
class FrameFeatures:
    """One sampled frame without its picture: who is there, and the features of those who can be scored."""

    time_s: float
    faces: tuple[TrackedFace, ...]
    features: dict[int, np.ndarray]  # person -> float32 (F,)
    qualities: dict[int, FaceQuality]  # of the same people
    after_cut: bool = False


@dataclass(frozen=True)
class StepScore:
    """One face's logit."""

    time_s: float
    person: int
    logit: float


@dataclass(frozen=True)
class FrameScores:
    """The steps whose logits became known with one frame; ``frame`` is None for the last ones, after all frames."""

    frame: FrameFeatures | None
    steps: tuple[StepScore, ...]


def find_people(
    frames: Iterable[Frame], detector: FaceDetector, tracker: Tracker, watch: Stopwatch
) -> Iterator[FrameFaces]:
    """Find the faces of each frame and give them to people."""
    for frame in frames:
        with watch.stage("faces"):
            faces = tracker.update(frame.time_s, frame.image, detector.detect(frame.image))
        yield FrameFaces(frame, tuple(faces), tracker.after_cut)
        del frame  # or two would be held while the next one is waited for


def read_features(
    frames: Iterable[FrameFaces], runtime: BundleRuntime, input_size: int, min_face_px: int, watch: Stopwatch
) -> Iterator[FrameFeatures]:
    """Crop the faces that can be scored, run the backbone on them, and measure how good they are."""
    for found in frames:
        image = found.frame.image
        scorable = [one for one in found.faces if is_scorable(one.face.box, image, min_face_px)]
        features: dict[int, np.ndarray] = {}
        qualities: dict[int, FaceQuality] = {}
        if scorable:
            with watch.stage("crop"):
                crops = [
                    cv2.cvtColor(crop_face(image, one.face.box, input_size), cv2.COLOR_BGR2RGB) for one in scorable
                ]
            with watch.stage("features"):
                rows = runtime.features(np.stack(crops))
            features = {one.person: row for one, row in zip(scorable, rows, strict=True)}
            with watch.stage("quality"):
                for one, crop, row in zip(scorable, crops, rows, strict=True):
                    qualities[one.person] = measure_face(image, one.face.box, crop, runtime.novelty(row))
        time_s, faces, after_cut = found.frame.time_s, found.faces, found.after_cut
        del found, image  # the picture is no longer needed
        yield FrameFeatures(time_s, faces, features, qualities, after_cut)


def is_scorable(box: Box, image: np.ndarray, min_face_px: int) -> bool:
    """Whether a face is wide enough for the network and has its centre inside the frame."""
    height, width = image.shape[:2]
    inside = 0 <= box.x + box.width / 2 < width and 0 <= box.y + box.height / 2 < height
    return inside and box.width >= min_face_px


def score_steps(
    frames: Iterable[FrameFeatures],
    new_scorer: Callable[[], TrackScorer],
    watch: Stopwatch,
    absence_s: float = LONGEST_ABSENCE_S,
) -> Iterator[FrameScores]:
    """Run the GRU over each person's features, window by window. absence_s: as the tracker's."""
    open_tracks: dict[int, _OpenTrack] = {}
    for frame in frames:
        steps: list[StepScore] = []
        with watch.stage("sequence"):
            # A window never reaches over a cut or a long absence: whoever comes back starts a new one.
            for person in _ended(open_tracks, frame, absence_s):
                steps += open_tracks.pop(person).finish()
            for person, feature in frame.features.items():
                if person not in open_tracks:
                    open_tracks[person] = _OpenTrack(person, new_scorer())
                steps += open_tracks[person].add(frame.time_s, feature)
        yield FrameScores(frame, tuple(steps))
    with watch.stage("sequence"):
        rest = tuple(step for person in sorted(open_tracks) for step in open_tracks[person].finish())
    yield FrameScores(None, rest)


def _ended(open_tracks: dict[int, _OpenTrack], frame: FrameFeatures, absence_s: float) -> list[int]:
    """The people whose track is over: gone for long, or known again on a new track in this frame."""
    back = {one.person for one in frame.faces if one.starts_track}
    return [
        person for person, track in open_tracks.items() if person in back or frame.time_s - track.last_s > absence_s
    ]


@dataclass
class _OpenTrack:
    """One person in view: a scorer and the times of the steps that it has not scored yet."""

    person: int
    scorer: TrackScorer
    last_s: float = 0.0
    waiting: list[float] = field(default_factory=list)

    def add(self, time_s: float, feature: np.ndarray) -> list[StepScore]:
        self.last_s = time_s
        self.waiting.append(time_s)
        return self._scored(self.scorer.add(feature))

    def finish(self) -> list[StepScore]:
        return self._scored(self.scorer.flush())

    def _scored(self, logits: np.ndarray) -> list[StepScore]:
        times, self.waiting = self.waiting[: len(logits)], self.waiting[len(logits) :]
        return [StepScore(time_s, self.person, float(logit)) for time_s, logit in zip(times, logits, strict=True)]
