"""Running ahead on a thread: same items, few of them at a time, errors passed on, and no thread left behind."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest

from deepfake_desktop.analysis.ahead import RunAhead

LIMIT_S = 10.0  # after which a test that hangs gives up


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


class Item:
    """Something whose end can be noticed."""

    def __init__(self, number: int) -> None:
        self.number = number


def test_items_come_in_order_and_none_is_left_out() -> None:
    with RunAhead(iter(range(1000)), 3) as items:
        assert list(items) == list(range(1000))


def test_nothing_gives_nothing() -> None:
    with RunAhead([], 1) as items:
        assert list(items) == []


def test_they_are_made_on_another_thread() -> None:
    def here() -> Iterator[int]:
        yield threading.get_ident()

    with RunAhead(here(), 1) as items:
        assert list(items) != [threading.get_ident()]


def test_it_really_runs_ahead() -> None:
    """The second item is made while the first is worked on: the reader waits for that before it asks for it."""
    second = threading.Event()

    def source() -> Iterator[int]:
        yield 1
        second.set()
        yield 2

    with RunAhead(source(), 1) as items:
        for _ in items:
            assert second.wait(LIMIT_S)


@pytest.mark.parametrize("most_waiting", [1, 3])
def test_few_items_exist_at_a_time(most_waiting: int) -> None:
    alive: weakref.WeakSet[Item] = weakref.WeakSet()
    most = 0

    def source() -> Iterator[Item]:
        nonlocal most
        for number in range(60):
            item = Item(number)
            alive.add(item)
            most = max(most, len(alive))
            yield item
            del item

    gc.collect()
    with RunAhead(source(), most_waiting) as items:
        for number, item in enumerate(items):
            assert item.number == number
            if number < 3:
                time.sleep(0.02)  # let the thread run ahead as far as it may
    assert most_waiting < most <= most_waiting + 2


def test_what_the_source_raises_comes_after_the_items_before_it() -> None:
    def source() -> Iterator[int]:
        yield from (1, 2)
        raise OSError("the disk")

    got = []
    with pytest.raises(OSError, match="the disk"), RunAhead(source(), 3) as items:
        for item in items:
            got.append(item)
    assert got == [1, 2]


def test_an_iterable_that_cannot_begin_raises_too() -> None:
    class Broken:
        def __iter__(self) -> Iterator[int]:
            raise MemoryError

    with pytest.raises(MemoryError), RunAhead(Broken(), 1) as items:
        list(items)


def test_leaving_early_ends_the_source_on_its_own_thread() -> None:
    closed: list[int] = []

    def endless() -> Iterator[int]:
        try:
            while True:
                yield 0
        finally:
            closed.append(threading.get_ident())

    with RunAhead(endless(), 2) as items:
        next(iter(items))
    assert closed and closed[0] != threading.get_ident()


def test_an_error_of_the_reader_ends_the_thread() -> None:
    def endless() -> Iterator[int]:
        while True:
            yield 0

    with pytest.raises(ValueError, match="the reader's"), RunAhead(endless(), 2) as items:
        for _ in items:
            raise ValueError("the reader's")


def test_a_block_that_reads_nothing_is_left_all_the_same() -> None:
    with RunAhead(iter(range(100)), 1):
        pass


def test_an_item_that_takes_long_is_given_up_when_nobody_wants_it() -> None:
    given_up = threading.Event()

    def source() -> Iterator[int]:
        yield 0
        assert given_up.wait(LIMIT_S)  # a long gap between two frames

    with RunAhead(source(), 1, on_stop=given_up.set) as items:
        assert next(iter(items)) == 0


def test_a_cancel_is_noticed_while_an_item_is_waited_for() -> None:
    given_up, asked = threading.Event(), []

    def source() -> Iterator[int]:
        yield 0
        assert given_up.wait(LIMIT_S)
        yield 1

    def is_cancelled() -> bool:
        asked.append(threading.get_ident())
        return len(asked) > 5

    with RunAhead(source(), 1, is_cancelled, given_up.set) as items:
        assert list(items) == [0]
    assert set(asked) == {threading.get_ident()}


@pytest.mark.parametrize("read", [0, 1, 5])
def test_one_behind_the_other_ends_as_one(read: int) -> None:
    def endless() -> Iterator[int]:
        number = 0
        while True:
            yield number
            number += 1

    got = []
    with (
        RunAhead(endless(), 1) as first,
        RunAhead((2 * n for n in first), 1, lambda: len(got) == read, first.stop) as items,
    ):
        for item in items:
            got.append(item)
    assert got == [2 * number for number in range(read)]


def test_one_that_waits_for_another_is_freed_when_that_stops() -> None:
    given_up = threading.Event()

    def source() -> Iterator[int]:
        yield 0
        assert given_up.wait(LIMIT_S)

    with RunAhead(source(), 1, on_stop=given_up.set) as first, RunAhead(first, 1, on_stop=first.stop) as items:
        assert next(iter(items)) == 0  # the second thread now waits for the first


def test_one_that_is_cancelled_at_once_gives_nothing() -> None:
    with RunAhead(iter(range(9)), 1, lambda: True) as items:
        assert list(items) == []
