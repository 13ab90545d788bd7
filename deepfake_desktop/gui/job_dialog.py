"""A dialog beside the window that waits for a job, shows how far it is, and takes it along when it is closed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.side_job import SideJob, SideJobs, Work
from deepfake_desktop.gui.theme import scaled_font

_READ_EVERY_MS = 100
_STEPS = 1000


class JobDialog(QDialog):
    """A heading, room for what is found, a caution, and below a bar while the job runs.

    Subclasses fill ``room`` and say what an event, the result, and a cancel mean.
    """

    def __init__(self, parent: QWidget, jobs: SideJobs, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs = jobs
        self.heading = text_label()
        self.heading.setFont(scaled_font(self.heading, 1.15, bold=True))
        self.heading.setAccessibleName(title)
        self.room = QVBoxLayout()
        self.caution = text_label(dim=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(self.room, 1)
        column.addWidget(self.caution)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        row.addWidget(self._cancel)
        row.addWidget(self._close)
        column.addLayout(row)
        self._job: SideJob | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_READ_EVERY_MS)
        self._timer.timeout.connect(self._read)

    def start(self, name: str, work: Work) -> None:
        self._job = self._jobs.start(name, work)
        self._timer.start()

    def is_running(self) -> bool:
        return self._job is not None

    def cancel(self) -> None:
        """Ask the job to stop; what it found until then is shown when it has."""
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._job.requestInterruption()

    def show_fraction(self, fraction: float) -> None:
        self._bar.setValue(round(fraction * _STEPS))

    def cancel_button(self) -> QPushButton:
        return self._cancel

    def take_event(self, event: Any) -> None:
        """What the job told while it runs."""
        raise NotImplementedError

    def take_result(self, result: Any) -> None:
        """The job is done. result: None where it was cancelled."""
        raise NotImplementedError

    def take_error(self, text: str) -> None:
        self.heading.setText(text)

    def _read(self) -> None:
        job = self._job
        if job is None:
            return
        over = job.isFinished()  # asked first, so that no event is left behind
        for event in job.take_events():
            self.take_event(event)
        if over:
            self._timer.stop()
            self._job = None
            self._bar.hide()
            self._cancel.hide()
            if job.error:
                self.take_error(job.error)
            else:
                self.take_result(job.result)
            self._jobs.release(job)

    def done(self, code: int) -> None:
        """Closed, by whatever way: the job goes with it."""
        self._timer.stop()
        if self._job is not None:
            self._jobs.release(self._job)
            self._job = None
        super().done(code)
