"""Files analysed by a worker process that is replaced whenever it ends in the middle of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deepfake_desktop.analysis.result import AnalysisResult, FileFacts, SamplingFacts, Verdict, to_json
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.batch.files import FoundFile
from deepfake_desktop.batch.process import Stopped, WorkerGone, WorkerProcess
from deepfake_desktop.batch.talk import Job

TIME_LIMIT_S = 7200.0  # for one file; thorough sampling of a long video takes 20 minutes on two cores
USUAL_MEMORY = 3_000_000_000  # bytes for one worker; 1080p takes 0.3, 4K 0.6


@dataclass(frozen=True)
class Options:
    """How every file of a scan is analysed."""

    settings: Settings
    remembers: bool = True  # recalls results, and remembers new ones
    again: bool = False  # does not recall
    time_limit_s: float = TIME_LIMIT_S  # for one file
    memory_limit: int = USUAL_MEMORY  # bytes, for one worker
    verbose: bool = False

    def job(self, file: FoundFile) -> Job:
        chosen = self.settings
        return Job(file.path, chosen.model, chosen.sampling, chosen.threads, self.remembers, self.again)


class SupervisedWorker:
    """One worker process at a time, started when a file comes. A crash, a hang, or a file that needs too much costs
    that file alone."""

    def __init__(self, options: Options, command: Sequence[str]) -> None:
        self._options, self._command = options, command
        self._process: WorkerProcess | None = None

    def analyse(
        self, file: FoundFile, is_stopped: Callable[[], bool], on_progress: Callable[[float], None]
    ) -> dict[str, Any] | None:
        """The record of a file (docs/RESULT_SCHEMA.md); None where it was stopped. on_progress: share done, 0..1."""
        options = self._options
        try:
            process = self._ready()
        except OSError as error:
            return failure(file, options.settings, f"No worker could be started: {error}.")
        try:
            return process.analyse(
                options.job(file), options.time_limit_s, options.memory_limit, is_stopped, on_progress
            )
        except WorkerGone as error:
            self.kill()
            return failure(file, options.settings, f"The process that analysed this file {error}.")
        except Stopped:
            self.kill()
            return None

    def end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process = None

    def _ready(self) -> WorkerProcess:
        if self._process is None or not self._process.is_alive():
            self._process = WorkerProcess(self._command, self._options.verbose)
        return self._process


def failure(file: FoundFile, settings: Settings, message: str) -> dict[str, Any]:
    """The record of a file whose analysis came to no result of its own."""
    facts = FileFacts(file.path, Path(file.path).name, file.size_bytes, *(None,) * 7)
    sampling = SamplingFacts(settings.sampling, settings.samples_per_second, 0, 0, 0, 0, 0)
    verdict = Verdict("not_assessed", None, message)
    return to_json(AnalysisResult(facts, "error", message, verdict, (), (), sampling, None, {}))
