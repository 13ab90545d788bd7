"""Reading the record that a report is drawn from, which may be anybody's."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.analysis.result import to_json
from deepfake_desktop.errors import ReportError
from deepfake_desktop.report.record import parse_record, read_record
from tests.fixtures.make_record import full_record, full_result


def dumped(**changes: Any) -> bytes:
    return json.dumps(to_json(full_result()) | changes).encode()


def test_the_canonical_form_does_not_depend_on_how_the_file_was_written() -> None:
    fields = to_json(full_result("ü.mp4"))
    one_line = parse_record(json.dumps(fields).encode(), "a")
    other = json.dumps(dict(reversed(fields.items())), indent=1, ensure_ascii=False)
    indented = parse_record(b"\xef\xbb\xbf" + other.encode(), "b")
    assert one_line.canonical == indented.canonical and one_line.canonical.isascii()
    assert one_line.sha256 == hashlib.sha256(one_line.canonical.encode()).hexdigest()
    assert json.loads(one_line.canonical) == fields
    assert one_line.sha256 != full_record().sha256


def test_fields_of_others_at_the_top_are_kept_in_the_canonical_form() -> None:
    assert '"later":[1]' in parse_record(dumped(later=[1]), "a").canonical


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", "is empty"),
        (b"  \n", "is empty"),
        (b"<html>", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b'{"schema": "deepfake-desktop/result/1"', "cut short"),
        (b"[]", "no sound result"),
        (b'{"schema": "somebody/else/9"}', "no sound result"),
        (b'{"schema": "deepfake-desktop/result/1"}', "no sound result"),
        (b"[" * 100_000, "no result"),
        (b"9" * 10_000, "no result"),
        (dumped().replace(b"0.81", b"NaN"), "no number"),
        (dumped() + b"\n" + dumped(), "several files"),
        (dumped(people=[]), "not listed"),
        (dumped(people=to_json(full_result())["people"][:1] * 2), "same number"),
        (dumped(timeline=[{"time_s": -1.0, "person": 1, "score": 0.5}]), "no number of seconds"),
        (dumped(moments=[{"person": 9, "start_s": 0.0, "end_s": 0.0, "peak_s": 0.0, "peak": 1.0, "level": "below"}]),
         "not listed"),
    ],
)  # fmt: skip
def test_what_is_no_result_is_refused_in_words(raw: bytes, text: str) -> None:
    with pytest.raises(ReportError, match=text) as refused:
        parse_record(raw, "x.json")
    assert str(refused.value).startswith("x.json ") and len(str(refused.value)) < 600


def test_a_person_who_is_gone_before_being_seen_is_refused() -> None:
    fields = to_json(full_result())
    fields["people"][0]["last_s"] = -1.0
    with pytest.raises(ReportError, match="before being seen"):
        parse_record(json.dumps(fields).encode(), "x")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.json", tmp_path, tmp_path / "nul\0"):
        with pytest.raises(ReportError, match="cannot be read"):
            read_record(str(path))
    (tmp_path / "r.json").write_bytes(dumped())
    assert read_record(str(tmp_path / "r.json")).result == full_record().result
