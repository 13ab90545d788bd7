"""What the program asks its children for, in its own words: each function runs one job to its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from deepfake_desktop.analysis.about_model import AboutModel
from deepfake_desktop.analysis.events import Event
from deepfake_desktop.analysis.explanation import Explanation, Target
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stability_report import StabilityEvent, StabilityReport
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.annotate.unfinished import remove_unfinished
from deepfake_desktop.errors import EngineError
from deepfake_desktop.provenance.report import Note, read_notes
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.supervision import coding
from deepfake_desktop.supervision.engine import ENGINE, PICTURES, Worker
from deepfake_desktop.supervision.messages import BrokenMessage, Head
from deepfake_desktop.supervision.process import Work

IsCancelled = Callable[[], bool]
Read = TypeVar("Read")


@dataclass(frozen=True)
class Analysed:
    result: AnalysisResult
    about: AboutModel  # of the bundle that judged; empty where none did or the analysis was cancelled


@dataclass(frozen=True)
class Annotated:
    """What was written."""

    path: Path
    complete: bool  # False where the original is damaged and could be read in part only


def _checked(read: Callable[[], Read]) -> Read:
    """Raises BrokenMessage for what no honest child says."""
    try:
        return read()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BrokenMessage(f"{type(error).__name__}: {error!s:.200}") from error


def analyse(
    worker: Worker,
    path: str,
    settings: Settings,
    is_cancelled: IsCancelled,
    on_event: Callable[[Event], None],
    store: RecallStore | None = None,
    again: bool = False,
    first_look: bool = False,
    is_held: Callable[[], bool] = lambda: False,
) -> Analysed:
    """As ``analysis.recall.recall_or_analyze``, or without a store as ``analysis.pipeline.analyze``, but for the event
    BundleLoaded, in whose place ScaleKnown comes.

    path: absolute, since a child may be in another folder. is_held: whether the analysis is to stand still. store: is
    written to here, so that whoever forbids it (``keeps``) is heard. Raises EngineError where the child comes to grief.
    """

    def on_told(head: Head, raw: bytes) -> None:
        if "remember" in head:
            if store is not None:
                store.write(_checked(lambda: _entry_name(head["remember"])), raw)
        else:
            on_event(_checked(lambda: coding.read_event(head)))

    def read(head: Head, raw: bytes) -> Analysed:
        about = head["about"]
        return Analysed(coding.read_result(head["result"]), coding.read_about(about) if about else AboutModel())

    folder = str(store.folder) if store is not None and store.folder is not None else None
    arguments = {
        "path": path,
        "settings": asdict(settings),
        "store": folder,
        "again": again,
        "first_look": first_look,
    }
    work = Work("analyse", arguments, Path(path).name, _reader(read), is_cancelled, on_told, is_held)
    return worker.run(work, ENGINE)


def _entry_name(name: Any) -> str:
    if not isinstance(name, str) or len(name) != 64 or not all(sign in "0123456789abcdef" for sign in name):
        raise ValueError(f"{name!r:.80} is no name of an entry")
    return name


def _reader(read: Callable[[Head, bytes], Read]) -> Callable[[Head, bytes], Read]:
    return lambda head, raw: _checked(lambda: read(head, raw))


def stills(
    worker: Worker,
    path: Path,
    height: int,
    next_wish: Callable[[], float | None],
    on_picture: Callable[[float, np.ndarray], None],
    is_ended: IsCancelled,
) -> None:
    """Small pictures of a file until ``is_ended``. height: in pixels.

    next_wish: the time in seconds of the next one that is wanted, None where none is now. on_picture: gets the time
    and uint8 RGB (height, width, 3). Raises EngineError, and VideoError where the file cannot be opened.
    """
    asked = 0

    def wish() -> Head | None:
        nonlocal asked
        seconds = next_wish()
        if seconds is None:
            return None
        asked += 1
        return {"time_s": seconds}

    def on_told(head: Head, raw: bytes) -> None:
        nonlocal asked
        asked = 0  # it answers the newest wish, and those before are forgotten
        if "time_s" in head and head["shape"] is not None:
            on_picture(*_checked(lambda: (float(head["time_s"]), coding.read_pixels(head["shape"], raw))))

    work = Work(
        "stills",
        {"path": str(path), "height": height},
        path.name,
        lambda head, raw: None,
        is_ended,
        on_told,
        next_wish=wish,
        is_idle=lambda: not asked,
    )
    worker.run(work, PICTURES)


def container_notes(worker: Worker, path: Path, is_cancelled: IsCancelled = lambda: False) -> tuple[Note, ...]:
    """What the container says of the file's origin. Raises VideoError and EngineError."""
    read = _reader(lambda head, raw: read_notes(head["notes"]))
    return worker.run(Work("notes", {"path": str(path)}, path.name, read, is_cancelled), PICTURES)


def explain(
    worker: Worker,
    path: Path,
    settings: Settings,
    target: Target,
    sha256: str | None,
    is_cancelled: IsCancelled,
    on_progress: Callable[[float], None],
) -> Explanation | None:
    """As ``analysis.explain.explain``. Raises EngineError as well."""

    def read(head: Head, raw: bytes) -> Explanation | None:
        return coding.read_explanation(head["explanation"], raw) if head["explanation"] else None

    box = target.box
    arguments = {
        "path": str(path),
        "settings": asdict(settings),
        "person": target.person,
        "time_s": target.time_s,
        "box": [box.x, box.y, box.width, box.height],
        "sha256": sha256,
    }
    return worker.run(Work("explain", arguments, path.name, _reader(read), is_cancelled, _progress(on_progress)))


def check_stability(
    worker: Worker,
    path: Path,
    settings: Settings,
    result: AnalysisResult,
    around_s: float,
    is_cancelled: IsCancelled,
    on_event: Callable[[StabilityEvent], None],
) -> StabilityReport:
    """As ``analysis.stability.check_stability``. Raises EngineError as well."""
    arguments = {
        "path": str(path),
        "settings": asdict(settings),
        "result": coding.coded_result(result),
        "around_s": around_s,
    }

    def on_told(head: Head, raw: bytes) -> None:
        on_event(_checked(lambda: coding.read_stability_event(head)))

    read = _reader(lambda head, raw: coding.read_stability(head["report"]))
    return worker.run(Work("stability", arguments, path.name, read, is_cancelled, on_told))


def make_report(
    worker: Worker,
    form: str,
    result: AnalysisResult,
    video: Path,
    pictures: bool,
    options: ReportOptions,
    is_cancelled: IsCancelled,
) -> bytes | None:
    """A report as the bytes of its file; None where it was cancelled. Raises ReportError and EngineError."""
    arguments = {
        "form": form,
        "result": coding.coded_result(result),
        "path": str(video),
        "pictures": pictures,
        "options": asdict(options),
    }
    return worker.run(Work("report", arguments, video.name, lambda head, raw: raw or None, is_cancelled))


def annotate(
    worker: Worker,
    source: Path,
    target: Path,
    result: AnalysisResult,
    timeline: Timeline,
    is_cancelled: IsCancelled,
    on_progress: Callable[[float], None],
) -> Annotated | None:
    """As ``annotate.video.annotate``. Raises EngineError as well."""
    faces = (coding.coded_event(sample) for sample in timeline.samples())
    arguments = {
        "path": str(source),
        "target": str(target),
        "result": coding.coded_result(result),
        "faces": [{"time_s": one["time_s"], "faces": one["faces"]} for one in faces],
        "duration_s": timeline.duration_s,
    }

    def read(head: Head, raw: bytes) -> Annotated | None:
        return Annotated(target, bool(head["made"]["complete"])) if head["made"] else None

    try:
        return worker.run(Work("annotate", arguments, source.name, _reader(read), is_cancelled, _progress(on_progress)))
    except EngineError:
        remove_unfinished(target)  # a child that is gone can remove nothing
        raise


def _progress(on_progress: Callable[[float], None]) -> Callable[[Head, bytes], None]:
    def on_told(head: Head, raw: bytes) -> None:
        on_progress(_checked(lambda: min(max(float(head["fraction"]), 0.0), 1.0)))

    return on_told
