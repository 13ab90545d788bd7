"""The timeline as CSV."""

from __future__ import annotations

import csv
import io

import pytest

from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pictures import ABSENT
from deepfake_desktop.report.record import Record
from deepfake_desktop.report.table import HEADER, defused
from tests.fixtures.make_record import HOSTILE_NAME, full_record


def table(record: Record) -> bytes:
    return make_report("csv", record, ABSENT, ReportOptions())


def test_one_row_for_each_scored_face() -> None:
    record = full_record()
    text = table(record).decode("utf-8")
    assert text.count("\r\n") == text.count("\n") == 101 and text.endswith("\r\n")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert tuple(rows[0]) == HEADER
    assert [(float(row["time_s"]), int(row["person"]), float(row["score"])) for row in rows] == [
        (point.time_s, point.person, point.score) for point in record.result.timeline
    ]
    assert rows[20] == {
        "time_s": "2.0000", "person": "1", "score": "0.9700", "person_band": "moderate",
        "person_probability": "0.8100", "person_flags": "", "moment": "1", "file_name": "clip.mp4",
        "file_sha256": "ab" * 32,
    }  # fmt: skip
    assert rows[21]["person_flags"] == "blurred" and rows[21]["moment"] == ""


def test_a_result_without_faces_has_the_header_alone() -> None:
    assert table(full_record(people=(), timeline=(), moments=())) == (",".join(HEADER) + "\r\n").encode()


def test_a_hostile_name_is_one_cell_and_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(table(full_record(HOSTILE_NAME)).decode("utf-8"), newline="")))
    assert {len(row) for row in rows} == {len(HEADER)}
    assert rows[1][7].startswith("'=cmd|") and "⟨U+202E⟩gpj." in rows[1][7] and "\n" not in rows[1][7]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\tx", "\rx"])
def test_what_a_spreadsheet_would_compute_is_made_a_text(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "clip-1.mp4", "'quoted"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert defused(text) == text


def test_the_same_bytes_each_time() -> None:
    assert table(full_record()) == table(full_record())
