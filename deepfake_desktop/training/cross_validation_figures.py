"""Scores of held-out clips to the figures of a cross-validation, and those to Markdown tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from deepfake_desktop.training.evaluate import without_nan
from deepfake_desktop.training.folds import tied_units
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.metrics import bootstrap_auc_interval, roc_auc, tpr_at_fpr
from deepfake_desktop.training.pairs import pair_figures
from deepfake_desktop.training.scoring import ScoredRow

REAL_FOOTAGE = ("swap", "lipsync")  # manipulations of a film of somebody, in contrast to those that make one anew


@dataclass(frozen=True)
class ClipScore:
    """A clip and what a network that saw nothing of its source, method and group makes of it."""

    row: Row
    manipulation: str  # of clips.csv; "none" for a genuine clip
    fold: int  # from 0
    evidence: float  # higher is more suspicious


def clip_figures(scores: list[ClipScore]) -> dict[str, Any]:
    """Figures over all folds, of parts of the fakes against all genuine clips, of each fold, and of pairs.

    A fake's part decides only which fakes are counted; the genuine clips are always all of them (of the fold).
    """
    methods = sorted({_method(score.row) for score in scores if score.row.is_fake})
    return without_nan(
        {
            "all": _figures(scores),
            "real_footage": _figures(_with_fakes(scores, lambda one: one.manipulation in REAL_FOOTAGE)),
            "made_anew": _figures(_with_fakes(scores, lambda one: one.manipulation not in REAL_FOOTAGE)),
            "methods": {
                name: _figures(_with_fakes(scores, lambda one, name=name: _method(one.row) == name))  # type: ignore[misc]
                for name in methods
            },
            "folds": [_fold_figures(scores, fold) for fold in sorted({score.fold for score in scores})],
            "pairs": {
                name: pair_figures(_scored_rows(_with_fakes(scores, lambda one, name=name: _method(one.row) == name)))  # type: ignore[misc]
                for name in methods
            },
        }
    )


def auc_within_folds(labels: np.ndarray, evidence: np.ndarray, folds: np.ndarray) -> float:
    """Share of pairs of a fake and a genuine clip of one fold in which the fake scores above, ties counted half.

    Each fold is scored by a network of its own, whose evidence may be shifted against the others'; the AUC over all
    folds pays for that, this one does not (Airola et al., 2011). NaN where no fold has both labels.
    """
    wins, pairs = 0.0, 0
    for fold in np.unique(folds):
        mine = labels[folds == fold]
        count = int(mine.sum()) * int((~mine).sum())
        if count:
            wins += roc_auc(mine, evidence[folds == fold]) * count
            pairs += count
    return wins / pairs if pairs else float("nan")


def format_figures(figures: dict[str, Any]) -> str:
    """The figures of ``cross_validate`` as Markdown: folds, parts of the fakes, pairs, and what was forgotten."""
    frames, gru = figures["frames"], figures["gru"]
    base = figures.get("base")
    parts = [
        ("all fakes", "all"),
        ("swaps and lip-sync on real footage", "real_footage"),
        ("talking heads and reenactment", "made_anew"),
    ]
    lines = [
        "| fold | left out | fakes | genuine | AUC | AUC of face crops after it |",
        "|---|---|---|---|---|---|",
    ]
    for fold in gru["folds"]:
        crops = figures["crops_after"][str(fold["fold"])]
        lines.append(
            f"| {fold['fold']} | {', '.join(fold['methods'])} (sources {', '.join(fold['sources'])}) | "
            f"{fold['fake']} | {fold['real']} | {_auc(fold)} | {_number(crops['auc'])} |"
        )
    lines += [
        "",
        "| fakes, each against all genuine clips | n | no clip seen | other folds' clips, frame mean | + GRU | "
        "+ GRU, sources resampled | + GRU, within folds |",
        "|---|---|---|---|---|---|---|",
    ]
    rows = [(title, base and base[key], frames[key], gru[key]) for title, key in parts]
    rows += [
        (name, base and base["methods"][name], frames["methods"][name], row) for name, row in gru["methods"].items()
    ]
    for title, before, alone, row in rows:
        low, high = row["auc_95_units"]
        lines.append(
            f"| {title} | {row['fake']} | {_number(before and before['auc'])} | {_number(alone['auc'])} | "
            f"{_auc(row)} | "
            f"{_number(low)}..{_number(high)} | {_number(row['auc_within_folds'])} |"
        )
    lines += [
        "",
        "| fakes above their own original | fakes | groups | no clip seen | frame mean | + GRU |",
        "|---|---|---|---|---|---|",
    ]
    for name, pairs in gru["pairs"].items():
        if pairs["fakes"]:
            shares = (_number(side and side["pairs"][name]["share"]) for side in (base, frames, gru))
            lines.append(f"| {name} | {pairs['fakes']} | {pairs['groups']} | {' | '.join(shares)} |")
    return "\n".join(lines)


def _figures(scores: list[ClipScore]) -> dict[str, Any]:
    labels = np.array([score.row.is_fake for score in scores], bool)
    evidence = np.array([score.evidence for score in scores], float)
    groups = np.array([score.row.group for score in scores])
    units = tied_units([score.row for score in scores])
    both = labels.any() and not labels.all()
    return {
        "fake": int(labels.sum()),
        "real": int((~labels).sum()),
        "auc": roc_auc(labels, evidence),
        "auc_95": list(bootstrap_auc_interval(labels, evidence, groups)),
        "auc_95_units": list(bootstrap_auc_interval(labels, evidence, units)),
        "auc_within_folds": auc_within_folds(labels, evidence, np.array([score.fold for score in scores])),
        "tpr_at_fpr_5": tpr_at_fpr(labels, evidence, 0.05) if both else float("nan"),
    }


def _fold_figures(scores: list[ClipScore], fold: int) -> dict[str, Any]:
    mine = [score for score in scores if score.fold == fold]
    return {
        "fold": fold + 1,
        "sources": sorted({score.row.subset.partition("/")[0] for score in mine}),
        "methods": sorted({_method(score.row) for score in mine if score.row.is_fake}),
        **_figures(mine),
    }


def _with_fakes(scores: list[ClipScore], wanted: Callable[[ClipScore], bool]) -> list[ClipScore]:
    return [score for score in scores if not score.row.is_fake or wanted(score)]


def _method(row: Row) -> str:
    return row.subset.partition("/")[2]


def _scored_rows(scores: list[ClipScore]) -> list[ScoredRow]:
    """For ``pair_figures``, which only compares: a rising function of the evidence does for a probability."""
    return [ScoredRow(one.row, "complete", "", float(1 / (1 + np.exp(-one.evidence)))) for one in scores]


def _auc(figures: dict[str, Any]) -> str:
    low, high = figures["auc_95"]
    return f"{_number(figures['auc'])} ({_number(low)}..{_number(high)})"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
