"""Playback: QMediaPlayer with sound, in seconds and in sentences."""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QFileDevice, QIODevice, QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaPlayer, QVideoSink

_log = logging.getLogger(__name__)

# Qt's FFmpeg knows playlists and lists of files, and asks this variable which protocols they may use to get at others.
# None has this name: nothing but the file that is handed over is ever read, from the network least of all.
_PROTOCOLS = ("QT_FFMPEG_PROTOCOL_WHITELIST", "none")


def _milliseconds(seconds: float) -> int:
    """The position that shows the frame of a time: where a frame begins, Qt still shows the one before it."""
    return round(seconds * 1000) + 1 if seconds > 0 else 0


def cannot_play() -> str:
    """What is said where there is no picture because Qt cannot play the file."""
    return QCoreApplication.translate("Player", "This file cannot be played here. The analysis goes on.")


class Player(QObject):
    """Plays one file at a time. A file that cannot be played is a sentence in ``failed``, never an exception.

    Every command reaches Qt by a signal. A command may wait for Qt's playing threads, and these may wait for Python's
    lock, because what they log goes to a handler written in Python: called as a method, which keeps the lock, both
    would wait for ever. ``emit`` lets go of the lock.
    """

    position_changed = Signal(float)  # seconds
    duration_changed = Signal(float)  # seconds
    playing_changed = Signal(bool)
    failed = Signal(str)
    ended = Signal()  # the file was played to its end

    _source_wanted = Signal(QIODevice, QUrl)
    _play_wanted = Signal()
    _pause_wanted = Signal()
    _stop_wanted = Signal()
    _place_wanted = Signal("qlonglong")  # type: ignore[arg-type]  # milliseconds; int would not fit setPosition
    _volume_wanted = Signal(float)  # 0..1, linear
    _mute_wanted = Signal(bool)
    _speed_wanted = Signal(float)  # 1 is the file's own

    def __init__(self, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = QAudioOutput(self)
        self._media = QMediaPlayer(self)
        self._media.setAudioOutput(self._sound)
        self._media.setVideoSink(sink)
        os.environ[_PROTOCOLS[0]] = _PROTOCOLS[1]
        self._file: QFile | None = None
        self._source_wanted.connect(self._media.setSourceDevice)
        self._play_wanted.connect(self._media.play)
        self._pause_wanted.connect(self._media.pause)
        self._stop_wanted.connect(self._media.stop)
        self._place_wanted.connect(self._media.setPosition)
        self._volume_wanted.connect(self._sound.setVolume)
        self._mute_wanted.connect(self._sound.setMuted)
        self._speed_wanted.connect(self._media.setPlaybackRate)
        self._media.positionChanged.connect(self._tell_position)
        self._media.durationChanged.connect(self._tell_duration)
        self._media.playbackStateChanged.connect(self._tell_playing)
        self._media.mediaStatusChanged.connect(self._tell_end)
        self._media.errorOccurred.connect(self._tell_failure)
        self._has_file = False

    def open(self, path: Path) -> None:
        """Load a file (in the background) and start to play it.

        Qt gets the open file and not its name, so that no name is taken for anything else; only a regular file is
        opened, since a pipe would be waited for for ever.
        """
        file = _opened(path)
        if file is None:
            self.close()
            self.failed.emit(cannot_play())
            return
        self._has_file = True
        self._take(file, QUrl.fromLocalFile(str(path)))
        self._play_wanted.emit()

    def close(self) -> None:
        """Stop and let go of the file."""
        self._has_file = False
        self._stop_wanted.emit()
        self._take(None, QUrl())

    def _take(self, file: QFile | None, name: QUrl) -> None:
        """Exchange the source; Qt has let go of the old file when that is done."""
        self._source_wanted.emit(file, name)
        old, self._file = self._file, file
        if old is not None:
            old.close()

    def has_file(self) -> bool:
        """Whether a file was opened and not closed since."""
        return self._has_file

    def toggle(self) -> None:
        if self.is_playing():
            self._pause_wanted.emit()
        else:
            self._play_wanted.emit()

    def play(self) -> None:
        self._play_wanted.emit()

    def pause(self) -> None:
        self._pause_wanted.emit()

    def is_playing(self) -> bool:
        return self._media.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    def seek(self, seconds: float) -> None:
        if self._media.playbackState() == QMediaPlayer.PlaybackState.StoppedState:
            self._pause_wanted.emit()  # at its end the player is stopped and would ignore the new position
        self._place_wanted.emit(_milliseconds(seconds))

    def position_s(self) -> float:
        return self._media.position() / 1000

    def duration_s(self) -> float:
        """0 while unknown."""
        return max(self._media.duration(), 0) / 1000

    def set_volume(self, slider: float) -> None:
        """Volume 0..1 as on a slider, which the ear hears as even steps."""
        scale = QAudio.VolumeScale
        linear = QAudio.convertVolume(slider, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        self._volume_wanted.emit(linear)

    def set_muted(self, muted: bool) -> None:
        self._mute_wanted.emit(muted)

    def set_speed(self, speed: float) -> None:
        """How fast to play, > 0; 1 is the file's own speed. Qt plays no file backwards."""
        self._speed_wanted.emit(speed)

    def _tell_position(self, milliseconds: int) -> None:
        self.position_changed.emit(milliseconds / 1000)

    def _tell_duration(self, milliseconds: int) -> None:
        self.duration_changed.emit(max(milliseconds, 0) / 1000)

    def _tell_playing(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(state == QMediaPlayer.PlaybackState.PlayingState)

    def _tell_end(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _tell_failure(self, error: QMediaPlayer.Error, text: str) -> None:
        if error != QMediaPlayer.Error.NoError:
            _log.info("not playable: %s", text)
            self.failed.emit(cannot_play())


def _opened(path: Path) -> QFile | None:
    """A regular file, open for reading; None for anything else, or where it cannot be opened."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError):
        return None
    file = QFile()
    if stat.S_ISREG(os.fstat(handle).st_mode) and file.open(
        handle, QIODevice.OpenModeFlag.ReadOnly, QFileDevice.FileHandleFlag.AutoCloseHandle
    ):
        return file
    os.close(handle)
    return None
