"""Short generated videos, made once per session, and files that are no videos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.fixtures import make_video
from tests.fixtures.make_bundle import default_bundle


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("videos")


@pytest.fixture(scope="session")
def face_video(folder: Path) -> Path:
    """One person for 2.4 seconds. Every test with a face needs a model."""
    default_bundle()
    return make_video.face_video(folder / "face.mp4", seconds=2.4)


@pytest.fixture(scope="session")
def two_people_video(folder: Path) -> Path:
    default_bundle()
    return make_video.face_video(folder / "two.mp4", seconds=3.0, people=2)


@pytest.fixture(scope="session")
def long_video(folder: Path) -> Path:
    default_bundle()
    return make_video.face_video(folder / "long.mp4", seconds=40, fps=10, people=2)


@pytest.fixture(scope="session")
def plain_video(folder: Path) -> Path:
    default_bundle()
    return make_video.no_face_video(folder / "plain.mp4")


@pytest.fixture(scope="session")
def one_frame_video(folder: Path) -> Path:
    default_bundle()
    return make_video.one_frame_video(folder / "one.mp4")


@pytest.fixture(scope="session")
def small_face_video(folder: Path) -> Path:
    """A face that is found, but narrower than the model needs."""
    default_bundle()

    def frames() -> list[np.ndarray]:
        small = make_video.scaled(make_video.astronaut_face(), 60)
        pictures = [make_video.textured_background(640, 360) for _ in range(30)]
        for picture in pictures:
            make_video.paste(picture, small, 300, 150)
        return pictures

    return make_video.write_video(folder / "small.mp4", frames(), 15)


@pytest.fixture(scope="session")
def truncated_video(folder: Path) -> Path:
    """Three quarters of a video whose index stands first."""
    default_bundle()
    whole = make_video.face_video(folder / "whole.mp4", seconds=6)
    return make_video.truncated_copy(whole, folder / "truncated.mp4", 0.75)


@pytest.fixture(scope="session")
def bad_files(folder: Path) -> dict[str, Path]:
    """Paths that hold nothing to analyse, by kind."""
    (folder / "directory.mp4").mkdir()
    whole = make_video.no_face_video(folder / "to_cut.mp4")
    return {
        "missing": folder / "missing.mp4",
        "directory": folder / "directory.mp4",
        "zero bytes": make_video.empty_file(folder / "empty.mp4"),
        "text": make_video.text_file(folder / "text.mp4"),
        "audio only": make_video.audio_only(folder / "sound.m4a"),
        "header only": make_video.truncated_copy(whole, folder / "header.mp4", 0.05),
    }
