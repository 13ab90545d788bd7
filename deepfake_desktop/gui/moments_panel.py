"""The list of moments worth looking at, the one with the most evidence first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.gui import moment_words
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.theme import scaled_font

_ROWS_SHOWN = 6  # more scroll
_PICTURE_WIDTH = 56  # pixels
_SHARE = 0.25  # of the window's height that the list may take at most
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Rows(QListWidget):
    """A list that tells of Enter and of a click in the same way on every desktop."""

    entered_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_PICTURE_WIDTH, 2 * self.fontMetrics().lineSpacing()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Moments, the one with the most evidence first"))
        self.itemClicked.connect(lambda item: self.entered_row.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentRow() >= 0:
            self.entered_row.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class MomentsPanel(QWidget):
    """Shows the moments of a result, or a sentence where there are none."""

    moment_chosen = Signal(object)  # Moment
    why_requested = Signal()  # of the selected moment, or else the first

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._scale: EvidenceScale | None = None
        self._heading = text_label()
        self._heading.setText(self.tr("Moments"))
        self._heading.setFont(scaled_font(self._heading, 1.0, bold=True))
        self._note = text_label(dim=True)
        self._rows = _Rows()
        self._rows.entered_row.connect(self._tell_chosen)
        self._why = QPushButton(self.tr("Why?"))
        self._why.setProperty("link", True)
        self._why.setCursor(Qt.CursorShape.PointingHandCursor)
        self._why.setToolTip(self.tr("Which regions of the face the score of this moment depends on (W)"))
        self._why.clicked.connect(self.why_requested)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 10, 0)
        column.setSpacing(4)
        column.addLayout(top)
        for widget in (self._note, self._rows):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_waiting()

    def show_waiting(self) -> None:
        """An analysis is under way."""
        self._fill((), {}, moment_words.translated(moment_words.WAITING))

    def show_moments(
        self,
        moments: tuple[Moment, ...],
        flags: Mapping[int, Sequence[str]],
        has_limits: bool,
        scale: EvidenceScale | None = None,
    ) -> None:
        """flags: what is wrong with the material, by person. has_limits: whether the bands' limits were known. scale:
        of the bundle, where it is known."""
        self._scale = scale
        self._fill(moments, flags, moment_words.list_words(moments, has_limits))

    def _fill(self, moments: tuple[Moment, ...], flags: Mapping[int, Sequence[str]], note: str) -> None:
        self._moments = moments
        self._note.setText(note)
        self._rows.clear()
        for moment in moments:
            title = moment_words.moment_title(moment)
            finding = moment_words.moment_finding(moment, flags.get(moment.person, ()), self._scale)
            item = QListWidgetItem(f"{title}\n{finding}")
            item.setToolTip(
                self.tr("{moment}: {finding}. Enter or click goes there.").format(moment=title, finding=finding)
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {finding}")
            item.setSizeHint(self._item_size())
            self._rows.addItem(item)
        self._rows.setVisible(bool(moments))
        self._why.setVisible(bool(moments))
        self.fit(self.window().height())

    def _item_size(self) -> QSize:
        return QSize(0, 2 * self.fontMetrics().lineSpacing() + 8)

    def fit(self, height: int) -> None:
        """Take no more than a share of so many pixels."""
        row = 2 * self.fontMetrics().lineSpacing() + 8
        most = max(int(height * _SHARE / row), 2)
        self._rows.setFixedHeight(min(len(self._moments), _ROWS_SHOWN, most) * row + 4)

    def set_picture(self, row: int, picture: QImage) -> None:
        """Show a picture beside the words of a row."""
        item = self._rows.item(row)
        if item is not None:
            item.setIcon(QIcon(QPixmap.fromImage(_framed(picture, self._rows.iconSize(), self.devicePixelRatioF()))))

    def expect_pictures(self) -> None:
        """Leave room for pictures, so that the words do not move when they come."""
        ratio = self.devicePixelRatioF()
        empty = QPixmap.fromImage(_framed(QImage(), self._rows.iconSize(), ratio))
        for row in range(self._rows.count()):
            self._rows.item(row).setIcon(QIcon(empty))

    def select(self, moment: Moment | None) -> None:
        """Mark the moment that is shown, without taking the focus; None marks none."""
        if moment in self._moments:
            self._rows.setCurrentRow(self._moments.index(moment))
        else:
            self._rows.setCurrentRow(-1)

    def selected(self) -> Moment | None:
        row = self._rows.currentRow()
        return self._moments[row] if row >= 0 else None

    def note(self) -> str:
        return self._note.text()

    def why_button(self) -> QPushButton:
        return self._why

    def list_widget(self) -> QListWidget:
        return self._rows

    def _tell_chosen(self, row: int) -> None:
        self.moment_chosen.emit(self._moments[row])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            for row in range(self._rows.count()):
                self._rows.item(row).setSizeHint(self._item_size())
            self.fit(self.window().height())
        super().changeEvent(event)


def _framed(picture: QImage, size: QSize, pixel_ratio: float) -> QImage:
    """The picture as large as it fits, in the middle of a clear ground, so that upright and wide ones stand in line."""
    whole = QImage(size * pixel_ratio, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    if not picture.isNull():
        kept = Qt.AspectRatioMode.KeepAspectRatio
        fitted = picture.scaled(whole.size(), kept, Qt.TransformationMode.SmoothTransformation)
        place = QRect(whole.rect().center() - fitted.rect().center(), fitted.size())
        painter = QPainter(whole)
        painter.drawImage(place, fitted)
        painter.end()
    whole.setDevicePixelRatio(pixel_ratio)
    return whole
