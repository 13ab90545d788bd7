"""The heat strip as inline SVG, styled by the page. Bars tell by their height what they tell by their colour."""

from __future__ import annotations

import html
from collections.abc import Iterable

from deepfake_desktop.report.content import StripFigure
from deepfake_desktop.report.strip import Bar, Lane, Strip, tick_words

_LEFT, _WIDTH = 80.0, 900.0
_LANE, _GAP, _AXIS = 48.0, 10.0, 24.0


def strip_svg(figure: StripFigure) -> str:
    """An SVG element with a title and the lanes in words, for who cannot see it."""
    strip = figure.strip
    height = len(strip.lanes) * (_LANE + _GAP) + _AXIS
    lanes = "".join(_lane(lane, strip, number * (_LANE + _GAP)) for number, lane in enumerate(strip.lanes))
    return f"""<svg viewBox="0 0 {_LEFT + _WIDTH + 10:g} {height:g}" role="img" \
aria-labelledby="strip-title strip-words">
<title id="strip-title">Scores over time, one lane per person</title>
<desc id="strip-words">{html.escape(". ".join(figure.lanes))}.</desc>
<defs><pattern id="stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
<line class="stripe" x1="0" y1="0" x2="0" y2="7"/></pattern></defs>
{lanes}{_axis(strip, height - _AXIS)}</svg>"""


def _lane(lane: Lane, strip: Strip, top: float) -> str:
    parts = [
        f'<text x="0" y="{top + _LANE / 2 + 4:g}">Person {lane.person}</text>',
        f'<rect class="lane" x="{_LEFT:g}" y="{top:g}" width="{_WIDTH:g}" height="{_LANE:g}"/>',
    ]
    for level in ("below", "moderate", "strong"):
        path = _bars((bar for bar in lane.bars if bar.level == level), strip, top)
        if path:
            parts.append(f'<path class="bar-{level}" d="{path}"/>')
    if lane.poor:
        parts.append(f'<rect fill="url(#stripes)" x="{_LEFT:g}" y="{top:g}" width="{_WIDTH:g}" height="{_LANE:g}"/>')
    for name, height in strip.lines:
        y = top + _LANE * (1 - height)
        parts.append(f'<path class="limit limit-{name}" d="M{_LEFT:g} {y:.1f}h{_WIDTH:g}"/>')
    return "".join(parts) + "\n"


def _bars(bars: Iterable[Bar], strip: Strip, top: float) -> str:
    """Neighbouring bars touch; each is at least a pixel high, so that a score of 0 differs from no score."""
    width = _WIDTH / strip.columns
    parts = []
    for bar in bars:
        height = max(bar.height * _LANE, 1.0)
        parts.append(f"M{_LEFT + bar.column * width:.2f} {top + _LANE:g}v{-height:.2f}h{width:.2f}v{height:.2f}z")
    return "".join(parts)


def _axis(strip: Strip, top: float) -> str:
    parts = []
    for seconds in strip.ticks:
        x = _LEFT + _WIDTH * seconds / strip.span_s
        anchor = "start" if seconds == 0 else "end" if x > _LEFT + _WIDTH - 20 else "middle"
        parts.append(f'<path class="tick" d="M{x:.1f} {top:g}v5"/>')
        parts.append(f'<text x="{x:.1f}" y="{top + 18:g}" text-anchor="{anchor}">{tick_words(seconds)}</text>')
    return "".join(parts)
