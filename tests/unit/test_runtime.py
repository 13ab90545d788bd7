"""The windows of the GRU, and LiteRT inference on the default bundle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.detector.runtime import BundleRuntime, TrackScorer, track_logits
from deepfake_desktop.errors import BundleError
from tests.fixtures.make_bundle import copy_default_bundle, default_bundle, write_bundle, write_ensemble

WINDOW, STRIDE = 16, 8


class RecordedWindows:
    """Stands in for a GRU: remembers its windows and gives each step its own first feature."""

    def __init__(self) -> None:
        self.windows: list[list[float]] = []

    def __call__(self, features: np.ndarray) -> np.ndarray:
        self.windows.append(features[:, 0].tolist())
        return features[:, 0].copy()


def steps(count: int) -> np.ndarray:
    return np.arange(count, dtype=np.float32)[:, None]


@pytest.mark.parametrize("count", [0, 1, 7, 8, 15, 16, 17, 23, 24, 25, 100])
@pytest.mark.parametrize("stride", [1, 8, 16])
def test_every_step_gets_one_logit_in_order(count: int, stride: int) -> None:
    windows = RecordedWindows()
    assert track_logits(windows, steps(count), WINDOW, stride).tolist() == list(range(count))
    assert all(len(window) <= WINDOW for window in windows.windows)


def test_a_later_window_is_context_plus_new_steps() -> None:
    windows = RecordedWindows()
    track_logits(windows, steps(27), WINDOW, STRIDE)
    assert windows.windows == [list(range(16)), list(range(8, 24)), list(range(16, 27))]


def test_logits_come_as_soon_as_a_window_is_full() -> None:
    scorer = TrackScorer(RecordedWindows(), WINDOW, STRIDE)
    known = [len(scorer.add(step)) for step in steps(32)]
    assert [index for index, count in enumerate(known) if count] == [15, 23, 31]
    assert len(scorer.flush()) == 0


def test_going_on_after_a_flush_keeps_the_context() -> None:
    windows = RecordedWindows()
    scorer = TrackScorer(windows, WINDOW, STRIDE)
    for step in steps(4):
        scorer.add(step)
    assert scorer.flush().tolist() == [0, 1, 2, 3]
    scorer.add(np.array([4], np.float32))
    assert scorer.flush().tolist() == [4]
    assert windows.windows[-1] == [0, 1, 2, 3, 4]


@pytest.fixture(scope="module")
def runtime() -> BundleRuntime:
    return BundleRuntime(default_bundle())


@pytest.fixture(scope="module")
def crops() -> np.ndarray:
    size = default_bundle().input_size
    return np.random.default_rng(3).integers(0, 256, (9, size, size, 3), np.uint8)


def test_features_do_not_depend_on_batch_threads_or_repetition(runtime: BundleRuntime, crops: np.ndarray) -> None:
    bundle = default_bundle()
    together = runtime.features(crops)
    assert together.shape == (9, bundle.feature_size) and together.dtype == np.float32
    alone = np.concatenate([runtime.features(crop[None]) for crop in crops])
    assert np.array_equal(together, alone)
    assert np.array_equal(together, BundleRuntime(bundle, threads=1).features(crops))
    assert runtime.features(crops[:0]).shape == (0, bundle.feature_size)


def test_two_views_make_a_crop_and_its_mirror_image_alike(tmp_path: Path, crops: np.ndarray) -> None:
    both = BundleRuntime(load_bundle(str(copy_default_bundle(tmp_path, views=2))))
    one = BundleRuntime(load_bundle(str(copy_default_bundle(tmp_path / "one", views=1))))
    assert np.array_equal(both.features(crops), both.features(crops[:, :, ::-1]))
    assert np.allclose(both.features(crops), (one.features(crops) + one.features(crops[:, :, ::-1])) / 2)
    assert not np.array_equal(both.features(crops), one.features(crops))


def test_a_short_window_has_the_logits_of_a_long_one(runtime: BundleRuntime) -> None:
    bundle = default_bundle()
    features = np.random.default_rng(4).normal(size=(bundle.window, bundle.feature_size)).astype(np.float32)
    whole = runtime.window_logits(features)
    assert whole.shape == (bundle.window,) and np.isfinite(whole).all()
    assert np.allclose(runtime.window_logits(features[:5]), whole[:5], atol=1e-5)


def test_an_ensemble_averages_its_members_calibrated_logits(tmp_path: Path, crops: np.ndarray) -> None:
    first = copy_default_bundle(tmp_path / "a", calibration={"scale": 2.0, "offset": 1.0})
    second = copy_default_bundle(tmp_path / "b", views=1, calibration={"scale": 0.5, "offset": -3.0})
    first.rename(tmp_path / "first")
    second.rename(tmp_path / "second")
    members = [load_bundle(str(tmp_path / name)) for name in ("first", "second")]
    both = BundleRuntime(load_bundle(str(write_ensemble(tmp_path / "both", "first", "second"))))
    apart = [BundleRuntime(one) for one in members]
    features = both.features(crops)
    assert np.array_equal(features, np.hstack([one.features(crops) for one in apart]))
    logits = [one.window_logits(one.features(crops)) for one in apart]
    assert np.allclose(both.window_logits(features), ((2 * logits[0] + 1) + (0.5 * logits[1] - 3)) / 2, atol=1e-5)
    novelty = [one.novelty(one.features(crops[:1])[0]) for one in apart]
    assert both.novelty(features[0]) == pytest.approx(np.mean(novelty))


def test_a_file_that_is_no_network_is_a_bundle_error(tmp_path: Path) -> None:
    bundle = load_bundle(str(write_bundle(tmp_path / "made-up")))
    with pytest.raises(BundleError, match=r"features\.tflite cannot be run"):
        BundleRuntime(bundle)


def test_a_network_of_other_sizes_is_a_bundle_error(tmp_path: Path) -> None:
    feature_size = default_bundle().feature_size + 1
    bundle = load_bundle(str(copy_default_bundle(tmp_path, feature_size=feature_size)))
    with pytest.raises(BundleError, match=r"does not fit its model\.json"):
        BundleRuntime(bundle)
