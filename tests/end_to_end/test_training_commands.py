"""prepare, train, export, evaluate, analyze and fine-tuning, one after another, as the README shows them.

Slow: it builds, trains and converts a whole InceptionV3 twice, though only for a few steps on a few made-up pictures.
"""

from __future__ import annotations

import csv
import importlib.util
import json
import re
import shutil
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.__main__ import main
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.faces.crop import crop_face
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.training.manifest import Row, read_manifest, write_manifest
from tests.fixtures import make_video

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1500),
    pytest.mark.skipif(importlib.util.find_spec("tensorflow") is None, reason="needs make train-setup"),
]

RECIPE = Path(__file__).resolve().parents[2] / "models" / "recipes" / "inceptionv3-gru.toml"


def small_recipe(path: Path) -> Path:
    """The shipped recipe with a split for three parts and sources, and sizes that a test can afford."""
    text = RECIPE.read_text(encoding="utf-8")
    values = {
        "input_size": 80, "epochs": 1, "steps_per_epoch": 2, "pairs_per_batch": 2, "warmup_steps": 1,
        "window": 4, "stride": 2, "draws_per_clip": 1, "still_tracks": 4, "precision": '"float32"',
    }  # fmt: skip
    for name, value in values.items():
        text = re.sub(rf"(?m)^{name} = .*$", f"{name} = {value}", text)
    parts, sources = iter((1, 2)), iter((1, 2))  # validation stands before test
    text = re.sub(r"(?m)^dfdc_parts = .*$", lambda _: f"dfdc_parts = [{next(parts)}]", text)
    text = re.sub(r"(?m)^clip_sources = .*$", lambda _: f'clip_sources = ["made{next(sources)}"]', text)
    path.write_text(text, encoding="utf-8")
    return path


def labelled_folder(folder: Path) -> Path:
    """Crops in zips and short clips, genuine and blended, in three parts and three sources."""
    (folder / "dfdc_faces").mkdir(parents=True)
    (folder / "clips").mkdir()
    face_rows, clip_rows = [], []
    for part in range(3):
        with zipfile.ZipFile(folder / "dfdc_faces" / f"part_{part}.zip", "w") as archive:
            for number in range(3):
                for label in ("real", "fake"):
                    archive.writestr(f"{number}_{label}.png", picture_of_a_face(label == "fake", number))
                    face_rows.append((f"part_{part}.zip", f"{number}_{label}.png", label, f"p{part}-{number}", part))
        for number in range(2):
            for label, make in (("real", make_video.face_video), ("fake", make_video.blended_face_video)):
                name = f"{part}_{number}_{label}.mp4"
                make(folder / "clips" / name, seconds=1.5 + number * 0.5, fps=10)
                clip_rows.append((name, label, f"c{part}-{number}", "Blend", f"made{part}"))
    write_csv(folder / "dfdc_faces" / "faces.csv", ("path", "member", "label", "group", "part"), face_rows)
    write_csv(folder / "clips" / "clips.csv", ("path", "label", "group", "method", "source"), clip_rows)
    return folder


def picture_of_a_face(blended: bool, number: int) -> bytes:
    head = make_video.blended_face(number, 0) if blended else make_video.astronaut_face()
    framed = cv2.copyMakeBorder(head, 40, 40, 40, 40, cv2.BORDER_REPLICATE)
    crop = crop_face(framed, FaceDetector().detect(framed)[0].box, 96)
    return cv2.imencode(".png", np.roll(crop, number, axis=1))[1].tobytes()


def write_csv(path: Path, header: tuple[str, ...], rows: list[tuple]) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([header, *rows])


def random_weights(path: Path) -> Path:
    """A start that needs no download."""
    import keras

    keras.utils.set_random_seed(1)
    keras.applications.InceptionV3(weights=None, include_top=False, pooling="avg").save_weights(path)
    return path


def test_from_labelled_folders_to_a_verdict(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data, recipe = labelled_folder(tmp_path / "data"), small_recipe(tmp_path / "recipe.toml")
    lists, run, bundle = tmp_path / "lists", tmp_path / "run", tmp_path / "bundle"
    assert main(["prepare", str(data), str(lists), "--recipe", str(recipe)]) == 0

    options = ["--train", str(lists / "train.csv"), "--validation", str(lists / "validation.csv"), "--out", str(run)]
    weights = str(random_weights(tmp_path / "start.weights.h5"))
    assert main(["train", "--recipe", str(recipe), "--weights", weights, *options]) == 0
    assert {"frames.csv", "tracks.csv", "curves.png", "frames_best.weights.h5"} <= {one.name for one in run.iterdir()}
    assert "val_auc" in capfd.readouterr().out

    measured = ["--validation", str(lists / "validation.csv"), "--test", str(lists / "test.csv")]
    (tmp_path / "ablation.md").write_text("| network | AUC |\n|---|---|\n| all of it | 0.5 |\n", encoding="utf-8")
    assert main(["export", str(run), str(bundle), *measured, "--ablation", str(tmp_path / "ablation.md")]) == 0
    loaded = load_bundle(str(bundle))
    kept = bundle / "training" / "frames.weights.h5"
    assert kept.stat().st_size < 50_000_000
    check = loaded.provenance["conversion_check"]
    assert check["crops"] == 6 and 0 <= check["auc_keras_float32"] <= 1 and 0 <= check["auc_litert"] <= 1
    assert (loaded.input_size, loaded.window, loaded.stride) == (80, 4, 2)
    card = (bundle / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "95 % interval" in card and "made2/Blend" in card
    assert "## Ablation\n\n| network | AUC |" in card and "## What the conversion costs" in card
    assert loaded.error_rates["fake_clips"] == loaded.error_rates["real_clips"] == 2

    scores = tmp_path / "scores.csv"
    command = ["evaluate", str(lists / "test.csv"), "--model", str(bundle), "--scores", str(scores)]
    assert main(command) == 0
    report = json.loads((lists / "test.evaluation.json").read_text(encoding="utf-8"))
    assert report["crop"]["all"]["n"] == 6 and report["video"]["all"]["n"] == 4
    assert report["video"]["all"]["coverage"] == 1.0
    assert len(scores.read_text(encoding="utf-8").splitlines()) == 11

    capfd.readouterr()
    assert main(["analyze", "--json", "--model", str(bundle), str(data / "clips" / "2_1_fake.mp4")]) == 0
    record = json.loads(capfd.readouterr().out)
    assert record["status"] == "complete" and 0 <= record["verdict"]["probability"] <= 1
    assert record["model"]["sha256"] == loaded.sha256
    combine_with_a_copy(bundle, measured, data / "clips" / "2_1_fake.mp4", capfd)
    go_on_from_the_bundle(bundle, recipe, data, tmp_path)


def combine_with_a_copy(bundle: Path, measured: list[str], clip: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Two members that are alike order clips as one does, and the ensemble is measured and refused like a bundle."""
    shutil.copytree(bundle, bundle.with_name("twin"))
    ensemble = bundle.with_name("both")
    assert main(["combine", str(ensemble), "bundle", "twin", *measured]) == 0
    assert load_bundle(str(ensemble)).error_rates["auc"] == load_bundle(str(bundle)).error_rates["auc"]
    card = (ensemble / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "An ensemble of bundle and twin" in card and "95 % interval" in card
    capfd.readouterr()
    assert main(["analyze", "--json", "--model", str(ensemble), str(clip)]) == 0
    assert json.loads(capfd.readouterr().out)["model"]["name"] == "both"
    assert main(["combine", str(ensemble), "bundle", "twin", *measured[:2]]) != 0
    assert "exported with other manifests" in capfd.readouterr().err
    assert main(["train", "--init", str(ensemble), "--data", str(clip), "--out", str(bundle)]) != 0
    assert "Go on from one of its members" in capfd.readouterr().err


def go_on_from_the_bundle(bundle: Path, recipe: Path, data: Path, folder: Path) -> None:
    """Fine-tune with one manifest of clips only, as users have them, and export without a test manifest."""
    clips = [
        Row(data / "clips" / f"{part}_{number}_{label}.mp4", "", label, f"{part}-{number}", "video", "")
        for part in range(3)
        for number in range(2)
        for label in ("real", "fake")
    ]
    write_manifest(folder / "own.csv", clips)
    run, tuned = folder / "tuned_run", folder / "tuned"
    options = ["--recipe", str(recipe), "--data", str(folder / "own.csv"), "--out", str(run)]
    assert main(["train", "--init", str(bundle), *options]) == 0
    sides = [read_manifest(run / f"{name}.csv") for name in ("train", "validation")]
    assert [len(side) for side in sides] == [10, 2]
    assert json.loads((run / "run.json").read_text())["went_on_from"].startswith("inceptionv3-gru")
    assert main(["export", str(run), str(tuned), "--validation", str(run / "validation.csv")]) == 0
    assert load_bundle(str(tuned)).error_rates == {}
    card = (tuned / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "Not measured" in card and "DFDC" not in card
