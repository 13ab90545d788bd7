"""Saving a report of the shown result: asked for in a dialog, drawn and written on a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui.engine import worker
from deepfake_desktop.gui.engine_words import engine_text
from deepfake_desktop.gui.report_dialog import ReportDialog, usual_page_size
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.report.options import FORMS, ReportOptions, time_now
from deepfake_desktop.report.save import save_atomically
from deepfake_desktop.supervision import tasks

_log = logging.getLogger(__name__)

_END_LIMIT_MS = 15_000  # a PDF with many pictures takes some seconds and is not stopped midway


@dataclass(frozen=True)
class ReportChoices:
    who: str = ""
    pictures: bool = True
    time: bool = True
    page_size: str = "a4"


class ReportExport(QObject):
    """One report at a time."""

    said = Signal(str)  # a sentence for the window's notice

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._thread: _Drawing | None = None
        self._who = ""  # kept until the program ends, and nowhere else

    def choose(self, result: AnalysisResult, video: Path) -> None:
        """Ask what is wanted and where to, and save."""
        asked = ReportDialog(self._window, self._who)
        if asked.exec() == QDialog.DialogCode.Accepted:
            self._who = asked.who.text().strip()
            choices = ReportChoices(self._who, asked.pictures.isChecked(), asked.time.isChecked(), usual_page_size())
            files = asked.file_dialog(str(video.parent), Path(result.file.name).stem)
            if files.exec() == QDialog.DialogCode.Accepted:
                self.save(result, video, Path(files.selectedFiles()[0]), choices)
            files.deleteLater()
        asked.deleteLater()

    def save(self, result: AnalysisResult, video: Path, target: Path, choices: ReportChoices) -> None:
        """Draw and write a report; ``said`` or a dialog tells what came of it. target: its ending tells the form."""
        if self._thread is not None:
            self.said.emit(self.tr("A report is being saved already."))
            return
        self._thread = _Drawing(result, video, target, choices, self)
        self._thread.finished.connect(self._collect)
        self.said.emit(self.tr("Saving the report…"))
        self._thread.start()

    def is_running(self) -> bool:
        return self._thread is not None

    def shut_down(self) -> bool:
        """Stop for good and wait; an unfinished report is not saved. False where that took too long."""
        if self._thread is None:
            return True
        self._thread.requestInterruption()
        return bool(self._thread.wait(_END_LIMIT_MS))

    def _collect(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        take_leave(thread)
        if thread.error:
            self.said.emit("")
            self._show_error(thread.error)
        elif thread.is_saved:
            self.said.emit(self.tr("Saved as {path}.").format(path=thread.target))

    def _show_error(self, text: str) -> None:
        dialog = QMessageBox(self._window)
        dialog.setIcon(QMessageBox.Icon.Warning)
        dialog.setWindowTitle(self.tr("Save report"))
        dialog.setText(self.tr("The report could not be saved."))
        dialog.setInformativeText(text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _Drawing(QThread):
    """Has one report drawn by a child process, and writes it."""

    def __init__(
        self, result: AnalysisResult, video: Path, target: Path, choices: ReportChoices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.target = target
        self.error = ""  # what to tell the user
        self.is_saved = False
        self._result, self._video, self._choices = result, video, choices

    def run(self) -> None:
        try:
            self._save()
        except DeepfakeDesktopError as error:
            self.error = engine_text(str(error))
        except Exception as error:  # a thread must not end in a bare traceback
            _log.exception("the report %s could not be made", self.target)
            self.error = QCoreApplication.translate(
                "ReportExport", "A fault in the program stopped it ({kind}). Please report it."
            ).format(kind=type(error).__name__)

    def _save(self) -> None:
        choices, form = self._choices, self.target.suffix.lower().removeprefix(".")
        if form not in FORMS:
            form, self.target = FORMS[0], self.target.with_name(f"{self.target.name}.{FORMS[0]}")
        options = ReportOptions(choices.who, time_now() if choices.time else "", choices.page_size)
        wanted = (form, self._result, self._video, choices.pictures, options, self.isInterruptionRequested)
        data = tasks.make_report(worker(), *wanted)
        if data is not None and not self.isInterruptionRequested():
            save_atomically(self.target, data, (self._video,))
            self.is_saved = True
