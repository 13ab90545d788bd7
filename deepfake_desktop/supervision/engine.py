"""Hands work to children: one job to a child at a time, in one that waits or in a new one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from deepfake_desktop.errors import EngineError
from deepfake_desktop.supervision import failures
from deepfake_desktop.supervision.process import EngineProcess, Limits, Work, usual_command

_log = logging.getLogger(__name__)

ENGINE, PICTURES = "engine", "pictures"  # kinds of children, by what they load ahead
KEPT = 2  # of each kind, while they wait


class Worker(Protocol):
    """Whoever does work; tests have one that needs no child."""

    def run(self, work: Work, kind: str = ENGINE) -> Any: ...


class Engine:
    """Any thread may run work, each its own; a child that came to grief is replaced by a new one for the next."""

    def __init__(self, command: Sequence[str] = (), limits: Limits | None = None) -> None:
        """command: what starts a child; by default this program."""
        self._command, self._limits = list(command) or usual_command(), limits or Limits()
        self._lock = threading.Lock()
        self._waiting: list[EngineProcess] = []
        self._busy: list[EngineProcess] = []
        self._ended = False
        self._starting = 0  # children that are to be started ahead
        # One thread starts all children and lasts as long as this process, since on Linux they end with it.
        self._starter = ThreadPoolExecutor(1, "engine starter")

    def start_ahead(self, kinds: Sequence[str] = (ENGINE, PICTURES)) -> None:
        """Have a child of each kind wait, loaded; returns at once. What fails, the next work will say."""
        with self._lock:
            if self._ended:
                return
            self._starting += len(kinds)
        for kind in kinds:
            self._starter.submit(self._start_ahead, kind)

    def is_ready(self) -> bool:
        """Whether every child that was started has loaded what it was told to; True where there is none."""
        with self._lock:
            children = [*self._waiting, *self._busy]
        return all(one.is_ready() or not one.is_alive() for one in children) and not self._starting

    def pids(self) -> list[int]:
        """The children that there are."""
        with self._lock:
            return [one.pid for one in (*self._waiting, *self._busy) if one.is_alive()]

    def run(self, work: Work, kind: str = ENGINE) -> Any:
        """Have a job done by a child of a kind; see ``EngineProcess.run``. Raises EngineError where none starts."""
        child = self._take(kind)
        try:
            return child.run(work)
        finally:
            self._give_back(child)

    def shut_down(self) -> None:
        """End all children, in the middle of their work if need be. Nothing can be run any more."""
        with self._lock:
            self._ended = True
            children, self._waiting = [*self._waiting, *self._busy], []
        for child in children:
            child.kill()
        self._starter.shutdown(wait=True)
        for child in self._waiting:  # it was just being started
            child.kill()

    def _take(self, kind: str) -> EngineProcess:
        with self._lock:
            child = self._take_waiting(kind)
            if child is None and self._ended:
                raise failures.closing()
            if child is not None:
                return child
            started = self._starter.submit(self._take_or_start, kind)
        return started.result()

    def _take_waiting(self, kind: str) -> EngineProcess | None:
        """One that waits, the last that worked first. With the lock."""
        for child in [one for one in reversed(self._waiting) if one.warm == kind]:
            self._waiting.remove(child)
            if child.is_alive():
                self._busy.append(child)
                return child
        return None

    def _take_or_start(self, kind: str) -> EngineProcess:
        """On the starter's thread, where one may have been started ahead meanwhile."""
        with self._lock:
            child = self._take_waiting(kind)
        if child is None:
            child = self._start(kind)
            with self._lock:
                self._busy.append(child)
        return child

    def _give_back(self, child: EngineProcess) -> None:
        with self._lock:
            self._busy.remove(child)
            same = sum(one.warm == child.warm for one in self._waiting)
            if child.is_alive() and not self._ended and same < KEPT:
                self._waiting.append(child)
                return
            replaces = not child.is_alive() and not self._ended and not same
        if replaces:
            self.start_ahead([child.warm])
        else:
            child.kill()

    def _start(self, kind: str) -> EngineProcess:
        if self._ended:
            raise failures.closing()
        return EngineProcess(self._command, self._limits, kind)

    def _start_ahead(self, kind: str) -> None:
        """On the starter's thread."""
        with self._lock:
            present = any(one.warm == kind and one.is_alive() for one in (*self._waiting, *self._busy))
        child = None
        try:
            child = None if present else self._start(kind)
        except EngineError as error:
            _log.warning("no process waits for videos: %s", error)
        with self._lock:
            self._starting -= 1
            if child is not None:
                self._waiting.append(child)
