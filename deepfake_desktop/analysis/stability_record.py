"""The JSON of a stability check (docs/RESULT_SCHEMA.md)."""

from __future__ import annotations

import json
from dataclasses import asdict

from deepfake_desktop.analysis.record_parts import record_head
from deepfake_desktop.analysis.result import rounded
from deepfake_desktop.analysis.stability_report import StabilityReport
from deepfake_desktop.analysis.stability_words import CAUTION, CHANGE_WORDS, stretch_words, summary_words

SCHEMA = "deepfake-desktop/stability/1"


def dumps_stability(report: StabilityReport) -> str:
    """The record on one line, in ASCII."""
    head = record_head(SCHEMA, report.name, report.sha256, report.model)
    record = head | {
        "sampling": report.sampling,
        "stretch": asdict(report.stretch) if report.stretch else None,
        "baseline": asdict(report.baseline),
        "outcomes": [asdict(outcome) | {"does": CHANGE_WORDS[outcome.name]} for outcome in report.outcomes],
        "survived": report.survived,
        "complete": report.complete,
        "words": " ".join(part for part in (summary_words(report), stretch_words(report.stretch)) if part),
        "caution": CAUTION,
    }
    return json.dumps(rounded(record), allow_nan=False)
