"""Where key frames lie, and how densely videos of all lengths are sampled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.analysis.settings import BUDGETS, SAMPLES_PER_SECOND
from deepfake_desktop.video.density import LEAST_KEY_FRAMES, Budget, Density, density_for
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.key_frames import KeyFrames, find_key_frames, summary
from tests.fixtures.make_video import fragmented_copy, textured_background, truncated_copy, write_video

BUDGET = Budget(samples_per_second=2.0, most_samples=600, most_frames=30_000)
HD = VideoInfo(Path("a.mp4"), "a.mp4", 1, "mov,mp4,m4a,3gp,3g2,mj2", "h264", 1920, 1080, 0, 1.0, 30.0)
SMALL = replace(HD, width=640, height=360)


def regular(length_s: float, distance_s: float, fps: float = 30.0) -> KeyFrames:
    return KeyFrames(length_s, round(length_s * fps), int(length_s / distance_s) + 1, distance_s)


@pytest.fixture(scope="module")
def drifting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five seconds, a key frame each second, B-frames between."""
    folder = tmp_path_factory.mktemp("key_frames")
    picture = textured_background(320, 180)
    frames = (np.roll(picture, 3 * number, axis=1) for number in range(50))
    options = {"preset": "medium", "bf": "3", "g": "10", "keyint_min": "10", "sc_threshold": "0"}
    return write_video(folder / "drifting.mp4", frames, 10, options=options)


def test_an_index_tells_length_frames_and_key_frames(drifting: Path) -> None:
    assert find_key_frames(drifting, 5.0) == KeyFrames(pytest.approx(4.9), 50, 5, pytest.approx(1.0, abs=0.03))  # type: ignore[arg-type]


@pytest.mark.parametrize("suffix", [".mkv", ".ts", ".mp4"])
def test_without_an_index_the_packets_tell_the_same(drifting: Path, tmp_path: Path, suffix: str) -> None:
    copy = fragmented_copy(drifting, tmp_path / f"copy{suffix}")
    found, indexed = find_key_frames(copy, 5.0), find_key_frames(drifting, 5.0)
    assert found is not None and indexed is not None
    assert (found.frames, found.key_frames) == (indexed.frames, indexed.key_frames)
    assert found.length_s == pytest.approx(indexed.length_s, abs=0.01)


def test_a_length_that_the_packets_do_not_bear_out_is_not_believed(drifting: Path, tmp_path: Path) -> None:
    found = find_key_frames(drifting, 1e6)
    assert found is not None and found.length_s == pytest.approx(4.9)
    cut = find_key_frames(truncated_copy(drifting, tmp_path / "cut.mp4", 0.6), 5.0)
    assert cut is not None and cut.frames <= 50


def test_a_cancel_ends_the_search(drifting: Path, tmp_path: Path) -> None:
    assert find_key_frames(fragmented_copy(drifting, tmp_path / "copy.ts"), 5.0, lambda: True) is None


def test_the_distance_is_that_of_the_gap_a_random_moment_falls_into() -> None:
    """Nine gaps of 1 s and one of 11 s: the mean gap is 2 s, but most moments lie in the long one."""
    packets = [(float(second), second <= 9 or second == 20) for second in range(21)]
    found = summary(packets)
    assert found is not None and found.distance_s == pytest.approx((9 + 121) / 20)
    assert summary(reversed(packets)) == found


@pytest.mark.parametrize("packets", [[], [(0.0, True)], [(3.0, True), (3.0, False)]])
def test_too_few_times_tell_nothing(packets: list[tuple[float, bool]]) -> None:
    assert summary(packets) is None


def test_one_key_frame_at_the_start_is_as_far_as_the_video_is_long() -> None:
    found = summary([(float(second), second == 0) for second in range(101)])
    assert found is not None and (found.key_frames, found.distance_s) == (1, 100.0)


@pytest.mark.parametrize("found", [None, regular(299, 1), regular(300, 1)])
def test_short_videos_are_sampled_at_the_full_rate(found: KeyFrames | None) -> None:
    assert density_for(BUDGET, HD, found) == Density(2.0)


def test_longer_ones_get_as_many_samples_spread_evenly() -> None:
    assert density_for(BUDGET, HD, regular(600, 8)) == Density(1.0, False, 1.0)


def test_only_key_frames_where_they_are_dense_enough() -> None:
    assert density_for(BUDGET, HD, regular(1200, 2)) == Density(0.5, True, 2.0)
    assert not density_for(BUDGET, SMALL, regular(1200, 2.1)).key_frames_only


def test_only_key_frames_where_all_frames_would_take_too_long() -> None:
    """An hour of 1080p at 30 frames a second, key frames as x264 sets them."""
    density = density_for(BUDGET, HD, regular(3600, 250 / 30))
    assert density.key_frames_only and density.spacing_s == pytest.approx(250 / 30)
    assert density.samples_per_second == pytest.approx(1 / 6)
    assert not density_for(BUDGET, SMALL, regular(3600, 250 / 30)).key_frames_only  # small frames are decoded fast


def test_avi_whose_pictures_have_no_times_of_their_own_is_decoded_whole() -> None:
    assert density_for(BUDGET, replace(HD, container="avi"), regular(3600, 2)) == Density(1 / 6, False, 6.0)


def test_too_few_key_frames_are_not_relied_on() -> None:
    rare = KeyFrames(3600.0, 108_000, LEAST_KEY_FRAMES - 1, 40.0)
    assert density_for(BUDGET, HD, rare) == Density(pytest.approx(1 / 6), False, 6.0)  # type: ignore[arg-type]


def test_every_setting_has_a_budget_and_the_denser_one_the_larger() -> None:
    assert list(BUDGETS) == list(SAMPLES_PER_SECOND)
    assert [budget.samples_per_second for budget in BUDGETS.values()] == list(SAMPLES_PER_SECOND.values())
    lengths = [budget.full_density_s for budget in BUDGETS.values()]
    assert lengths == [300.0, 600.0, 1200.0]
    assert [b.most_frames for b in BUDGETS.values()] == sorted(b.most_frames for b in BUDGETS.values())
