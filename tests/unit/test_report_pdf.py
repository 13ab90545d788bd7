"""The report as a PDF: the same bytes each time, and no text that breaks it. What it looks like: tests/gui."""

from __future__ import annotations

import re
import sys
from dataclasses import replace

import pytest

from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.errors import ReportError
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pdf_text import BOLD, MONO, markup, plain, register_fonts
from deepfake_desktop.report.pictures import ABSENT, Pictures
from deepfake_desktop.report.record import Record
from tests.fixtures.make_record import full_record, full_result
from tests.unit.test_report_page import hostile_everywhere, some_pictures

MADE = ReportOptions(who="Jane", when="2026-01-02T03:04:05+01:00")


def pdf(record: Record | None = None, pictures: Pictures | None = None, options: ReportOptions = MADE) -> bytes:
    record = record or full_record()
    return make_report("pdf", record, pictures or some_pictures(record), options)


def test_the_same_input_gives_the_same_bytes_and_only_the_marked_field_differs() -> None:
    once = pdf()
    assert once == pdf() and once.startswith(b"%PDF-")
    other = pdf(options=replace(MADE, when="1999-12-30T23:59:58-11:00"))
    assert len(other) == len(once)
    places = [index for index, (a, b) in enumerate(zip(once, other, strict=True)) if a != b]
    assert places and places[-1] - places[0] < len(MADE.when)
    assert b"Made on" not in pdf(options=replace(MADE, when=""))


def test_it_has_no_date_no_script_no_link_and_its_fonts_inside() -> None:
    raw = pdf()
    for unwanted in (b"CreationDate", b"ModDate", b"/JavaScript", b"/JS", b"/URI", b"/Launch", b"/OpenAction"):
        assert unwanted not in raw
    fonts = set(re.findall(rb"/BaseFont /(?:[A-Z]{6}\+)?(\S+)", raw))
    assert {b"DejaVuSans", b"DejaVuSans-Bold", b"DejaVuSansMono"} <= fonts
    assert raw.count(b"/FontFile2") >= 3


@pytest.mark.parametrize(("page_size", "box"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_page_is_the_chosen_one(page_size: str, box: tuple[int, int]) -> None:
    raw = pdf(options=replace(MADE, page_size=page_size))
    boxes = set(re.findall(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", raw))
    assert {(round(float(a)), round(float(b))) for a, b in boxes} == {box}


def test_what_the_fonts_cannot_print_is_shown_as_numbers() -> None:
    register_fonts()
    assert plain("Ünï Ωж €≤→.mp4") == "Ünï Ωж €≤→.mp4"
    assert plain("中a") == "⟨U+4E2D⟩a" and plain("ק") == "⟨U+05E7⟩" and plain("ع") == "⟨U+0639⟩"
    assert plain("क") == "⟨U+0915⟩" and plain("\U0001f600", MONO) == "⟨U+1F600⟩"
    assert markup("a<b>&c", BOLD) == "a&lt;b&gt;&amp;c"


def test_hostile_texts_and_numbers_do_not_break_it() -> None:
    assert pdf(hostile_everywhere(), ABSENT).rstrip().endswith(b"%%EOF")
    result = full_result()
    odd = full_record(
        "x" * 5000,
        file=replace(result.file, name="m" * 5000, path="/" + "y" * 5000, duration_s=1e17),
        timeline=(*result.timeline, TimelinePoint(1e17, 1, 1.0)),
        message="w " * 5000,
    )
    assert pdf(odd, ABSENT).rstrip().endswith(b"%%EOF")


def test_many_people_and_results_without_any_fit_onto_pages() -> None:
    result = full_result()
    people = tuple(replace(result.people[0], id=n + 1, reason="r" * 900) for n in range(60))
    timeline = tuple(TimelinePoint(n / 5, person.id, 0.5) for n in range(50) for person in people)
    assert pdf(full_record(people=people, timeline=timeline), ABSENT).rstrip().endswith(b"%%EOF")
    assert pdf(full_record(people=(), timeline=(), moments=(), model=None), ABSENT).rstrip().endswith(b"%%EOF")


def test_without_the_package_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "deepfake_desktop.report.pdf", None)
    with pytest.raises(ReportError, match="make setup"):
        pdf()
