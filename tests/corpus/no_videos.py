"""Paths that are no video: nothing there, something else there, or not allowed."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import av
import cv2

from tests.corpus.nasty import Nasty, named
from tests.fixtures.make_video import audio_only, empty_file, face_video, marked_frame, text_file


def _image(suffix: str) -> Nasty:
    def write(path: Path) -> None:
        done, data = cv2.imencode(suffix, marked_frame())
        assert done
        path.write_bytes(data.tobytes())

    return Nasty(f"image {suffix}", "images", named(f"picture{suffix}")(write), "unsupported", "not a video|still")


def _huge_png(path: Path) -> None:
    """A picture that says it is 60000 x 60000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100_000))))


def _animated_webp(path: Path) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libwebp_anim", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for number in range(4):
            frame = av.VideoFrame.from_ndarray(marked_frame(64, 48), format="bgr24")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def _zip_bomb(path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("video.mp4", bytes(30_000_000))


def _link(target: str) -> named:
    return named("link.mp4")(lambda path: path.symlink_to(target))


def _long_name(folder: Path) -> Path:
    return folder / ("x" * 300 + ".mp4")


def _locked(path: Path) -> None:
    face_video(path, seconds=0.4, size=(320, 180))
    path.chmod(0)


INPUTS = (
    Nasty("missing", "zero bytes", lambda folder: folder / "gone.mp4", "unreadable", "There is no file"),
    Nasty("zero bytes", "zero bytes", named("empty.mp4")(empty_file), "unreadable", "empty"),
    Nasty(
        "one byte", "zero bytes", named("one.mp4")(lambda path: path.write_bytes(b"\0")), "unsupported", "not a video"
    ),
    Nasty("text", "text", named("text.mp4")(text_file), "unsupported", "not a video"),
    Nasty("web page", "text", named("page.mp4")(lambda p: p.write_text("<html>404</html>" * 99)), "unsupported"),
    Nasty(
        "subtitles alone",
        "subtitles",
        named("words.srt")(lambda p: p.write_text("1\n00:00:01,000 --> 00:00:02,000\nA\n")),
        "unsupported",
        "not a video",
    ),
    Nasty("noise", "text", named("noise.mp4")(lambda path: path.write_bytes(os.urandom(60_000))), "unsupported"),
    Nasty("zeros", "text", named("zeros.mp4")(lambda path: path.write_bytes(bytes(60_000))), "unsupported"),
    Nasty("zip bomb", "text", named("bomb.mp4")(_zip_bomb), "unsupported", "not a video"),
    *(_image(suffix) for suffix in (".jpg", ".png", ".bmp", ".tiff", ".avif")),
    Nasty("image said to be huge", "images", named("huge.png")(_huge_png), "unsupported", "not a video"),
    Nasty("still webp", "WebP", _image(".webp").make, "unsupported", "not a video"),
    Nasty(
        "animated webp",
        "WebP",
        named("moving.webp")(_animated_webp),
        "unsupported",
        "not a video",
        encoders=("libwebp_anim",),
    ),
    Nasty("folder", "directories", named("folder.mp4")(Path.mkdir), "unsupported", "is a folder"),
    Nasty(
        "named pipe", "FIFOs", named("pipe.mp4")(lambda path: os.mkfifo(path)), "unsupported", "not an ordinary file"
    ),
    Nasty("endless device", "devices", lambda folder: Path("/dev/zero"), "unsupported", "not an ordinary file"),
    Nasty("empty device", "devices", lambda folder: Path("/dev/null"), "unsupported", "not an ordinary file"),
    Nasty("terminal", "devices", lambda folder: Path("/dev/tty"), "unsupported", "not an ordinary file"),
    Nasty("link to nowhere", "dangling links", _link("gone"), "unreadable", "There is no file"),
    Nasty("link to itself", "dangling links", _link("link.mp4"), "unreadable", "cannot be reached"),
    Nasty("link to a device", "dangling links", _link("/dev/zero"), "unsupported", "not an ordinary file"),
    Nasty("no permission", "no permission", named("locked.mp4")(_locked), "unreadable", "no permission"),
    Nasty("name too long", "255-byte names", _long_name, "unreadable", "cannot be reached|There is no file"),
    Nasty("sound alone", "audio only", named("sound.m4a")(audio_only), "unsupported", "sound but no picture"),
    Nasty(
        "sound with a cover",
        "attached picture",
        named("album.mp4")(lambda p: audio_only(p, cover=True)),
        "unsupported",
        "sound but no picture",
    ),
)
