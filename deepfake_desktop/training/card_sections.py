"""Sections of a finished bundle's model card written anew: what is measured later than the export."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from deepfake_desktop.detector.bundle import CARD_FILE, MODEL_JSON, load_bundle, save_model_json
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.files import sha256_of
from deepfake_desktop.training.manifest import read_manifest
from deepfake_desktop.training.model_card import (
    DEGRADED_TITLE,
    SECTIONS_AFTER_MEASURED,
    SLICES_TITLE,
)
from deepfake_desktop.training.robustness import limited, robustness_markdown, robustness_report
from deepfake_desktop.training.scoring import EXPORT_SAMPLING, score_rows
from deepfake_desktop.training.slices import slice_report, slices_markdown
from deepfake_desktop.video.rewrite import Condition

Progress = Callable[[str], Callable[[int, int], None]]  # of what is being done, to a function of done and total


def describe(
    bundle: str, test: Path, conditions: tuple[Condition, ...], limit: int | None, progress: Progress
) -> dict[str, Any]:
    """Measure a finished bundle on degraded test clips and in slices, and write both sections into its card.

    bundle: name or folder. test: the manifest that it was exported with. conditions, limit: of the degraded clips, as
    for ``robustness_report`` and ``limited``; the card tells of a limit. Networks and limits stay as they are. Raises
    BundleError where the bundle cannot be loaded, TrainingError where the manifest is another one.
    """
    loaded = load_bundle(bundle)
    if loaded.provenance.get("manifests_sha256", {}).get("test") != sha256_of(test):
        raise TrainingError(
            f"{test} is not the manifest that {loaded.name} was exported with, so what is measured on it would not "
            "go with its card. Give that one."
        )
    folder = str(loaded.folder)
    scored = score_rows(read_manifest(test), folder, EXPORT_SAMPLING, progress("scoring"))
    report = {"slices": slice_report(scored, EXPORT_SAMPLING, progress("measuring"))}
    write_sections(loaded.folder, {SLICES_TITLE: slices_markdown(report["slices"])})
    clips = limited([item for item in scored if item.row.kind == "video"], limit)
    report["robustness"] = robustness_report(clips, folder, EXPORT_SAMPLING, conditions, progress("degrading"))
    text = robustness_markdown(report["robustness"])
    if limit is not None:
        text = f"At most {limit} test clips of each label, spread evenly over the manifest. {text}"
    write_sections(loaded.folder, {DEGRADED_TITLE: text})
    return report


def write_sections(folder: Path, sections: dict[str, str]) -> None:
    """Put sections, Markdown by title, into the card of a bundle, in the place of those of the same title.

    model.json gets the card's new hash; ensembles in the same folder that the bundle is a member of get the new hash of
    model.json, by which they know that it is the bundle that they were calibrated with: its networks are untouched.
    """
    card = folder / CARD_FILE
    text = card.read_text(encoding="utf-8")
    for title, body in sections.items():
        text = _with_section(text, title, body)
    card.write_text(text.rstrip() + "\n", encoding="utf-8")
    before = sha256_of(folder / MODEL_JSON)
    fields = _fields(folder)
    save_model_json(folder, fields)
    for other in sorted(folder.parent.glob(f"*/{MODEL_JSON}")):
        fields = _fields(other.parent)
        members = fields.get("members", {})
        if members.get(folder.name) == before:
            members[folder.name] = sha256_of(folder / MODEL_JSON)
            save_model_json(other.parent, fields)


def _with_section(text: str, title: str, body: str) -> str:
    """The card with the section in its place: where it is, or before the first of those that follow it."""
    section = f"## {title}\n\n{body.strip()}\n\n"
    text = text.rstrip() + "\n\n"
    if found := re.search(rf"(?ms)^## {re.escape(title)}\n.*?(?=^## |\Z)", text):
        return text[: found.start()] + section + text[found.end() :]
    order = SECTIONS_AFTER_MEASURED
    for later in order[order.index(title) + 1 :]:
        if found := re.search(rf"(?m)^## {re.escape(later)}\n", text):
            return text[: found.start()] + section + text[found.start() :]
    return text + section


def _fields(folder: Path) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads((folder / MODEL_JSON).read_text(encoding="utf-8"))
    fields.pop("files", None)  # which ``save_model_json`` writes anew
    return fields
