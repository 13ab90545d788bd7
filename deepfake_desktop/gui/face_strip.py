"""The strip beside the picture: the chosen person's face, large and in step, with time and evidence in words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from deepfake_desktop.faces.face import Box
from deepfake_desktop.gui.controls import exact_time
from deepfake_desktop.gui.face_view import FaceView
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.theme import scaled_font, text_factor
from deepfake_desktop.gui.video_surface import VideoSurface

_SHARE, _LEAST, _MOST = 0.30, 132, 280  # of the width that picture and strip share, in pixels
_LEAST_ROOM, _LEAST_HEIGHT = 400, 420  # pixels, for the usual text: with less, the picture gets it all


class FaceStrip(QWidget):
    """Shows what it is told; ``step_requested`` asks for the next (1) or previous (-1) person."""

    step_requested = Signal(int)
    room_changed = Signal()  # there is room for it now, or no more

    def __init__(self, surface: VideoSurface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = FaceView(surface)
        self.view.setToolTip(self.tr("The part of the picture that the network is shown, in step with playback"))
        self._name = QLabel()
        self._name.setFont(scaled_font(self._name, 1.0, bold=True))
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._previous = self._button(self.tr("Previous person (Shift+P)"), Qt.ArrowType.LeftArrow, -1)
        self._next = self._button(self.tr("Next person (Shift+N)"), Qt.ArrowType.RightArrow, 1)
        self._finding = text_label()
        self._finding.setFont(scaled_font(self._finding, 1.0, bold=True))
        self._finding.setAccessibleName(self.tr("Evidence in this face"))
        self._time = text_label(dim=True)
        for label in (self._finding, self._time):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        top = QHBoxLayout()
        top.setSpacing(0)
        for part, stretch in ((self._previous, 0), (self._name, 1), (self._next, 0)):
            top.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._finding)
        column.addWidget(self._time)
        column.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.has_room = False
        self.fit(0, 0)
        self.show_nobody("")

    def _button(self, name: str, arrow: Qt.ArrowType, step: int) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setIconSize(QSize(12, 12))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.step_requested.emit(step))
        return button

    def fit(self, room: int, height: int) -> None:
        """Take a share of so many pixels of width. height: of all that lies above, beside and below the picture."""
        has_room = room >= _LEAST_ROOM * text_factor() and height >= _LEAST_HEIGHT * text_factor()
        if has_room != self.has_room:
            self.has_room = has_room
            self.room_changed.emit()
        width = min(max(round(room * _SHARE), _LEAST), _MOST)
        self.setFixedWidth(width)
        self.view.setMaximumHeight(width)  # the words stand right below the square

    def show_nobody(self, note: str) -> None:
        """There is no face to choose from."""
        self.view.show_face(0, None, note)
        self._show_words("", "", "")
        self._show_choice(False)

    def show_face(self, person: int, people: int, seconds: float, box: Box | None, finding: str) -> None:
        """people: how many there are to choose from. seconds: of the frame. box: None where the person is not seen."""
        self.view.show_face(person, box, self.tr("Not in this picture"))
        self._show_words(self.tr("Person {number}").format(number=person), finding, exact_time(seconds))
        self._show_choice(people > 1)

    def finding_text(self) -> str:
        return self._finding.text()

    def name_text(self) -> str:
        return self._name.text()

    def time_text(self) -> str:
        return self._time.text()

    def _show_words(self, name: str, finding: str, time: str) -> None:
        self._name.setText(name)
        self._finding.setText(finding[:1].upper() + finding[1:])
        self._time.setText(time)

    def _show_choice(self, several: bool) -> None:
        for button in (self._previous, self._next):
            button.setVisible(several)
