"""This program's own way: whole analyses, decoding alone, features alone, cancelling."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np

from deepfake_desktop.analysis.events import Event, FirstLook, Progress, Started, VerdictUpdated
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.benchmark.batches import median_seconds
from deepfake_desktop.benchmark.rounds import Sample
from deepfake_desktop.detector.runtime import BundleRuntime
from deepfake_desktop.errors import BenchmarkError
from deepfake_desktop.video.container import open_video

CANCEL_STEP_S = 0.007  # from an event to the cancel, times the round: it must not always come between the same stages


def analysis_sample(video: Path, settings: Settings) -> Sample:
    """Seconds of one whole analysis as somebody who waits gets it, with the first look: by stage and in total, to the
    first verdict with an interval, and of processor time.

    Raises BenchmarkError where the video gives nothing to score.
    """
    first: list[float] = []
    started, processor = time.perf_counter(), time.process_time()

    def note(event: Event) -> None:
        if isinstance(event, FirstLook | VerdictUpdated) and event.verdict is not None and not first:
            first.append(time.perf_counter() - started)

    result = analyze(video, settings, on_event=note, first_look=True)
    sample = {name: float(seconds) for name, seconds in result.timing.items()}
    sample["total_s"] = time.perf_counter() - started
    sample["processor_s"] = time.process_time() - processor
    check_scored(result)
    sample["frames_decoded"] = float(result.sampling.frames_decoded)
    sample["frames_sampled"] = float(result.sampling.frames_sampled)
    sample["faces_scored"] = float(result.sampling.faces_scored)
    return sample | ({"first_evidence_s": first[0]} if first else {})


def check_scored(result: AnalysisResult) -> None:
    """Raise BenchmarkError unless faces were scored: without them most of the work is not done, and not measured."""
    if result.status not in ("complete", "partial"):
        raise BenchmarkError(f"{result.file.name} cannot be used to measure: {result.message}")
    if not result.sampling.faces_scored:
        raise BenchmarkError(f"No face in {result.file.name} is large enough to be scored. Choose another video.")


def decoding_sample(video: Path) -> Sample:
    """Seconds to decode every frame of a file with the engine's own decoder, converting and keeping none."""
    frames, started = 0, time.perf_counter()
    with open_video(video) as (container, stream):
        for packet in container.demux(stream):
            try:
                frames += len(packet.decode())
            except av.FFmpegError:  # damage is the analysis' business
                continue
    return {"total_s": time.perf_counter() - started, "frames": float(frames)}


def features_sample(runtime: BundleRuntime, crops: np.ndarray) -> Sample:
    """Seconds to turn a batch of crops, uint8 (BATCH, S, S, 3), into features."""
    return {"batch_s": median_seconds(lambda: runtime.features(crops))}


def cancel_sample(video: Path, settings: Settings, number: int, rounds: int) -> Sample:
    """Seconds from a cancel to the end of the analysis: in its middle, and at its start, before the model is loaded.

    number: of the round, from 0; each round cancels at another place of the video.
    """
    place = (number + 0.5) / rounds

    def in_the_middle(event: Event) -> bool:
        return isinstance(event, Progress) and event.fraction >= place

    moments: dict[str, Callable[[Event], bool]] = {
        "cancel_s": in_the_middle,
        "cancel_at_start_s": lambda event: isinstance(event, Started),
    }
    times = {name: _cancelled(video, settings, is_time, number) for name, is_time in moments.items()}
    return {name: seconds for name, seconds in times.items() if seconds is not None}


def _cancelled(video: Path, settings: Settings, is_time: Callable[[Event], bool], number: int) -> float | None:
    """Seconds from the cancel to idle; None where the analysis was over before it came."""
    asked = threading.Event()
    asked_at: list[float] = []
    timers: list[threading.Timer] = []

    def ask() -> None:
        asked_at.append(time.perf_counter())
        asked.set()

    def note(event: Event) -> None:
        if not timers and is_time(event):
            timers.append(threading.Timer(CANCEL_STEP_S * (number + 1), ask))
            timers[0].start()

    result = analyze(video, settings, asked.is_set, note, first_look=True)
    idle = time.perf_counter()
    for timer in timers:
        timer.cancel()
        timer.join()
    return idle - asked_at[0] if asked_at and result.status == "cancelled" else None
