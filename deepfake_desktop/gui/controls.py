"""The row of controls under the picture: play, single frames, time, speed, loop, sound."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui.icons import glyph
from deepfake_desktop.gui.watch_menu import speed_words

_VOLUME_STEPS = 100
_VOLUME_STEP = 5  # of a key
_VOLUME_WIDTH = 110
_SPACING = 4


def exact_time(seconds: float) -> str:
    """A time to the hundredth of a second: "1:02.35"."""
    hundredths = int(seconds * 100 + 1e-6)
    return f"{clock_time(hundredths // 100)}.{hundredths % 100:02}"


class Controls(QWidget):
    """Shows the player's state and passes on what the user wants."""

    play_toggled = Signal()
    volume_changed = Signal(float)  # 0..1 as on the slider
    mute_toggled = Signal(bool)
    step_requested = Signal(int)  # frames: 1 or -1
    loop_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the strip below: back is left, on is right
        self._playing = False
        self._position_s, self._duration_s = 0.0, 0.0
        self._frame_s, self._frame_rate = 0.0, 0.0  # time of the picture; frames per second, 0 while unknown
        self._brief = False  # no room for the length of the video
        self._play = self._button(self.tr("Play or pause (Space)"))
        self._play.clicked.connect(self.play_toggled)
        self._previous = self._button(self.tr("Previous frame (,)"))
        self._previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self._next = self._button(self.tr("Next frame (.)"))
        self._next.clicked.connect(lambda: self.step_requested.emit(1))
        for button in (self._previous, self._next):
            button.setAutoRepeat(True)
        self._speed = self._button(self.tr("Playing speed ([ slower, ] faster)"))
        self._speed.setText(speed_words(1.0))
        self._speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._loop = self._button(self.tr("Loop (R); mark its begin with I and its end with O"))
        self._loop.setCheckable(True)
        self._loop.toggled.connect(self.loop_toggled)
        self._mute = self._button(self.tr("Mute (M)"))
        self._mute.setCheckable(True)
        self._mute.toggled.connect(self._tell_muted)
        self._time = QLabel("0:00 / 0:00")
        self._time.setAccessibleName(self.tr("Time and frame"))
        self._time.setToolTip(
            self.tr(
                "Time, length, and number of the frame. The first frame is 0; numbers are counted from the time "
                "and the file's average frame rate."
            )
        )
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, _VOLUME_STEPS)
        self._volume.setFixedWidth(_VOLUME_WIDTH)
        self._volume.setToolTip(self.tr("Volume"))
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.valueChanged.connect(self._tell_volume)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for button in (self._play, self._previous, self._next):
            row.addWidget(button)
        row.addWidget(self._time)
        row.addStretch(1)
        row.addWidget(self._speed)
        row.addWidget(self._loop)
        row.addWidget(self._mute)
        row.addWidget(self._volume)
        self._draw_glyphs()

    @staticmethod
    def _button(name: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(22, 22))
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def set_playing(self, playing: bool) -> None:
        self._playing = playing
        self._draw_glyphs()

    def set_position(self, seconds: float) -> None:
        self._position_s = seconds
        self._show_time()

    def set_duration(self, seconds: float) -> None:
        self._duration_s = seconds
        self._fit()

    def set_frame_rate(self, frame_rate: float | None) -> None:
        self._frame_rate = frame_rate or 0.0
        self._fit()

    def set_frame_time(self, seconds: float) -> None:
        """The presentation time of the picture that is shown, which the time then tells exactly."""
        self._position_s = self._frame_s = seconds
        self._show_time()

    def set_speed(self, speed: float) -> None:
        """Negative: backwards."""
        self._speed.setText(speed_words(speed))

    def set_loop(self, on: bool) -> None:
        self._loop.setChecked(on)

    def speed_button(self) -> QToolButton:
        return self._speed

    def time_text(self) -> str:
        return self._time.text()

    def set_sound(self, volume: float, muted: bool) -> None:
        self._volume.setValue(round(volume * _VOLUME_STEPS))
        self._mute.setChecked(muted)

    def change_volume(self, steps: int) -> None:
        """Louder (1) or quieter (-1), also where there is no room for the slider."""
        self._mute.setChecked(False)
        self._volume.setValue(self._volume.value() + steps * _VOLUME_STEP)

    def toggle_mute(self) -> None:
        self._mute.toggle()

    def set_playable(self, playable: bool) -> None:
        for button in (self._play, self._previous, self._next):
            button.setEnabled(playable)

    def _show_time(self) -> None:
        text = self._time_words(self._position_s, self._frame_s)
        if text != self._time.text():
            self._time.setText(text)

    def _fit(self) -> None:
        """Leave out the slider where there is no room for it, and then the length; the time keeps its width."""
        others = [self._play, self._previous, self._next, self._speed, self._loop, self._mute]
        room = self.width() - sum(one.sizeHint().width() + _SPACING for one in others) - _SPACING
        self._brief = False
        self._brief = self._widest() > room
        widest = self._widest()  # as wide as it will ever be, so that running numbers move nothing
        if widest != self._time.minimumWidth():
            self._time.setMinimumWidth(widest)
        self._volume.setVisible(room - widest >= _VOLUME_WIDTH + _SPACING)
        self._show_time()

    def _widest(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._time_words(self._duration_s, self._duration_s)) + 4

    def _time_words(self, seconds: float, frame_s: float) -> str:
        text = exact_time(seconds) if self._brief else f"{exact_time(seconds)} / {clock_time(self._duration_s)}"
        if not self._frame_rate:
            return text
        frame = str(round(frame_s * self._frame_rate))
        return self.tr("{time} · frame {number}").format(time=text, number=frame)

    def _tell_volume(self, step: int) -> None:
        self.volume_changed.emit(step / _VOLUME_STEPS)

    def _tell_muted(self, muted: bool) -> None:
        self._draw_glyphs()
        self.mute_toggled.emit(muted)

    def _draw_glyphs(self) -> None:
        colour, ratio = self.palette().windowText().color(), self.devicePixelRatioF()
        self._play.setIcon(glyph("pause" if self._playing else "play", colour, ratio))
        self._previous.setIcon(glyph("previous", colour, ratio))
        self._next.setIcon(glyph("next", colour, ratio))
        self._loop.setIcon(glyph("loop", colour, ratio))
        self._mute.setIcon(glyph("muted" if self._mute.isChecked() else "sound", colour, ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_glyphs()
        super().changeEvent(event)
