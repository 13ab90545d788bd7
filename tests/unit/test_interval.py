"""How far evidence could lie elsewhere."""

from __future__ import annotations

import numpy as np
import pytest

from deepfake_desktop.analysis.interval import _student_quantile, trimmed_mean_reach


def reach(values: list[float] | np.ndarray, block: int = 8) -> float:
    found = trimmed_mean_reach(values, 0.2, block)
    assert found is not None
    return found


def track(rng: np.random.Generator, steps: int, memory: float) -> np.ndarray:
    """A series around 0 in which each value remembers the one before (AR(1)), of variance 1."""
    values = rng.normal(size=steps)
    for step in range(1, steps):
        values[step] = memory * values[step - 1] + np.sqrt(1 - memory**2) * values[step]
    return values


@pytest.mark.parametrize(("freedom", "tabled"), [(2, 2.920), (3, 2.353), (5, 2.015), (10, 1.812), (1000, 1.646)])
def test_quantiles_are_those_of_the_tables(freedom: int, tabled: float) -> None:
    assert _student_quantile(freedom) == pytest.approx(tabled, rel=0.004)


def test_too_few_faces_tell_nothing() -> None:
    assert trimmed_mean_reach([1.0, 2.0], 0.2, 1) is None
    assert trimmed_mean_reach([], 0.2, 1) is None
    assert reach([1.0, 1.0, 1.0]) == 0.0


def test_without_trimming_it_is_students_interval_of_a_mean() -> None:
    values = [1.0, 4.0, 2.0, 5.0, 3.0]
    found = trimmed_mean_reach(values, 0.0, 1)
    assert found == pytest.approx(2.132 * np.std(values, ddof=1) / np.sqrt(5), rel=0.002)


def test_it_grows_with_the_spread_and_does_not_depend_on_the_place() -> None:
    values = np.random.default_rng(1).normal(size=40)
    assert reach(3 * values) == pytest.approx(3 * reach(values))
    assert reach(values + 5) == pytest.approx(reach(values))


def test_one_odd_face_does_not_widen_it() -> None:
    values = np.random.default_rng(2).normal(size=40)
    odd = values.copy()
    odd[7] = 500.0
    assert reach(odd) < 2 * reach(values)


def test_more_faces_narrow_it() -> None:
    rng = np.random.default_rng(3)
    widths = [np.mean([reach(track(rng, steps, 0.5)) for _ in range(50)]) for steps in (16, 64, 256)]
    assert widths[0] > 1.5 * widths[1] > 2.25 * widths[2]


@pytest.mark.parametrize(("steps", "memory"), [(30, 0.0), (30, 0.6), (150, 0.6), (150, 0.8)])
def test_nine_in_ten_intervals_hold_the_truth_though_neighbours_resemble_each_other(steps: int, memory: float) -> None:
    rng = np.random.default_rng(4)
    held = 0
    for _ in range(400):
        values = track(rng, steps, memory)
        cut = int(0.2 * steps)
        held += abs(np.sort(values)[cut : steps - cut].mean()) <= reach(values)
    assert 0.80 < held / 400 < 0.97
