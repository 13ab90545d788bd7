"""Traits of faces, and error rates per slice."""

from __future__ import annotations

import json
import math
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.embedding import FaceEmbedder
from deepfake_desktop.training import slices
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.scoring import ScoredRow
from deepfake_desktop.training.slices import format_slices, slice_figures, slice_report, slices_markdown, slices_of
from deepfake_desktop.training.traits import Traits, cheek_pixels, ita_degrees, measure_traits, yaw_proxy
from tests.fixtures import make_video

LANDMARKS = np.array([[40, 50], [80, 50], [60, 70], [45, 90], [75, 90]], np.float32)


def scored(label: str, band: str, number: int = 0, probability: float = 0.5, **more: int) -> ScoredRow:
    row = Row(Path("x.mp4"), "", label, f"g{number}", "video", "")
    return ScoredRow(row, "complete", band, probability, **more)


@pytest.mark.parametrize(
    ("lab", "degrees"),
    [((70, 10, 20), 45.0), ((50, 10, 20), 0.0), ((30, 10, 20), -45.0), ((67.32, 12, 10), 60.0)],
)
def test_ita_of_known_colours(lab: tuple[float, float, float], degrees: float) -> None:
    bgr = cv2.cvtColor(np.array([[lab]], np.float32), cv2.COLOR_LAB2BGR)
    patch = np.repeat(np.rint(bgr * 255).astype(np.uint8), 30, axis=1)
    assert ita_degrees(patch) == pytest.approx(degrees, abs=1.5)


def test_ita_of_a_published_srgb_colour() -> None:
    # "light skin" of the ColorChecker chart, sRGB (194, 150, 130) under D65: L* 65.7, b* 17.8 -> 41.4 degrees.
    assert ita_degrees(np.full((5, 5, 3), (130, 150, 194), np.uint8)) == pytest.approx(41.4, abs=2)


def test_grey_and_blue_have_no_ita() -> None:
    assert ita_degrees(np.full((4, 4, 3), 120, np.uint8)) is None
    assert ita_degrees(np.full((4, 4, 3), (200, 120, 100), np.uint8)) is None


def test_yaw_is_the_nose_off_the_middle_whatever_the_size_and_roll() -> None:
    turned = LANDMARKS.copy()
    turned[2, 0] += 10
    assert yaw_proxy(LANDMARKS) == 0
    assert yaw_proxy(turned) == pytest.approx(0.25)
    roll = np.array([[0.8, -0.6], [0.6, 0.8]])
    assert yaw_proxy(3 * turned @ roll) == pytest.approx(0.25)
    mirrored = turned * (-1, 1)
    assert yaw_proxy(mirrored) == pytest.approx(0.25)
    assert yaw_proxy(np.zeros((5, 2))) is None


def test_cheeks_lie_between_eyes_and_mouth_corners() -> None:
    image = np.zeros((120, 120, 3), np.uint8)
    image[65:75, 35:50] = 10
    image[65:75, 70:85] = 30
    pixels = cheek_pixels(image, LANDMARKS)
    assert pixels is not None and len(pixels) == 200
    assert set(pixels[:, 0].tolist()) == {10, 30}
    assert cheek_pixels(image[:70], LANDMARKS) is None  # reaches over the border
    assert cheek_pixels(image, LANDMARKS / 10) is None  # too small


@pytest.fixture(scope="module")
def networks() -> tuple[FaceDetector, FaceEmbedder]:
    return FaceDetector(), FaceEmbedder()


def test_traits_of_a_clip_follow_the_person_of_the_verdict(
    tmp_path: Path, networks: tuple[FaceDetector, FaceEmbedder]
) -> None:
    path = make_video.face_video(tmp_path / "face.mp4", seconds=1)
    row = Row(path, "", "real", "g", "video", "")
    found = measure_traits(ScoredRow(row, "complete", "none", 0.1, person=1), "quick", *networks)
    assert found.yaw is not None and found.yaw < 0.25
    assert found.brightness is not None and 60 < found.brightness < 220
    assert found.bits_per_pixel == pytest.approx(8 * path.stat().st_size / (640 * 360 * 15))
    assert found.ita is not None and found.sharpness is not None
    nobody = measure_traits(ScoredRow(row, "complete", "none", 0.1, person=7), "quick", *networks)
    assert nobody.brightness is None and nobody.ita is None


def test_a_darker_clip_has_a_lower_brightness_and_ita(
    tmp_path: Path, networks: tuple[FaceDetector, FaceEmbedder]
) -> None:
    frames = list(make_video.face_frames(1, 10, (640, 360)))
    measured = []
    for name, gain in (("light", 1.0), ("dark", 0.55)):
        pictures = [(frame * gain).astype(np.uint8) for frame in frames]
        row = Row(make_video.write_video(tmp_path / f"{name}.mp4", pictures, 10), "", "real", "g", "video", "")
        measured.append(measure_traits(ScoredRow(row, "complete", "none", 0.1, person=1), "quick", *networks))
    light, dark = measured
    assert (dark.brightness or 0) < 0.7 * (light.brightness or 0)
    assert (dark.ita or 0) < (light.ita or 0) - 10  # the very reason why the text calls it a proxy


def test_an_unreadable_clip_has_no_traits(tmp_path: Path, networks: tuple[FaceDetector, FaceEmbedder]) -> None:
    row = Row(make_video.text_file(tmp_path / "x.mp4"), "", "real", "g", "video", "")
    assert measure_traits(ScoredRow(row, "unsupported", "not_assessed", None), "quick", *networks) == Traits()


def test_traits_of_a_crop(tmp_path: Path, networks: tuple[FaceDetector, FaceEmbedder]) -> None:
    cv2.imwrite(str(tmp_path / "crop.png"), make_video.astronaut_face()[20:200, 5:185])
    row = Row(tmp_path / "crop.png", "", "real", "g", "crop", "")
    found = measure_traits(ScoredRow(row, "complete", "none", 0.1), "standard", *networks)
    assert found.yaw is not None and found.brightness is not None and found.ita is not None


def test_a_slice_with_too_few_rows_gives_counts_and_no_rates() -> None:
    rows = [scored("fake", "strong", n) for n in range(12)] + [scored("real", "moderate", n) for n in range(9)]
    figures = slice_figures(rows)
    assert figures["too_few"] == ["real"]
    assert figures["real_marked"] == 9 and figures["false_positive_rate"] is None
    assert figures["fake_missed"] == 0 and figures["miss_rate"] == 0
    assert figures["auc"] is None
    enough = slice_figures([*rows, scored("real", "none", 20)])
    assert enough["too_few"] == [] and enough["false_positive_rate"] == pytest.approx(0.9)
    assert enough["auc"] == pytest.approx(0.5)


def test_rows_are_cut_by_thirds_by_fixed_limits_and_by_ita_groups() -> None:
    itas = [60.0, 55.0, 41.5, 30.0, 11.0, 0.0, -30.0, -31.0, None]
    rows = [
        (scored("real", "none", n, face_px=100 + 10 * n), Traits(brightness=float(n), yaw=0.05 * n, ita=ita))
        for n, ita in enumerate(itas)
    ]
    report = slices_of(rows)["video"]
    sizes = report["face size"]["slices"]
    assert [row["n"] for row in sizes.values()] == [3, 3, 3]
    assert list(sizes) == ["to 127", "over 127 to 153", "over 153"]
    tones = {name: row["n"] for name, row in report["skin tone proxy"]["slices"].items()}
    assert tones == {
        "dark": 2, "brown": 1, "tan": 1, "intermediate": 1, "light": 2, "very light": 1, "not measured": 1,
    }  # fmt: skip
    assert "compression" not in report and sum(row["n"] for row in report["pose"]["slices"].values()) == 9
    json.dumps(report, allow_nan=False)


def test_values_that_are_all_alike_make_one_slice() -> None:
    rows = [(scored("real", "none", n, face_px=80), Traits()) for n in range(5)]
    assert list(slices_of(rows)["video"]["face size"]["slices"]) == ["to 80"]


def test_the_text_marks_small_slices_and_calls_skin_tone_a_proxy() -> None:
    report = slices_of([(scored("real", "strong", n), Traits(ita=math.pi)) for n in range(3)])
    text = format_slices(report)
    assert "3 of 3 (too few)" in text and "too few" in text
    assert "proxy" in text and "light" in text
    assert text.rstrip() in slices_markdown(report)


def test_the_networks_for_faces_are_loaded_once_for_all_clips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[FaceEmbedder] = []

    def load() -> FaceEmbedder:
        loaded.append(FaceEmbedder())
        return loaded[-1]

    monkeypatch.setattr(slices, "FaceEmbedder", load)
    path = make_video.face_video(tmp_path / "face.mp4", seconds=1)
    rows = [ScoredRow(Row(path, "", "real", name, "video", ""), "complete", "none", 0.1, person=1) for name in "ab"]
    slice_report(rows, "quick")
    assert len(loaded) == 1
