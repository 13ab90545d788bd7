"""The child from within: does one job after the other until its parent has gone.

The messages of a parent: ``begin`` (once, first: limits, level of the log), ``warm``, ``run``, and for the job that
runs ``cancel``, ``hold`` and ``wish``. Those of a child: ``ready``, ``told``, ``done``, ``failed``, ``log``, and
``alive``, at most twice a second, where something has gone on (``activity``) that is told by nothing else.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from deepfake_desktop import activity
from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.supervision.confinement import confine
from deepfake_desktop.supervision.limits import end_with_parent, limit_memory, no_core_dump, stand_back
from deepfake_desktop.supervision.messages import BrokenMessage, Head, read_message, write_message

_log = logging.getLogger(__name__)

COMMAND = "engine-process"  # of a packaged program, which is no Python; users are not told of it
OWN_VARIABLES = "DEEPFAKE_DESKTOP_"  # environment variables of this program, which each job has as its parent has them
_TICK_S = 0.5

# What can be asked for: its arguments, raw bytes, and what it may tell meanwhile; to the answer and raw bytes of it.
Job = Callable[[Mapping[str, Any], bytes, "Talk"], tuple[Head, bytes]]


def main() -> int:
    """Serve the program that started this process, through standard input and output. Returns 0."""
    # Imported here: whoever only wants the name of the command need not wait for it.
    from deepfake_desktop.supervision.jobs import JOBS, WARMERS

    return serve(JOBS, WARMERS)


def serve(jobs: Mapping[str, Job], warmers: Mapping[str, Callable[[], None]]) -> int:
    """Do jobs by their names until the parent has gone. warmers: what to load ahead, by name."""
    no_core_dump()
    stand_back()
    faulthandler.enable()  # a crash leaves the Python lines that led to it on stderr, which the parent logs
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to handle
    requests, answers = _streams_of_our_own()
    _Child(jobs, warmers, requests, answers).serve()
    return 0


def _streams_of_our_own() -> tuple[BinaryIO, BinaryIO]:
    """What standard input and output lead to; whatever else reads or writes there reaches nothing, and stderr."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    return requests, answers


class Talk:
    """What a job may say and hear while it runs."""

    def __init__(self, number: int, send: Callable[[Head, bytes], None]) -> None:
        self.number = number
        self._send = send
        self._cancelled, self._flows = threading.Event(), threading.Event()
        self._flows.set()
        self._wishes: queue.SimpleQueue[Head | None] = queue.SimpleQueue()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def tell(self, head: Head, raw: bytes = b"") -> None:
        """Tell the parent something, or stand still until it wants to hear it."""
        activity.beat()
        self._flows.wait()
        self._send({"id": self.number, "told": head}, raw)

    def wish(self) -> Head | None:
        """The parent's next wish, waited for; None once the job is to end."""
        return self._wishes.get()

    def newest_wish(self, wish: Head) -> Head | None:
        """The last one of those that are there, ``wish`` where there are no others; None once the job is to end."""
        while not self._wishes.empty():
            newer = self._wishes.get()
            if newer is None:
                return None
            wish = newer
        return wish

    # --- from the thread that listens

    def cancel(self) -> None:
        self._cancelled.set()
        self._flows.set()
        self._wishes.put(None)

    def hold(self, held: bool) -> None:
        if held and not self._cancelled.is_set():
            self._flows.clear()
        else:
            self._flows.set()

    def take_wish(self, wish: Head) -> None:
        self._wishes.put(wish)


class _Child:
    def __init__(
        self,
        jobs: Mapping[str, Job],
        warmers: Mapping[str, Callable[[], None]],
        requests: BinaryIO,
        answers: BinaryIO,
    ) -> None:
        self._jobs, self._warmers = jobs, warmers
        self._requests, self._answers = requests, answers
        self._sending = threading.Lock()
        self._sent = 0  # messages
        self._work: queue.SimpleQueue[tuple[Head, bytes]] = queue.SimpleQueue()
        self._talks: dict[int, Talk] = {}

    def serve(self) -> None:
        """Never returns: the process ends with its parent."""
        begin = read_message(self._requests)
        if begin is None:
            return
        self._begin(begin[0])
        threading.Thread(target=self._listen, name="requests", daemon=True).start()
        threading.Thread(target=self._tick, name="alive", daemon=True).start()
        while True:
            head, raw = self._work.get()
            if "warm" in head:
                self._warm(str(head["warm"]))
            else:
                self._run(head, raw)

    # --- what the parent says

    def _listen(self) -> None:
        """Ends the process, whatever it is in the middle of, when the parent has gone or says something strange."""
        try:
            while (message := read_message(self._requests)) is not None:
                self._take(*message)
        except (BrokenMessage, OSError, KeyError, TypeError, ValueError):
            os._exit(1)
        os._exit(0)

    def _take(self, head: Head, raw: bytes) -> None:
        if head["do"] == "warm":
            self._work.put((head, raw))
        elif head["do"] == "run":
            new = self._talks[head["id"]] = Talk(head["id"], self._send)
            if head["cancelled"]:
                new.cancel()
            self._work.put((head, raw))
        elif (talk := self._talks.get(head["id"])) is not None:  # else that job has just ended
            if head["do"] == "cancel":
                talk.cancel()
            elif head["do"] == "hold":
                talk.hold(bool(head["held"]))
            else:
                talk.take_wish(head["wish"])

    def _begin(self, head: Head) -> None:
        """On the main thread and before there are others, since some limits are a thread's and its children's."""
        end_with_parent(int(head["parent"]))
        limit_memory(int(head["memory_limit"]))
        root = logging.getLogger()
        for handler in list(root.handlers):
            root.removeHandler(handler)
        root.addHandler(_ToParent(self._send))
        root.setLevel(int(head["log_level"]))
        if unconfined := confine():
            _log.info("the system does not confine the process that reads videos: %s", unconfined)

    # --- what the child does

    def _warm(self, name: str) -> None:
        try:
            self._warmers[name]()
        except Exception:  # whoever needs it will say so
            _log.warning("loading ahead failed", exc_info=True)
        self._send({"ready": name})

    def _run(self, head: Head, raw: bytes) -> None:
        number = head["id"]
        talk = self._talks[number]
        _take_over_variables(head["environment"])
        try:
            answer, answer_raw = self._jobs[head["job"]](head["arguments"], raw, talk)
            self._send({"id": number, "done": answer}, answer_raw)
        except DeepfakeDesktopError as error:
            self._send({"id": number, "failed": type(error).__name__, "text": str(error)})
        except MemoryError:
            self._send({"id": number, "failed": "MemoryError", "text": ""})
        except Exception as error:
            _log.exception("%s failed", head["job"])
            self._send({"id": number, "failed": "", "text": f"{type(error).__name__}: {error}"})
        finally:
            del self._talks[number]

    def _send(self, head: Head, raw: bytes = b"") -> None:
        try:
            with self._sending:
                self._sent += 1
                write_message(self._answers, head, raw)
        except OSError:
            os._exit(0)  # the parent has gone

    def _tick(self) -> None:
        """A beat proves that something goes on, which a thread that merely runs does not."""
        sent, seen = 0, activity.beats()
        pause = threading.Event()
        while not pause.wait(_TICK_S):
            beats = activity.beats()
            if beats != seen and sent == self._sent:
                self._send({"alive": True})
            sent, seen = self._sent, beats


class _ToParent(logging.Handler):
    """The log is the parent's."""

    def __init__(self, send: Callable[[Head], None]) -> None:
        super().__init__()
        self._send = send

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._send({"log": record.levelno, "name": record.name, "text": self.format(record)})
        except Exception:
            self.handleError(record)


def _take_over_variables(wanted: Mapping[str, str]) -> None:
    """Have this program's own environment variables as the parent has them now."""
    for name in [name for name in os.environ if name.startswith(OWN_VARIABLES)]:
        if name not in wanted:
            del os.environ[name]
    os.environ.update({name: value for name, value in wanted.items() if name.startswith(OWN_VARIABLES)})


if __name__ == "__main__":
    sys.exit(main())
