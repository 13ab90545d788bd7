"""Fewer and smaller shared libraries in the Linux package; build.spec calls ``slim``.

Python wheels for Linux carry their own copies of what they need, with every option built in. Four things are done:

1. A library that is linked to but never called gets a stand-in of a few kilobytes; OpenBLAS gets the small BLAS and
   LAPACK that NumPy itself falls back on.
2. What two wheels both carry is kept once: OpenCV uses PyAV's FFmpeg and NumPy's BLAS.
3. A library that nothing in the package is linked to any more goes.
4. Debug symbols go, where the file can still be loaded afterwards.

Every replacement is checked while building: a symbol that somebody needs and nobody has stops the build.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
import tarfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from distribution import icu_data

Entry = tuple[str, str, str]  # destination in the package, source (or a link's target), PyInstaller's type code

_SOURCES = Path(__file__).resolve().parent / "stand_ins"
# Folders whose libraries are there for others only. In any other folder a file may be loaded by its path.
_LIBRARY_FOLDERS = {"", "av.libs", "numpy.libs", "opencv_python_headless.libs", "pillow.libs", "PySide6/Qt/lib"}
_OPENCV = "opencv_python_headless.libs"
_PYAV = "av.libs"
_PT_LOAD = 1
_FFMPEG = ("libavcodec", "libavformat", "libavutil", "libswscale", "libswresample")


@dataclass(frozen=True)
class StandIn:
    """A replacement, from ``source`` in stand_ins/, for the library whose place in the package ``pattern`` matches."""

    pattern: str
    source: str
    version: str | None = None  # symbol version that its users ask for
    linked_to: str | None = None  # pattern of the library that it calls
    linked_folder: str = ""  # where that lies, seen from the stand-in
    with_sources: str = ""  # folder in stand_ins/ with headers and archives of further sources


@dataclass(frozen=True)
class Refusal:
    """A library whose every function is replaced by one that returns the error by which its users give up."""

    pattern: str
    error: int
    exceptions: tuple[tuple[str, int | str], ...] = ()  # functions that return something else; a str: its address


STAND_INS = (
    StandIn(r"numpy\.libs/libscipy_openblas64_.*", "blas.c", with_sources="blas"),
    StandIn(r"PySide6/Qt/lib/libQt6Quick\.so\.6", "qt_quick.c", version="Qt_6"),
    StandIn(r"PySide6/Qt/lib/libQt6Qml\.so\.6", "empty.c"),
    StandIn(
        rf"{_OPENCV}/libopenblas.*",
        "openblas.c",
        linked_to=r"numpy\.libs/libscipy_openblas64_.*",
        linked_folder="../numpy.libs",
    ),
)


def _returning(value: int | str, prefix: str, *names: str) -> tuple[tuple[str, int | str], ...]:
    return tuple((prefix + name, value) for name in names)


REFUSALS = (
    # HEVC encoder, 20 MB. NULL is "not built for that bit depth" (x265.h). HEVC is decoded by libavcodec itself.
    Refusal(rf"{_PYAV}/libx265-.*", 0),
    # AV1 encoder, 7 MB: EB_ErrorInsufficientResources (EbSvtAv1.h). AV1 is decoded by dav1d.
    Refusal(rf"{_PYAV}/libSvtAv1Enc-.*", -0x7FFFF000),
    # AV1 coder of still pictures, 8 MB: AOM_CODEC_ERROR (aom_codec.h). libavif then refuses the picture.
    Refusal(
        rf"{_OPENCV}/libaom-.*",
        1,
        _returning(0, "aom_codec_", "av1_cx", "av1_dx", "error", "error_detail", "err_to_string", "version_str")
        + _returning(0, "aom_", "codec_get_cx_data", "codec_get_frame", "img_alloc"),
    ),
    # Encrypted connections, 8 MB with what it brings along: the program opens none. -1 is any fatal error (gnutls.h).
    Refusal(rf"{_PYAV}/libgnutls-.*", -1, (("gnutls_strerror", 0),)),
    # VP8 and VP9 encoders, 2.3 MB: VPX_CODEC_ERROR (vpx_codec.h). libavcodec decodes both itself.
    Refusal(
        rf"{_PYAV}/libvpx-.*",
        1,
        _returning(0, "vpx_codec_", "vp8_cx", "vp8_dx", "vp9_cx", "vp9_dx", "get_caps", "get_cx_data", "get_frame")
        + _returning("", "vpx_codec_", "build_config", "err_to_string", "error", "error_detail", "version_str")
        + _returning(0, "vpx_img_", "wrap"),
    ),
    # Encoders of WebP, 0.8 MB: false or NULL. WebP is decoded by libavcodec and by OpenCV's own copy.
    Refusal(rf"{_PYAV}/libwebp-.*", 0),
    Refusal(rf"{_PYAV}/libwebpmux-.*", 0),
    # MP3 encoder, 0.4 MB: any negative value is an error (lame.h). MP3 is decoded by libavcodec.
    Refusal(rf"{_PYAV}/libmp3lame-.*", -1, _returning(0, "lame_", "init")),
    # Opus, 0.4 MB: OPUS_INTERNAL_ERROR (opus_defines.h). libavcodec's own decoder comes first, and nothing is encoded.
    Refusal(
        rf"{_PYAV}/libopus-.*",
        -3,
        _returning(0, "opus_multistream_", "decoder_create", "encoder_create", "surround_encoder_create")
        + _returning("refused", "opus_", "strerror"),
    ),
    # Speech of old telephones, 0.3 MB: NULL. libavcodec decodes both itself.
    Refusal(rf"{_PYAV}/libopencore-amr[nw]b-.*", 0),
    # Intel's Quick Sync, 0.4 MB: MFX_ERR_UNSUPPORTED (mfxdefs.h). Nobody asks for such a device (video/hardware.py).
    Refusal(rf"{_PYAV}/libvpl-.*", -3, _returning(0, "MFX", "Load")),
    # Cameras, microphones and screens as sources, 1.7 MB with ALSA and X: there are none. Version 0.
    Refusal(rf"{_PYAV}/libavdevice-.*", 0, _returning("left out", "avdevice_", "configuration", "license")),
    # TIFF and JPEG 2000 in reports, 2.1 MB with what they bring: NULL, by which Pillow gives up. It reads the versions.
    Refusal(r"pillow\.libs/libtiff-.*", 0, _returning("LIBTIFF, Version 0.0\n", "TIFF", "GetVersion")),
    Refusal(r"pillow\.libs/libopenjp2-.*", 0, _returning("0.0", "opj_", "version")),
    # Pictures of the screen, 2.3 MB: XCB_CONN_ERROR (xcb.h).
    Refusal(r"pillow\.libs/libxcb-.*", 0, _returning(1, "xcb_", "connection_has_error")),
    # Kerberos for proxies, 1.5 MB: GSS_S_FAILURE (gssapi.h). QtNetwork is linked to it; no connection is opened.
    Refusal(r"libgssapi_krb5\.so\.2", 13 << 16),
    # The journal and sockets handed to services, 2.5 MB: -EINVAL. Only D-Bus' and PulseAudio's servers would ask.
    Refusal(r"libsystemd\.so\.0", -22),
    # Sound files, 2.9 MB: nothing read, nothing written. PulseAudio's tools play them; Qt hands it samples.
    Refusal(r"libsndfile\.so\.1", 0),
)
_ICU_DATA = r"PySide6/Qt/lib/libicudata\.so\.\d+"


def slim(binaries: Iterable[Entry], work: Path) -> list[Entry]:
    """The entries of a Linux package with what is above done to them.

    work: folder for what is compiled. Raises RuntimeError where a replacement lacks a symbol, CalledProcessError where
    the compiler or binutils fail.
    """
    work.mkdir(parents=True, exist_ok=True)
    before = sorted(binaries)
    entries = _share_ffmpeg([_replaced(entry, before, work) for entry in before])
    entries = drop_unneeded(entries)
    _check_symbols(entries, {entry[0]: entry[1] for entry in before})
    return [_stripped(entry, work / "stripped") for entry in entries]


def _replaced(entry: Entry, entries: list[Entry], work: Path) -> Entry:
    place, source, kind = entry
    if kind == "SYMLINK":
        return entry
    out = work / _name(place)
    if re.fullmatch(_ICU_DATA, place):
        icu_data.build_smaller(Path(source), out, out.name)
        return place, str(out), kind
    for stand_in in STAND_INS:
        if re.fullmatch(stand_in.pattern, place):
            _compile(stand_in, out, entries)
            return place, str(out), kind
    for refusal in REFUSALS:
        if re.fullmatch(refusal.pattern, place):
            _compile_refusal(refusal, source, out, entries)
            return place, str(out), kind
    return entry


def _compile(stand_in: StandIn, out: Path, entries: list[Entry]) -> None:
    options = []
    if stand_in.version:
        script = out.with_suffix(".map")
        script.write_text(f"{stand_in.version} {{ global: *; }};\n", encoding="ascii")
        options.append(f"-Wl,--version-script={script}")
    if stand_in.linked_to:
        found = [source for place, source, _ in entries if re.fullmatch(stand_in.linked_to, place)]
        if len(found) != 1:
            raise RuntimeError(f"{stand_in.source} wants one {stand_in.linked_to}, found {found}")
        options += [found[0], f"-Wl,-rpath,$ORIGIN/{stand_in.linked_folder}"]
    if stand_in.with_sources:
        options += _further_sources(_SOURCES / stand_in.with_sources, out.with_suffix(".sources"))
    _run_compiler(_SOURCES / stand_in.source, out, options)


def _further_sources(folder: Path, unpacked: Path) -> list[str]:
    """Compile the C files in a folder's archives, several at once; what the compiler is to be told to add them.

    They are others' work: taken as they are, without warnings.
    """
    shutil.rmtree(unpacked, ignore_errors=True)
    for archive in sorted(folder.glob("*.tar.xz")):
        with tarfile.open(archive) as opened:
            opened.extractall(unpacked, filter="data")

    def compiled(source: Path) -> str:
        out = source.with_suffix(".o")
        command = ["cc", "-c", "-fPIC", "-O2", "-w", "-fno-builtin", f"-I{folder}", "-o", str(out), str(source)]
        subprocess.run(command, check=True)
        return str(out)

    with ThreadPoolExecutor() as pool:  # each waits for a compiler
        return [*pool.map(compiled, sorted(unpacked.glob("*.c"))), "-lm"]


def _compile_refusal(refusal: Refusal, library: str, out: Path, entries: list[Entry]) -> None:
    """A library that offers what the package's files take from ``library``, and refuses each of these calls."""
    users = [source for _, source, kind in entries if kind != "SYMLINK" and Path(library).name in needed_by(source)]
    names = sorted(set().union(*(wanted_by(user) for user in users)) & defined_by(library))
    exceptions, data = dict(refusal.exceptions), data_of(library)
    lines = ["#include <stdint.h>"]
    by_version: dict[str, list[str]] = {}
    for name in names:
        symbol, _, version = name.partition("@")
        by_version.setdefault(version, []).append(symbol)
        value = exceptions.get(symbol, refusal.error)
        returned = f"(intptr_t){json.dumps(value)}" if isinstance(value, str) else str(value)
        lines.append(f"void *{symbol};" if symbol in data else f"intptr_t {symbol}(void) {{ return {returned}; }}")
    source = out.with_suffix(".c")
    source.write_text("\n".join(lines) + "\n", encoding="ascii")
    options = []
    if any(by_version):
        script = out.with_suffix(".map")
        nodes = [f"{version} {{ global: {'; '.join(by_version[version])}; }};" for version in sorted(by_version)]
        script.write_text("\n".join(nodes) + "\n", encoding="ascii")
        options.append(f"-Wl,--version-script={script}")
    _run_compiler(source, out, options)


def _run_compiler(source: Path, out: Path, options: list[str]) -> None:
    command = ["cc", "-shared", "-fPIC", "-O2", "-s", "-Wall", "-Werror", "-Wl,--build-id=none"]
    # Names like "memset" that a library happens to export are not to be taken for the compiler's own.
    command += ["-fno-builtin", f"-Wl,-soname,{out.name}", "-o", str(out), str(source)]
    subprocess.run([*command, *options], check=True)


def _stripped(entry: Entry, folder: Path) -> Entry:
    """The entry with a copy without debug symbols; unchanged where that copy could not be loaded.

    Wheels are patched after linking (auditwheel moves segments), and strip undoes the alignment of some of these files.
    """
    place, source, kind = entry
    if kind == "SYMLINK":
        return entry
    out = folder / place
    out.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", str(out), source], check=True)
    return (place, str(out), kind) if loads_are_aligned(out.read_bytes()) else entry


def loads_are_aligned(elf: bytes) -> bool:
    """Whether every segment's place in a 64-bit file fits its place in memory; else the file is not loaded."""
    table, size, count = *struct.unpack_from("<Q", elf, 32), *struct.unpack_from("<HH", elf, 54)
    for index in range(count):
        kind, _, offset, address, _, _, _, alignment = struct.unpack_from("<IIQQQQQQ", elf, table + index * size)
        if kind == _PT_LOAD and alignment > 1 and (offset - address) % alignment:
            return False
    return True


def _share_ffmpeg(entries: list[Entry]) -> list[Entry]:
    """Links in place of OpenCV's FFmpeg, to PyAV's libraries of the same major version.

    FFmpeg keeps its binary interface within a major version, and the checks below compare every symbol with its
    version. Where the majors differ (a wheel was updated before the other), both copies stay.
    """
    ours = {_major(place): place for place, _, kind in entries if place.startswith(f"{_PYAV}/") and kind != "SYMLINK"}
    theirs = [
        place
        for place, _, kind in entries
        if place.startswith(f"{_OPENCV}/") and _is_ffmpeg(place) and kind != "SYMLINK"
    ]
    if not theirs or any(_major(place) not in ours for place in theirs):
        return entries
    links = {place: (place, f"../{ours[_major(place)]}", "SYMLINK") for place in theirs}
    return [links.get(entry[0], entry) for entry in entries]


def _is_ffmpeg(place: str) -> bool:
    return Path(place).name.startswith(_FFMPEG)


def _major(place: str) -> tuple[str, str]:
    """("libavcodec", "62") of libavcodec-5e6b81c2.so.62.28.102."""
    matched = re.match(r"(lib[A-Za-z0-9]+)[^/]*?\.so\.(\d+)", Path(place).name)
    return matched.groups() if matched else (place, "")  # type: ignore[return-value]


def drop_unneeded(entries: list[Entry]) -> list[Entry]:
    """Without the libraries of ``_LIBRARY_FOLDERS`` that no other file of the package is linked to, and their links."""
    while True:
        needed = {name for _, source, kind in entries if kind != "SYMLINK" for name in needed_by(source)}
        needed |= {Path(target).name for place, target, kind in entries if kind == "SYMLINK" and _name(place) in needed}
        kept = [entry for entry in entries if _name(entry[0]) in needed or not _is_for_others(entry)]
        files = {place for place, _, kind in kept if kind != "SYMLINK"}
        kept = [entry for entry in kept if entry[2] != "SYMLINK" or _target(entry) in files]
        if len(kept) == len(entries):
            return kept
        entries = kept


def _name(place: str) -> str:
    return place.rpartition("/")[2]


def _is_for_others(entry: Entry) -> bool:
    """Whether a file is there only to be linked to. Python's own library is not: the program's start loads it."""
    folder, _, name = entry[0].rpartition("/")
    return folder in _LIBRARY_FOLDERS and name.startswith("lib") and not name.startswith("libpython")


def _target(link: Entry) -> str:
    """Where a link leads, as a place in the package."""
    return os.path.normpath(os.path.join(os.path.dirname(link[0]), link[1]))


def _check_symbols(entries: list[Entry], before: dict[str, str]) -> None:
    """Raise RuntimeError where a replacement lacks what some file takes from the library that it replaces."""
    now = {place: source for place, source, kind in entries if kind != "SYMLINK"}
    for place, source, kind in entries:
        if place not in before or source == before[place]:
            continue
        stand_in = now[_target((place, source, kind))] if kind == "SYMLINK" else source
        given = defined_by(before[place])
        for user, user_source in now.items():
            if Path(place).name in needed_by(user_source):
                lacking = (wanted_by(user_source) & given) - defined_by(stand_in)
                if lacking:
                    raise RuntimeError(f"{user} takes {sorted(lacking)} from {place}, which its replacement lacks")


@cache
def needed_by(path: str) -> frozenset[str]:
    """Names of the libraries that a file is linked to."""
    lines = _output("readelf", "--dynamic", "--wide", path).splitlines()
    return frozenset(line.split("[", 1)[1].rstrip("]") for line in lines if "(NEEDED)" in line)


@cache
def wanted_by(path: str) -> frozenset[str]:
    """Symbols that a file takes from elsewhere, as name or name@version."""
    return frozenset(line.split()[-1] for line in _output("nm", "-D", "--undefined-only", path).splitlines() if line)


@cache
def defined_by(path: str) -> frozenset[str]:
    """Symbols that a file offers, as name or name@version."""
    lines = _output("nm", "-D", "--defined-only", path).splitlines()
    return frozenset(line.split()[-1].replace("@@", "@") for line in lines if line)


@cache
def data_of(path: str) -> frozenset[str]:
    """Names of the variables, not functions, that a file offers."""
    lines = (line.split() for line in _output("nm", "-D", "--defined-only", path).splitlines() if line)
    return frozenset(words[-1].partition("@")[0] for words in lines if words[-2] in "BDRV")


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, errors="replace").stdout
