"""Reading model bundles: what is accepted, what is refused, and what the refusal says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.detector.bundle import (
    STATISTICS_FILE,
    Calibration,
    QualityLimits,
    Thresholds,
    list_bundles,
    load_bundle,
    save_model_json,
)
from deepfake_desktop.errors import BundleError
from deepfake_desktop.files import MODELS_VARIABLE, sha256_of
from tests.fixtures.make_bundle import bundle_fields, write_bundle, write_ensemble

THRESHOLDS = bundle_fields()["thresholds"]


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path / "models"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models").mkdir()
    return tmp_path / "models"


def test_a_bundle_is_read_by_name_and_by_folder(models: Path) -> None:
    folder = write_bundle(models / "made-up")
    bundle = load_bundle("made-up")
    assert bundle == load_bundle(str(folder))
    assert (bundle.name, bundle.version, bundle.window, bundle.stride) == ("made-up", "1.2.3", 16, 8)
    assert bundle.calibration == Calibration(1.5, -0.25)
    assert bundle.thresholds == Thresholds(0.9, 0.7, 0.3, 5, 48)
    assert bundle.networks[0].features_file.is_absolute() and bundle.networks[0].features_file.is_file()
    assert bundle.sha256 == sha256_of(folder / "model.json")


def test_bundles_are_listed_by_name(models: Path) -> None:
    write_bundle(models / "second")
    write_bundle(models / "first")
    (models / "no bundle").mkdir()
    assert list_bundles() == ["first", "second"]


def test_a_missing_bundle_names_what_there_is(models: Path) -> None:
    write_bundle(models / "present")
    with pytest.raises(BundleError, match=r"no model bundle absent .*present.*--model"):
        load_bundle("absent")


@pytest.mark.parametrize("name", ["features.tflite", "sequence.tflite", "MODEL_CARD.md"])
def test_an_altered_or_missing_file_is_refused(models: Path, name: str) -> None:
    path = write_bundle(models / "made-up") / name
    content = path.read_bytes()
    path.write_bytes(content[:-1] + b"!")
    with pytest.raises(BundleError, match=rf"{name} was altered.*--model"):
        load_bundle("made-up")
    path.write_bytes(content + b"more")
    with pytest.raises(BundleError, match=rf"{name} was altered"):
        load_bundle("made-up")
    path.unlink()
    with pytest.raises(BundleError, match=rf"{name} is missing"):
        load_bundle("made-up")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"format": "deepfake-desktop/bundle/2"}, "format"),
        ({"crop_geometry": "another"}, "another"),
        ({"name": 5}, "name"),
        ({"name": "two\nlines"}, "name"),
        ({"input_size": "160"}, "input_size"),
        ({"input_size": True}, "input_size"),
        ({"input_size": 10**9}, "input_size"),
        ({"feature_size": 0}, "feature_size"),
        ({"window": 10**6}, "window"),
        ({"stride": 17}, "stride"),
        ({"views": 3}, "views"),
        ({"calibration": {"scale": -1.0, "offset": 0.0}}, "calibration.scale"),
        ({"calibration": {"scale": 1.0}}, "calibration.offset"),
        ({"calibration": [1.0, 0.0]}, "calibration"),
        ({"thresholds": THRESHOLDS | {"strong": 1.5}}, "thresholds.strong"),
        ({"thresholds": THRESHOLDS | {"moderate": 0.95}}, "thresholds.moderate"),
        ({"thresholds": THRESHOLDS | {"none": 0.8}}, "thresholds.none"),
        ({"thresholds": THRESHOLDS | {"min_faces": 0}}, "thresholds.min_faces"),
        ({"thresholds": THRESHOLDS | {"quality": {"min_sharpness": "x"}}}, "quality.min_sharpness"),
        ({"thresholds": THRESHOLDS | {"quality": {"max_burnt": 1.5}}}, "quality.max_burnt"),
        ({"thresholds": THRESHOLDS | {"quality": {"max_novelty": -1}}}, "quality.max_novelty"),
        ({"thresholds": THRESHOLDS | {"quality": [1]}}, "thresholds.quality"),
        ({"error_rates": []}, "error_rates"),
    ],
)
def test_a_value_out_of_type_or_range_is_named(models: Path, changes: dict[str, Any], named: str) -> None:
    write_bundle(models / "made-up", **changes)
    with pytest.raises(BundleError, match=named):
        load_bundle("made-up")


@pytest.mark.parametrize("key", sorted(bundle_fields().keys() - {"preprocessing"}))
def test_a_missing_value_is_named(models: Path, key: str) -> None:
    folder = write_bundle(models / "made-up")
    fields = {name: value for name, value in bundle_fields().items() if name != key}
    save_model_json(folder, fields)
    with pytest.raises(BundleError, match=f"{key} is missing"):
        load_bundle("made-up")


@pytest.mark.parametrize("name", ["../outside", "/etc/passwd", "sub/file", "..", ".hidden", "a\\b", ""])
def test_a_file_name_that_leads_elsewhere_is_refused(models: Path, name: str) -> None:
    (models / "outside").write_text("x")
    folder = write_bundle(models / "made-up")
    record = json.loads((folder / "model.json").read_text())
    record["files"][name] = {"bytes": 1, "sha256": sha256_of(models / "outside")}
    (folder / "model.json").write_text(json.dumps(record))
    with pytest.raises(BundleError, match="not a plain file name"):
        load_bundle("made-up")


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b'"text"', b"\xff\xfe\x00", b"[" * 100_000, b'{"files": 5}', b" " * (2 << 20), b"{}"]
)
def test_a_damaged_model_json_is_refused(models: Path, raw: bytes) -> None:
    folder = write_bundle(models / "made-up")
    (folder / "model.json").write_bytes(raw)
    with pytest.raises(BundleError, match="made-up cannot be used"):
        load_bundle("made-up")


def test_limits_of_the_quality_gate_may_be_absent_one_by_one(models: Path) -> None:
    write_bundle(models / "none")
    assert load_bundle("none").thresholds.quality == QualityLimits()
    some = {"min_agreement": 0.4, "max_novelty": None}
    write_bundle(models / "some", thresholds=THRESHOLDS | {"quality": some})
    assert load_bundle("some").thresholds.quality == QualityLimits(min_agreement=0.4)
    write_bundle(models / "all", thresholds=THRESHOLDS | {"quality": {"max_novelty": 3.5, "min_brightness": 12}})
    assert load_bundle("all").thresholds.quality == QualityLimits(min_brightness=12, max_novelty=3.5)


def test_feature_statistics_count_only_if_model_json_vouches_for_them(models: Path) -> None:
    folder = write_bundle(models / "made-up")
    (folder / STATISTICS_FILE).write_bytes(b"statistics")
    assert load_bundle("made-up").networks[0].statistics_file is None
    save_model_json(folder, bundle_fields())
    assert load_bundle("made-up").networks[0].statistics_file == folder / STATISTICS_FILE
    (folder / STATISTICS_FILE).write_bytes(b"altered")
    with pytest.raises(BundleError, match=f"{STATISTICS_FILE} was altered"):
        load_bundle("made-up")


def test_nan_in_a_number_is_refused(models: Path) -> None:
    path = write_bundle(models / "made-up") / "model.json"
    path.write_text(path.read_text().replace('"offset": -0.25', '"offset": NaN'))
    with pytest.raises(BundleError, match=r"calibration\.offset"):
        load_bundle("made-up")


def test_saving_is_repeatable_and_covers_every_file(models: Path) -> None:
    folder = write_bundle(models / "made-up")
    first = (folder / "model.json").read_bytes()
    save_model_json(folder, dict(reversed(bundle_fields().items())))
    assert (folder / "model.json").read_bytes() == first
    assert set(json.loads(first)["files"]) == {"features.tflite", "sequence.tflite", "MODEL_CARD.md"}
    assert sorted(path.name for path in folder.iterdir()) == [
        "MODEL_CARD.md",
        "features.tflite",
        "model.json",
        "sequence.tflite",
    ]


def test_an_ensemble_has_its_members_networks_and_its_own_calibration(models: Path) -> None:
    write_bundle(models / "one", name="one", feature_size=100, calibration={"scale": 2.0, "offset": 1.0})
    write_bundle(models / "two", name="two", feature_size=28, views=2)
    folder = write_ensemble(models / "both", "one", "two", calibration={"scale": 0.5, "offset": 0.25})
    bundle = load_bundle("both")
    assert bundle.is_ensemble and bundle.feature_size == 128 and bundle.folder == folder
    assert [(one.name, one.views) for one in bundle.networks] == [("one", 1), ("two", 2)]
    assert bundle.networks[0].features_file == models / "one" / "features.tflite"
    assert bundle.networks[0].calibration == Calibration(2.0, 1.0)
    assert (bundle.name, bundle.calibration) == ("both", Calibration(0.5, 0.25))
    assert not load_bundle("one").is_ensemble


def test_an_ensemble_refuses_members_that_changed_or_do_not_fit(models: Path) -> None:
    write_bundle(models / "one")
    write_bundle(models / "two")
    write_bundle(models / "wide", window=32)
    write_ensemble(models / "both", "one", "two")
    (models / "two" / "features.tflite").write_text("altered")
    with pytest.raises(BundleError, match=r"features\.tflite was altered"):
        load_bundle("both")
    save_model_json(models / "two", bundle_fields(version="9"))
    with pytest.raises(BundleError, match="member two is not the one"):
        load_bundle("both")
    write_ensemble(models / "alone", "one")
    with pytest.raises(BundleError, match="2 to 8 members"):
        load_bundle("alone")
    write_ensemble(models / "unlike", "one", "wide")
    with pytest.raises(BundleError, match="differ in input size, window or stride"):
        load_bundle("unlike")
    write_ensemble(models / "lost", "one", "wide", members={"one": "0", "../one": "0"})
    with pytest.raises(BundleError, match="not a plain bundle name"):
        load_bundle("lost")
    write_ensemble(models / "nested", "one", "alone")
    with pytest.raises(BundleError, match=r"features\.tflite is missing"):
        load_bundle("nested")
