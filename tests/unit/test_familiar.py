"""Feature statistics at export. Skipped where the extra 'train' is not installed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

from deepfake_desktop.analysis.result import Person, TimelinePoint
from deepfake_desktop.detector.bundle import STATISTICS_FILE, Calibration
from deepfake_desktop.detector.calibration import sigmoid
from deepfake_desktop.detector.novelty import load_novelty_meter
from deepfake_desktop.training import familiar
from deepfake_desktop.training.familiar import people_quality, training_crops, write_statistics
from deepfake_desktop.training.manifest import Row, write_manifest
from deepfake_desktop.training.recipe import Network
from deepfake_desktop.training.tracks import stored_name
from tests.unit.test_gate import GOOD
from tests.unit.test_result import made_up_result

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it

SIZE = 32
NETWORK = Network("inceptionv3", SIZE, 16, 8, 1, 64)


@pytest.fixture
def rows(tmp_path: Path) -> list[Row]:
    made = []
    for number in range(3):
        path = tmp_path / f"clip{number}.mp4"
        path.write_bytes(b"x" * (number + 1))
        made.append(Row(path, "", "real", f"g{number}", "video", ""))
    return made


@pytest.fixture
def cache(tmp_path: Path, rows: list[Row]) -> Path:
    """Crops of three clips: all pixels of a clip's crops are 10, 20 or 30. One file is of another input size."""
    folder = tmp_path / "crops"
    folder.mkdir()
    for number, row in enumerate(rows):
        crops = np.full((6, SIZE, SIZE, 3), 10 * (number + 1), np.uint8)
        np.savez(folder / stored_name(row, SIZE), crops=crops, times=np.arange(6.0))
    np.savez(folder / "another.npz", crops=np.zeros((6, 16, 16, 3), np.uint8), times=np.arange(6.0))
    return folder


def manifest(path: Path, rows: list[Row]) -> Path:
    write_manifest(path, rows)
    return path


def test_crops_of_the_held_out_clips_are_left_out(tmp_path: Path, rows: list[Row], cache: Path) -> None:
    held_out = [manifest(tmp_path / "validation.csv", rows[:1]), manifest(tmp_path / "test.csv", rows[2:])]
    crops = training_crops(cache, held_out, SIZE)
    assert crops.shape == (6, SIZE, SIZE, 3) and crops.dtype == np.uint8
    assert set(np.unique(crops)) == {20}


def test_every_clip_gives_the_same_share_of_few_crops(
    tmp_path: Path, rows: list[Row], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cache / "another.npz").unlink()
    monkeypatch.setattr(familiar, "MOST_CROPS", 6)
    crops = training_crops(cache, [], SIZE)
    assert [int(crop[0, 0, 0]) for crop in crops].count(10) == 2 and len(crops) == 6


def test_without_enough_training_crops_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_statistics(tmp_path / "absent", [], NETWORK, 4, tmp_path)
    assert not (tmp_path / STATISTICS_FILE).exists()
    assert "no distance to the training data" in capsys.readouterr().out


def test_what_is_written_is_what_a_bundle_reads(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Means:
        """In place of a backbone: two features out of a crop's mean."""

        def __init__(self, *values: object) -> None:
            pass

        def run(self, crop: np.ndarray) -> np.ndarray:
            return np.array([[crop.mean(), 1.0]], np.float32)

    monkeypatch.setattr(familiar, "LiteRTNetwork", Means)
    write_statistics(cache, [], NETWORK, 2, tmp_path)
    meter = load_novelty_meter(tmp_path / STATISTICS_FILE, 2)
    assert meter.distance(np.array([20, 1], np.float32)) < 0.01
    assert meter.distance(np.array([30, 1], np.float32)) == pytest.approx(0.9, abs=0.1)


def test_agreement_of_validation_people_is_that_of_the_new_calibration() -> None:
    judged = Person(1, "none", 0.2, "", 0.0, 5.0, 24, 80, GOOD)
    ghost = Person(2, "inconclusive", None, "", 0.0, 1.0, 2, 80, GOOD, ("brief",))
    points = [TimelinePoint(step / 5, 1, sigmoid(-6.0 if step < 16 else 6.0)) for step in range(24)]
    result = made_up_result(people=(judged, ghost), timeline=tuple(points))
    (sharp,), (flat,) = (people_quality(result, 16, 8, Calibration(scale, 0.0)) for scale in (1.0, 0.01))
    assert sharp.agreement is not None and flat.agreement is not None
    assert sharp.agreement < 0.3 < 0.95 < flat.agreement
    assert (sharp.sharpness, sharp.novelty) == (GOOD.sharpness, GOOD.novelty)
    assert people_quality(None, 16, 8, Calibration(1.0, 0.0)) == []
