"""``--healthcheck`` and ``--self-test``: what they find, and that they find what is wrong."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.cli import checks, self_test
from deepfake_desktop.cli.main import parse_arguments
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE, list_bundles
from deepfake_desktop.files import models_folder, resources_folder, sha256_of

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resources_folder() / "self_test"
needs_bundle = pytest.mark.skipif(DEFAULT_BUNDLE not in list_bundles(), reason=f"no bundle {DEFAULT_BUNDLE} in models/")


@pytest.fixture
def expected() -> dict[str, Any]:
    return json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


def run_program(option: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "deepfake_desktop", option]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | variables
    return subprocess.run(command, capture_output=True, text=True, timeout=240, cwd=ROOT, env=environment, check=False)


@pytest.mark.parametrize(("option", "check"), [("--healthcheck", checks.HEALTH), ("--self-test", checks.SELF_TEST)])
def test_the_options_choose_a_check(option: str, check: str) -> None:
    arguments = parse_arguments([option])
    assert arguments.run is None
    assert arguments.check == check


def test_without_an_option_no_check_is_run() -> None:
    assert parse_arguments([]).check is None


def test_the_stored_result_belongs_to_the_stored_clip_and_to_the_default_model(expected: dict[str, Any]) -> None:
    assert expected["file_sha256"] == sha256_of(FOLDER / "sample.mp4")
    model = models_folder() / DEFAULT_BUNDLE / "model.json"
    if not model.is_file():
        pytest.skip(f"no bundle {DEFAULT_BUNDLE} in models/")
    assert expected["model_sha256"] == sha256_of(model), "run scripts/make_self_test.py --keep-clip"


def test_equal_results_have_no_difference(expected: dict[str, Any]) -> None:
    assert self_test.differences(expected, copy.deepcopy(expected)) == []


def test_rounding_is_tolerated(expected: dict[str, Any]) -> None:
    found = copy.deepcopy(expected)
    found["probability"] += 0.9 * self_test.PROBABILITY_TOLERANCE
    found["scores"] = [score - 0.9 * self_test.SCORE_TOLERANCE for score in found["scores"]]
    assert self_test.differences(expected, found) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("band", "strong"), ("people", 2), ("faces_scored", 19), ("status", "partial"), ("model_sha256", "0" * 64)],
)
def test_counts_and_words_must_be_equal(expected: dict[str, Any], name: str, value: object) -> None:
    assert len(self_test.differences(expected, expected | {name: value})) == 1


def test_a_probability_that_is_off_is_told(expected: dict[str, Any]) -> None:
    off = expected["probability"] + 1.1 * self_test.PROBABILITY_TOLERANCE
    assert "probability" in self_test.differences(expected, expected | {"probability": off})[0]
    assert self_test.differences(expected, expected | {"probability": None}) != []


def test_one_score_that_is_off_or_lacking_is_told(expected: dict[str, Any]) -> None:
    scores = list(expected["scores"])
    scores[3] += 1.1 * self_test.SCORE_TOLERANCE
    assert self_test.differences(expected, expected | {"scores": scores}) != []
    assert self_test.differences(expected, expected | {"scores": scores[:-1]}) != []


@needs_bundle
def test_the_self_test_passes_here() -> None:
    done = run_program("--self-test")
    assert done.returncode == 0, done.stdout
    assert [line[:8] for line in done.stdout.splitlines()[1:]] == ["ok      "]
    assert done.stderr == ""


@needs_bundle
def test_the_health_check_passes_here_and_writes_nothing(tmp_path: Path) -> None:
    done = run_program("--healthcheck", HOME=str(tmp_path), DEEPFAKE_DESKTOP_CACHE=str(tmp_path / "cache"))
    assert done.returncode == 0, done.stdout
    assert {line[:8] for line in done.stdout.splitlines()[1:]} <= {"ok      ", "absent  "}
    assert "model inceptionv3-gru: version" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_health_check_fails_without_models(tmp_path: Path) -> None:
    done = run_program("--healthcheck", DEEPFAKE_DESKTOP_MODELS=str(tmp_path))
    assert done.returncode == 1
    assert "FAILED  model bundles: " in done.stdout
    assert "FAILED  face models: " in done.stdout


def test_a_module_that_cannot_be_imported_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "made_up_package"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "whole.py").touch()
    (folder / "trains.py").write_text("import keras_is_not_it\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError, match="keras_is_not_it"):
        checks.import_all("made_up_package")
    monkeypatch.setattr(checks, "FOR_TRAINING", ("keras_is_not_it",))
    assert checks.import_all("made_up_package") == "1 imported, 1 need what only training has"
    with pytest.raises(ImportError, match="no module was found"):
        checks.import_all("made_up_package", without=("made_up_package.whole", "made_up_package.trains"))
