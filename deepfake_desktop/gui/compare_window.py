"""Two clips, or two people of one clip, side by side with one transport for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.gui import compare_words
from deepfake_desktop.gui.compare_link import CompareLink, Mirror
from deepfake_desktop.gui.compare_side import CompareSide, share_frames
from deepfake_desktop.gui.icons import glyph
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.strip_legend import StripLegend
from deepfake_desktop.gui.transport import SPEEDS
from deepfake_desktop.gui.watch_menu import speed_words

_SKIP_S = 5.0
_FARTHEST_S = 24 * 3600.0  # one file ahead of the other
_WORDS_LINES = 4  # of the differences, more scroll
_SPACE_IS_THEIRS = (QAbstractButton, QComboBox)


class CompareWindow(QDialog):
    """Beside the main window. It plays, and shows findings that it is given; closing it lets go of both files."""

    def __init__(self, parent: QWidget, one_clip: bool) -> None:
        """one_clip: both sides show the same file, which is then decoded once."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two people") if one_clip else self.tr("Compare two clips"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.one_clip = one_clip
        self.left, self.right = CompareSide(self.tr("Left")), CompareSide(self.tr("Right"))
        self.sides = (self.left, self.right)
        other = Mirror(self.left.player) if one_clip else self.right.player
        self.link = CompareLink(self.left.player, other, self)
        self._speed = 1.0
        self.differences = text_label()
        self.differences.setAccessibleName(self.tr("Differences"))
        self.caution = text_label(dim=True)
        self.caution.setText(compare_words.caution(one_clip))
        self.legend = StripLegend()
        self._lay_out()
        self._connect_parts()
        self._make_keys()
        self._show_playing()
        self._show_link()
        self.show_differences()

    # --- building

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(16)
        for side in self.sides:
            halves.addWidget(side, 1)
        inside = QWidget()
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 6, 0)
        told.setSpacing(4)
        told.addWidget(self.differences)
        told.addWidget(self.caution)
        told.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFixedHeight(_WORDS_LINES * self.fontMetrics().lineSpacing() + 8)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(halves, 1)
        column.addWidget(self.legend)
        column.addLayout(self._make_transport())
        column.addWidget(area)

    def _make_transport(self) -> QHBoxLayout:
        self.play = self._button(self.tr("Play or pause both (Space)"))
        self.previous = self._button(self.tr("Previous frame (,)"))
        self.next = self._button(self.tr("Next frame (.)"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Playing speed"))
        self.speed.setToolTip(self.tr("Playing speed ([ slower, ] faster)"))
        for speed in SPEEDS:
            self.speed.addItem(speed_words(speed), speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.linked = QPushButton(self.tr("Linked"))
        self.linked.setCheckable(True)
        self.linked.setToolTip(
            self.tr("Both play and seek together (U). Unlink, move one of them, and link again to set them in step.")
        )
        self.offset = QDoubleSpinBox()
        self.offset.setRange(-_FARTHEST_S, _FARTHEST_S)
        self.offset.setDecimals(2)
        self.offset.setSingleStep(0.04)
        self.offset.setSuffix(self.tr(" s"))
        self.offset.setKeyboardTracking(False)
        self.offset.setAccessibleName(self.tr("How far the right clip is ahead of the left one, in seconds"))
        self.offset.setToolTip(self.offset.accessibleName())
        self.sound = QComboBox()
        self.sound.setAccessibleName(self.tr("Sound"))
        for text, side in ((self.tr("Sound: left"), 0), (self.tr("Sound: right"), 1), (self.tr("No sound"), -1)):
            self.sound.addItem(text, side)
        self.ahead = QLabel(self.tr("right ahead by"))
        self.ahead.setBuddy(self.offset)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.linked, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        for part in (self.play, self.previous, self.next, self.speed, self.linked, self.ahead, self.offset):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.sound)
        row.addWidget(close)
        for part in (self.linked, self.ahead, self.offset):
            part.setVisible(not self.one_clip)
        if self.one_clip:
            self.sound.removeItem(1)
        return row

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(22, 22))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _connect_parts(self) -> None:
        self.play.clicked.connect(self.toggle)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.speed.activated.connect(lambda: self.set_speed(self.speed.currentData()))
        self.linked.toggled.connect(self.link.set_linked)
        self.offset.valueChanged.connect(self.link.set_offset)
        self.sound.activated.connect(self._choose_sound)
        self.link.changed.connect(self._show_link)
        for number, side in enumerate(self.sides):
            side.seek_requested.connect(lambda seconds, n=number: self._seek(n, seconds))
            side.person_chosen.connect(self.show_differences)
            side.lanes_changed.connect(self._even_strips)
            side.player.playing_changed.connect(self._show_playing)
            side.player.position_changed.connect(lambda seconds, n=number: self.link.follow(n, seconds))
            side.player.ended.connect(lambda n=number: self.link.ended(n))
            side.surface.frame_arrived.connect(lambda seconds, n=number: self._follow_frame(n, seconds))
        if self.one_clip:
            share_frames(self.left, self.right)
            self.left.player.position_changed.connect(self.right.strip.set_position)
        for widget in (*self.findChildren(QAbstractButton), *self.findChildren(QComboBox), *self._strips()):
            widget.installEventFilter(self)
        self._choose_sound()

    def _strips(self) -> list[QWidget]:
        return [side.strip for side in self.sides]

    def _make_keys(self) -> None:
        """The same keys as in the main window."""
        key = Qt.Key
        for shortcut, slot in (
            (key.Key_Space, self.toggle),
            (key.Key_Comma, lambda: self.step(-1)),
            (key.Key_Period, lambda: self.step(1)),
            (key.Key_BracketLeft, lambda: self.change_speed(-1)),
            (key.Key_BracketRight, lambda: self.change_speed(1)),
            (key.Key_Left, lambda: self.link.skip(-_SKIP_S)),
            (key.Key_Right, lambda: self.link.skip(_SKIP_S)),
            (key.Key_U, self._toggle_link),
        ):
            QShortcut(QKeySequence(shortcut), self).activated.connect(slot)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.reject)

    # --- the transport

    def toggle(self) -> None:
        for side in self.sides:
            side.transport.moved()
        self.link.toggle()

    def step(self, frames: int) -> None:
        """Stop, and show the next (1) or previous (-1) frame of the left clip, and of the right one with it."""
        self.link.pause()
        self.link.drive(0)
        self.left.transport.step(frames)
        if not self.one_clip and not self.link.linked:
            self.right.transport.step(frames)

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        self.speed.setCurrentIndex(SPEEDS.index(speed))
        self.link.set_speed(speed)

    def change_speed(self, steps: int) -> None:
        """The next faster (1) or slower (-1) of SPEEDS."""
        index = SPEEDS.index(self._speed) + steps
        self.set_speed(SPEEDS[min(max(index, 0), len(SPEEDS) - 1)])

    def _seek(self, number: int, seconds: float) -> None:
        for side in self.sides:
            side.transport.moved()
        self.link.seek(0 if self.one_clip else number, seconds)

    def _follow_frame(self, number: int, seconds: float) -> None:
        if seconds >= 0:
            self.link.follow_frame(number, seconds)

    def _toggle_link(self) -> None:
        if not self.one_clip:
            self.linked.toggle()

    def _choose_sound(self) -> None:
        wanted = self.sound.currentData()
        for number, side in enumerate(self.sides):
            side.player.set_muted(number != wanted)

    # --- what is shown

    def show_differences(self) -> None:
        """Say in words how the two findings differ, once both are there."""
        left, right = self.left.result, self.right.result
        self.legend.set_shown(False, False, bands=any(side.strip.shows_bands() for side in self.sides))
        if left is None or right is None:
            self.differences.setText(self.tr("The differences are told when both have been analysed."))
            return
        one, other = self.left.chosen_person(), self.right.chosen_person()
        if self.one_clip and one is not None and other is not None:
            told = compare_words.differences(compare_words.person_side(one), compare_words.person_side(other))
            if one.id == other.id:
                told = [self.tr("Both sides show the same person.")]
        else:
            sides = [compare_words.clip_side(side.name, side.result) for side in self.sides if side.result]
            told = compare_words.differences(*sides) + compare_words.file_differences(left, right)
        self.differences.setText("\n".join(told))

    def _even_strips(self) -> None:
        """Pictures of the same height, whoever has more lanes below."""
        height = max(side.strip_area.wanted_height() for side in self.sides)
        for side in self.sides:
            side.strip_area.setFixedHeight(height)

    def _show_playing(self) -> None:
        colour, ratio = self.palette().windowText().color(), self.devicePixelRatioF()
        self.play.setIcon(glyph("pause" if self.link.is_playing() else "play", colour, ratio))
        self.previous.setIcon(glyph("previous", colour, ratio))
        self.next.setIcon(glyph("next", colour, ratio))

    def _show_link(self) -> None:
        linked = self.link.linked
        self.linked.setChecked(linked)
        self.linked.setText(self.tr("Linked") if linked else self.tr("Not linked"))
        self.offset.blockSignals(True)
        self.offset.setValue(self.link.offset_s)
        self.offset.blockSignals(False)
        self.offset.setEnabled(linked)

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what has the focus keep the keys that are also shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = Qt.Key
            own = (keys.Key_Space,) if isinstance(watched, _SPACE_IS_THEIRS) else (keys.Key_Left, keys.Key_Right)
            if event.key() in own:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_playing()
        super().changeEvent(event)

    def done(self, code: int) -> None:
        """Closed, by whatever way: both files go."""
        for side in self.sides:
            side.close_player()
        super().done(code)
