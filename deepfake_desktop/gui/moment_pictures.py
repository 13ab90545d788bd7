"""Small pictures in the list of moments, decoded one after the other by the thread that also serves the strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.gui.moments_panel import MomentsPanel
from deepfake_desktop.gui.thumbnails import Thumbnails, rounded

MOST = 30  # of the moments with the most evidence; nobody scrolls through more, and as many again are kept for hovering


class MomentPictures(QObject):
    """Asks for one picture at a time: whoever hovers over the strip comes first, since only the newest wish counts."""

    def __init__(self, thumbnails: Thumbnails, panel: MomentsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails, self._panel = thumbnails, panel
        self._rows: dict[float, list[int]] = {}  # by the time of the picture
        self._missing: list[float] = []  # not asked for yet, the most wanted first
        thumbnails.arrived.connect(self._take)

    def start(self, moments: Sequence[Moment]) -> None:
        """Other moments are listed, whose pictures are wanted."""
        self._rows = {}
        for row, moment in enumerate(moments[:MOST]):
            self._rows.setdefault(rounded(moment.peak_s), []).append(row)
        self._missing = list(self._rows)
        self._ask_next()

    def stop(self) -> None:
        """No more pictures are wanted."""
        self._rows, self._missing = {}, []

    def _ask_next(self) -> None:
        while self._missing:
            seconds = self._missing.pop(0)
            picture = self._thumbnails.picture(seconds)
            if picture is None:
                return  # it, or that of a newer wish, will arrive
            self._show(seconds, picture)

    def _take(self, seconds: float, picture: QImage) -> None:
        if seconds in self._missing:
            self._missing.remove(seconds)
        self._show(seconds, picture)
        self._ask_next()

    def _show(self, seconds: float, picture: QImage) -> None:
        for row in self._rows.get(seconds, ()):
            self._panel.set_picture(row, picture)
