"""What is remembered of an analysis: its key, its result and its face boxes, and how they are read back.

An entry holds neither path nor name of the file: only the SHA-256 of its bytes tells which one it was.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import Any

from deepfake_desktop.analysis.events import Event, FacesFound, PersonBox
from deepfake_desktop.analysis.program import engine_versions
from deepfake_desktop.analysis.record_checks import checked_moment, checked_part, checked_seconds
from deepfake_desktop.analysis.result import SCHEMA, AnalysisResult, from_json, to_exact_json
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import bundle_sha256
from deepfake_desktop.faces.face import Box
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.hardware import SOFTWARE, planned_decoder

FORMAT = "deepfake-desktop/recall/1"
REMEMBERED = ("complete", "partial", "no_face")  # statuses that say something about the file; see ``is_repeatable``
MOST_SAMPLES = 200_000  # of whose faces a log is kept; far more than fit into an entry

# The bundle's hash stands for the first; the second changes no result; for the third stands what it means here.
_NOT_IN_KEY = ("model", "threads", "hardware")
_NUMBERS_OF_A_FACE = 5  # person, x, y, width, height
_HIGHEST_PERSON = 1_000_000

Key = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """A remembered analysis. The result's file has neither path nor name, and there is no timing."""

    result: AnalysisResult  # recalled_from says when it was made
    faces: tuple[FacesFound, ...]  # of every sampled frame, by time


class FaceLog:
    """Keeps the face boxes of an analysis, about 40 bytes a face, which the result does not hold."""

    def __init__(self) -> None:
        self._samples: list[array[float]] = []  # time_s, then _NUMBERS_OF_A_FACE for each face
        self.overflowed = False

    def take(self, event: Event) -> None:
        if not isinstance(event, FacesFound) or self.overflowed:
            return
        if len(self._samples) == MOST_SAMPLES:
            self._samples, self.overflowed = [], True
            return
        sample = array("d", [event.time_s])
        for one in event.faces:
            sample.extend((one.person, one.box.x, one.box.y, one.box.width, one.box.height))
        self._samples.append(sample)

    def to_json(self) -> list[list[float]]:
        """Per sample its time and the numbers of each face, boxes to a tenth of a pixel."""
        return [[sample[0], *(round(number, 1) for number in sample[1:])] for sample in self._samples]


def key_of(info: VideoInfo, sha256: str, settings: Settings) -> Key:
    """Everything that the result of an analysis depends on. sha256: of the file.

    Raises BundleError where there is no such bundle.
    """
    choices = {name: value for name, value in asdict(settings).items() if name not in _NOT_IN_KEY}
    return {
        "file": sha256,
        "container": info.container,  # FFmpeg also looks at a file name's ending when it guesses that
        "bundle": bundle_sha256(settings.bundle),
        "settings": choices,
        "decoder": planned_decoder(info.video_codec) if settings.hardware == "auto" else SOFTWARE,
        "engine": {"schema": SCHEMA, **engine_versions()},
    }


def name_of(key: Any) -> str:
    """The name under which an entry is stored: 64 hexadecimal digits."""
    return hashlib.sha256(json.dumps(key, sort_keys=True).encode()).hexdigest()


def is_repeatable(result: AnalysisResult) -> bool:
    """Whether another analysis would find the same, so that this one may be remembered.

    Not one that was cancelled or failed. Nor one with decode failures: a disk or network drive that failed for a moment
    looks just like damage in the file, and must not be remembered as such.
    """
    return result.status in REMEMBERED and not result.sampling.decode_failures


def is_of(result: AnalysisResult, key: Mapping[str, Any]) -> bool:
    """Whether a result is what its key says: the bundle may have changed meanwhile, or a device have failed."""
    model = result.model.sha256 if result.model else None
    found = (result.file.sha256, model, result.sampling.setting, result.sampling.decoder)
    return found == (key["file"], key["bundle"], key["settings"]["sampling"], key["decoder"])


def dump_entry(key: Key, result: AnalysisResult, faces: FaceLog, made_at: str) -> bytes:
    """An entry as JSON. made_at: ISO 8601 with the offset from UTC.

    Raises ValueError where the result holds a number that JSON has no word for.
    """
    nameless = replace(result, file=replace(result.file, path="", name=""), timing={}, recalled_from=made_at)
    entry = {"format": FORMAT, "key": key, "record": to_exact_json(nameless), "faces": faces.to_json()}
    return json.dumps(entry, allow_nan=False, separators=(",", ":")).encode("ascii")


def load_entry(key: Key, raw: bytes) -> Entry:
    """Read an entry that anybody may have written. Raises ValueError where it is not what the key asks for."""
    try:
        fields = json.loads(raw)
        if not isinstance(fields, dict) or fields.get("format") != FORMAT or name_of(fields.get("key")) != name_of(key):
            raise ValueError("the entry belongs to another key or format")
        result = from_json(fields.get("record") or {})
        _check_result(key, result)
        faces = tuple(_sample(numbers) for numbers in fields["faces"])
        _check_faces(faces, {person.id for person in result.people})
        return Entry(result, faces)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"the entry is incomplete or has a strange form: {error}") from error


def _check_result(key: Mapping[str, Any], result: AnalysisResult) -> None:
    if not is_of(result, key):
        raise ValueError("the entry's result belongs to another file, model, sampling or decoder")
    if not is_repeatable(result) or checked_moment(result.recalled_from) is None or result.provenance is not None:
        raise ValueError("such a result is not remembered")
    texts = (result.message, result.verdict.reason, *(person.reason for person in result.people))
    if not all(text.isprintable() for text in texts):
        raise ValueError("a sentence of the result has characters that no terminal should get")
    for seconds in (point.time_s for point in result.timeline):
        checked_seconds(seconds)
    ids = [person.id for person in result.people]
    if len(set(ids)) != len(ids) or not all(0 < person <= _HIGHEST_PERSON for person in ids):
        raise ValueError("the result's people have impossible numbers")
    if not {point.person for point in result.timeline} <= set(ids):
        raise ValueError("the result's timeline has people who are not in it")


def _check_faces(faces: tuple[FacesFound, ...], people: set[int]) -> None:
    if any(after.time_s <= before.time_s for before, after in pairwise(faces)):
        raise ValueError("the samples are not in order of time")
    if not {face.person for sample in faces for face in sample.faces} <= people:
        raise ValueError("the face boxes belong to people who are not in the result")


def _sample(numbers: list[Any]) -> FacesFound:
    if len(numbers) % _NUMBERS_OF_A_FACE != 1:
        raise ValueError("a face has the wrong number of numbers")
    starts = range(1, len(numbers), _NUMBERS_OF_A_FACE)
    faces = tuple(_face(numbers[start : start + _NUMBERS_OF_A_FACE]) for start in starts)
    return FacesFound(checked_seconds(numbers[0]), faces)


def _face(numbers: list[Any]) -> PersonBox:
    person, x, y, width, height = numbers
    box = checked_part(Box, {"x": x, "y": y, "width": width, "height": height})
    return PersonBox(int(checked_seconds(person)), box)
