"""What a child can be asked for. Everything that decodes is imported inside the functions, or by a warmer, ahead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deepfake_desktop.analysis.about_model import about_model
from deepfake_desktop.analysis.events import BundleLoaded, Event, FacesFound, ScaleKnown
from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.supervision import coding
from deepfake_desktop.supervision.child import Job, Talk
from deepfake_desktop.supervision.messages import Head

if TYPE_CHECKING:
    from deepfake_desktop.detector.bundle import Bundle

Arguments = Mapping[str, Any]


# --- loading ahead


def warm_engine() -> None:
    """Import what an analysis needs, and load the usual model once, so that files and libraries are at hand."""
    for name in ("analysis.recall", "analysis.pipeline", "video.still", "provenance.container_notes"):
        import_module(f"deepfake_desktop.{name}")
    from deepfake_desktop.detector.bundle import load_bundle
    from deepfake_desktop.detector.runtime import BundleRuntime
    from deepfake_desktop.faces.detector import FaceDetector
    from deepfake_desktop.faces.embedding import FaceEmbedder

    BundleRuntime(load_bundle(Settings().bundle), None)
    FaceDetector()
    FaceEmbedder()


def warm_pictures() -> None:
    """Import what single pictures and facts of a container need."""
    for name in ("video.still", "provenance.container_notes"):
        import_module(f"deepfake_desktop.{name}")


# --- analysis


class _AskingStore(RecallStore):
    """Reads remembered results and has the parent, who may forbid it at any time, write new ones."""

    def __init__(self, folder: Path, talk: Talk) -> None:
        super().__init__(folder)
        self._talk = talk

    def write(self, name: str, raw: bytes) -> None:
        self._talk.tell({"remember": name}, raw)


def analyse(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    """An analysis, recalled where there is a store. What is told are its events, with ScaleKnown for BundleLoaded."""
    from deepfake_desktop.analysis.pipeline import analyze
    from deepfake_desktop.analysis.recall import recall_or_analyze

    settings, first_look = Settings(**arguments["settings"]), bool(arguments["first_look"])
    bundle: Bundle | None = None

    def on_event(event: Event) -> None:
        nonlocal bundle
        if isinstance(event, BundleLoaded):
            bundle = event.bundle
            event = ScaleKnown(EvidenceScale(bundle.calibration, bundle.thresholds))
        talk.tell(coding.coded_event(event))

    wanted = (arguments["path"], settings, talk.is_cancelled, on_event)
    if arguments["store"] is None:
        result = analyze(*wanted, first_look=first_look)
    else:
        store = _AskingStore(Path(arguments["store"]), talk)
        result = recall_or_analyze(*wanted, store, bool(arguments["again"]), first_look=first_look)
    about = None
    if result.model is not None and not talk.is_cancelled():
        about = coding.coded_about(about_model(bundle or settings.bundle, result.model))
    return {"result": coding.coded_result(result), "about": about}, b""


# --- single pictures and facts of the container


def stills(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    """Small pictures of one file, one for each wish, the newest first; ends with a cancel."""
    from deepfake_desktop.video.still import StillReader

    height = int(arguments["height"])
    with StillReader(Path(arguments["path"])) as reader:
        talk.tell({"open": True})
        while (wish := talk.wish()) is not None and (wish := talk.newest_wish(wish)) is not None:
            pixels = reader.picture_at(float(wish["time_s"]), height, talk.is_cancelled)
            shape = None if pixels is None else list(pixels.shape)
            talk.tell({"time_s": wish["time_s"], "shape": shape}, b"" if pixels is None else pixels.tobytes())
    return {}, b""


def notes(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    """What the container says of the file's origin."""
    from deepfake_desktop.provenance.container_notes import container_notes

    return {"notes": [asdict(note) for note in container_notes(Path(arguments["path"]))]}, b""


# --- looking behind a verdict


def explain(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    from deepfake_desktop.analysis.explain import explain as look_into
    from deepfake_desktop.analysis.explanation import Target

    x, y, width, height = arguments["box"]
    target = Target(int(arguments["person"]), float(arguments["time_s"]), coding.Box(x, y, width, height))
    found = look_into(
        Path(arguments["path"]),
        Settings(**arguments["settings"]),
        target,
        arguments["sha256"],
        talk.is_cancelled,
        lambda fraction: talk.tell({"fraction": fraction}),
    )
    if found is None:
        return {"explanation": None}, b""
    coded, pixels = coding.coded_explanation(found)
    return {"explanation": coded}, pixels


def stability(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    from deepfake_desktop.analysis.stability import check_stability

    report = check_stability(
        Path(arguments["path"]),
        Settings(**arguments["settings"]),
        coding.read_result(arguments["result"]),
        float(arguments["around_s"]),
        talk.is_cancelled,
        lambda event: talk.tell(coding.coded_stability_event(event)),
    )
    return {"report": coding.coded_stability(report)}, b""


# --- what is drawn from the file


def report(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    """A report as the bytes of its file; none where it was cancelled."""
    from deepfake_desktop.analysis.result import to_json
    from deepfake_desktop.report.make import make_report
    from deepfake_desktop.report.options import ReportOptions
    from deepfake_desktop.report.pictures import ABSENT, OFF, draw_pictures
    from deepfake_desktop.report.record import record_of

    result, form = coding.read_result(arguments["result"]), arguments["form"]
    options = ReportOptions(**arguments["options"])
    if not arguments["pictures"]:
        pictures = OFF
    elif form == "csv" or result.file.sha256 is None:
        pictures = ABSENT
    else:
        pictures = draw_pictures(result, Path(arguments["path"]), talk.is_cancelled)
    if talk.is_cancelled():
        return {}, b""
    return {}, make_report(form, record_of(to_json(result), result.file.name), pictures, options)


def annotate(arguments: Arguments, raw: bytes, talk: Talk) -> tuple[Head, bytes]:
    """Write an annotated copy."""
    from deepfake_desktop.annotate.video import annotate as write_copy
    from deepfake_desktop.annotate.video import timeline_of

    result = coding.read_result(arguments["result"])
    samples = [coding.read_event({"event": FacesFound.__name__, **sample}) for sample in arguments["faces"]]
    timeline = timeline_of(result, [one for one in samples if isinstance(one, FacesFound)])
    timeline.duration_s = max(timeline.duration_s, float(arguments["duration_s"]))
    made = write_copy(
        Path(arguments["path"]),
        Path(arguments["target"]),
        result,
        timeline,
        talk.is_cancelled,
        lambda fraction: talk.tell({"fraction": fraction}),
    )
    if made is None:
        return {"made": None}, b""
    return {"made": {**asdict(made), "path": str(made.path)}}, b""


JOBS: Mapping[str, Job] = {one.__name__: one for one in (analyse, stills, notes, explain, stability, report, annotate)}
WARMERS: Mapping[str, Callable[[], None]] = {"engine": warm_engine, "pictures": warm_pictures}
