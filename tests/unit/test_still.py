"""Single pictures from anywhere in a video."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.errors import UnsupportedVideoError
from deepfake_desktop.video.still import StillReader
from tests.fixtures.make_video import face_video, text_file, write_video


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def grey_steps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten frames a second, each five steps lighter than the one before."""
    frames = (np.full((90, 160, 3), 20 + 5 * number, np.uint8) for number in range(30))
    return write_video(tmp_path_factory.mktemp("still") / "grey.mp4", frames, 10)


@pytest.mark.parametrize("time_s", [2.0, 0.0, 1.5, 1.57, 2.9, 0.31])
def test_the_picture_is_the_one_shown_at_that_time(grey_steps: Path, time_s: float) -> None:
    with StillReader(grey_steps) as reader:
        picture = reader.picture_at(time_s, 45, never)
    assert picture is not None
    assert picture.shape == (45, 80, 3)
    assert round((float(picture[..., 1].mean()) - 20) / 5) == int(time_s * 10 + 1e-6)


def test_beyond_the_end_the_last_picture_is_shown_and_order_does_not_matter(grey_steps: Path) -> None:
    with StillReader(grey_steps) as reader:
        late, early = reader.picture_at(9.0, 45, never), reader.picture_at(0.1, 45, never)
    assert late is not None and early is not None
    assert late.mean() > early.mean() + 100


def test_a_turned_picture_is_upright(tmp_path: Path) -> None:
    pictures = []
    for rotation in (0, 90):
        clip = face_video(tmp_path / f"{rotation}.mp4", seconds=1.0, size=(640, 360), rotation=rotation)
        with StillReader(clip) as reader:
            pictures.append(reader.picture_at(0.5, 90, never))
    plain, turned = pictures
    assert plain is not None and turned is not None
    assert plain.shape == turned.shape == (90, 160, 3)
    assert np.abs(plain.astype(int) - turned).mean() < 10


def test_what_is_not_wanted_any_more_is_not_decoded_to_the_end(grey_steps: Path) -> None:
    with StillReader(grey_steps) as reader:
        assert reader.picture_at(2.5, 45, lambda: True) is None


def test_what_is_no_video_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedVideoError), StillReader(text_file(tmp_path / "text.mp4")):
        pass
