"""One manifest to a training and a validation side that share no group."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.manifest import LABELS, Row, read_manifest, write_manifest

VALIDATION_SHARE = 0.2

Cell = tuple[str, str]  # kind and label of a row


def split_manifest(manifest: Path, out: Path, seed: int) -> tuple[Path, Path]:
    """Split a manifest into ``out``/train.csv and ``out``/validation.csv and return their paths.

    Raises ManifestError where it cannot be read, and TrainingError where a side would lack a label or where ``out``
    holds another split: a run that goes on must not be judged on rows that it has trained on.
    """
    sides = draw_split(read_manifest(manifest), seed)
    paths = out / "train.csv", out / "validation.csv"
    for path, rows in zip(paths, sides, strict=True):
        if path.exists() and read_manifest(path) != rows:
            raise TrainingError(f"{out} was begun with other data than {manifest}. Give another folder with --out.")
    for path, rows in zip(paths, sides, strict=True):
        write_manifest(path, rows)
    return paths


def draw_split(rows: list[Row], seed: int) -> tuple[list[Row], list[Row]]:
    """Training and validation rows, about 80 and 20 % of every kind and label, each in the manifest's order.

    Whole groups are drawn, in an order that the seed decides; one is taken where it brings the validation side
    nearer to its share of every kind and label (a greedy form of the iterative stratification by Sechidis, Tsoumakas
    and Vlahavas, 2011). Raises TrainingError where a side would lack a label.
    """
    cells_of_group: dict[str, Counter[Cell]] = defaultdict(Counter)
    for row in rows:
        cells_of_group[row.group][row.kind, row.label] += 1
    names = sorted(cells_of_group)
    order = [names[index] for index in np.random.default_rng(seed).permutation(len(names))]
    chosen = _draw_groups(order, cells_of_group)
    _fill_empty_cells(order, cells_of_group, chosen)
    train = [row for row in rows if row.group not in chosen]
    validation = [row for row in rows if row.group in chosen]
    for name, side in (("training", train), ("validation", validation)):
        for label in LABELS:
            if not any(row.label == label for row in side):
                raise TrainingError(
                    f"The manifest cannot be split: its {len(names)} groups leave no {label} row for the {name} side. "
                    "Each label must stand in at least two groups; or give --train and --validation of your own."
                )
    return train, validation


def _draw_groups(order: list[str], cells_of_group: dict[str, Counter[Cell]]) -> set[str]:
    total = sum(cells_of_group.values(), Counter())

    def distance(have: Counter[Cell]) -> float:
        return sum((have[cell] / count - VALIDATION_SHARE) ** 2 for cell, count in total.items())

    chosen: set[str] = set()
    have: Counter[Cell] = Counter()
    for group in order:
        if distance(have + cells_of_group[group]) < distance(have):
            chosen.add(group)
            have += cells_of_group[group]
    return chosen


def _fill_empty_cells(order: list[str], cells_of_group: dict[str, Counter[Cell]], chosen: set[str]) -> None:
    """Give the validation side its smallest possible share of what it lacks, but never the training side's last."""
    for cell in sorted(sum(cells_of_group.values(), Counter())):
        if any(cells_of_group[group][cell] for group in chosen):
            continue
        groups_left: Counter[Cell] = Counter(
            one for group in order if group not in chosen for one in cells_of_group[group]
        )
        spare = [
            group
            for group in order
            if group not in chosen
            and cells_of_group[group][cell]
            and all(groups_left[one] > 1 for one in cells_of_group[group])
        ]
        if spare:
            chosen.add(min(spare, key=lambda group: sum(cells_of_group[group].values())))
