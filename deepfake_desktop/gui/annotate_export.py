"""File, Save annotated video: asks where to, writes on a thread of its own, and shows how far it is."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui.engine import worker
from deepfake_desktop.gui.engine_words import engine_text
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.supervision import tasks
from deepfake_desktop.supervision.tasks import Annotated

if TYPE_CHECKING:
    from deepfake_desktop.analysis.result import AnalysisResult
    from deepfake_desktop.analysis.timeline import Timeline

_log = logging.getLogger(__name__)

DRAWN = ("complete", "partial", "cancelled", "no_face")  # statuses of results that can be drawn
_READ_EVERY_MS = 100
_STEPS = 1000
_END_LIMIT_MS = 15_000  # how long closing waits; the writer looks for a cancel before every frame


@dataclass(frozen=True)
class Subject:
    """What is shown in the window now."""

    path: Path
    result: AnalysisResult
    timeline: Timeline


class AnnotateExport(QObject):
    """One export at a time. Everything happens on the window's thread, except ``_Writer.run``."""

    told = Signal(str)  # a sentence for the user
    ended = Signal()

    def __init__(self, window: QWidget, action: QAction, subject: Callable[[], Subject | None]) -> None:
        """subject: what would be written if it were asked for now; None where there is no result to draw."""
        super().__init__(window)
        self._window, self._action, self._subject = window, action, subject
        self._writer: _Writer | None = None
        self._dialog: QProgressDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_READ_EVERY_MS)
        self._timer.timeout.connect(self._show_progress)
        action.triggered.connect(self.choose)
        self.update_action()

    def update_action(self) -> None:
        """The shown video or its result has changed."""
        subject = self._subject()
        self._action.setEnabled(self._writer is None and subject is not None and subject.result.status in DRAWN)

    def is_running(self) -> bool:
        return self._writer is not None

    def dialog(self) -> QProgressDialog | None:
        """What shows the progress, while something is written."""
        return self._dialog

    def choose(self) -> None:
        """Ask where to, and begin."""
        subject = self._subject()
        if subject is None or self._writer is not None:
            return
        proposal = subject.path.with_name(f"{subject.path.stem} annotated.mp4")
        title, kinds = self.tr("Save the annotated video"), self.tr("MP4 video (*.mp4)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(proposal), kinds)
        if name:
            target = Path(name)
            self.start(subject, target if target.suffix else target.with_suffix(".mp4"))

    def start(self, subject: Subject, target: Path) -> None:
        """Write an annotated copy; ``told`` says how it ended."""
        self._writer = _Writer(subject, target, self)
        self._writer.finished.connect(self._collect)
        self._dialog = self._make_dialog(target)
        self._dialog.show()
        self._timer.start()
        self._writer.start(QThread.Priority.LowPriority)
        self.update_action()

    def cancel(self) -> None:
        if self._writer is not None:
            self._writer.requestInterruption()

    def shut_down(self) -> bool:
        """Stop for good and wait. False where it has not ended in time."""
        self._timer.stop()
        self._close_dialog()
        if self._writer is None:
            return True
        self._writer.finished.disconnect(self._collect)
        self._writer.requestInterruption()
        return bool(self._writer.wait(_END_LIMIT_MS))

    def _make_dialog(self, target: Path) -> QProgressDialog:
        text = self.tr("Writing {name}…").format(name=target.name)
        dialog = QProgressDialog(text, self.tr("Cancel"), 0, _STEPS, self._window)
        dialog.setWindowTitle(self.tr("Annotated video"))
        dialog.setWindowModality(Qt.WindowModality.NonModal)  # the video can be watched meanwhile
        dialog.setMinimumDuration(0)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.setAccessibleName(self.tr("Progress of the annotated video"))
        dialog.canceled.connect(self.cancel)
        return dialog

    def _show_progress(self) -> None:
        if self._writer is not None and self._dialog is not None and not self._dialog.wasCanceled():
            self._dialog.setValue(round(self._writer.fraction * _STEPS))

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.canceled.disconnect(self.cancel)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _collect(self) -> None:
        writer = self._writer
        if writer is None:
            return
        take_leave(writer)
        self._timer.stop()
        self._close_dialog()
        self._writer = None
        self.told.emit(self._outcome(writer))
        self.update_action()
        self.ended.emit()

    def _outcome(self, writer: _Writer) -> str:
        if writer.error is not None:
            return writer.error
        if writer.made is None:
            return self.tr("The annotated video was cancelled; nothing was saved.")
        if not writer.made.complete:
            return self.tr("Saved as {path}, as far as the damaged original can be read.").format(path=writer.made.path)
        return self.tr("Saved as {path}.").format(path=writer.made.path)


class _Writer(QThread):
    """Has one copy written by a child process. When it has finished, ``made`` or ``error`` is set, and neither where it
    was cancelled."""

    def __init__(self, subject: Subject, target: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("annotate")
        self._subject, self._target = subject, target
        self.fraction = 0.0  # 0..1, read by the window
        self.made: Annotated | None = None
        self.error: str | None = None

    def run(self) -> None:
        try:
            subject = self._subject
            wanted = (subject.path, self._target, subject.result, subject.timeline)
            self.made = tasks.annotate(worker(), *wanted, self.isInterruptionRequested, self._note)
        except DeepfakeDesktopError as error:
            self.error = engine_text(str(error))
        except Exception as error:  # a thread must not end in a bare traceback
            _log.exception("the annotated video of %s could not be written", self._subject.path)
            self.error = self.tr("The annotated video could not be written because of a fault in the program: {error}")
            self.error = self.error.format(error=error)

    def _note(self, fraction: float) -> None:
        self.fraction = fraction
