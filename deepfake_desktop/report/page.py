"""Reading a report that somebody handed over: the web page, whose record stands in it, or the record itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from deepfake_desktop.errors import ReportError
from deepfake_desktop.report.html import FORMAT, FORMAT_META, PICTURES_META, RECORD_ID, RECORD_META, TIME_ID, WHO_META
from deepfake_desktop.report.record import Record, parse_record

LARGEST = 256_000_000  # bytes; pictures and record of the largest report stay far below
# What no page of ours has: a tag that is not closed before the next begins, and comments or declarations after the
# first line. Python's parser takes hours over millions of them, and breaks over some.
_OTHER_MARKUP = re.compile(rb"<(?:[^<>]*(?:<|\Z)|[!?])")
_DOCTYPE = b"<!DOCTYPE html>"
MOST_TAGS = 1_000_000  # a report has some thousands; the parser takes ten seconds over so many


@dataclass(frozen=True)
class Page:
    """What a web page says about itself."""

    raw: bytes
    drawn_by: str
    record_sha256: str
    pictures: str
    who: str
    when: str


@dataclass(frozen=True)
class HandedOver:
    record: Record
    page: Page | None  # None where the record itself was given


def read_report(path: str) -> HandedOver:
    """A report or a record. Raises ReportError where it is neither, or damaged."""
    try:
        with Path(path).open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReportError(f"{path} cannot be read: {reason}.") from error
    if len(raw) > LARGEST:
        raise ReportError(f"{path} is larger than any report of this program.")
    if raw.startswith(b"%PDF"):
        raise ReportError(
            f"{path} is a PDF, whose record cannot be read back. Check the web page or the record that belongs to it; "
            "the record's SHA-256 printed in the PDF says which they are."
        )
    head = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head.startswith(b"<"):
        return HandedOver(parse_record(raw, path), None)
    found = _read_page(raw)
    if found is None or found.metas.get(FORMAT_META) != FORMAT or RECORD_ID not in found.texts:
        raise ReportError(f"{path} is a web page, but no report of this program, or not a whole one.")
    page = Page(
        raw=raw,
        drawn_by=found.metas.get("generator", ""),
        record_sha256=found.metas.get(RECORD_META, ""),
        pictures=found.metas.get(PICTURES_META, ""),
        who=found.metas.get(WHO_META, ""),
        when=found.texts.get(TIME_ID, ""),
    )
    return HandedOver(parse_record(found.texts[RECORD_ID].encode("utf-8"), f"the record in {path}"), page)


def without_pictures(page: bytes) -> bytes:
    """A page with the data of its pictures taken out."""
    return re.sub(rb"data:image/jpeg;base64,[A-Za-z0-9+/=]*", b"", page)


def _read_page(raw: bytes) -> _Reader | None:
    """The parts of a page; None where it is written as no page of this program is."""
    head = raw[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    body = raw[len(raw[:200]) - len(head) :]
    if not body.startswith(_DOCTYPE) or body.count(b"<") > MOST_TAGS or _OTHER_MARKUP.search(body, len(_DOCTYPE)):
        return None
    found = _Reader()
    try:
        found.feed(body.decode("utf-8", errors="replace"))
        found.close()
    except AssertionError:  # by which Python's parser says that something is not as it should be
        return None
    return found


class _Reader(HTMLParser):
    """Collects the metas by name, and the text of the elements with the wanted ids; the first of each counts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.metas: dict[str, str] = {}
        self._texts: dict[str, list[str]] = {}
        self._inside: tuple[str, str] | None = None  # tag and id

    @property
    def texts(self) -> dict[str, str]:
        return {name: "".join(pieces) for name, pieces in self._texts.items()}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        name = values.get("name")
        if tag == "meta" and name:
            self.metas.setdefault(name, values.get("content") or "")
        found = values.get("id")
        if self._inside is None and found in (RECORD_ID, TIME_ID) and found is not None and found not in self._texts:
            self._inside = (tag, found)
            self._texts[found] = []

    def handle_data(self, data: str) -> None:
        if self._inside is not None:
            self._texts[self._inside[1]].append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._inside is not None and tag == self._inside[0]:
            self._inside = None
