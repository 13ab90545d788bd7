"""Error rates of parts of the test rows: by face size, light, sharpness, coding, pose, and a proxy for skin tone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import FaceEmbedder
from deepfake_desktop.training import metrics
from deepfake_desktop.training.evaluate import MARKED, without_nan
from deepfake_desktop.training.scoring import ScoredRow
from deepfake_desktop.training.traits import Traits, measure_traits

LEAST_ROWS = 10  # of a label; fewer say nothing about it
NOT_MEASURED = "not measured"

# Chardon, Cretois and Hourseau (1991), with the lowest group split as by Del Bino and Bernerd (2013); degrees.
ITA_LIMITS = (-30.0, 10.0, 28.0, 41.0, 55.0)
ITA_NAMES = ("dark", "brown", "tan", "intermediate", "light", "very light")

SKIN_TONE_CAUTION = (
    "The skin tone groups are a proxy and say nothing about who a person is: the ITA angle is read off the cheeks in "
    "compressed video, so light, exposure, white balance and make-up move it as much as skin does. A difference "
    "between groups is a reason to look closer, and no difference is no proof of fairness."
)
EXPLAINED = (
    f"Undegraded rows. A figure that rests on fewer than {LEAST_ROWS} rows of a label is not given (too few). marked: "
    "genuine rows in the bands moderate or strong, and their share (false-positive rate at the moderate limit); "
    "missed: manipulated rows in neither, and their share. Intervals: 95 %, groups resampled. Slices overlap in "
    "what else they differ in, sources above all, so they show where errors are, not why."
)


@dataclass(frozen=True)
class _Axis:
    """One way to cut the rows."""

    name: str
    words: str
    value: Callable[[ScoredRow, Traits], float | None]
    limits: tuple[float, ...] | None = None  # upper ends of all slices but the last; None: thirds of the rows
    names: tuple[str, ...] = ()  # of the slices; empty: named by their limits
    decimals: int = 0


AXES = (
    _Axis("face size", "median width of the face boxes in pixels; thirds", lambda item, _: item.face_px),
    _Axis("brightness", "mean luma of the face, 0 to 255; thirds", lambda _, traits: traits.brightness),
    _Axis(
        "sharpness", "variance of the Laplacian of the face at 112 pixels; thirds", lambda _, traits: traits.sharpness
    ),
    _Axis("compression", "bits per pixel of the file; thirds", lambda _, traits: traits.bits_per_pixel, decimals=3),
    _Axis(
        "pose",
        "yaw proxy from the face finder's (YuNet) five landmarks: nose tip off the middle between the eyes, in "
        "distances between the eyes",
        lambda _, traits: traits.yaw,
        limits=(0.1, 0.25),
        names=("frontal, to 0.10", "turned, 0.10 to 0.25", "turned far, over 0.25"),
    ),
    _Axis(
        "skin tone proxy",
        "ITA angle of both cheeks of faces that are not turned far, groups of Chardon et al. (1991)",
        lambda _, traits: traits.ita,
        limits=ITA_LIMITS,
        names=ITA_NAMES,
    ),
)


def slice_report(
    scored: list[ScoredRow], sampling: str, on_progress: Callable[[int, int], None] = lambda done, total: None
) -> dict[str, Any]:
    """Measure every row's traits and give figures per slice, by kind and axis.

    sampling: that of the rows' scores. on_progress: called with the rows measured and all rows.
    """
    detector, embedder = FaceDetector(), FaceEmbedder()
    rows: list[tuple[ScoredRow, Traits]] = []
    for item in scored:
        rows.append((item, measure_traits(item, sampling, detector, embedder)))
        on_progress(len(rows), len(scored))
    return slices_of(rows)


def slices_of(rows: list[tuple[ScoredRow, Traits]]) -> dict[str, Any]:
    """Figures per slice of rows whose traits are known. An axis that no row of a kind has a value for is left out."""
    report: dict[str, Any] = {}
    for kind in sorted({item.row.kind for item, _ in rows}):
        mine = [(item, traits) for item, traits in rows if item.row.kind == kind]
        for axis in AXES:
            values = [axis.value(item, traits) for item, traits in mine]
            if any(value is not None for value in values):
                parts = _cut(axis, [item for item, _ in mine], values)
                figures = {name: slice_figures(part) for name, part in parts.items()}
                report.setdefault(kind, {})[axis.name] = {"is": axis.words, "slices": figures}
    return report


def slice_figures(scored: list[ScoredRow]) -> dict[str, Any]:
    """Counts of one slice, and the figures that its rows are enough for; the others are None, see ``too_few``."""
    real = [item for item in scored if not item.row.is_fake]
    fake = [item for item in scored if item.row.is_fake]
    marked = sum(item.band in MARKED for item in real)
    missed = sum(item.band not in MARKED for item in fake)
    known = [item for item in scored if item.probability is not None]
    labels = np.array([item.row.is_fake for item in known], bool)
    result: dict[str, Any] = {
        "n": len(scored),
        "fake": len(fake),
        "real": len(real),
        "too_few": [name for name, rows in (("fake", fake), ("real", real)) if len(rows) < LEAST_ROWS],
        "real_marked": marked,
        "false_positive_rate": marked / len(real) if len(real) >= LEAST_ROWS else None,
        "fake_missed": missed,
        "miss_rate": missed / len(fake) if len(fake) >= LEAST_ROWS else None,
        "auc": None,
        "auc_95": [None, None],
    }
    if min(int(labels.sum()), int((~labels).sum())) >= LEAST_ROWS:
        scores = np.array([item.probability for item in known], float)
        groups = np.array([item.row.group for item in known])
        result["auc"] = metrics.roc_auc(labels, scores)
        result["auc_95"] = list(metrics.bootstrap_auc_interval(labels, scores, groups))
    return without_nan(result)


def format_slices(report: dict[str, Any]) -> str:
    """The figures as plain tables, one line per slice."""
    lines = []
    for kind, axes in report.items():
        lines.append(f"{kind}s, in slices")
        lines.append(f"  {'slice':<24}{'n':>6}{'fake':>6}{'AUC':>9}  {'95 % interval':<15}{'real marked':>22}"
                     f"{'fake missed':>24}")  # fmt: skip
        for axis, part in axes.items():
            lines.append(f"  {axis} ({part['is']})")
            lines += [_line(name, row) for name, row in part["slices"].items()]
        lines.append("")
    if any("skin tone proxy" in axes for axes in report.values()):
        lines += [SKIN_TONE_CAUTION, ""]
    return "\n".join(lines)


def slices_markdown(report: dict[str, Any]) -> str:
    """The figures as a section of the model card, without its heading."""
    return f"{EXPLAINED}\n\n```\n{format_slices(report).rstrip()}\n```"


def _cut(axis: _Axis, scored: list[ScoredRow], values: list[float | None]) -> dict[str, list[ScoredRow]]:
    """Rows by slice, lowest values first, then those not measured; empty slices are left out."""
    known = [value for value in values if value is not None]
    limits = axis.limits
    if limits is None:
        limits = tuple(sorted({round(float(limit), axis.decimals) for limit in np.quantile(known, (1 / 3, 2 / 3))}))
    names = axis.names or _names(limits, axis.decimals)
    parts: dict[str, list[ScoredRow]] = {name: [] for name in (*names, NOT_MEASURED)}
    for item, value in zip(scored, values, strict=True):
        # A value at a limit is in the slice below it, as in the published groups of the ITA angle.
        name = NOT_MEASURED if value is None else names[int(np.searchsorted(limits, value, side="left"))]
        parts[name].append(item)
    return {name: part for name, part in parts.items() if part}


def _names(limits: tuple[float, ...], decimals: int) -> tuple[str, ...]:
    shown = [f"{limit:.{decimals}f}" for limit in limits]
    between = [f"over {low} to {high}" for low, high in pairwise(shown)]
    return (f"to {shown[0]}", *between, f"over {shown[-1]}")


def _line(name: str, row: dict[str, Any]) -> str:
    auc = f"{row['auc']:.3f}" if row["auc"] is not None else "too few"
    low, high = row["auc_95"]
    interval = f"{low:.3f}..{high:.3f}" if low is not None and high is not None else "-"

    def share(count: int, of: int, rate: float | None) -> str:
        return f"{count} of {of} ({f'{rate:.3f}' if rate is not None else 'too few'})"

    marked = share(row["real_marked"], row["real"], row["false_positive_rate"])
    missed = share(row["fake_missed"], row["fake"], row["miss_rate"])
    return f"    {name:<22}{row['n']:>6}{row['fake']:>6}{auc:>9}  {interval:<15}{marked:>22}{missed:>24}"
