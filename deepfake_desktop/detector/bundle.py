"""A model bundle: a folder with ``model.json``, LiteRT files and a model card. Nothing in it is executed.

An ensemble is a bundle without networks of its own: its ``model.json`` names other bundles beside it, each by the
SHA-256 of its ``model.json``, and holds the calibration and limits of them all together.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from deepfake_desktop.detector.checked_fields import CheckedFields, FieldError
from deepfake_desktop.errors import BundleError
from deepfake_desktop.files import models_folder, sha256_of

FORMAT, ENSEMBLE_FORMAT = "deepfake-desktop/bundle/1", "deepfake-desktop/ensemble/1"
DEFAULT_BUNDLE = "inceptionv3-gru"
MODEL_JSON = "model.json"
FEATURES_FILE, SEQUENCE_FILE, CARD_FILE = "features.tflite", "sequence.tflite", "MODEL_CARD.md"
TRAINING_WEIGHTS = Path("training") / "frames.weights.h5"  # to go on training from; no analysis reads it
STATISTICS_FILE = "feature_statistics.npy"  # a bundle may lack it: then no novelty is measured
REMEDY = "Install Deepfake Desktop again, or choose another bundle with --model."

_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
MOST_MEMBERS = 8
_LARGEST_JSON = 1 << 20  # bytes; a model.json has a few thousand
_LARGEST_CARD = 1 << 20  # bytes; the window shows all of it


@dataclass(frozen=True)
class Calibration:
    """Platt scaling fitted on validation tracks: probability = sigmoid(scale * evidence + offset)."""

    scale: float
    offset: float


@dataclass(frozen=True)
class QualityLimits:
    """What the medians over a person's crops (``analysis.quality``) must keep to be judged.

    The defaults hold for a bundle that names no limits of its own, and an exported one is never stricter. They were
    read off 218 ordinary clips of 31 sources whatever their label, at an input of 160 pixels; each comment says how
    many of those fail.
    """

    min_sharpness: float = 0.165  # 2 of 218
    min_brightness: float = 30.0  # 1 of 218
    max_burnt: float = 0.10  # none of 218, the highest has 0.054
    max_blockiness: float = 1.15  # 3 of 218
    min_agreement: float = 0.0  # between windows; 0: not asked for, since it depends on the network
    max_novelty: float | None = None  # None: not asked for; needs the bundle's feature statistics


@dataclass(frozen=True)
class Thresholds:
    """Limits on the calibrated probability between the evidence bands, and what is needed to judge at all."""

    strong: float  # probability >= strong: strong evidence
    moderate: float  # probability >= moderate: moderate evidence
    none: float  # probability <= none: no evidence found; between none and moderate: inconclusive
    min_faces: int  # fewer scored faces of a person: inconclusive, too short
    min_face_px: int  # a narrower face box is not scored
    quality: QualityLimits = field(default_factory=QualityLimits)


@dataclass(frozen=True)
class Networks:
    """A backbone and the GRU on top of it. Paths are absolute; every file's SHA-256 has been compared."""

    name: str  # of the bundle that holds them
    features_file: Path  # LiteRT: crops float32 (N, size, size, 3) RGB 0..255 -> features (N, feature_size)
    sequence_file: Path  # LiteRT: features (1, window, feature_size) -> logits (1, window)
    statistics_file: Path | None  # of the training features (detector.novelty); None where the bundle has none
    feature_size: int
    views: int  # 1: features of the crop; 2: their mean over the crop and its mirror image
    calibration: Calibration  # that of these networks alone


@dataclass(frozen=True)
class Bundle:
    """A verified bundle."""

    folder: Path
    name: str
    version: str
    sha256: str  # of model.json
    networks: tuple[Networks, ...]  # one, or those of an ensemble's members
    input_size: int  # side of the crops in pixels
    window: int  # steps of one GRU window
    stride: int  # new steps per window; the first window - stride steps of a later window are context
    crop_geometry: str  # must be faces.crop.GEOMETRY_NAME
    calibration: Calibration
    thresholds: Thresholds
    error_rates: Mapping[str, Any]  # measured rates with their data and date, as shown to users
    provenance: Mapping[str, Any]

    @property
    def feature_size(self) -> int:
        """Features of a face from all networks together."""
        return sum(one.feature_size for one in self.networks)

    @property
    def is_ensemble(self) -> bool:
        return len(self.networks) > 1


def load_bundle(name_or_folder: str | None = None) -> Bundle:
    """Read and verify a bundle by name (a folder of ``models_folder()``) or by folder path.

    Raises BundleError where it is missing, incomplete, of another format, or altered.
    """
    folder = _bundle_folder(name_or_folder or DEFAULT_BUNDLE)
    path = folder / MODEL_JSON
    try:
        fields, sha256 = _read_json(path)
        if fields.text("format") == ENSEMBLE_FORMAT:
            return _checked_ensemble(folder, fields, sha256)
        return _checked_bundle(folder, fields, sha256)
    except (FieldError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BundleError(f"The model bundle {folder.name} cannot be used: {path}: {reason}. {REMEDY}") from error


def bundle_sha256(name_or_folder: str | None = None) -> str:
    """SHA-256 of a bundle's ``model.json``: which bundle it is, without the time that verifying its files takes.

    Raises BundleError where there is no such bundle or the file cannot be read.
    """
    path = _bundle_folder(name_or_folder or DEFAULT_BUNDLE) / MODEL_JSON
    try:
        return sha256_of(path)
    except OSError as error:
        raise BundleError(f"The model bundle {path.parent.name} cannot be read: {error.strerror}. {REMEDY}") from error


def list_bundles() -> list[str]:
    """Names of the bundles in ``models_folder()``, sorted."""
    folder = models_folder()
    return sorted(path.parent.name for path in folder.glob(f"*/{MODEL_JSON}")) if folder.is_dir() else []


def save_model_json(folder: Path, fields: Mapping[str, Any]) -> None:
    """Write ``model.json`` beside a bundle's files: ``fields`` plus size and SHA-256 of every other file there.

    Keys are sorted and the file is replaced in one step, so that a reader never sees half of it.
    """
    others = [path for path in sorted(folder.iterdir()) if path.is_file() and path.name != MODEL_JSON]
    files = {path.name: {"bytes": path.stat().st_size, "sha256": sha256_of(path)} for path in others}
    text = json.dumps({**fields, "files": files}, indent=2, sort_keys=True, allow_nan=False)
    unfinished = folder / f".{MODEL_JSON}.{os.getpid()}"
    unfinished.write_text(text + "\n", encoding="utf-8")
    unfinished.replace(folder / MODEL_JSON)


def _bundle_folder(name_or_folder: str) -> Path:
    """A name wins over a folder of the same name in the working directory."""
    models = models_folder()
    if _PLAIN_NAME.fullmatch(name_or_folder) and (models / name_or_folder / MODEL_JSON).is_file():
        return (models / name_or_folder).resolve()
    folder = Path(name_or_folder).resolve()
    if (folder / MODEL_JSON).is_file():
        return folder
    known = ", ".join(list_bundles()) or "none"
    raise BundleError(f"There is no model bundle {name_or_folder} in {models} (bundles there: {known}). {REMEDY}")


def _read_json(path: Path) -> tuple[CheckedFields, str]:
    """The fields of a model.json and its SHA-256, from one reading."""
    with path.open("rb") as stream:
        raw = stream.read(_LARGEST_JSON + 1)
    if len(raw) > _LARGEST_JSON:
        raise FieldError("the file is too large")
    try:
        values = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise FieldError("the file is not valid JSON") from error
    return CheckedFields(values), hashlib.sha256(raw).hexdigest()


def _verify_files(folder: Path, files: CheckedFields, needed: tuple[str, ...]) -> None:
    """Compare size and SHA-256 of every file that a model.json names, and of those that it has to name."""
    for name in sorted({*needed, *files.names()}):
        if not _PLAIN_NAME.fullmatch(name):
            raise FieldError(f"{name!r} is not a plain file name")
        expected = files.section(name)
        path = folder / name
        if not path.is_file():
            raise FieldError(f"its file {name} is missing")
        size, sha256 = expected.integer("bytes", 1, 1 << 32), expected.text("sha256")
        if path.stat().st_size != size or sha256_of(path) != sha256:
            raise FieldError(f"its file {name} was altered (its size or SHA-256 is not the recorded one)")
        if name == CARD_FILE:
            _check_card(path)


def _check_card(path: Path) -> None:
    """A model card is read and shown as a whole."""
    if path.stat().st_size > _LARGEST_CARD:
        raise FieldError(f"its file {path.name} is too large")
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise FieldError(f"its file {path.name} is no text in UTF-8") from error


def _checked_bundle(folder: Path, fields: CheckedFields, sha256: str) -> Bundle:
    _verify_files(folder, fields.section("files"), (FEATURES_FILE, SEQUENCE_FILE, CARD_FILE))
    # Imported here: the crop needs OpenCV, and ``doctor`` must be able to say that OpenCV is missing.
    from deepfake_desktop.faces.crop import GEOMETRY_NAME

    if (found := fields.text("format")) != FORMAT:
        raise FieldError(f"its format is {found}, and this program reads {FORMAT}")
    if (geometry := fields.text("crop_geometry")) != GEOMETRY_NAME:
        raise FieldError(f"it was trained on {geometry} crops, and this program cuts {GEOMETRY_NAME}")
    window = fields.integer("window", 1, 1024)
    calibration = _checked_calibration(fields.section("calibration"))
    networks = Networks(
        name=fields.text("name"),
        features_file=folder / FEATURES_FILE,
        sequence_file=folder / SEQUENCE_FILE,
        # Only if model.json lists it: then its hash has been compared.
        statistics_file=folder / STATISTICS_FILE if fields.section("files").has(STATISTICS_FILE) else None,
        feature_size=fields.integer("feature_size", 1, 65536),
        views=fields.integer("views", 1, 2),
        calibration=calibration,
    )
    return Bundle(
        folder=folder,
        name=fields.text("name"),
        version=fields.text("version"),
        sha256=sha256,
        networks=(networks,),
        input_size=fields.integer("input_size", 16, 1024),
        window=window,
        stride=fields.integer("stride", 1, window),
        crop_geometry=geometry,
        calibration=calibration,
        thresholds=_checked_thresholds(fields.section("thresholds")),
        error_rates=fields.printable_mapping("error_rates"),
        provenance=fields.printable_mapping("provenance"),
    )


def _checked_ensemble(folder: Path, fields: CheckedFields, sha256: str) -> Bundle:
    """An ensemble with its members, which lie beside it and see the same crops in the same windows."""
    _verify_files(folder, fields.section("files"), (CARD_FILE,))
    named = fields.section("members")
    members = [_member(folder, name, named.text(name)) for name in named.names()]
    if not 2 <= len(members) <= MOST_MEMBERS:
        raise FieldError(f"an ensemble has 2 to {MOST_MEMBERS} members, and it names {len(members)}")
    if len({(one.input_size, one.window, one.stride) for one in members}) > 1:
        raise FieldError("its members differ in input size, window or stride")
    first = members[0]
    return replace(
        first,
        folder=folder,
        name=fields.text("name"),
        version=fields.text("version"),
        sha256=sha256,
        networks=tuple(one.networks[0] for one in members),
        calibration=_checked_calibration(fields.section("calibration")),
        thresholds=_checked_thresholds(fields.section("thresholds")),
        error_rates=fields.printable_mapping("error_rates"),
        provenance=fields.printable_mapping("provenance"),
    )


def _member(ensemble: Path, name: str, sha256: str) -> Bundle:
    if not _PLAIN_NAME.fullmatch(name):
        raise FieldError(f"{name!r} is not a plain bundle name")
    folder = ensemble.parent / name
    fields, found = _read_json(folder / MODEL_JSON)
    if found != sha256:
        raise FieldError(f"its member {name} is not the one it was calibrated with (another SHA-256)")
    return _checked_bundle(folder, fields, found)


def _checked_calibration(fields: CheckedFields) -> Calibration:
    # A scale of 0 or less would turn the evidence around.
    return Calibration(fields.number("scale", 1e-6, 1e6), fields.number("offset", -1e6, 1e6))


def _checked_thresholds(fields: CheckedFields) -> Thresholds:
    strong = fields.number("strong", 0, 1)
    moderate = fields.number("moderate", 0, strong)
    none = fields.number("none", 0, moderate)
    min_faces, min_face_px = fields.integer("min_faces", 1, 10_000), fields.integer("min_face_px", 1, 4096)
    quality = _checked_limits(fields.section("quality")) if fields.has("quality") else QualityLimits()
    return Thresholds(strong, moderate, none, min_faces, min_face_px, quality)


def _checked_limits(fields: CheckedFields) -> QualityLimits:
    """Limits may be absent one by one, so that a bundle may be older than a measure."""
    default = QualityLimits()
    return QualityLimits(
        min_sharpness=fields.number_or("min_sharpness", 0, 1e6, default.min_sharpness),
        min_brightness=fields.number_or("min_brightness", 0, 255, default.min_brightness),
        max_burnt=fields.number_or("max_burnt", 0, 1, default.max_burnt),
        max_blockiness=fields.number_or("max_blockiness", 0, 1e6, default.max_blockiness),
        min_agreement=fields.number_or("min_agreement", 0, 1, default.min_agreement),
        max_novelty=fields.number("max_novelty", 0, 1e6) if fields.has("max_novelty") else None,
    )
