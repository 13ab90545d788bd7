"""The order of a cross-validation: which clips each fold learns from, what is kept, and what is told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

from deepfake_desktop.errors import ManifestError
from deepfake_desktop.files import models_folder
from deepfake_desktop.training import cross_validation
from deepfake_desktop.training.cross_validation import FIGURES_FILE, cross_validate
from deepfake_desktop.training.cross_validation_figures import format_figures
from deepfake_desktop.training.recipe import load_recipe
from deepfake_desktop.training.tracks import ClipCrops

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it

RECIPE = load_recipe(models_folder() / "recipes" / "cross-validation.toml")
CLIPS = [  # name, label, group, source, method, manipulation
    ("a_fake.mp4", "fake", "a", "s1", "Swap", "swap"),
    ("a_real.mp4", "real", "a", "s1", "none", "none"),
    ("b_fake.mp4", "fake", "b", "s2", "Talk", "talkinghead"),
    ("b_real.mp4", "real", "b", "s2", "none", "none"),
    ("no_face.mp4", "real", "c", "s2", "none", "none"),
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "dfdc_faces").mkdir(parents=True)
    (folder / "clips").mkdir()
    lines = ["path,label,group,source,method,manipulation", *(",".join(clip) for clip in CLIPS)]
    (folder / "clips" / "clips.csv").write_text("\n".join(lines) + "\n")
    for name, *_ in CLIPS:
        (folder / "clips" / name).touch()
    faces = ["path,member,label,group,part"]
    for part in (5, 45, 1):  # of training, validation and test
        (folder / "dfdc_faces" / f"part_{part}.zip").touch()
        faces += [f"part_{part}.zip,{label}.jpg,{label},g{part},{part}" for label in ("fake", "real")]
    (folder / "dfdc_faces" / "faces.csv").write_text("\n".join(faces) + "\n")
    # Clips need a side too; which one does not matter to the folds.
    clips = (folder / "clips" / "clips.csv").read_text()
    (folder / "clips" / "clips.csv").write_text(clips.replace("s2", "src02").replace("s1", "src15"))
    return folder


@pytest.fixture
def learnt_from(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """Without networks: crops of nothing, and folds whose evidence is known. Lists what each fold learnt from."""
    learnt = []

    def crops_of(rows, size, cache):
        return [ClipCrops(row, np.zeros((2, 1, 1, 3), np.uint8), np.arange(2.0)) for row in rows if row.group != "c"]

    def run_fold(recipe, weights, start, clips, chosen, crops, folder):
        assert [row.path.stem for row in crops["train"]] == ["part_5"] * 2
        learnt.append({clip.row.path.name for clip, mine in zip(clips, chosen, strict=True) if not mine})
        evidence = [1.0 if clip.row.is_fake else 0.0 for clip, mine in zip(clips, chosen, strict=True) if mine]
        return {"gru": evidence, "frames": evidence[::-1], "crops": {"auc": 0.7}}

    monkeypatch.setattr(cross_validation, "clip_crops", crops_of)
    monkeypatch.setattr(cross_validation, "_run_fold", run_fold)
    return learnt


def test_every_clip_is_scored_by_a_network_that_saw_nothing_of_its_source(
    data: Path, learnt_from: list[set[str]], tmp_path: Path
) -> None:
    figures = cross_validate(RECIPE, data, "imagenet", None, 2, tmp_path / "out")
    assert sorted(map(sorted, learnt_from)) == [["a_fake.mp4", "a_real.mp4"], ["b_fake.mp4", "b_real.mp4"]]
    assert figures["gru"]["all"]["auc"] == 1.0 and figures["frames"]["all"]["auc"] == 0.0
    assert figures["gru"]["real_footage"]["fake"] == figures["gru"]["made_anew"]["fake"] == 1
    assert (figures["clips"], figures["clips_without_a_face"]) == (4, 1)
    assert figures == json.loads((tmp_path / "out" / FIGURES_FILE).read_text())
    assert "| Swap | 1 | 1 | - | 0.000 | 1.000 |" in format_figures(figures)


def test_finished_folds_are_kept_and_one_can_be_asked_for_alone(
    data: Path, learnt_from: list[set[str]], tmp_path: Path
) -> None:
    part = cross_validate(RECIPE, data, "imagenet", None, 2, tmp_path / "out", only=2)
    assert len(learnt_from) == 1 and [fold["fold"] for fold in part["gru"]["folds"]] == [2]
    whole = cross_validate(RECIPE, data, "imagenet", None, 2, tmp_path / "out")
    assert len(learnt_from) == 2 and [fold["fold"] for fold in whole["gru"]["folds"]] == [1, 2]


def test_clips_that_are_not_dealt_are_learnt_from_in_every_fold(
    data: Path, learnt_from: list[set[str]], tmp_path: Path
) -> None:
    table = data / "clips" / "clips.csv"  # a source of the training side, of a method that is left out elsewhere
    table.write_text(table.read_text() + "t_fake.mp4,fake,t,src77,Swap,swap\n")
    (data / "clips" / "t_fake.mp4").touch()
    figures = cross_validate(RECIPE, data, "imagenet", None, 2, tmp_path / "out", dealt=("validation", "test"))
    assert all("t_fake.mp4" in names and len(names) == 3 for names in learnt_from) and len(learnt_from) == 2
    assert (figures["clips"], figures["clips_in_every_fold"]) == (4, 1)
    assert figures["gru"]["all"]["fake"] == 2


def test_clips_without_their_manipulation_are_refused(data: Path, learnt_from: list[set[str]], tmp_path: Path) -> None:
    table = data / "clips" / "clips.csv"
    table.write_text(table.read_text().replace("manipulation", "other"))
    with pytest.raises(ManifestError, match="no column manipulation"):
        cross_validate(RECIPE, data, "imagenet", None, 2, tmp_path / "out")
    assert not learnt_from
