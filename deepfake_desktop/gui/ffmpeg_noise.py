"""Keeps the FFmpeg inside Qt from printing the facts of every opened file to the terminal.

Qt 6.11 has a switch for more of these lines (QT_FFMPEG_DEBUG) and none for fewer; its own warnings still reach the
log. PyAV and OpenCV carry FFmpeg libraries of their own, which this does not touch.
"""

from __future__ import annotations

import ctypes
import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

_log = logging.getLogger(__name__)

_AV_LOG_FATAL = 8  # libavutil/log.h: only what ends the process
_FOLDERS = (QLibraryInfo.LibraryPath.LibrariesPath, QLibraryInfo.LibraryPath.BinariesPath)
_NAMES = ("libavutil.so.[0-9]*", "libavutil.*.dylib", "avutil-*.dll")


def quiet_ffmpeg() -> bool:
    """Set the log level of Qt's own libavutil, once a QMediaPlayer exists (creating the first one sets it, too).

    False where Qt brings none, which only means more lines."""
    for folder in _FOLDERS:
        for name in _NAMES:
            for library in sorted(Path(QLibraryInfo.path(folder)).glob(name)):
                try:
                    ctypes.CDLL(str(library)).av_log_set_level(_AV_LOG_FATAL)
                except (OSError, AttributeError) as error:
                    _log.info("FFmpeg's messages stay: %s", error)
                    return False
                return True
    return False
