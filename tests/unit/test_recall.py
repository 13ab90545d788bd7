"""Recalling around an engine that is played: what is asked of it, what is remembered, what is refused."""

from __future__ import annotations

import dataclasses
import json
import os
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.analysis import recall, recall_entry
from deepfake_desktop.analysis.events import Event, FacesFound, FirstLook, PersonBox, Started
from deepfake_desktop.analysis.recall import recall_or_analyze
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, FileFacts, ModelFacts, Verdict
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import bundle_sha256
from deepfake_desktop.errors import BundleError, UnreadableVideoError
from deepfake_desktop.faces.face import Box
from deepfake_desktop.files import MODELS_VARIABLE, sha256_of
from deepfake_desktop.video import file_hash
from deepfake_desktop.video.file_hash import FileHash
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.hardware import SOFTWARE
from tests.fixtures.make_bundle import write_bundle
from tests.unit.test_result import made_up_result

STANDARD = Settings()
FACES = (
    FacesFound(0.0, (PersonBox(1, Box(10.04, -3.0, 80.0, 100.0)),)),
    FacesFound(0.5, ()),
    FacesFound(1 / 3 + 1, (PersonBox(1, Box(12.0, 0.0, 80.0, 99.96)),)),
)


def played_probe(path: Path) -> VideoInfo:
    if not path.is_file():
        raise UnreadableVideoError("There is no such file.")
    return VideoInfo(path, path.name, path.stat().st_size, "mov", "h264", 640, 360, 0, 2.0, 25.0)


class PlayedEngine:
    """Stands in for ``pipeline.analyze`` and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.first_look = False
        self.infos: list[VideoInfo | None] = []
        self.changes: dict[str, Any] = {}
        self.meanwhile: Callable[[], object] = lambda: None
        self.wait = FileHash.wait
        self.decoder = SOFTWARE

    def __call__(
        self,
        path: Path,
        settings: Settings,
        is_cancelled: Callable[[], bool],
        on_event: Callable[[Event], None],
        info: VideoInfo | None = None,
        first_look: bool = False,
        file_hash: FileHash | None = None,
    ) -> AnalysisResult:
        self.asked += 1
        self.first_look = first_look
        self.infos.append(info)
        for event in (Started(info or played_probe(Path(path))), *FACES):
            on_event(event)
        self.meanwhile()
        sha256 = self.wait(file_hash, is_cancelled) if file_hash else None
        status = {"status": "cancelled"} if is_cancelled() else {}
        whole = made_up_result(
            file=FileFacts(str(path), Path(path).name, 10, sha256, "mov", "h264", 640, 360, 2.0, 25.0),
            model=ModelFacts("made-up", "1.2.3", bundle_sha256(settings.model)),
            timing={"load_s": 1.0, "total_s": 3.0},
        )
        sampling = dataclasses.replace(whole.sampling, setting=settings.sampling, decoder=self.decoder)
        return dataclasses.replace(whole, **({"sampling": sampling} | self.changes | status))


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> PlayedEngine:
    played = PlayedEngine()
    monkeypatch.setattr("deepfake_desktop.analysis.pipeline.analyze", played)
    monkeypatch.setattr(recall, "probe", played_probe)
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    write_bundle(tmp_path / "models" / "inceptionv3-gru")
    return played


@pytest.fixture
def store(engine: PlayedEngine) -> RecallStore:
    return RecallStore()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    (tmp_path / "clip.mp4").write_bytes(b"the bytes of a video")
    return tmp_path / "clip.mp4"


def ask(
    path: Path,
    store: RecallStore,
    settings: Settings = STANDARD,
    again: bool = False,
    cancelled: bool = False,
    first_look: bool = False,
) -> tuple[AnalysisResult, list[Event]]:
    events: list[Event] = []
    return recall_or_analyze(path, settings, lambda: cancelled, events.append, store, again, first_look), events


def entry_file(store: RecallStore) -> Path:
    assert store.folder is not None
    (path,) = store.folder.glob("*.json")
    return path


def test_the_second_time_the_result_is_recalled(engine: PlayedEngine, store: RecallStore, clip: Path) -> None:
    fresh, _ = ask(clip, store)
    recalled, events = ask(clip, store)
    assert engine.asked == 1
    assert fresh.recalled_from is None
    assert dataclasses.replace(recalled, recalled_from=None, timing=fresh.timing) == fresh
    assert recalled.recalled_from is not None
    assert abs((datetime.now().astimezone() - datetime.fromisoformat(recalled.recalled_from)).total_seconds()) < 600
    assert set(recalled.timing) == {"probe_s", "hash_s", "recall_s", "total_s"}
    assert isinstance(events[0], Started)
    assert [event.time_s for event in events[1:] if isinstance(event, FacesFound)] == [one.time_s for one in FACES]
    boxes = [face.box for event in events[1:] if isinstance(event, FacesFound) for face in event.faces]
    assert boxes == [Box(10.0, -3.0, 80.0, 100.0), Box(12.0, 0.0, 80.0, 100.0)]


def test_the_file_is_hashed_once_and_the_timing_is_whole(engine: PlayedEngine, store: RecallStore, clip: Path) -> None:
    fresh, _ = ask(clip, store)
    assert engine.infos[0] is not None and fresh.file.sha256 == sha256_of(clip)
    assert fresh.timing["load_s"] == 1.0 and fresh.timing["total_s"] > 3.0 and fresh.timing["probe_s"] > 0


def test_a_recalled_result_has_the_name_and_path_of_now(
    engine: PlayedEngine, store: RecallStore, clip: Path, tmp_path: Path
) -> None:
    ask(clip, store)
    assert b"clip.mp4" not in entry_file(store).read_bytes()
    (tmp_path / "elsewhere").mkdir()
    moved = clip.rename(tmp_path / "elsewhere" / "other ü.mp4")
    recalled, events = ask(moved, store)
    assert engine.asked == 1
    assert (recalled.file.path, recalled.file.name) == (str(moved), "other ü.mp4")
    assert isinstance(events[0], Started) and events[0].info.path == moved


def test_again_analyses_anew_and_replaces_the_entry(engine: PlayedEngine, store: RecallStore, clip: Path) -> None:
    ask(clip, store)
    engine.changes = {"verdict": Verdict("none", 0.2, "Another time.")}
    again, _ = ask(clip, store, again=True)
    assert (engine.asked, again.recalled_from, again.verdict.reason) == (2, None, "Another time.")
    recalled, _ = ask(clip, store)
    assert (engine.asked, recalled.verdict.reason) == (2, "Another time.")
    assert store.amount().entries == 1


def test_other_bytes_settings_or_models_are_another_key(
    engine: PlayedEngine, store: RecallStore, clip: Path, tmp_path: Path
) -> None:
    ask(clip, store)
    ask(clip, store, Settings(sampling="quick"))
    write_bundle(tmp_path / "models" / "other", version="2")
    ask(clip, store, Settings(model="other"))
    clip.write_bytes(b"other bytes")
    ask(clip, store)
    assert engine.asked == store.amount().entries == 4


def test_threads_change_nothing(engine: PlayedEngine, store: RecallStore, clip: Path) -> None:
    ask(clip, store)
    ask(clip, store, Settings(threads=1))
    assert engine.asked == 1


@pytest.mark.parametrize("what", ["program", "code", "av"])
def test_another_program_is_another_key(
    engine: PlayedEngine, store: RecallStore, clip: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(clip, store)
    engine_before = recall_entry.engine_versions()
    assert engine_before[what]
    monkeypatch.setattr(recall_entry, "engine_versions", lambda: engine_before | {what: "changed"})
    ask(clip, store)
    assert engine.asked == 2


@pytest.mark.parametrize("status", ["cancelled", "unreadable", "unsupported", "error"])
def test_what_says_nothing_about_the_file_is_not_remembered(
    engine: PlayedEngine, store: RecallStore, clip: Path, status: str
) -> None:
    engine.changes = {"status": status}
    ask(clip, store)
    assert store.amount().entries == 0


@pytest.mark.parametrize("status", ["complete", "partial", "no_face"])
def test_a_failing_disk_is_not_remembered_as_a_damaged_file(
    engine: PlayedEngine, store: RecallStore, clip: Path, status: str
) -> None:
    engine.changes = {"status": status}
    ask(clip, store)
    assert store.amount().entries == 1
    store.clear()
    sampling = dataclasses.replace(made_up_result().sampling, setting="standard", decode_failures=1)
    engine.changes = {"status": status, "sampling": sampling}
    ask(clip, store)
    assert store.amount().entries == 0


def test_a_file_that_changes_meanwhile_is_not_remembered(engine: PlayedEngine, store: RecallStore, clip: Path) -> None:
    engine.meanwhile = lambda: os.utime(clip, ns=(1, 1))
    ask(clip, store)
    assert store.amount().entries == 0


def test_a_bundle_that_changes_meanwhile_is_not_remembered(
    engine: PlayedEngine, store: RecallStore, clip: Path
) -> None:
    engine.changes = {"model": ModelFacts("made-up", "9", "ef" * 32)}
    ask(clip, store)
    assert store.amount().entries == 0


def test_whoever_cancelled_while_the_file_was_hashed_is_heard(
    engine: PlayedEngine, store: RecallStore, clip: Path
) -> None:
    ask(clip, store)
    ask(clip, store, cancelled=True)
    assert engine.asked == 2


def test_a_cancelled_repetition_leaves_what_was_remembered(
    engine: PlayedEngine, store: RecallStore, clip: Path
) -> None:
    ask(clip, store)
    engine.changes = {"status": "cancelled"}
    ask(clip, store, again=True)
    recalled, _ = ask(clip, store)
    assert (recalled.status, engine.asked) == ("complete", 2)


def test_what_cannot_be_probed_or_has_no_bundle_is_the_engines_matter(
    engine: PlayedEngine, store: RecallStore, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recall, "key_of", _raise(BundleError("none")))
    ask(clip, store)
    assert engine.infos[-1] is not None  # not hashed a second time
    monkeypatch.setattr(recall, "probe", _raise(UnreadableVideoError("gone")))
    ask(clip, store)
    monkeypatch.setattr(recall, "probe", _raise(RuntimeError("a fault")))
    ask(clip, store)
    assert engine.infos[1:] == [None, None]
    assert store.amount().entries == 0


def _raise(error: Exception) -> Callable[..., Any]:
    def fail(*values: object) -> None:
        raise error

    return fail


def test_too_many_samples_are_not_remembered(
    engine: PlayedEngine, store: RecallStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recall_entry, "MOST_SAMPLES", 2)
    ask(clip, store)
    assert store.amount().entries == 0


def changed(entry: dict[str, Any], *place: str | int, to: object) -> bytes:
    inner: Any = entry
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = to
    return json.dumps(entry).encode()


DAMAGE: dict[str, Callable[[dict[str, Any]], bytes]] = {
    "empty": lambda entry: b"",
    "half": lambda entry: json.dumps(entry).encode()[:500],
    "not UTF-8": lambda entry: b"\xff\xfe\xff",
    "a list": lambda entry: b"[]",
    "too deep": lambda entry: b"[" * 100_000,
    "huge number": lambda entry: b'{"format": ' + b"9" * 100_000 + b"}",
    "pickle": lambda entry: b"\x80\x04\x95",
    "other format": lambda entry: changed(entry, "format", to="deepfake-desktop/recall/9"),
    "other key": lambda entry: changed(entry, "key", "file", to="00"),
    "other file": lambda entry: changed(entry, "record", "file", "sha256", to="00"),
    "other model": lambda entry: changed(entry, "record", "model", "sha256", to="00"),
    "no model": lambda entry: changed(entry, "record", "model", to=None),
    "other sampling": lambda entry: changed(entry, "record", "sampling", "setting", to="quick"),
    "damaged file": lambda entry: changed(entry, "record", "sampling", "decode_failures", to=1),
    "other schema": lambda entry: changed(entry, "record", "schema", to="deepfake-desktop/result/9"),
    "no record": lambda entry: changed(entry, "record", to=None),
    "record is text": lambda entry: changed(entry, "record", to="x"),
    "failed": lambda entry: changed(entry, "record", "status", to="error"),
    "made never": lambda entry: changed(entry, "record", "recalled_from", to=None),
    "made some time": lambda entry: changed(entry, "record", "recalled_from", to="some time"),
    "odd band": lambda entry: changed(entry, "record", "verdict", "band", to="certain"),
    "odd probability": lambda entry: changed(entry, "record", "people", 0, "probability", to=float("nan")),
    "terminal codes": lambda entry: changed(entry, "record", "verdict", "reason", to="\x1b[2J"),
    "time before 0": lambda entry: changed(entry, "record", "timeline", 0, "time_s", to=-1.0),
    "unknown person": lambda entry: changed(entry, "record", "timeline", 0, "person", to=2),
    "person 0": lambda entry: changed(entry, "record", "people", 0, "id", to=0),
    "twins": lambda entry: changed(entry, "record", "people", to=entry["record"]["people"] * 2),
    "cuts in no order": lambda entry: changed(entry, "record", "cuts", to=[2.0, 1.0]),
    "other decoder": lambda entry: changed(entry, "record", "sampling", "decoder", to="cuda"),
    "no faces": lambda entry: changed(entry, "faces", to=None),
    "sample of text": lambda entry: changed(entry, "faces", 0, to="x"),
    "sample without time": lambda entry: changed(entry, "faces", 0, to=[]),
    "half a face": lambda entry: changed(entry, "faces", 0, to=[0.0, 1, 2]),
    "face of text": lambda entry: changed(entry, "faces", 0, to=[0.0, 1, 2, 3, 4, "x"]),
    "face of a stranger": lambda entry: changed(entry, "faces", 0, to=[0.0, 7, 1, 1, 1, 1]),
    "endless face": lambda entry: changed(entry, "faces", 0, to=[0.0, 1, 1, 1, 1, float("inf")]),
    "time stands still": lambda entry: changed(entry, "faces", 1, to=[0.0]),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_or_hostile_entry_is_removed_and_the_file_analysed(
    engine: PlayedEngine, store: RecallStore, clip: Path, kind: str
) -> None:
    ask(clip, store)
    path = entry_file(store)
    good = path.read_bytes()
    path.write_bytes(DAMAGE[kind](json.loads(good)))
    engine.changes = {"status": "cancelled"}  # so that nothing new is remembered
    result, _ = ask(clip, store)
    assert (engine.asked, result.recalled_from) == (2, None)
    assert store.amount().entries == 0
    path.write_bytes(good)  # guards the test: the entry was good before
    assert ask(clip, store)[0].recalled_from is not None


@pytest.mark.parametrize("wanted", [True, False])
def test_a_first_look_is_asked_of_the_engine_by_those_who_want_one(
    engine: PlayedEngine, store: RecallStore, clip: Path, wanted: bool
) -> None:
    ask(clip, store, first_look=wanted)
    assert (engine.asked, engine.first_look) == (1, wanted)
    _, events = ask(clip, store, first_look=wanted)
    assert engine.asked == 1 and not any(isinstance(event, FirstLook) for event in events)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file counts as too large to be hashed first."""
    monkeypatch.setattr(recall, "HASHED_FIRST_BYTES", 0)


@pytest.fixture
def slow_hash(engine: PlayedEngine, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set when a file's hash may be found; by itself that is when the engine has told all it sees."""
    may_end = threading.Event()

    def hash_of(path: Path, is_unwanted: Callable[[], bool]) -> str | None:
        while not may_end.wait(0.001):
            if is_unwanted():
                return None
        return sha256_of(path)

    engine.meanwhile = may_end.set
    monkeypatch.setattr(file_hash, "sha256_unless", hash_of)
    return may_end


@pytest.mark.usefixtures("large")
def test_a_large_file_is_hashed_beside_its_analysis_and_remembered(
    engine: PlayedEngine, store: RecallStore, clip: Path, slow_hash: threading.Event
) -> None:
    fresh, events = ask(clip, store)
    assert fresh.file.sha256 == sha256_of(clip) and fresh.status == "complete"
    assert sum(isinstance(event, Started) for event in events) == 1 and "hash_s" not in fresh.timing
    assert store.amount().entries == 1


@pytest.mark.usefixtures("large")
def test_the_analysis_of_a_large_file_gives_way_to_a_remembered_result(
    engine: PlayedEngine, store: RecallStore, clip: Path, slow_hash: threading.Event
) -> None:
    fresh, _ = ask(clip, store)
    slow_hash.clear()
    recalled, events = ask(clip, store)
    assert engine.asked == 2 and recalled.recalled_from is not None
    assert dataclasses.replace(recalled, recalled_from=None, timing=fresh.timing) == fresh
    begun = [number for number, event in enumerate(events) if isinstance(event, Started)]
    assert len(begun) == 2  # what the analysis told until then, and then what was found
    assert [event.time_s for event in events[begun[1] :] if isinstance(event, FacesFound)] == [
        one.time_s for one in FACES
    ]
    assert store.amount().entries == 1


@pytest.mark.usefixtures("large")
def test_again_does_not_give_way(
    engine: PlayedEngine, store: RecallStore, clip: Path, slow_hash: threading.Event
) -> None:
    ask(clip, store)
    slow_hash.clear()
    again, _ = ask(clip, store, again=True)
    assert (engine.asked, again.recalled_from, again.status) == (2, None, "complete")


@pytest.mark.usefixtures("large")
def test_a_large_file_that_changes_meanwhile_is_not_remembered(
    engine: PlayedEngine, store: RecallStore, clip: Path, slow_hash: threading.Event
) -> None:
    def change() -> None:
        os.utime(clip, ns=(1, 1))
        slow_hash.set()

    engine.meanwhile = change
    ask(clip, store)
    assert store.amount().entries == 0


@pytest.mark.usefixtures("large")
def test_a_cancel_stops_the_hashing_of_a_large_file(
    engine: PlayedEngine, store: RecallStore, clip: Path, slow_hash: threading.Event
) -> None:
    engine.meanwhile = lambda: None  # the hash never comes
    before = set(threading.enumerate())
    result, _ = ask(clip, store, cancelled=True)
    assert (result.status, result.file.sha256) == ("cancelled", None)
    assert set(threading.enumerate()) == before and store.amount().entries == 0


def test_a_disk_that_fails_while_hashing_is_the_engines_matter(
    engine: PlayedEngine, store: RecallStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_hash, "sha256_unless", _raise(OSError(5, "Input/output error")))
    engine.wait = lambda *what: None
    ask(clip, store)
    assert engine.asked == 1 and store.amount().entries == 0


def test_the_decoder_that_is_planned_is_part_of_the_key(
    engine: PlayedEngine, store: RecallStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    auto = Settings(hardware="auto")
    ask(clip, store)
    monkeypatch.setattr(recall_entry, "planned_decoder", lambda codec: SOFTWARE)
    assert ask(clip, store, auto)[0].recalled_from is not None  # without a device it is the same analysis
    monkeypatch.setattr(recall_entry, "planned_decoder", lambda codec: "cuda")
    engine.decoder = "cuda"
    assert ask(clip, store, auto)[0].recalled_from is None
    assert ask(clip, store, auto)[0].sampling.decoder == "cuda"
    assert ask(clip, store)[0].sampling.decoder == SOFTWARE
    assert (engine.asked, store.amount().entries) == (2, 2)


def test_what_the_processor_decoded_in_place_of_a_device_is_not_remembered_as_the_devices(
    engine: PlayedEngine, store: RecallStore, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recall_entry, "planned_decoder", lambda codec: "cuda")
    ask(clip, store, Settings(hardware="auto"))
    assert store.amount().entries == 0
