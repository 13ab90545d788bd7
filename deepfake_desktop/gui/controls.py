"""The row of controls under the picture: play, time, sound."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.gui.icons import glyph

_VOLUME_STEPS = 100


class Controls(QWidget):
    """Shows the player's state and passes on what the user wants."""

    play_toggled = Signal()
    volume_changed = Signal(float)  # 0..1 as on the slider
    mute_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._position_s, self._duration_s = 0.0, 0.0
        self._play = self._button("Play or pause (Space)")
        self._play.clicked.connect(self.play_toggled)
        self._mute = self._button("Mute (M)")
        self._mute.setCheckable(True)
        self._mute.toggled.connect(self._tell_muted)
        self._time = QLabel("0:00 / 0:00")
        self._time.setAccessibleName("Time")
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, _VOLUME_STEPS)
        self._volume.setFixedWidth(110)
        self._volume.setToolTip("Volume")
        self._volume.setAccessibleName("Volume")
        self._volume.valueChanged.connect(self._tell_volume)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._play)
        row.addWidget(self._time)
        row.addStretch(1)
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
        self._show_time()

    def set_sound(self, volume: float, muted: bool) -> None:
        self._volume.setValue(round(volume * _VOLUME_STEPS))
        self._mute.setChecked(muted)

    def toggle_mute(self) -> None:
        self._mute.toggle()

    def set_playable(self, playable: bool) -> None:
        self._play.setEnabled(playable)

    def _show_time(self) -> None:
        text = f"{clock_time(self._position_s)} / {clock_time(self._duration_s)}"
        if text != self._time.text():
            self._time.setText(text)

    def _tell_volume(self, step: int) -> None:
        self.volume_changed.emit(step / _VOLUME_STEPS)

    def _tell_muted(self, muted: bool) -> None:
        self._draw_glyphs()
        self.mute_toggled.emit(muted)

    def _draw_glyphs(self) -> None:
        colour, ratio = self.palette().windowText().color(), self.devicePixelRatioF()
        self._play.setIcon(glyph("pause" if self._playing else "play", colour, ratio))
        self._mute.setIcon(glyph("muted" if self._mute.isChecked() else "sound", colour, ratio))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_glyphs()
        super().changeEvent(event)
