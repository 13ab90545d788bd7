"""Labelled folders to group-disjoint manifests: train.csv, validation.csv and test.csv."""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from pathlib import Path

from deepfake_desktop.errors import ManifestError
from deepfake_desktop.training.manifest import Row, write_manifest
from deepfake_desktop.training.recipe import Split

SPLITS = ("train", "validation", "test")


def prepare(data: Path, out: Path, split: Split) -> dict[str, list[Row]]:
    """Write the three manifests of a recipe's split into ``out`` and return their rows by split name.

    data: a folder with ``dfdc_faces/faces.csv`` and ``clips/clips.csv``. Raises ManifestError where one is missing
    or where a group would be cut by the split.
    """
    parts: dict[str, list[Row]] = {name: [] for name in SPLITS}
    for row, name in [*_faces(data / "dfdc_faces", split), *_clips(data / "clips", split)]:
        parts[name].append(row)
    _check_disjoint(parts)
    for name, rows in parts.items():
        write_manifest(out / f"{name}.csv", rows)
    return parts


def _faces(folder: Path, split: Split) -> list[tuple[Row, str]]:
    rows = []
    for record in _records(folder / "faces.csv"):
        part = int(record["part"])
        name = _named(part, split.validation.dfdc_parts, split.test.dfdc_parts)
        path = (folder / record["path"]).resolve()
        rows.append((Row(path, record["member"], record["label"], record["group"], "crop", "dfdc"), name))
    return rows


def _clips(folder: Path, split: Split) -> list[tuple[Row, str]]:
    rows = []
    for record in _records(folder / "clips.csv"):
        source, group = record["source"], record["group"]
        if source in split.dealt_sources:
            name = SPLITS[hashlib.sha256(group.encode()).digest()[0] % len(SPLITS)]
        else:
            name = _named(source, split.validation.clip_sources, split.test.clip_sources)
        subset = f"{source}/{record['method']}"
        rows.append((Row((folder / record["path"]).resolve(), "", record["label"], group, "video", subset), name))
    return rows


def _named(value: int | str, validation: tuple, test: tuple) -> str:
    if value in test:
        return "test"
    return "validation" if value in validation else "train"


def _records(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            return list(csv.DictReader(stream))
    except OSError as error:
        raise ManifestError(f"{path} cannot be read: {error}") from error


def _check_disjoint(parts: dict[str, list[Row]]) -> None:
    splits_of_group: dict[str, set[str]] = defaultdict(set)
    for name, rows in parts.items():
        for row in rows:
            splits_of_group[row.group].add(name)
    cut = sorted(group for group, names in splits_of_group.items() if len(names) > 1)
    if cut:
        raise ManifestError(f"The split cuts {len(cut)} groups, for example {cut[0]}; move whole sources or parts.")
