"""Fakes against their own originals, and the most confident rows."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from deepfake_desktop.training import metrics
from deepfake_desktop.training.evaluate import evaluate, format_report
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.pairs import pair_figures, pair_report
from deepfake_desktop.training.scoring import ScoredRow


def scored(label: str, probability: float | None, group: str, subset: str = "", kind: str = "video") -> ScoredRow:
    return ScoredRow(Row(Path("x.mp4"), "", label, group, kind, subset), "complete", "inconclusive", probability)


ROWS = [
    scored("fake", 0.6, "a", "s1/Swap"),
    scored("real", 0.4, "a", "s1/none"),  # beaten
    scored("fake", 0.3, "b", "s1/Swap"),
    scored("real", 0.2, "b", "s1/none"),  # beaten
    scored("real", 0.3, "b", "s1/none"),  # equal: half
    scored("fake", 0.1, "c", "s2/Lips"),
    scored("real", 0.9, "c", "s2/none"),  # not beaten
    scored("fake", 0.99, "d", "s2/Lips"),  # no original
    scored("fake", 0.99, "e", "s2/Lips"),
    scored("real", None, "e", "s2/none"),  # an original without a score
]


def test_each_fake_counts_once_against_the_originals_of_its_group() -> None:
    figures = pair_figures(ROWS)
    assert (figures["fakes"], figures["groups"]) == (3, 3)
    assert figures["share"] == pytest.approx((1 + 0.75 + 0) / 3)


def test_a_subset_of_fakes_keeps_the_originals_of_other_subsets() -> None:
    report = pair_report(ROWS)
    assert report["s1/Swap"] == {"fakes": 2, "groups": 2, "share": pytest.approx(0.875)}
    assert report["s2/Lips"]["share"] == 0
    assert pair_report(ROWS[-3:]) == {}


def test_a_crop_is_no_original_of_a_clip() -> None:
    assert pair_figures([ROWS[0], scored("real", 0.1, "a", kind="crop")])["share"] is None


def test_the_report_shows_pairs_and_the_most_confident_rows() -> None:
    report = evaluate(ROWS)
    assert report["pairs"]["video"]["all"]["fakes"] == 3
    # 6 of 10 rows: 0.99, 0.99, 0.1, 0.9 and 0.2 as sure as 0.3 is less; right are the two 0.99, 0.2 and one 0.3.
    assert report["video"]["all"]["selective"]["n"] == 6
    text = format_report(report)
    assert "fakes above their own original" in text and "most confident 60% (6 rows)" in text
    assert "own original" not in format_report(evaluate(ROWS[-3:]))


def test_selective_accuracy_takes_the_rows_furthest_from_the_decision() -> None:
    labels, probabilities = [1, 0, 1, 0, 1], [0.9, 0.2, 0.45, 0.55, 0.3]
    assert metrics.selective_accuracy(labels, probabilities, 2) == (1.0, 1.0)
    assert metrics.selective_accuracy(labels, probabilities, 3) == (pytest.approx(2 / 3), 0.75)
    accuracy, balanced = metrics.selective_accuracy(labels, probabilities, 1)
    assert accuracy == 1 and math.isnan(balanced)
    with pytest.raises(ValueError):
        metrics.selective_accuracy(labels, probabilities, 6)
