"""What export refuses before it begins. The whole of it is run by tests/end_to_end/test_training_commands.py."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.files import models_folder
from deepfake_desktop.training.conversion_check import ConversionCheck, LabelledCrops
from deepfake_desktop.training.export import _conversion_figures, export
from deepfake_desktop.training.manifest import Row, write_manifest

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run folder that says that it is finished."""
    folder = tmp_path / "run"
    folder.mkdir()
    recipe = models_folder() / "recipes" / "fine-tune.toml"
    (folder / "recipe.toml").write_bytes(recipe.read_bytes())
    (folder / "run.json").write_text(json.dumps({"backbone": "inceptionv3"}), encoding="utf-8")
    return folder


def manifest(path: Path, *labels_and_kinds: tuple[str, str]) -> Path:
    data = path.with_suffix(".data")
    data.touch()
    write_manifest(path, [Row(data, "", label, label, kind, "") for label, kind in labels_and_kinds])
    return path


def test_clips_of_both_labels_are_needed(run: Path, tmp_path: Path) -> None:
    crops = manifest(tmp_path / "crops.csv", ("real", "crop"), ("fake", "crop"), ("fake", "video"))
    clips = manifest(tmp_path / "clips.csv", ("real", "video"), ("fake", "video"))
    with pytest.raises(TrainingError, match=r"crops\.csv needs clips of both labels"):
        export(run, tmp_path / "bundle", crops, None, None)
    with pytest.raises(TrainingError, match=r"crops\.csv needs clips of both labels"):
        export(run, tmp_path / "bundle", clips, crops, None)
    with pytest.raises(TrainingError, match=r"gone\.md cannot be read"):
        export(run, tmp_path / "bundle", clips, None, None, tmp_path / "gone.md")
    assert not list(tmp_path.glob("bundle*"))


def test_a_costly_conversion_is_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module = "deepfake_desktop.training.export"
    crops = LabelledCrops(images=None, labels=None)  # type: ignore[arg-type]
    monkeypatch.setattr(f"{module}.validation_crops", lambda *_: crops)
    for after, warned in ((0.849, False), (0.80, True)):
        monkeypatch.setattr(f"{module}.check_conversion", lambda *_, after=after: ConversionCheck(600, 0.85, after))
        figures = _conversion_figures(None, tmp_path, [], 160, tmp_path)
        captured = capsys.readouterr()
        assert figures is not None and figures["auc_litert"] == after and figures["passed"] is not warned
        assert ("WARNING: the conversion changed the AUC" in captured.err) is warned
        assert "0.8500 in Keras" in captured.out
    monkeypatch.setattr(f"{module}.validation_crops", lambda *_: None)
    assert _conversion_figures(None, tmp_path, [], 160, tmp_path) is None
