"""What a child tells is what the library itself tells, to the letter."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.analysis.about_model import about_model
from deepfake_desktop.analysis.events import BundleLoaded, Event, FacesFound, ScaleKnown, Started
from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.explain import explain
from deepfake_desktop.analysis.explanation import Target
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, dumps
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stability import check_stability
from deepfake_desktop.analysis.stability_report import StabilityEvent
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.errors import AnnotationError, UnreadableVideoError
from deepfake_desktop.provenance.container_notes import container_notes
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pictures import draw_pictures
from deepfake_desktop.report.record import record_of
from deepfake_desktop.supervision import tasks
from deepfake_desktop.supervision.confinement import is_confined
from deepfake_desktop.supervision.engine import Engine
from deepfake_desktop.video.still import StillReader
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import audio_only, empty_file, face_video, no_face_video, text_file
from tests.unit.test_confinement import filters_here

QUICK = Settings(sampling="quick")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.shut_down()


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    default_bundle()
    return face_video(tmp_path_factory.mktemp("isolated") / "fäce \udcff.mp4", seconds=4.0, people=2)


def never() -> bool:
    return False


def _across(event: Event) -> Event:
    """As an event reaches another process."""
    if not isinstance(event, BundleLoaded):
        return event
    return ScaleKnown(EvidenceScale(event.bundle.calibration, event.bundle.thresholds))


def untimed(result: AnalysisResult) -> str:
    return dumps(replace(result, timing={}, recalled_from=None))


def analysed(engine: Engine, path: Path, **options: object) -> tuple[tasks.Analysed, list[Event]]:
    told: list[Event] = []
    return tasks.analyse(engine, str(path), QUICK, never, told.append, **options), told  # type: ignore[arg-type]


def test_the_record_and_the_events_are_those_of_the_library(engine: Engine, clip: Path) -> None:
    found, told = analysed(engine, clip)
    expected: list[Event] = []
    result = analyze(str(clip), QUICK, on_event=expected.append)
    assert untimed(found.result) == untimed(result) and found.result == replace(result, timing=found.result.timing)
    assert found.result.timing.keys() == result.timing.keys()
    assert told == [_across(event) for event in expected]
    assert result.model is not None and found.about == about_model(None, result.model)
    assert found.about.limits is not None and "#" in found.about.card
    if filters_here():  # it had no network, nor any other program, while it said the same
        assert {is_confined(pid) for pid in engine.pids()} == {True}


@pytest.mark.parametrize("make", [no_face_video, text_file, empty_file, audio_only])
def test_so_are_those_of_what_cannot_be_judged(engine: Engine, tmp_path: Path, make) -> None:
    path = make(tmp_path / "file.mp4")
    found, _ = analysed(engine, path)
    assert untimed(found.result) == untimed(analyze(str(path), QUICK))
    assert found.result.status in ("no_face", "unreadable", "unsupported")


def test_a_number_that_is_none_is_null_here_and_there(engine: Engine, clip: Path) -> None:
    from deepfake_desktop.supervision import coding

    result = analyze(str(clip), QUICK)
    odd = replace(result, file=replace(result.file, frame_rate=float("nan"), duration_s=float("inf")))
    assert dumps(coding.read_result(json.loads(json.dumps(coding.coded_result(odd))))) == dumps(odd)


def test_results_are_remembered_by_the_parent_and_recalled_by_the_child(
    engine: Engine, clip: Path, tmp_path: Path
) -> None:
    store = RecallStore(tmp_path / "forgetful")
    store.keeps = False
    analysed(engine, clip, store=store)
    assert store.amount().entries == 0
    store = RecallStore(tmp_path / "results")
    first, told = analysed(engine, clip, store=store)
    assert store.amount().entries == 1 and first.result.recalled_from is None
    second, again = analysed(engine, clip, store=store)
    assert second.result.recalled_from is not None and untimed(second.result) == untimed(first.result)
    assert {type(event) for event in again} == {Started, FacesFound} and second.about == first.about
    assert len([one for one in told if isinstance(one, FacesFound)]) == len(again) - 1
    assert analysed(engine, clip, store=store, again=True)[0].result.recalled_from is None


def test_a_cancel_gives_what_was_found_until_then(engine: Engine, tmp_path: Path) -> None:
    told: list[Event] = []
    long = face_video(tmp_path / "long.mp4", seconds=60.0, fps=10)  # or it may be over before the cancel is heard
    found = tasks.analyse(engine, str(long), QUICK, lambda: len(told) > 6, told.append)
    assert found.result.status == "cancelled" and found.result.sampling.frames_sampled > 0


def test_notes_and_stills(engine: Engine, clip: Path, tmp_path: Path) -> None:
    assert tasks.container_notes(engine, clip) == container_notes(clip)
    with pytest.raises(UnreadableVideoError, match="is empty"):
        tasks.container_notes(engine, empty_file(tmp_path / "empty.mp4"))
    wishes, pictures = [0.5, 2.0], {}
    tasks.stills(
        engine,
        clip,
        90,
        lambda: wishes.pop(0) if wishes and len(pictures) == 2 - len(wishes) else None,
        lambda seconds, pixels: pictures.update({seconds: pixels}),
        lambda: len(pictures) == 2,
    )
    with StillReader(clip) as reader:
        for seconds, pixels in pictures.items():
            expected = reader.picture_at(seconds, 90, never)
            assert expected is not None and np.array_equal(pixels, expected)


@pytest.mark.slow
def test_why_and_stability(engine: Engine, clip: Path, tmp_path: Path) -> None:
    clip = face_video(tmp_path / "short.mp4", seconds=1.5, fps=10)
    settings = Settings(model="light-gru", sampling="quick")
    result = analyze(str(clip), settings)
    moment = result.moments[0]
    assert moment.face is not None
    from deepfake_desktop.faces.face import Box

    target = Target(
        moment.person, moment.peak_s, Box(moment.face.x, moment.face.y, moment.face.width, moment.face.height)
    )
    told: list[float] = []
    found = tasks.explain(engine, clip, settings, target, result.file.sha256, never, told.append)
    expected = explain(clip, settings, target, result.file.sha256)
    assert found is not None and expected is not None and told[-1] == 1.0
    assert np.array_equal(found.crop, expected.crop)
    assert replace(found, crop=expected.crop) == replace(expected, box=found.box) and found.box == expected.box
    assert tasks.explain(engine, clip, settings, target, None, lambda: True, told.append) is None
    here: list[StabilityEvent] = []
    there: list[StabilityEvent] = []
    report = tasks.check_stability(engine, clip, settings, result, moment.peak_s, never, there.append)
    assert report == check_stability(clip, settings, result, moment.peak_s, never, here.append) and here == there


def test_reports_and_annotated_copies(engine: Engine, clip: Path, tmp_path: Path) -> None:
    faces: list[FacesFound] = []
    result = analyze(str(clip), QUICK, on_event=lambda e: faces.append(e) if isinstance(e, FacesFound) else None)
    options = ReportOptions(who="Jo")
    data = tasks.make_report(engine, "html", result, clip, True, options, never)
    from deepfake_desktop.analysis.result import to_json

    assert data == make_report("html", record_of(to_json(result), clip.name), draw_pictures(result, clip), options)
    timeline = Timeline(2.0)
    timeline.add_faces(faces)
    assert timeline.samples()[0].time_s == faces[0].time_s and len(timeline.samples()) == len(faces)
    target, told = tmp_path / "copy.mp4", []
    made = tasks.annotate(engine, clip, target, result, timeline, never, told.append)
    assert made is not None and made.path == target and made.complete and target.stat().st_size > 0
    assert told[-1] == 1.0
    with pytest.raises(AnnotationError, match="never overwritten"):
        tasks.annotate(engine, clip, clip, result, timeline, never, told.append)
