"""The engine from file to result on generated videos. The scores themselves are the model's matter, not tested here."""

from __future__ import annotations

import dataclasses
import itertools
import json
import shutil
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from deepfake_desktop.analysis import pipeline
from deepfake_desktop.analysis.ahead import RunAhead
from deepfake_desktop.analysis.events import (
    Event,
    FacesFound,
    FirstLook,
    Progress,
    ScoresAdded,
    Started,
    Thinned,
    VerdictUpdated,
)
from deepfake_desktop.analysis.first_look import glimpses
from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.recall import recall_or_analyze
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, dumps, from_json, to_json
from deepfake_desktop.analysis.settings import BUDGETS, Settings
from deepfake_desktop.detector.bundle import STATISTICS_FILE, load_bundle, save_model_json
from deepfake_desktop.faces.embedding import MODEL_FILE
from deepfake_desktop.files import MODELS_VARIABLE, models_folder, sha256_of
from deepfake_desktop.video import file_hash, hardware, reader
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.density import Budget
from deepfake_desktop.video.frame import Frame, VideoInfo
from tests.fixtures import make_video
from tests.fixtures.make_bundle import copy_default_bundle, default_bundle

QUICK = Settings(sampling="quick")
THOROUGH = Settings(sampling="thorough")


def assert_consistent(result: AnalysisResult) -> None:
    """What holds for every result, whatever the model thinks."""
    probabilities = [result.verdict.probability, *(person.probability for person in result.people)]
    assert all(value is None or 0 <= value <= 1 for value in probabilities)
    assert all(0 <= point.score <= 1 for point in result.timeline)
    assert result.verdict.reason
    assert [(p.time_s, p.person) for p in result.timeline] == sorted((p.time_s, p.person) for p in result.timeline)
    if result.file.duration_s is not None:
        assert all(0 <= point.time_s <= result.file.duration_s for point in result.timeline)
    for person in result.people:
        mine = [point.time_s for point in result.timeline if point.person == person.id]
        assert person.faces == len(mine)
        assert all(person.first_s <= time_s <= person.last_s for time_s in mine)
    assert result.sampling.frames_sampled <= result.sampling.frames_decoded
    assert (result.verdict.band == "not_assessed") == (not result.people)
    assert (result.message == "") == (result.status == "complete")
    record = to_json(result)
    assert to_json(from_json(json.loads(json.dumps(record)))) == record


def test_a_face_is_found_followed_and_scored(face_video: Path) -> None:
    events: list[Event] = []
    result = analyze(face_video, THOROUGH, on_event=events.append)
    assert_consistent(result)
    assert (result.status, len(result.people)) == ("complete", 1)
    assert result.verdict.probability == result.people[0].probability is not None
    assert result.sampling.faces_scored == len(result.timeline) == result.sampling.frames_sampled > 16
    assert result.model is not None and len(result.model.sha256) == 64
    assert result.file.sha256 == sha256_of(face_video) and result.file.name == face_video.name
    assert_events(events, result)


def assert_events(events: list[Event], result: AnalysisResult) -> None:
    assert isinstance(events[0], Started) and events[0].info.size_bytes == result.file.size_bytes
    progress = [event.fraction for event in events if isinstance(event, Progress)]
    assert progress == sorted(progress) and progress[-1] == 1.0
    found = [event for event in events if isinstance(event, FacesFound)]
    assert len(found) == result.sampling.frames_sampled
    assert [event.time_s for event in found] == sorted(event.time_s for event in found)
    points = [point for event in events if isinstance(event, ScoresAdded) for point in event.points]
    assert sorted(points, key=lambda point: (point.time_s, point.person)) == list(result.timeline)
    assert any(isinstance(event, VerdictUpdated) for event in events)


def test_the_record_is_the_same_every_time(two_people_video: Path) -> None:
    records = [to_json(analyze(two_people_video, Settings(sampling="quick", threads=n))) for n in (None, 1)]
    for record in records:
        assert record.pop("timing")["total_s"] > 0
    assert json.dumps(records[0]) == json.dumps(records[1])


@pytest.mark.slow
def test_the_first_look_comes_first_and_changes_nothing(two_people_video: Path) -> None:
    told: tuple[list[Event], list[Event]] = ([], [])
    with_it, without = (
        analyze(two_people_video, THOROUGH, on_event=events.append, first_look=wanted)
        for events, wanted in zip(told, (True, False), strict=True)
    )
    assert with_it.timing["first_look_s"] > 0 and "first_look_s" not in without.timing
    assert dumps(dataclasses.replace(with_it, timing={})) == dumps(dataclasses.replace(without, timing={}))
    looks = [event for event in told[0] if isinstance(event, FirstLook)]
    assert len(looks) >= 3 and told[0][2 : len(looks) + 2] == looks  # between Started, BundleLoaded and all others
    assert [event for event in told[0] if not isinstance(event, FirstLook)] == told[1]
    last = looks[-1]
    assert len(last.points) == last.moments == len(looks) and last.verdict is not None
    low, high = last.verdict.interval or (1, 0)
    assert low <= (last.verdict.probability or -1) <= high


def test_a_first_look_that_fails_costs_nothing(
    face_video: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*values: object) -> Iterator[FirstLook]:
        yield FirstLook((), 1, None)
        raise RuntimeError("broken")

    monkeypatch.setattr(pipeline, "look_first", fail)
    result = analyze(face_video, QUICK, first_look=True)
    assert_consistent(result)
    assert result.status == "complete" and "first look" in caplog.text


@pytest.mark.slow
def test_the_interval_narrows_as_more_is_seen(long_video: Path) -> None:
    events: list[Event] = []
    result = analyze(long_video, QUICK, on_event=events.append)
    intervals = [event.verdict.interval for event in events if isinstance(event, VerdictUpdated)]
    assert all(intervals) and result.verdict.interval is not None
    widths = [high - low for low, high in (one for one in intervals if one)]
    assert result.verdict.interval[1] - result.verdict.interval[0] < widths[0]
    assert all(person.interval for person in result.people)


def test_what_is_recalled_is_what_was_found(two_people_video: Path) -> None:
    store, events = RecallStore(), ([], [])
    found, recalled = (recall_or_analyze(two_people_video, QUICK, lambda: False, told.append, store) for told in events)
    assert_consistent(recalled)
    assert recalled.recalled_from is not None
    assert dataclasses.replace(recalled, recalled_from=None, timing=found.timing) == found
    times = [[event.time_s for event in told if isinstance(event, FacesFound)] for told in events]
    assert times[0] == times[1] and len(times[0]) == found.sampling.frames_sampled


def test_a_damaged_file_is_analysed_each_time(truncated_video: Path) -> None:
    results = [
        recall_or_analyze(truncated_video, QUICK, lambda: False, lambda event: None, RecallStore()) for _ in "12"
    ]
    assert [(result.status, result.recalled_from) for result in results] == [("partial", None)] * 2


def test_two_people_are_kept_apart(two_people_video: Path) -> None:
    result = analyze(two_people_video, QUICK)
    assert_consistent(result)
    assert [person.id for person in result.people] == [1, 2]
    assert [person.faces for person in result.people] == [result.sampling.frames_sampled] * 2
    judged = [person.probability for person in result.people if person.probability is not None]
    assert result.verdict.probability == max(judged)


def test_good_material_has_no_flags_and_its_quality_is_told(face_video: Path) -> None:
    result = analyze(face_video, QUICK)
    quality = result.people[0].quality
    assert not {"blurred", "dark", "overexposed", "compressed"} & set(result.verdict.flags)
    assert quality is not None and quality.sharpness > 0.2 and 60 < quality.brightness < 200


@pytest.mark.parametrize(("damage", "flag"), [(make_video.blurred, "blurred"), (make_video.darkened, "dark")])
def test_bad_material_is_inconclusive_and_says_why(
    damage: Callable[[np.ndarray], np.ndarray], flag: str, tmp_path: Path
) -> None:
    default_bundle()
    frames = (damage(frame) for frame in make_video.face_frames(2.4, 15, (640, 360)))
    result = analyze(make_video.write_video(tmp_path / "poor.mp4", frames, 15), THOROUGH)
    assert_consistent(result)
    assert flag in result.verdict.flags and flag in result.people[0].flags
    assert result.verdict.band == "inconclusive" and result.verdict.probability is not None
    assert f"too {flag} to judge" in result.verdict.reason


def test_features_unlike_the_training_data_are_flagged(face_video: Path, tmp_path: Path) -> None:
    folder = copy_default_bundle(tmp_path)
    size = load_bundle(str(folder)).feature_size
    far_away = np.vstack([np.full(size, 1e6), np.eye(size)]).astype(np.float32)
    np.save(folder / STATISTICS_FILE, far_away)
    fields = json.loads((folder / "model.json").read_text())
    fields["thresholds"]["quality"] = {"max_novelty": 5.0}
    save_model_json(folder, fields)
    result = analyze(face_video, Settings(model=str(folder), sampling="thorough"))
    assert "unfamiliar" in result.people[0].flags and result.verdict.band == "inconclusive"
    assert "unlike those that the model learnt from" in result.verdict.reason


def test_a_video_without_faces_has_no_score(plain_video: Path) -> None:
    result = analyze(plain_video, QUICK)
    assert_consistent(result)
    assert (result.status, result.verdict.band, result.verdict.probability) == ("no_face", "not_assessed", None)
    assert result.sampling.frames_sampled > 0 and result.timeline == ()
    assert "No face was found" in result.message


def test_one_frame_is_inconclusive(one_frame_video: Path) -> None:
    result = analyze(one_frame_video, QUICK)
    assert_consistent(result)
    assert (result.status, result.verdict.band, result.verdict.probability) == ("complete", "inconclusive", None)
    assert len(result.timeline) == 1 and "too briefly" in result.verdict.reason


def test_faces_too_small_are_seen_but_not_scored(small_face_video: Path) -> None:
    result = analyze(small_face_video, QUICK)
    assert_consistent(result)
    assert (result.status, result.verdict.band, result.verdict.probability) == ("complete", "inconclusive", None)
    assert "too small" in result.verdict.reason and result.timeline == ()
    assert result.people[0].faces == 0 and result.sampling.faces_too_small == result.sampling.frames_sampled


def test_a_truncated_video_gives_what_it_has(truncated_video: Path) -> None:
    result = analyze(truncated_video, QUICK)
    assert_consistent(result)
    assert result.status == "partial" and "damaged or cut short" in result.message
    assert result.timeline and result.verdict.band != "not_assessed"


class _InTurn(RunAhead[Any]):
    """The stages one after another, as if there were no threads."""

    def __enter__(self) -> RunAhead[Any]:
        return self

    def __exit__(self, *what: object) -> None:
        pass

    def __iter__(self) -> Iterator[Any]:
        return iter(self._items)


@pytest.mark.slow
@pytest.mark.parametrize("video", ["two_people_video", "truncated_video", "plain_video"])
def test_decoding_ahead_changes_nothing(
    video: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = request.getfixturevalue(video)
    ahead, told_ahead = analyze(path, THOROUGH, on_event=(events := []).append), events
    monkeypatch.setattr(pipeline, "RunAhead", _InTurn)
    monkeypatch.setattr(reader, "SKIPPABLE_CODECS", ())
    in_turn, told_in_turn = analyze(path, THOROUGH, on_event=(others := []).append), others
    assert dumps(dataclasses.replace(ahead, timing={})) == dumps(dataclasses.replace(in_turn, timing={}))
    assert told_ahead == told_in_turn


@pytest.mark.parametrize("end", ["complete", "cancelled", "error"])
def test_no_thread_is_left_behind(face_video: Path, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(threading.enumerate())
    calls = itertools.count()

    def fail(*_: object) -> None:
        raise RuntimeError("the face finder broke")

    if end == "error":
        monkeypatch.setattr(pipeline.FaceDetector, "detect", fail)
    result = analyze(face_video, QUICK, lambda: end == "cancelled" and next(calls) > 1)
    assert result.status == end
    assert set(threading.enumerate()) == before


@pytest.mark.slow
def test_few_frames_exist_at_a_time(two_people_video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames: list[weakref.ref[Frame]] = []
    most = 0

    def watched(self: reader.VideoReader) -> Iterator[Frame]:
        nonlocal most
        for frame in whole(self):
            frames.append(weakref.ref(frame))
            most = max(most, sum(one() is not None for one in frames))
            yield frame
            del frame

    whole = reader.VideoReader.__iter__
    monkeypatch.setattr(reader.VideoReader, "__iter__", watched)
    assert analyze(two_people_video, THOROUGH).sampling.frames_sampled == 30
    assert 0 < most <= 3 + 2 * pipeline.MOST_WAITING  # one in each pair of hands, others waiting


@pytest.fixture(scope="module")
def minute_video(folder: Path) -> Path:
    """One person for a minute, with a key frame every two seconds."""
    default_bundle()
    frames = make_video.face_frames(60, 5, (480, 270))
    options = {"g": "10", "keyint_min": "10", "sc_threshold": "0"}
    return make_video.write_video(folder / "minute.mp4", frames, 5, options=options)


@pytest.mark.slow
@pytest.mark.parametrize(("most_samples", "key_frames_only", "spacing_s"), [(15, True, 4.0), (60, False, 1.0)])
def test_a_long_video_is_sampled_thinner_and_says_so(
    minute_video: Path, most_samples: int, key_frames_only: bool, spacing_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(BUDGETS, "quick", Budget(2.0, most_samples, 30_000))
    events: list[Event] = []
    result = analyze(minute_video, QUICK, on_event=events.append)
    assert_consistent(result)
    facts = result.sampling
    assert (result.status, facts.setting, facts.key_frames_only) == ("complete", "quick", key_frames_only)
    assert facts.spacing_s == pytest.approx(spacing_s, rel=0.02)
    assert facts.spacing_s == pytest.approx(1 / facts.samples_per_second)
    assert (facts.frames_decoded, facts.frames_sampled) == (300, pytest.approx(most_samples, abs=1))
    assert [event.spacing_s for event in events if isinstance(event, Thinned)] == [facts.spacing_s]
    assert [person.faces for person in result.people] == [facts.frames_sampled]  # one person in spite of the gaps
    assert result.people[0].last_s > 55


def test_a_short_video_is_not_said_to_be_thinned(face_video: Path) -> None:
    events: list[Event] = []
    facts = analyze(face_video, QUICK, on_event=events.append).sampling
    assert (facts.samples_per_second, facts.key_frames_only, facts.spacing_s) == (2.0, False, None)
    assert not [event for event in events if isinstance(event, Thinned)]


@pytest.mark.parametrize("frames_before", [0, 1, 8])
def test_cancelling_keeps_what_was_found(face_video: Path, frames_before: int) -> None:
    seen: list[Event] = []

    def is_cancelled() -> bool:
        return sum(isinstance(event, FacesFound) for event in seen) >= frames_before

    result = analyze(face_video, THOROUGH, is_cancelled, seen.append)
    assert_consistent(result)
    assert result.status == "cancelled" and "cancelled" in result.message
    assert result.sampling.frames_sampled == len(result.timeline) == frames_before
    assert all(event.fraction < 1 for event in seen if isinstance(event, Progress))


BAD_FILES = {
    "missing": "unreadable",
    "directory": "unsupported",
    "zero bytes": "unreadable",
    "text": "unsupported",
    "audio only": "unsupported",
    "header only": "unreadable",
}


@pytest.mark.parametrize(("kind", "status"), BAD_FILES.items())
def test_bad_input_has_a_state_and_a_sentence(bad_files: dict[str, Path], kind: str, status: str) -> None:
    result = analyze(bad_files[kind], QUICK)
    assert_consistent(result)
    assert result.status == status
    assert (result.verdict.band, result.verdict.probability) == ("not_assessed", None)
    assert result.message.endswith(".") and bad_files[kind].name in result.message
    is_file = bad_files[kind].is_file()
    assert result.file.sha256 == (sha256_of(bad_files[kind]) if is_file else None), "a report says which file it is"


def test_of_a_huge_file_that_is_no_video_nobody_waits_for_the_hash(
    bad_files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "HASHED_UNREAD_BYTES", 3)
    assert analyze(bad_files["text"], QUICK).file.sha256 is None


def test_no_permission(face_video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.mp4"
    shutil.copyfile(face_video, path)
    path.chmod(0)
    real_open = Path.open

    def refusing_open(self: Path, *rest: object, **options: object) -> object:
        if self == path:  # root may read everything, so the refusal is played
            raise PermissionError(13, "Permission denied", str(path))
        return real_open(self, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "open", refusing_open)
    result = analyze(path, QUICK)
    assert_consistent(result)
    assert result.status == "unreadable" and "permission" in result.message


def test_a_missing_bundle_is_an_error_with_a_remedy(face_video: Path) -> None:
    result = analyze(face_video, Settings(model="there-is-none"))
    assert_consistent(result)
    assert (result.status, result.model) == ("error", None)
    assert "there-is-none" in result.message and "--model" in result.message
    assert result.file.sha256 is not None


def test_an_altered_bundle_is_an_error(face_video: Path, tmp_path: Path) -> None:
    folder = copy_default_bundle(tmp_path)
    with (folder / "features.tflite").open("r+b") as stream:
        stream.seek(1000)
        stream.write(b"altered")
    result = analyze(face_video, Settings(model=str(folder)))
    assert_consistent(result)
    assert result.status == "error" and "features.tflite was altered" in result.message


def test_a_missing_face_finder_is_an_error(face_video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(copy_default_bundle(tmp_path), tmp_path / "models" / "inceptionv3-gru")
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    assert models_folder() == tmp_path / "models"
    result = analyze(face_video, QUICK)
    assert_consistent(result)
    assert result.status == "error" and "face finder" in result.message


def test_a_missing_face_comparer_is_an_error(face_video: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    default_bundle()
    shutil.copytree(models_folder(), tmp_path / "models", ignore=shutil.ignore_patterns("training"))
    (tmp_path / "models" / MODEL_FILE).unlink()
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    result = analyze(face_video, QUICK)
    assert_consistent(result)
    assert result.status == "error" and "face comparer" in result.message and "missing" in result.message


@pytest.mark.parametrize(
    ("failure", "told"), [(MemoryError(), "not enough memory"), (RuntimeError("broken"), "RuntimeError: broken")]
)
def test_a_fault_half_way_is_a_result(
    face_video: Path, failure: Exception, told: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*values: object) -> None:
        raise failure

    monkeypatch.setattr(pipeline.BundleRuntime, "features", fail)
    result = analyze(face_video, QUICK)
    assert_consistent(result)
    assert result.status == "error" and told in result.message
    assert "Traceback" in caplog.text and "Traceback" not in result.message


def test_a_file_that_cannot_be_read_to_its_end_is_unreadable(face_video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*what: object) -> str:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(file_hash, "sha256_unless", fail)
    result = analyze(face_video, QUICK)
    assert_consistent(result)
    assert (result.status, result.file.sha256) == ("unreadable", None)
    assert "could not be read to its end: Input/output error" in result.message


def test_a_cancel_while_only_the_hash_is_missing_keeps_the_findings(
    face_video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(path: Path, is_unwanted: Callable[[], bool]) -> None:
        while not is_unwanted():
            threading.Event().wait(0.001)

    seen: list[Event] = []

    def is_cancelled() -> bool:
        return any(isinstance(event, Progress) and event.fraction == 1.0 for event in seen)

    monkeypatch.setattr(file_hash, "sha256_unless", never)
    result = analyze(face_video, QUICK, is_cancelled, seen.append)
    assert_consistent(result)
    assert (result.status, result.file.sha256) == ("cancelled", None)
    assert result.sampling.faces_scored == len(result.timeline) > 0


@pytest.mark.slow
def test_a_device_is_asked_only_where_it_is_wanted_and_is_named_in_the_record(
    face_video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The device is the processor in disguise, so that nothing else may differ."""

    def open_anywhere(path: Path, device: str | None = None, content: bytes | None = None) -> Any:
        devices.append(device)
        return open_video(path, content=content)

    devices: list[str | None] = []
    monkeypatch.setattr(pipeline, "working_decoder", lambda info: "cuda")
    monkeypatch.setattr(reader, "open_video", open_anywhere)
    off, auto = (analyze(face_video, Settings(sampling="quick", hardware=choice)) for choice in ("off", "auto"))
    assert devices == [None, "cuda"]
    assert (off.sampling.decoder, auto.sampling.decoder) == ("software", "cuda")
    assert "device_s" in auto.timing and "device_s" not in off.timing
    as_off = dataclasses.replace(auto, timing={}, sampling=dataclasses.replace(auto.sampling, decoder="software"))
    assert dumps(as_off) == dumps(dataclasses.replace(off, timing={}))


@pytest.mark.slow
def test_without_a_device_that_works_the_record_is_the_processors(
    face_video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path, device: str | None = None) -> Any:
        raise RuntimeError("no surface")

    monkeypatch.setattr(hardware, "planned_decoder", lambda codec: "cuda")
    monkeypatch.setattr(hardware, "open_video", fail)
    off, auto = (analyze(face_video, Settings(sampling="quick", hardware=choice)) for choice in ("off", "auto"))
    assert dumps(dataclasses.replace(auto, timing={})) == dumps(dataclasses.replace(off, timing={}))


@pytest.mark.slow
def test_the_first_look_is_decoded_while_the_model_is_being_loaded(
    face_video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded = threading.Event()
    load = pipeline.load_bundle

    def watched(info: VideoInfo, samples_per_second: float) -> Iterator[Frame]:
        for frame in glimpses(info, samples_per_second):
            decoded.set()
            yield frame

    def waiting_load(name: str | None) -> Any:
        assert decoded.wait(30)
        return load(name)

    monkeypatch.setattr(pipeline, "glimpses", watched)
    monkeypatch.setattr(pipeline, "load_bundle", waiting_load)
    events: list[Event] = []
    result = analyze(face_video, THOROUGH, on_event=events.append, first_look=True)
    assert result.status == "complete" and any(isinstance(event, FirstLook) for event in events)


@pytest.mark.parametrize("how", ["grown", "replaced"])
def test_a_file_that_changes_meanwhile_gives_no_finding(tmp_path: Path, face_video: Path, how: str) -> None:
    path = tmp_path / "clip.mp4"
    shutil.copyfile(face_video, path)

    def change(event: Event) -> None:
        if isinstance(event, ScoresAdded) and how == "grown":
            with path.open("ab") as stream:
                stream.write(b"more")
        elif isinstance(event, ScoresAdded):
            (tmp_path / "other.mp4").write_bytes(face_video.read_bytes())
            (tmp_path / "other.mp4").replace(path)

    result = recall_or_analyze(path, QUICK, lambda: False, change, RecallStore(tmp_path / "cache"))
    assert_consistent(result)
    assert (result.status, result.file.sha256, result.timeline) == ("error", None, ())
    assert "was changed or replaced while it was being analysed" in result.message
    assert RecallStore(tmp_path / "cache").amount().entries == 0


def test_a_file_that_vanishes_meanwhile_is_judged_as_it_was(tmp_path: Path, face_video: Path) -> None:
    path = tmp_path / "clip.mp4"
    shutil.copyfile(face_video, path)

    def remove(event: Event) -> None:
        if isinstance(event, ScoresAdded):
            path.unlink(missing_ok=True)

    result = analyze(path, QUICK, on_event=remove)
    assert (result.status, result.file.sha256) == ("complete", sha256_of(face_video))
