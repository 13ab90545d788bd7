"""Every codec that PyAV's FFmpeg writes and people send; ``UNWRITTEN`` says which it does not write."""

from __future__ import annotations

from pathlib import Path

from tests.corpus.nasty import Nasty, named
from tests.corpus.shapes import RATE, faces
from tests.fixtures.make_video import write_video

# word, encoder, ending, pixel format; the names that people know them by.
CODECS = (
    ("AV1", "libsvtav1", ".mkv", "yuv420p"),
    ("AV1", "libaom-av1", ".mp4", "yuv420p"),
    ("VP9", "libvpx-vp9", ".webm", "yuv420p"),
    ("VP9", "libvpx", ".webm", "yuv420p"),
    ("HEVC", "libx265", ".mp4", "yuv420p"),
    ("HEVC", "libx265", ".hevc", "yuv420p"),
    ("MPEG-2", "mpeg2video", ".mpg", "yuv420p"),
    ("MPEG-2", "mpeg1video", ".mpg", "yuv420p"),
    ("MPEG-2", "mpeg2video", ".mxf", "yuv422p"),
    ("MPEG-2", "mpeg4", ".avi", "yuv420p"),
    ("MPEG-2", "msmpeg4", ".avi", "yuv420p"),
    ("MPEG-2", "wmv2", ".wmv", "yuv420p"),
    ("MPEG-2", "flv", ".flv", "yuv420p"),
    ("MPEG-2", "theora", ".ogg", "yuv420p"),
    ("MJPEG", "mjpeg", ".avi", "yuvj420p"),
    ("MJPEG", "mjpeg", ".mjpeg", "yuvj420p"),
    ("ProRes", "prores_ks", ".mov", "yuv422p10le"),
    ("ProRes", "dnxhd", ".mov", "yuv422p"),
    ("RGB codecs", "huffyuv", ".avi", "rgb24"),
    ("RGB codecs", "utvideo", ".avi", "gbrp"),
    ("RGB codecs", "qtrle", ".mov", "rgb24"),
    ("RGB codecs", "png", ".mov", "rgb24"),
    ("RGB codecs", "rawvideo", ".avi", "bgr24"),
    ("RGB codecs", "cinepak", ".mov", "rgb24"),
    ("RGB codecs", "apng", ".apng", "rgb24"),
    ("GIF", "gif", ".gif", "rgb8"),
    ("raw H.264", "libx264", ".h264", "yuv420p"),
    ("raw H.264", "libx264", ".mkv", "yuv420p"),
    ("MPEG-TS", "libx264", ".ts", "yuv420p"),
    ("MPEG-TS", "mpeg2video", ".ts", "yuv420p"),
    ("MPEG-TS", "libx265", ".ts", "yuv420p"),
)
COSTLY = ("cinepak",)  # seconds to write
# That a decoder is there is all that can be said of these here.
UNWRITTEN = ("vvc", "theora", "vc1", "wmv3", "rv40", "vp6f", "svq3", "hap", "jpegxl_anim")


def _nasty(word: str, codec: str, suffix: str, form: str) -> Nasty:
    def write(path: Path) -> None:
        if codec == "dnxhd":  # takes a few sizes and rates only
            write_video(path, faces(size=(1280, 720)), 25, codec, form, {"b": "90M"})
        else:
            write_video(path, faces(size=(320, 192)), 25 if suffix in (".mxf", ".mpg") else RATE, codec, form)

    names = {"libx264": "H.264", "libx265": "HEVC", "libvpx": "VP8", "libvpx-vp9": "VP9"}
    name = f"{names.get(codec, codec)} {suffix} {form}"
    return Nasty(
        name, word, named(f"{codec}{suffix}")(write), "complete", people=1, encoders=(codec,), costly=codec in COSTLY
    )


INPUTS = tuple(_nasty(*one) for one in CODECS)
