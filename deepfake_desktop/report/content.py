"""What stands in a report, in order, whatever it is drawn as: plain texts, tables and pictures in sections."""

from __future__ import annotations

from dataclasses import dataclass

from deepfake_desktop.report.pictures import Picture
from deepfake_desktop.report.strip import Strip


@dataclass(frozen=True)
class Text:
    text: str
    kind: str = "plain"  # "plain", "headline", "strong" or "note"


@dataclass(frozen=True)
class Fact:
    label: str
    value: str
    is_code: bool = False  # a hash or the like, to be compared letter by letter


@dataclass(frozen=True)
class Facts:
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Bullets:
    points: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    text: str


@dataclass(frozen=True)
class Table:
    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]  # the first cell of each names the row
    widths: tuple[int, ...]  # of the columns, in any unit


@dataclass(frozen=True)
class Figure:
    picture: Picture
    alt: str  # what is to be seen, for who cannot see it
    caption: str


@dataclass(frozen=True)
class Figures:
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class StripFigure:
    strip: Strip
    lanes: tuple[str, ...]  # the lanes in words, in their order
    caption: str


Block = Text | Facts | Bullets | Code | Table | Figures | StripFigure


@dataclass(frozen=True)
class Section:
    key: str  # names the section in links
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Report:
    title: str
    subject: str  # name of the file
    band: str  # of the verdict
    who: str
    when: str
    record_sha256: str
    drawn_by: str  # program and version that made the report
    sections: tuple[Section, ...]
