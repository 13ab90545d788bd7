"""All nasty inputs, and the words of issue 7 that they stand for."""

from __future__ import annotations

from tests.corpus import codecs, damage, no_videos, people, pointers, shapes, streams

WORDS = (
    "zero bytes", "text", "images", "directories", "FIFOs", "devices", "dangling links", "no permission", "vanishing",
    "growing", "truncated", "bit-flipped headers", "bit-flipped payload", "missing moov", "wrong duration",
    "absurd dimensions", "1x1", "8K", "odd sizes", "1 frame", "0 frames", "1000 fps", "negative timestamps",
    "jumping timestamps", "VFR", "rotated four ways", "anamorphic", "interlaced", "10-bit", "HDR", "alpha", "grey",
    "RGB codecs", "audio only", "video without audio", "several video tracks", "attached picture", "subtitles",
    "MPEG-TS", "raw H.264", "GIF", "WebP", "AV1", "VP9", "HEVC", "MPEG-2", "MJPEG", "ProRes", "non-ASCII names",
    "255-byte names", "newline names", "network-looking paths", "playlists and concat files", "20 faces",
    "faces at the border", "upside down", "tiny", "statues", "drawings", "black", "flashing",
)  # fmt: skip
MODULES = (no_videos, pointers, damage, shapes, codecs, streams, people)
INPUTS = tuple(one for module in MODULES for one in module.INPUTS)
