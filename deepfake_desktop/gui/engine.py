"""The child processes that read videos for the window: one set of them for the whole program."""

from __future__ import annotations

from threading import Lock

from deepfake_desktop.supervision import failures
from deepfake_desktop.supervision.engine import Engine, Worker

_lock = Lock()
_worker: Worker | None = None


def worker() -> Worker:
    """Who does the work that reads a video. From any thread."""
    global _worker
    with _lock:
        if _worker is None:
            _worker = Engine()
        return _worker


def set_worker(other: Worker | None) -> Worker | None:
    """Have somebody else do the work; None: a new set of children. Returns who did it until now."""
    global _worker
    with _lock:
        before, _worker = _worker, other
        return before


def start_ahead() -> None:
    """Have children wait that have loaded everything, so that the next file is read at once."""
    engine = worker()
    if isinstance(engine, Engine):
        engine.start_ahead()


def is_ready() -> bool:
    """Whether the children that were started have loaded what they need."""
    engine = worker()
    return not isinstance(engine, Engine) or engine.is_ready()


def shut_down() -> None:
    """End all children; the program ends."""
    before = set_worker(_Closed())
    if isinstance(before, Engine):
        before.shut_down()


class _Closed:
    """After the end."""

    def run(self, work: object, kind: str = "") -> None:
        raise failures.closing()
