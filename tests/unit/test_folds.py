"""Clips dealt to folds of whole generators and sources."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.folds import draw_folds, keys_of, tied_units
from deepfake_desktop.training.manifest import Row


def clip(subset: str, label: str = "fake", group: str = "") -> Row:
    name = f"{subset}-{label}-{group}"
    return Row(Path(name), "", label, group or name, "video", subset)


def test_a_clip_is_tied_by_its_group_its_source_and_each_of_its_methods():
    assert keys_of(clip("a/X+Y", group="g")) == {("group", "g"), ("source", "a"), ("method", "X"), ("method", "Y")}
    assert keys_of(clip("a/none", "real", "g")) == {("group", "g"), ("source", "a")}
    assert keys_of(clip("", group="g")) == {("group", "g")}


def test_units_are_tied_through_others():
    rows = [
        clip("a/X"),
        clip("b/none", "real"),
        clip("c/Y", group="same"),
        clip("b/X+Z"),  # brings the first two together
        clip("d/none", "real", "same"),
        clip("e/none", "real"),  # "none" is no method
    ]
    units = tied_units(rows)
    assert units[0] == units[1] == units[3] and units[2] == units[4]
    assert len(set(units.tolist())) == 3


def test_no_source_method_or_group_is_on_two_sides_and_labels_are_even():
    rows = [clip(f"s{source}/M{source}", "fake", f"g{source}-{number}") for source in range(8) for number in range(3)]
    rows += [clip(f"s{source}/none", "real", f"g{source}-0") for source in range(0, 8, 2) for _ in range(2)]
    rows += [clip("mixed/M0+M1", "fake"), clip("alone/none", "real")]
    folds = draw_folds(rows, 3)
    keys = [
        set().union(*(keys_of(row) for row, mine in zip(rows, folds, strict=True) if mine == fold)) for fold in range(3)
    ]
    assert not keys[0] & keys[1] and not keys[0] & keys[2] and not keys[1] & keys[2]
    fakes = np.array([row.is_fake for row in rows])
    assert all(6 <= fakes[folds == fold].sum() <= 10 and 2 <= (~fakes)[folds == fold].sum() <= 4 for fold in range(3))
    assert np.array_equal(folds, draw_folds(rows, 3))


def test_a_fold_without_a_label_is_refused():
    rows = [clip("a/X"), clip("a/none", "real"), clip("b/Y")]
    with pytest.raises(TrainingError, match=r"2 units .* --folds"):
        draw_folds(rows, 2)
