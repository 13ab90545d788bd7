"""What the strip's colours and patterns mean, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from deepfake_desktop.analysis.evidence_scale import MODERATE_AT, NONE_AT, STRONG_AT
from deepfake_desktop.gui.heat_strip import dotting, hatching, paint_provisional, striping
from deepfake_desktop.gui.strip_overlays import paint_cuts
from deepfake_desktop.gui.theme import colours_of, scaled_font, score_colour

_GAP, _BETWEEN = 8, 14  # pixels between a sample and its words, and between two entries
_SAMPLE, _SCALE, _SAMPLE_HEIGHT, _LINE_HEIGHT = 22, 60, 11, 2


@dataclass(frozen=True)
class _Entry:
    """Words, a sample of what they stand for, and words after it."""

    before: str
    kind: str
    after: str

    @property
    def sample_width(self) -> int:
        return _SCALE if self.kind in ("scale", "bands") else _SAMPLE

    def width(self, metrics: QFontMetrics) -> int:
        before = metrics.horizontalAdvance(self.before) + _GAP if self.before else 0
        return before + self.sample_width + _GAP + metrics.horizontalAdvance(self.after) + _BETWEEN


class StripLegend(QWidget):
    """One line where there is room for it, else two or three."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(
            self.tr(
                "Legend: bars rise and turn from blue to orange with the evidence in each face by itself; hatched "
                "means not scored, dotted means no face, striped means poor material, a line under a lane marks a "
                "moment; outlined bars are of the first look; dashed lines across the lanes are cuts to another picture"
            )
        )
        self.setToolTip(
            self.tr("Each face by itself, measured as the verdict is. The verdict follows all of a person's faces.")
        )
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the strip
        self._raw = _Entry(self.tr("Low score"), "scale", self.tr("high score"))
        self._bands = _Entry(self.tr("No evidence"), "bands", self.tr("strong evidence"))
        self._always = (
            _Entry("", "hatching", self.tr("not scored")),
            _Entry("", "dotting", self.tr("no face")),
            _Entry("", "striping", self.tr("poor material")),
            _Entry("", "line", self.tr("moment")),
        )
        self._first_look = _Entry("", "outline", self.tr("first look"))
        self._cut = _Entry("", "dashes", self.tr("cut"))
        self._entries: tuple[_Entry, ...] = (self._raw, *self._always)

    def set_shown(self, first_look: bool, cuts: bool, bands: bool) -> None:
        """Whether there are bars of the first look and lines of cuts to be explained, and whether the bars tell of
        evidence or, where nothing is known of the bundle, of raw scores."""
        extra = (*([self._first_look] if first_look else []), *([self._cut] if cuts else []))
        entries = (self._bands if bands else self._raw, *self._always, *extra)
        if entries != self._entries:
            self._entries = entries
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        lines = 1 + max(line for _, _, line in self._placed(width))
        return lines * self._line_height()

    def _line_height(self) -> int:
        return self.fontMetrics().height() + 4

    def _placed(self, width: int) -> Iterator[tuple[_Entry, int, int]]:
        """Each entry with its x and the number of its line."""
        metrics = QFontMetrics(scaled_font(self, 0.9))
        x, line = 0, 0
        for entry in self._entries:
            wide = entry.width(metrics)
            if x and x + wide - _BETWEEN > width:
                x, line = 0, line + 1
            yield entry, x, line
            x += wide

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(scaled_font(self, 0.9))
        for entry, x, line in self._placed(self.width()):
            row = QRect(x, line * self._line_height(), self.width(), self._line_height())
            if entry.before:
                row.setLeft(self._paint_words(painter, row, entry.before))
            self._paint_sample(painter, row, entry)
            row.setLeft(row.left() + entry.sample_width + _GAP)
            self._paint_words(painter, row, entry.after)

    def _paint_words(self, painter: QPainter, row: QRect, text: str) -> int:
        painter.setPen(QColor(colours_of(self).dim))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return row.left() + painter.fontMetrics().horizontalAdvance(text) + _GAP

    def _paint_sample(self, painter: QPainter, row: QRect, entry: _Entry) -> None:
        colours = colours_of(self)
        if entry.kind == "line":
            painter.fillRect(QRect(row.left(), row.center().y(), _SAMPLE, _LINE_HEIGHT), QColor(colours.text))
            return
        sample = QRect(row.left(), row.center().y() - _SAMPLE_HEIGHT // 2, entry.sample_width, _SAMPLE_HEIGHT)
        if entry.kind == "dashes":
            painter.fillRect(sample, QColor(colours.lane))
            paint_cuts(painter, colours, sample, [sample.center().x()])
            return
        if entry.kind == "outline":
            paint_provisional(painter, sample, score_colour(colours, 0.5))
            return
        painter.fillRect(sample, QColor(colours.lane))
        if entry.kind in ("scale", "bands", "striping"):
            scale = QLinearGradient(0, 0, 1, 0)
            scale.setCoordinateMode(QLinearGradient.CoordinateMode.ObjectBoundingMode)
            for stop in (0.0, 0.5, 1.0):
                scale.setColorAt(stop, score_colour(colours, stop))
            painter.fillRect(sample, QBrush(scale))
        if entry.kind == "bands":  # where one band ends and the next begins
            for limit in (NONE_AT, MODERATE_AT, STRONG_AT):
                place = sample.left() + round(limit * sample.width())
                painter.fillRect(QRect(place, sample.top(), 1, sample.height()), QColor(colours.text))
        patterns = {"hatching": hatching, "dotting": dotting, "striping": striping}
        if entry.kind in patterns:
            painter.fillRect(sample, patterns[entry.kind](self))
