"""learning-curve and cross-validate from a labelled folder to figures, with a network small enough for a test."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

import keras

from deepfake_desktop.cli.studies import _points
from deepfake_desktop.detector.backbones import build_frame_classifier
from deepfake_desktop.files import models_folder
from deepfake_desktop.training import cross_validation, fit, learning_curve
from deepfake_desktop.training.cross_validation_figures import format_figures
from deepfake_desktop.training.fit_frames import BEST_FRAMES
from deepfake_desktop.training.recipe import Network, Recipe, load_recipe
from deepfake_desktop.training.tracks import ClipCrops

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it

SIZE = 32
CROPS_PER_PART = 4


def small(recipe: Recipe) -> Recipe:
    frames = replace(
        recipe.frames, precision="float32", epochs=1, steps_per_epoch=2, pairs_per_batch=2, warmup_steps=1,
        share_self_blends=0.0,
    )  # fmt: skip
    tracks = replace(recipe.tracks, epochs=1, still_tracks=4)
    network = replace(recipe.network, input_size=SIZE, window=4, stride=2, gru_units=4)
    return replace(recipe, network=network, frames=frames, tracks=tracks)


CURVE, FOLDS = (small(load_recipe(models_folder() / "recipes" / f"{name}.toml")) for name in
                ("learning-curve", "cross-validation"))  # fmt: skip


def picture(label: str, number: int) -> np.ndarray:
    face = np.roll(skimage.data.astronaut()[40:200, 145:305], number, axis=1)
    if label == "fake":
        face = face.copy()
        face[50:130, 40:120, 0] = 255
    return cv2.resize(face, (SIZE, SIZE))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "dfdc_faces").mkdir(parents=True)
    (folder / "clips").mkdir()
    faces = ["path,member,label,group,part"]
    for part in (5, 6, 45, 1):  # two of training, one of validation, one of test
        with zipfile.ZipFile(folder / "dfdc_faces" / f"part_{part}.zip", "w") as archive:
            for number in range(CROPS_PER_PART):
                for label in ("fake", "real"):
                    name = f"{number}_{label}.png"
                    archive.writestr(name, cv2.imencode(".png", picture(label, number)[..., ::-1])[1].tobytes())
                    faces.append(f"part_{part}.zip,{name},{label},g{part}-{number},{part}")
    (folder / "dfdc_faces" / "faces.csv").write_text("\n".join(faces) + "\n")
    clips = ["path,label,group,source,method,manipulation"]
    for source in ("src02", "src15", "src99", "src98"):
        for label, method, manipulation in (("fake", f"M{source}", "swap"), ("real", "none", "none")):
            (folder / "clips" / f"{source}_{label}.mp4").touch()
            clips.append(f"{source}_{label}.mp4,{label},{source},{source},{method},{manipulation}")
    (folder / "clips" / "clips.csv").write_text("\n".join(clips) + "\n")
    return folder


@pytest.fixture(autouse=True)
def small_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def classifier(network: Network, weights: str | Path | None) -> keras.Model:
        images = keras.Input((SIZE, SIZE, 3))
        x = keras.layers.Conv2D(8, 5, strides=4, activation="relu")(keras.layers.Rescaling(1 / 255)(images))
        return build_frame_classifier(keras.Model(images, keras.layers.GlobalAveragePooling2D()(x)))

    def crops_of(rows, size, cache):
        return [ClipCrops(row, np.repeat(picture(row.label, 3)[None], 6, axis=0), np.arange(6) / 10) for row in rows]

    for module in (learning_curve, cross_validation, fit):
        monkeypatch.setattr(module, "frame_classifier", classifier)
    monkeypatch.setattr(cross_validation, "clip_crops", crops_of)
    yield
    keras.mixed_precision.set_global_policy("float32")


@pytest.mark.slow
def test_from_a_labelled_folder_to_the_curve_and_the_folds(data: Path, tmp_path: Path) -> None:
    points = [learning_curve.Point(share, unit) for unit, share in _points("1,1/2,parts:1/2")]
    curve = learning_curve.learning_curve(CURVE, data, "imagenet", points, tmp_path / "curve")
    assert [(one["unit"], one["share"], one["groups"], one["parts"]) for one in curve["points"]] == [
        ("groups", "1/2", 4, 2), ("groups", "1", 8, 2), ("parts", "1/2", 4, 1)
    ]  # fmt: skip
    assert all(0 <= one[side]["auc"] <= 1 for one in curve["points"] for side in ("seen", "validation", "test"))
    assert curve["points"][1]["validation"]["n"] == curve["points"][1]["test"]["n"] == 2 * CROPS_PER_PART
    base = tmp_path / "curve" / "groups-1-of-1" / BEST_FRAMES
    begun = base.stat().st_mtime_ns
    learning_curve.learning_curve(CURVE, data, "imagenet", points, tmp_path / "curve")
    assert base.stat().st_mtime_ns == begun  # a finished point is not trained again

    figures = cross_validation.cross_validate(FOLDS, data, "imagenet", base, 2, tmp_path / "folds")
    assert figures["clips"] == 8 and [fold["fold"] for fold in figures["gru"]["folds"]] == [1, 2]
    for side in ("base", "frames", "gru"):
        assert figures[side]["all"]["fake"] == figures[side]["all"]["real"] == 4
        assert all(pairs["fakes"] == 1 for pairs in figures[side]["pairs"].values())
    assert set(figures["crops_after"]) == {"1", "2"} and 0 <= figures["crops_after"]["1"]["auc"] <= 1
    text = json.dumps(figures) + format_figures(figures)
    assert ".mp4" not in text and "src99" in text  # sources are named, files are not


def test_shares_are_read_and_nonsense_is_refused() -> None:
    import argparse

    assert _points("1/4,parts:0.5") == (("groups", Fraction(1, 4)), ("parts", Fraction(1, 2)))
    for text in ("0", "2", "1/0", "people:1/2", "", "x"):
        with pytest.raises(argparse.ArgumentTypeError, match="no share"):
            _points(text)
