"""How long an analysis will still take, in words that do not jump about. Qt translates them; no widget is needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.awake import AwakeTime
from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP
from deepfake_desktop.gui.words import capital, time_left_words

STARTING = QT_TRANSLATE_NOOP("TimeLeft", "Starting…")  # while the file is hashed and the model loaded
_FIRST_FRAMES = QT_TRANSLATE_NOOP("TimeLeft", "Looking at the first frames…")
_FIRST_WORD_AFTER_S = 1.5  # an estimate from less is a guess
_NEW_WORD_EVERY_S = 1.0
_LONGEST_STEP_S = 10.0  # between two frames of the slowest machine; what is longer was a sleep


def translated(text: str) -> str:
    """One of the texts above in the window's language."""
    return QCoreApplication.translate("TimeLeft", text)


class TimeLeft:
    """Estimates from the share done since the first progress, so that loading the model does not count."""

    def __init__(self, now: Callable[[], float] | None = None) -> None:
        """now: seconds of a clock; by default one that does not count the machine's sleep."""
        self._now = now or AwakeTime(_LONGEST_STEP_S).seconds
        self._first: tuple[float, float] | None = None  # time and fraction of the first progress
        self._said_at = 0.0
        self._text = translated(STARTING)

    def text(self, fraction: float) -> str:
        """The words for a progress of ``fraction`` 0..1."""
        now = self._now()
        if self._first is None:
            self._first, self._text = (now, fraction), translated(_FIRST_FRAMES)
        elapsed, done = now - self._first[0], fraction - self._first[1]
        if elapsed < _FIRST_WORD_AFTER_S or done <= 0:
            return self._text
        if now - self._said_at >= _NEW_WORD_EVERY_S:
            self._said_at = now
            words = time_left_words(elapsed / done * (1 - fraction))
            self._text = capital(words)
        return self._text
