"""A stretch of a video gives the frames that reading it from the beginning gives; so does a video in memory."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from deepfake_desktop.video.rewrite import COMMON_CONDITIONS, EVERY_FRAME, write_frames
from deepfake_desktop.video.stretch import read_stretch
from tests.fixtures.make_video import face_video, has_encoder, rotated_video, vfr_video


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.avi", "a.ts", "a.mov"])
def test_the_frames_of_a_stretch_are_those_of_the_whole(name: str, tmp_path: Path) -> None:
    info = probe(face_video(tmp_path / name, seconds=3.0, size=(320, 180)))
    with VideoReader(info, EVERY_FRAME) as reader:
        whole = [frame for frame in reader if 1.2 <= frame.time_s + 1e-6 < 2.0]
    part = list(read_stretch(info, 1.2, 2.0))
    assert [one.time_s for one in part] == pytest.approx([one.time_s for one in whole], abs=1e-6)
    assert all(np.array_equal(a.image, b.image) for a, b in zip(whole, part, strict=True))


def test_turned_pictures_are_upright_and_nothing_lies_beyond_the_end(tmp_path: Path) -> None:
    info = probe(rotated_video(tmp_path / "turned.mp4", 90, size=(180, 320)))
    frame = next(read_stretch(info, 0.2))
    assert frame.image.shape == (320, 180, 3)
    assert list(read_stretch(info, 50.0)) == []


def test_uneven_times(tmp_path: Path) -> None:
    info = probe(vfr_video(tmp_path / "vfr.mp4", [0.0, 0.1, 0.5, 0.55, 1.5, 2.0]))
    assert [frame.time_s for frame in read_stretch(info, 0.3, 1.9)] == pytest.approx([0.5, 0.55, 1.5], abs=1e-3)


@pytest.mark.skipif(not has_encoder("libx264"), reason="needs H.264")
def test_a_video_in_memory_is_read_like_a_file(tmp_path: Path) -> None:
    info = probe(face_video(tmp_path / "face.mp4", seconds=1.0, size=(320, 180)))
    target = BytesIO()
    with VideoReader(info, EVERY_FRAME) as reader:
        write_frames(reader, COMMON_CONDITIONS["half"], 15.0, target)
    (tmp_path / "half.mp4").write_bytes(target.getvalue())
    in_memory, on_disk = probe(Path("half.mp4"), target.getvalue()), probe(tmp_path / "half.mp4")
    assert (in_memory.width, in_memory.height) == (160, 90)
    assert in_memory.size_bytes == on_disk.size_bytes
    with VideoReader(in_memory, EVERY_FRAME) as reader:
        frames = list(reader)
    assert reader.complete and len(frames) == 15
    assert len(list(read_stretch(in_memory, 0.5))) == 7
