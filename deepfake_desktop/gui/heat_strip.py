"""The heat strip: one lane per person over time, which is also the seek bar."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from deepfake_desktop.analysis.words import clock_time, counted
from deepfake_desktop.gui import words
from deepfake_desktop.gui.theme import Colours, colours_of, person_colour, scaled_font, score_colour
from deepfake_desktop.gui.timeline import NO_FACE, SCORED, Timeline

_LANE_HEIGHT = 30
_LANE_GAP = 5
_AXIS_HEIGHT = 18
_MARGIN = 8
_LEAST_BAR = 0.16  # share of the lane's height of a bar of score 0, so that a low score is still seen as scored
_COLOUR_STEPS = 32
_LOOK_WIDTH = 11  # pixels of a provisional score's bar
_LOOK_OPACITY = 0.5  # of its inside
_TICK_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)


def hatching(widget: QWidget) -> QBrush:
    """How "not scored" looks."""
    return _pattern(widget, colours_of(widget).hatch, Qt.BrushStyle.BDiagPattern)


def dotting(widget: QWidget) -> QBrush:
    """How "no face" looks."""
    return _pattern(widget, colours_of(widget).dim, Qt.BrushStyle.Dense7Pattern)


def _pattern(widget: QWidget, colour: str, style: Qt.BrushStyle) -> QBrush:
    """Qt draws patterns in the screen's own pixels, so fine screens need larger ones."""
    brush = QBrush(QColor(colour), style)
    brush.setTransform(QTransform.fromScale(widget.devicePixelRatioF(), widget.devicePixelRatioF()))
    return brush


def paint_provisional(painter: QPainter, bar: QRect, colour: QColor) -> None:
    """A bar as scores of the first look have it: outlined, with a pale inside."""
    painter.setOpacity(_LOOK_OPACITY)
    painter.fillRect(bar, colour)
    painter.setOpacity(1.0)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(1, 1, -1, -1))


def _bar_share(score: float) -> float:
    """Height of a score's bar, as a share of the height there is."""
    return _LEAST_BAR + (1 - _LEAST_BAR) * score


class HeatStrip(QWidget):
    """Paints a Timeline. Emits ``seek_requested(seconds)`` for click, drag and keys."""

    seek_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._position_s = 0.0
        self._lanes: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Scores over time, one lane per person; also the seek bar")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # --- what it shows

    def set_timeline(self, timeline: Timeline | None) -> None:
        self._timeline = timeline
        self._position_s = 0.0
        self.refresh()

    def refresh(self) -> None:
        """The timeline has changed: paint the lanes anew."""
        self._lanes = None
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription(self.summary())
        self.update()

    def set_position(self, seconds: float) -> None:
        """Move the playhead; only the old and the new place of it are painted."""
        old, new = self._playhead_rect(), None
        self._position_s = seconds
        new = self._playhead_rect()
        if old != new:
            self.update(old)
            self.update(new)

    def summary(self) -> str:
        """The strip in words, for screen readers."""
        peak = self._timeline.peak() if self._timeline else None
        if self._timeline is not None and peak is None and self.shows_first_look():
            return f"First look at {counted(len(self._timeline.first_look), 'moment')} with a face, provisional."
        if self._timeline is None or peak is None:
            return "No scores yet."
        return (
            f"{counted(len(self._timeline.people), 'person')}. Highest score {peak.score:.2f}, "
            f"{words.score_word(peak.score)}, person {peak.person} at {clock_time(peak.time_s)}."
        )

    def shows_first_look(self) -> bool:
        return self._timeline is not None and bool(self._timeline.first_look)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height_of(max(len(self._people()), 1)))

    @staticmethod
    def height_of(lanes: int) -> int:
        """The strip's height in pixels with that many lanes."""
        return lanes * (_LANE_HEIGHT + _LANE_GAP) + _AXIS_HEIGHT

    def _people(self) -> list[int]:
        return self._timeline.people if self._timeline else []

    # --- time and place

    def _track(self) -> QRect:
        """The rectangle of the lanes without labels and axis."""
        label = self.fontMetrics().horizontalAdvance("Person 88") + 26
        height = max(len(self._people()), 1) * (_LANE_HEIGHT + _LANE_GAP) - _LANE_GAP
        return QRect(label, 0, max(self.width() - label - _MARGIN, 1), height)

    def _s_to_x(self, seconds: float) -> float:
        """Time in seconds to the widget's x."""
        track = self._track()
        span = self._timeline.span_s() if self._timeline else 1.0
        return track.left() + track.width() * min(max(seconds / span, 0.0), 1.0)

    def _x_to_s(self, x: float) -> float:
        """The widget's x to a time in seconds within the video."""
        track = self._track()
        span = self._timeline.span_s() if self._timeline else 0.0
        return span * min(max((x - track.left()) / track.width(), 0.0), 1.0)

    def _playhead_rect(self) -> QRect:
        return QRect(round(self._s_to_x(self._position_s)) - 5, 0, 11, self.height())

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lanes is None:
            self._lanes = self._paint_lanes()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._lanes)
        if self._timeline is None:
            return
        colours, track = colours_of(self), self._track()
        x = self._s_to_x(self._position_s)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.card), 4))
        painter.drawLine(QPointF(x, 0), QPointF(x, track.bottom() + 3))
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, track.bottom() + 3))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(track).adjusted(-1, 1, 1, 0), 4, 4)

    def _paint_lanes(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self.font())
        colours, track = colours_of(self), self._track()
        for number, person in enumerate(self._people() or [0]):
            lane = QRect(track.left(), number * (_LANE_HEIGHT + _LANE_GAP), track.width(), _LANE_HEIGHT)
            self._paint_label(painter, colours, person, lane)
            self._paint_lane(painter, colours, person, lane)
        self._paint_first_look(painter, colours, track)
        self._paint_axis(painter, colours, track)
        painter.end()
        return pixmap

    def _paint_label(self, painter: QPainter, colours: Colours, person: int, lane: QRect) -> None:
        place = QRect(0, lane.top(), lane.left() - 8, lane.height())
        if person:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.dim), 1))
            painter.setBrush(person_colour(person))
            painter.drawEllipse(QPointF(6, lane.center().y() + 1), 4.5, 4.5)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(colours.text if person else colours.dim))
        text = f"Person {person}" if person else "Faces"
        painter.drawText(place.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_lane(self, painter: QPainter, colours: Colours, person: int, lane: QRect) -> None:
        painter.fillRect(lane, QColor(colours.lane))
        if self._timeline is None:
            return
        scores, state = self._timeline.columns(person, lane.width())
        for first, last, kind in _runs(state):
            if kind != SCORED:
                rect = QRect(lane.left() + first, lane.top(), last - first, lane.height())
                painter.fillRect(rect, dotting(self) if kind == NO_FACE else hatching(self))
        steps = np.round(scores * _COLOUR_STEPS).astype(int)
        for first, last, step in _runs(np.where(state == SCORED, steps, -1)):
            if step >= 0:
                score = step / _COLOUR_STEPS
                height = round(_bar_share(score) * lane.height())
                rect = QRect(lane.left() + first, lane.bottom() + 1 - height, last - first, height)
                painter.fillRect(rect, score_colour(colours, score))

    def _paint_first_look(self, painter: QPainter, colours: Colours, track: QRect) -> None:
        """Provisional scores as outlined bars across all lanes: whose faces these are is not known yet."""
        for point in self._timeline.first_look if self._timeline else ():
            height = round(_bar_share(point.score) * track.height())
            left = round(self._s_to_x(point.time_s)) - _LOOK_WIDTH // 2
            left = max(min(left, track.right() + 1 - _LOOK_WIDTH), track.left())
            bar = QRect(left, track.bottom() + 1 - height, _LOOK_WIDTH, height)
            paint_provisional(painter, bar, score_colour(colours, point.score))

    def _paint_axis(self, painter: QPainter, colours: Colours, track: QRect) -> None:
        if self._timeline is None:
            return
        painter.setFont(scaled_font(self, 0.85))
        painter.setPen(QColor(colours.dim))
        span = self._timeline.span_s()
        room = painter.fontMetrics().horizontalAdvance("0:00:00") + 24
        step = next((s for s in _TICK_STEPS_S if s / span * track.width() >= room), _TICK_STEPS_S[-1])
        for number in range(int(span // step) + 1):
            x = round(self._s_to_x(number * step))
            text = clock_time(number * step)
            wide = painter.fontMetrics().horizontalAdvance(text)
            left = min(max(x - wide // 2, track.left()), track.right() - wide)
            painter.drawLine(x, track.bottom() + 2, x, track.bottom() + 4)
            painter.drawText(QRect(left, track.bottom() + 4, wide + 4, _AXIS_HEIGHT - 4), 0, text)

    # --- what the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._timeline is not None:
            self.seek_requested.emit(self._x_to_s(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._timeline is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.seek_requested.emit(self._x_to_s(event.position().x()))
        else:
            self._show_tip(event.position().toPoint())

    def _show_tip(self, place: QPoint) -> None:
        people, row = self._people(), place.y() // (_LANE_HEIGHT + _LANE_GAP)
        if self._timeline is None or not self._track().contains(place) or row >= max(len(people), 1):
            QToolTip.hideText()
            return
        seconds = self._x_to_s(place.x())
        text = clock_time(seconds)
        if people:
            score = self._timeline.score_at(people[row], seconds)
            finding = "not scored" if score is None else f"{words.score_word(score)} score ({score:.2f})"
            text += f", person {people[row]}: {finding}"
        looked = [one for one in self._timeline.first_look if abs(self._s_to_x(one.time_s) - place.x()) <= _LOOK_WIDTH]
        if looked:
            text += f"; first look: {words.score_word(looked[0].score)} score ({looked[0].score:.2f}), provisional"
        QToolTip.showText(self.mapToGlobal(place + QPoint(12, 14)), text, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._timeline is None:
            super().keyPressEvent(event)
            return
        span, key = self._timeline.span_s(), Qt.Key
        targets = {
            key.Key_Left: self._position_s - 1,
            key.Key_Right: self._position_s + 1,
            key.Key_PageDown: self._position_s - span / 10,
            key.Key_PageUp: self._position_s + span / 10,
            key.Key_Home: 0.0,
            key.Key_End: span,
        }
        target = targets.get(key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.seek_requested.emit(min(max(target, 0.0), span))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lanes = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lanes = None
            self.update()
        super().changeEvent(event)


class StripLegend(QWidget):
    """What the strip's colours and patterns mean, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            "Legend: bars rise and turn from blue to orange with the score; hatched means not scored, "
            "dotted means no face; outlined bars are of the first look"
        )
        self._first_look = False

    def set_first_look(self, shown: bool) -> None:
        """Whether there are bars of the first look to be explained."""
        if shown != self._first_look:
            self._first_look = shown
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setFont(scaled_font(self, 0.9))
        scale = QLinearGradient(0, 0, 1, 0)
        scale.setCoordinateMode(QLinearGradient.CoordinateMode.ObjectBoundingMode)
        for stop in (0.0, 0.5, 1.0):
            scale.setColorAt(stop, score_colour(colours, stop))
        scale_width, width, gap = self._sizes()
        x = self._text(painter, colours, 0, "Low score")
        x = self._swatch(painter, colours, x, scale_width, QBrush(scale))
        x = self._text(painter, colours, x, "high score") + gap
        x = self._swatch(painter, colours, x, width, hatching(self))
        x = self._text(painter, colours, x, "not scored") + gap
        x = self._swatch(painter, colours, x, width, dotting(self))
        x = self._text(painter, colours, x, "no face") + gap
        if self._first_look:
            paint_provisional(painter, QRect(x, self.height() // 2 - 5, _LOOK_WIDTH, 11), score_colour(colours, 0.5))
            self._text(painter, colours, x + _LOOK_WIDTH + 8, "first look")

    def _sizes(self) -> tuple[int, int, int]:
        """Width of the scale and of a swatch, and the gap between entries: smaller where it would not all fit."""
        text = "Low scorehigh scorenot scoredno facefirst look"
        wide = self.fontMetrics().horizontalAdvance(text) + 200
        return (60, 22, 14) if not self._first_look or self.width() >= wide else (28, 16, 6)

    def _text(self, painter: QPainter, colours: Colours, x: int, text: str) -> int:
        painter.setPen(QColor(colours.dim))
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRect(x, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + wide + 8

    def _swatch(self, painter: QPainter, colours: Colours, x: int, width: int, brush: QBrush) -> int:
        rect = QRect(x, self.height() // 2 - 5, width, 11)
        painter.fillRect(rect, QColor(colours.lane))
        painter.fillRect(rect, brush)
        return x + width + 8


def _runs(values: np.ndarray) -> list[tuple[int, int, int]]:
    """Stretches of equal values: (first, end, value)."""
    edges = np.flatnonzero(np.diff(values)) + 1
    starts, ends = [0, *edges.tolist()], [*edges.tolist(), len(values)]
    return [(first, end, int(values[first])) for first, end in zip(starts, ends, strict=True)]
