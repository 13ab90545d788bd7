"""One child from outside: started, asked, watched, ended."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from deepfake_desktop import errors
from deepfake_desktop.awake import AwakeTime
from deepfake_desktop.errors import DeepfakeDesktopError, EngineError
from deepfake_desktop.files import import_path
from deepfake_desktop.supervision import child, failures
from deepfake_desktop.supervision.memory import resident_bytes, usual_limit
from deepfake_desktop.supervision.messages import BrokenMessage, Head, read_message, write_message

_log = logging.getLogger(__name__)

_POLL_S = 0.05  # how soon a cancel is passed on
_LOOK_S = 0.25  # between two looks at what the child holds
_GONE_S = 5.0  # that a child which was killed may take to vanish
_WAITING = 256  # messages at most; then the child stands still
_STDERR_LINES = 40  # of what native code printed, for the log of a crash


@dataclass(frozen=True)
class Limits:
    """What a child may take."""

    memory_bytes: int = field(default_factory=usual_limit)
    silence_s: float = 60.0  # without a sign that anything goes on
    start_s: float = 120.0  # until it has loaded what it was told to
    cancel_silence_s: float = 2.0  # the same as silence_s, once the work was cancelled
    cancel_s: float = 10.0  # that a cancel may take in all, however much goes on


@dataclass(frozen=True)
class Work:
    """One job, and what is to happen while it runs, all on the thread that runs it.

    ``on_told`` and ``read`` raise BrokenMessage for what no honest child says.
    """

    job: str
    arguments: Mapping[str, Any]
    name: str  # of the file, for the user
    read: Callable[[Head, bytes], Any]  # makes of the answer what is wanted
    is_cancelled: Callable[[], bool] = lambda: False
    on_told: Callable[[Head, bytes], None] = lambda head, raw: None
    is_held: Callable[[], bool] = lambda: False  # whether it is to stand still
    next_wish: Callable[[], Head | None] = lambda: None
    is_idle: Callable[[], bool] = lambda: False  # whether nothing is wished for, so that its silence means nothing


def usual_command() -> list[str]:
    """What starts a child: this very program. -P: no module from the folder that it is started in."""
    if getattr(sys, "frozen", False):
        return [sys.executable, child.COMMAND]
    return [sys.executable, "-P", "-m", child.__name__]


class EngineProcess:
    """One child, used for one job after the other by one thread at a time, until it is gone (``is_alive``)."""

    def __init__(self, command: Sequence[str], limits: Limits, warm: str = "") -> None:
        """warm: what to load ahead (``jobs.WARMERS``). Raises EngineError where it cannot be started.

        On Linux it ends with the thread that calls this."""
        self.limits, self.warm = limits, warm
        self._process = _start(command)
        self._answers: queue.Queue[tuple[Head, bytes] | str] = queue.Queue(_WAITING)
        self._requests: queue.SimpleQueue[tuple[Head, bytes] | None] = queue.SimpleQueue()
        self._printed: deque[str] = deque(maxlen=_STDERR_LINES)
        self._ready = threading.Event()
        self._killed = threading.Event()
        self._number = 0
        self._threads = [
            threading.Thread(target=target, name=f"engine {target.__name__}", daemon=True)
            for target in (self._listen, self._speak, self._drain)
        ]
        for thread in self._threads:
            thread.start()
        level = logging.getLogger().getEffectiveLevel()
        begin = {"do": "begin", "parent": os.getpid(), "memory_limit": limits.memory_bytes, "log_level": level}
        self._requests.put((begin, b""))
        if warm:
            self._requests.put(({"do": "warm", "warm": warm}, b""))
        else:
            self._ready.set()

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.poll() is None and not self._killed.is_set()

    def is_ready(self) -> bool:
        """Whether it has loaded what it was told to."""
        return self._ready.is_set()

    def run(self, work: Work) -> Any:
        """Have a job done; returns what ``Work.read`` makes of its answer.

        Raises what the job raises as an error of this program; EngineCrashError, EngineHangError or EngineMemoryError
        where the child came to grief, after which it is gone; and EngineError for a fault in the program.
        """
        self._number += 1
        run = {
            "do": "run",
            "id": self._number,
            "job": work.job,
            "arguments": dict(work.arguments),
            "cancelled": work.is_cancelled(),  # a message of its own might come when a short job is over
            "environment": {name: value for name, value in os.environ.items() if name.startswith(child.OWN_VARIABLES)},
        }
        self._requests.put((run, b""))
        try:
            return _Watch(self, work, self._number).wait()
        except _Over as over:
            self.kill()
            error = over.say(work.name)
            _log.error("%s: %s", work.job, error)
            if self._printed:
                _log.error("the process printed:\n%s", "\n".join(self._printed))
            raise error from None
        except DeepfakeDesktopError:
            raise  # the job's own
        except BaseException:
            self.kill()  # whoever was told something failed, and the job would go on for nobody
            raise

    def kill(self) -> None:
        """End it at once. Returns when it is gone, or after some seconds where the system cannot end it."""
        self._killed.set()
        self._process.kill()
        self._requests.put(None)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_GONE_S)
        self._drop_answers()
        for thread in self._threads:
            thread.join(_GONE_S)

    def say(self, **head: Any) -> None:
        """Tell the job that runs something."""
        self._requests.put(({**head, "id": self._number}, b""))

    def next_answer(self, timeout_s: float) -> tuple[Head, bytes] | None:
        """What it said next; None where it said nothing in that time. Raises _Over where it has gone."""
        try:
            answer = self._answers.get(timeout=timeout_s)
        except queue.Empty:
            if self._killed.is_set():  # by another thread: the program ends
                raise self._gone("") from None
            return None
        if isinstance(answer, str):
            raise self._gone(answer)
        return answer

    # --- the threads beside

    def _listen(self) -> None:
        assert self._process.stdout is not None
        why = ""
        with self._process.stdout as stream:
            try:
                while (message := read_message(stream)) is not None:
                    self._take(*message)
            except BrokenMessage as error:
                why = str(error)
            except (OSError, ValueError, KeyError, TypeError, OverflowError) as error:
                why = f"{type(error).__name__}: {error}"
        self._put(why)

    def _take(self, head: Head, raw: bytes) -> None:
        if "log" in head:
            logging.getLogger(str(head["name"])).log(int(head["log"]), "%s", head["text"])
        elif "ready" in head:
            self._ready.set()
            self._put((head, raw))
        else:
            self._put((head, raw))

    def _put(self, answer: tuple[Head, bytes] | str) -> None:
        while not self._killed.is_set():
            with contextlib.suppress(queue.Full):
                self._answers.put(answer, timeout=1.0)
                return

    def _drop_answers(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._answers.get_nowait()

    def _speak(self) -> None:
        """A thread of its own, since a child that hangs may read nothing."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError), self._process.stdin as stream:
            while (message := self._requests.get()) is not None:
                write_message(stream, *message)

    def _drain(self) -> None:
        """Keep the last lines of what native code prints."""
        assert self._process.stderr is not None
        with self._process.stderr as stream:
            for line in iter(lambda: stream.readline(2000), b""):
                self._printed.append(line.decode("utf-8", "replace").rstrip())

    def _gone(self, strange: str) -> _Over:
        """What became of a child whose answers have ended. strange: why they are no answers; "" where they are."""
        if self._killed.is_set():  # by another thread: the file has done nothing wrong
            return _Over(failures.closing)
        if strange:
            return _Over(lambda name: failures.babbled(name, strange))
        try:
            code = self._process.wait(_GONE_S)
        except subprocess.TimeoutExpired:
            code = None
        return _Over(lambda name: failures.crashed(name, code))


class _Over(Exception):
    """A child is of no more use."""

    def __init__(self, say: Callable[[str], EngineError]) -> None:
        """say: what to say about a file of that name."""
        super().__init__()
        self.say = say


class _Watch:
    """One job of a child, watched to its end."""

    def __init__(self, process: EngineProcess, work: Work, number: int) -> None:
        self._process, self._work, self._number = process, work, number
        self._silent_s = self._cancelled_s = 0.0
        self._cancelled = self._held = False
        self._looked_at = 0.0  # what it holds

    def wait(self) -> Any:
        """What ``Work.read`` makes of the answer. Raises _Over and what ``EngineProcess.run`` says."""
        awake = AwakeTime()
        while True:
            self._pass_on()
            # A job that is to stand still is not heard meanwhile, so that it stands still at once.
            standing = self._held and not self._cancelled
            if standing:
                time.sleep(_POLL_S)
            message = None if standing else self._process.next_answer(_POLL_S)
            quiet = standing or self._work.is_idle()
            self._count(awake.step(), quiet or message is not None)
            if message is not None and message[0].get("id") == self._number:
                answered, answer = self._take(*message)
                if answered:
                    return answer
            self._check(time.monotonic())

    def _pass_on(self) -> None:
        """What the parent wants, told to the child."""
        work = self._work
        if not self._cancelled and work.is_cancelled():
            self._cancelled, self._silent_s = True, 0.0
            self._process.say(do="cancel")
        if work.is_held() != self._held:
            self._held = not self._held
            self._process.say(do="hold", held=self._held)
        while (wish := work.next_wish()) is not None:
            self._process.say(do="wish", wish=wish)

    def _take(self, head: Head, raw: bytes) -> tuple[bool, Any]:
        """Whether this is the answer, and what it is. Raises the error that the job has raised."""
        try:
            if "told" in head:
                self._work.on_told(head["told"], raw)
                return False, None
            if "done" in head:
                return True, self._work.read(head["done"], raw)
            kind, text = str(head["failed"]), str(head["text"])
        except (BrokenMessage, KeyError) as error:
            why = str(error)
            raise _Over(lambda name: failures.babbled(name, why)) from error
        raise self._error(kind, text)

    def _error(self, kind: str, text: str) -> DeepfakeDesktopError:
        if kind == "MemoryError":
            return failures.took_too_much(self._work.name, self._process.limits.memory_bytes)
        known = getattr(errors, kind, None) if kind else None
        if isinstance(known, type) and issubclass(known, DeepfakeDesktopError):
            return known(text)
        return failures.faulty(text)

    def _count(self, step_s: float, heard: bool) -> None:
        self._silent_s = 0.0 if heard else self._silent_s + step_s
        if self._cancelled:
            self._cancelled_s += step_s

    def _check(self, now: float) -> None:
        """Raise _Over where the child goes beyond its limits."""
        limits = self._process.limits
        if self._cancelled and (self._silent_s > limits.cancel_silence_s or self._cancelled_s > limits.cancel_s):
            raise _Over(failures.would_not_stop)
        most_s = limits.silence_s if self._process.is_ready() else limits.start_s
        if self._silent_s > most_s:
            raise _Over(lambda name: failures.hung(name, most_s))
        if now - self._looked_at > _LOOK_S:
            self._looked_at = now
            used = resident_bytes(self._process.pid)
            if used is not None and used > limits.memory_bytes:
                raise _Over(lambda name: failures.took_too_much(name, limits.memory_bytes))


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": import_path()},
            start_new_session=True,  # so that Ctrl+C in a terminal reaches the program alone
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise failures.not_started(error) from error
