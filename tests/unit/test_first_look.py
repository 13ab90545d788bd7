"""The first look, with a played network and a played face finder."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.analysis import first_look
from deepfake_desktop.analysis.events import FirstLook
from deepfake_desktop.analysis.first_look import BUDGET_S, LONGEST_S, MOST_MOMENTS, cautious_band, glimpses, look_first
from deepfake_desktop.detector.bundle import Bundle, Calibration, QualityLimits, Thresholds, load_bundle
from deepfake_desktop.detector.calibration import sigmoid
from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.video.frame import Frame, VideoInfo
from tests.fixtures.make_bundle import write_bundle

INFO = VideoInfo(Path("x.mp4"), "x.mp4", 1, "mov", "h264", 640, 360, 0, 60.0, 25.0)
# Each frame holds the logits of its faces; the played face finder and network read them back.
FrameLogits = list[list[float]]


class PlayedNetwork:
    """The features of a face are its crop's mean grey; its logit is what that stands for."""

    def features(self, crops: np.ndarray) -> np.ndarray:
        return crops.mean(axis=(1, 2, 3)).astype(np.float32)[:, None]

    def novelty(self, feature: np.ndarray) -> float:
        return math.nan

    def window_logits(self, features: np.ndarray) -> np.ndarray:
        return (features[:, 0] - 100) / 10 * np.arange(1, len(features) + 1) / len(features)  # settles at the end


class PlayedFinder:
    """A face of 100 pixels at each grey square, from left to right."""

    def detect(self, image: np.ndarray) -> list[Face]:
        lefts = [left for left in range(0, 600, 200) if image[150, left + 50, 0]]
        return [Face(Box(left, 80, 100, 120), 0.9, np.zeros((5, 2), np.float32)) for left in lefts]


def picture(logits: list[float]) -> np.ndarray:
    image = np.zeros((360, 640, 3), np.uint8)
    for number, logit in enumerate(logits):
        image[:, max(200 * number - 20, 0) : 200 * number + 130] = round(100 + 10 * logit)
    return image


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    made_up = load_bundle(str(write_bundle(tmp_path / "made-up", feature_size=1)))
    thresholds = dataclasses.replace(made_up.thresholds, quality=QualityLimits(min_sharpness=0.0, min_brightness=0.0))
    return dataclasses.replace(made_up, calibration=Calibration(1.0, 0.0), thresholds=thresholds)


@pytest.fixture
def look(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[FirstLook]]:
    """Look at frames with these logits, ten seconds apart."""

    def looks(frames: FrameLogits, **options: object) -> list[FirstLook]:
        def played(info: VideoInfo, most: int) -> Iterator[Frame]:
            return (Frame(10.0 * ((number * 3) % 7), picture(one)) for number, one in enumerate(frames[:most]))

        monkeypatch.setattr(first_look, "glance", played)
        wanted = glimpses(options.pop("info", INFO), options.pop("samples_per_second", 5.0))  # type: ignore[arg-type]
        chosen = {"bundle": bundle, **options}
        return list(look_first(wanted, runtime=PlayedNetwork(), detector=PlayedFinder(), **chosen))  # type: ignore[arg-type]

    return looks


def test_each_moment_counts_with_its_most_suspicious_face(look: Callable[..., list[FirstLook]]) -> None:
    last = look([[1.0, 3.0], [], [2.5], [-2.0, 2.0], [3.0]])[-1]
    assert last.moments == 5 and len(last.points) == 4
    assert [point.time_s for point in last.points] == [0.0, 20.0, 50.0, 60.0]
    assert {point.person for point in last.points} == {0}
    assert last.points[0].score == pytest.approx(sigmoid(3.0), abs=0.02)
    assert last.verdict is not None and last.verdict.interval is not None
    low, high = last.verdict.interval
    assert low < last.verdict.probability < high and last.verdict.probability == pytest.approx(sigmoid(2.6), abs=0.03)


def test_three_faces_are_the_least_for_a_verdict(look: Callable[..., list[FirstLook]]) -> None:
    assert [one.verdict is not None for one in look([[1.0], [], [2.0], [3.0]])] == [False, False, False, True]


def test_the_interval_is_wide_for_few_faces_that_differ(look: Callable[..., list[FirstLook]]) -> None:
    verdicts = [one.verdict for one in look([[2.0], [3.0], [4.0], [3.0], [3.0], [2.5], [3.5], [3.0]])]
    widths = [verdict.interval[1] - verdict.interval[0] for verdict in verdicts if verdict and verdict.interval]
    assert widths[0] > 3 * widths[-1]


@pytest.mark.parametrize(
    ("interval", "band"),
    [((0.92, 0.97), "strong"), ((0.8, 0.97), "moderate"), ((0.6, 0.97), "inconclusive"), ((0.1, 0.2), "none"),
     ((0.1, 0.4), "inconclusive"), ((0.4, 0.5), "inconclusive"), ((0.0, 1.0), "inconclusive")],
)  # fmt: skip
def test_the_band_claims_no_more_than_the_cautious_end(interval: tuple[float, float], band: str) -> None:
    assert cautious_band(interval, Thresholds(0.9, 0.7, 0.3, 5, 48)) == band


def test_poor_material_is_inconclusive_and_flagged(bundle: Bundle, look: Callable[..., list[FirstLook]]) -> None:
    strict = dataclasses.replace(bundle.thresholds, quality=QualityLimits(min_sharpness=0.0, min_brightness=250.0))
    verdict = look([[4.0]] * 4, bundle=dataclasses.replace(bundle, thresholds=strict))[-1].verdict
    assert verdict is not None and (verdict.band, verdict.flags) == ("inconclusive", ("dark",))


@pytest.mark.parametrize(
    ("duration_s", "rate", "moments"), [(60.0, 5.0, MOST_MOMENTS), (4.0, 5.0, 5), (2.0, 5.0, 0), (None, 5.0, 0)]
)
def test_a_short_video_gets_a_short_first_look_or_none(
    look: Callable[..., list[FirstLook]], duration_s: float | None, rate: float, moments: int
) -> None:
    info = dataclasses.replace(INFO, duration_s=duration_s)
    assert len(look([[1.0]] * 50, info=info, samples_per_second=rate)) == moments


def test_it_ends_when_its_time_is_over(look: Callable[..., list[FirstLook]]) -> None:
    def clock(step_s: float) -> Callable[[], float]:
        ticks = iter(step_s * number for number in range(100))
        return lambda: next(ticks)

    assert len(look([[1.0]] * 9, now=clock(BUDGET_S / 4.5))) == 5
    assert len(look([[1.0]] * 9, now=clock(BUDGET_S * 0.6))) == 3  # later than planned, for a verdict
    assert len(look([[]] * 9, now=clock(BUDGET_S * 0.6))) == math.ceil(LONGEST_S / (BUDGET_S * 0.6))


def test_it_ends_when_the_user_cancels(look: Callable[..., list[FirstLook]]) -> None:
    assert len(look([[1.0]] * 9, is_cancelled=lambda: True)) == 1
