"""Degraded copies of clips and crops: what every condition leaves as it was, and what it changes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.training.degrade_video import (
    CONDITIONS,
    conditions_named,
    degrade_crop,
    degrade_video,
    degraded_copy,
    noisy,
)
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from deepfake_desktop.video.rewrite import EVERY_FRAME, Condition
from tests.fixtures import make_video

BY_NAME = {condition.name: condition for condition in CONDITIONS}
SIZE = (322, 180)
NAMES = sorted(BY_NAME)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_video.face_video(tmp_path_factory.mktemp("clip") / "clip.mp4", seconds=1.2, fps=25, size=SIZE)


def read(path: Path) -> tuple[VideoInfo, list[Frame]]:
    info = probe(path)
    with VideoReader(info, EVERY_FRAME) as reader:
        frames = list(reader)
        assert reader.complete and reader.decode_failures == 0
    return info, frames


def difference(one: list[Frame], other: list[Frame]) -> float:
    pairs = list(zip(one, other, strict=True))
    return float(np.mean([np.abs(a.image.astype(int) - b.image).mean() for a, b in pairs]))


@pytest.mark.parametrize("name", NAMES)
def test_a_degraded_clip_keeps_its_frames_times_and_rate(name: str, clip: Path, tmp_path: Path) -> None:
    degrade_video(clip, BY_NAME[name], tmp_path / "out.mp4")
    _, before = read(clip)
    info, after = read(tmp_path / "out.mp4")
    factor = {"half": 2, "quarter": 4, "crf35+half": 2}.get(name, 1)
    assert info.video_codec == "h264"
    assert (info.width, info.height) == (
        SIZE[0] // factor // 2 * 2,
        240 if name == "letterbox" else SIZE[1] // factor // 2 * 2,
    )
    if name == "10fps":
        expected = [0.0, 0.12, 0.2, 0.32, 0.4, 0.52, 0.6, 0.72, 0.8, 0.92, 1.0, 1.12]
    else:
        expected = [frame.time_s for frame in before]
        assert info.frame_rate == pytest.approx(25)
    assert [frame.time_s for frame in after] == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_clip_and_condition_give_the_same_bytes(name: str, clip: Path, tmp_path: Path) -> None:
    for number in (1, 2):
        degrade_video(clip, BY_NAME[name], tmp_path / f"{number}.mp4")
    assert (tmp_path / "1.mp4").read_bytes() == (tmp_path / "2.mp4").read_bytes()


def test_uneven_frame_times_are_kept(tmp_path: Path) -> None:
    times = [0.0, 0.04, 0.2, 0.24, 0.5, 0.9, 1.0]
    source = make_video.vfr_video(tmp_path / "vfr.mp4", times)
    degrade_video(source, BY_NAME["crf28"], tmp_path / "out.mp4")
    assert [frame.time_s for frame in read(tmp_path / "out.mp4")[1]] == pytest.approx(times, abs=1e-4)


def test_a_turned_clip_is_written_upright(tmp_path: Path) -> None:
    source = make_video.rotated_video(tmp_path / "turned.mp4", 90, size=(180, 320))
    degrade_video(source, BY_NAME["crf23"], tmp_path / "out.mp4")
    info, frames = read(tmp_path / "out.mp4")
    assert (info.width, info.height, info.rotation_degrees) == (180, 320, 0)
    assert np.abs(frames[0].image[10, 10].astype(int) - make_video.MARKS["top left"]).max() < 30


def test_each_condition_does_what_it_says(clip: Path, tmp_path: Path) -> None:
    after = {}
    for condition in (Condition("clean", ""), *CONDITIONS):
        degrade_video(clip, condition, tmp_path / f"{condition.name}.mp4")
        after[condition.name] = read(tmp_path / f"{condition.name}.mp4")[1]
    clean = after["clean"]
    sizes = {name: (tmp_path / f"{name}.mp4").stat().st_size for name in after}
    assert sizes["crf23"] > sizes["crf28"] > sizes["crf35"] > sizes["crf40"] and sizes["crf35"] > sizes["crf35+half"]
    assert difference(clean, after["crf28"]) < difference(clean, after["crf40"])
    assert 0 < difference(clean, after["jpeg50"]) < difference(clean, after["jpeg20"])
    detail = {name: cv2.Laplacian(after[name][5].image, cv2.CV_64F).var() for name in ("clean", "blur", "noise")}
    assert detail["blur"] < 0.3 * detail["clean"] < 0.3 * detail["noise"]
    assert difference(clean, after["noise"]) > 3
    grey = after["grey"][5].image.astype(int)
    assert np.abs(grey - grey.mean(axis=2, keepdims=True)).max() <= 3
    bars = after["letterbox"][5].image
    assert bars[:26].max() < 20 and bars[-26:].max() < 20 and bars[40:-40].mean() > 60
    turned_back = [Frame(one.time_s, one.image[:, ::-1]) for one in after["mirrored"]]
    assert difference(clean, turned_back) < 0.2 * difference(clean, after["mirrored"])


def test_noise_is_another_in_every_frame_and_the_same_in_every_run() -> None:
    picture = np.full((90, 160, 3), 128, np.uint8)
    first = noisy(picture, 0)
    assert first.astype(float).std() == pytest.approx(10, rel=0.05) and first.mean() == pytest.approx(128, abs=0.5)
    assert np.array_equal(first, noisy(picture, 0)) and not np.array_equal(first, noisy(picture, 1))


def test_the_temporary_folder_is_removed_even_after_a_failure(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with degraded_copy(clip, BY_NAME["quarter"]) as path:
        assert path.is_relative_to(tmp_path) and path.stat().st_size
    with pytest.raises(RuntimeError), degraded_copy(clip, BY_NAME["quarter"]):
        raise RuntimeError("the analysis failed")
    broken = make_video.truncated_copy(clip, tmp_path / "broken.mp4", 0.3)
    with pytest.raises(UnreadableVideoError), degraded_copy(broken, BY_NAME["quarter"]):
        pass
    assert [one.name for one in tmp_path.iterdir()] == ["broken.mp4"]


def test_crops_are_degraded_in_memory() -> None:
    crop = np.ascontiguousarray(cv2.resize(make_video.astronaut_face(), (101, 101))[..., ::-1])
    for condition in CONDITIONS:
        if condition.for_crops:
            result = degrade_crop(crop, condition)
            assert result.dtype == np.uint8 and result.shape[0] == result.shape[1]
            assert condition.name == "mirrored" or result.shape != crop.shape or (result != crop).any()
    assert degrade_crop(crop, BY_NAME["crf35+half"]).shape == (50, 50, 3)
    assert np.array_equal(degrade_crop(crop, BY_NAME["mirrored"]), crop[:, ::-1])
    with pytest.raises(ValueError, match="clips only"):
        degrade_crop(crop, BY_NAME["10fps"])


def test_conditions_are_chosen_by_name_and_a_wrong_name_lists_them() -> None:
    assert [one.name for one in conditions_named("mirrored, crf35")] == ["crf35", "mirrored"]
    with pytest.raises(ValueError, match=r"crf36; choose from crf23, .*10fps"):
        conditions_named("crf35,crf36")
    with pytest.raises(ValueError):
        conditions_named(" ,")
