"""Several workers beside each other: files in, records out, in the order in which they are done."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol

from deepfake_desktop.batch.files import FoundFile
from deepfake_desktop.batch.process import worker_command
from deepfake_desktop.batch.supervised import USUAL_MEMORY, Options, SupervisedWorker
from deepfake_desktop.supervision.memory import machine_memory

_MEMORY_SHARE = 0.75  # of the machine's memory that all workers together may take
_LEAST_MEMORY = 1_000_000_000  # bytes for one worker


@dataclass(frozen=True)
class Outcome:
    file: FoundFile
    record: dict[str, Any]  # docs/RESULT_SCHEMA.md


class Pool(Protocol):
    """Whoever analyses files for a scan."""

    def submit(self, file: FoundFile) -> None: ...

    def next_outcome(self, timeout_s: float) -> Outcome | None:
        """Something that is done, in no particular order; None where nothing was within the time."""

    def at_work(self) -> dict[str, float]:
        """The files in work, with the share done of each, 0..1, as far as that is known."""


class WorkerPool:
    """Worker processes on this machine.

    To be used in a ``with`` block, at whose end all workers are ended, in the middle of a file if need be.
    """

    def __init__(self, count: int, options: Options, command: Sequence[str] = ()) -> None:
        """command: what starts a worker; by default this program."""
        self._options, self._command = options, list(command) or worker_command()
        self._waiting: queue.Queue[FoundFile | None] = queue.Queue()
        self._outcomes: queue.Queue[Outcome] = queue.Queue()
        self._at_work: dict[str, float] = {}  # path to share done
        self._lock, self._stop = threading.Lock(), threading.Event()
        self._threads = [threading.Thread(target=self._work, name=f"worker {n}") for n in range(count)]

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
        worker = SupervisedWorker(self._options, self._command)
        while not self._stop.is_set() and (file := self._waiting.get()) is not None:
            self._note(file.path, 0.0)
            record = worker.analyse(file, self._stop.is_set, self._teller(file.path))
            if record is not None:
                self._outcomes.put(Outcome(file, record))
            self._note(file.path, None)
        worker.end()

    def _teller(self, path: str) -> Callable[[float], None]:
        return lambda share: self._note(path, share)

    def _note(self, path: str, share: float | None) -> None:
        with self._lock:
            if share is None:
                self._at_work.pop(path, None)
            else:
                self._at_work[path] = share


def usual_workers() -> int:
    """How many workers suit this machine: an analysis keeps two cores busy, and may take a gigabyte."""
    memory = machine_memory()
    most = memory // _LEAST_MEMORY if memory is not None else 4
    return max(1, min((os.cpu_count() or 1) // 2, most))


def usual_memory_limit(workers: int) -> int:
    """Bytes that each of so many workers may take."""
    memory = machine_memory()
    return USUAL_MEMORY if memory is None else max(int(memory * _MEMORY_SHARE / workers), _LEAST_MEMORY)
