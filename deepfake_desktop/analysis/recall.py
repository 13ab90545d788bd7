"""Recalling: the same file, model and settings answer at once with the result that an earlier analysis found.

For the two clients only. Whatever measures (``evaluate``, robustness, timing) calls ``analysis.pipeline.analyze``,
which recalls nothing.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from deepfake_desktop.analysis.events import Event, Started
from deepfake_desktop.analysis.recall_entry import (
    Entry,
    FaceLog,
    Key,
    dump_entry,
    is_repeatable,
    key_of,
    load_entry,
    name_of,
)
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stopwatch import Stopwatch
from deepfake_desktop.errors import BundleError, VideoError
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.probe import probe

_log = logging.getLogger(__name__)


def recall_or_analyze(
    path: str | os.PathLike[str],
    settings: Settings,
    is_cancelled: Callable[[], bool],
    on_event: Callable[[Event], None],
    store: RecallStore,
    again: bool = False,
    first_look: bool = False,
) -> AnalysisResult:
    """The remembered result of a file, or else that of ``analyze``, which is then remembered. Never raises.

    The file is hashed every time. A recalled result has the path and name of now, ``recalled_from``, and as timing what
    recalling took; its events are ``Started`` and the ``FacesFound`` of then. again: analyse whatever is remembered,
    and remember the new result in its place. first_look: as for ``analyze``; a recalled result needs none.
    """
    watch, place = Stopwatch(), Path(path)
    unchanged = _stamp(place)
    info, key = _identify(place, settings, watch)
    if info is not None and key is not None and not again and not is_cancelled():
        with watch.stage("recall"):
            entry = _read(store, key)
        if entry is not None:
            return _recalled(entry, place, info, on_event, watch)
    before = watch.readings()
    # Imported here: LiteRT takes a moment that a recalled result need not wait for.
    from deepfake_desktop.analysis.pipeline import analyze

    faces = FaceLog()

    def note(event: Event) -> None:
        faces.take(event)
        on_event(event)

    result = analyze(path, settings, is_cancelled, note, info, first_look)
    if info is not None:
        total_s = before["total_s"] + result.timing["total_s"]
        result = replace(result, timing={**before, **result.timing, "total_s": total_s})
    if key is not None and unchanged is not None and _stamp(place) == unchanged:
        _remember(store, key, result, faces)
    return result


def _identify(place: Path, settings: Settings, watch: Stopwatch) -> tuple[VideoInfo | None, Key | None]:
    """The file's facts and the key of its analysis; None for what cannot be had: ``analyze`` will say why."""
    info = None
    try:
        with watch.stage("probe"):
            info = probe(place)
        return info, key_of(info, settings)
    except (VideoError, BundleError):
        return info, None
    except Exception:
        _log.exception("%s cannot be looked up among the remembered results", place)
        return info, None


def _read(store: RecallStore, key: Key) -> Entry | None:
    name = name_of(key)
    raw = store.read(name)
    if raw is None:
        return None
    try:
        return load_entry(key, raw)
    except ValueError as error:
        _log.warning("a remembered result is of no use and is removed: %s", error)
        store.remove(name)
        return None


def _recalled(
    entry: Entry, place: Path, info: VideoInfo, on_event: Callable[[Event], None], watch: Stopwatch
) -> AnalysisResult:
    on_event(Started(info))
    for sample in entry.faces:
        on_event(sample)
    file = replace(entry.result.file, path=str(place), name=info.name)
    return replace(entry.result, file=file, timing=watch.readings())


def _remember(store: RecallStore, key: Key, result: AnalysisResult, faces: FaceLog) -> None:
    same_model = result.model is not None and result.model.sha256 == key["bundle"]
    if not same_model or not is_repeatable(result) or faces.overflowed:
        return
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        store.write(name_of(key), dump_entry(key, result, faces, made_at))
    except ValueError as error:
        _log.debug("the result cannot be remembered: %s", error)


def _stamp(place: Path) -> tuple[int, int] | None:
    """Size and time of the last change; a file that is still being written changes them."""
    try:
        facts = place.stat()
    except (OSError, ValueError):
        return None
    return facts.st_size, facts.st_mtime_ns
