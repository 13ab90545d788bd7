"""Which frames are looked at, whatever their times."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from deepfake_desktop.analysis.settings import BUDGETS
from deepfake_desktop.video.density import density_for
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.key_frames import KeyFrames
from deepfake_desktop.video.sampling import SamplingPlan, interval_at
from deepfake_desktop.video.skipping import FrameSkipper

rates = st.sampled_from((0.01, 0.5, 2.0, 5.0, 10.0, 29.97))
times = st.lists(st.floats(0, 1e6), min_size=1, max_size=60)


@given(times, rates)
def test_one_frame_of_each_interval_is_due_and_the_first_is(unordered: list[float], rate: float) -> None:
    ordered = sorted(unordered)
    plan = SamplingPlan(rate)
    due = [time_s for time_s in ordered if plan.is_due(time_s)]
    assert due[0] == ordered[0]
    intervals = [interval_at(time_s, rate) for time_s in due]
    assert intervals == sorted(set(intervals))
    assert set(intervals) == {interval_at(time_s, rate) for time_s in ordered}


@given(times, rates)
def test_frames_in_any_order_never_have_two_due_in_one_interval(unordered: list[float], rate: float) -> None:
    plan = SamplingPlan(rate)
    intervals = [interval_at(time_s, rate) for time_s in unordered if plan.is_due(time_s)]
    assert intervals == sorted(set(intervals))


@given(st.lists(st.integers(0, 4000), min_size=1, max_size=80, unique=True), rates, st.randoms(use_true_random=False))
def test_no_frame_that_is_due_is_left_undecoded(ticks: list[int], rate: float, dice: object) -> None:
    """Packets come in an order of decoding in which none is more than some places early or late."""
    presented = sorted(ticks)
    places = {tick: place + dice.uniform(0, 8) for place, tick in enumerate(presented)}  # type: ignore[attr-defined]
    skipper = FrameSkipper(rate)
    left_out = {tick for tick in sorted(presented, key=places.__getitem__) if skipper.may_skip(tick, tick / 100)}
    plan = SamplingPlan(rate)
    due = {tick for tick in presented if plan.is_due(tick / 100)}
    assert not due & left_out


@given(
    st.sampled_from(sorted(BUDGETS)),
    st.floats(0.001, 4e6),
    st.integers(1, 10**8),
    st.integers(1, 8000),
    st.integers(1, 8000),
    st.floats(0, 1),
    st.sampled_from(("avi", "mov,mp4")),
)
def test_samples_stay_within_the_budget(
    setting: str, length_s: float, frames: int, width: int, height: int, keys: float, container: str
) -> None:
    budget = BUDGETS[setting]
    info = VideoInfo(Path("x"), "x", 1, container, "h264", width, height, 0, length_s, 25.0)
    key_frames = max(round(keys * frames), 1)
    found = KeyFrames(length_s, frames, key_frames, length_s / key_frames)
    density = density_for(budget, info, found)
    assert 0 < density.samples_per_second <= budget.samples_per_second
    assert density.samples_per_second * length_s <= budget.most_samples * (1 + 1e-9)
    assert (density.spacing_s is None) == (length_s <= budget.full_density_s)
    assert not (density.key_frames_only and container == "avi")
