"""Does a verdict survive what messengers and networks do to a video? The same video, written anew and analysed again.

Each change is coded in memory and analysed by the same engine with the same settings. What a long or large video would
cost is bounded: then a stretch around its most suspicious moment is taken, and the verdicts of the changed stretch are
compared with that of the stretch itself, not with that of the video. At most one copy is held at a time, as it is
coded: some tens of megabytes at most.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import av

from deepfake_desktop.analysis.events import Event, Progress
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import AnalysisResult, ModelFacts
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stability_report import (
    CHANGES,
    Advanced,
    Outcome,
    Planned,
    StabilityEvent,
    StabilityReport,
    Stretch,
)
from deepfake_desktop.errors import StabilityError
from deepfake_desktop.video.file_hash import hash_of
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import ASSUMED_FRAME_RATE, VideoReader
from deepfake_desktop.video.rewrite import COMMON_CONDITIONS, EVERY_FRAME, Condition, write_frames
from deepfake_desktop.video.stretch import read_stretch

AS_IT_IS = Condition("as-it-is", "the stretch itself, hardly compressed")
# What one copy may cost: 20 s of 1080p at 30 frames a second, and no more than 60 s of anything.
MOST_PIXELS = 20 * 30 * 1920 * 1080
MOST_SECONDS = 60.0
LEAST_SECONDS = 3.0  # of a stretch, however large its pictures
_WRITING = 0.5  # share of the progress of one change; analysing it is the rest


def check_stability(
    path: str | os.PathLike[str],
    settings: Settings,
    result: AnalysisResult,
    around_s: float,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_event: Callable[[StabilityEvent], None] = lambda event: None,
) -> StabilityReport:
    """Write a video anew under CHANGES and analyse every copy.

    settings: those that gave ``result``, the analysis of the file. around_s: the moment that a stretch is laid around.
    on_event: called on the calling thread. Cancelled, it reports what was found until then. Raises StabilityError
    where ``result`` has no verdict, the file is another one by now, or a copy cannot be written, and VideoError.
    """
    if result.model is None or result.verdict.band == "not_assessed" or result.status == "cancelled":
        raise StabilityError("There is no verdict to check. Analyse the video to its end first.")
    info = probe(Path(path))
    if hash_of(info.path, is_cancelled) not in (None, result.file.sha256):
        raise StabilityError(f"{info.name} has changed since it was analysed. Analyse it again.")
    return _Check(info, settings, result, result.model, is_cancelled, on_event).run(around_s)


def stretch_of(info: VideoInfo, around_s: float) -> Stretch | None:
    """The part of a video that can be checked; None for all of it."""
    rate = info.frame_rate or ASSUMED_FRAME_RATE
    longest = max(min(MOST_PIXELS / (info.width * info.height * rate), MOST_SECONDS), LEAST_SECONDS)
    duration = info.duration_s
    if duration is not None and duration <= longest:
        return None
    start = max(around_s - longest / 2, 0.0)
    if duration is not None:
        start = max(min(start, duration - longest), 0.0)
    return Stretch(start, start + longest)


@dataclass
class _Check:
    info: VideoInfo
    settings: Settings
    result: AnalysisResult
    model: ModelFacts
    is_cancelled: Callable[[], bool]
    on_event: Callable[[StabilityEvent], None]

    def run(self, around_s: float) -> StabilityReport:
        stretch = stretch_of(self.info, around_s)
        conditions = [COMMON_CONDITIONS[name] for name in CHANGES]
        steps = [*([AS_IT_IS] if stretch else []), *conditions]
        self.on_event(Planned(stretch, CHANGES))
        baseline = None if stretch else _outcome("original", self.result, None)
        if baseline is not None:
            self.on_event(baseline)
        outcomes: list[Outcome] = []
        for number, condition in enumerate(steps):
            found = self._try(condition, stretch, number / len(steps), 1 / len(steps))
            if found is None:
                break
            if baseline is None:
                baseline = _outcome("original", found, None)
                self.on_event(baseline)
                if baseline.band == "not_assessed":
                    raise StabilityError(f"The stretch by itself cannot be judged. {baseline.reason}")
                continue
            outcomes.append(_outcome(condition.name, found, baseline.band))
            self.on_event(outcomes[-1])
        baseline = baseline or Outcome("original", "not_assessed", None, (), "Cancelled before it was judged.", False)
        facts = (self.info.name, self.result.file.sha256 or "", self.model, self.settings.sampling, stretch)
        return StabilityReport(*facts, baseline, tuple(outcomes), len(outcomes) == len(conditions))

    def _try(self, condition: Condition, stretch: Stretch | None, done: float, share: float) -> AnalysisResult | None:
        """The analysis of a changed copy; None where it was cancelled."""
        content = self._written(
            condition, stretch, lambda part: self._advance(condition, done + _WRITING * share * part)
        )
        if content is None:
            return None
        copy = probe(Path(f"{condition.name}.mp4"), content)
        del content

        def note(event: Event) -> None:
            if isinstance(event, Progress):
                self._advance(condition, done + share * (_WRITING + (1 - _WRITING) * event.fraction))

        found = analyze(copy.path, self.settings, self.is_cancelled, note, copy)
        if found.status == "cancelled":
            return None
        if found.status == "error":
            raise StabilityError(found.message)
        return found

    def _written(self, condition: Condition, stretch: Stretch | None, tell: Callable[[float], None]) -> bytes | None:
        start, end = (stretch.start_s, stretch.end_s) if stretch else (0.0, self.info.duration_s or 0.0)
        cancelled = False

        def passing(frames: Iterator[Frame]) -> Iterator[Frame]:
            nonlocal cancelled
            for frame in frames:
                cancelled = cancelled or self.is_cancelled()
                if cancelled:
                    return
                tell(min((frame.time_s - start) / (end - start), 1.0) if end > start else 0.0)
                yield Frame(frame.time_s - start, frame.image)

        target = BytesIO()
        try:
            with _frames(self.info, stretch) as frames:
                write_frames(passing(frames), condition, self.info.frame_rate or ASSUMED_FRAME_RATE, target)
        except (av.FFmpegError, OSError) as error:
            raise StabilityError(f"{self.info.name} cannot be written anew: {error}") from error
        return None if cancelled else target.getvalue()

    def _advance(self, condition: Condition, fraction: float) -> None:
        self.on_event(Advanced(min(round(fraction, 6), 1.0), condition.name))


@contextmanager
def _frames(info: VideoInfo, stretch: Stretch | None) -> Iterator[Iterator[Frame]]:
    if stretch is not None:
        yield read_stretch(info, stretch.start_s, stretch.end_s)
    else:
        with VideoReader(info, EVERY_FRAME) as reader:
            yield iter(reader)


def _outcome(name: str, result: AnalysisResult, before: str | None) -> Outcome:
    verdict = result.verdict
    changed = before is not None and verdict.band != before
    return Outcome(name, verdict.band, verdict.probability, verdict.flags, verdict.reason, changed)
