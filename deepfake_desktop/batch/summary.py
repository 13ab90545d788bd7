"""What came out of a scan, as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from deepfake_desktop.analysis.words import BAND_WORDS, probability_number

MOST_LISTED = 50  # files of each kind; the results file has them all
_STATUSES = {
    "no_face": "No face found",
    "partial": "Only partly read",
    "unreadable": "Cannot be read",
    "unsupported": "Nothing to analyse",
    "error": "Could not be analysed",
    "cancelled": "Cancelled",
}
_SUSPICIOUS = ("strong", "moderate")
_FAILED = ("unreadable", "unsupported", "error", "cancelled")


def format_table(records: Sequence[Mapping[str, Any]]) -> str:
    """Counts by band and by what went wrong, then the files with evidence and those that could not be analysed.

    records: with path, status, message, band and probability.
    """
    bands = Counter(record["band"] for record in records)
    statuses = Counter(record["status"] for record in records)
    lines = [f"{bands[band]:>8,}  {words}" for band, words in BAND_WORDS.items() if band != "not_assessed"]
    lines += [f"{statuses[name]:>8,}  {words}" for name, words in _STATUSES.items() if statuses[name]]
    lines.append(f"{len(records):>8,}  files")
    for band in _SUSPICIOUS:
        found = [record for record in records if record["band"] == band]
        found.sort(key=lambda record: -(record["probability"] or 0.0))
        lines += _listed(BAND_WORDS[band], [f"{_number(record)}  {record['path']}" for record in found])
    failed = [record for record in records if record["status"] in _FAILED]
    lines += _listed("Not analysed", [f"{record['path']}: {record['message']}" for record in failed])
    return "\n".join(lines)


def _listed(title: str, files: Sequence[str]) -> list[str]:
    if not files:
        return []
    more = [f"  and {len(files) - MOST_LISTED:,} more"] if len(files) > MOST_LISTED else []
    return ["", f"{title}:", *(f"  {file}" for file in files[:MOST_LISTED]), *more]


def _number(record: Mapping[str, Any]) -> str:
    return probability_number(record["probability"]) if record["probability"] is not None else "-"
