"""Frames found again by the times that the analysis gave them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.errors import VideoError
from deepfake_desktop.video.exact import ExactReader
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from tests.fixtures import make_video


def numbered_frames(count: int = 40) -> list[np.ndarray]:
    """Frames of which no two look alike."""
    frames = []
    for number in range(count):
        frame = make_video.textured_background(160, 96)
        frame[:, : 4 * number + 4] = 255 - 6 * number
        frames.append(frame)
    return frames


def plain(path: Path) -> Path:
    return make_video.write_video(path.with_suffix(".mp4"), numbered_frames(), 25)


def b_frames(path: Path) -> Path:
    options = {"preset": "medium", "bf": "3", "g": "30"}
    return make_video.write_video(path.with_suffix(".mkv"), numbered_frames(), 25, options=options)


def variable(path: Path) -> Path:
    times = np.cumsum(np.random.default_rng(3).uniform(0.02, 0.2, 40)).tolist()
    return make_video.write_video(path.with_suffix(".mp4"), numbered_frames(), 25, times=times)


def turned(path: Path) -> Path:
    return make_video.write_video(path.with_suffix(".mp4"), numbered_frames(), 25, rotation=90)


def avi(path: Path) -> Path:
    return make_video.write_video(path.with_suffix(".avi"), numbered_frames(), 25, codec="mpeg4")


def thirds(path: Path) -> Path:
    return make_video.write_video(path.with_suffix(".mp4"), numbered_frames(), 30)


@pytest.mark.parametrize("make", [plain, b_frames, variable, turned, avi, thirds])
def test_every_frame_is_found_again_by_its_rounded_time(make: Callable[[Path], Path], tmp_path: Path) -> None:
    info = probe(make(tmp_path / "video"))
    with VideoReader(info, 1000.0) as reader:
        frames = list(reader)
    assert len(frames) == 40
    with ExactReader(info) as exact:
        for frame in (frames[20], frames[3], frames[39], frames[0], frames[31]):
            found = exact.frame_at(round(frame.time_s, 4))
            assert found is not None and np.array_equal(found, frame.image)


def test_a_time_without_a_frame_has_no_picture(tmp_path: Path) -> None:
    with ExactReader(probe(plain(tmp_path / "video"))) as exact:
        assert exact.frame_at(0.05) is None  # between two frames
        assert exact.frame_at(100.0) is None
        assert exact.frame_at(0.04, lambda: True) is None  # cancelled
        assert exact.frame_at(0.04) is not None


def test_a_file_that_cannot_be_opened_is_an_error_that_helps(tmp_path: Path) -> None:
    info = probe(plain(tmp_path / "video"))
    info.path.unlink()
    with pytest.raises(VideoError, match="no file"), ExactReader(info):
        pass
