"""An earlier result from the history, and whether its video is still the one that was analysed."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QThread

from deepfake_desktop.analysis.about_model import about_model
from deepfake_desktop.analysis.events import FacesFound
from deepfake_desktop.analysis.moments import find_moments
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.files import sha256_unless
from deepfake_desktop.gui.worker import AnalysisWorker
from deepfake_desktop.history.entry import Entry
from deepfake_desktop.history.store import History

_log = logging.getLogger(__name__)


class ReopenWorker(AnalysisWorker):
    """Reads a result from the history instead of analysing; everything else is as after an analysis."""

    def __init__(self, entry: Entry, history: History, parent: QObject | None = None) -> None:
        super().__init__(entry.path, Settings(), parent=parent)
        self.entry = entry
        self._source = history

    def run(self) -> None:
        try:
            self.result = result = self._source.result(self.entry.id)
            if result.model is not None:
                self.take_about(about_model(result.model.name, result.model))
            rate = result.sampling.samples_per_second
            self.interval_s = result.sampling.spacing_s or (1 / rate if rate > 0 else self.interval_s)
            for time_s in dict.fromkeys(point.time_s for point in result.timeline):
                self.mailbox.put(FacesFound(time_s, ()))  # the record has no boxes, and that is a sample all the same
            # Records of older programs have none.
            self.moments = result.moments or find_moments(result.timeline, self.interval_s, self.score_limits)
        except Exception as error:  # the window shows it; a thread must not end in a bare traceback
            _log.exception("entry %d of the history cannot be shown", self.entry.id)
            self.result, self.error = None, error


class VideoSearch(QThread):
    """Looks whether a file is still there and still the same; ``finished`` always comes, then ``found`` tells.

    End it early with ``requestInterruption()``.
    """

    def __init__(self, path: str, sha256: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("video search")
        self.path = path
        self._sha256 = sha256
        self.found = "gone"  # or "same", or "changed"

    def run(self) -> None:
        try:
            sha256 = sha256_unless(Path(self.path), self.isInterruptionRequested)
        except (OSError, ValueError):
            return
        if sha256 is not None:
            self.found = "same" if sha256 == self._sha256 else "changed"
