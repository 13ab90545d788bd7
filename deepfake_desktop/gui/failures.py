"""What happens to errors nobody expected, and to Qt's own messages: they are logged, and a dialog says so calmly."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from deepfake_desktop.gui.trouble_dialog import TroubleDialog

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class FailureReporter(QObject):
    """Hears of an exception on any thread and shows one dialog at a time on the window's thread."""

    _failed = Signal(str)  # the traceback; a signal, because the dialog belongs to the window's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: TroubleDialog | None = None
        self.diagnostics: Callable[[str], str] | None = None  # what the dialog offers to copy
        self._failed.connect(self._show)

    def install(self) -> None:
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        if sys.stderr is not None:  # a windowed program on Windows has none
            faulthandler.enable()

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            app = QApplication.instance()
            if app is not None:
                app.quit()
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self._failed.emit("".join(traceback.format_exception(kind, error, trace)))

    def _report_thread(self, failure: threading.ExceptHookArgs) -> None:
        error = failure.exc_value or failure.exc_type()
        self.report(failure.exc_type, error, failure.exc_traceback)

    def _show(self, details: str) -> None:
        if self._dialog is not None:  # the first failure is the telling one; the log has them all
            return
        self._dialog = TroubleDialog(
            QApplication.activeWindow(),
            self.tr("Something went wrong in the window."),
            self.tr("Your videos are unchanged. You can go on; if something looks odd, start the program again."),
            details,
            self.diagnostics,
        )
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


def log_qt_messages() -> None:
    """Send what Qt has to say into Python's logging."""
    qInstallMessageHandler(_log_qt_message)


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    category = context.category
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", f"{category}: " if category else "", text)
