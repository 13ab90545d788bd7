"""Starts the window."""

from __future__ import annotations

import logging
import os
import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStyleFactory

from deepfake_desktop import __version__
from deepfake_desktop.gui.failures import FailureReporter, log_qt_messages
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.icons import app_icon
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.preload import load_ahead
from deepfake_desktop.gui.settings import APPLICATION, ORGANISATION
from deepfake_desktop.gui.theme import apply_theme

# Python's lock goes round this often; with the usual 5 ms the window waits several times that for each painted frame
# while an analysis runs.
_SWITCH_INTERVAL_S = 0.001
_LOAD_AFTER_MS = 200  # the window is painted by then, and nobody has opened a file


def run_gui(path: str | None) -> int:
    """Show the window, with a video in it where a path is given, until it is closed. Returns the exit code."""
    log_qt_messages()
    app = make_application()
    reporter = FailureReporter(app)
    reporter.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program at once
    window = MainWindow()
    quiet_ffmpeg()
    apply_theme(app, window.preferences.theme)
    window.show()
    QTimer.singleShot(_LOAD_AFTER_MS, load_ahead)
    if path is not None:
        window.open_path(path)
    code = app.exec()
    if not window.ended_cleanly:
        # Leaving the normal way would destroy a thread that still runs, and crash.
        logging.shutdown()
        os._exit(code)
    return code


def make_application() -> QApplication:
    """The QApplication with name, icon and style."""
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName("Deepfake Desktop")
    app.setApplicationVersion(__version__)
    app.setOrganizationName(ORGANISATION)
    app.setDesktopFileName(APPLICATION)
    app.setWindowIcon(app_icon())
    app.setStyle(QStyleFactory.create("Fusion"))  # the one style that takes both palettes on every desktop
    return app
