"""The timeline as CSV: one row per scored face. It leaves out most of the record, which stays the one to keep."""

from __future__ import annotations

import csv
import io

from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.report.printable import printable

# docs/RESULT_SCHEMA.md, "The timeline as CSV"
HEADER = (
    "time_s",
    "person",
    "score",
    "person_band",
    "person_probability",
    "person_flags",
    "moment",
    "file_name",
    "file_sha256",
)
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render_csv(result: AnalysisResult) -> bytes:
    """The timeline as UTF-8, with the header first, after RFC 4180 (rows end with CR LF)."""
    people = {person.id: person for person in result.people}
    name, sha256 = defused(printable(result.file.name)), result.file.sha256 or ""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    spans: dict[int, list[tuple[int, Moment]]] = {}
    for number, one in enumerate(result.moments, 1):
        spans.setdefault(one.person, []).append((number, one))
    for point in result.timeline:
        person = people[point.person]
        inside = (n for n, one in spans.get(person.id, ()) if one.start_s <= point.time_s <= one.end_s)
        probability = "" if person.probability is None else f"{person.probability:.4f}"
        row = (f"{point.time_s:.4f}", point.person, f"{point.score:.4f}", person.band, probability)
        writer.writerow((*row, " ".join(person.flags), next(inside, ""), name, defused(sha256)))
    return text.getvalue().encode("utf-8")


def defused(text: str) -> str:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
