"""A first verdict within a second: a few faces spread over the file, before it is read from its beginning.

The result knows nothing of it: every face is a still of its own, nobody is followed, and no number of it is kept.
It claims no more than the cautious end of its interval does. On 48 tracks of labelled clips the evidence that was found
in the end lay in the 90 % interval of ten frames spread over the clip for 94 %, of four for 94 %, and of the first four
frames after each of two key frames for 88 %.
"""

from __future__ import annotations

import time
from bisect import insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from deepfake_desktop.analysis.events import FirstLook
from deepfake_desktop.analysis.evidence import PersonEvidence
from deepfake_desktop.analysis.gate import failed_rules, person_quality
from deepfake_desktop.analysis.interval import LEAST_BLOCKS
from deepfake_desktop.analysis.result import TimelinePoint, Verdict
from deepfake_desktop.analysis.stages import FrameFaces, FrameFeatures, read_features
from deepfake_desktop.analysis.stopwatch import Stopwatch
from deepfake_desktop.analysis.verdict import aggregate_evidence, probability_interval
from deepfake_desktop.detector.bundle import Bundle, Thresholds
from deepfake_desktop.detector.calibration import judge_probability, probability_of, sigmoid
from deepfake_desktop.detector.runtime import BundleRuntime, still_logit
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.face import TrackedFace
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.glance import glance

MOST_MOMENTS = 10
SHARE_OF_PLAN = 0.25  # of the frames that will be looked at anyway: a short video is not worth a longer first look
MOST_FACES = 3  # of one frame, the widest ones
BUDGET_S = 0.7  # no further frame after this; what is shown first may depend on the machine, the result does not
# Too few faces for a verdict may cost this much more. A moment more is no harm then, and no verdict is.
LEAST_FACES, LONGEST_S = LEAST_BLOCKS, 1.4


def glimpses(info: VideoInfo, samples_per_second: float) -> Iterator[Frame]:
    """The frames for a first look, decoded one by one. samples_per_second: of the analysis that follows."""
    most = min(MOST_MOMENTS, int(SHARE_OF_PLAN * (info.duration_s or 0.0) * samples_per_second))
    return glance(info, most if most >= LEAST_FACES else 0)


def look_first(
    frames: Iterable[Frame],
    bundle: Bundle,
    runtime: BundleRuntime,
    detector: FaceDetector,
    is_cancelled: Callable[[], bool] = lambda: False,
    now: Callable[[], float] = time.perf_counter,
) -> Iterator[FirstLook]:
    """What has been seen after each of ``glimpses``, until frames or time are used up. now: seconds of a clock."""
    started = now()
    seen = _Seen(bundle, runtime)
    found = _find_faces(frames, detector)
    for frame in read_features(found, runtime, bundle.input_size, bundle.thresholds.min_face_px, Stopwatch()):
        seen.take(frame)
        yield seen.so_far()
        elapsed = now() - started
        if is_cancelled() or elapsed > LONGEST_S or (elapsed > BUDGET_S and len(seen.points) >= LEAST_FACES):
            return


def _find_faces(frames: Iterable[Frame], detector: FaceDetector) -> Iterator[FrameFaces]:
    """The widest faces of each frame, numbered within it."""
    for frame in frames:
        faces = sorted(detector.detect(frame.image), key=lambda face: face.box.width, reverse=True)[:MOST_FACES]
        yield FrameFaces(frame, tuple(TrackedFace(number, face) for number, face in enumerate(faces, 1)))


@dataclass
class _Seen:
    """The most suspicious face of each moment, all taken for one person's."""

    bundle: Bundle
    runtime: BundleRuntime
    points: list[TimelinePoint] = field(default_factory=list)
    evidence: PersonEvidence = field(default_factory=lambda: PersonEvidence(0, 0.0, 0.0))
    moments: int = 0

    def take(self, frame: FrameFeatures) -> None:
        self.moments += 1
        logits = {
            one: still_logit(self.runtime.window_logits, row, self.bundle.stride) for one, row in frame.features.items()
        }
        if logits:
            worst = max(logits, key=lambda one: logits[one])
            insort(self.points, TimelinePoint(frame.time_s, 0, sigmoid(logits[worst])), key=lambda point: point.time_s)
            self.evidence.logits.append(logits[worst])
            self.evidence.measures.extend(frame.qualities[worst])

    def so_far(self) -> FirstLook:
        return FirstLook(tuple(self.points), self.moments, self._verdict())

    def _verdict(self) -> Verdict | None:
        logits, bundle = self.evidence.logits, self.bundle
        interval = probability_interval(logits, 1, bundle.calibration)
        quality = person_quality(self.evidence, bundle)
        if interval is None or quality is None:
            return None
        probability = probability_of(aggregate_evidence(logits), bundle.calibration)
        failed = failed_rules(quality, bundle.thresholds.quality)
        band = "inconclusive" if failed else cautious_band(interval, bundle.thresholds)
        reason = " ".join(sentence for _, sentence in failed)
        return Verdict(band, probability, reason, tuple(flag for flag, _ in failed), interval)


def cautious_band(interval: tuple[float, float], thresholds: Thresholds) -> str:
    """The evidence band that both ends of an interval of the probability allow."""
    low, high = (judge_probability(end, thresholds) for end in interval)
    return low if low in ("strong", "moderate") or low == high else "inconclusive"
