"""Why this moment? The face with its regions, and what covering each of them does to the score."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from deepfake_desktop.analysis.explanation import Explanation, target_of
from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui import why_words
from deepfake_desktop.gui.engine import worker
from deepfake_desktop.gui.job_dialog import JobDialog
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.preload import load
from deepfake_desktop.gui.side_job import SideJobs
from deepfake_desktop.gui.theme import colours_of, roomy
from deepfake_desktop.gui.words import capital
from deepfake_desktop.supervision import tasks

DRAWING = "deepfake_desktop.analysis.explain_picture"


class RegionPicture(QWidget):
    """The crop with its regions drawn over it, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._explanation: Explanation | None = None
        self._chosen: str | None = None
        self._picture: QImage | None = None
        self.setMinimumSize(240, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The face with its regions"))

    def sizeHint(self) -> QSize:
        return QSize(380, 380)

    def show_explanation(self, explanation: Explanation) -> None:
        self._explanation, self._picture = explanation, None
        self.update()

    def choose(self, region: str | None) -> None:
        """Hatch one region in place of those that stand out."""
        self._chosen, self._picture = region, None
        self.update()

    def chosen(self) -> str | None:
        return self._chosen

    def has_picture(self) -> bool:
        return self._explanation is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        if self._explanation is None:
            room = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
            QPainter(self).fillRect(room, QColor(colours_of(self).lane))
            return
        ratio = self.devicePixelRatioF()
        pixels = round(side * ratio)
        if self._picture is None or self._picture.width() != pixels:
            self._picture = _image(self._explanation, pixels, self._chosen)
            self._picture.setDevicePixelRatio(ratio)
        QPainter(self).drawImage((self.width() - side) // 2, (self.height() - side) // 2, self._picture)


def _image(explanation: Explanation, side: int, chosen: str | None) -> QImage:
    # Imported here: it brings OpenCV, which the window need not wait for when it opens; loaded by the job.
    from deepfake_desktop.analysis.explain_picture import draw_regions

    drawn = draw_regions(explanation, side, chosen)
    return QImage(drawn.data, side, side, drawn.strides[0], QImage.Format.Format_RGB888).copy()


class WhyDialog(JobDialog):
    """Looks into one moment while it is open."""

    def __init__(self, parent: QWidget, jobs: SideJobs, moment: Moment) -> None:
        super().__init__(parent, jobs, self.tr("Why this moment?"))
        self._explanation: Explanation | None = None
        self.heading.setText(self.tr("Covering one region of the face after the other…"))
        place = text_label(dim=True)
        text = self.tr("Person {person} at {time}")
        place.setText(text.format(person=moment.person, time=clock_time(moment.peak_s)))
        self.picture = RegionPicture()
        self.rows = QListWidget()
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setWordWrap(True)
        self.rows.setSpacing(3)
        self.rows.setAccessibleName(self.tr("Regions, the one that lowers the score most first"))
        self.rows.currentRowChanged.connect(self._choose)
        self._legend = text_label(dim=True)
        right = QVBoxLayout()
        right.addWidget(place)
        right.addWidget(self.rows, 1)
        right.addWidget(self._legend)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture, 1)
        row.addLayout(right, 1)
        self.room.addLayout(row, 1)
        self.caution.setText(why_words.caution(False))
        self.resize(roomy(self, 860, 560))

    def look(self, path: str, settings: Settings, moment: Moment, sha256: str | None) -> None:
        """Begin."""

        def work(is_cancelled: Callable[[], bool], tell: Callable[[Any], None]) -> Explanation | None:
            target = target_of(moment)
            found = tasks.explain(worker(), Path(path), settings, target, sha256, is_cancelled, tell)
            load()  # what draws it brings OpenCV, which must not stop the window
            import_module(DRAWING)
            return found

        self.start("explanation", work)

    def explanation(self) -> Explanation | None:
        return self._explanation

    def take_event(self, event: float) -> None:
        self.show_fraction(event)

    def take_result(self, result: Explanation | None) -> None:
        if result is None:
            self.heading.setText(self.tr("Cancelled."))
            return
        self._explanation = result
        self.heading.setText(why_words.finding(result))
        self.picture.show_explanation(result)
        self.picture.setAccessibleDescription(self.heading.text())
        for number, effect in enumerate(result.effects, 1):
            region = why_words.region_word(effect.region)
            title = f"{number}  {capital(region)}"
            mark = self.tr(", stands out") if effect.stands_out else ""
            words = why_words.effect(result, effect)
            item = QListWidgetItem(f"{title}{mark}\n{words}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}{mark}: {words}")
            self.rows.addItem(item)
        self._legend.setText(
            self.tr("Hatched: stands out. Choose a region to see where it lies.")
            if any(effect.stands_out for effect in result.effects)
            else self.tr("Choose a region to see where it lies.")
        )
        self.caution.setText(why_words.caution(result.turned_far))

    def _choose(self, row: int) -> None:
        if self._explanation is not None:
            self.picture.choose(self._explanation.effects[row].region if row >= 0 else None)
