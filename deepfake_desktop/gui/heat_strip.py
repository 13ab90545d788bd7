"""The heat strip: one lane per person over time, which is also the seek bar."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.analysis.timeline import NO_FACE, SCORED, Timeline
from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui import counts, words
from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.evidence_words import score_words, scored_words
from deepfake_desktop.gui.strip_access import tell_moved
from deepfake_desktop.gui.strip_overlays import CLOSEST_CUTS, paint_cuts, paint_moments, paint_overview, paint_range
from deepfake_desktop.gui.strip_view import STEP, View
from deepfake_desktop.gui.theme import Colours, colours_of, person_colour, scaled_font, score_colour, text_factor

_LANE_HEIGHT = 30
_LANE_GAP = 5
_AXIS_HEIGHT = 22
_OVERVIEW_HEIGHT = 4  # of the bar that tells which part of the video a closer look shows
_MARGIN = 8
_LEAST_BAR = 0.16  # share of the lane's height of a bar of score 0, so that a low score is still seen as scored
_COLOUR_STEPS = 32
_WHEEL_STEP = 120  # of a mouse wheel, in eighths of a degree
_LOOK_WIDTH = 11  # pixels of a provisional score's bar
_LOOK_OPACITY = 0.5  # of its inside
_TICK_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)


def hatching(widget: QWidget) -> QBrush:
    """How "not scored" looks."""
    return _pattern(widget, colours_of(widget).hatch, Qt.BrushStyle.BDiagPattern)


def dotting(widget: QWidget) -> QBrush:
    """How "no face" looks."""
    return _pattern(widget, colours_of(widget).dim, Qt.BrushStyle.Dense7Pattern)


def striping(widget: QWidget) -> QBrush:
    """What lies over scores from poor material."""
    return _pattern(widget, colours_of(widget).lane, Qt.BrushStyle.VerPattern)


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


def _bar_share(level: float) -> float:
    """Height of a score's bar (``Timeline.level``), as a share of the height there is."""
    return _LEAST_BAR + (1 - _LEAST_BAR) * level


class HeatStrip(QWidget):
    """Paints a Timeline, all of it or a part that the user looks at more closely.

    Emits ``seek_requested(seconds)`` for click, drag and keys.
    """

    seek_requested = Signal(float)
    person_chosen = Signal(int)  # whose lane was clicked; not for the lane of the whole clip
    hovered = Signal(float, str, QPoint)  # time, what the strip says there, and where in the strip
    left = Signal()  # the pointer is over no lane any more
    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._position_s = 0.0
        self._lanes: QPixmap | None = None
        self._view = View()
        self._covered = False  # what was found stays hidden
        self._only = 0  # whose lane alone is shown
        self._moments: tuple[Moment, ...] = ()
        self._chosen: Moment | None = None
        self._loop: tuple[float | None, float | None] = (None, None)
        self._dragged_x: float | None = None  # where the middle button was last
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right, whatever way texts go
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scores over time, one lane per person; also the seek bar"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # --- what it shows

    def set_timeline(self, timeline: Timeline | None) -> None:
        self._timeline = timeline
        self._position_s = 0.0
        self._view = View()
        self._moments, self._chosen = (), None
        self.refresh()
        self.view_changed.emit()

    def set_covered(self, covered: bool) -> None:
        """Show the time and nothing of the scores, or all of it again."""
        if covered != self._covered:
            self._covered = covered
            self.refresh()

    def set_only(self, person: int) -> None:
        """Show the lane of one person alone, 0 for all."""
        self._only = person
        self.refresh()

    def refresh(self) -> None:
        """The timeline has changed: paint the lanes anew."""
        self._lanes = None
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription(self.summary())
        self.update()

    def set_position(self, seconds: float) -> None:
        """Move the playhead; only the old and the new place of it are painted."""
        old, before_s = self._playhead_rect(), self._position_s
        self._position_s = seconds
        new = self._playhead_rect()
        if old != new:
            self.update(old)
            self.update(new)
        tell_moved(self, before_s)

    def position_s(self) -> float:
        """Where the playhead is."""
        return self._position_s

    def set_moments(self, moments: tuple[Moment, ...], chosen: Moment | None) -> None:
        """Which stretches to mark, and the one that the user is at."""
        self._moments, self._chosen = moments, chosen
        self._lanes = None
        self.update()

    def moments(self) -> tuple[Moment, ...]:
        return self._moments

    def is_poor(self, person: int) -> bool:
        """Whether a person's material is not good enough to judge."""
        return self._timeline is not None and person in self._timeline.poor

    def set_loop(self, start_s: float | None, end_s: float | None) -> None:
        """Marks of the loop; None where there is none."""
        self._loop = (start_s, end_s)
        self.update()

    def summary(self) -> str:
        """The strip in words, for screen readers."""
        if self._covered:
            return self.tr("What the tool found is hidden until you have judged.")
        peak = self._timeline.peak() if self._timeline else None
        if self._timeline is not None and peak is None and self.shows_first_look():
            moments = counts.moments(len(self._timeline.first_look))
            return self.tr("First look at {moments} with a face, provisional.").format(moments=moments)
        if self._timeline is None or peak is None:
            return self.tr("No scores yet.")
        text = self.tr("{people}. Highest score {score}, {word}, person {person} at {time}.").format(
            people=counts.people(len(self._timeline.people)),
            score=words.score_number(peak.score),
            word=score_words(self._timeline, peak.person, peak.score),
            person=peak.person,
            time=clock_time(peak.time_s),
        )
        return sentences(text, self._cuts_text())

    def _cuts_text(self) -> str:
        cuts = self._cuts()
        return self.tr("Cuts: {count}.").format(count=len(cuts)) if cuts else ""

    def shows_first_look(self) -> bool:
        return self._timeline is not None and bool(self._timeline.first_look)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height_of(len(self._rows())))

    @staticmethod
    def height_of(lanes: int) -> int:
        """The strip's height in pixels with that many lanes."""
        return lanes * (_LANE_HEIGHT + _LANE_GAP) + _axis_height()

    def shows_bands(self) -> bool:
        """Whether bars tell of evidence, and not of raw scores."""
        return self._timeline is not None and self._timeline.scale is not None

    def shows_cuts(self) -> bool:
        return bool(self._cuts())

    def _cuts(self) -> tuple[float, ...]:
        return self._timeline.cuts if self._timeline else ()

    def _people(self) -> list[int]:
        return self._timeline.people if self._timeline else []

    def _rows(self) -> list[int]:
        """Whose lanes are shown, from above; 0 is the whole clip, which says nothing new beside a single person."""
        people = self._people()
        if self._covered:
            return [0]
        if self._only in people:
            return [self._only]
        return people if len(people) == 1 else [0, *people]

    # --- a closer look

    def view(self) -> View:
        return self._view

    def zoom(self, steps: float, x: float | None = None) -> None:
        """Look closer (steps > 0) or less closely, around the widget's ``x`` or else around the playhead."""
        if self._timeline is not None:
            at_s = self._position_s if x is None else self._x_to_s(x)
            self._show(self._view.zoomed(STEP**steps, at_s, self._timeline.span_s()))

    def show_whole(self) -> None:
        self._show(View())

    def bring_into_view(self, seconds: float) -> None:
        """Turn the page where a moment lies outside what is shown."""
        if self._timeline is not None and not self._view.is_whole() and self._dragged_x is None:
            self._show(self._view.turned_to(seconds, self._timeline.span_s()))

    def _show(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._lanes = None
            self.update()
            self.view_changed.emit()

    # --- time and place

    def _track(self) -> QRect:
        """The rectangle of the lanes without labels and axis."""
        label = (
            max(self.fontMetrics().horizontalAdvance(text) for text in (words.person_name(88), self.tr("Whole clip")))
            + 26
        )
        height = len(self._rows()) * (_LANE_HEIGHT + _LANE_GAP) - _LANE_GAP
        return QRect(label, 0, max(self.width() - label - _MARGIN, 1), height)

    def _s_to_x(self, seconds: float) -> float:
        """Time in seconds to the widget's x; the edge of the lanes for what lies beyond it."""
        return min(max(self._place(seconds), self._track().left()), self._track().left() + self._track().width())

    def _place(self, seconds: float) -> float:
        """As ``_s_to_x``, and beyond the edges for times that are not shown."""
        track = self._track()
        span = self._timeline.span_s() if self._timeline else 1.0
        return track.left() + track.width() * (seconds - self._view.start_s) / self._view.length(span)

    def _x_to_s(self, x: float) -> float:
        """The widget's x to a time in seconds within the video."""
        track = self._track()
        span = self._timeline.span_s() if self._timeline else 0.0
        share = min(max((x - track.left()) / track.width(), 0.0), 1.0)
        return self._view.start_s + self._view.length(span) * share if span else 0.0

    def _in_view(self, seconds: float) -> bool:
        return self._timeline is not None and self._view.holds(seconds, self._timeline.span_s())

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = [self._s_to_x(s) if s is not None and self._in_view(s) else None for s in self._loop]
        paint_range(painter, colours, track, *marks)
        if self._in_view(min(self._position_s, self._timeline.span_s())):
            x = self._s_to_x(self._position_s)
            for pen in (QPen(QColor(colours.card), 4), QPen(QColor(colours.text), 2)):
                painter.setPen(pen)
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
        for number, person in enumerate(self._rows()):
            lane = QRect(track.left(), number * (_LANE_HEIGHT + _LANE_GAP), track.width(), _LANE_HEIGHT)
            self._paint_label(painter, colours, person, lane)
            self._paint_lane(painter, colours, person, lane)
            own = [moment for moment in self._moments if moment.person == person]
            paint_moments(painter, colours, lane, own, self._place, self._chosen)
        paint_cuts(painter, colours, track, (self._place(cut) for cut in self._cuts()))
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
        text = words.person_name(person) if person else self.tr("Whole clip") if self._people() else self.tr("Faces")
        text = self.tr("Hidden") if self._covered else text
        painter.drawText(place.adjusted(16, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_lane(self, painter: QPainter, colours: Colours, person: int, lane: QRect) -> None:
        painter.fillRect(lane, QColor(colours.lane))
        if self._timeline is None or self._covered:
            return
        end_s = self._view.end(self._timeline.span_s())
        scores, state = self._timeline.columns(person, lane.width(), self._view.start_s, end_s)
        for first, last, kind in _runs(state):
            if kind != SCORED:
                rect = QRect(lane.left() + first, lane.top(), last - first, lane.height())
                painter.fillRect(rect, dotting(self) if kind == NO_FACE else hatching(self))
        steps = np.round(self._timeline.levels(scores) * _COLOUR_STEPS).astype(int)
        for first, last, step in _runs(np.where(state == SCORED, steps, -1)):
            if step >= 0:
                level = step / _COLOUR_STEPS
                height = round(_bar_share(level) * lane.height())
                rect = QRect(lane.left() + first, lane.bottom() + 1 - height, last - first, height)
                painter.fillRect(rect, score_colour(colours, level))
        if person in self._timeline.poor:
            painter.fillRect(lane, striping(self))

    def _paint_first_look(self, painter: QPainter, colours: Colours, track: QRect) -> None:
        """Provisional scores as outlined bars across all lanes: whose faces these are is not known yet."""
        for point in self._timeline.first_look if self._timeline and not self._covered else ():
            level = self._timeline.level(point.score) if self._timeline else 0.0
            height = round(_bar_share(level) * track.height())
            left = round(self._s_to_x(point.time_s)) - _LOOK_WIDTH // 2
            left = max(min(left, track.right() + 1 - _LOOK_WIDTH), track.left())
            bar = QRect(left, track.bottom() + 1 - height, _LOOK_WIDTH, height)
            paint_provisional(painter, bar, score_colour(colours, level))

    def _paint_axis(self, painter: QPainter, colours: Colours, track: QRect) -> None:
        if self._timeline is None:
            return
        painter.setFont(scaled_font(self, 0.85))
        painter.setPen(QColor(colours.dim))
        span, view = self._timeline.span_s(), self._view
        length = view.length(span)
        room = painter.fontMetrics().horizontalAdvance("0:00:00") + 24
        step = next((s for s in _TICK_STEPS_S if s / length * track.width() >= room), None)
        if step is None:  # days: whole multiples of the longest, or a broken clock would want a billion of them
            step = _TICK_STEPS_S[-1] * math.ceil(length * room / track.width() / _TICK_STEPS_S[-1])
        for number in range(math.ceil(view.start_s / step), int(view.end(span) // step) + 1):
            x = round(self._s_to_x(number * step))
            text = clock_time(number * step)
            wide = painter.fontMetrics().horizontalAdvance(text)
            left = min(max(x - wide // 2, track.left()), track.right() - wide)
            painter.drawLine(x, track.bottom() + 2, x, track.bottom() + 4)
            painter.drawText(QRect(left, track.bottom() + 4, wide + 4, _axis_height() - 4), 0, text)
        if not view.is_whole():
            bar = QRect(track.left(), self.height() - _OVERVIEW_HEIGHT, track.width(), _OVERVIEW_HEIGHT)
            paint_overview(painter, colours, bar, view.start_s / span, view.end(span) / span)

    # --- what the user does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._timeline is None:
            return
        if event.button() == Qt.MouseButton.LeftButton:
            person = self._row_at(event.position().toPoint())
            if person:
                self.person_chosen.emit(person)
            self.seek_requested.emit(self._x_to_s(event.position().x()))
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._dragged_x = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._dragged_x = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._timeline is None:
            return
        x = event.position().x()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.seek_requested.emit(self._x_to_s(x))
        elif self._dragged_x is not None:
            self._pan(self._dragged_x - x)
            self._dragged_x = x
        else:
            self._tell_hovered(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl a closer look, sideways or with Shift to another part; else the lanes scroll as anywhere."""
        turned, sideways = event.angleDelta().y() / _WHEEL_STEP, event.angleDelta().x() / _WHEEL_STEP
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(turned, event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or sideways:
            self._pan(-(sideways or turned) * self._track().width() / 10)
        else:
            event.ignore()
            return
        event.accept()

    def _pan(self, pixels: float) -> None:
        if self._timeline is not None:
            span = self._timeline.span_s()
            self._show(self._view.moved(pixels * self._view.length(span) / self._track().width(), span))

    def _row_at(self, place: QPoint) -> int | None:
        """Whose lane is there, 0 for the whole clip's, None where there is none."""
        rows, row = self._rows(), place.y() // (_LANE_HEIGHT + _LANE_GAP)
        return rows[row] if self._track().contains(place) and row < len(rows) else None

    def _tell_hovered(self, place: QPoint) -> None:
        person = self._row_at(place)
        if person is None:
            self.left.emit()
            return
        seconds = self._x_to_s(place.x())
        self.hovered.emit(seconds, self.text_at(person, seconds), place)

    def text_at(self, person: int, seconds: float) -> str:
        """What the lane of a person, or 0 of the whole clip, says at a time."""
        if self._covered:
            return clock_time(seconds)
        if self._timeline is None or not self._people():
            return f"{clock_time(seconds)}{self._cut_text(seconds)}"
        if not person:
            found = [(self._timeline.score_at(one, seconds), one) for one in self._people()]
            score, person = max(((s, -one) for s, one in found if s is not None), default=(None, 0))
            person = -person
        else:
            score = self._timeline.score_at(person, seconds)
        finding = self.tr("not scored") if score is None else scored_words(self._timeline, person, score)
        if person:
            finding = self.tr("Person {number}: {finding}").format(number=person, finding=finding)
        poor = "\n" + self.tr("Poor material, not to be relied on") if person in self._timeline.poor else ""
        return f"{clock_time(seconds)}\n{finding}{poor}{self._first_look_text(seconds)}{self._cut_text(seconds)}"

    def _cut_text(self, seconds: float) -> str:
        """What is said where a cut is near enough to be meant; "" elsewhere."""
        x = self._place(seconds)
        near = any(abs(self._place(cut) - x) <= CLOSEST_CUTS for cut in self._cuts())
        return "\n" + self.tr("Cut to another picture") if near else ""

    def _first_look_text(self, seconds: float) -> str:
        """What the first look found there, whoever's face it was; "" where it did not look."""
        x = self._s_to_x(seconds)
        if self._timeline is None:
            return ""
        for one in self._timeline.first_look:
            if abs(self._s_to_x(one.time_s) - x) <= _LOOK_WIDTH:
                text = self.tr("First look: {score}, provisional")
                return "\n" + text.format(score=scored_words(self._timeline, 0, one.score))
        return ""

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


def _axis_height() -> int:
    return round(_AXIS_HEIGHT * text_factor())


def _runs(values: np.ndarray) -> list[tuple[int, int, int]]:
    """Stretches of equal values: (first, end, value)."""
    edges = np.flatnonzero(np.diff(values)) + 1
    starts, ends = [0, *edges.tolist()], [*edges.tolist(), len(values)]
    return [(first, end, int(values[first])) for first, end in zip(starts, ends, strict=True)]
