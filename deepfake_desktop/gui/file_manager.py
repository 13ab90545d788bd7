"""Showing a file where it lies, in the system's own file manager."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: str) -> bool:
    """Open the folder of a file, with the file chosen in it on Windows and macOS. False where nothing could be started.

    Linux has no command for choosing a file that every file manager knows; there the folder is opened.
    """
    if sys.platform == "win32":
        return bool(_start("explorer.exe", ["/select,", QDir.toNativeSeparators(path)]))
    if sys.platform == "darwin":
        return bool(_start("/usr/bin/open", ["-R", path]))
    return open_folder(os.path.dirname(path))


def open_folder(folder: str) -> bool:
    """Open a folder in the file manager. False where it is not there or nothing could be started."""
    return os.path.isdir(folder) and QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _start(program: str, arguments: list[str]) -> bool:
    started = QProcess.startDetached(program, arguments)
    return bool(started[0] if isinstance(started, tuple) else started)
