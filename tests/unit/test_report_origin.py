"""What the file says of its origin, in reports: apart from the findings, drawn from the record, never trusted."""

from __future__ import annotations

import json

import pytest

from deepfake_desktop.analysis.result import to_json
from deepfake_desktop.provenance.report import Credentials, CredentialState, Note, NoteKind, Provenance
from deepfake_desktop.provenance.words import NO_PART, TITLE
from deepfake_desktop.report.build import build_report
from deepfake_desktop.report.content import Facts, Report, Text
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pictures import ABSENT
from deepfake_desktop.report.record import Record, parse_record
from tests.fixtures.make_record import full_record, full_result

SIGNED = Provenance(
    Credentials(
        CredentialState.UNKNOWN_SIGNER,
        "Nobody vouches for the signer.",
        signer="<b>Evil & Sons</b> =1+1",
        made_with="Camera 7",
        sources=("trainedAlgorithmicMedia",),
    ),
    (Note(NoteKind.WRITER, "written by <script>alert(1)</script>", "Any program can write that."),),
    "c2pa-python 0.9",
    "the shipped list of 2026-01-02",
)


def record_with(provenance: Provenance | None) -> Record:
    fields = to_json(full_result(provenance=provenance))
    return parse_record(json.dumps(fields).encode(), "a test's record")


def report_of(record: Record) -> Report:
    return build_report(record, ABSENT, ReportOptions())


def texts(report: Report, key: str) -> list[str]:
    (section,) = [one for one in report.sections if one.key == key]
    found = [block.text for block in section.blocks if isinstance(block, Text)]
    facts = [fact for block in section.blocks if isinstance(block, Facts) for fact in block.facts]
    return [section.title, *found, *(f"{fact.label}: {fact.value}" for fact in facts)]


def test_the_section_has_what_was_found_and_says_that_it_is_no_part_of_the_verdict() -> None:
    said = texts(report_of(record_with(SIGNED)), "origin")
    assert said[:2] == [TITLE, NO_PART]
    assert "Claims to be signed by: <b>Evil & Sons</b> =1+1" in said and "Nobody vouches for the signer." in said
    assert "Its history says: made by a generative model" in said
    assert "Written by <script>alert(1)</script>: Any program can write that." in said
    assert "Trusted: the shipped list of 2026-01-02. Read by c2pa-python 0.9." in said


def test_it_stands_apart_from_the_findings_and_changes_nothing_in_them() -> None:
    plain, signed = report_of(record_with(None)), report_of(record_with(SIGNED))
    keys = [section.key for section in signed.sections]
    assert keys == [section.key for section in plain.sections]
    assert keys.index("origin") > keys.index("rates") > keys.index("finding")
    for one, other in zip(plain.sections, signed.sections, strict=True):
        assert one == other or one.key in ("origin", "check")  # the latter names the record's hash


def test_a_record_without_it_says_so() -> None:
    said = texts(report_of(record_with(None)), "origin")
    assert said[0] == TITLE and said[1].startswith("The record does not say")
    assert texts(report_of(full_record()), "origin") == said


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_the_same_record_gives_the_same_bytes(form: str) -> None:
    record = record_with(SIGNED)
    first, again = (make_report(form, record, ABSENT, ReportOptions()) for _ in range(2))
    assert first == again and first != make_report(form, record_with(None), ABSENT, ReportOptions())


def test_texts_of_the_file_are_shown_and_do_nothing() -> None:
    page = make_report("html", record_with(SIGNED), ABSENT, ReportOptions()).decode()
    assert "&lt;b&gt;Evil &amp; Sons&lt;/b&gt;" in page and "<b>Evil" not in page
    assert "<script>alert(1)" not in page and page.index('id="origin"') > page.index('id="finding"')


def test_the_timeline_as_csv_stays_a_timeline() -> None:
    assert make_report("csv", record_with(SIGNED), ABSENT, ReportOptions()) == make_report(
        "csv", record_with(None), ABSENT, ReportOptions()
    )
