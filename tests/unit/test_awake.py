"""A machine that slept has neither worked nor hung, whatever its clock says."""

from __future__ import annotations

import pytest

from deepfake_desktop.awake import AwakeTime


@pytest.fixture
def clock() -> list[float]:
    return [1000.0]


def test_what_passes_between_looks_counts(clock: list[float]) -> None:
    awake = AwakeTime(1.0, lambda: clock[0])
    for _ in range(8):
        clock[0] += 0.25
        assert awake.step() == 0.25
    assert awake.seconds() == 2.0


def test_a_sleep_counts_as_one_step(clock: list[float]) -> None:
    awake = AwakeTime(1.0, lambda: clock[0])
    clock[0] += 0.5
    awake.step()
    clock[0] += 8 * 3600.0
    assert awake.step() == 1.0 and awake.seconds() == 1.5
