"""A worker process from within: takes one job after the other until its scan has gone."""

from __future__ import annotations

import json
import queue
import signal
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from deepfake_desktop.analysis.events import Event, Progress
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, to_json
from deepfake_desktop.batch.talk import Job, load_job
from deepfake_desktop.supervision.confinement import confine
from deepfake_desktop.supervision.limits import no_core_dump

_PROGRESS_EVERY_S = 0.5


def serve(jobs: TextIO, answers: TextIO) -> None:
    """Analyse what is asked for; ends when ``jobs`` does, in the middle of a file if need be."""
    no_core_dump()
    confine(has_children=True)  # the reader of credentials is one
    # Ctrl+C is the scan's to handle, which then ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    waiting: queue.Queue[str | None] = queue.Queue()
    gone = threading.Event()

    def listen() -> None:
        for line in jobs:
            waiting.put(line)
        gone.set()
        waiting.put(None)

    threading.Thread(target=listen, name="jobs", daemon=True).start()
    while (line := waiting.get()) is not None:
        result = _analyse(load_job(line), gone, answers)
        if gone.is_set():
            return
        _say(answers, record=to_json(result))


def _analyse(job: Job, gone: threading.Event, answers: TextIO) -> AnalysisResult:
    # Imported here: what is heavy, or may be broken on this machine, ends no process before its first job.
    from deepfake_desktop.analysis.pipeline import analyze
    from deepfake_desktop.analysis.recall import recall_or_analyze
    from deepfake_desktop.provenance.examine import examined_or_none

    told = time.monotonic()

    def on_event(event: Event) -> None:
        nonlocal told
        if isinstance(event, Progress) and time.monotonic() - told >= _PROGRESS_EVERY_S:
            told = time.monotonic()
            _say(answers, progress=event.fraction)

    wanted = (job.path, job.settings, gone.is_set, on_event)
    result = recall_or_analyze(*wanted, RecallStore(), job.again) if job.remembers else analyze(*wanted)
    return replace(result, provenance=examined_or_none(Path(job.path), gone.is_set))


def _say(answers: TextIO, **answer: object) -> None:
    answers.write(json.dumps(answer, allow_nan=False) + "\n")
    answers.flush()
