"""What a timeline takes from an analysis: its news while it runs, and its result at the end. No Qt."""

from __future__ import annotations

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui.worker import News


def feed(timeline: Timeline, news: News) -> None:
    """Add what happened since the last time."""
    if news.info is not None:
        timeline.forget()  # of a large file, a remembered result may replace what was seen so far
        timeline.duration_s = max(news.info.duration_s or 0.0, timeline.duration_s)
    timeline.scale = news.scale or timeline.scale
    timeline.thin(news.spacing_s)
    timeline.add_faces(news.faces)
    timeline.add_scores(news.points)
    if news.progress is not None:
        timeline.reached_s = max(timeline.reached_s, news.progress.time_s)
    if news.look is not None:
        timeline.set_first_look(news.look.points)


def settle(timeline: Timeline, result: AnalysisResult, interval_s: float) -> None:
    """Replace what was told by the result, which is the record. interval_s: seconds between two samples."""
    timeline.thin(interval_s)
    timeline.settle(result)
