"""What is said about a file before its analysis, and which files are refused with what words."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.errors import UnreadableVideoError, UnsupportedVideoError
from deepfake_desktop.video.probe import probe
from tests.fixtures.make_video import (
    audio_only,
    empty_file,
    face_video,
    marked_frame,
    one_frame_video,
    rotated_video,
    text_file,
    truncated_copy,
    with_sound,
    write_video,
)


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_video(tmp_path_factory.mktemp("video") / "face.mp4", size=(320, 180))


def test_facts(video: Path) -> None:
    info = probe(video)
    assert info.path == video
    assert info.name == "face.mp4"
    assert info.size_bytes == video.stat().st_size
    assert "mp4" in info.container.split(",")
    assert info.video_codec == "h264"
    assert (info.width, info.height, info.rotation_degrees) == (320, 180, 0)
    assert info.duration_s == pytest.approx(2.0)
    assert info.frame_rate == pytest.approx(15.0)


def test_a_broken_frame_rate_is_kept_exactly(tmp_path: Path) -> None:
    path = write_video(tmp_path / "ntsc.mp4", [marked_frame()] * 30, Fraction(30000, 1001))
    assert probe(path).frame_rate == pytest.approx(29.97003, abs=1e-5)


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv"])
@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_rotation_is_clockwise_and_swaps_the_displayed_size(tmp_path: Path, degrees: int, suffix: str) -> None:
    info = probe(rotated_video(tmp_path / f"turned{suffix}", degrees, size=(320, 180)))
    assert info.rotation_degrees == degrees
    assert (info.width, info.height) == (320, 180)  # as it is to be seen; coded as 180 x 320 for 90 and 270


def test_pixels_that_are_not_square_widen_the_displayed_size(tmp_path: Path) -> None:
    path = write_video(tmp_path / "wide.mp4", [marked_frame(160, 180)] * 3, 10, pixel_aspect=Fraction(2))
    assert (probe(path).width, probe(path).height) == (320, 180)


@pytest.mark.parametrize("aspect", [Fraction(60), Fraction(1000), Fraction(1, 1000)])
def test_a_pixel_aspect_that_no_camera_has_is_ignored(tmp_path: Path, aspect: Fraction) -> None:
    info = probe(write_video(tmp_path / "absurd.mkv", [marked_frame()] * 3, 10, pixel_aspect=aspect))
    assert (info.width, info.height) == (320, 180)


def test_a_picture_that_is_shown_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_video(tmp_path / "wide.mkv", [marked_frame(160, 180)] * 3, 10, pixel_aspect=Fraction(3))
    monkeypatch.setattr("deepfake_desktop.video.container.LARGEST_SIDE", 400)
    with pytest.raises(UnsupportedVideoError, match="480 x 180 pixels, too large"):
        probe(path)


@pytest.mark.parametrize("reads_before", [0, 1, 2])
def test_a_disk_that_fails_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reads_before: int) -> None:
    class FailingFile(io.FileIO):
        reads = 0

        def readinto(self, buffer, /):
            self.reads += 1
            if self.reads > reads_before:
                raise OSError(errno.EIO, "Input/output error")
            return super().readinto(buffer)

    path = face_video(tmp_path / "clip.mp4", seconds=4, size=(320, 180))
    monkeypatch.setattr("deepfake_desktop.video.container.BUFFER_BYTES", 4096)
    monkeypatch.setattr(Path, "open", lambda self, *mode, **options: FailingFile(str(self)))
    with pytest.raises(UnreadableVideoError, match=r"clip\.mp4"):
        probe(path)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_the_duration_is_the_pictures_not_the_sounds(tmp_path: Path, suffix: str) -> None:
    silent = face_video(tmp_path / f"silent{suffix}", seconds=1, size=(320, 180))
    assert probe(with_sound(silent, tmp_path / f"loud{suffix}", 4)).duration_s == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".ts"])
def test_a_start_after_zero_does_not_count_as_duration(tmp_path: Path, suffix: str) -> None:
    times = [7 + number / 10 for number in range(10)]
    path = write_video(tmp_path / f"late{suffix}", [marked_frame()] * 10, 10, times=times)
    assert probe(path).duration_s == pytest.approx(1.0, abs=0.11)


def test_one_frame(tmp_path: Path) -> None:
    info = probe(one_frame_video(tmp_path / "one.mp4", size=(320, 180)))
    assert (info.width, info.height) == (320, 180)
    assert info.duration_s == pytest.approx(1 / 15, abs=0.01)


NAMES = [
    "видео 视频 🎬 é.mp4",
    "n" * 251 + ".mp4",
    "-dash.mp4",
    "two\nlines.mp4",
    "%03d.mp4",
    "concat:a.mp4",
    "pipe:0",
    "none",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_file_name_is_a_file_name(tmp_path: Path, video: Path, name: str) -> None:
    path = tmp_path / name
    try:
        path.write_bytes(video.read_bytes())
    except OSError as error:
        pytest.skip(f"this file system does not take the name: {error}")
    assert probe(path).name == name


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are not text")
def test_a_file_name_that_is_not_text(tmp_path: Path, video: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.mp4"))
    path.write_bytes(video.read_bytes())
    assert probe(path).width == 320


def test_a_link_to_a_video_is_the_video(tmp_path: Path, video: Path) -> None:
    link = tmp_path / "link.mp4"
    link.symlink_to(video)
    assert probe(link).size_bytes == video.stat().st_size


# ---- unreadable


@pytest.mark.parametrize("name", ["gone.mp4", "no folder/gone.mp4", "x" * 300 + ".mp4", "nul\0.mp4"])
def test_a_file_that_is_not_there(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableVideoError, match=r"There is no file|cannot be reached|cannot be the name"):
        probe(tmp_path / name)


def test_a_path_through_a_file(video: Path) -> None:
    with pytest.raises(UnreadableVideoError, match="There is no file"):
        probe(video / "inside.mp4")


def test_links_to_nowhere(tmp_path: Path) -> None:
    for name, target in (("broken.mp4", "gone"), ("loop.mp4", "loop.mp4")):
        (tmp_path / name).symlink_to(tmp_path / target)
        with pytest.raises(UnreadableVideoError, match=name):
            probe(tmp_path / name)


def test_zero_bytes(tmp_path: Path) -> None:
    with pytest.raises(UnreadableVideoError, match=r"nothing\.mp4 is empty"):
        probe(empty_file(tmp_path / "nothing.mp4"))


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv", ".webm", ".avi"])
def test_a_cut_off_or_broken_header_is_damage_and_not_another_kind_of_file(tmp_path: Path, suffix: str) -> None:
    codec = "libvpx-vp9" if suffix == ".webm" else "libx264"
    whole = face_video(tmp_path / f"whole{suffix}", seconds=0.5, size=(320, 180), codec=codec)
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(whole.read_bytes()[:60])
    with pytest.raises(UnreadableVideoError, match=r"damaged|Not one frame"):
        probe(cut)


def test_an_mp4_cut_before_its_index_at_the_end(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "whole.mp4", [marked_frame()] * 30, 10, faststart=False)
    with pytest.raises(UnreadableVideoError, match="index"):
        probe(truncated_copy(whole, tmp_path / "cut.mp4", 0.7))


def test_an_index_without_any_pictures_behind_it(tmp_path: Path, video: Path) -> None:
    content = video.read_bytes()
    start = content.index(b"mdat") + 4
    hollow = tmp_path / "hollow.mp4"
    hollow.write_bytes(content[:start] + bytes(len(content) - start))
    with pytest.raises(UnreadableVideoError, match="Not one frame"):
        probe(hollow)


PROBE_WITHOUT_RIGHTS = """
import json, os, sys
from pathlib import Path
from deepfake_desktop.errors import VideoError
from deepfake_desktop.video.probe import probe
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    print(json.dumps(["read", probe(Path(sys.argv[1])).name]))
except VideoError as error:
    print(json.dumps([type(error).__name__, str(error)]))
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX permissions only")
@pytest.mark.parametrize("locked", ["file", "folder"])
def test_no_permission(video: Path, locked: str) -> None:
    with tempfile.TemporaryDirectory(prefix="dfd-locked-") as folder:
        inner = Path(folder, "inner")
        inner.mkdir()
        path = inner / "locked.mp4"
        path.write_bytes(video.read_bytes())
        os.chmod(folder, 0o755)
        inner.chmod(0o755)
        path.chmod(0o644)
        command = [sys.executable, "-c", PROBE_WITHOUT_RIGHTS, str(path)]
        open_run = subprocess.run(command, capture_output=True, text=True, timeout=60)
        if open_run.returncode:
            pytest.skip(f"rights cannot be dropped here: {open_run.stderr.strip().splitlines()[-1]}")
        assert json.loads(open_run.stdout) == ["read", "locked.mp4"]
        (path if locked == "file" else inner).chmod(0)
        run = subprocess.run(command, capture_output=True, text=True, timeout=60)
        inner.chmod(0o755)
    kind, text = json.loads(run.stdout)
    assert kind == "UnreadableVideoError"
    assert "no permission" in text and "locked.mp4" in text


# ---- unsupported


def test_a_directory(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedVideoError, match="folder"):
        probe(tmp_path)


@pytest.mark.timeout(20)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    with pytest.raises(UnsupportedVideoError, match="not an ordinary file"):
        probe(tmp_path / "pipe.mp4")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(device: str) -> None:
    if not Path(device).exists():
        pytest.skip(f"no {device} here")
    with pytest.raises(UnsupportedVideoError, match="not an ordinary file"):
        probe(Path(device))


@pytest.mark.parametrize("name", ["text.mp4", "text.mkv", "text.avi", "text.txt"])
def test_text(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnsupportedVideoError, match="not a video"):
        probe(text_file(tmp_path / name))


OTHER_FILES = {
    "noise.mp4": np.random.default_rng(0).bytes(50_000),
    "zeros.mp4": bytes(50_000),
    "page.mp4": b"<!DOCTYPE html><html><body>404 Not found</body></html>" * 50,
    "paper.mp4": b"%PDF-1.7\n" + b"1 0 obj\n" * 500,
    "subtitles.mkv": b"1\n00:00:01,000 --> 00:00:02,000\nHello\n\n" * 50,
    "sound.wav": b"RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\x08\0\0"
    + bytes(2048),
}


@pytest.mark.parametrize("name", OTHER_FILES)
def test_other_kinds_of_files(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(OTHER_FILES[name])
    with pytest.raises(UnsupportedVideoError, match=name):
        probe(tmp_path / name)


@pytest.mark.parametrize("suffix", [".mp4", ".m4a", ".mkv", ".webm"])
def test_sound_without_a_picture(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(UnsupportedVideoError, match="sound but no picture"):
        probe(audio_only(tmp_path / f"sound{suffix}"))


def test_a_cover_picture_does_not_make_sound_a_video(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedVideoError, match="sound but no picture"):
        probe(audio_only(tmp_path / "album.mp4", cover=True))


@pytest.mark.parametrize("renamed", [False, True])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".bmp", ".tiff", ".webp", ".avif"])
def test_a_still_picture(tmp_path: Path, suffix: str, renamed: bool) -> None:
    done, data = cv2.imencode(suffix, marked_frame()) if cv2.haveImageWriter(f"x{suffix}") else (False, None)
    if not done or data is None:
        pytest.skip(f"OpenCV cannot write {suffix} here")
    path = tmp_path / ("still.mp4" if renamed else f"still{suffix}")
    path.write_bytes(data.tobytes())
    with pytest.raises(UnsupportedVideoError, match="still"):
        probe(path)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/v.mp4",
        "https://example.org/v.mp4",
        "rtsp://example.org/v",
        "ftp://example.org/v.mp4",
        "tcp://h:1",
    ],
)
def test_an_address_is_refused_with_a_word_about_being_offline(address: str) -> None:
    with pytest.raises(UnsupportedVideoError, match="offline"):
        probe(Path(address))


@pytest.mark.parametrize("name", ["list.m3u8", "list.mp4"])
@pytest.mark.parametrize("kind", ["hls", "ffconcat", "dash", "sdp"])
def test_a_playlist_leads_to_no_other_file(tmp_path: Path, video: Path, kind: str, name: str) -> None:
    texts = {
        "hls": f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{video}\n#EXT-X-ENDLIST\n",
        "ffconcat": f"ffconcat version 1.0\nfile '{video}'\n",
        "dash": '<?xml version="1.0"?>\n<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"></MPD>\n',
        "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 26\n",
    }
    path = tmp_path / name
    path.write_text(texts[kind])
    with pytest.raises(UnsupportedVideoError, match="not a video"):
        probe(path)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("size", [(100_000, 100_000), (20_000, 20_000), (17_000, 16)])
def test_absurd_dimensions_are_refused(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "huge.y4m"
    header = f"YUV4MPEG2 W{size[0]} H{size[1]} F25:1 C420jpeg\nFRAME\n".encode()
    path.write_bytes(header + bytes(min(size[0] * size[1] * 3 // 2, 500_000)))
    with pytest.raises(UnsupportedVideoError, match=r"huge\.y4m"):
        probe(path)
