"""Recalling: the same file, model and settings answer at once with the result that an earlier analysis found.

For the two clients only. Whatever measures (``evaluate``, robustness, timing) calls ``analysis.pipeline.analyze``,
which recalls nothing.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from deepfake_desktop.analysis.events import Event, Started
from deepfake_desktop.analysis.recall_entry import (
    Entry,
    FaceLog,
    Key,
    dump_entry,
    is_of,
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
from deepfake_desktop.video.file_hash import FileHash, stamp_of
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.probe import probe

_log = logging.getLogger(__name__)

# Up to this size a file is hashed before anything else, so that a remembered result comes without an analysis being
# begun for it: 0.04 s at the 1.7 GB/s of a processor with instructions for SHA-256 (measured), and by calculation
# 0.15 s at a quarter of that. A larger file would keep the first look waiting.
HASHED_FIRST_BYTES = 64 << 20


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

    The file is hashed every time: a small one first, a large one while the analysis goes on, which ends as soon as the
    hash shows that its result is remembered. A recalled result has the path and name of now, ``recalled_from``, and as
    timing what recalling took; its events are ``Started``, which then comes a second time, and the ``FacesFound`` of
    then. again: analyse whatever is remembered, and remember the new result in its place. first_look: as for
    ``analyze``; a recalled result needs none.
    """
    watch, place = Stopwatch(), Path(path)
    unchanged = stamp_of(place)
    info = _probed(place, watch)
    if info is None:
        return _analyze()(path, settings, is_cancelled, on_event, None, first_look)  # it will say why
    with FileHash(place) as file_hash:
        lookup = _Lookup(info, settings, store, again, file_hash, watch)
        if info.size_bytes <= HASHED_FIRST_BYTES:
            _await(file_hash, is_cancelled, watch)
        if not is_cancelled() and lookup.found():
            return lookup.recalled(on_event)
        before = watch.readings()
        faces = FaceLog()

        def note(event: Event) -> None:
            faces.take(event)
            on_event(event)

        def is_over() -> bool:
            return is_cancelled() or lookup.found()

        result = _analyze()(path, settings, is_over, note, info, first_look, file_hash)
        if lookup.found() and not is_cancelled():
            return lookup.recalled(on_event)
    total_s = before["total_s"] + result.timing["total_s"]
    result = replace(result, timing={**before, **result.timing, "total_s": total_s})
    if lookup.key is not None and unchanged is not None and stamp_of(place) == unchanged:
        _remember(store, lookup.key, result, faces)
    return result


def _analyze() -> Callable[..., AnalysisResult]:
    # Imported here: LiteRT takes a moment that a recalled result need not wait for.
    from deepfake_desktop.analysis.pipeline import analyze

    return analyze


def _probed(place: Path, watch: Stopwatch) -> VideoInfo | None:
    """The file's facts; None where they cannot be had."""
    try:
        with watch.stage("probe"):
            return probe(place)
    except VideoError:
        return None
    except Exception:
        _log.exception("%s cannot be looked up among the remembered results", place)
        return None


def _await(file_hash: FileHash, is_cancelled: Callable[[], bool], watch: Stopwatch) -> None:
    with watch.stage("hash"), suppress(VideoError):  # ``analyze`` will say that the file cannot be read to its end
        file_hash.wait(is_cancelled)


@dataclass
class _Lookup:
    """Looks for a remembered result, once, when the file's hash is known."""

    info: VideoInfo
    settings: Settings
    store: RecallStore
    again: bool  # whatever is remembered is not wanted
    file_hash: FileHash
    watch: Stopwatch
    key: Key | None = None  # None while it is not known, and where it cannot be had
    entry: Entry | None = None
    looked: bool = False

    def found(self) -> bool:
        """Whether a result is remembered; False while the hash is not known."""
        sha256 = self.file_hash.value
        if sha256 is not None and not self.looked:
            self.looked = True
            self.key = self._key(sha256)
            if self.key is not None and not self.again:
                with self.watch.stage("recall"):
                    self.entry = _read(self.store, self.key)
        return self.entry is not None

    def recalled(self, on_event: Callable[[Event], None]) -> AnalysisResult:
        """What was found then, told again."""
        assert self.entry is not None
        on_event(Started(self.info))
        for sample in self.entry.faces:
            on_event(sample)
        then = self.entry.result
        file = replace(then.file, path=str(self.info.path), name=self.info.name)
        return replace(then, file=file, timing=self.watch.readings())

    def _key(self, sha256: str) -> Key | None:
        try:
            return key_of(self.info, sha256, self.settings)
        except BundleError:
            return None  # ``analyze`` will say why
        except Exception:
            _log.exception("%s cannot be looked up among the remembered results", self.info.path)
            return None


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


def _remember(store: RecallStore, key: Key, result: AnalysisResult, faces: FaceLog) -> None:
    if not is_of(result, key) or not is_repeatable(result) or faces.overflowed:
        return
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        store.write(name_of(key), dump_entry(key, result, faces, made_at))
    except ValueError as error:
        _log.debug("the result cannot be remembered: %s", error)
