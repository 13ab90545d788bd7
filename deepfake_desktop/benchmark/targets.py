"""The speeds that the program is to reach, and what of a report they are compared with."""

from __future__ import annotations

from dataclasses import dataclass

from deepfake_desktop.benchmark import report as r
from deepfake_desktop.benchmark.report import Report
from deepfake_desktop.benchmark.spread import Spread


@dataclass(frozen=True)
class Target:
    """One line of the targets. Either a measure of a subject, or a ratio between two."""

    text: str
    must: str
    aim: str
    subject: str
    measure: str = ""
    ratio: str = ""
    scale: float = 1.0  # from the measure's unit to the target's


TARGETS = (
    Target("analysis, times faster than the seed's way with one predict for all frames", "4", "8", "analysis",
           ratio=r.SEED_TOGETHER),
    Target("analysis, times faster than the seed's way with a predict a frame", "4", "8", "analysis",
           ratio=r.SEED_ONE_BY_ONE),
    Target("features a second at batch 8, times Keras predict", "3", "6", "features", ratio=r.FEATURES),
    Target("times real time", "3", "5", "analysis", "times_real_time"),
    Target("analysis over decoding alone, at most", "1.8", "1.3", "analysis", ratio=r.OVER_DECODING),
    Target("first evidence in the window, s", "1.5", "0.7", "stalls", "first_evidence_s"),
    Target("peak memory, MB", "700", "450", "memory", "peak_bytes", scale=1e-6),
    Target("longest stall of the window, ms", "50", "20", "stalls", "longest_gap_s", scale=1000),
    Target("cancel to idle, ms", "300", "100", "cancel", "cancel_s", scale=1000),
    Target("window painted after start, s", "1.5", "0.8", "start", "painted_s"),
)  # fmt: skip


def target_rows(report: Report) -> list[tuple[Target, Spread]]:
    """The targets for which something was measured, with the first subject's spread."""
    rows = []
    for target in TARGETS:
        for subject in report.subjects(target.subject)[:1]:
            spread = report.ratio(target.ratio, subject) if target.ratio else report.spread(subject, target.measure)
            if spread is not None:
                rows.append((target, spread))
    return rows
