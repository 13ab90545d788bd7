"""One manifest dealt to a training and a validation side."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.manifest import Row, read_manifest, write_manifest
from deepfake_desktop.training.split import draw_split, split_manifest


def _rows(folder: Path, *groups: tuple[str, str, int]) -> list[Row]:
    """Rows of (kind, labels by their first letters, groups): every group gets one row of each letter."""
    rows = []
    for kind, letters, count in groups:
        for number in range(count):
            for index, letter in enumerate(letters):
                label = {"f": "fake", "r": "real"}[letter]
                path = folder / f"{kind}_{letters}_{number}_{index}"
                path.touch()
                rows.append(Row(path.resolve(), "", label, f"{kind}-{letters}-{number}", kind, ""))
    return rows


def test_every_kind_and_label_gets_its_share_and_no_group_is_cut(tmp_path: Path) -> None:
    rows = _rows(tmp_path, ("crop", "fr", 30), ("crop", "fffr", 10), ("video", "f", 20), ("video", "r", 10))
    train, validation = draw_split(rows, seed=7)
    assert not {row.group for row in train} & {row.group for row in validation}
    assert sorted(train + validation, key=str) == sorted(rows, key=str)
    total, held_out = (Counter((row.kind, row.label) for row in side) for side in (rows, validation))
    assert all(0.1 <= held_out[cell] / count <= 0.3 for cell, count in total.items()), held_out


def test_the_seed_decides_the_draw_and_the_order_of_the_manifest_does_not(tmp_path: Path) -> None:
    rows = _rows(tmp_path, ("video", "fr", 20))
    chosen = {row.group for row in draw_split(rows, seed=1)[1]}
    assert chosen == {row.group for row in draw_split(rows[::-1], seed=1)[1]}
    assert any(chosen != {row.group for row in draw_split(rows, seed=seed)[1]} for seed in range(2, 6))


def test_two_groups_of_each_label_are_enough(tmp_path: Path) -> None:
    for seed in range(10):
        train, validation = draw_split(_rows(tmp_path, ("video", "f", 2), ("video", "r", 2)), seed)
        assert {row.label for row in train} == {row.label for row in validation} == {"fake", "real"}


def test_a_rare_kind_stands_on_both_sides(tmp_path: Path) -> None:
    rows = _rows(tmp_path, ("crop", "fr", 50), ("video", "fr", 2))
    for side in draw_split(rows, seed=0):
        assert {(row.kind, row.label) for row in side} == {
            (kind, label) for kind in ("crop", "video") for label in ("fake", "real")
        }


@pytest.mark.parametrize(
    ("groups", "told"),
    [
        ([("video", "fr", 1)], "1 groups leave no"),
        ([("video", "f", 5), ("video", "r", 1)], "no real row for the validation side"),
        ([("crop", "f", 9)], "no real row"),
    ],
)
def test_a_side_without_a_label_is_refused(tmp_path: Path, groups: list, told: str) -> None:
    with pytest.raises(TrainingError, match=told):
        draw_split(_rows(tmp_path, *groups), seed=0)


def test_both_manifests_lie_in_the_runs_folder_and_a_begun_run_keeps_its_data(tmp_path: Path) -> None:
    rows = _rows(tmp_path, ("video", "fr", 5))
    write_manifest(tmp_path / "all.csv", rows)
    train, validation = split_manifest(tmp_path / "all.csv", tmp_path / "run", seed=3)
    assert (train, validation) == (tmp_path / "run" / "train.csv", tmp_path / "run" / "validation.csv")
    assert (read_manifest(train), read_manifest(validation)) == draw_split(rows, seed=3)
    assert split_manifest(tmp_path / "all.csv", tmp_path / "run", seed=3) == (train, validation)
    write_manifest(tmp_path / "all.csv", rows[:-1])
    with pytest.raises(TrainingError, match="begun with other data"):
        split_manifest(tmp_path / "all.csv", tmp_path / "run", seed=3)
