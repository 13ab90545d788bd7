"""Unusual sizes, clocks, turns and colours of sound videos."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from tests.corpus.nasty import Make, Nasty, named
from tests.fixtures.make_video import (
    astronaut_face,
    face_frames,
    face_video,
    marked_frame,
    one_frame_video,
    paste,
    scaled,
    vfr_video,
    write_video,
)

SIZE = (320, 180)
RATE = 15


def faces(seconds: float = 1.0, size: tuple[int, int] = SIZE) -> Iterator[np.ndarray]:
    return face_frames(seconds, RATE, size)


def of_size(width: int, height: int, codec: str = "libx264", pix_fmt: str = "yuv420p", suffix: str = ".mp4") -> Make:
    def write(path: Path) -> None:
        picture = np.full((height, width, 3), 90, np.uint8)
        picture[: height // 3] = (40, 90, 200)
        write_video(path, [picture] * 3, 10, codec, pix_fmt)

    return named(f"{width}x{height}{suffix}")(write)


def _claimed(width: int, height: int) -> Make:
    """Raw pictures whose header claims a size, and a few bytes of them."""
    header = f"YUV4MPEG2 W{width} H{height} F25:1 C420jpeg\nFRAME\n".encode()
    return named("huge.y4m")(lambda path: path.write_bytes(header + bytes(200_000)))


def _grows_midway(folder: Path) -> Path:
    """H.264 whose size changes to 9000 x 9000 after some frames; the container knows of the first only."""
    small, large = (folder / f"{name}.h264" for name in ("small", "large"))
    write_video(small, faces(), RATE)
    write_video(large, [np.full((9000, 9000, 3), 90, np.uint8)], RATE, options={"tune": "zerolatency"})
    path = folder / "grows.h264"
    path.write_bytes(small.read_bytes() + large.read_bytes())
    return path


def _changes_size(folder: Path) -> Path:
    """H.264 that changes from 320 x 180 to 640 x 360 midway."""
    parts = []
    for number, size in enumerate((SIZE, (640, 360))):
        parts.append(write_video(folder / f"{number}.h264", faces(size=size), RATE).read_bytes())
    path = folder / "changes.h264"
    path.write_bytes(b"".join(parts))
    return path


def at_times(times: Iterable[float], suffix: str = ".mkv") -> Make:
    return named(f"times{suffix}")(lambda path: vfr_video(path, times, SIZE))


def shifted(ticks_of: dict[int, int], suffix: str = ".nut") -> Make:
    """A video whose packets from a number on have their times moved by so many milliseconds."""

    def make(folder: Path) -> Path:
        source = write_video(folder / "source.mkv", faces(), RATE, "mjpeg", "yuvj420p")
        path = folder / f"jumps{suffix}"
        with av.open(str(source)) as video, av.open(str(path), "w") as container:
            stream = container.add_stream_from_template(video.streams.video[0])
            moved = 0
            for number, packet in enumerate(video.demux(video.streams.video[0])):
                if packet.dts is None:
                    continue
                moved = ticks_of.get(number, moved)
                packet.pts, packet.dts = packet.pts + moved, packet.dts + moved
                packet.stream = stream
                container.mux(packet)
        return path

    return make


def turned(degrees: int, mirrored: bool = False) -> Make:
    def write(path: Path) -> None:
        write_video(path, faces(size=(360, 640)), RATE, rotation=degrees, mirrored=mirrored)

    return named(f"turned {degrees}.mp4")(write)


def coloured(pix_fmt: str, codec: str = "libx264", suffix: str = ".mkv", **options: str) -> Make:
    return named(f"{pix_fmt}{suffix}")(lambda path: write_video(path, faces(), RATE, codec, pix_fmt, options))


def _interlaced(path: Path) -> None:
    write_video(path, faces(size=(320, 192)), 25, "mpeg2video", "yuv420p", {"flags": "+ildct+ilme", "top": "1"})


def _wide(path: Path) -> None:
    frames = (cv2.resize(frame, (160, 180)) for frame in faces())
    write_video(path, frames, RATE, pixel_aspect=Fraction(2))


def _absurd_aspect(path: Path) -> None:
    write_video(path, faces(), RATE, pixel_aspect=Fraction(1000))


def _hdr(path: Path) -> None:
    options = {"x265-params": "log-level=none:pools=1:frame-threads=1:hdr10=1:colorprim=bt2020:transfer=smpte2084:"
               "colormatrix=bt2020nc:master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1):"
               "max-cll=1000,400"}  # fmt: skip
    write_video(path, faces(), RATE, "libx265", "yuv420p10le", options)


def _hlg(path: Path) -> None:
    write_video(
        path,
        faces(),
        RATE,
        "libx264",
        "yuv420p10le",
        {"x264-params": "colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc"},
    )


def _alpha(path: Path) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("qtrle", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "argb"
        for picture in faces():
            layered = np.dstack([picture[:, :, ::-1], np.full(SIZE[::-1], 128, np.uint8)])
            container.mux(stream.encode(av.VideoFrame.from_ndarray(layered, format="rgba").reformat(format="argb")))
        container.mux(stream.encode())


def _black(path: Path) -> None:
    write_video(path, [np.zeros((180, 320, 3), np.uint8)] * 15, RATE)


def _flashing(path: Path) -> None:
    frames = (
        frame if number % 2 else np.full_like(frame, 255 * (number % 4 // 2)) for number, frame in enumerate(faces(2.0))
    )
    write_video(path, frames, RATE)


def _thousand(path: Path) -> None:
    write_video(path, face_frames(0.3, 1000, SIZE), 1000)


def _eight_k(path: Path) -> None:
    frame = np.full((4320, 7680, 3), (120, 100, 80), np.uint8)
    paste(frame, scaled(astronaut_face(), 2000), 2800, 1000)
    write_video(path, [frame], 10, "mjpeg", "yuvj420p", {"qscale": "20"})


def _no_sound(path: Path) -> None:
    face_video(path, seconds=1.0, fps=RATE, size=SIZE)


def _marks(path: Path) -> None:
    write_video(path, [marked_frame(321, 181)] * 5, 10, "ffv1", "bgr0")


SMOOTH = [number / RATE for number in range(15)]
INPUTS = (
    *(
        Nasty(f"said to be {w} x {h}", "absurd dimensions", _claimed(w, h), "unsupported", "huge.y4m")
        for w, h in ((100_000, 100_000), (20_000, 20_000), (17_000, 16), (16_000, 16_000), (0, 0))
    ),
    Nasty("grows to 81 megapixels", "absurd dimensions", _grows_midway, "partial", people=1, costly=True),
    Nasty("size changes midway", "odd sizes", _changes_size, "complete", people=1),
    Nasty("1x1", "1x1", of_size(1, 1, "ffv1", "bgr0", ".mkv"), "no_face", encoders=("ffv1",)),
    Nasty("2x2", "1x1", of_size(2, 2), "no_face"),
    Nasty("16x16384", "odd sizes", of_size(16, 16_384, "ffv1", "yuv420p", ".mkv"), "no_face"),
    Nasty("16384x16", "odd sizes", of_size(16_384, 16, "ffv1", "yuv420p", ".mkv"), "no_face"),
    Nasty("8K", "8K", named("8k.mkv")(_eight_k), "complete", people=1, encoders=("mjpeg",)),
    Nasty("odd size", "odd sizes", named("odd.mkv")(_marks), "no_face", encoders=("ffv1",)),
    Nasty("1 frame", "1 frame", named("one.mp4")(lambda path: one_frame_video(path, SIZE)), "complete", people=1),
    Nasty("1000 fps", "1000 fps", named("fast.mp4")(_thousand), "complete", people=1),
    Nasty("negative times", "negative timestamps", shifted({0: -60_000}), "complete", people=1, encoders=("mjpeg",)),
    Nasty(
        "times that jump ahead",
        "jumping timestamps",
        shifted({7: 3_600_000}),
        "complete",
        people=None,
        encoders=("mjpeg",),
    ),
    Nasty(
        "times that jump a century",
        "jumping timestamps",
        shifted({7: 3_000_000_000_000}),
        "complete",
        encoders=("mjpeg",),
    ),
    Nasty(
        "variable rate", "VFR", at_times([0, 0.01, 0.02, 0.5, 0.51, 0.9, 1.4, 1.401, 1.402, 2.0]), "complete", people=1
    ),
    Nasty("starts late", "jumping timestamps", at_times([1000 + time for time in SMOOTH]), "complete", people=1),
    *(
        Nasty(f"turned by {degrees}", "rotated four ways", turned(degrees), "complete", people=1)
        for degrees in (0, 90, 180, 270)
    ),
    Nasty("turned and mirrored", "rotated four ways", turned(90, True), "complete", people=1),
    Nasty("anamorphic", "anamorphic", named("wide.mp4")(_wide), "complete", people=1),
    Nasty("absurd pixel aspect", "anamorphic", named("absurd.mkv")(_absurd_aspect), "complete", people=1),
    Nasty("interlaced", "interlaced", named("fields.mpg")(_interlaced), "complete", people=1, encoders=("mpeg2video",)),
    Nasty("10 bit", "10-bit", coloured("yuv420p10le"), "complete", people=1),
    Nasty("10 bit 4:4:4", "10-bit", coloured("yuv444p10le"), "complete", people=1),
    Nasty("12 bit", "10-bit", coloured("yuv420p12le", "libx265"), "complete", people=1, encoders=("libx265",)),
    Nasty("HDR10", "HDR", named("hdr.mkv")(_hdr), "complete", people=1, encoders=("libx265",)),
    Nasty("HLG", "HDR", named("hlg.mkv")(_hlg), "complete", people=1),
    Nasty("alpha", "alpha", named("alpha.mov")(_alpha), "complete", people=1, encoders=("qtrle",)),
    Nasty(
        "alpha in VP9",
        "alpha",
        coloured("yuva420p", "libvpx-vp9", ".webm"),
        "complete",
        people=1,
        encoders=("libvpx-vp9",),
    ),
    Nasty("grey", "grey", coloured("gray", "ffv1"), "complete", people=1, encoders=("ffv1",)),
    Nasty("grey of 16 bit", "grey", coloured("gray16le", "ffv1"), "complete", people=1, encoders=("ffv1",)),
    Nasty(
        "RGB in H.264", "RGB codecs", coloured("rgb24", "libx264rgb"), "complete", people=1, encoders=("libx264rgb",)
    ),
    Nasty("RGB in FFV1", "RGB codecs", coloured("bgr0", "ffv1"), "complete", people=1, encoders=("ffv1",)),
    Nasty("video without sound", "video without audio", named("silent.mp4")(_no_sound), "complete", people=1),
    Nasty("black", "black", named("black.mp4")(_black), "no_face", "No face was found"),
    Nasty("flashing", "flashing", named("flashing.mp4")(_flashing), "complete"),
)
