"""Which one thing the window offers to do after an analysis. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from deepfake_desktop.analysis.result import AnalysisResult


@dataclass(frozen=True)
class NextStep:
    action: str  # "peak", "explain", "thorough", "again" or "open"
    label: str


OPEN = NextStep("open", "Open another video…")
AGAIN = NextStep("again", "Analyse again")
THOROUGH = NextStep("thorough", "Look more thoroughly")
EXPLAIN = NextStep("explain", "What does this mean?")
PEAK = NextStep("peak", "Show the most suspicious moment")


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
