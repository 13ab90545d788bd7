"""The trainer itself, on a network small enough for a test. Skipped where the extra 'train' is not installed."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

import keras

from deepfake_desktop.detector.backbone_kinds import BACKBONES
from deepfake_desktop.detector.backbones import (
    EMBEDDING_SIZE,
    build_backbone,
    build_embedder,
    build_frame_classifier,
    freeze_batch_norm,
)
from deepfake_desktop.detector.efficientnet_lite import efficientnet_lite0
from deepfake_desktop.detector.runtime import LiteRTNetwork
from deepfake_desktop.detector.sequence import build_sequence_head
from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training import average, fit
from deepfake_desktop.training.conversion_check import ConversionCheck, check_conversion, validation_crops
from deepfake_desktop.training.convert import convert_embedder, convert_head
from deepfake_desktop.training.curves import save_curves
from deepfake_desktop.training.dataset import ClipPairs, CropPairs, FrameBatches
from deepfake_desktop.training.fit import (
    RUN_FACTS,
    TrainingData,
    _representative,
    _save_facts,
    _train_tracks,
    load_training_data,
)
from deepfake_desktop.training.fit_frames import BEST_FRAMES, fit_frames, frame_validation
from deepfake_desktop.training.fit_tracks import FeatureTrack, fit_tracks, still_feature_tracks, training_windows
from deepfake_desktop.training.manifest import Row, write_manifest
from deepfake_desktop.training.recipe import CONVERSIONS, FrameStage, Network, TrackStage, load_recipe
from deepfake_desktop.training.start import Start
from deepfake_desktop.training.tracks import ClipCrops
from tests.fixtures import make_video

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it

SIZE = 32
RECIPES = Path(__file__).resolve().parents[2] / "models" / "recipes"
STAGE = FrameStage("float32", 2, 3, 2, 1e-3, 2, 1e-4, 0.05, 0.5, 5, 0.3, 0.3, 0.0, False)


@pytest.fixture
def crops(tmp_path) -> list[Row]:
    """Eight faces: four real, and four 'fakes' of them with the inner face tinted."""
    face = np.ascontiguousarray(skimage.data.astronaut()[40:200, 145:305, ::-1])
    rows = []
    for number in range(4):
        real = np.roll(face, number, axis=1)
        fake = real.copy()
        fake[50:130, 40:120, 2] = 255
        for label, image in (("real", real), ("fake", fake)):
            path = tmp_path / f"{number}_{label}.png"
            cv2.imwrite(str(path), image)
            rows.append(Row(path, "", label, f"g{number}", "crop", "made"))
    return rows


@pytest.fixture
def clips(crops) -> list[ClipCrops]:
    made = []
    for row in crops:
        image = cv2.resize(cv2.imread(str(row.path))[..., ::-1], (SIZE, SIZE))
        made.append(ClipCrops(row, np.repeat(image[None], 12, axis=0), np.arange(12) / 10))
    return made


def _tiny_classifier() -> keras.Model:
    images = keras.Input((SIZE, SIZE, 3))
    x = keras.layers.Rescaling(1 / 127.5, -1)(images)
    x = keras.layers.Conv2D(8, 5, strides=4, activation="relu")(x)
    pooled = keras.layers.GlobalAveragePooling2D()(x)
    return build_frame_classifier(keras.Model(images, pooled), dropout=0.0)


def _batches(crops, clips) -> FrameBatches:
    return FrameBatches(CropPairs(crops), ClipPairs(clips), STAGE, SIZE, seed=1, workers=1)


def test_a_batch_is_pairs_of_fake_and_real_and_is_repeatable(crops, clips):
    images, labels = _batches(crops, clips)[0]
    assert images.shape == (4, SIZE, SIZE, 3) and images.min() >= 0 and images.max() <= 255
    assert labels[:, 0].tolist() == [1, 0, 1, 0]
    assert np.array_equal(images, _batches(crops, clips)[0][0])
    later = _batches(crops, clips)
    later.epoch = 1
    assert not np.array_equal(images, later[0][0])


@pytest.mark.parametrize("kind", ["crops", "clips"])
def test_one_kind_alone_gives_every_pair(crops, clips, kind):
    alone = (CropPairs(crops), None) if kind == "crops" else (None, ClipPairs(clips))
    images, labels = FrameBatches(*alone, replace(STAGE, pairs_per_batch=12), SIZE, seed=1, workers=1)[0]
    assert images.shape == (24, SIZE, SIZE, 3) and images.std(axis=(1, 2, 3)).min() > 5
    assert labels[:, 0].tolist() == [1, 0] * 12


def test_without_crops_and_clips_there_is_nothing_to_learn():
    with pytest.raises(TrainingError, match="neither face crops nor clips"):
        FrameBatches(None, None, STAGE, SIZE, seed=1)


def test_a_kind_with_one_label_only_is_refused(crops, clips):
    with pytest.raises(TrainingError, match=r"has real face crops and no fake ones"):
        CropPairs([row for row in crops if not row.is_fake])
    with pytest.raises(TrainingError, match=r"has fake clips with a face in them and no real ones"):
        ClipPairs([clip for clip in clips if clip.row.is_fake])


@pytest.fixture
def videos(tmp_path) -> list[Row]:
    """One genuine and one manipulated clip of half a second for each side, and one without a face."""
    rows = []
    for side in ("train", "validation"):
        for label, make in (("real", make_video.face_video), ("fake", make_video.blended_face_video)):
            path = make(tmp_path / f"{side}_{label}.mp4", seconds=0.5, fps=10)
            rows.append(Row(path.resolve(), "", label, side, "video", ""))
    plain = make_video.no_face_video(tmp_path / "plain.mp4", seconds=0.5)
    return [*rows, Row(plain.resolve(), "", "real", "plain", "video", "")]


def test_clips_alone_are_training_data(videos, tmp_path):
    write_manifest(tmp_path / "train.csv", videos[:2])
    write_manifest(tmp_path / "validation.csv", videos[2:])
    data = load_training_data(tmp_path / "train.csv", tmp_path / "validation.csv", SIZE, tmp_path / "cache")
    assert data.crop_pairs() is None and data.clip_pairs() is not None
    assert len(data.train_clips) == len(data.validation_clips) == 2  # the one without a face is left out
    frames = _representative(data, SIZE)
    assert frames.shape[1:] == (SIZE, SIZE, 3) and len(frames) == sum(len(clip.crops) for clip in data.train_clips)
    checked = validation_crops(videos[2:], SIZE, tmp_path / "cache")
    assert checked is not None and set(checked.labels) == {True, False} and len(checked.images) == len(checked.labels)


def test_crops_alone_train_the_gru_on_stills_turned_into_tracks(crops, tmp_path, monkeypatch):
    monkeypatch.setattr("deepfake_desktop.training.fit.VALIDATION_STILLS", 4)
    recipe = replace(
        load_recipe(RECIPES / "fine-tune.toml"),
        network=Network("inceptionv3", SIZE, window=4, stride=2, gru_units=4, views=1),
        tracks=TrackStage(1, 8, 1e-2, 1, 0, 4),
    )
    data = TrainingData(crops[:4], [], crops[4:], [])
    embedder = build_embedder(_tiny_classifier())
    convert_embedder(embedder, _representative(data, SIZE), tmp_path / "features.tflite")
    _train_tracks(recipe, data, tmp_path, EMBEDDING_SIZE, None)
    with (tmp_path / "tracks.csv").open() as stream:
        assert 0 <= float(next(csv.DictReader(stream))["val_auc"]) <= 1
    with pytest.raises(TrainingError, match="nothing to learn from"):
        _train_tracks(replace(recipe, tracks=replace(recipe.tracks, still_tracks=0)), data, tmp_path, 256, None)


def test_manifests_that_cannot_train_are_refused(crops, videos, tmp_path):
    def load(train: list[Row], validation: list[Row]) -> TrainingData:
        write_manifest(tmp_path / "train.csv", train)
        write_manifest(tmp_path / "validation.csv", validation)
        return load_training_data(tmp_path / "train.csv", tmp_path / "validation.csv", SIZE, tmp_path / "cache")

    with pytest.raises(TrainingError, match=r"train\.csv has neither face crops nor clips"):
        load(videos[4:], videos[2:4])
    with pytest.raises(TrainingError, match=r"validation\.csv needs crops of both labels, or clips of both"):
        load(videos[:2], videos[2:3])
    with pytest.raises(TrainingError, match="groups stand in both"):
        load(crops[:4], crops[2:])


def test_frames_train_checkpoint_log_and_resume(crops, clips, tmp_path):
    validation = frame_validation(crops, clips, SIZE)
    classifier = _tiny_classifier()
    before = [weight.copy() for weight in classifier.get_weights()]
    fit_frames(classifier, _batches(crops, clips), validation, STAGE, tmp_path)
    assert any(not np.array_equal(a, b) for a, b in zip(before, classifier.get_weights(), strict=True))
    with (tmp_path / "frames.csv").open() as stream:
        log = list(csv.DictReader(stream))
    assert [row["epoch"] for row in log] == ["0", "1"]
    assert all(0 <= float(row["val_auc"]) <= 1 for row in log)
    assert (tmp_path / BEST_FRAMES).exists()
    # A second call finds the run finished: it trains no further epoch.
    fit_frames(_tiny_classifier(), _batches(crops, clips), validation, STAGE, tmp_path)
    with (tmp_path / "frames.csv").open() as stream:
        assert len(list(csv.DictReader(stream))) == 2


def test_frozen_batch_normalisation_keeps_its_values_while_the_rest_learns():
    images = keras.Input((SIZE, SIZE, 3))
    x = keras.layers.BatchNormalization(name="norm")(keras.layers.Conv2D(4, 3, name="conv")(images))
    core = keras.Model(images, keras.layers.GlobalAveragePooling2D()(x))
    outer = keras.Input((SIZE, SIZE, 3))
    classifier = build_frame_classifier(keras.Model(outer, core(outer)), dropout=0.0)
    freeze_batch_norm(classifier)
    classifier.compile(optimizer="sgd", loss="mse")
    norm, conv = (core.get_layer(name) for name in ("norm", "conv"))
    before = [weight.copy() for weight in norm.get_weights()], conv.get_weights()[0].copy()
    pictures = np.random.default_rng(0).normal(3, 2, (8, SIZE, SIZE, 3)).astype(np.float32)
    classifier.train_on_batch(pictures, np.tile([[1.0], [0.0]], (4, 1)))
    assert all(np.array_equal(old, new) for old, new in zip(before[0], norm.get_weights(), strict=True))
    assert not np.array_equal(before[1], conv.get_weights()[0])


def test_tracks_learn_to_tell_features_apart(tmp_path):
    rng = np.random.default_rng(0)
    tracks = [
        FeatureTrack(rng.normal(0.8 if fake else -0.8, 1.0, (20, 8)).astype(np.float32), fake, "made")
        for fake in (True, False) * 12
    ]
    network = Network("inceptionv3", SIZE, window=6, stride=3, gru_units=4, views=1)
    stage = TrackStage(15, 8, 1e-2, 15, 0, 0)
    fit_tracks(tracks[:16], tracks[16:], network, stage, 3, tmp_path, [np.zeros((8, 1)), np.zeros(1)])
    with (tmp_path / "tracks.csv").open() as stream:
        assert max(float(row["val_auc"]) for row in csv.DictReader(stream)) > 0.9
    assert save_curves(tmp_path).stat().st_size > 1000


def test_the_mean_of_weights_is_written(monkeypatch, tmp_path):
    monkeypatch.setattr(average, "frame_classifier", lambda network, weights: _tiny_classifier())
    files = [tmp_path / f"{number}.weights.h5" for number in range(2)]
    made = [_tiny_classifier() for _ in files]
    for classifier, file in zip(made, files, strict=True):
        classifier.save_weights(file)
    network = Network("inceptionv3", SIZE, window=6, stride=3, gru_units=4, views=1)
    average.average_weights(network, files, tmp_path / "mean.weights.h5")
    mean = _tiny_classifier()
    mean.load_weights(tmp_path / "mean.weights.h5")
    for one, other, middle in zip(*(classifier.get_weights() for classifier in (*made, mean)), strict=True):
        assert np.allclose((one + other) / 2, middle, atol=1e-6)
    with pytest.raises(TrainingError, match=r"gone\.weights\.h5 cannot be read"):
        average.average_weights(network, [files[0], tmp_path / "gone.weights.h5"], tmp_path / "mean.weights.h5")


def test_a_recipe_without_epochs_for_frames_takes_the_weights_as_they_are(monkeypatch, tmp_path):
    monkeypatch.setattr(fit, "frame_classifier", lambda network, weights: _tiny_classifier())
    recipe = load_recipe(RECIPES / "inceptionv3-gru.last-leg.toml")
    nothing = fit.TrainingData([], [], [], [])
    given = _tiny_classifier()
    given.save_weights(tmp_path / "given.weights.h5")
    fit._train_frames(recipe, nothing, "imagenet", Start(tmp_path / "given.weights.h5", None), None, tmp_path)
    taken = _tiny_classifier()
    taken.load_weights(tmp_path / BEST_FRAMES)
    assert all(np.array_equal(a, b) for a, b in zip(given.get_weights(), taken.get_weights(), strict=True))
    with pytest.raises(TrainingError, match="--init"):
        fit._train_frames(recipe, nothing, "imagenet", None, None, tmp_path)


def test_windows_are_padded_at_the_end_with_steps_that_weigh_nothing():
    tracks = [FeatureTrack(np.ones((4, 3), np.float32), fake, "made") for fake in (True, False)]
    features, labels, weights = training_windows(tracks, 6, np.random.default_rng(0))
    assert features.shape == (6, 6, 3) and labels.shape == weights.shape == (6, 6)
    full = weights[0] > 0
    assert full.tolist() == [True] * 4 + [False] * 2
    assert np.all(features[0][~full] == 0)
    assert weights[labels == 1].sum() == pytest.approx(weights[labels == 0].sum())


def test_stills_become_moving_tracks_of_both_labels(crops):
    embedder = build_embedder(_tiny_classifier())
    tracks = still_feature_tracks(
        CropPairs(crops), lambda images: np.asarray(embedder(images)), 4, 5, SIZE, np.random.default_rng(0)
    )
    assert [track.is_fake for track in tracks] == [True, False, True, False]
    assert all(track.features.shape == (5, EMBEDDING_SIZE) for track in tracks)
    assert all(track.features.std(axis=0).max() > 0 for track in tracks)


@pytest.mark.parametrize("converted", CONVERSIONS)
def test_converted_networks_agree_with_keras(crops, tmp_path, converted):
    from ai_edge_litert.interpreter import Interpreter

    embedder, head = build_embedder(_tiny_classifier()), build_sequence_head(8, 6, 4, unroll=True)
    head.get_layer("step_logit").set_weights([np.ones((4, 1)), np.zeros(1)])
    head.get_layer("feature_norm").adapt(np.random.default_rng(1).normal(0, 1, (1, 50, 8)).astype(np.float32))
    images = frame_validation(crops, [], SIZE).images
    convert_embedder(embedder, images, tmp_path / "features.tflite", converted)
    convert_head(head, tmp_path / "sequence.tflite")
    for name, model, batch, tolerance in (
        ("features.tflite", embedder, images[:1].astype(np.float32), 0.1),
        ("sequence.tflite", head, np.random.default_rng(0).normal(0, 1, (1, 6, 8)).astype(np.float32), 1e-4),
    ):
        interpreter = Interpreter(str(tmp_path / name))
        interpreter.allocate_tensors()
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], batch)
        interpreter.invoke()
        got = interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
        expected = keras.ops.convert_to_numpy(model(batch, training=False))
        assert got.dtype == np.float32
        assert np.abs(got - expected).max() <= tolerance * max(np.abs(expected).max(), 1e-3)


def test_padding_a_window_does_not_change_earlier_steps():
    head = build_sequence_head(8, 6, 4)
    head.get_layer("step_logit").set_weights([np.ones((4, 1)), np.zeros(1)])
    head.get_layer("feature_norm").adapt(np.random.default_rng(1).normal(0, 1, (1, 50, 8)).astype(np.float32))
    window = np.random.default_rng(0).normal(0, 1, (1, 6, 8)).astype(np.float32)
    padded = window.copy()
    padded[:, 4:] = 0
    full, short = (keras.ops.convert_to_numpy(head(x, training=False)) for x in (window, padded))
    assert np.allclose(full[:, :4], short[:, :4], atol=1e-6) and not np.allclose(full[:, 4:], short[:, 4:])


def test_a_new_head_says_what_the_frame_classifier_says():
    head = build_sequence_head(8, 6, 4)
    kernel, bias = np.arange(8, dtype=np.float32)[:, None] / 8, np.array([0.5], np.float32)
    head.get_layer("frame_logit").set_weights([kernel, bias])
    features = np.random.default_rng(0).normal(0, 1, (2, 6, 8)).astype(np.float32)
    logits = keras.ops.convert_to_numpy(head(features, training=False))
    assert np.allclose(logits, (features @ kernel)[..., 0] + 0.5, atol=1e-5)


@pytest.mark.parametrize(
    ("kind", "scaled"),
    [
        ("inceptionv3", lambda pixels: pixels / 127.5 - 1),
        ("resnet50", lambda pixels: pixels[..., ::-1] - (103.939, 116.779, 123.68)),
        ("efficientnetv2b0", lambda pixels: (pixels / 255 - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)),
        ("efficientnetlite0", lambda pixels: (pixels - 127) / 128),
        ("mobilenetv3large", lambda pixels: pixels / 127.5 - 1),
    ],
)
def test_backbones_take_raw_pixels_and_scale_them_as_their_imagenet_weights_expect(kind, scaled):
    backbone = build_backbone(kind, 80, None)
    assert backbone.input_shape == (None, 80, 80, 3)
    assert backbone.output_shape == (None, BACKBONES[kind].pooled_size)
    # What reaches the first convolution.
    core = next(layer for layer in backbone.layers if isinstance(layer, keras.Model))
    first = next(layer for layer in core.layers if isinstance(layer, keras.layers.Conv2D))
    outside = keras.Model(backbone.input, backbone.operations[backbone.operations.index(core) - 1].output)
    pixels = np.random.default_rng(0).integers(0, 256, (1, 80, 80, 3)).astype(np.float32)
    got = keras.ops.convert_to_numpy(keras.Model(core.input, first.input)(outside(pixels)))
    margin = (got.shape[1] - 80) // 2  # ResNet50 pads before it convolves
    assert np.allclose(got[:, margin : margin + 80, margin : margin + 80], scaled(pixels), atol=1e-3)


def test_every_backbone_that_can_be_chosen_is_tried_above():
    assert set(BACKBONES) == {"inceptionv3", "resnet50", "efficientnetv2b0", "efficientnetlite0", "mobilenetv3large"}


def test_efficientnet_lite0_is_as_large_as_published_and_has_no_weights_to_download():
    core = efficientnet_lite0(96)
    with_top = core.count_params() + 1280 * 1000 + 1000  # 4.7 million (Liu 2020), the moving statistics counted
    assert with_top == pytest.approx(4.7e6, rel=0.01)
    with pytest.raises(ValueError, match="no ImageNet weights of efficientnetlite0"):
        build_backbone("efficientnetlite0", 96, "imagenet")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["efficientnetv2b0", "efficientnetlite0", "mobilenetv3large"])
def test_light_backbones_run_as_int8(kind, tmp_path):
    crops = np.random.default_rng(0).integers(0, 256, (16, 80, 80, 3)).astype(np.float32)
    crops = np.array([cv2.GaussianBlur(crop, (0, 0), 1 + number) for number, crop in enumerate(crops)])
    keras.utils.set_random_seed(0)
    classifier = build_frame_classifier(build_backbone(kind, 80, None))
    _settle_batch_norm(classifier, crops)
    embedder = build_embedder(classifier)
    convert_embedder(embedder, crops.astype(np.uint8), tmp_path / "features.tflite")
    network = LiteRTNetwork(tmp_path / "features.tflite", 1, (1, 80, 80, 3), (1, EMBEDDING_SIZE))
    got = np.concatenate([network.run(crop[None]) for crop in crops])
    expected = keras.ops.convert_to_numpy(embedder(crops, training=False))
    # Loose: random weights carry the rounding on from layer to layer. What it costs a trained one, export measures.
    assert np.corrcoef(got.ravel(), expected.ravel())[0, 1] > 0.5
    # Stored in about one byte for each weight, not in four.
    assert (tmp_path / "features.tflite").stat().st_size < 2 * embedder.count_params()


def _settle_batch_norm(classifier: keras.Model, images: np.ndarray) -> None:
    """Give a network of random weights the statistics of some images, or its signal dies away from layer to layer."""
    core = next(layer for layer in classifier.layers if isinstance(layer, keras.Model))
    for layer in core.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = 0.0
    classifier(images, training=True)


def test_the_conversion_check_compares_the_same_crops_before_and_after(crops, tmp_path):
    classifier = _tiny_classifier()
    checked = validation_crops(crops, SIZE, tmp_path)
    assert checked is not None and sorted(checked.labels) == [False] * 4 + [True] * 4
    convert_embedder(build_embedder(classifier), checked.images, tmp_path / "features.tflite")
    check = check_conversion(classifier, tmp_path / "features.tflite", checked)
    assert check.crops == 8 and 0 <= check.auc_litert <= 1
    assert abs(check.difference) < 0.2
    # The file of a network that says the opposite must not pass for this one's.
    kernel, bias = classifier.get_layer("frame_logit").get_weights()
    classifier.get_layer("frame_logit").set_weights([-kernel, bias])
    turned = check_conversion(classifier, tmp_path / "features.tflite", checked)
    assert turned.auc_keras_float32 == pytest.approx(1 - check.auc_keras_float32)
    assert not ConversionCheck(10, 0.80, 0.79).passed and ConversionCheck(10, 0.80, 0.804).passed
    assert validation_crops(crops[:1], SIZE, tmp_path) is None


def test_a_network_that_says_the_same_of_everything_stops_the_run(crops, tmp_path):
    classifier = _tiny_classifier()
    layer = classifier.get_layer("embedding")
    kernel, bias = layer.get_weights()
    layer.set_weights([kernel * 0, bias - 1])  # dead: no unit answers, so that none learns
    batches = FrameBatches(CropPairs(crops), None, STAGE, SIZE, seed=1, workers=1)
    with pytest.raises(TrainingError, match="After epoch 1 the network says the same of every validation image"):
        fit_frames(classifier, batches, frame_validation(crops, [], SIZE), STAGE, tmp_path)


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda path: path.stem)
def test_committed_recipes_load(path):
    recipe = load_recipe(path)
    if not recipe.split.is_empty:  # the one for users names its bundles differently from itself
        assert recipe.name == path.name.split(".")[0]  # what stands between is the leg of a longer training
    assert not set(recipe.split.validation.clip_sources) & set(recipe.split.test.clip_sources)
    assert not set(recipe.split.validation.dfdc_parts) & set(recipe.split.test.dfdc_parts)


def test_run_facts_are_json(tmp_path):
    recipe = load_recipe(RECIPES / "inceptionv3-gru.toml")
    _save_facts(TrainingData([], [], [], []), recipe, False, None, 256, tmp_path)
    facts = json.loads((tmp_path / RUN_FACTS).read_text())
    assert facts["backbone"] == "inceptionv3" and facts["feature_size"] == 256
