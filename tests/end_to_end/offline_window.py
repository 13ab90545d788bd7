"""The program's window as a person uses it: starts, analyses the given video, shows the verdict, is closed.

Run as ``python -m tests.end_to_end.offline_window VIDEO``; prints the evidence band in words.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from deepfake_desktop.__main__ import main
from deepfake_desktop.gui import app
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.worker import AnalysisWorker


class ClosedWhenDone(MainWindow):
    """Closes itself a moment after the verdict is shown, so that what is painted late is painted, too."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.control.ended.connect(self._tell)

    def _tell(self, worker: AnalysisWorker) -> None:
        print(worker.result.verdict.band if worker.result is not None else f"failed: {worker.error}", flush=True)
        QTimer.singleShot(1500, self, self.close)


if __name__ == "__main__":
    app.MainWindow = ClosedWhenDone  # type: ignore[misc]
    sys.exit(main([sys.argv[1]]))
