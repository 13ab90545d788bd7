"""Which analyses the history gets, for a client that must not fail because of it."""

from __future__ import annotations

import logging

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.history.store import History

_log = logging.getLogger(__name__)


class Keeper:
    """Adds the results of one analysis, or of several, to a history.

    ``keeps``: set it to False and nothing more is added, even by an analysis under way.
    """

    def __init__(self, history: History) -> None:
        self._history = history
        self.keeps = True
        self._told = ""

    def keep(self, result: AnalysisResult) -> str:
        """Add a result where the history is switched on. Returns what the user should know, as a sentence, once; ""
        where there is nothing.

        One that was cancelled before a frame was looked at is no analysis.
        """
        seen = result.status != "cancelled" or result.sampling.frames_sampled > 0
        if not self.keeps or not seen or not self._history.is_on():
            return ""
        news = ""
        try:
            self._history.add(result)
        except HistoryError as error:
            _log.warning("an analysis is not in the history: %s", error)
            news = f"This analysis is not in the history. {error}"
        if recovery := self._history.take_recovery():
            news = recovery.words()
        if news == self._told:
            return ""
        self._told = news
        return news
