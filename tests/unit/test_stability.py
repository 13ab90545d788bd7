"""The stability check: what is compared with what, how far it reaches, and what is said."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from deepfake_desktop.analysis import stability
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import AnalysisResult, ModelFacts, Verdict
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stability import (
    CHANGES,
    Advanced,
    Outcome,
    Planned,
    StabilityReport,
    Stretch,
    check_stability,
    stretch_of,
)
from deepfake_desktop.analysis.stability_record import dumps_stability
from deepfake_desktop.analysis.stability_words import CHANGE_WORDS, outcome_words, stretch_words, summary_words
from deepfake_desktop.errors import StabilityError, UnreadableVideoError
from deepfake_desktop.video.frame import VideoInfo
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video

SETTINGS = Settings(model="light-gru", sampling="quick")


def info(seconds: float | None, size: tuple[int, int] = (1920, 1080), rate: float = 30.0) -> VideoInfo:
    return VideoInfo(Path("x.mp4"), "x.mp4", 1, "mov", "h264", *size, 0, seconds, rate)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    default_bundle()
    return face_video(tmp_path_factory.mktemp("stability") / "face.mp4", seconds=3.5, fps=10, size=(800, 450))


@pytest.fixture(scope="module")
def result(clip: Path) -> AnalysisResult:
    return analyze(clip, SETTINGS)


def test_what_is_short_is_checked_whole_and_what_is_long_around_the_moment() -> None:
    assert stretch_of(info(19.0), 5.0) is None
    assert stretch_of(info(59.0, (320, 180)), 5.0) is None
    assert stretch_of(info(600.0), 300.0) == Stretch(pytest.approx(290.0), pytest.approx(310.0))
    assert stretch_of(info(600.0), 2.0) == Stretch(0.0, pytest.approx(20.0))
    assert stretch_of(info(600.0), 599.0) == Stretch(pytest.approx(580.0), pytest.approx(600.0))
    assert stretch_of(info(None), 300.0) is not None
    large = stretch_of(info(600.0, (7680, 4320)), 300.0)
    assert large is not None and large.end_s - large.start_s == pytest.approx(3.0)


@pytest.mark.slow
def test_every_change_is_tried_and_compared_with_the_verdict(clip: Path, result: AnalysisResult) -> None:
    events: list[object] = []
    report = check_stability(clip, SETTINGS, result, 1.0, on_event=events.append)
    assert report.complete and report.stretch is None
    assert tuple(outcome.name for outcome in report.outcomes) == CHANGES
    assert (report.baseline.band, report.baseline.probability) == (result.verdict.band, result.verdict.probability)
    assert all(outcome.changed == (outcome.band != result.verdict.band) for outcome in report.outcomes)
    assert all(outcome.probability is not None for outcome in report.outcomes)
    assert events[0] == Planned(None, CHANGES)
    assert [one for one in events if isinstance(one, Outcome)] == [report.baseline, *report.outcomes]
    fractions = [one.fraction for one in events if isinstance(one, Advanced)]
    assert fractions == sorted(fractions) and fractions[-1] == pytest.approx(1.0)
    record = json.loads(dumps_stability(report))
    assert record["survived"] == report.survived and len(record["outcomes"]) == len(CHANGES)
    assert check_stability(clip, SETTINGS, result, 1.0) == report  # the same every time


def test_a_stretch_is_compared_with_itself(clip: Path, result: AnalysisResult, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stability, "MOST_SECONDS", 3.0)
    monkeypatch.setattr(stability, "CHANGES", ("half",))
    faked = dataclasses.replace(result, verdict=Verdict("strong", 0.99, ""))
    report = check_stability(clip, SETTINGS, faked, 2.5)
    assert report.stretch == Stretch(pytest.approx(0.5), pytest.approx(3.5))
    assert report.baseline.band != "strong" and report.baseline.name == "original"
    assert [outcome.name for outcome in report.outcomes] == ["half"]


def test_a_cancel_reports_what_was_found_until_then(clip: Path, result: AnalysisResult) -> None:
    found: list[Outcome] = []

    def note(event: object) -> None:
        if isinstance(event, Outcome):
            found.append(event)

    report = check_stability(clip, SETTINGS, result, 1.0, lambda: len(found) == 2, note)
    assert not report.complete and [outcome.name for outcome in report.outcomes] == list(CHANGES[:1])
    assert summary_words(report).endswith("The check was cancelled before it was done.")


def test_there_must_be_a_verdict_and_the_same_file(clip: Path, result: AnalysisResult, tmp_path: Path) -> None:
    none = dataclasses.replace(result, verdict=Verdict("not_assessed", None, ""))
    with pytest.raises(StabilityError, match="no verdict"):
        check_stability(clip, SETTINGS, none, 1.0)
    changed = dataclasses.replace(result, file=dataclasses.replace(result.file, sha256="00"))
    with pytest.raises(StabilityError, match="has changed"):
        check_stability(clip, SETTINGS, changed, 1.0)
    with pytest.raises(UnreadableVideoError):
        check_stability(tmp_path / "gone.mp4", SETTINGS, result, 1.0)


def outcome(name: str, band: str = "moderate", changed: bool = False, probability: float | None = 0.8) -> Outcome:
    return Outcome(name, band, probability, ("blurred",) if changed else (), "Made up.", changed)


def report(*outcomes: Outcome, complete: bool = True, stretch: Stretch | None = None) -> StabilityReport:
    facts = ("clip.mp4", "ab" * 32, ModelFacts("made-up", "1.0", "cd" * 32), "standard", stretch)
    return StabilityReport(*facts, outcome("original"), outcomes, complete)


def test_words() -> None:
    same, other = outcome("half"), outcome("crf35", "inconclusive", True)
    assert summary_words(report(same, same)) == "The verdict survived all 2 changes."
    assert summary_words(report(same, other, other)) == "The verdict survived 1 of 3 changes."
    assert summary_words(report(other, other)) == "The verdict survived none of 2 changes."
    assert summary_words(report(complete=False)).startswith("The check was cancelled before any")
    assert outcome_words(other) == "Inconclusive, probability 0.80; blurred"
    assert outcome_words(outcome("half", "not_assessed", False, None)) == "Not assessed: Made up."
    assert "4:50 to 5:10" in stretch_words(Stretch(290.0, 310.0)) and stretch_words(None) == ""
    assert {*CHANGES, "original", "as-it-is"} == set(CHANGE_WORDS)
