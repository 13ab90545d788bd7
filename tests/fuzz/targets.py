"""What is fuzzed: each target reads one input as the program would, and says in a word how it went.

A target lets through what the program may answer with (its typed errors); whatever else comes out of ``read`` is a
finding. Imports are inside the functions, so that a child process loads only what its target needs.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from tests.fuzz import mutate

Read = Callable[[bytes], str]  # an input to how it went; raises for findings only


@dataclass(frozen=True)
class Target:
    name: str
    seeds: Callable[[Path], list[bytes]]  # sound inputs, made in an empty folder
    mutate: mutate.Mutation
    open: Callable[[Path], contextlib.AbstractContextManager[Read]]  # in an empty folder
    weight: int  # how many of the runs it gets: more where a run is quick, and where the code is native


def words_of(error: BaseException) -> str:
    """The kind of an error and its text without what differs from input to input."""
    text = re.sub(r"(['\"]).*?\1|[/\\][^ ]+", "…", str(error), flags=re.DOTALL)
    return f"{type(error).__name__}: {re.sub(r'[0-9][0-9.,]*', '#', text)[:70]}"


# --- native code: the decoder


def _videos(folder: Path) -> list[bytes]:
    from tests.fuzz.videos import small_videos

    return small_videos(folder)


@contextlib.contextmanager
def _probe(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.errors import VideoError
    from deepfake_desktop.video.probe import probe

    def read(data: bytes) -> str:
        try:
            info = probe(Path("fuzzed.mp4"), content=data)
        except VideoError as error:
            return words_of(error)
        _check_info(info)
        return f"{info.container} {info.video_codec} {info.rotation_degrees} {info.duration_s is None}"

    yield read


def _check_info(info: object) -> None:
    """What every ``VideoInfo`` promises."""
    from deepfake_desktop.video.container import LARGEST_SIDE
    from deepfake_desktop.video.frame import VideoInfo

    assert isinstance(info, VideoInfo)
    assert 0 < info.width <= LARGEST_SIDE and 0 < info.height <= LARGEST_SIDE, f"{info.width} x {info.height}"
    assert info.duration_s is None or 0 < info.duration_s < 1e9, f"duration {info.duration_s}"
    assert info.frame_rate is None or 0 < info.frame_rate <= 1000, f"rate {info.frame_rate}"


@contextlib.contextmanager
def _reader(folder: Path) -> Iterator[Read]:
    from itertools import islice

    from deepfake_desktop.errors import VideoError
    from deepfake_desktop.provenance.container_notes import container_notes
    from deepfake_desktop.video.glance import glance
    from deepfake_desktop.video.probe import probe
    from deepfake_desktop.video.reader import VideoReader

    path = folder / "fuzzed.mp4"

    def read(data: bytes) -> str:
        try:
            info = probe(Path("fuzzed.mp4"), content=data)
            if info.width * info.height > 1_000_000:
                return "large"  # sound, but each frame takes as long as a hundred other runs
            last = -1.0
            with VideoReader(info, 10.0) as reader:
                for frame in islice(reader, 40):
                    assert frame.image.shape == (info.height, info.width, 3), "a frame of another size"
                    assert last < frame.time_s < 1e13, f"time {frame.time_s} after {last}"
                    last = frame.time_s
            looks = sum(1 for _ in glance(info, 2))
            path.write_bytes(data)
            notes = container_notes(path)
        except VideoError as error:
            return words_of(error)
        return f"{info.video_codec} {min(reader.frames_sampled, 9)} {reader.complete} {looks} {len(notes)}"

    yield read


# --- our own parsers


@contextlib.contextmanager
def _boxes(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.provenance.mp4_boxes import read_boxes

    def read(data: bytes) -> str:
        boxes = read_boxes(io.BytesIO(data))
        left_out = [track.left_out_s() for track in boxes.tracks]
        return f"{min(len(boxes.tracks), 9)} {boxes.fragments} {boxes.created is None} {any(left_out)}"

    yield read


def _model_json(folder: Path) -> list[bytes]:
    from tests.fixtures.make_bundle import write_bundle, write_ensemble

    plain, other = write_bundle(folder / "one"), write_bundle(folder / "two", views=2)
    quality = {"min_sharpness": 0.1, "max_novelty": 2.0}
    thresholds = json.loads((plain / "model.json").read_bytes())["thresholds"] | {"quality": quality}
    third = write_bundle(folder / "three", thresholds=thresholds)
    both = write_ensemble(folder / "both", "one", "two")
    return [(one / "model.json").read_bytes() for one in (plain, other, third, both)]


@contextlib.contextmanager
def _bundle(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.analysis.record_parts import recorded_rates
    from deepfake_desktop.analysis.words import measured_words
    from deepfake_desktop.detector.bundle import load_bundle
    from deepfake_desktop.errors import BundleError
    from tests.fixtures.make_bundle import write_bundle

    fuzzed = write_bundle(folder / "fuzzed")
    for name in ("one", "two"):
        write_bundle(folder / name, **({"views": 2} if name == "two" else {}))

    def read(data: bytes) -> str:
        (fuzzed / "model.json").write_bytes(data)
        try:
            bundle = load_bundle(str(fuzzed))
        except BundleError as error:
            return words_of(error)
        rates = recorded_rates(bundle.error_rates)
        measured_words(rates, "strong").encode("utf-8", "surrogatepass")
        return f"accepted {len(bundle.networks)} {sorted(rates)} {bundle.thresholds.quality.max_novelty is None}"

    yield read


def _statistics_seeds(folder: Path) -> list[bytes]:
    import numpy as np

    stream = io.BytesIO()
    np.save(stream, np.vstack([np.zeros(8), np.eye(8)]).astype(np.float32))
    return [stream.getvalue()]


@contextlib.contextmanager
def _statistics(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.detector.novelty import load_novelty_meter
    from deepfake_desktop.errors import BundleError

    path = folder / "feature_statistics.npy"

    def read(data: bytes) -> str:
        path.write_bytes(data)
        try:
            load_novelty_meter(path, 8)
        except BundleError as error:
            return words_of(error)
        return "accepted"

    yield read


def _records(folder: Path) -> list[bytes]:
    from deepfake_desktop.analysis.result import Verdict, to_json
    from tests.fixtures.make_record import full_result

    small = full_result(timeline=full_result().timeline[:12], moments=full_result().moments)
    empty = replace(small, people=(), timeline=(), moments=(), model=None, status="no_face", message="No face.")
    empty = replace(empty, verdict=Verdict("not_assessed", None, "No face."))
    return [json.dumps(to_json(one)).encode() for one in (small, empty, replace(small, cuts=(1.0, 2.0)))]


@contextlib.contextmanager
def _record(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.errors import ReportError
    from deepfake_desktop.report.make import make_report
    from deepfake_desktop.report.options import FORMS, ReportOptions
    from deepfake_desktop.report.pictures import OFF
    from deepfake_desktop.report.record import parse_record

    runs = 0

    def read(data: bytes) -> str:
        nonlocal runs
        try:
            record = parse_record(data, "the record")
        except ReportError as error:
            return words_of(error)
        runs += 1
        for form in FORMS:
            if form != "pdf" or runs % 40 == 0:  # a PDF takes as long as a hundred records
                assert make_report(form, record, OFF, ReportOptions())
        return f"accepted {record.result.status} {record.result.verdict.band} {len(record.result.people)}"

    yield read


def _pages(folder: Path) -> list[bytes]:
    from deepfake_desktop.report.make import make_report
    from deepfake_desktop.report.options import ReportOptions
    from deepfake_desktop.report.pictures import ABSENT, OFF
    from deepfake_desktop.report.record import parse_record

    sound = [parse_record(raw, "seed") for raw in _records(folder)[:2]]
    options = ReportOptions(who="N. N.", when="2026-01-31T14:05:00+01:00")
    pages = [make_report("html", record, OFF, ReportOptions()) for record in sound]
    return [*pages, make_report("html", sound[0], ABSENT, options), *_records(folder)[:1]]


@contextlib.contextmanager
def _report(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.errors import ReportError
    from deepfake_desktop.report.page import read_report
    from deepfake_desktop.report.verify import check_report

    path, video = folder / "report.html", folder / "clip.mp4"
    video.write_bytes(b"not the video, but some bytes")

    def read(data: bytes) -> str:
        path.write_bytes(data)
        try:
            handed = read_report(str(path))
            outcomes = [f"{check.what} {check.outcome}" for check in check_report(handed, video, None, None)]
        except ReportError as error:
            return words_of(error)
        return f"{handed.page is not None} {outcomes}"

    yield read


def _manifests(folder: Path) -> list[bytes]:
    header = b"path,member,label,group,kind,subset\n"
    rows = b"one.mp4,,real,g1,video,part\none.mp4,,fake,g2,video,\ncrops.zip,a.png,fake,g3,crop,\n"
    return [header + rows, header.replace(b",", b", ") + rows, b'path,label,group,kind\n"one.mp4",real,"g,1",video\n']


@contextlib.contextmanager
def _manifest(folder: Path) -> Iterator[Read]:
    import zipfile

    from deepfake_desktop.errors import ManifestError
    from deepfake_desktop.training.manifest import crop_bytes, read_manifest

    (folder / "one.mp4").write_bytes(b"x")
    with zipfile.ZipFile(folder / "crops.zip", "w") as archive:
        archive.writestr("a.png", b"x")
    path = folder / "manifest.csv"

    def read(data: bytes) -> str:
        path.write_bytes(data)
        try:
            rows = read_manifest(path)
            for row in rows[:5]:
                if row.kind == "crop":
                    crop_bytes(row)
        except ManifestError as error:
            return words_of(error)
        return f"accepted {min(len(rows), 9)} {sorted({row.kind for row in rows})}"

    yield read


def _queues(folder: Path) -> list[bytes]:
    from deepfake_desktop.gui.queue_item import Finding, QueueItem, item_to_json
    from deepfake_desktop.gui.queue_store import FORMAT

    found = Finding("complete", "moderate", 0.8, ("blurred",), "There are traces.")
    items = [
        QueueItem(1, "/a/b.mp4"),
        QueueItem(2, "/a/ü\udcff.mp4", "done", finding=found),
        QueueItem(3, "/c.mp4", "failed", finding=replace(found, status="error", band="not_assessed", probability=None)),
    ]
    return [json.dumps({"format": FORMAT, "items": [item_to_json(one) for one in items[:n]]}).encode() for n in (1, 3)]


@contextlib.contextmanager
def _queue(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.gui.queue_store import QueueStore

    store = QueueStore(folder / "data")
    store.load()

    def read(data: bytes) -> str:
        assert store.path is not None
        store.path.write_bytes(data)
        stored = store.load()
        if stored.kept_aside is not None:
            stored.kept_aside.unlink()
            return "kept aside"
        assert store.save(stored.items), "what was read cannot be written"
        return f"{sorted({(item.state, item.again) for item in stored.items})}"

    yield read
    store.release()


def _settings_seeds(folder: Path) -> list[bytes]:
    from PySide6.QtCore import QByteArray, QSettings

    from deepfake_desktop.gui.settings import Preferences

    _settings_in(folder)
    preferences = Preferences()
    preferences.theme, preferences.volume, preferences.model = "dark", 0.25, "größer"
    preferences.geometry = QByteArray(b"\x01\xd9\xd0\xcb\0\x03\0\0" + bytes(range(60)))
    preferences.remember_file(Path('/a/ü, "x".mp4'))
    preferences.remember_file(Path("/a/second.mp4"))
    preferences.save()
    written = QSettings.Format.IniFormat, QSettings.Scope.UserScope, "DeepfakeDesktop", "deepfake-desktop"
    return [Path(QSettings(*written).fileName()).read_bytes(), b"[General]\ntheme=dark\nvolume=0.5\n"]


def _settings_in(folder: Path) -> None:
    from PySide6.QtCore import QSettings

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@contextlib.contextmanager
def _settings(folder: Path) -> Iterator[Read]:
    from PySide6.QtCore import QSettings

    from deepfake_desktop.gui.settings import Preferences

    _settings_in(folder)
    written = QSettings.Format.IniFormat, QSettings.Scope.UserScope, "DeepfakeDesktop", "deepfake-desktop"
    path = Path(QSettings(*written).fileName())
    path.parent.mkdir(parents=True, exist_ok=True)
    clock = time.time_ns()

    def read(data: bytes) -> str:
        nonlocal clock
        clock += 10**9  # Qt reads a file again only if its time has changed
        path.write_bytes(data)
        os.utime(path, ns=(clock, clock))
        preferences = Preferences()
        names = sorted(name for name, value in vars(Preferences).items() if isinstance(value, property))
        values = {name: getattr(preferences, name) for name in names}
        for name, value in values.items():
            if getattr(Preferences, name).fset is not None:
                setattr(preferences, name, value)
        assert 0 <= values["volume"] <= 1, values["volume"]
        preferences.remember_file(Path("/a/b.mp4"))
        preferences.clear_recent()
        return f"{values['theme']} {values['sampling']} {len(values['recent'])} {values['geometry'] is None}"

    yield read


def _entries(folder: Path) -> list[bytes]:
    from deepfake_desktop.analysis.events import FacesFound, PersonBox
    from deepfake_desktop.analysis.recall_entry import FaceLog, dump_entry
    from deepfake_desktop.faces.face import Box
    from tests.fixtures.make_record import full_result

    result = full_result(timeline=full_result().timeline[:6])
    faces = FaceLog()
    for time_s in (0.0, 0.2):
        faces.take(FacesFound(time_s, (PersonBox(1, Box(1.0, 2.0, 30.0, 40.0)),)))
    return [dump_entry(_entry_key(), result, faces, "2026-01-02T03:04:05+00:00")]


@cache
def _entry_key() -> dict[str, object]:
    settings = {"sampling": "standard"}
    return {"file": "ab" * 32, "bundle": "cd" * 32, "settings": settings, "decoder": "software"}


@contextlib.contextmanager
def _recall(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.analysis.recall_entry import load_entry

    def read(data: bytes) -> str:
        try:
            entry = load_entry(_entry_key(), data)
        except ValueError as error:
            return words_of(error)
        return f"accepted {entry.result.status} {len(entry.faces)}"

    yield read


def _journals(folder: Path) -> list[bytes]:
    from deepfake_desktop.batch.files import FoundFile
    from deepfake_desktop.batch.journal import line_of

    file = FoundFile("b.mp4", "/a/b.mp4", 1000, 1_700_000_000_000_000_000)
    lines = [line_of(json.loads(raw), file).encode() for raw in _records(folder)[:2]]
    return [lines[0] + b"\n", b"\n".join([*lines, b'{"torn'])]


@contextlib.contextmanager
def _journal(folder: Path) -> Iterator[Read]:
    from deepfake_desktop.batch.journal import Journal
    from deepfake_desktop.batch.summary import format_table
    from deepfake_desktop.errors import BatchError

    path = folder / "results.jsonl"

    def read(data: bytes) -> str:
        path.write_bytes(data)
        try:
            with Journal(path, resume=True) as journal:
                format_table(list(journal.done.values()))
                return f"{min(len(journal.done), 5)} {min(journal.strange, 5)}"
        except BatchError as error:
            return words_of(error)

    yield read


TARGETS = {
    target.name: target
    for target in (
        Target("probe", _videos, mutate.mutate_video, _probe, 8),
        Target("reader", _videos, mutate.mutate_video, _reader, 6),
        Target("boxes", _videos, mutate.mutate_boxes, _boxes, 6),
        Target("bundle", _model_json, mutate.mutate_json, _bundle, 4),
        Target("statistics", _statistics_seeds, mutate.mutate_bytes, _statistics, 4),
        Target("record", _records, mutate.mutate_json, _record, 2),
        Target("report", _pages, mutate.mutate_page, _report, 1),
        Target("manifest", _manifests, mutate.mutate_text, _manifest, 3),
        Target("queue", _queues, mutate.mutate_json, _queue, 3),
        Target("settings", _settings_seeds, mutate.mutate_text, _settings, 1),
        Target("recall", _entries, mutate.mutate_json, _recall, 3),
        Target("journal", _journals, mutate.mutate_json, _journal, 2),
    )
}


@contextlib.contextmanager
def opened(target: Target) -> Iterator[tuple[Read, list[bytes]]]:
    """A target in a folder of its own, and its seeds."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # no waiting for a disk
    with tempfile.TemporaryDirectory(prefix="dfd-fuzz-", dir=memory) as folder:
        seeds, room = Path(folder, "seeds"), Path(folder, "room")
        seeds.mkdir()
        room.mkdir()
        made = target.seeds(seeds)
        with target.open(room) as read:
            yield read, made
