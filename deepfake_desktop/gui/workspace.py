"""The window with a video in it: picture, controls and strip on the left, the verdict on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from deepfake_desktop.gui.controls import Controls
from deepfake_desktop.gui.eyes_card import EyesCard
from deepfake_desktop.gui.face_strip import FaceStrip
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.labels import ElidedLabel, clear_scroll_area, text_label
from deepfake_desktop.gui.moments_panel import MomentsPanel
from deepfake_desktop.gui.strip_legend import StripLegend
from deepfake_desktop.gui.theme import scaled_font, text_factor
from deepfake_desktop.gui.verdict_panel import VerdictPanel
from deepfake_desktop.gui.video_surface import VideoSurface

_STRIP_LANES_SHOWN = 4  # more lanes scroll
_PANEL_SHARE, _PANEL_LEAST, _PANEL_MOST = 0.30, 330, 460  # of the width; pixels, for the usual text
_PANEL_BOUND = 0.45  # of the width, where a language or large text needs it


class StripArea(QScrollArea):
    """As high as the strip, up to some lanes; then it scrolls."""

    def __init__(self, strip: HeatStrip, lanes: int = _STRIP_LANES_SHOWN) -> None:
        super().__init__()
        self._lanes = lanes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the strip takes the focus, and Up and Down from it scroll
        self.setWidget(strip)
        self._strip = strip
        strip.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.fit()

    def wanted_height(self) -> int:
        return min(self._strip.sizeHint().height(), self._strip.height_of(self._lanes))

    def fit(self) -> None:
        self.setFixedHeight(self.wanted_height())


class Workspace(QWidget):
    """Only layout; the main window connects the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.title.setFont(scaled_font(self.title, 1.15, bold=True))
        self.notice = text_label(dim=True)
        self.notice.hide()
        self.surface = VideoSurface()
        self.face_strip = FaceStrip(self.surface)
        self.controls = Controls()
        self.strip = HeatStrip()
        self.legend = StripLegend()
        self.panel = VerdictPanel()
        self.moments = MomentsPanel()
        self.eyes = EyesCard()
        self._covered, self._has_time = False, True
        self._strip_area = StripArea(self.strip)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.title)
        left.addWidget(self.notice)
        picture = QHBoxLayout()
        picture.addWidget(self.surface, 1)
        picture.addWidget(self.face_strip)
        left.addLayout(picture, 1)
        left.addWidget(self.controls)
        left.addWidget(self._strip_area)
        left.addWidget(self.legend)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 6, 10)
        row.setSpacing(16)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addWidget(self.eyes)
        right.addWidget(self.panel, 1)
        right.addWidget(self.moments)
        self._rest = QWidget()  # what the panel leaves free below the question
        self._rest.hide()
        right.addWidget(self._rest, 1)
        row.addWidget(clear_scroll_area(self._left), 1)  # large text in a small window
        row.addWidget(self._right)
        self._set_panel_width()
        self.panel.inside.installEventFilter(self)

    def show_notice(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_fresh(self) -> None:
        """Ready for another video."""
        self.surface.clear()
        self.controls.set_position(0.0)
        self.controls.set_duration(0.0)
        self.controls.set_playable(True)
        self._show_time_parts(True)

    def show_unreadable(self) -> None:
        """Nothing can be played or drawn over time."""
        self.surface.clear()
        self.surface.set_note(self.tr("There is no picture to show."))
        self._show_time_parts(False)

    def _show_time_parts(self, shown: bool) -> None:
        self._has_time = shown
        for part in (self.controls, self._strip_area):
            part.setVisible(shown)
        self.legend.setVisible(shown and not self._covered)
        self.moments.setVisible(shown and not self._covered)

    def set_covered(self, covered: bool) -> None:
        """Hide what the tool found, or show it again."""
        self._covered = covered
        self.strip.set_covered(covered)
        self._strip_area.fit()
        self.legend.setVisible(self._has_time and not covered)
        self.panel.setVisible(not covered)
        self.moments.setVisible(self._has_time and not covered)
        self._rest.setVisible(covered)

    def show_picture_only(self, only: bool) -> None:
        """Give the picture all the room there is; its controls and the strip stay."""
        self._right.setVisible(not only)
        self.title.setVisible(not only)

    def refresh_strip(self) -> None:
        self.strip.refresh()
        strip = self.strip
        self.legend.set_shown(strip.shows_first_look(), strip.shows_cuts(), strip.shows_bands())
        self._strip_area.fit()

    def _set_panel_width(self) -> None:
        larger, bound = text_factor(), round(self.width() * _PANEL_BOUND)
        usual = min(max(round(self.width() * _PANEL_SHARE), round(_PANEL_LEAST * larger)), round(_PANEL_MOST * larger))
        width = max(min(max(usual, self.panel.least_width()), bound), _PANEL_LEAST)
        if width != self._right.width():
            self._right.setFixedWidth(width)
        self.face_strip.fit(self.width() - width, self.height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._set_panel_width()
            self.refresh_strip()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel has other words now, which may need more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._set_panel_width()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_panel_width()
        self.moments.fit(self.height())
        super().resizeEvent(event)
