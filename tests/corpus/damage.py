"""Videos that are broken, cut, or change while they are read."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from tests.corpus.nasty import Make, Nasty
from tests.fixtures.make_video import face_video, flipped_copy, fragmented_copy, truncated_copy, write_video
from tests.fuzz.mutate import find_boxes

SIZE = (320, 180)


def whole(folder: Path, name: str = "whole.mp4", seconds: float = 3.0, codec: str = "libx264") -> Path:
    return face_video(folder / name, seconds=seconds, size=SIZE, codec=codec)


def cut(share: float, suffix: str = ".mp4", codec: str = "libx264") -> Make:
    return lambda folder: truncated_copy(whole(folder, f"whole{suffix}", codec=codec), folder / f"cut{suffix}", share)


def flipped(start: float, every: int, suffix: str = ".mp4") -> Make:
    return lambda folder: flipped_copy(whole(folder, f"whole{suffix}"), folder / f"flipped{suffix}", start, every)


def _index_at_end(folder: Path) -> Path:
    """A copy that was interrupted before the index, which stands at the end, was written."""
    from tests.fixtures.make_video import face_frames

    path = write_video(folder / "whole.mp4", face_frames(1.5, 15, SIZE), 15, faststart=False)
    return truncated_copy(path, folder / "no index.mp4", 0.8)


def _without(kind: bytes) -> Make:
    """A box renamed, so that nobody finds it."""

    def make(folder: Path) -> Path:
        path = whole(folder)
        content = path.read_bytes()
        at = next(start for start, _, found in find_boxes(content) if found == kind)
        path.write_bytes(content[: at + 4] + b"mooX" + content[at + 8 :])
        return path

    return make


def _durations(ticks: int, timescale: int | None = None) -> Make:
    """All headers say that the video lasts so long."""

    def make(folder: Path) -> Path:
        path = whole(folder, seconds=1.0)
        content = bytearray(path.read_bytes())
        for start, _, kind in find_boxes(bytes(content)):
            if kind in (b"mvhd", b"mdhd", b"tkhd"):
                place = start + (28 if kind == b"tkhd" else 24)
                struct.pack_into(">I", content, place, ticks)
                if timescale and kind != b"tkhd":
                    struct.pack_into(">I", content, start + 20, timescale)
        path.write_bytes(bytes(content))
        return path

    return make


def _matroska(tag: bytes, milliseconds: float) -> Make:
    """Duration as the tag of the video, hours to seconds, and as the header of the file says it."""

    def make(folder: Path) -> Path:
        path = whole(folder, "whole.mkv", seconds=1.0)
        content = bytearray(path.read_bytes())
        header = content.index(b"\x44\x89\x88") + 3
        struct.pack_into(">d", content, header, milliseconds)
        text = content.index(b"00:00:01.0")
        content[text : text + len(tag)] = tag
        path.write_bytes(bytes(content))
        return path

    return make


def _joined(folder: Path) -> Path:
    """Two recordings in one file: the clock is set back in the middle."""
    parts = [whole(folder, f"{number}.ts", seconds=1.0).read_bytes() for number in range(2)]
    path = folder / "joined.ts"
    path.write_bytes(b"".join(parts))
    return path


def _no_pictures(folder: Path) -> Path:
    """An index, and zeros where the pictures should be."""
    path = whole(folder)
    content = path.read_bytes()
    start = content.index(b"mdat") + 4
    path.write_bytes(content[:start] + bytes(len(content) - start))
    return path


def _no_frames(folder: Path) -> Path:
    """Whole headers that list not one picture."""
    path = fragmented_copy(whole(folder, seconds=1.0), folder / "none.mp4")
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b"moof") - 4])
    return path


def _hole(folder: Path) -> Path:
    """A piece out of the middle, as a bad disk or a broken transfer leaves it."""
    path = whole(folder)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + bytes(4096) + content[len(content) // 2 + 4096 :])
    return path


def _tail(folder: Path) -> Path:
    """Somebody else's bytes after the end."""
    path = whole(folder, seconds=1.0)
    path.write_bytes(path.read_bytes() + b"PK\x03\x04" + b"trailing " * 2000)
    return path


def _boxes_in_boxes(folder: Path) -> Path:
    """``moov`` in ``moov``, three thousand deep, before a whole video."""
    path = whole(folder, seconds=1.0)
    nested = b"".join(struct.pack(">I4s", 8 * n, b"moov") for n in range(3000, 0, -1))
    path.write_bytes(path.read_bytes() + nested)
    return path


def _billion_samples(folder: Path) -> Path:
    """Tables that claim four thousand million entries."""
    path = whole(folder)
    content = bytearray(path.read_bytes())
    for start, _, kind in find_boxes(bytes(content)):
        if kind in (b"stts", b"stsc", b"stsz", b"stco", b"ctts", b"stss"):
            struct.pack_into(">I", content, start + (16 if kind == b"stsz" else 12), 0xFFFF_FFFF)
    path.write_bytes(bytes(content))
    return path


def _fixed_sizes(folder: Path) -> Path:
    """A table of a hundred million pictures of one byte each, which takes no room."""
    path = whole(folder)
    content = bytearray(path.read_bytes())
    start = next(start for start, _, kind in find_boxes(bytes(content)) if kind == b"stsz")
    struct.pack_into(">II", content, start + 12, 1, 100_000_000)
    path.write_bytes(bytes(content))
    return path


def _long_run(folder: Path) -> Path:
    """A fragment that claims a hundred million pictures, and not one number about any of them."""
    path = fragmented_copy(whole(folder), folder / "run.mp4")
    content = bytearray(path.read_bytes())
    struct.pack_into(">II", content, content.index(b"trun") + 4, 0, 100_000_000)
    path.write_bytes(bytes(content))
    return path


def _packed_header(folder: Path) -> Path:
    """A QuickTime header that would unpack to a hundred megabytes."""
    packed = zlib.compress(bytes(100_000_000))
    body = struct.pack(">I4s4sI4sI", 12, b"dcom", b"zlib", 12 + len(packed), b"cmvd", 100_000_000) + packed
    movie = struct.pack(">I4sI4s", 16 + len(body), b"moov", 8 + len(body), b"cmov") + body
    path = folder / "packed.mov"
    path.write_bytes(struct.pack(">I4s4sI4s", 20, b"ftyp", b"qt  ", 0, b"qt  ") + movie)
    return path


def _vanish(path: Path) -> None:
    path.unlink()


def _grow(path: Path) -> None:
    with path.open("ab") as stream:
        stream.write(bytes(50_000))


def _shrink(path: Path) -> None:
    with path.open("r+b") as stream:
        stream.truncate(path.stat().st_size // 2)


_CUT = "could be read up to|No face"
INPUTS = (
    *(
        Nasty(f"cut to {share:.0%}", "truncated", cut(share), status, says)
        for share, status, says in (
            (0.001, "unreadable", "damaged"),
            (0.01, "unreadable", "damaged"),
            (0.05, "unreadable", "damaged|Not one frame"),
            (0.1, "unreadable", "Not one frame"),
            (0.25, "partial", _CUT),
            (0.5, "partial", _CUT),
            (0.75, "partial", _CUT),
            (0.95, "partial", _CUT),
            (0.999, "partial", _CUT),
        )
    ),
    *(
        Nasty(f"cut {suffix}", "truncated", cut(share, suffix, codec), status, says, encoders=(codec,))
        for suffix, codec, share, status, says in (
            (".mkv", "libx264", 0.5, "partial", _CUT),
            (".webm", "libvpx-vp9", 0.8, "partial", _CUT),
            (".flv", "flv", 0.8, "partial", _CUT),
            (".avi", "libx264", 0.5, "partial", _CUT),
            # These have no header that tells of more: nobody can know.
            (".ts", "libx264", 0.5, "complete", ""),
            (".mpg", "mpeg2video", 0.5, "complete", ""),
        )
    ),
    Nasty("hole in the middle", "truncated", _hole, "complete"),
    Nasty("bytes after the end", "truncated", _tail, "complete"),
    Nasty("header bits flipped", "bit-flipped headers", flipped(0.0, 97), "unreadable", "damaged|Not one frame"),
    Nasty("payload bits flipped", "bit-flipped payload", flipped(0.3, 400), "complete"),
    Nasty("many payload bits flipped", "bit-flipped payload", flipped(0.3, 20), "partial"),
    Nasty("flipped mkv", "bit-flipped payload", flipped(0.3, 400, ".mkv"), "partial"),
    Nasty("flipped ts", "bit-flipped payload", flipped(0.1, 300, ".ts"), "no_face", "damaged"),
    Nasty("index not written", "missing moov", _index_at_end, "unreadable", "index cannot be read"),
    Nasty("index renamed", "missing moov", _without(b"moov"), "unreadable", "index cannot be read"),
    Nasty("sample table renamed", "missing moov", _without(b"stbl"), "unsupported", "cannot be decoded here"),
    Nasty("payload of zeros", "bit-flipped payload", _no_pictures, "unreadable", "Not one frame"),
    Nasty("says an hour", "wrong duration", _durations(3600 * 12_800), "complete"),  # the sample table counts
    Nasty("says ninety hours", "wrong duration", _matroska(b"90:00:01", 1e9), "partial", "could be read up to"),
    Nasty("says a million years", "wrong duration", _matroska(b"xx:xx:xx", 3e19), "complete"),
    Nasty("says no number of years", "wrong duration", _matroska(b"xx:xx:xx", float("nan")), "complete"),
    Nasty("says less than nothing", "wrong duration", _matroska(b"xx:xx:xx", -1e12), "complete"),
    Nasty("says 136 years", "wrong duration", _durations(0xFFFF_FFFE, 1), "complete"),
    Nasty("says nothing", "wrong duration", _durations(0), "complete"),
    Nasty("times that fall back", "jumping timestamps", _joined, "complete", people=1),
    Nasty("no frames", "0 frames", _no_frames, "unreadable", "Not one frame|damaged"),
    Nasty("boxes in boxes", "bit-flipped headers", _boxes_in_boxes, "complete"),
    Nasty("tables of four thousand million", "bit-flipped headers", _billion_samples, "unreadable"),
    Nasty("a hundred million equal pictures", "bit-flipped headers", _fixed_sizes, "unreadable", "claims to hold more"),
    Nasty("a run of a hundred million pictures", "bit-flipped headers", _long_run, "unreadable", "claims to hold more"),
    Nasty("packed header", "bit-flipped headers", _packed_header, "unsupported", "packed header"),
    Nasty("vanishes", "vanishing", whole, "unreadable", "There is no file|No such file", meanwhile=_vanish),
    Nasty("grows", "growing", whole, "error", "was changed or replaced", meanwhile=_grow),
    Nasty("is cut meanwhile", "growing", whole, "error", "was changed or replaced", meanwhile=_shrink),
)
