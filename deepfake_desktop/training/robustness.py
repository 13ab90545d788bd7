"""How much of a detector is left when the same clips come degraded: AUC lost and verdicts flipped per condition."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import count
from typing import Any

import numpy as np

from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.errors import VideoError
from deepfake_desktop.training import metrics
from deepfake_desktop.training.degrade_video import CONDITIONS, degrade_crop, degraded_copy
from deepfake_desktop.training.evaluate import MARKED, without_nan
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.scoring import ScoredRow, score_crops, score_video
from deepfake_desktop.video.rewrite import CLEAN_CRF, Condition

HEADER = (
    f"  {'condition':<12}{'n':>6}{'fake':>6}{'cover':>7}{'AUC':>7}  {'95 % interval':<15}{'lost':>7}"
    f"  {'95 % interval':<16}{'flips':>6}{'real+':>6}{'fake-':>6}{'shift real':>12}{'fake':>8}"
)
EXPLAINED = (
    "n: rows under the condition, in which fakes are counted beside. cover: share of rows that got a probability; a "
    "degraded clip without a face, with faces too small, or that cannot be read gets none. lost: AUC of the undegraded "
    "rows minus AUC of the same rows degraded, over rows scored both times. Intervals: 95 %, groups resampled. "
    "flips: rows whose band changed; real+: genuine rows that became moderate or strong and were not; fake-: "
    "manipulated rows that were moderate or strong and are not any more. shift: mean change of the probability of "
    "genuine and of manipulated rows. Conditions whose subject is not the codec are written at H.264 CRF "
    f"{CLEAN_CRF}; crops stay in memory."
)


def robustness_report(
    baseline: list[ScoredRow],
    bundle: str | None,
    sampling: str,
    conditions: tuple[Condition, ...] = CONDITIONS,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Score the rows of ``baseline`` (as ``score_rows`` gives them) again under every condition, and compare.

    Returns, by kind, the figures of ``compare`` under each condition's name and ``any_condition``. on_progress:
    called with the degraded rows done and all of them. Raises BundleError as ``score_rows`` does, TrainingError where
    a degraded clip cannot be written.
    """
    work = [
        (kind, condition, [item for item in baseline if item.row.kind == kind])
        for kind in sorted({item.row.kind for item in baseline})
        for condition in conditions
        if kind == "video" or condition.for_crops
    ]
    done, total = count(1), sum(len(rows) for _, _, rows in work)
    report: dict[str, Any] = {}
    runs: dict[str, list[list[ScoredRow]]] = {}
    for kind, condition, before in work:
        rows = [item.row for item in before]
        after = degraded_scores(rows, condition, bundle, sampling, lambda: on_progress(next(done), total))
        report.setdefault(kind, {"conditions": {}})
        report[kind]["conditions"][condition.name] = {"does": condition.words} | compare(before, after)
        runs.setdefault(kind, []).append(after)
    for kind, degraded in runs.items():
        report[kind]["any_condition"] = _any_condition([item for item in baseline if item.row.kind == kind], degraded)
    return report


def degraded_scores(
    rows: list[Row],
    condition: Condition,
    bundle: str | None,
    sampling: str,
    on_row: Callable[[], None] = lambda: None,
) -> list[ScoredRow]:
    """Scores of rows of one kind under a condition, in their order. on_row: called after each."""
    loaded = load_bundle(bundle)
    scored: list[ScoredRow] = []
    if rows and rows[0].kind == "crop":
        for item in score_crops(rows, loaded, lambda crop: degrade_crop(crop, condition)):
            scored.append(item)
            on_row()
        return scored
    settings = Settings(model=str(loaded.folder), sampling=sampling)
    for row in rows:
        try:
            with degraded_copy(row.path, condition) as path:
                scored.append(score_video(row, path, settings))
        except VideoError as error:  # the clip itself: not one frame of it can be decoded
            scored.append(ScoredRow(row, error.status, "not_assessed", None))
        on_row()
    return scored


def compare(before: list[ScoredRow], after: list[ScoredRow]) -> dict[str, Any]:
    """Figures of one condition. before, after: the same rows in the same order, undegraded and degraded.

    Flips are counted on the bands, which every row has: a manipulated clip that is not assessed any more has lost its
    mark. AUC figures need a probability; see EXPLAINED. Figures without one of the labels are None.
    """
    known = [item for item in after if item.probability is not None]
    both = [
        (old.row, old.probability, new.probability)
        for old, new in zip(before, after, strict=True)
        if old.probability is not None and new.probability is not None
    ]
    labels = np.array([row.is_fake for row, _, _ in both], bool)
    old_scores = np.array([old for _, old, _ in both], float)
    new_scores = np.array([new for _, _, new in both], float)
    groups = np.array([row.group for row, _, _ in both])
    lost = metrics.roc_auc(labels, old_scores) - metrics.roc_auc(labels, new_scores)
    shifts = new_scores - old_scores
    return without_nan(
        {
            "n": len(after),
            "fake": sum(item.row.is_fake for item in after),
            "coverage": len(known) / len(after) if after else 0.0,
            **_auc(known),
            "auc_lost": lost,
            "auc_lost_95": list(metrics.bootstrap_auc_loss_interval(labels, old_scores, new_scores, groups)),
            "flips": _flips(before, after),
            "real_shift": float(shifts[~labels].mean()) if (~labels).any() else math.nan,
            "fake_shift": float(shifts[labels].mean()) if labels.any() else math.nan,
        }
    )


def limited(scored: list[ScoredRow], limit: int | None) -> list[ScoredRow]:
    """At most ``limit`` rows of each kind and label, spread evenly over the list; all of them for None."""
    if limit is None:
        return scored
    members: dict[tuple[str, str], list[int]] = {}
    for number, item in enumerate(scored):
        members.setdefault((item.row.kind, item.row.label), []).append(number)
    chosen: set[int] = set()
    for numbers in members.values():
        taken = min(limit, len(numbers))
        chosen.update(numbers[index * len(numbers) // taken] for index in range(taken))
    return [item for number, item in enumerate(scored) if number in chosen]


def format_robustness(report: dict[str, Any]) -> str:
    """The figures as plain tables, one line per condition, with what the columns mean."""
    lines = []
    for kind, part in report.items():
        lines.append(f"{kind}s, degraded")
        lines.append(HEADER)
        lines += [_line(name, row) for name, row in part["conditions"].items()]
        once = part["any_condition"]
        lines.append(
            f"  under at least one condition: {once['real_marked']} of {once['real']} genuine rows became moderate or "
            f"strong, {once['fake_lost']} of {once['fake_marked_before']} marked manipulated rows lost their mark"
        )
        lines += [f"  {name}: {row['does']}" for name, row in part["conditions"].items()]
        lines.append("")
    return "\n".join(lines)


def robustness_markdown(report: dict[str, Any]) -> str:
    """The figures as a section of the model card, without its heading."""
    return f"{EXPLAINED}\n\n```\n{format_robustness(report).rstrip()}\n```"


def _auc(known: list[ScoredRow]) -> dict[str, Any]:
    labels = np.array([item.row.is_fake for item in known], bool)
    scores = np.array([item.probability for item in known], float)
    groups = np.array([item.row.group for item in known])
    return {
        "auc": metrics.roc_auc(labels, scores),
        "auc_95": list(metrics.bootstrap_auc_interval(labels, scores, groups)),
    }


def _flips(before: list[ScoredRow], after: list[ScoredRow]) -> dict[str, int]:
    pairs = list(zip(before, after, strict=True))
    return {
        "band_changed": sum(old.band != new.band for old, new in pairs),
        "real_marked": sum(_newly_marked(old, new) for old, new in pairs),
        "fake_lost": sum(_mark_lost(old, new) for old, new in pairs),
    }


def _newly_marked(old: ScoredRow, new: ScoredRow) -> bool:
    return not new.row.is_fake and new.band in MARKED and old.band not in MARKED


def _mark_lost(old: ScoredRow, new: ScoredRow) -> bool:
    return new.row.is_fake and old.band in MARKED and new.band not in MARKED


def _any_condition(before: list[ScoredRow], runs: list[list[ScoredRow]]) -> dict[str, int]:
    """How many rows flip under at least one condition, and how many could."""
    outcomes = list(zip(before, *runs, strict=True))
    return {
        "real": sum(not item.row.is_fake for item in before),
        "fake_marked_before": sum(item.row.is_fake and item.band in MARKED for item in before),
        "real_marked": sum(any(_newly_marked(old, new) for new in rest) for old, *rest in outcomes),
        "fake_lost": sum(any(_mark_lost(old, new) for new in rest) for old, *rest in outcomes),
    }


def _line(name: str, row: dict[str, Any]) -> str:
    def number(key: str, width: int, sign: str = "") -> str:
        return f"{row[key]:>{sign}{width}.3f}" if row[key] is not None else " " * (width - 1) + "-"

    def interval(key: str, sign: str = "") -> str:
        low, high = row[key]
        return f"{low:{sign}.3f}..{high:{sign}.3f}" if low is not None and high is not None else "-"

    flips = row["flips"]
    return (
        f"  {name:<12}{row['n']:>6}{row['fake']:>6}{number('coverage', 7)}{number('auc', 7)}  {interval('auc_95'):<15}"
        f"{number('auc_lost', 7, '+')}  {interval('auc_lost_95', '+'):<16}{flips['band_changed']:>6}"
        f"{flips['real_marked']:>6}{flips['fake_lost']:>6}{number('real_shift', 12, '+')}{number('fake_shift', 8, '+')}"
    )
