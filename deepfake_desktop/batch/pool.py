"""Several workers beside each other: files in, records out, in the order in which they are done."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from deepfake_desktop.analysis.result import AnalysisResult, FileFacts, SamplingFacts, Verdict, to_json
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.batch.files import FoundFile
from deepfake_desktop.batch.process import Stopped, WorkerGone, WorkerProcess, worker_command
from deepfake_desktop.batch.talk import Job
from deepfake_desktop.supervision.memory import machine_memory

TIME_LIMIT_S = 7200.0  # for one file; thorough sampling of a long video takes 20 minutes on two cores
_MEMORY_SHARE = 0.75  # of the machine's memory that all workers together may take
_LEAST_MEMORY, _USUAL_MEMORY = 1_000_000_000, 3_000_000_000  # bytes for one worker; 1080p takes 0.3, 4K 0.6


@dataclass(frozen=True)
class Options:
    """How every file of a scan is analysed."""

    settings: Settings
    remembers: bool = True  # recalls results, and remembers new ones
    again: bool = False  # does not recall
    time_limit_s: float = TIME_LIMIT_S  # for one file
    memory_limit: int = _USUAL_MEMORY  # bytes, for one worker
    verbose: bool = False

    def job(self, file: FoundFile) -> Job:
        chosen = self.settings
        return Job(file.path, chosen.model, chosen.sampling, chosen.threads, self.remembers, self.again)


@dataclass(frozen=True)
class Outcome:
    file: FoundFile
    record: dict[str, Any]  # docs/RESULT_SCHEMA.md


class WorkerPool:
    """To be used in a ``with`` block, at whose end all workers are ended, in the middle of a file if need be."""

    def __init__(self, count: int, options: Options, command: Sequence[str] = ()) -> None:
        """command: what starts a worker; by default this program."""
        self._options, self._command = options, list(command) or worker_command()
        self._waiting: queue.Queue[FoundFile | None] = queue.Queue()
        self._outcomes: queue.Queue[Outcome] = queue.Queue()
        self._at_work: dict[str, float] = {}  # path to share done
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._threads = [threading.Thread(target=self._work, name=f"worker {n}") for n in range(count)]
        self.replaced = 0  # workers that ended in the middle of a file

    def __enter__(self) -> WorkerPool:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()

    def submit(self, file: FoundFile) -> None:
        self._waiting.put(file)

    def next_outcome(self, timeout_s: float) -> Outcome | None:
        """Something that is done, in no particular order; None where nothing was within the time."""
        with contextlib.suppress(queue.Empty):
            return self._outcomes.get(timeout=timeout_s)
        return None

    def at_work(self) -> dict[str, float]:
        """The files in work, with the share done of each, 0..1."""
        with self._lock:
            return dict(self._at_work)

    def _work(self) -> None:
        worker: WorkerProcess | None = None
        while not self._stop.is_set() and (file := self._waiting.get()) is not None:
            self._note(file.path, 0.0)
            worker, record = self._analyse(worker, file)
            if record is not None:
                self._outcomes.put(Outcome(file, record))
            self._note(file.path, None)
        if worker is not None:
            worker.end()

    def _analyse(self, worker: WorkerProcess | None, file: FoundFile) -> tuple[WorkerProcess | None, dict | None]:
        """The worker for the next file, and the record; None where the scan is being stopped."""
        options = self._options
        try:
            worker = worker if worker is not None and worker.is_alive() else self._start()
        except OSError as error:
            return None, failure(file, options.settings, f"No worker could be started: {error}.")
        try:
            limits = (options.time_limit_s, options.memory_limit)
            told = self._teller(file.path)
            return worker, worker.analyse(options.job(file), *limits, self._stop.is_set, told)
        except WorkerGone as error:
            worker.kill()
            self.replaced += 1
            return None, failure(file, options.settings, f"The process that analysed this file {error}.")
        except Stopped:
            worker.kill()
            return None, None

    def _start(self) -> WorkerProcess:
        return WorkerProcess(self._command, self._options.verbose)

    def _teller(self, path: str) -> Callable[[float], None]:
        return lambda share: self._note(path, share)

    def _note(self, path: str, share: float | None) -> None:
        with self._lock:
            if share is None:
                self._at_work.pop(path, None)
            else:
                self._at_work[path] = share


def failure(file: FoundFile, settings: Settings, message: str) -> dict[str, Any]:
    """The record of a file whose analysis came to no result of its own."""
    facts = FileFacts(file.path, Path(file.path).name, file.size_bytes, *(None,) * 7)
    sampling = SamplingFacts(settings.sampling, settings.samples_per_second, 0, 0, 0, 0, 0)
    verdict = Verdict("not_assessed", None, message)
    return to_json(AnalysisResult(facts, "error", message, verdict, (), (), sampling, None, {}))


def usual_workers() -> int:
    """How many workers suit this machine: an analysis keeps two cores busy, and may take a gigabyte."""
    memory = machine_memory()
    most = memory // _LEAST_MEMORY if memory is not None else 4
    return max(1, min((os.cpu_count() or 1) // 2, most))


def usual_memory_limit(workers: int) -> int:
    """Bytes that each of so many workers may take."""
    memory = machine_memory()
    return _USUAL_MEMORY if memory is None else max(int(memory * _MEMORY_SHARE / workers), _LEAST_MEMORY)
