"""Very small sound videos of many kinds, to be broken. Small, since each is decoded tens of thousands of times."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np

from tests.fixtures.make_video import (
    audio_only,
    fragmented_copy,
    has_encoder,
    marked_frame,
    rotated_video,
    with_sound,
    write_video,
)

SIZE = (64, 48)
KINDS = (  # ending, encoder, pixel format
    (".mp4", "libx264", "yuv420p"),
    (".mov", "prores", "yuv422p10le"),
    (".mkv", "libx264", "yuv444p"),
    (".webm", "libvpx-vp9", "yuv420p"),
    (".avi", "mjpeg", "yuvj420p"),
    (".avi", "huffyuv", "yuv422p"),
    (".avi", "mpeg4", "yuv420p"),
    (".mpg", "mpeg2video", "yuv420p"),
    (".ts", "libx264", "yuv420p"),
    (".flv", "flv", "yuv420p"),
    (".wmv", "wmv2", "yuv420p"),
    (".gif", "gif", "rgb8"),
    (".apng", "apng", "rgb24"),
    (".mkv", "ffv1", "yuv420p"),
    (".nut", "rawvideo", "yuv420p"),
    (".mxf", "mpeg2video", "yuv422p"),
    (".mp4", "libx265", "yuv420p"),
    (".mp4", "libsvtav1", "yuv420p"),
    (".h264", "libx264", "yuv420p"),
    (".mov", "qtrle", "rgb24"),
    (".ogg", "libvpx", "yuv420p"),
)


def small_videos(folder: Path) -> list[bytes]:
    """The files of every kind that this PyAV writes, and some of an unusual make."""
    return [path.read_bytes() for path in _paths(folder)]


def _paths(folder: Path) -> Iterator[Path]:
    for ending, codec, form in KINDS:
        if has_encoder(codec):
            size = (160, 96) if codec == "libsvtav1" else SIZE
            yield write_video(folder / f"{codec}{ending}", _frames(6, size), 25, codec, form)
    plain = write_video(folder / "plain.mp4", _frames(8, SIZE), 10)
    yield with_sound(plain, folder / "loud.mp4", 0.3)
    yield fragmented_copy(plain, folder / "fragments.mp4")
    yield rotated_video(folder / "turned.mp4", 90, SIZE, mirrored=True)
    yield write_video(folder / "wide.mkv", _frames(3, SIZE), 10, pixel_aspect=Fraction(2))
    yield write_video(folder / "late.mp4", _frames(4, SIZE), 10, faststart=False, times=(7, 7.1, 9, 9.001))
    yield audio_only(folder / "sound.m4a", 0.2)
    yield audio_only(folder / "cover.mp4", 0.2, cover=True)


def _frames(count: int, size: tuple[int, int]) -> list[np.ndarray]:
    picture = marked_frame(*size)
    return [np.roll(picture, 4 * number, axis=1) for number in range(count)]
