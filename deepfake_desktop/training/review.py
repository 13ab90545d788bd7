"""Hard-example review: the rows that a bundle got wrong with the most confidence."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from deepfake_desktop.errors import ManifestError
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.training.contact_sheet import Cell, draw_sheet, face_of, save_sheet
from deepfake_desktop.training.evaluate import DECISION
from deepfake_desktop.training.scoring import ScoredRow

LABELS = ("fake", "real")
SHEET_COLUMNS = 6


def worst_errors(scored: list[ScoredRow], count: int) -> dict[str, list[ScoredRow]]:
    """By label, at most ``count`` rows whose probability lies on the wrong side of 0.5, the farthest first.

    Rows without a probability were not judged and are no errors.
    """
    worst = {}
    for label in LABELS:
        wrong = [
            (abs(item.probability - DECISION), item)
            for item in scored
            if item.row.label == label
            and item.probability is not None
            and (item.probability >= DECISION) != item.row.is_fake
        ]
        worst[label] = [item for _, item in sorted(wrong, key=lambda pair: -pair[0])[:count]]
    return worst


def format_errors(worst: dict[str, list[ScoredRow]]) -> str:
    """The worst errors as a plain table; the number of a row is that of its picture on the sheet of its label."""
    lines = []
    for label, items in worst.items():
        lines.append(f"{label}, most confidently wrong")
        lines.append(f"  {'no.':>4}{'probability':>13}  {'band':<14}{'kind':<7}{'subset':<26}{'group':<18}file")
        for number, item in enumerate(items, start=1):
            row = item.row
            file = f"{row.path.name}{f'/{row.member}' if row.member else ''}"
            lines.append(
                f"  {number:>4}{item.probability:>13.3f}  {item.band:<14}{row.kind:<7}{row.subset or '-':<26}"
                f"{row.group:<18}{file}"
            )
        if not items:
            lines.append("  none")
        lines.append("")
    return "\n".join(lines)


def save_error_sheets(worst: dict[str, list[ScoredRow]], out: Path) -> list[Path]:
    """Write ``out``/fake.png and real.png with the faces of the worst errors, numbered as in the table; return the
    paths. A label without errors gets none; a file that is gone leaves its place grey."""
    detector = FaceDetector()
    written = []
    for label, items in worst.items():
        cells = [
            Cell(_picture(item, detector), f"{number}: {item.probability:.3f} {item.row.kind}")
            for number, item in enumerate(items, start=1)
        ]
        if cells:
            rows = [cells[start : start + SHEET_COLUMNS] for start in range(0, len(cells), SHEET_COLUMNS)]
            save_sheet(draw_sheet(rows), out / f"{label}.png")
            written.append(out / f"{label}.png")
    return written


def _picture(item: ScoredRow, detector: FaceDetector) -> np.ndarray | None:
    try:
        return face_of(item.row, detector)
    except ManifestError:
        return None
