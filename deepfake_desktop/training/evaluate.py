"""Scored rows to a report: what the model card and ``deepfake-desktop evaluate`` print."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from deepfake_desktop.training import metrics
from deepfake_desktop.training.pairs import format_pairs, pair_report
from deepfake_desktop.training.scoring import ScoredRow

DECISION = 0.5  # on the calibrated probability, for the yes/no figures
MARKED = ("moderate", "strong")  # the bands that speak of manipulation
SELECTED_SHARE = 0.6  # of all rows: the most confident ones, which get a verdict in "selective"


def evaluate(scored: list[ScoredRow]) -> dict[str, Any]:
    """Figures for all rows of each kind, and for each subset of a kind.

    A subset of fakes only (a generator's) is measured against all real rows of its kind; ``against`` says so. One of
    real rows only gets counts and bands, since its AUC against every generator at once would say nothing about it.
    ``pairs`` holds, by kind, how fakes do against their own originals. NaN figures (one label only in all) become
    None.
    """
    report: dict[str, Any] = {"rows": len(scored), "pairs": {}}
    for kind in sorted({item.row.kind for item in scored}):
        mine = [item for item in scored if item.row.kind == kind]
        report[kind] = {"all": figures(mine)}
        report["pairs"][kind] = pair_report(mine)
        for subset in sorted({item.row.subset for item in mine if item.row.subset}):
            report[kind][subset] = _subset_figures(subset, mine)
    return report


def figures(scored: list[ScoredRow]) -> dict[str, Any]:
    """Every metric over rows that got a probability; coverage is their share. Intervals resample groups."""
    known = [item for item in scored if item.probability is not None]
    labels = np.array([item.row.is_fake for item in known], bool)
    result: dict[str, Any] = {
        "n": len(scored),
        "fake": sum(item.row.is_fake for item in scored),
        "real": sum(not item.row.is_fake for item in scored),
        "coverage": len(known) / len(scored) if scored else 0.0,
        "bands": _bands(scored),
    }
    if not known or labels.all() or not labels.any():
        return without_nan(result | {"auc": math.nan})
    scores = np.array([item.probability for item in known], float)
    groups = np.array([item.row.group for item in known])
    calls = scores >= DECISION
    return without_nan(
        result
        | {
            "auc": metrics.roc_auc(labels, scores),
            "auc_95": list(metrics.bootstrap_auc_interval(labels, scores, groups)),
            "balanced_accuracy": metrics.balanced_accuracy(labels, calls),
            "confusion": metrics.confusion(labels, calls),
            "eer": metrics.equal_error_rate(labels, scores),
            "tpr_at_fpr_5": metrics.tpr_at_fpr(labels, scores, 0.05),
            "tpr_at_fpr_1": metrics.tpr_at_fpr(labels, scores, 0.01),
            "brier": metrics.brier_score(labels, scores),
            "ece": metrics.expected_calibration_error(labels, scores),
            "selective": _selective(labels, scores, len(scored)),
        }
    )


def format_report(report: dict[str, Any]) -> str:
    """The report as a plain table with one line per subset."""
    lines = []
    for kind in ("crop", "video"):
        if kind not in report:
            continue
        lines.append(f"{kind}s")
        lines.append(f"  {'subset':<34}{'n':>6}{'fake':>6}{'AUC':>7}  {'95 % interval':<15}{'bal.acc':>8}{'EER':>7}"
                     f"{'TPR@5%':>8}{'TPR@1%':>8}{'Brier':>7}{'ECE':>7}{'cover':>7}")  # fmt: skip
        for name, row in report[kind].items():
            lines.append(_line(name, row))
        for name, count in (report[kind]["all"].get("confusion") or {}).items():
            lines.append(f"  {name.replace('_', ' ')}: {count}")
        lines += _selective_lines(report[kind]["all"].get("selective"))
        lines += format_pairs(report.get("pairs", {}).get(kind, {}))
        lines.append("")
    return "\n".join(lines)


def _selective(labels: np.ndarray, scores: np.ndarray, rows: int) -> dict[str, Any]:
    """The most confident SELECTED_SHARE of all rows; fewer where fewer have a probability."""
    count = min(math.ceil(SELECTED_SHARE * rows), len(labels))
    accuracy, balanced = metrics.selective_accuracy(labels, scores, count, DECISION)
    return {"coverage": count / rows, "n": count, "accuracy": accuracy, "balanced_accuracy": balanced}


def _selective_lines(selective: dict[str, Any] | None) -> list[str]:
    if not selective:
        return []
    balanced = selective["balanced_accuracy"]
    words = f"balanced {balanced:.3f}" if balanced is not None else "one label only"
    return [
        f"  most confident {selective['coverage']:.0%} ({selective['n']} rows): "
        f"accuracy {selective['accuracy']:.3f}, {words}"
    ]


def _line(name: str, row: dict[str, Any]) -> str:
    def number(key: str, width: int) -> str:
        value = row.get(key)
        return f"{value:>{width}.3f}" if value is not None else " " * (width - 1) + "-"

    low, high = row.get("auc_95") or (None, None)
    interval = f"{low:.3f}..{high:.3f}" if low is not None and high is not None else "-"
    shown = name + (" *" if row.get("against") else "")
    return (
        f"  {shown:<34}{row['n']:>6}{row['fake']:>6}{number('auc', 7)}  {interval:<15}{number('balanced_accuracy', 8)}"
        f"{number('eer', 7)}{number('tpr_at_fpr_5', 8)}{number('tpr_at_fpr_1', 8)}{number('brier', 7)}"
        f"{number('ece', 7)}{number('coverage', 7)}"
    )


def _subset_figures(subset: str, scored: list[ScoredRow]) -> dict[str, Any]:
    mine = [item for item in scored if item.row.subset == subset]
    if any(not item.row.is_fake for item in mine):
        return figures(mine)
    reals = [item for item in scored if not item.row.is_fake]
    return figures(mine + reals) | {"against": "all real rows" if reals else "nothing"}


def _bands(scored: list[ScoredRow]) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {}
    for item in scored:
        per_label = counts.setdefault(item.band, {"fake": 0, "real": 0})
        per_label[item.row.label] += 1
    return dict(sorted(counts.items()))


def without_nan(value: Any) -> Any:
    """``value`` with every NaN in its dicts and lists replaced by None, for which JSON has a word."""
    if isinstance(value, dict):
        return {key: without_nan(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_nan(item) for item in value]
    if isinstance(value, float) and math.isnan(value):
        return None
    return value
