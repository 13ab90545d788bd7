"""A worker process from outside: started, asked, watched, ended."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from deepfake_desktop.analysis.words import size_words
from deepfake_desktop.awake import AwakeTime
from deepfake_desktop.batch.talk import Job, dump_job, load_answer
from deepfake_desktop.files import import_path
from deepfake_desktop.supervision.failures import end_words
from deepfake_desktop.supervision.memory import resident_bytes

AS_WORKER = "--as-worker"
_LOOK_EVERY_S = 0.2
_END_S = 10.0  # after which a worker that was told to end is ended


class WorkerGone(Exception):
    """The worker ended, or was ended, in the middle of a file; the text tells why, as the end of a sentence."""


class Stopped(Exception):
    """The scan is being stopped."""


def worker_command() -> list[str]:
    """This very program as a worker; a packaged one is no Python and takes no ``-m``."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "deepfake_desktop"]
    return [*program, "scan", AS_WORKER]


class WorkerProcess:
    """One process, used for one file after the other."""

    def __init__(self, command: Sequence[str], verbose: bool = False) -> None:
        """verbose: let its log and what libraries print through to stderr. Raises OSError."""
        self._process = subprocess.Popen(
            [*command, *(["-v"] if verbose else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if verbose else subprocess.DEVNULL,
            text=True,
            encoding="ascii",
            errors="replace",
            env={**os.environ, "PYTHONPATH": import_path()},
            start_new_session=True,  # so that Ctrl+C in the terminal reaches the scan alone
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._listen, name="answers", daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def analyse(
        self,
        job: Job,
        time_limit_s: float,
        memory_limit: int,
        is_stopped: Callable[[], bool],
        on_progress: Callable[[float], None],
    ) -> dict[str, Any]:
        """The record of a file. memory_limit: in bytes. on_progress: is told the share done, 0..1.

        Raises WorkerGone, after which the process is of no more use, or Stopped.
        """
        awake = AwakeTime()
        self._send(dump_job(job))
        while True:
            answer = self._next_answer()
            if answer is not None and "record" in answer:
                return answer["record"]
            if answer is not None:
                on_progress(float(answer["progress"]))
            if is_stopped():
                raise Stopped
            if awake.seconds() > time_limit_s:
                raise WorkerGone(f"took longer than {time_limit_s:g} seconds and was ended")
            used = resident_bytes(self.pid)
            if used is not None and used > memory_limit:
                raise WorkerGone(f"needed more than {size_words(memory_limit)} of memory and was ended")

    def end(self) -> None:
        """Let it end by itself where it has nothing to do."""
        self._close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()
        self._close()

    def _close(self) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):  # it has gone, and something was still to be sent
                self._process.stdin.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as stream:
            for line in stream:
                self._lines.put(line)
        self._lines.put(None)

    def _send(self, line: str) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError as error:
            raise WorkerGone(self._last_words()) from error

    def _next_answer(self) -> dict[str, Any] | None:
        """None where none came in the next moment."""
        try:
            line = self._lines.get(timeout=_LOOK_EVERY_S)
        except queue.Empty:
            return None
        if line is None:
            raise WorkerGone(self._last_words())
        try:
            return load_answer(line)
        except ValueError as error:
            raise WorkerGone("said something strange and was ended") from error

    def _last_words(self) -> str:
        try:
            code = self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            return "fell silent and was ended"
        return f"{'crashed' if code < 0 else 'ended by itself'} ({end_words(code)})"
