"""The one engine: a file to a result. The window and the command line are its thin clients.

Nothing here or below imports Qt, TensorFlow or Keras, and nothing opens a network connection.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from deepfake_desktop.analysis.ahead import RunAhead
from deepfake_desktop.analysis.events import (
    BundleLoaded,
    Event,
    FacesFound,
    PersonBox,
    Progress,
    ScoresAdded,
    Started,
    Thinned,
    VerdictUpdated,
)
from deepfake_desktop.analysis.evidence import PeopleEvidence
from deepfake_desktop.analysis.first_look import glimpses, look_first
from deepfake_desktop.analysis.moments import find_moments, sample_interval_s, score_limits
from deepfake_desktop.analysis.places import FacePlaces
from deepfake_desktop.analysis.program import tool_facts
from deepfake_desktop.analysis.record_parts import Moment, model_facts
from deepfake_desktop.analysis.result import (
    AnalysisResult,
    FileFacts,
    Person,
    SamplingFacts,
    TimelinePoint,
    Verdict,
)
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stages import (
    FrameFaces,
    FrameFeatures,
    FrameScores,
    StepScore,
    find_people,
    read_features,
    score_steps,
)
from deepfake_desktop.analysis.stopwatch import Stopwatch
from deepfake_desktop.analysis.verdict import judge_person, judge_video
from deepfake_desktop.analysis.words import clock_time, counted
from deepfake_desktop.detector.bundle import Bundle, load_bundle
from deepfake_desktop.detector.calibration import sigmoid
from deepfake_desktop.detector.runtime import BundleRuntime, TrackScorer
from deepfake_desktop.errors import BundleError, VideoError
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import FaceEmbedder
from deepfake_desktop.faces.tracker import Tracker, longest_absence
from deepfake_desktop.video.density import Density, density_for
from deepfake_desktop.video.file_hash import FileHash, stamp_of
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.hardware import SOFTWARE, working_decoder
from deepfake_desktop.video.key_frames import find_key_frames
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader

_log = logging.getLogger(__name__)

# A new verdict is told when the scored faces have grown by this share, so that judging stays cheap in long videos.
VERDICT_GROWTH = 0.05
# Frames that may wait between two threads: two even out that frames take their time by turns; in 4K only one.
MOST_WAITING, MOST_WAITING_BYTES = 2, 32_000_000
HASHED_UNREAD_BYTES = 1 << 30  # of a file that is no video; a larger one would keep the user waiting for nothing else


def analyze(
    path: str | os.PathLike[str],
    settings: Settings = Settings(),  # noqa: B008 (frozen)
    is_cancelled: Callable[[], bool] = lambda: False,
    on_event: Callable[[Event], None] = lambda event: None,
    info: VideoInfo | None = None,
    first_look: bool = False,
    file_hash: FileHash | None = None,
) -> AnalysisResult:
    """Analyse one video and never raise for what it, the model bundle or this machine may have wrong.

    is_cancelled: asked before every decoded sample; once true, the result is what was found so far, with status
    "cancelled". on_event: called on the calling thread while the analysis runs. info: what ``probe`` told about the
    file a moment ago; None to probe it here. first_look: tell something within a second (``analysis.first_look``), for
    somebody who waits; it takes about a second at most, and nothing of the result but ``timing`` depends on it.
    file_hash: the file's hash under way, where it was begun for other reasons; None to compute it here, beside the
    analysis.
    """
    analysis = _Analysis(Path(path), settings, is_cancelled, on_event, first_look, info=info, file_hash=file_hash)
    status, message = _guarded(analysis.run, path)
    return analysis.result(status, message)


def _guarded(step: Callable[[], tuple[str, str]], path: str | os.PathLike[str]) -> tuple[str, str]:
    """Status and message of a step of the analysis, or of what it raises."""
    try:
        return step()
    except VideoError as error:
        return error.status, str(error)
    except BundleError as error:
        return "error", str(error)
    except MemoryError:
        _log.exception("out of memory while analysing %s", path)
        return "error", "There was not enough memory. Close other programs and try again."
    except Exception as error:
        _log.exception("the analysis of %s failed", path)
        message = f"The analysis stopped because of a fault in the program ({type(error).__name__}: {error}). "
        return "error", message + "Please report it."


@dataclass
class _Analysis:
    """One run: what is known so far, and its way to the result."""

    path: Path
    settings: Settings
    is_cancelled: Callable[[], bool]
    on_event: Callable[[Event], None]
    first_look: bool
    watch: Stopwatch = field(default_factory=Stopwatch)
    evidence: PeopleEvidence = field(default_factory=PeopleEvidence)
    places: FacePlaces = field(default_factory=FacePlaces)
    timeline: list[TimelinePoint] = field(default_factory=list)
    cuts: list[float] = field(default_factory=list)  # times in seconds
    info: VideoInfo | None = None
    file_hash: FileHash | None = None
    sha256: str | None = None  # of the file
    bundle: Bundle | None = None
    reader: VideoReader | None = None
    cancelled: bool = False
    density: Density | None = None
    decoder: str = SOFTWARE
    frames_sampled: int = 0  # looked at; the reader may be some frames ahead
    reached_s: float = 0.0
    fraction: float = 0.0
    judged_faces: int = 0

    def run(self) -> tuple[str, str]:
        """Analyse to the end or to the cancel; returns the status and its message."""
        stamp = stamp_of(self.path)
        info = self.info = self.info or self._probed()
        self.on_event(Started(info))
        with nullcontext(self.file_hash) if self.file_hash else FileHash(info.path, info.content) as self.file_hash:
            outcome = self._identify(self.file_hash, _guarded(lambda: self._look_through(info), self.path))
        return outcome if info.content is not None else self._unless_changed(outcome, stamp)

    def _probed(self) -> VideoInfo:
        """What the file is. Of one that is no video the hash is taken all the same: its record, too, has to say which
        file it is about."""
        try:
            with self.watch.stage("probe"):
                return probe(self.path)
        except VideoError:
            with suppress(OSError, ValueError, VideoError):  # then it has no hash; what is wrong is told already
                if self.path.is_file() and self.path.stat().st_size <= HASHED_UNREAD_BYTES:
                    with self.watch.stage("hash"), FileHash(self.path) as file_hash:
                        self.sha256 = file_hash.wait(self._is_cancelled)
            raise

    def _identify(self, file_hash: FileHash, outcome: tuple[str, str]) -> tuple[str, str]:
        """Take the file's hash, which is waited for unless the user does not wait any more; returns the outcome."""
        if outcome[0] != "cancelled" and file_hash.value is None:
            with self.watch.stage("hash"):
                file_hash.wait(self._is_cancelled)
        if file_hash.failed:
            file_hash.wait(lambda: True)  # raises
        self.sha256 = file_hash.value
        return outcome if self.sha256 or outcome[0] == "cancelled" else self._cancelled_outcome()

    def _unless_changed(self, outcome: tuple[str, str], stamp: tuple[int, ...] | None) -> tuple[str, str]:
        """The outcome, unless the file is another one by now: then nobody knows which of the two was judged, nor whose
        the hash is. One that has gone was judged as it was."""
        if stamp_of(self.path) in (stamp, None):
            return outcome
        self.sha256 = None
        name = self.path.name
        message = f"{name} was changed or replaced while it was being analysed, so that there is no finding about it. "
        return "error", message + "Wait until it is complete, then analyse it again."

    def _look_through(self, info: VideoInfo) -> tuple[str, str]:
        with self._glimpses(info) as frames:
            with self.watch.stage("load"):
                self.bundle = bundle = load_bundle(self.settings.bundle)
                runtime = BundleRuntime(bundle, self.settings.threads)
                detector, embedder = FaceDetector(), FaceEmbedder()
            self.on_event(BundleLoaded(bundle))
            if frames is not None:
                self._look_first(frames, bundle, runtime, detector)
        self.density = self._choose_density(info)
        self.decoder = self._choose_decoder(info)
        device = None if self.decoder == SOFTWARE else self.decoder
        rate, key_frames_only = self.density.samples_per_second, self.density.key_frames_only
        with VideoReader(info, rate, key_frames_only, device) as self.reader:
            absence_s, waiting = longest_absence(self.density.spacing_s), _most_waiting(info)
            decoded = self.watch.iterate("decode", self.reader)
            with RunAhead(decoded, waiting, on_stop=self.reader.stop) as frames:
                found = find_people(frames, detector, Tracker(embedder.embed, absence_s), self.watch)
                with RunAhead(found, waiting, self._is_cancelled, frames.stop) as ready:
                    for scores in _score(self.watch.iterate("wait", ready), bundle, runtime, self.watch, absence_s):
                        self._take(scores)
        return self._outcome(self.reader)

    def result(self, status: str, message: str) -> AnalysisResult:
        looked = status in ("complete", "partial", "cancelled", "no_face")
        people = self._people() if looked else ()
        timeline = sorted(self.timeline, key=lambda point: (point.time_s, point.person)) if people else ()
        return AnalysisResult(
            file=_file_facts(self.path, self.info, self.sha256),
            status=status,
            message=message,
            verdict=judge_video(people) if people else Verdict("not_assessed", None, message),
            people=tuple(replace(person, face=self.places.widest(person.id)) for person in people),
            timeline=tuple(timeline),
            sampling=self._sampling_facts(),
            model=model_facts(self.bundle) if self.bundle else None,
            timing=self.watch.readings(),
            tool=tool_facts(),
            moments=self._moments(timeline),
            cuts=tuple(self.cuts) if looked else (),
        )

    def _moments(self, timeline: Sequence[TimelinePoint]) -> tuple[Moment, ...]:
        if self.bundle is None:
            return ()
        spacing_s = self.density.spacing_s if self.density else None
        interval_s = sample_interval_s(self.settings.samples_per_second, spacing_s)
        limits = score_limits(self.bundle.thresholds, self.bundle.calibration)
        return self.places.placed(find_moments(timeline, interval_s, limits))

    def _glimpses(self, info: VideoInfo) -> AbstractContextManager[Iterable[Frame] | None]:
        """The frames of the first look, decoded on a thread of their own from before the model is loaded; None where
        there is to be no first look."""
        if not self.first_look or self._is_cancelled():
            return nullcontext()
        return RunAhead(glimpses(info, self.settings.samples_per_second), 1, self._is_cancelled)

    def _look_first(
        self, frames: Iterable[Frame], bundle: Bundle, runtime: BundleRuntime, detector: FaceDetector
    ) -> None:
        """Tell what a first look shows. Nothing that goes wrong in it may cost the analysis."""
        try:
            looks = look_first(frames, bundle, runtime, detector, self._is_cancelled)
            for look in self.watch.iterate("first_look", looks):
                self.on_event(look)
        except Exception:
            _log.exception("the first look at %s failed", self.path)

    def _is_cancelled(self) -> bool:
        """Whether to stop: the user wants it, or the file turns out not to be readable to its end."""
        unreadable = self.file_hash is not None and self.file_hash.failed
        self.cancelled = self.cancelled or unreadable or self.is_cancelled()
        return self.cancelled

    def _choose_density(self, info: VideoInfo) -> Density:
        """How densely to sample; only long videos are looked through for it."""
        budget, found = self.settings.budget, None
        if info.duration_s is not None and info.duration_s > budget.full_density_s:
            with self.watch.stage("index"):
                found = find_key_frames(info.path, info.duration_s, self._is_cancelled)
        density = density_for(budget, info, found)
        if density.spacing_s is not None:
            self.on_event(Thinned(density.spacing_s))
        return density

    def _choose_decoder(self, info: VideoInfo) -> str:
        if self.settings.hardware == "off":
            return SOFTWARE
        with self.watch.stage("device"):
            return working_decoder(info)

    def _take(self, scores: FrameScores) -> None:
        """Note what one frame brought, and tell it."""
        if scores.frame is not None:
            self.frames_sampled += 1
            self._take_frame(scores.frame)
        if scores.steps:
            self._take_steps(scores.steps)
        if scores.frame is None and not self.cancelled:
            self.fraction = 1.0
        self._tell_progress()

    def _take_frame(self, frame: FrameFeatures) -> None:
        if frame.after_cut:
            self.cuts.append(frame.time_s)
        for one in frame.faces:
            scorable = one.person in frame.features
            self.evidence.saw(one.person, frame.time_s, one.face.box.width, scorable)
            self.places.saw(one.person, frame.time_s, one.face.box, scorable)
        for person, quality in frame.qualities.items():
            self.evidence.measured(person, quality)
        self.reached_s = frame.time_s
        if self.info is not None and self.info.duration_s:
            self.fraction = max(self.fraction, min(frame.time_s / self.info.duration_s, 1.0))
        boxes = tuple(PersonBox(one.person, one.face.box) for one in frame.faces)
        self.on_event(FacesFound(frame.time_s, boxes))

    def _take_steps(self, steps: tuple[StepScore, ...]) -> None:
        for step in steps:
            self.evidence.scored(step.person, step.logit)
        points = tuple(TimelinePoint(step.time_s, step.person, sigmoid(step.logit)) for step in steps)
        self.timeline.extend(points)
        self.on_event(ScoresAdded(points))
        if self.evidence.faces_scored >= self.judged_faces * (1 + VERDICT_GROWTH):
            self.judged_faces = self.evidence.faces_scored
            people = self._people()
            self.on_event(VerdictUpdated(judge_video(people), people))

    def _tell_progress(self) -> None:
        self.on_event(Progress(self.fraction, self.reached_s, self.frames_sampled, self.evidence.faces_scored))

    def _people(self) -> tuple[Person, ...]:
        assert self.bundle is not None  # people are only seen once a bundle is loaded
        return tuple(judge_person(seen, self.bundle) for seen in self.evidence.everyone())

    def _outcome(self, reader: VideoReader) -> tuple[str, str]:
        read_to = f"The file is damaged or cut short: it could be read up to {clock_time(self.reached_s)}."
        if self.cancelled:
            return self._cancelled_outcome()
        if not self.evidence.everyone():
            message = f"No face was found in the {counted(self.frames_sampled, 'frame')} looked at, so there is "
            message += "nothing to judge. This says nothing about whether the video was edited."
            return "no_face", message if reader.complete else f"{message} {read_to}"
        if not reader.complete:
            return "partial", f"{read_to} The findings cover that part only."
        return "complete", ""

    def _cancelled_outcome(self) -> tuple[str, str]:
        covered = f"the first {clock_time(self.reached_s)}" if self.frames_sampled else "nothing yet"
        return "cancelled", f"The analysis was cancelled; the findings cover {covered}."

    def _sampling_facts(self) -> SamplingFacts:
        reader, density = self.reader, self.density or Density(self.settings.samples_per_second)
        return SamplingFacts(
            setting=self.settings.sampling,
            samples_per_second=density.samples_per_second,
            frames_decoded=reader.frames_decoded if reader else 0,
            frames_sampled=self.frames_sampled,
            faces_scored=self.evidence.faces_scored,
            faces_too_small=self.evidence.faces_too_small,
            decode_failures=reader.decode_failures if reader else 0,
            key_frames_only=density.key_frames_only,
            spacing_s=density.spacing_s,
            decoder=self.decoder,
        )


def _score(
    found: Iterable[FrameFaces], bundle: Bundle, runtime: BundleRuntime, watch: Stopwatch, absence_s: float
) -> Iterator[FrameScores]:
    """The stages after the faces, joined. absence_s: how long someone may be unseen and be the same person."""

    def new_scorer() -> TrackScorer:
        return TrackScorer(runtime.window_logits, bundle.window, bundle.stride)

    features = read_features(found, runtime, bundle.input_size, bundle.thresholds.min_face_px, watch)
    return score_steps(features, new_scorer, watch, absence_s)


def _most_waiting(info: VideoInfo) -> int:
    """How many decoded frames of a video may wait."""
    return max(1, min(MOST_WAITING, MOST_WAITING_BYTES // (info.width * info.height * 3)))


def _file_facts(path: Path, info: VideoInfo | None, sha256: str | None) -> FileFacts:
    if info is not None:
        return FileFacts(
            path=str(path),
            name=info.name,
            size_bytes=info.size_bytes,
            sha256=sha256,
            container=info.container,
            video_codec=info.video_codec,
            width=info.width,
            height=info.height,
            duration_s=info.duration_s,
            frame_rate=info.frame_rate,
            rotation_degrees=info.rotation_degrees,
        )
    try:
        size = path.stat().st_size if path.is_file() else None
    except OSError:
        size = None
    return FileFacts(str(path), path.name, size, sha256, None, None, None, None, None, None)
