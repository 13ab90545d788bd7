"""Labelled data lists: CSV with the columns path, label, group, kind, and optionally member and subset.

``path`` is relative to the manifest. ``member`` names a file inside the zip at ``path``. ``label`` is real or fake;
``kind`` is video or crop (a square face image that already has the crop geometry). ``group`` ties together all clips
made from one original: splits never cut a group. ``subset`` names a part that is reported on its own line.
"""

from __future__ import annotations

import csv
import os
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from deepfake_desktop.errors import ManifestError

COLUMNS = ("path", "member", "label", "group", "kind", "subset")
REQUIRED = ("path", "label", "group", "kind")
LABELS = ("fake", "real")
LARGEST_CROP = 64_000_000  # bytes of a coded face image


@dataclass(frozen=True)
class Row:
    path: Path  # absolute
    member: str  # "" unless path is a zip
    label: str  # "real" or "fake"
    group: str
    kind: str  # "video" or "crop"
    subset: str  # "" where the manifest has none

    @property
    def is_fake(self) -> bool:
        return self.label == "fake"


def read_manifest(path: Path) -> list[Row]:
    """All rows of a manifest. Raises ManifestError naming the line where a column, value or file is wrong."""
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            reader = csv.DictReader(stream)
            missing = [column for column in REQUIRED if column not in (reader.fieldnames or ())]
            if missing:
                raise ManifestError(f"{path}: the header lacks {', '.join(missing)}; needed are {', '.join(REQUIRED)}.")
            rows = [_row(path, number, record) for number, record in enumerate(reader, start=2)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ManifestError(f"{path} cannot be read as a CSV manifest: {error}") from error
    if not rows:
        raise ManifestError(f"{path} has no rows.")
    return rows


def write_manifest(path: Path, rows: Iterable[Row]) -> None:
    """Write rows with paths relative to the manifest's folder, so that the data may move along with it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in rows:
            relative = os.path.relpath(row.path, path.resolve().parent)
            writer.writerow((relative, row.member, row.label, row.group, row.kind, row.subset))


def read_crop(row: Row) -> np.ndarray:
    """The face image of a row of kind crop: uint8, (S, S, 3), RGB. Raises ManifestError where it cannot be read."""
    try:
        image = cv2.imdecode(np.frombuffer(crop_bytes(row), np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:  # more pixels than OpenCV takes, or no bytes at all
        raise ManifestError(f"{row.path} {row.member} is no image that can be read.") from error
    if image is None or image.shape[0] != image.shape[1]:
        raise ManifestError(f"{row.path} {row.member} is not a square image.")
    return cv2.cvtColor(image, cv2.COLOR_BGR2RGB)


def crop_bytes(row: Row) -> bytes:
    """The coded face image of a row of kind crop. Raises ManifestError where it cannot be read."""
    try:
        with _archive(row.path).open(row.member) if row.member else row.path.open("rb") as stream:
            raw = stream.read(LARGEST_CROP + 1)  # and no more, whatever a zip would swell to
    except (OSError, KeyError, zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, EOFError) as error:
        # RuntimeError: encrypted, or packed in a way that Python does not unpack.
        raise ManifestError(f"{row.path} {row.member}: {error}") from error
    if len(raw) > LARGEST_CROP:
        raise ManifestError(f"{row.path} {row.member} is larger than any face image (64 MB at most).")
    return raw


@lru_cache(maxsize=128)
def _archive(path: Path) -> zipfile.ZipFile:
    # Opening a zip reads its whole directory; a training run asks for tens of thousands of members.
    return zipfile.ZipFile(path)


def _row(manifest: Path, number: int, record: dict[str, str]) -> Row:
    def value(column: str) -> str:
        return (record.get(column) or "").strip()

    label, kind = value("label"), value("kind")
    if label not in LABELS:
        raise ManifestError(f"{manifest}, line {number}: label is {label!r}, must be real or fake.")
    if kind not in ("video", "crop"):
        raise ManifestError(f"{manifest}, line {number}: kind is {kind!r}, must be video or crop.")
    if not value("path") or not value("group"):
        raise ManifestError(f"{manifest}, line {number}: path and group must not be empty.")
    try:
        path = (manifest.parent / value("path")).resolve()
        is_there = path.is_file()
    except (OSError, ValueError, RuntimeError) as error:  # a NUL, a name too long, links in a circle
        raise ManifestError(f"{manifest}, line {number}: {value('path')[:100]!r} cannot be a path.") from error
    if not is_there:
        raise ManifestError(f"{manifest}, line {number}: {path} is not there. Paths are relative to the manifest.")
    return Row(path, value("member"), label, value("group"), kind, value("subset"))
