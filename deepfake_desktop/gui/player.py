"""Playback: QMediaPlayer with sound, in seconds and in sentences."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaPlayer, QVideoSink

_log = logging.getLogger(__name__)

CANNOT_PLAY = "This file cannot be played here. The analysis goes on."


def _keep_off_pythons_lock(shared: QObject) -> None:
    """Let Qt's playing threads use an object made in Python without waiting for Python's lock.

    At the end of a video such a thread disconnects its signals from the QAudioOutput, which asks PySide whether
    Python overrides ``disconnectNotify``. PySide takes Python's lock for the first answer of each object and then
    remembers it. Asked for the first time in that thread, while the window's thread holds the lock inside
    QMediaPlayer.stop and waits for the same signals, both wait for ever. So it is asked here, beforehand.
    """
    connection = shared.destroyed.connect(_ignore)
    shared.destroyed.disconnect(connection)


def _ignore() -> None:
    """Hears of nothing."""


class Player(QObject):
    """Plays one file at a time. A file that cannot be played is a sentence in ``failed``, never an exception."""

    position_changed = Signal(float)  # seconds
    duration_changed = Signal(float)  # seconds
    playing_changed = Signal(bool)
    failed = Signal(str)

    def __init__(self, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = QAudioOutput(self)
        self._media = QMediaPlayer(self)
        for shared in (sink, self._sound, self._media):
            _keep_off_pythons_lock(shared)
        self._media.setAudioOutput(self._sound)
        self._media.setVideoSink(sink)
        self._media.positionChanged.connect(self._tell_position)
        self._media.durationChanged.connect(self._tell_duration)
        self._media.playbackStateChanged.connect(self._tell_playing)
        self._media.errorOccurred.connect(self._tell_failure)

    def open(self, path: Path) -> None:
        """Load a file (in the background) and start to play it."""
        self._media.setSource(QUrl.fromLocalFile(str(path)))
        self._media.play()

    def close(self) -> None:
        """Stop and let go of the file."""
        self._media.stop()
        self._media.setSource(QUrl())

    def toggle(self) -> None:
        if self.is_playing():
            self._media.pause()
        else:
            self._media.play()

    def pause(self) -> None:
        self._media.pause()

    def is_playing(self) -> bool:
        return self._media.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    def seek(self, seconds: float) -> None:
        if self._media.playbackState() == QMediaPlayer.PlaybackState.StoppedState:
            self._media.pause()  # at its end the player is stopped and would ignore the new position
        self._media.setPosition(round(max(seconds, 0.0) * 1000))

    def position_s(self) -> float:
        return self._media.position() / 1000

    def duration_s(self) -> float:
        """0 while unknown."""
        return max(self._media.duration(), 0) / 1000

    def set_volume(self, slider: float) -> None:
        """Volume 0..1 as on a slider, which the ear hears as even steps."""
        scale = QAudio.VolumeScale
        self._sound.setVolume(QAudio.convertVolume(slider, scale.LogarithmicVolumeScale, scale.LinearVolumeScale))

    def set_muted(self, muted: bool) -> None:
        self._sound.setMuted(muted)

    def _tell_position(self, milliseconds: int) -> None:
        self.position_changed.emit(milliseconds / 1000)

    def _tell_duration(self, milliseconds: int) -> None:
        self.duration_changed.emit(max(milliseconds, 0) / 1000)

    def _tell_playing(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(state == QMediaPlayer.PlaybackState.PlayingState)

    def _tell_failure(self, error: QMediaPlayer.Error, text: str) -> None:
        if error != QMediaPlayer.Error.NoError:
            _log.info("not playable: %s", text)
            self.failed.emit(CANNOT_PLAY)
