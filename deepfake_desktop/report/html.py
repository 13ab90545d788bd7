"""The report as one web page that needs nothing else: no script, no font, no picture from anywhere.

Everything that comes from the file or the record goes through ``_text``, which makes it visible and escapes it. The
canonical record stands in the page as escaped text, so that ``verify`` can read it again and its hash be compared.
"""

from __future__ import annotations

import base64
import hashlib
import html
from functools import singledispatch

from deepfake_desktop.report.content import (
    Block,
    Bullets,
    Code,
    Fact,
    Facts,
    Figure,
    Figures,
    Report,
    Section,
    StripFigure,
    Table,
    Text,
)
from deepfake_desktop.report.html_strip import strip_svg
from deepfake_desktop.report.html_style import STYLE
from deepfake_desktop.report.printable import printable
from deepfake_desktop.report.record import Record

FORMAT = "deepfake-desktop/report/1"
# Names by which ``verify`` finds what it compares.
FORMAT_META, RECORD_META, PICTURES_META, WHO_META = "report-format", "record-sha256", "report-pictures", "author"
TIME_ID, RECORD_ID = "report-time", "record"

_STYLE_SHA256 = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
# Nothing may be fetched, run or sent, whatever else might get into the page; the style is the one with this hash.
POLICY = f"default-src 'none'; img-src data:; style-src 'sha256-{_STYLE_SHA256}'; base-uri 'none'; form-action 'none'"
_RECORD_NOTE = (
    "The record itself, in its canonical form. Its SHA-256 stands above; deepfake-desktop verify reads it from here."
)


def render_html(report: Report, record: Record, pictures_state: str) -> bytes:
    """The page as UTF-8. The same arguments give the same bytes. pictures_state: ``Pictures.state``."""
    sections = "\n".join(_section(section) for section in report.sections)
    page = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="{_text(report.drawn_by)}">
<meta name="{FORMAT_META}" content="{FORMAT}">
<meta name="{RECORD_META}" content="{report.record_sha256}">
<meta name="{PICTURES_META}" content="{_text(pictures_state)}">
<meta name="{WHO_META}" content="{html.escape(report.who)}">
<title>{_text(report.title)}: {_text(report.subject)}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<p class="kicker">{_text(report.title)}</p>
<h1><bdi>{_text(report.subject)}</bdi></h1>
{_byline(report)}
</header>
<main class="band-{_text(report.band)}">
{sections}
</main>
<footer>
<details>
<summary>The record</summary>
<p class="note">{_text(_RECORD_NOTE)}</p>
<pre id="{RECORD_ID}">{html.escape(record.canonical)}</pre>
</details>
<p class="note">Drawn by {_text(report.drawn_by)} from the record {report.record_sha256}. This page loads nothing and
runs nothing.</p>
</footer>
</body>
</html>
"""
    return page.encode("utf-8")


def _byline(report: Report) -> str:
    """Who and when; the time is the one field in which two reports of the same record differ."""
    lines = [f"<dt>Made by</dt><dd><bdi>{_text(report.who)}</bdi></dd>"] if report.who else []
    if report.when:
        lines.append(f'<dt>Made on</dt><dd><time id="{TIME_ID}">{_text(report.when)}</time></dd>')
    return f'<dl class="facts">{"".join(lines)}</dl>' if lines else ""


def _section(section: Section) -> str:
    blocks = "\n".join(_block(block) for block in section.blocks)
    return f"""<section id="{section.key}" aria-labelledby="{section.key}-title">
<h2 id="{section.key}-title">{_text(section.title)}</h2>
{blocks}
</section>"""


@singledispatch
def _block(block: Block) -> str:
    raise TypeError(f"{type(block).__name__} has no form in a web page")


@_block.register
def _(block: Text) -> str:
    tag = {"headline": 'p class="headline"', "strong": "h3", "note": 'p class="note"'}.get(block.kind, "p")
    return f"<{tag}>{_text(block.text)}</{tag.split()[0]}>"


@_block.register
def _(block: Facts) -> str:
    rows = "".join(f"<dt>{_text(fact.label)}</dt><dd>{_value(fact)}</dd>" for fact in block.facts)
    return f'<dl class="facts">{rows}</dl>'


@_block.register
def _(block: Bullets) -> str:
    return f"<ul>{''.join(f'<li>{_text(point)}</li>' for point in block.points)}</ul>"


@_block.register
def _(block: Code) -> str:
    return f'<pre class="command"><code>{_text(block.text)}</code></pre>'


@_block.register
def _(block: Table) -> str:
    header = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in block.header)
    rows = "\n".join(
        f'<tr><th scope="row">{_text(row[0])}</th>{"".join(f"<td>{_text(cell)}</td>" for cell in row[1:])}</tr>'
        for row in block.rows
    )
    return f"""<div class="scroll" role="region" aria-label="{_text(block.caption)}" tabindex="0"><table>
<caption>{_text(block.caption)}</caption>
<thead><tr>{header}</tr></thead>
<tbody>{rows}</tbody>
</table></div>"""


@_block.register
def _(block: Figures) -> str:
    return f'<div class="figures">{"".join(_figure(figure) for figure in block.figures)}</div>'


@_block.register
def _(block: StripFigure) -> str:
    return f'<figure class="wide">{strip_svg(block)}<figcaption>{_text(block.caption)}</figcaption></figure>'


def _figure(figure: Figure) -> str:
    picture = figure.picture
    data = base64.b64encode(picture.jpeg).decode()
    image = (
        f'<img src="data:image/jpeg;base64,{data}" width="{picture.width}" height="{picture.height}" '
        f'alt="{_text(figure.alt)}">'
    )
    mark = ""
    if picture.mark is not None:
        x, y, width, height = (f"{share:.4f}" for share in picture.mark)
        mark = (
            f'<svg class="mark" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">'
            f'<rect x="{x}" y="{y}" width="{width}" height="{height}"/></svg>'
        )
    return (
        f'<figure><span class="picture">{image}{mark}</span><figcaption>{_text(figure.caption)}</figcaption></figure>'
    )


def _value(fact: Fact) -> str:
    tag = "code" if fact.is_code else "bdi"
    return f"<{tag}>{_text(fact.value)}</{tag}>"


def _text(value: str) -> str:
    return html.escape(printable(value))
