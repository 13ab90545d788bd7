"""The heat strip in the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reportlab.platypus import Flowable

from deepfake_desktop.report.pdf_text import SANS
from deepfake_desktop.report.strip import Lane, Strip, tick_words

_LEFT, _LANE, _GAP, _AXIS = 52.0, 30.0, 6.0, 16.0  # points
_LANES_TOGETHER = 12  # on one piece, so that many people fit onto pages
_COLOURS = {"below": "#6fa3d8", "moderate": "#d98a1f", "strong": "#c24a00"}
_DASHES = {"moderate": (4, 3), "strong": (1, 2)}  # on and off, in points
_TEXT, _DIM, _CARD = "#1b1f27", "#525c6b", "#eef0f3"


class StripDrawing(Flowable):
    """Some lanes above their time axis."""

    def __init__(self, strip: Strip, width: float) -> None:
        super().__init__()
        self._strip = strip
        self._wide = width - _LEFT
        self.width, self.height = width, len(strip.lanes) * (_LANE + _GAP) + _AXIS

    @classmethod
    def pieces(cls, strip: Strip, width: float) -> Iterator[StripDrawing]:
        """The whole strip, in as many pieces as it needs."""
        for start in range(0, len(strip.lanes), _LANES_TOGETHER):
            yield cls(replace(strip, lanes=strip.lanes[start : start + _LANES_TOGETHER]), width)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for number, lane in enumerate(self._strip.lanes):
            self._draw_lane(lane, self.height - number * (_LANE + _GAP) - _LANE)
        self._draw_axis()

    def _draw_lane(self, lane: Lane, bottom: float) -> None:
        canvas: Any = self.canv
        canvas.setFont(SANS, 7.5)
        canvas.setFillColor(_DIM)
        canvas.drawString(0, bottom + _LANE / 2 - 3, f"Person {lane.person}")
        canvas.setFillColor(_CARD)
        canvas.rect(_LEFT, bottom, self._wide, _LANE, stroke=0, fill=1)
        width = self._wide / self._strip.columns
        for level, colour in _COLOURS.items():
            bars = [bar for bar in lane.bars if bar.level == level]
            if not bars:
                continue
            canvas.setFillColor(colour)
            path = canvas.beginPath()
            for bar in bars:
                path.rect(_LEFT + bar.column * width, bottom, width, max(bar.height * _LANE, 0.7))
            canvas.drawPath(path, stroke=0, fill=1)
        if lane.poor:
            self._draw_stripes(bottom)
        self._draw_limits(bottom)

    def _draw_stripes(self, bottom: float) -> None:
        canvas: Any = self.canv
        canvas.saveState()
        frame = canvas.beginPath()
        frame.rect(_LEFT, bottom, self._wide, _LANE)
        canvas.clipPath(frame, stroke=0, fill=0)
        canvas.setStrokeColor(_DIM)
        canvas.setLineWidth(0.4)
        for number in range(int((self._wide + _LANE) / 5) + 1):
            x = _LEFT - _LANE + 5 * number
            canvas.line(x, bottom, x + _LANE, bottom + _LANE)
        canvas.restoreState()

    def _draw_limits(self, bottom: float) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(_TEXT)
        canvas.setLineWidth(0.5)
        for name, height in self._strip.lines:
            canvas.setDash(*_DASHES[name])
            canvas.line(_LEFT, bottom + height * _LANE, _LEFT + self._wide, bottom + height * _LANE)
        canvas.restoreState()

    def _draw_axis(self) -> None:
        canvas: Any = self.canv
        canvas.setFont(SANS, 7)
        canvas.setFillColor(_DIM)
        canvas.setStrokeColor(_DIM)
        canvas.setLineWidth(0.5)
        for seconds in self._strip.ticks:
            x = _LEFT + self._wide * seconds / self._strip.span_s
            canvas.line(x, _AXIS, x, _AXIS - 3)
            write = canvas.drawRightString if x > self.width - 12 else canvas.drawCentredString
            write(x, 3, tick_words(seconds))
