"""The report as a PDF for A4 or Letter, made by ReportLab (BSD licence): fonts embedded, no script, no link.

The same arguments give the same bytes: no date and no random number goes into the file, and its pages are not
compressed, so that another time field changes nothing but itself.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import singledispatch
from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid

from deepfake_desktop.report.content import (
    Block,
    Bullets,
    Code,
    Facts,
    Figure,
    Figures,
    Report,
    Section,
    StripFigure,
    Table,
    Text,
)
from deepfake_desktop.report.pdf_strip import StripDrawing
from deepfake_desktop.report.pdf_text import BOLD, MONO, NOTE, SANS, markup, needs_note, plain, register_fonts

_SIZES = {"a4": A4, "letter": LETTER}
_MARGIN = 18 * mm
_DIM, _LINE, _CARD = "#525c6b", "#d3d8e0", "#f5f6f8"
_BANDS = {"strong": "#c24a00", "moderate": "#d98a1f", "none": "#6fa3d8"}
_PICTURE_HEIGHT = 45 * mm


def _style(name: str, size: float, **changes: Any) -> ParagraphStyle:
    settings = {"fontName": SANS, "fontSize": size, "leading": size * 1.4, "alignment": TA_LEFT, "splitLongWords": 1}
    settings |= {"allowWidows": 0, "allowOrphans": 0}  # no line of a text stands alone on a page
    return ParagraphStyle(name, **(settings | changes))


_BODY = _style("body", 9, spaceAfter=3)
_STYLES = {
    "plain": _BODY,
    "note": _style("note", 8, textColor=_DIM, spaceAfter=3),
    "strong": _style("strong", 9.5, fontName=BOLD, spaceBefore=7, spaceAfter=2, keepWithNext=1),
}
_TITLE = _style("title", 16, fontName=BOLD, leading=20, spaceAfter=6)
_SECTION = _style("section", 12, fontName=BOLD, spaceBefore=14, spaceAfter=5, keepWithNext=1)
_HEADLINE = _style("headline", 12.5, fontName=BOLD)
_LABEL, _VALUE = _style("label", 8.5, textColor=_DIM), _style("value", 8.5)
_CODE = _style("code", 7.6, fontName=MONO)
_HEAD = _style("head", 8, fontName=BOLD)
_CELL, _CAPTION = _style("cell", 8), _style("caption", 7.5, textColor=_DIM)
_POINT = _style("point", 9, leftIndent=10, bulletIndent=0, spaceAfter=2)


def render_pdf(report: Report, page_size: str) -> bytes:
    """The document. page_size: of ``options.PAGE_SIZES``."""
    register_fonts()
    target = io.BytesIO()
    document = _Document(target, report, _SIZES[page_size])
    document.build(list(_story(report, document.width)), canvasmaker=_canvas_maker(report))
    return target.getvalue()


class _Document(BaseDocTemplate):
    def __init__(self, target: io.BytesIO, report: Report, size: tuple[float, float]) -> None:
        margins = {name: _MARGIN for name in ("leftMargin", "rightMargin", "topMargin", "bottomMargin")}
        about = {
            "title": f"{report.title}: {plain(report.subject)}",
            "author": plain(report.who),
            "creator": report.drawn_by,
            "subject": "",
        }
        super().__init__(target, pagesize=size, invariant=1, pageCompression=0, lang="en", **margins, **about)
        frame = Frame(_MARGIN, _MARGIN, self.width, self.height, leftPadding=0, rightPadding=0)
        self.addPageTemplates(PageTemplate("page", [frame]))


class _Info(PDFInfo):
    """What a viewer tells about the document. Without the dates, for which ReportLab would make one up."""

    def format(self, document: Any) -> bytes:
        told = {"Title": self.title, "Author": self.author, "Creator": self.creator, "Subject": self.subject}
        return PDFDictionary({name: PDFString(text) for name, text in told.items() if text}).format(document)


def _canvas_maker(report: Report) -> type[Canvas]:
    """A canvas whose pages say which record they belong to, and how many there are."""
    foot = f"Record SHA-256 {report.record_sha256[:16]}…"

    class NumberedCanvas(Canvas):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._doc.info = _Info()
            self.setViewerPreference("DisplayDocTitle", "true")
            self._pages: list[dict[str, Any]] = []

        def showPage(self) -> None:
            self._pages.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(self._pages, 1):
                self.__dict__.update(page)
                self.setFont(SANS, 7.5)
                self.setFillColor(_DIM)
                self.drawString(_MARGIN, 10 * mm, foot)
                self.drawRightString(self._pagesize[0] - _MARGIN, 10 * mm, f"Page {number} of {len(self._pages)}")
                super().showPage()
            super().save()

    return NumberedCanvas


def _story(report: Report, width: float) -> Iterator[Flowable]:
    yield Paragraph(markup(report.title), _STYLES["note"])
    yield Paragraph(markup(report.subject, BOLD), _TITLE)
    if report.who:
        yield _pairs([("Made by", Paragraph(markup(report.who), _VALUE))], width)
    if report.when:
        yield _pairs([("Made on", Paragraph(markup(report.when), _VALUE))], width)
    for section in report.sections:
        yield from _section(section, report.band, width)
    if needs_note(list(_texts(report))):
        yield Paragraph(markup(NOTE), _STYLES["note"])
    yield Paragraph(markup(f"Drawn by {report.drawn_by} from the record {report.record_sha256}."), _STYLES["note"])


def _section(section: Section, band: str, width: float) -> Iterator[Flowable]:
    yield CondPageBreak(35 * mm)
    title: list[Flowable] = [Paragraph(markup(section.title), _SECTION)]
    for number, group in enumerate(_groups(section.blocks)):
        parts = [] if number else title  # inside what is kept together: else it may stay behind, alone on its page
        for block in group:
            if isinstance(block, Text) and block.kind == "headline":
                parts.append(_headline(block.text, band, width))
            else:
                parts += _flow(block, width)
        yield from [KeepTogether(parts)] if _is_titled(group[0]) else parts


def _groups(blocks: Iterable[Block]) -> list[list[Block]]:
    """Blocks with the title that they stand under, to be kept on one page."""
    groups: list[list[Block]] = []
    for block in blocks:
        if groups and not _is_titled(block):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def _is_titled(block: Block) -> bool:
    return isinstance(block, Text) and block.kind == "strong"


@singledispatch
def _flow(block: Block, width: float) -> Iterator[Flowable]:
    raise TypeError(f"{type(block).__name__} has no form in a PDF")


@_flow.register
def _(block: Text, width: float) -> Iterator[Flowable]:
    yield Paragraph(markup(block.text), _STYLES.get(block.kind, _BODY))


@_flow.register
def _(block: Facts, width: float) -> Iterator[Flowable]:
    yield _pairs(
        [
            (
                fact.label,
                Paragraph(markup(fact.value, MONO if fact.is_code else SANS), _CODE if fact.is_code else _VALUE),
            )
            for fact in block.facts
        ],
        width,
    )


@_flow.register
def _(block: Bullets, width: float) -> Iterator[Flowable]:
    for point in block.points:
        yield Paragraph(markup(point), _POINT, bulletText="•")


@_flow.register
def _(block: Code, width: float) -> Iterator[Flowable]:
    look = [("BACKGROUND", (0, 0), (-1, -1), _CARD), ("LEFTPADDING", (0, 0), (-1, -1), 6)]
    yield Grid([[Paragraph(markup(block.text, MONO), _CODE)]], colWidths=[width], style=look, spaceAfter=4)


@_flow.register
def _(block: Table, width: float) -> Iterator[Flowable]:
    yield Paragraph(markup(block.caption), _CAPTION)
    rows = [[Paragraph(markup(cell, BOLD), _HEAD) for cell in block.header]]
    for row in block.rows:
        first, *others = row
        rows.append([Paragraph(markup(first, BOLD), _HEAD), *(Paragraph(markup(cell), _CELL) for cell in others)])
    columns = [width * share / sum(block.widths) for share in block.widths]
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    yield Grid(rows, colWidths=columns, repeatRows=1, style=look, spaceAfter=4)


@_flow.register
def _(block: Figures, width: float) -> Iterator[Flowable]:
    gap, used = 4 * mm, 0.0
    row: list[_FigureDrawing] = []
    for figure in block.figures:
        drawing = _FigureDrawing(figure, width)
        if row and used + gap + drawing.width > width:
            yield _figure_row(row, gap)
            row, used = [], 0.0
        used += drawing.width + (gap if row else 0.0)
        row.append(drawing)
    if row:
        yield _figure_row(row, gap)


@_flow.register
def _(block: StripFigure, width: float) -> Iterator[Flowable]:
    for piece in StripDrawing.pieces(block.strip, width):
        yield piece
        yield Spacer(0, 6)
    yield Paragraph(markup(block.caption), _CAPTION)
    yield Spacer(0, 3)


def _pairs(facts: list[tuple[str, Flowable]], width: float) -> Flowable:
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
    ]
    rows = [[Paragraph(markup(label), _LABEL), value] for label, value in facts]
    label_width = 44 * mm
    return Grid(rows, colWidths=[label_width, width - label_width], style=look, spaceAfter=3)


def _headline(text: str, band: str, width: float) -> Flowable:
    look = [
        ("BACKGROUND", (0, 0), (-1, -1), _CARD),
        ("LINEBEFORE", (0, 0), (0, -1), 4, _BANDS.get(band, "#6b7482")),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    return Grid([[Paragraph(markup(text, BOLD), _HEADLINE)]], colWidths=[width], style=look, spaceAfter=5)


def _figure_row(drawings: list[_FigureDrawing], gap: float) -> Flowable:
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    widths = [drawing.width + gap for drawing in drawings]
    return Grid([list(drawings)], colWidths=widths, hAlign="LEFT", style=look, spaceAfter=3)


class _FigureDrawing(Flowable):
    """A picture with the face framed in it, and its caption below."""

    def __init__(self, figure: Figure, most_width: float) -> None:
        super().__init__()
        picture = figure.picture
        scale = min(_PICTURE_HEIGHT / picture.height, most_width / picture.width)
        self._picture = picture
        self._size = picture.width * scale, picture.height * scale
        self._caption = Paragraph(markup(figure.caption), _CAPTION)
        self.width = max(self._size[0], 30 * mm)
        _, self._caption_height = self._caption.wrap(self.width, 100 * mm)
        self.height = self._size[1] + self._caption_height + 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        wide, high = self._size
        bottom = self.height - high
        self.canv.drawImage(ImageReader(io.BytesIO(self._picture.jpeg)), 0, bottom, wide, high)
        if self._picture.mark is not None:
            x, y, share_wide, share_high = self._picture.mark
            self.canv.saveState()
            self.canv.setStrokeColor("#ffd400")
            self.canv.setLineWidth(1.2)
            self.canv.rect(x * wide, bottom + high * (1 - y - share_high), share_wide * wide, share_high * high)
            self.canv.restoreState()
        self._caption.drawOn(self.canv, 0, 0)


def _texts(part: Any) -> Iterator[str]:
    """Every text of a report."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from _texts(getattr(part, one.name))
