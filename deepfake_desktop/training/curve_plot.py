"""The learning curve as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any

SIDES = {"validation": "validation parts", "test": "test parts", "seen": "its own training crops"}
MARKERS = {"groups": "o-", "parts": "s--"}


def save_curve_plot(curve: dict[str, Any], path: Path) -> None:
    """Draw AUC with its interval against the number of training groups into ``path``, as the kind that its ending says.

    curve: as ``learning_curve`` gives it. The same curve gives the same bytes of SVG.
    """
    import matplotlib

    matplotlib.use("Agg")  # no screen needed, and no second GUI toolkit
    import matplotlib.pyplot as plt

    with plt.rc_context({"svg.hashsalt": "learning curve", "svg.fonttype": "none"}):
        figure, axes = plt.subplots(figsize=(7, 4.2))
        for unit, marker in MARKERS.items():
            points = [point for point in curve["points"] if point["unit"] == unit]
            for colour, (side, words) in enumerate(SIDES.items()):
                if points:
                    _draw(axes, points, side, f"{words} (shares of {unit})", marker, f"C{colour}")
        axes.set(
            xscale="log",
            xlabel="groups on the training side",
            ylabel="frame AUC",
            title=f"{curve['backbone']} at {curve['input_size']} px, {curve['steps']} steps for every size",
        )
        axes.legend(fontsize=8)
        axes.grid(alpha=0.3)
        figure.tight_layout()
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
        plt.close(figure)


def _draw(axes: Any, points: list[dict[str, Any]], side: str, words: str, marker: str, colour: str) -> None:
    groups = [point["groups"] for point in points]
    values = [point[side]["auc"] for point in points]
    below = [point[side]["auc"] - point[side]["auc_95"][0] for point in points]
    above = [point[side]["auc_95"][1] - point[side]["auc"] for point in points]
    axes.errorbar(groups, values, [below, above], fmt=marker, color=colour, label=words, capsize=3, markersize=4)
