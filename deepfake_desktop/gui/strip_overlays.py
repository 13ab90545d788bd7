"""What lies over the lanes of the strip: marks of moments, the range of the loop, and where a closer look is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.gui.theme import Colours

MOMENT_HEIGHT = 3  # of the line under a moment, which lies in the gap between two lanes
CLOSEST_CUTS = 5  # pixels between two lines of cuts
_SHORTEST = 6  # pixels of such a line, so that a brief moment is still seen


def paint_moments(
    painter: QPainter,
    colours: Colours,
    lane: QRect,
    moments: Iterable[Moment],
    to_x: Callable[[float], float],
    chosen: Moment | None,
) -> None:
    """A line under each moment of a lane; the chosen one's is thicker and ends in strokes."""
    for moment in moments:
        left, right = to_x(moment.start_s), to_x(moment.end_s)
        middle, half = (left + right) / 2, max(right - left, _SHORTEST) / 2
        if middle + half < lane.left() or middle - half > lane.right():
            continue
        place = QRectF(middle - half, lane.bottom() + 2, 2 * half, MOMENT_HEIGHT - 1)
        painter.fillRect(place & QRectF(lane.left(), place.top(), lane.width(), MOMENT_HEIGHT), QColor(colours.text))
        if moment == chosen:
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(lane).adjusted(0, 1, 0, 2)
            frame.setLeft(max(middle - half, lane.left()))
            frame.setRight(min(middle + half, lane.right()))
            painter.drawRect(frame)


def paint_cuts(painter: QPainter, colours: Colours, track: QRect, places: Iterable[float]) -> None:
    """A thin dashed line across the lanes at each cut. places: their x, rising; those beyond the lanes are left out.

    Of cuts that lie closer than CLOSEST_CUTS only the first is drawn, or they would hide the scores.
    """
    painter.setPen(QPen(QColor(colours.dim), 1, Qt.PenStyle.DashLine))
    last = -CLOSEST_CUTS
    for x in (round(place) for place in places):
        if track.left() <= x <= track.right() and x - last >= CLOSEST_CUTS:
            painter.drawLine(x, track.top(), x, track.bottom())
            last = x


def paint_range(painter: QPainter, colours: Colours, track: QRect, left: float | None, right: float | None) -> None:
    """Flags where the loop begins and ends, in pixels; None where it has no mark there or the mark is out of sight."""
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(colours.accent))
    for x, turned in ((left, 1), (right, -1)):
        if x is not None:
            painter.drawLine(QPointF(x, 0), QPointF(x, track.bottom() + 3))
            flag = [QPointF(x, 0), QPointF(x + 8 * turned, 4), QPointF(x, 8)]
            painter.drawPolygon(QPolygonF(flag))


def paint_overview(painter: QPainter, colours: Colours, bar: QRect, start: float, end: float) -> None:
    """Which part of the whole video a closer look shows. start, end: shares of the video, 0..1."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.border))
    painter.drawRoundedRect(QRectF(bar), 2, 2)
    shown = QRectF(bar.left() + start * bar.width(), bar.top(), max((end - start) * bar.width(), 8), bar.height())
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(shown, 2, 2)
