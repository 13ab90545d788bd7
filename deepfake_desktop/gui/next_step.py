"""Which one thing the window offers to do after an analysis. Qt translates its label; no widget is needed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.gui.marked import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class NextStep:
    action: str  # "peak", "explain", "thorough", "again" or "open"
    text: str  # in English

    @property
    def label(self) -> str:
        """In the window's language."""
        return QCoreApplication.translate("NextStep", self.text)


OPEN = NextStep("open", QT_TRANSLATE_NOOP("NextStep", "Open another video…"))
AGAIN = NextStep("again", QT_TRANSLATE_NOOP("NextStep", "Analyse again"))
THOROUGH = NextStep("thorough", QT_TRANSLATE_NOOP("NextStep", "Look more thoroughly"))
EXPLAIN = NextStep("explain", QT_TRANSLATE_NOOP("NextStep", "What does this mean?"))
PEAK = NextStep("peak", QT_TRANSLATE_NOOP("NextStep", "Show the most suspicious moment"))


def next_step(result: AnalysisResult) -> NextStep:
    """The step that helps most: look at the evidence, look closer, or try what can be tried."""
    can_look_closer = result.sampling.setting != "thorough"
    if result.status in ("unreadable", "unsupported"):
        return OPEN
    if result.status in ("cancelled", "error"):
        return AGAIN
    if result.status == "no_face" or result.verdict.band == "not_assessed":
        return THOROUGH if can_look_closer else OPEN
    if result.verdict.band == "none" or (result.verdict.band == "inconclusive" and result.verdict.flags):
        return EXPLAIN  # there is no evidence to look at, or it lies in material too poor to show it
    return PEAK if result.timeline else EXPLAIN
