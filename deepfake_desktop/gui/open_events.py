"""Files that macOS hands to the running program: the Finder starts no second one, but sends an event for each file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells of the files whose events come at once together. Addresses that are no files are left alone.

    An event filter would do the same, and bring every event of every widget into Python.
    """

    files_arrived = Signal(list)  # of paths, as text

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._paths: list[str] = []

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent) or not event.file():
            return bool(super().event(event))
        if not self._paths:
            QTimer.singleShot(0, self._tell)
        self._paths.append(event.file())
        return True

    def _tell(self) -> None:
        paths, self._paths = self._paths, []
        self.files_arrived.emit(paths)
