"""What a file claims and no video has: samples without number, sizes that change, times beyond every clock."""

from __future__ import annotations

import io
import itertools
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from deepfake_desktop.errors import UnreadableVideoError, UnsupportedVideoError
from deepfake_desktop.video import container
from deepfake_desktop.video import reader as reader_module
from deepfake_desktop.video.container import is_too_large, open_video
from deepfake_desktop.video.exact import ExactReader
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.orientation import Orientation, upright_image
from deepfake_desktop.video.probe import MAX_PLAUSIBLE_S, probe
from deepfake_desktop.video.reader import VideoReader
from deepfake_desktop.video.sample_tables import MOST_SAMPLES, check_claims
from deepfake_desktop.video.seeking import packets
from deepfake_desktop.video.still import StillReader
from deepfake_desktop.video.stretch import read_stretch
from tests.corpus import damage
from tests.fixtures.make_video import face_video, fragmented_copy, marked_frame, with_sound, write_video
from tests.fuzz.mutate import find_boxes

FAR = (1e18, 9.3e18, 1e300)  # seconds


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_video(tmp_path_factory.mktemp("video") / "face.mp4", size=(320, 180))


def _check(content: bytes) -> None:
    stream = io.BytesIO(content)
    check_claims(Path("x.mp4"), stream)
    assert stream.tell() == 0


def test_sound_files_pass(video: Path, tmp_path: Path) -> None:
    _check(video.read_bytes())
    _check(with_sound(video, tmp_path / "loud.mp4", 3.0).read_bytes())
    _check(fragmented_copy(video, tmp_path / "fragments.mp4").read_bytes())
    _check(write_video(tmp_path / "x.mkv", [marked_frame()] * 3, 10).read_bytes())
    beyond = struct.pack(">I4sQ", 1, b"ftyp", 2**64 - 1) + bytes(90)
    for odd in (beyond, b"", b"\0" * 7, b"\0\0\0\x20ftyp", b"RIFF" + b"stsz" * 99):
        _check(odd)


def test_claims_of_several_tracks_add_up(video: Path) -> None:
    content = bytearray(video.read_bytes())
    start, end = next((start, end) for start, end, kind in find_boxes(bytes(content)) if kind == b"trak")
    table = content.index(b"stsz", start)
    struct.pack_into(">II", content, table + 8, 1, MOST_SAMPLES // 3)
    track = bytes(content[start:end])
    _check(struct.pack(">I4s", 8 + 2 * len(track), b"moov") + 2 * track)
    with pytest.raises(UnreadableVideoError, match=r"x\.mp4 is damaged: it claims"):
        _check(struct.pack(">I4s", 8 + 4 * len(track), b"moov") + 4 * track)


def test_plain_sound_may_have_any_number_of_samples(tmp_path: Path) -> None:
    """Uncompressed sound of hours has thousands of millions of samples, which take one entry for each chunk."""
    path = tmp_path / "sound.mov"
    with av.open(str(path), "w") as writer:
        stream = writer.add_stream("pcm_s16le", rate=48_000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 4800), np.int16), format="s16", layout="mono")
        frame.sample_rate = 48_000
        writer.mux(stream.encode(frame))
        writer.mux(stream.encode())
    content = bytearray(path.read_bytes())
    struct.pack_into(">I", content, content.index(b"stsz") + 12, 2_000_000_000)
    _check(bytes(content))
    content[content.index(b"soun") : content.index(b"soun") + 4] = b"vide"
    with pytest.raises(UnreadableVideoError):
        _check(bytes(content))


def test_ffmpeg_never_sees_a_claim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = damage._fixed_sizes(tmp_path)
    monkeypatch.setattr(container.av, "open", None)
    with pytest.raises(UnreadableVideoError, match="claims"), open_video(path):
        pass


def test_sizes_have_a_limit_whichever_way_they_lie() -> None:
    assert not is_too_large(7680, 4320) and not is_too_large(8192, 8192) and not is_too_large(16_384, 4096)
    assert is_too_large(8193, 8192) and is_too_large(16_385, 16) and is_too_large(16_384, 16_384)


def test_a_picture_that_grows_beyond_the_limit_midway_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(container, "MOST_PIXELS", 200 * 200)
    parts = [
        write_video(tmp_path / f"{side}.h264", [np.full((side, side, 3), 90, np.uint8)] * 3, 10).read_bytes()
        for side in (128, 640, 128)
    ]
    path = tmp_path / "grows.h264"
    path.write_bytes(b"".join(parts))
    with VideoReader(probe(path), 10.0) as reader:
        frames = list(reader)
    assert reader.decode_failures > 0 and {frame.image.shape for frame in frames} == {(128, 128, 3)}
    (tmp_path / "large.h264").write_bytes(parts[1])
    with pytest.raises(UnsupportedVideoError, match="640 x 640 pixels"):
        probe(tmp_path / "large.h264")


@pytest.mark.parametrize("milliseconds", [3e19, float("nan"), float("inf"), -1e12, 1000 * MAX_PLAUSIBLE_S + 1e6])
def test_a_duration_that_no_video_has_is_none(tmp_path: Path, milliseconds: float) -> None:
    assert probe(damage._matroska(b"xx:xx:xx", milliseconds)(tmp_path)).duration_s is None


def test_a_long_duration_is_believed(tmp_path: Path) -> None:
    assert probe(damage._matroska(b"90:00:00", 1.0)(tmp_path)).duration_s == pytest.approx(90 * 3600, abs=2)


@pytest.mark.parametrize("time_s", FAR)
def test_a_time_beyond_every_clock_has_no_picture(video: Path, time_s: float) -> None:
    """Records and players of others ask for any time."""
    info: VideoInfo = probe(video)
    assert list(read_stretch(info, time_s)) == []
    with ExactReader(info) as exact:
        assert exact.frame_at(time_s) is None
        assert exact.frame_at(0.0) is not None
    with StillReader(video) as still:
        still.picture_at(time_s, 90, lambda: False)
        assert still.picture_at(0.0, 90, lambda: False) is not None


def test_packets_of_a_stream_that_nobody_announced_are_left_out() -> None:
    """PyAV breaks over them; the packets that follow still come."""

    rounds = [["one", IndexError()], [IndexError()], ["two", "end"]]

    class Broken:
        def demux(self, stream: object) -> Iterator[object]:
            for packet in rounds.pop(0):
                if isinstance(packet, IndexError):
                    raise packet
                yield packet

    assert list(packets(Broken(), None)) == ["one", "two", "end"]  # type: ignore[arg-type]


def test_a_picture_whose_colours_cannot_be_converted_is_left_out(video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, calls = reader_module.upright_image, itertools.count()

    def odd(*values: Any) -> np.ndarray:
        if next(calls) == 1:
            raise UnreadableVideoError("The colours of a picture cannot be converted.")
        return whole(*values)

    monkeypatch.setattr(reader_module, "upright_image", odd)
    with VideoReader(probe(video), 5.0) as reader:
        assert len(list(reader)) == 9 and reader.decode_failures == 1


def test_colours_that_cannot_be_converted_are_named() -> None:
    class Odd:
        def to_ndarray(self, **how: object) -> np.ndarray:
            raise av.error.OSError(95, "Operation not supported")

    with pytest.raises(UnreadableVideoError, match="colours"):
        upright_image(Odd(), Orientation(), (320, 180))  # type: ignore[arg-type]
