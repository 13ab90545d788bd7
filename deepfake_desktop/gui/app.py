"""Starts the window."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStyleFactory

from deepfake_desktop import __version__
from deepfake_desktop.gui import engine
from deepfake_desktop.gui.crash_log import CrashLog
from deepfake_desktop.gui.failures import FailureReporter, log_qt_messages
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.focus_ring import FocusRing
from deepfake_desktop.gui.icons import app_icon
from deepfake_desktop.gui.language import font_note, install
from deepfake_desktop.gui.local_paths import path_of_argument
from deepfake_desktop.gui.log_keeper import KEEPER
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.open_events import Application
from deepfake_desktop.gui.preload import load_ahead
from deepfake_desktop.gui.settings import APPLICATION, ORGANISATION, Preferences
from deepfake_desktop.gui.single_instance import SingleInstance
from deepfake_desktop.gui.strip_access import install_interface
from deepfake_desktop.gui.theme import apply_theme
from deepfake_desktop.gui.trouble_dialog import crash_dialog

_log = logging.getLogger(__name__)

# Python's lock goes round this often; with the usual 5 ms the window waits several times that for each painted frame
# while an analysis runs.
_SWITCH_INTERVAL_S = 0.001
_LOAD_AFTER_MS = 200  # the window is painted by then, and nobody has opened a file


def run_gui(paths: Sequence[str], new_window: bool = False) -> int:
    """Show the window, with the given video in it or several in its queue, until it is closed. Returns the exit code.

    Where a window of the program is open already, it gets the files and comes to the front, and this one ends at once,
    unless ``new_window`` asks for a window of its own.
    """
    log_qt_messages()
    paths = [path_of_argument(path) for path in paths]
    app = make_application()
    instance = SingleInstance(parent=app)
    if not instance.claim() and not new_window and instance.hand_over(paths):
        return 0
    KEEPER.install(on_disk=instance.is_first())
    _log.info("Deepfake Desktop %s starts", __version__)
    reporter = FailureReporter(app)
    reporter.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program at once
    crashes = CrashLog()
    noted = crashes.begin() if instance.is_first() else ""
    preferences = Preferences()
    install(app, preferences.language)  # before the first text is made
    window = MainWindow(preferences)
    reporter.diagnostics = window.everyday.diagnostics
    quiet_ffmpeg()
    apply_theme(app, preferences.theme)
    window.show()
    QTimer.singleShot(_LOAD_AFTER_MS, load_ahead)
    if noted:
        crash_dialog(window, noted, window.everyday.diagnostics).open()
    window.open_paths(list(paths))
    if note := font_note(preferences.language):
        window.everyday.said.emit(note)
    instance.files_arrived.connect(window.take_over)
    app.files_arrived.connect(window.take_over)
    code = app.exec()
    if window.isVisible():  # its screen was taken away, and nobody has closed it
        _log.error("the window has lost its screen; the program ends")
        window.close()
    crashes.end()
    engine.shut_down()
    instance.release()
    if window.erasing.is_wanted:
        KEEPER.remove()
        window.erasing.erase_and_tell()
    if not window.ended_cleanly:
        # Leaving the normal way would destroy a thread that still runs, and crash.
        logging.shutdown()
        os._exit(code)
    return code


def make_application() -> Application:
    """The QApplication with name, icon and style."""
    sys.setswitchinterval(_SWITCH_INTERVAL_S)
    app = Application.instance()
    if not isinstance(app, Application):
        app = Application(sys.argv[:1])
    app.setApplicationName(APPLICATION)
    app.setApplicationDisplayName("Deepfake Desktop")
    app.setApplicationVersion(__version__)
    app.setOrganizationName(ORGANISATION)
    app.setDesktopFileName(APPLICATION)
    app.setWindowIcon(app_icon())
    install_interface()
    if app.findChild(FocusRing) is None:
        FocusRing(app)
    app.setStyle(QStyleFactory.create("Fusion"))  # the one style that takes both palettes on every desktop
    return app
