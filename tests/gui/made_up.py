"""Results made by hand, for the tests of single widgets."""

from __future__ import annotations

from dataclasses import replace

from deepfake_desktop.analysis.events import FirstLook
from deepfake_desktop.analysis.result import (
    AnalysisResult,
    FileFacts,
    ModelFacts,
    Person,
    SamplingFacts,
    TimelinePoint,
    Verdict,
)


def person(number: int, band: str = "moderate", probability: float | None = 0.81) -> Person:
    return Person(number, band, probability, "Made-up reason.", 0.0, 8.0, 40, 102)


def result(status: str = "complete", band: str = "moderate", people: int = 1, message: str = "") -> AnalysisResult:
    assessed = band != "not_assessed"
    return AnalysisResult(
        file=FileFacts("clip.mp4", "clip.mp4", 1000, "00", "mp4", "h264", 640, 360, 8.0, 25.0),
        status=status,
        message=message,
        verdict=Verdict(band, 0.81 if assessed else None, "Made-up reason."),
        people=tuple(person(number) for number in range(1, people + 1)) if assessed else (),
        timeline=tuple(TimelinePoint(t / 5, 1, t / 40) for t in range(40)) if assessed else (),
        sampling=SamplingFacts("standard", 5.0, 200, 40, 40 if assessed else 0, 0, 0),
        model=ModelFacts("inceptionv3-gru", "1.0", "ab" * 32),
        timing={},
    )


def in_history(name: str, band: str = "none", digit: str = "a") -> AnalysisResult:
    """A result of a file of its own, by name and hash."""
    file = FileFacts(f"/videos/{name}", name, 1000, digit * 64, "mp4", "h264", 640, 360, 8.0, 25.0)
    found = result(band=band, status="complete" if band != "not_assessed" else "no_face")
    return replace(found, file=file)


def first_look(moments: int = 8, band: str = "inconclusive", low: float = 0.38, high: float = 0.74) -> FirstLook:
    """One of a video of 12 seconds; with fewer than three moments, without a verdict."""
    points = tuple(TimelinePoint(12 * n / moments, 0, 0.1 + 0.8 * n / moments) for n in range(moments))
    verdict = Verdict(band, (low + high) / 2, "", (), (low, high)) if moments >= 3 else None
    return FirstLook(points, moments, verdict)
