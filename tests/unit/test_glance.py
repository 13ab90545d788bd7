"""A few frames spread over a file."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.video import glance as module
from deepfake_desktop.video.frame import Frame
from deepfake_desktop.video.glance import farthest_time, glance
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from tests.fixtures.make_video import flipped_copy, has_encoder, rotated_video, truncated_copy, write_video
from tests.unit.test_reader import assert_marks_are_in_place

FPS = 10


def busy_frames(count: int) -> list[np.ndarray]:
    """Frames that all differ, with much in them, so that a wrong one is seen."""
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 255, (count, 12, 20, 3), dtype=np.uint8)
    return [np.kron(picture, np.ones((15, 16, 1), np.uint8)) for picture in coarse]


def video(path: Path, keys_every: int, seconds: int = 6, codec: str = "libx264") -> Path:
    options = {"g": str(keys_every), "bf": "2"} if codec == "libx264" else {"g": str(keys_every)}
    if codec == "libx264":
        options["x264-params"] = f"keyint={keys_every}:scenecut=0"
    return write_video(path, busy_frames(seconds * FPS), FPS, codec=codec, options=options)


def glanced(path: Path, most: int) -> list[Frame]:
    return list(glance(probe(path), most))


def times(frames: list[Frame]) -> list[float]:
    return [round(frame.time_s, 3) for frame in frames]


def test_the_next_time_is_the_farthest_one() -> None:
    taken: list[float] = []
    for _ in range(7):
        taken.append(farthest_time(taken, 8.0))
    assert taken == [4.0, 0.0, 8.0, 2.0, 6.0, 1.0, 3.0]
    assert farthest_time([1.0, 2.0], 10.0) == 10.0


@pytest.mark.parametrize(
    ("suffix", "codec"),
    [(".mp4", "libx264"), (".mkv", "libx264"), (".avi", "mpeg4"), (".ts", "libx264"), (".webm", "libvpx-vp9")],
)
def test_key_frames_come_in_an_order_of_greatest_spread(suffix: str, codec: str, tmp_path: Path) -> None:
    if not has_encoder(codec):
        pytest.skip(f"no encoder {codec} here")
    path = video(tmp_path / f"clip{suffix}", 10, codec=codec)
    found = glanced(path, 4)
    assert len(found) == 4 and max(times(found)) - min(times(found)) >= 3
    assert min(abs(a.time_s - b.time_s) for a in found for b in found if a is not b) >= 0.9
    assert_as_read(path, found)


def assert_as_read(path: Path, found: list[Frame]) -> None:
    """The frames are the very ones that reading from the beginning gives at these times."""
    with VideoReader(probe(path), 1000.0) as reader:
        read = {round(frame.time_s, 2): frame.image for frame in reader}
    for frame in found:
        assert np.array_equal(frame.image, read[round(frame.time_s, 2)]), frame.time_s


def test_with_many_key_frames_only_these_are_decoded(tmp_path: Path) -> None:
    assert times(glanced(video(tmp_path / "clip.mp4", 10), 6)) == [3.0, 0.0, 5.0, 1.0, 2.0, 4.0]


def test_with_one_key_frame_the_frames_that_follow_are_spread(tmp_path: Path) -> None:
    path = video(tmp_path / "clip.mp4", 600)
    found = glanced(path, 5)
    assert times(found)[0] == 0.0 and len(found) >= 4
    assert times(found) == sorted(times(found)) and found[-1].time_s > 3.5
    assert_as_read(path, found)


def test_in_large_pictures_only_the_beginning_of_a_stretch_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "WALK_PIXELS", 15 * 320 * 180)  # of 60 frames
    found = glanced(video(tmp_path / "clip.mp4", 600), 5)
    assert len(found) > 2 and found[-1].time_s <= 1.5


def test_frames_are_upright(tmp_path: Path) -> None:
    path = rotated_video(tmp_path / "turned.mp4", 90)
    found = glanced(path, 3)
    assert found and found[0].image.shape[:2] == (probe(path).height, probe(path).width)
    assert_marks_are_in_place(found[0].image)


def test_damage_ends_the_frames_and_nothing_is_raised(tmp_path: Path) -> None:
    whole = video(tmp_path / "clip.mp4", 10)
    for damaged in (truncated_copy(whole, tmp_path / "cut.mp4", 0.6), flipped_copy(whole, tmp_path / "flipped.mp4")):
        list(glance(probe(damaged), 6))
    info = probe(whole)
    assert list(glance(dataclasses.replace(info, path=tmp_path / "gone.mp4"), 6)) == []
    assert list(glance(dataclasses.replace(info, duration_s=None), 6)) == []
    assert list(glance(info, 0)) == []
