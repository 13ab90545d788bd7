"""Held-out clips' evidence to figures and tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.training.cross_validation_figures import (
    ClipScore,
    auc_within_folds,
    clip_figures,
    format_figures,
)
from deepfake_desktop.training.manifest import Row


def score(evidence: float, subset: str, manipulation: str, fold: int, group: str = "") -> ClipScore:
    label = "real" if manipulation == "none" else "fake"
    name = f"{subset}-{label}-{evidence}"
    return ClipScore(Row(Path(name), "", label, group or name, "video", subset), manipulation, fold, evidence)


SCORES = [
    score(2.0, "a/Swap", "swap", 0, "pair"),
    score(1.0, "a/none", "none", 0, "pair"),
    score(0.5, "b/none", "none", 0),
    # The second fold's network says more of everything.
    score(11.0, "c/Talk", "talkinghead", 1),
    score(12.0, "d/Lips", "lipsync", 1),
    score(10.0, "c/none", "none", 1),
]


def test_a_shift_between_folds_costs_the_pooled_auc_and_not_the_one_within_folds():
    figures = clip_figures(SCORES)
    assert figures["all"]["auc"] == pytest.approx(8 / 9)  # the swap lies below the second fold's genuine clip
    assert figures["all"]["auc_within_folds"] == 1.0
    assert (figures["all"]["fake"], figures["all"]["real"]) == (3, 3)


def test_parts_of_the_fakes_stand_against_all_genuine_clips():
    figures = clip_figures(SCORES)
    assert (figures["real_footage"]["fake"], figures["real_footage"]["real"]) == (2, 3)
    assert figures["real_footage"]["auc"] == pytest.approx(5 / 6)
    assert (figures["made_anew"]["fake"], figures["made_anew"]["auc"]) == (1, 1.0)
    assert figures["methods"]["Swap"]["auc"] == pytest.approx(2 / 3)
    assert [fold["auc"] for fold in figures["folds"]] == [1.0, 1.0]
    assert figures["folds"][1]["methods"] == ["Lips", "Talk"] and figures["folds"][1]["sources"] == ["c", "d"]


def test_pairs_are_a_fake_and_its_own_original():
    pairs = clip_figures(SCORES)["pairs"]
    assert pairs["Swap"] == {"fakes": 1, "groups": 1, "share": 1.0}
    assert pairs["Talk"]["fakes"] == 0 and pairs["Talk"]["share"] is None


def test_within_folds_leaves_out_folds_of_one_label():
    labels = np.array([True, False, True])
    assert auc_within_folds(labels, np.array([1.0, 0.0, -5.0]), np.array([0, 0, 1])) == 1.0
    assert np.isnan(auc_within_folds(labels[:1], np.array([1.0]), np.array([0])))


def test_the_tables_name_every_fold_part_method_and_pair():
    side = clip_figures(SCORES)
    text = format_figures(
        {"base": side, "frames": side, "gru": side, "crops_after": {"1": {"auc": 0.7}, "2": {"auc": 0.8}}}
    )
    assert "| 2 | Lips, Talk (sources c, d) | 2 | 1 | 1.000" in text and "| 0.800 |" in text
    assert "| swaps and lip-sync on real footage | 2 | 0.833 | 0.833 | 0.833 (" in text
    assert "| Swap | 1 | 1 | 1.000 | 1.000 | 1.000 |" in text
