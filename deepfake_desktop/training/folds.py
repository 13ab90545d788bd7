"""Folds for leaving whole generators and sources out in turn: no source, method or group is ever on two sides."""

from __future__ import annotations

from collections import Counter, defaultdict

import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.manifest import LABELS, Row


def keys_of(row: Row) -> set[tuple[str, str]]:
    """What ties a clip to others: its group, its source, and each method that made it.

    A subset is read as ``source/method`` as ``prepare`` writes it, ``none`` for genuine clips, ``A+B`` for two methods
    in turn; one without a stroke is a source.
    """
    source, _, method = row.subset.partition("/")
    methods = {("method", name) for name in method.split("+") if name not in ("", "none")}
    return {("group", row.group), *methods, *({("source", source)} if source else ())}


def tied_units(rows: list[Row]) -> np.ndarray:
    """Unit number of each row, int (N,): rows that share a key, directly or through others, are of one unit."""
    unit = np.arange(len(rows))
    first_with: dict[tuple[str, str], int] = {}
    for index, row in enumerate(rows):
        for key in keys_of(row):
            other = first_with.setdefault(key, index)
            if unit[other] != unit[index]:
                unit[unit == unit[index]] = unit[other]
    return np.unique(unit, return_inverse=True)[1]


def draw_folds(rows: list[Row], count: int) -> np.ndarray:
    """Fold of each row, int (N,), 0..count-1: whole units, so that every fold has about as many of each label.

    Units are dealt out from the largest on, each to the fold that it leaves most even. Raises TrainingError where a
    fold would be left without a label, since nothing could be measured in it.
    """
    units = tied_units(rows)
    labels_of_unit: dict[int, Counter[str]] = defaultdict(Counter)
    for unit, row in zip(units, rows, strict=True):
        labels_of_unit[int(unit)][row.label] += 1
    fair = {label: sum(row.label == label for row in rows) / count for label in LABELS}
    folds: list[Counter[str]] = [Counter() for _ in range(count)]
    fold_of_unit: dict[int, int] = {}

    def unevenness(fold: Counter[str]) -> float:
        return sum((fold[label] / max(fair[label], 1) - 1) ** 2 for label in LABELS)

    for unit in sorted(labels_of_unit, key=lambda unit: (-labels_of_unit[unit].total(), unit)):
        added = labels_of_unit[unit]
        best = min(range(count), key=lambda index: unevenness(folds[index] + added) - unevenness(folds[index]))
        folds[best] += added
        fold_of_unit[unit] = best
    if any(not fold[label] for fold in folds for label in LABELS):
        raise TrainingError(
            f"The clips fall into {len(labels_of_unit)} units that share no source, method or group, too few for "
            f"{count} folds with both labels. Ask for fewer with --folds."
        )
    return np.array([fold_of_unit[int(unit)] for unit in units])
