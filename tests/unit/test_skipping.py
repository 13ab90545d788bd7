"""Frames left out undecoded, and key frames alone: what is handed on is what decoding everything would give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.video import reader as reader_module
from deepfake_desktop.video.frame import Frame
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from deepfake_desktop.video.skipping import FrameSkipper
from tests.fixtures.make_video import flipped_copy, fragmented_copy, has_encoder, textured_background, write_video

X264 = {"preset": "medium", "bf": "3", "g": "20", "sc_threshold": "0"}
KINDS = {
    "usual": X264,
    "many B-frames": X264 | {"bf": "12", "b_strategy": "0", "refs": "6"},
    "no B-frame is a reference": X264 | {"b-pyramid": "none"},
    "open groups of pictures": X264 | {"x264-params": "open-gop=1"},
    "interlaced": X264 | {"x264-params": "interlaced=1"},
    "slices": X264 | {"x264-params": "slices=4"},
    "no B-frames": X264 | {"bf": "0"},
}


def drifting(count: int) -> list[np.ndarray]:
    picture = textured_background(320, 180)
    return [np.roll(picture, (3 * number, number), axis=(1, 0)) for number in range(count)]


def read(path: Path, rate: float, key_frames_only: bool = False) -> tuple[VideoReader, list[Frame]]:
    with VideoReader(probe(path), rate, key_frames_only) as reader:
        return reader, list(reader)


def decode_all(path: Path, rate: float, monkeypatch: pytest.MonkeyPatch) -> tuple[VideoReader, list[Frame]]:
    with monkeypatch.context() as patch:
        patch.setattr(reader_module, "SKIPPABLE_CODECS", ())
        return read(path, rate)


def facts(reader: VideoReader) -> tuple[int, int, int, float, bool]:
    return (
        reader.frames_decoded,
        reader.frames_sampled,
        reader.decode_failures,
        reader.last_time_s,
        reader.complete,
    )


def assert_same(one: tuple[VideoReader, list[Frame]], other: tuple[VideoReader, list[Frame]]) -> None:
    assert facts(one[0]) == facts(other[0])
    assert [frame.time_s for frame in one[1]] == [frame.time_s for frame in other[1]]
    assert all(np.array_equal(a.image, b.image) for a, b in zip(one[1], other[1], strict=True))


@pytest.mark.parametrize(
    ("kind", "suffix"), [*((kind, ".mp4") for kind in KINDS), *(("usual", one) for one in (".mkv", ".ts", ".avi"))]
)
def test_due_frames_are_those_of_decoding_everything(
    tmp_path: Path, kind: str, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_video(tmp_path / f"clip{suffix}", drifting(75), 25, options=KINDS[kind])
    for rate in (2.0, 10.0):
        assert_same(read(path, rate), decode_all(path, rate, monkeypatch))


@pytest.mark.parametrize("seed", range(3))
def test_the_same_with_a_variable_frame_rate(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    gaps = np.random.default_rng(seed).choice([0.02, 0.04, 0.2, 0.9], 60, p=[0.4, 0.4, 0.15, 0.05])
    times = [0.0, *np.cumsum(gaps).tolist()]
    path = write_video(tmp_path / "clip.mp4", drifting(61), 25, options=X264, times=times)
    for rate in (2.0, 5.0):
        assert_same(read(path, rate), decode_all(path, rate, monkeypatch))


def test_less_is_decoded(tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.mp4", drifting(75), 25, options=X264)
    came = 0

    def counted(reader: VideoReader) -> None:
        nonlocal came
        whole = reader._time_of

        def time_of(picture):  # type: ignore[no-untyped-def]
            nonlocal came
            came += 1
            return whole(picture)

        reader._time_of = time_of  # type: ignore[method-assign]

    with VideoReader(probe(path), 2.0) as reader:
        counted(reader)
        list(reader)
    assert came < 0.7 * reader.frames_decoded == 0.7 * 75


def test_damage_ends_the_leaving_out(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "whole.mp4", drifting(150), 25, options=X264)
    reader, frames = read(flipped_copy(whole, tmp_path / "flipped.mp4", every=900), 5.0)
    assert reader.decode_failures > 0 and 0 < len(frames) <= 30
    assert [frame.time_s for frame in frames] == sorted({frame.time_s for frame in frames})


def test_a_frame_after_an_earlier_one_of_its_interval_may_go_and_no_other() -> None:
    """Decoding order I0 P4 B2 b1 b3 P8 B6 b5 b7 at 10 frames a second, two samples a second: 0 and 5 are due."""
    skipper = FrameSkipper(2.0)
    order = [0, 4, 2, 1, 3, 8, 6, 5, 7]
    gone = [number for number in order if skipper.may_skip(number, number / 10)]
    assert gone == [4, 2, 1, 3, 7]


def test_frames_left_out_are_counted_when_a_later_picture_has_come() -> None:
    skipper = FrameSkipper(2.0)
    for number in (0, 4, 2, 1, 3):
        skipper.may_skip(number, number / 10)
    assert skipper.passed(0) == 0
    assert skipper.passed(2) == 1  # 1 never came; 2 could not be left out
    assert skipper.passed(None) == 0
    assert skipper.passed(4) == 1
    assert skipper.rest() == []
    skipper.may_skip(6, 0.6), skipper.may_skip(7, 0.7)
    assert skipper.rest() == [0.7] and skipper.rest() == []


# ---- key frames alone


@pytest.mark.parametrize(
    ("codec", "suffix"),
    [("libx264", ".mp4"), ("libx264", ".ts"), ("libx265", ".mkv"), ("libvpx-vp9", ".webm"), ("mpeg4", ".mp4")],
)
def test_key_frames_alone_are_the_same_pictures_at_the_same_times(
    tmp_path: Path, codec: str, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_encoder(codec):
        pytest.skip(f"this PyAV cannot write {codec}")
    options = {"libx265": {"x265-params": "log-level=none:keyint=20:min-keyint=20:scenecut=0:pools=1"}}
    path = write_video(tmp_path / f"clip{suffix}", drifting(100), 25, codec, options=options.get(codec, {"g": "20"}))
    keys, every = read(path, 5.0, key_frames_only=True), decode_all(path, 1000.0, monkeypatch)
    by_time = {round(frame.time_s, 3): frame.image for frame in every[1]}
    assert [frame.time_s for frame in keys[1]] == pytest.approx([0.0, 0.8, 1.6, 2.4, 3.2], abs=0.002)
    assert all(np.array_equal(frame.image, by_time[round(frame.time_s, 3)]) for frame in keys[1])
    assert keys[0].frames_decoded == every[0].frames_decoded == 100
    assert keys[0].complete and keys[0].last_time_s == pytest.approx(every[0].last_time_s, abs=0.002)


def test_of_dense_key_frames_the_plan_takes_what_is_due(tmp_path: Path) -> None:
    path = write_video(tmp_path / "clip.mp4", drifting(100), 25, options=X264 | {"g": "5", "keyint_min": "5"})
    _, frames = read(path, 1.0, key_frames_only=True)
    assert [frame.time_s for frame in frames] == pytest.approx([0.0, 1.0, 2.0, 3.0])


def test_a_file_cut_short_is_noticed_from_its_key_frames_too(tmp_path: Path) -> None:
    path = write_video(tmp_path / "whole.mp4", drifting(100), 25, options=X264)
    (tmp_path / "cut.mp4").write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])
    reader, frames = read(tmp_path / "cut.mp4", 5.0, key_frames_only=True)
    assert frames and not reader.complete


def test_refreshed_bit_by_bit_a_video_has_no_key_frames_but_the_first(tmp_path: Path) -> None:
    """Packets that are marked as key frames, but hold pictures made from others, are not handed on."""
    path = write_video(tmp_path / "clip.mp4", drifting(100), 25, options=X264 | {"x264-params": "intra-refresh=1"})
    _, frames = read(path, 5.0, key_frames_only=True)
    assert [frame.time_s for frame in frames] == [0.0]


def test_stopped_from_outside_it_ends_at_the_next_packet(tmp_path: Path) -> None:
    path = fragmented_copy(write_video(tmp_path / "a.mp4", drifting(50), 25), tmp_path / "b.mp4")
    with VideoReader(probe(path), 25.0) as reader:
        for _ in reader:
            reader.stop()
    assert reader.frames_sampled < 50 and not reader.complete
