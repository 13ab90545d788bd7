"""Training curves as a picture: what the CSV logs of a run hold."""

from __future__ import annotations

import csv
from pathlib import Path

STAGES = {"frames.csv": "Frames", "tracks.csv": "Tracks"}


def save_curves(out: Path) -> Path:
    """Draw loss and validation AUC of each stage's log in ``out`` into curves.png and return its path."""
    import matplotlib

    matplotlib.use("Agg")  # no screen needed, and no second GUI toolkit
    import matplotlib.pyplot as plt

    logs = {title: _columns(out / name) for name, title in STAGES.items() if (out / name).exists()}
    figure, axes = plt.subplots(max(len(logs), 1), 2, figsize=(10, 3.6 * max(len(logs), 1)), squeeze=False)
    for (title, columns), (left, right) in zip(logs.items(), axes, strict=False):
        left.plot(columns["epoch"], columns["loss"], label="training loss")
        left.set(title=f"{title}: loss", xlabel="epoch")
        for name, values in columns.items():
            if name.startswith("val_auc"):
                right.plot(columns["epoch"], values, label=name)
        right.set(title=f"{title}: AUC on validation", xlabel="epoch")
        left.legend()
        right.legend()
    figure.tight_layout()
    target = out / "curves.png"
    figure.savefig(target, dpi=110)
    plt.close(figure)
    return target


def _columns(path: Path) -> dict[str, list[float]]:
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    return {name: [float(row[name]) for row in rows] for name in (rows[0] if rows else {})}
