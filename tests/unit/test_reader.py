"""Frames and their times from every codec and container, turned, damaged, cut off, and never many in memory."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.errors import UnreadableVideoError, VideoError
from deepfake_desktop.video.frame import Frame
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from tests.fixtures.make_video import (
    MARKS,
    face_video,
    flipped_copy,
    fragmented_copy,
    has_encoder,
    marked_frame,
    no_face_video,
    one_frame_video,
    rotated_video,
    truncated_copy,
    vfr_video,
    with_sound,
    write_video,
)

EVERY_FRAME = 1000.0  # samples per second, more than any video here has frames
CODECS = {"libx264": "h264", "libx265": "hevc", "libvpx-vp9": "vp9", "libsvtav1": "av1", "mpeg4": "mpeg4"}
PAIRS = [
    *[("libx264", suffix) for suffix in (".mp4", ".mov", ".mkv", ".avi")],
    *[("libx265", suffix) for suffix in (".mp4", ".mov", ".mkv")],
    *[("libvpx-vp9", suffix) for suffix in (".webm", ".mkv", ".mp4")],
    *[("libsvtav1", suffix) for suffix in (".webm", ".mkv", ".mp4")],
    *[("mpeg4", suffix) for suffix in (".mp4", ".mov", ".mkv", ".avi")],
]


def read(path: Path, samples_per_second: float = EVERY_FRAME) -> tuple[VideoReader, list[Frame]]:
    with VideoReader(probe(path), samples_per_second) as reader:
        return reader, list(reader)


def times_of(frames: list[Frame]) -> list[float]:
    return [frame.time_s for frame in frames]


def assert_marks_are_in_place(image: np.ndarray) -> None:
    """The corners of a ``marked_frame`` have their colours, within what a codec does to them."""
    height, width = image.shape[:2]
    for name, colour in MARKS.items():
        row, column = (10 if "top" in name else height - 11), (10 if "left" in name else width - 11)
        assert np.abs(image[row, column].astype(int) - colour).max() < 40, name


def shaded_frames(count: int) -> list[np.ndarray]:
    """Plain frames that say by their brightness which they are; see ``numbers_of``."""
    return [np.full((180, 320, 3), 20 + 18 * number, np.uint8) for number in range(count)]


def numbers_of(frames: list[Frame]) -> list[int]:
    return [round((float(frame.image[60:120, 100:200].mean()) - 17) / 18) for frame in frames]


# ---- codecs, containers, pictures


@pytest.mark.parametrize(("codec", "suffix"), PAIRS)
def test_codecs_and_containers(tmp_path: Path, codec: str, suffix: str) -> None:
    if not has_encoder(codec):
        pytest.skip(f"this PyAV cannot write {codec}")
    path = write_video(tmp_path / f"marked{suffix}", [marked_frame()] * 20, 10, codec)
    info = probe(path)
    reader, frames = read(path, 5)
    assert info.video_codec == CODECS[codec]
    assert (info.width, info.height) == (320, 180)
    assert info.duration_s == pytest.approx(2.0, abs=0.05)
    assert info.frame_rate == pytest.approx(10, abs=0.1)
    assert times_of(frames) == pytest.approx([number / 5 for number in range(10)], abs=0.002)
    assert (reader.frames_decoded, reader.frames_sampled, reader.decode_failures) == (20, 10, 0)
    assert reader.last_time_s == pytest.approx(1.9, abs=0.002)
    assert reader.complete
    for frame in frames:
        assert frame.image.shape == (180, 320, 3)
        assert frame.image.dtype == np.uint8
    assert_marks_are_in_place(frames[-1].image)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".avi", ".ts"])
@pytest.mark.parametrize(("codec", "options"), [("libx264", {"preset": "medium", "bf": "3"}), ("mpeg4", {"bf": "2"})])
def test_frames_coded_out_of_order_have_their_own_times(
    tmp_path: Path, codec: str, options: dict[str, str], suffix: str
) -> None:
    _, frames = read(write_video(tmp_path / f"b{suffix}", shaded_frames(12), 10, codec, options=options))
    assert numbers_of(frames) == list(range(12))
    assert times_of(frames) == pytest.approx([number / 10 for number in range(12)], abs=0.002)


@pytest.mark.parametrize("pix_fmt", ["yuv444p", "yuv420p10le", "gray"])
def test_other_pixel_formats_and_odd_sizes(tmp_path: Path, pix_fmt: str) -> None:
    codec = "libx265" if pix_fmt == "yuv420p10le" else "libx264"
    size = (319, 179) if pix_fmt == "yuv444p" else (320, 180)
    _, frames = read(write_video(tmp_path / "other.mkv", [marked_frame(*size)] * 3, 10, codec, pix_fmt))
    assert frames[0].image.shape == (size[1], size[0], 3)
    if pix_fmt == "gray":
        assert np.ptp(frames[0].image.astype(int), axis=2).max() == 0
    else:
        assert_marks_are_in_place(frames[0].image)


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_frames_come_upright(tmp_path: Path, degrees: int, suffix: str) -> None:
    path = rotated_video(tmp_path / f"turned{suffix}", degrees, size=(320, 180))
    info = probe(path)
    _, frames = read(path)
    assert len(frames) == 5
    for frame in frames:
        assert frame.image.shape == (info.height, info.width, 3) == (180, 320, 3)
        assert frame.image.flags.c_contiguous
        assert_marks_are_in_place(frame.image)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_mirrored_frames_come_as_they_are_to_be_seen(tmp_path: Path, degrees: int) -> None:
    path = rotated_video(tmp_path / "selfie.mp4", degrees, size=(320, 180), mirrored=True)
    _, frames = read(path)
    assert probe(path).rotation_degrees == degrees
    assert len(frames) == 5
    assert_marks_are_in_place(frames[0].image)
    assert frames[0].image.flags.c_contiguous


@pytest.mark.parametrize("rotation", [0, 90])
def test_pixels_that_are_not_square_are_made_square(tmp_path: Path, rotation: int) -> None:
    stored = marked_frame(160, 180)
    path = write_video(tmp_path / "wide.mp4", [stored] * 3, 10, pixel_aspect=Fraction(2), rotation=rotation)
    info = probe(path)
    _, frames = read(path)
    assert frames[0].image.shape == (info.height, info.width, 3)
    assert (info.width, info.height) == ((320, 180) if rotation == 0 else (160, 360))
    assert_marks_are_in_place(frames[0].image)


# ---- times


VFR_TIMES = [0.0, 0.04, 0.08, 0.5, 0.52, 1.5, 1.54, 1.58, 1.62, 3.0]


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov"])
def test_a_variable_frame_rate_is_read_by_presentation_time(tmp_path: Path, suffix: str) -> None:
    path = vfr_video(tmp_path / f"vfr{suffix}", VFR_TIMES, size=(320, 180))
    reader, frames = read(path)
    assert times_of(frames) == pytest.approx(VFR_TIMES, abs=0.002)
    assert reader.complete
    sampled, due = read(path, 2)
    assert times_of(due) == pytest.approx([0.0, 0.5, 1.5, 3.0], abs=0.002)
    assert (sampled.frames_decoded, sampled.frames_sampled) == (10, 4)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".ts"])
def test_times_count_from_the_first_frame(tmp_path: Path, suffix: str) -> None:
    path = write_video(tmp_path / f"late{suffix}", shaded_frames(10), 10, times=[7 + n / 10 for n in range(10)])
    reader, frames = read(path)
    assert times_of(frames) == pytest.approx([number / 10 for number in range(10)], abs=0.002)
    assert reader.complete


def test_joined_recordings_whose_clock_starts_again_are_read_to_their_end(tmp_path: Path) -> None:
    parts = [
        write_video(tmp_path / "1.ts", shaded_frames(12) * 2, 10),
        write_video(tmp_path / "2.ts", [frame[:90, :160] for frame in shaded_frames(12)], 10),
    ]
    joined = tmp_path / "joined.ts"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    reader, frames = read(joined)
    assert reader.frames_decoded == reader.frames_sampled == 36
    assert times_of(frames) == sorted(times_of(frames))
    assert reader.last_time_s == pytest.approx(3.5, abs=0.1)
    # Boxes are in pixels of the size that the probe told, whatever the second recording's size.
    assert {frame.image.shape for frame in frames} == {(180, 320, 3)}
    assert numbers_of(frames) == [*range(12)] * 3


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_sound_that_lasts_longer_does_not_make_the_pictures_incomplete(tmp_path: Path, suffix: str) -> None:
    silent = no_face_video(tmp_path / f"silent{suffix}", size=(320, 180))
    reader, frames = read(with_sound(silent, tmp_path / f"loud{suffix}", 4))
    assert len(frames) == 15
    assert reader.complete


def test_the_same_file_gives_the_same_frames(tmp_path: Path) -> None:
    path = face_video(tmp_path / "face.mp4", seconds=1, size=(320, 180))
    (_, first), (_, second) = read(path, 7), read(path, 7)
    assert times_of(first) == times_of(second)
    assert all(np.array_equal(a.image, b.image) for a, b in zip(first, second, strict=True))


# ---- short, damaged, cut off


@pytest.mark.parametrize(("codec", "suffix"), [("libx264", ".mp4"), ("libvpx-vp9", ".webm"), ("libsvtav1", ".mkv")])
def test_one_frame(tmp_path: Path, codec: str, suffix: str) -> None:
    reader, frames = read(write_video(tmp_path / f"one{suffix}", [marked_frame()], 10, codec), 5)
    assert times_of(frames) == [0.0]
    assert (reader.frames_decoded, reader.frames_sampled, reader.last_time_s) == (1, 1, 0.0)
    assert reader.complete
    assert_marks_are_in_place(frames[0].image)


def test_one_frame_of_a_face(tmp_path: Path) -> None:
    _, frames = read(one_frame_video(tmp_path / "one.mp4"))
    assert [frame.image.shape for frame in frames] == [(360, 640, 3)]


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov"])
def test_a_truncated_file_gives_what_it_has(tmp_path: Path, suffix: str, share: float) -> None:
    whole = face_video(tmp_path / f"whole{suffix}", seconds=4, size=(320, 180))
    reader, frames = read(truncated_copy(whole, tmp_path / f"cut{suffix}", share), 5)
    _, expected = read(whole, 5)
    assert 0.4 * share * 20 < len(frames) < 20
    assert times_of(frames) == times_of(expected)[: len(frames)]
    assert np.array_equal(frames[-1].image, expected[len(frames) - 1].image)
    assert not reader.complete
    assert reader.last_time_s < 4 * share + 0.3


@pytest.mark.parametrize("kind", ["avi", "fragmented mp4"])
def test_a_file_whose_announced_end_moves_with_the_cut_is_not_complete(tmp_path: Path, kind: str) -> None:
    if kind == "avi":
        whole = face_video(tmp_path / "whole.avi", seconds=4, size=(320, 180))
    else:
        source = write_video(tmp_path / "source.mp4", [marked_frame() ^ n for n in range(40)], 10, options={"g": "5"})
        whole = fragmented_copy(source, tmp_path / "whole.mp4")
    assert read(whole, 5)[0].complete
    reader, frames = read(truncated_copy(whole, tmp_path / f"cut{whole.suffix}", 0.6), 5)
    assert 5 < len(frames) < 20
    assert not reader.complete


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".avi"])
@pytest.mark.parametrize("codec", ["libx264", "mpeg4"])
def test_flipped_bits_are_counted_and_reading_goes_on(tmp_path: Path, codec: str, suffix: str) -> None:
    keyframes = {"g": "5"}
    frames = [marked_frame() ^ (n % 7) for n in range(40)]
    whole = write_video(tmp_path / f"whole{suffix}", frames, 10, codec, options=keyframes)
    reader, given = read(flipped_copy(whole, tmp_path / f"flipped{suffix}", every=900))
    assert reader.decode_failures > 0
    assert 0 < len(given) < 40
    assert times_of(given) == sorted(set(times_of(given)))
    assert given[-1].time_s > 1.5  # past the first damage


def test_damaged_pictures_are_not_handed_on(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "whole.mp4", [marked_frame()] * 40, 10, options={"g": "10"})
    _, frames = read(flipped_copy(whole, tmp_path / "flipped.mp4", every=900))
    for frame in frames:
        assert_marks_are_in_place(frame.image)


def test_a_file_whose_pictures_vanish_after_the_probe(tmp_path: Path) -> None:
    path = no_face_video(tmp_path / "clip.mp4", size=(320, 180))
    info = probe(path)
    content = path.read_bytes()
    start = content.index(b"mdat") + 4
    path.write_bytes(content[:start] + bytes(len(content) - start))
    with VideoReader(info, 5) as reader, pytest.raises(UnreadableVideoError, match="Not one frame"):
        list(reader)
    assert not reader.complete


def test_a_file_that_is_gone_after_the_probe(tmp_path: Path) -> None:
    path = no_face_video(tmp_path / "clip.mp4", size=(320, 180))
    info = probe(path)
    path.unlink()
    with pytest.raises(UnreadableVideoError, match="no file"), VideoReader(info, 5):
        pass


def test_reading_that_stops_early_is_not_complete(tmp_path: Path) -> None:
    with VideoReader(probe(no_face_video(tmp_path / "clip.mp4", size=(320, 180))), 5) as reader:
        for _ in reader:
            break
    assert not reader.complete
    assert reader.frames_sampled == 1


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are counted through /proc")
@pytest.mark.parametrize("make", [no_face_video, lambda path: path.write_text("text") and path])
def test_no_file_stays_open(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path / "clip.mp4")

    def links() -> list[str]:
        return [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]

    with suppress(VideoError):
        read(path)
    gc.collect()
    assert str(path) not in links()


# ---- memory


def test_one_frame_is_held_at_a_time(tmp_path: Path) -> None:
    path = no_face_video(tmp_path / "clip.mp4", seconds=4, size=(320, 180))
    images: list[weakref.ref[np.ndarray]] = []
    most = 0
    with VideoReader(probe(path), EVERY_FRAME) as reader:
        for frame in reader:
            images.append(weakref.ref(frame.image))
            most = max(most, sum(one() is not None for one in images))
    assert len(images) == 60
    assert most <= 2  # this one, and the last one until its name is taken


READ_AND_TELL_MEMORY = """
import re, sys
from pathlib import Path
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
with VideoReader(probe(Path(sys.argv[1])), 1000) as reader:
    frames = sum(1 for _ in reader)
peak = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())
print(frames, peak[1])
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read from /proc")
def test_ten_times_the_length_needs_no_more_memory(tmp_path: Path) -> None:
    told = []
    for seconds in (6, 60):
        path = no_face_video(tmp_path / f"{seconds}.mp4", seconds=seconds, size=(320, 180))
        run = subprocess.run(
            [sys.executable, "-c", READ_AND_TELL_MEMORY, str(path)],
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        told.append([int(word) for word in run.stdout.split()])
    (short_frames, short_peak), (long_frames, long_peak) = told
    assert (short_frames, long_frames) == (90, 900)
    assert long_peak < 1.2 * short_peak  # 900 frames kept would be 155 MB
