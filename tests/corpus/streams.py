"""Several streams in one file, and unusual names."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.stream import Disposition, Stream

from tests.corpus.nasty import Make, Nasty, named
from tests.fixtures.make_video import face_video, marked_frame, with_sound

SIZE = (320, 180)

Add = Callable[[OutputContainer], list[tuple[Stream, list[av.Packet]]]]


def _copied(suffix: str, add: Add, first: bool = False) -> Make:
    """A face video with further streams. first: they come before its own."""

    def make(folder: Path) -> Path:
        source = face_video(folder / "source.mp4", seconds=1.0, size=SIZE)
        path = folder / f"streams{suffix}"
        with av.open(str(source)) as video, av.open(str(path), "w") as container:
            more = add(container) if first else []
            stream = container.add_stream_from_template(video.streams.video[0])
            more = more or add(container)
            for _, packets in more:
                container.mux(packets)
            for packet in video.demux(video.streams.video[0]):
                if packet.dts is not None:
                    packet.stream = stream
                    container.mux(packet)
        return path

    return make


def _pictures(count: int, size: tuple[int, int], attached: bool = False) -> Add:
    def add(container: OutputContainer) -> list[tuple[Stream, list[av.Packet]]]:
        stream = container.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = *size, "yuvj420p"
        if attached:
            stream.disposition = Disposition.attached_pic
        packets = []
        for number in range(count):
            frame = av.VideoFrame.from_ndarray(marked_frame(*size), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            packets += stream.encode(frame)
        return [(stream, packets + stream.encode())]

    return add


def _with_subtitles(suffix: str, text: str) -> Make:
    def make(folder: Path) -> Path:
        source = face_video(folder / "source.mp4", seconds=1.0, size=SIZE)
        words = folder / f"words{suffix}"
        words.write_text(text)
        path = folder / "subtitled.mkv"
        with av.open(str(source)) as video, av.open(str(words)) as said, av.open(str(path), "w") as container:
            for part in (said.streams[0], video.streams.video[0]):
                container.add_stream_from_template(part)
            for stream, part in zip(container.streams, (said, video), strict=True):
                for packet in part.demux():
                    if packet.dts is not None:
                        packet.stream = stream
                        container.mux(packet)
        return path

    return make


def _sound(path: Path) -> None:
    silent = face_video(path.with_name("silent.mp4"), seconds=1.0, size=SIZE)
    with_sound(silent, path, 4.0)


def _many(folder: Path) -> Path:
    """Thirty-two video streams in one file."""
    path = folder / "many.mkv"
    with av.open(str(path), "w") as container:
        streams = []
        for _ in range(32):
            stream = container.add_stream("mjpeg", rate=10)
            stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
            streams.append(stream)
        for number in range(3):
            for stream in streams:
                frame = av.VideoFrame.from_ndarray(marked_frame(64, 48), format="bgr24")
                frame.pts, frame.time_base = number, Fraction(1, 10)
                container.mux(stream.encode(frame))
    return path


def _called(name: str) -> Make:
    return named(name)(lambda path: _under(path))


def _under(path: Path) -> None:
    face_video(path.with_name("plain.mp4"), seconds=0.6, size=SIZE).rename(path)


INPUTS = (
    Nasty("sound longer than the picture", "video without audio", named("loud.mp4")(_sound), "complete", people=1),
    Nasty(
        "two video streams",
        "several video tracks",
        _copied(".mkv", _pictures(10, (160, 96))),
        "complete",
        people=1,
        encoders=("mjpeg",),
    ),
    Nasty(
        "a tiny video stream first",
        "several video tracks",
        _copied(".mkv", _pictures(10, (16, 16)), True),
        "no_face",
        encoders=("mjpeg",),
    ),
    Nasty("thirty-two video streams", "several video tracks", _many, "no_face", encoders=("mjpeg",)),
    Nasty(
        "attached picture",
        "attached picture",
        _copied(".mp4", _pictures(1, (64, 64), True)),
        "complete",
        people=1,
        encoders=("mjpeg",),
    ),
    Nasty(
        "a single picture first",
        "several video tracks",
        _copied(".mkv", _pictures(1, (64, 64), True), True),
        "no_face",
        encoders=("mjpeg",),
    ),
    Nasty(
        "subtitles",
        "subtitles",
        _with_subtitles(".srt", "1\n00:00:00,100 --> 00:00:00,900\nHello\n"),
        "complete",
        people=1,
    ),
    Nasty(
        "web subtitles",
        "subtitles",
        _with_subtitles(".vtt", "WEBVTT\n\n00:00.100 --> 00:00.900\nHello\n"),
        "complete",
        people=1,
    ),
    Nasty("a name of other letters", "non-ASCII names", _called("видео 视频 🎬 é ק.mp4"), "complete", people=1),
    Nasty("a name that turns text around", "non-ASCII names", _called("\u202egpj.\u2066x.mp4"), "complete", people=1),
    Nasty("a name of 255 bytes", "255-byte names", _called("n" * 251 + ".mp4"), "complete", people=1),
    Nasty("a name of two lines", "newline names", _called("two\nlines\r.mp4"), "complete", people=1),
    Nasty("a name that steers terminals", "newline names", _called("\x1b[2J\x1b]0;x\x07.mp4"), "complete", people=1),
    Nasty("a name that is no text", "non-ASCII names", _called("bytes \udcff\udcfe.mp4"), "complete", people=1),
    Nasty("a name like an option", "newline names", _called("--help.mp4"), "complete", people=1),
    Nasty("a name like a pattern", "newline names", _called("%03d*?[a].mp4"), "complete", people=1),
    Nasty(
        "a bad file of two lines",
        "newline names",
        named("two\nlines.mp4")(lambda p: p.write_bytes(b"no video" * 99)),
        "unsupported",
    ),
)
