"""An edited video: the person after a cut is the same lane, somebody else is another."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from tests.end_to_end.test_engine import assert_consistent
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import Shot, astronaut_face, other_face, scaled, shots_video, textured_background

SECONDS_EACH = 2.0
LIGHT, DARK = textured_background(640, 360), np.full((360, 640, 3), 25, np.uint8)
SHE = (LIGHT, scaled(astronaut_face(), 220), (60, 60))
SHE_ELSEWHERE = (DARK, cv2.convertScaleAbs(scaled(astronaut_face(), 260), alpha=0.8), (380, 50))
ANOTHER = (DARK, other_face(), (80, 70))
ANOTHER_AT_HER_PLACE = (DARK, other_face(), (60, 60))
NOBODY = (LIGHT, None, (0, 0))


def lanes(result: AnalysisResult) -> list[set[int]]:
    """Who was scored in each shot."""
    shots: list[set[int]] = []
    for point in result.timeline:
        number = int(point.time_s / SECONDS_EACH)
        shots += [set() for _ in range(number + 1 - len(shots))]
        shots[number].add(point.person)
    return shots


def analysed(path: Path, *shots: Shot) -> AnalysisResult:
    default_bundle()
    result = analyze(shots_video(path, shots, SECONDS_EACH), Settings(sampling="standard"))
    assert_consistent(result)
    assert result.status == "complete", result.message
    return result


def test_one_lane_over_the_cuts(tmp_path: Path) -> None:
    result = analysed(tmp_path / "a.mp4", SHE, ANOTHER, SHE_ELSEWHERE)
    assert lanes(result) == [{1}, {2}, {1}]
    assert result.cuts == pytest.approx((SECONDS_EACH,), abs=0.2)  # two shots of as dark a scene might be one
    assert [(person.id, person.faces) for person in result.people] == [(1, 20), (2, 10)]


@pytest.mark.parametrize(
    ("after", "lane"), [(SHE_ELSEWHERE, 1), (ANOTHER_AT_HER_PLACE, 2)], ids=["herself", "another at her place"]
)
def test_after_a_cut(tmp_path: Path, after: Shot, lane: int) -> None:
    assert lanes(analysed(tmp_path / "a.mp4", SHE, after)) == [{1}, {lane}]


@pytest.mark.parametrize(("after", "lane"), [(SHE, 1), (ANOTHER, 2)], ids=["herself", "another"])
def test_after_a_long_absence(tmp_path: Path, after: Shot, lane: int) -> None:
    assert lanes(analysed(tmp_path / "a.mp4", SHE, NOBODY, NOBODY, after)) == [{1}, set(), set(), {lane}]
