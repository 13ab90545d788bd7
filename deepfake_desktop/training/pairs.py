"""How often a fake scores above its own original: the same person, scene and coding, so nothing else can tell them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from deepfake_desktop.training.scoring import ScoredRow


def pair_figures(scored: list[ScoredRow]) -> dict[str, Any]:
    """Share of fakes that score above the genuine rows of their group, equal scores counted half.

    A fake with several genuine rows in its group counts once, by the share of them that it beats; one without a
    scored original is left out. Scores are only compared within a kind. share is None where there is no pair.
    """
    originals: dict[tuple[str, str], list[float]] = defaultdict(list)
    for item in scored:
        if not item.row.is_fake and item.probability is not None:
            originals[item.row.kind, item.row.group].append(item.probability)
    wins, groups = [], set()
    for item in scored:
        others = originals.get((item.row.kind, item.row.group))
        if item.row.is_fake and item.probability is not None and others:
            wins.append(sum(_win(item.probability, other) for other in others) / len(others))
            groups.add((item.row.kind, item.row.group))
    return {"fakes": len(wins), "groups": len(groups), "share": sum(wins) / len(wins) if wins else None}


def pair_report(scored: list[ScoredRow]) -> dict[str, dict[str, Any]]:
    """``pair_figures`` of all rows of one kind, and of every subset with fakes that have an original in their group.

    An original may be of another subset than its fake. Empty where there is no pair at all.
    """
    figures = {"all": pair_figures(scored)}
    for subset in sorted({item.row.subset for item in scored if item.row.is_fake and item.row.subset}):
        mine = [item for item in scored if not item.row.is_fake or item.row.subset == subset]
        figures[subset] = pair_figures(mine)
    return {name: row for name, row in figures.items() if row["fakes"]}


def format_pairs(report: dict[str, dict[str, Any]]) -> list[str]:
    """Lines of a plain table; none for an empty report."""
    if not report:
        return []
    lines = [f"  {'fakes above their own original':<34}{'fakes':>6}{'groups':>8}{'share':>7}"]
    lines += [f"  {name:<34}{row['fakes']:>6}{row['groups']:>8}{row['share']:>7.3f}" for name, row in report.items()]
    return lines


def _win(fake: float, original: float) -> float:
    return 1.0 if fake > original else 0.5 if fake == original else 0.0
