"""An iterator that runs on a thread of its own, a few items ahead of whoever reads it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from types import TracebackType
from typing import Generic, TypeVar

Item = TypeVar("Item")

ASK_EVERY_S = 0.02  # how often is_cancelled is asked while the next item is waited for


class RunAhead(Generic[Item]):
    """Runs ``items`` ahead on a thread between entering and leaving a ``with`` block; iterate it there, once.

    Items come in their order, none left out. At most ``most_waiting`` of them wait; with the one that the thread has in
    its hands and the one that the reader works on, ``most_waiting + 2`` exist at a time. What ``items`` raises is
    raised to the reader, after the items before it. However the block is left, the thread has ended when it is.
    """

    def __init__(
        self,
        items: Iterable[Item],
        most_waiting: int,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_stop: Callable[[], None] = lambda: None,
    ) -> None:
        """is_cancelled: asked on the reader's thread before each item and while one is waited for; once true, the
        iteration ends. on_stop: called when no more items are wanted, so that an item which takes long can be
        given up, for instance by stopping another RunAhead from which ``items`` are made.
        """
        self._items, self._most_waiting = items, most_waiting
        self._is_cancelled, self._on_stop = is_cancelled, on_stop
        self._changed = threading.Condition()
        self._waiting: deque[Item] = deque()  # this and the next two: with the condition held
        self._stopping = False
        self._ended = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="ahead", daemon=True)

    def __enter__(self) -> RunAhead[Item]:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._thread.join()

    def stop(self) -> None:
        """No more items are wanted: the iteration ends, on whatever thread it is, and so does the thread behind it."""
        with self._changed:
            self._stopping = True
            self._waiting.clear()
            self._changed.notify_all()
        self._on_stop()

    def __iter__(self) -> Iterator[Item]:
        while not self._is_cancelled():
            with self._changed:
                if not self._has_news():
                    self._changed.wait(ASK_EVERY_S)
                if not self._has_news():
                    continue  # ask again
                if not self._waiting:
                    if self._error is not None and not self._stopping:
                        raise self._error
                    return
                item = self._waiting.popleft()
                self._changed.notify_all()
            yield item
            del item  # or two would be held while the next one is waited for

    def _has_news(self) -> bool:
        return bool(self._waiting) or self._ended or self._stopping

    def _run(self) -> None:
        try:
            source = iter(self._items)
            for item in source:
                if not self._put(item):
                    break
                del item  # the reader's alone from now on
            if isinstance(source, Generator):
                source.close()  # on the thread that ran it
        except BaseException as raised:  # whatever it is, it belongs to the reader
            self._error = raised  # nobody looks at it before the end
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _put(self, item: Item) -> bool:
        """Wait for room and put an item; False where no more are wanted."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or len(self._waiting) < self._most_waiting)
            if not self._stopping:
                self._waiting.append(item)
                self._changed.notify_all()
            return not self._stopping
