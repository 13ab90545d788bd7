"""Manifest rows to scores, through the engine that users run."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.verdict import aggregate_evidence
from deepfake_desktop.detector.bundle import Bundle, load_bundle
from deepfake_desktop.detector.calibration import judge_probability, logit, probability_of
from deepfake_desktop.detector.runtime import BundleRuntime
from deepfake_desktop.errors import ManifestError
from deepfake_desktop.faces.crop import resize_square
from deepfake_desktop.training.manifest import Row, read_crop

CROPS_AT_ONCE = 64
EXPORT_SAMPLING = "standard"  # of the figures that a model card gives
SCORE_COLUMNS = ("path", "member", "label", "group", "kind", "subset", "status", "band", "probability")


@dataclass(frozen=True)
class ScoredRow:
    row: Row
    status: str  # of the analysis; "complete" for a crop
    band: str
    probability: float | None  # None where the row could not be scored
    person: int | None = None  # of a video: whom the verdict follows, or would with more to see; None without a face
    face_px: int | None = None  # median width of that person's face boxes
    result: AnalysisResult | None = None  # None for a crop


def score_rows(
    rows: list[Row],
    bundle: str | None,
    sampling: str,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[ScoredRow]:
    """Score every row of a manifest in its order. A crop counts as a person seen in one frame.

    bundle: name or folder, None for the default. Raises BundleError where it cannot be loaded.
    """
    loaded = load_bundle(bundle)
    crops = [row for row in rows if row.kind == "crop"]
    scored: dict[int, ScoredRow] = {}
    for scored_crop in score_crops(crops, loaded):
        scored[id(scored_crop.row)] = scored_crop
        on_progress(len(scored), len(rows))
    settings = Settings(model=str(loaded.folder), sampling=sampling)
    for row in rows:
        if row.kind == "video":
            scored[id(row)] = score_video(row, row.path, settings)
            on_progress(len(scored), len(rows))
    return [scored[id(row)] for row in rows]


def score_video(row: Row, path: Path, settings: Settings) -> ScoredRow:
    """Analyse the file at ``path``, the clip of ``row`` or a degraded copy of it; never raises for what is in it."""
    result = analyze(path, settings)
    # Whom ``judge_video`` chooses, but for exact ties.
    person = max(
        result.people, key=lambda one: (one.probability is not None, one.probability or 0.0, one.faces), default=None
    )
    return ScoredRow(
        row,
        result.status,
        result.verdict.band,
        result.verdict.probability,
        person.id if person else None,
        person.median_face_px if person else None,
        result,
    )


def score_crops(
    rows: list[Row], bundle: Bundle, change: Callable[[np.ndarray], np.ndarray] = lambda crop: crop
) -> Iterator[ScoredRow]:
    """Score rows of kind crop in their order. change: what is done to each crop before, square uint8 RGB in and out."""
    if not rows:
        return
    runtime = BundleRuntime(bundle)
    for start in range(0, len(rows), CROPS_AT_ONCE):
        chunk = rows[start : start + CROPS_AT_ONCE]
        crops = np.array([resize_square(change(read_crop(row)), bundle.input_size) for row in chunk])
        for row, feature in zip(chunk, runtime.features(crops), strict=True):
            evidence = aggregate_evidence(runtime.window_logits(feature[None]))
            probability = probability_of(evidence, bundle.calibration)
            yield ScoredRow(row, "complete", judge_probability(probability, bundle.thresholds), probability)


def write_scores(path: Path, scored: Iterable[ScoredRow]) -> None:
    """Scored rows as CSV; an empty probability stands for a row that could not be scored."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(SCORE_COLUMNS)
        for item in scored:
            row = item.row
            probability = "" if item.probability is None else f"{item.probability:.6f}"
            writer.writerow(
                (row.path, row.member, row.label, row.group, row.kind, row.subset, item.status, item.band, probability)
            )


def read_scores(path: Path) -> list[ScoredRow]:
    """Scored rows as ``write_scores`` left them; further columns are passed over.

    Raises ManifestError where the file cannot be read or a column or value is wrong.
    """
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            reader = csv.DictReader(stream)
            if missing := [column for column in SCORE_COLUMNS if column not in (reader.fieldnames or ())]:
                raise ValueError(f"its header lacks {', '.join(missing)}")
            return [_scored(record) for record in reader]
    except (OSError, csv.Error, ValueError) as error:
        raise ManifestError(
            f"{path} cannot be read as scores ({error}). Needed is the file that `evaluate --scores` writes."
        ) from error


def evidence_of(probability: float) -> float:
    """The evidence that a neutral calibration makes this probability of; a rounded 0 or 1 stays finite."""
    return logit(probability, 1e-6)


def _scored(record: dict[str, str | None]) -> ScoredRow:
    values = {column: record[column] or "" for column in SCORE_COLUMNS}  # a line that is too short has None at its end
    if values["label"] not in ("fake", "real") or values["kind"] not in ("crop", "video"):
        raise ValueError(f"label {values['label']!r}, kind {values['kind']!r}")
    row = Row(Path(values["path"]), *(values[key] for key in ("member", "label", "group", "kind", "subset")))
    probability = float(values["probability"]) if values["probability"] else None
    if probability is not None and not 0 <= probability <= 1:
        raise ValueError(f"probability {values['probability']}")
    return ScoredRow(row, values["status"], values["band"], probability)
