"""Who made the native libraries in the package, and on what terms: (pattern of the file's name, project, SPDX, source).

The first pattern that fits counts. The build stops at a library that nobody has entered here. Licences were read in the
projects' own files; "as built" means the terms of this build where the project offers several.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A project whose library is carried."""

    pattern: str  # of the file name, from its beginning
    project: str
    licence: str  # SPDX expression
    source: str


_QT = "https://download.qt.io/official_releases/qt/"
# On Linux these are written by this project (linux_libraries.py); elsewhere the real ones are carried.
STAND_INS = Part(
    r"libx265|libSvtAv1Enc|libaom|libgnutls|libvpx|libwebp|libmp3lame|libopus|libopencore|libvpl|libavdevice|libtiff"
    r"|libopenjp2|libxcb-[0-9a-f]{8}\.|libgssapi|libsystemd|libsndfile|libopenblas|libQt6Quick|libQt6Qml\.",
    "Stand-ins for libraries that are linked to and not used",
    "Apache-2.0",
    "distribution/stand_ins in the source of Deepfake Desktop",
)
# Built on Linux from stand_ins/blas in the place of OpenBLAS.
LAPACK = Part(
    r"libscipy_openblas64_",
    "LAPACK 3.2.2 as NumPy's lapack_lite",
    "BSD-3-Clause",
    "https://github.com/numpy/numpy/tree/main/numpy/linalg/lapack_lite",
)
PARTS = (
    Part(r"libQt6|Qt6|Qt\w+$", "Qt 6", "LGPL-3.0-only", _QT),
    Part(r"libicu", "ICU", "Unicode-3.0", "https://github.com/unicode-org/icu"),
    Part(
        r"(lib)?(avcodec|avformat|avutil|avfilter|avdevice|swscale|swresample)",
        "FFmpeg",
        "LGPL-3.0-or-later",  # Qt's copy: LGPL-2.1-or-later, which allows it
        "https://ffmpeg.org/releases/",
    ),
    Part(r"libc2pa_c", "c2pa-rs", "MIT OR Apache-2.0", "https://github.com/contentauth/c2pa-rs"),
    Part(r"_imaging|_webp|_avif", "Pillow", "MIT-CMU", "https://github.com/python-pillow/Pillow"),
    Part(r"(lib)?sqlite3", "SQLite", "blessing", "https://www.sqlite.org"),
    Part(r"liblcms2", "Little CMS", "MIT", "https://www.littlecms.com"),
    Part(r"libopenjp2", "OpenJPEG", "BSD-2-Clause", "https://www.openjpeg.org"),
    Part(r"libtiff", "libtiff", "libtiff", "https://libtiff.gitlab.io/libtiff/"),
    Part(r"libx265", "x265", "GPL-2.0-or-later", "https://bitbucket.org/multicoreware/x265_git"),
    Part(r"(lib)?SvtAv1Enc", "SVT-AV1", "BSD-3-Clause-Clear", "https://gitlab.com/AOMediaCodec/SVT-AV1"),
    Part(r"libaom", "libaom", "BSD-2-Clause", "https://aomedia.googlesource.com/aom/"),
    Part(r"libgnutls|libnettle|libhogweed|libgmp|libtasn1|libp11|libidn2|libunistring", "GnuTLS and what it needs",
         "LGPL-2.1-or-later AND (LGPL-3.0-or-later OR GPL-2.0-or-later)", "https://www.gnutls.org"),
    Part(r"libx264", "x264", "GPL-2.0-or-later", "https://code.videolan.org/videolan/x264"),
    Part(r"libdav1d", "dav1d", "BSD-2-Clause", "https://code.videolan.org/videolan/dav1d"),
    Part(r"libvpx", "libvpx", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libvpx"),
    Part(r"libvpl", "oneVPL", "MIT", "https://github.com/intel/libvpl"),
    Part(r"(lib)?(webp|sharpyuv)", "libwebp", "BSD-3-Clause", "https://chromium.googlesource.com/webm/libwebp"),
    Part(r"libavif", "libavif", "BSD-2-Clause", "https://github.com/AOMediaCodec/libavif"),
    Part(r"libmp3lame", "LAME", "LGPL-2.0-or-later", "https://lame.sourceforge.io"),
    Part(r"libopencore", "OpenCORE AMR", "Apache-2.0", "https://sourceforge.net/projects/opencore-amr/"),
    Part(r"libopus", "Opus", "BSD-3-Clause", "https://opus-codec.org"),
    Part(r"libogg|libvorbis", "Ogg Vorbis", "BSD-3-Clause", "https://xiph.org/vorbis/"),
    Part(r"libFLAC", "FLAC", "BSD-3-Clause", "https://xiph.org/flac/"),
    Part(r"libmpg123", "mpg123", "LGPL-2.1-only", "https://mpg123.org"),
    Part(r"libsndfile", "libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io/libsndfile/"),
    Part(r"libpulse", "PulseAudio client", "LGPL-2.1-or-later", "https://www.pulseaudio.org"),
    Part(r"libasound", "alsa-lib", "LGPL-2.1-or-later", "https://www.alsa-project.org"),
    Part(r"libasyncns", "libasyncns", "LGPL-2.1-or-later", "https://0pointer.de/lennart/projects/libasyncns/"),
    Part(r"libdrm", "libdrm", "MIT", "https://gitlab.freedesktop.org/mesa/drm"),
    Part(r"libX\w|libxcb|libxkbcommon", "X.Org libraries, xcb, xkbcommon", "MIT", "https://www.x.org"),
    Part(r"libwayland", "Wayland", "MIT", "https://wayland.freedesktop.org"),
    Part(r"libdbus", "D-Bus", "AFL-2.1 OR GPL-2.0-or-later", "https://dbus.freedesktop.org"),
    Part(r"libsystemd", "systemd client", "LGPL-2.1-or-later", "https://systemd.io"),
    Part(r"libcap", "libcap", "BSD-3-Clause OR GPL-2.0-only", "https://sites.google.com/site/fullycapable/"),
    Part(r"libgcrypt|libgpg-error", "libgcrypt", "LGPL-2.1-or-later", "https://gnupg.org"),
    Part(r"lib(g|gthread)lib|libglib|libgthread", "GLib", "LGPL-2.1-or-later", "https://gitlab.gnome.org/GNOME/glib"),
    Part(r"libpcre2", "PCRE2", "BSD-3-Clause", "https://github.com/PCRE2Project/pcre2"),
    Part(r"lib(krb5|k5crypto|gssapi_krb5|com_err)", "MIT Kerberos", "MIT", "https://web.mit.edu/kerberos/"),
    Part(r"libkeyutils", "keyutils", "LGPL-2.1-or-later", "https://people.redhat.com/~dhowells/keyutils/"),
    Part(r"(lib)?(crypto|ssl)", "OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    Part(r"(lib)?scipy_openblas|(lib)?openblas", "OpenBLAS", "BSD-3-Clause", "https://github.com/OpenMathLib/OpenBLAS"),
    Part(r"libgfortran|libquadmath|libgomp", "GCC run-time", "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"),
    Part(r"libpng", "libpng", "libpng-2.0", "http://www.libpng.org"),
    Part(r"lib(jpeg|turbojpeg)", "libjpeg-turbo", "IJG AND BSD-3-Clause", "https://libjpeg-turbo.org"),
    Part(r"libbrotli", "Brotli", "MIT", "https://github.com/google/brotli"),
    Part(r"libbz2", "bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/"),
    Part(r"liblzma", "XZ Utils (liblzma)", "0BSD", "https://tukaani.org/xz/"),
    Part(r"liblz4", "LZ4", "BSD-2-Clause", "https://lz4.org"),
    Part(r"libzstd", "Zstandard", "BSD-3-Clause", "https://facebook.github.io/zstd/"),
    Part(r"libz|zlib", "zlib", "Zlib", "https://zlib.net"),
    Part(r"libffi", "libffi", "MIT", "https://sourceware.org/libffi/"),
    Part(r"libuuid", "util-linux (libuuid)", "BSD-3-Clause", "https://github.com/util-linux/util-linux"),
    Part(r"(lib)?python3", "Python", "PSF-2.0", "https://www.python.org"),
    Part(r"vcruntime|msvcp|ucrtbase|api-ms-win|concrt|MSVCP|VCRUNTIME", "Microsoft Visual C++ run-time",
         "LicenseRef-Microsoft-Redistributable", "https://learn.microsoft.com/cpp/windows/latest-supported-vc-redist"),
)  # fmt: skip


def part_of(place: str) -> Part | None:
    """The project that a library belongs to, by its place in the package; None where nobody has entered it."""
    if "/plugins/" in place:
        return PARTS[0]
    parts = (LAPACK, STAND_INS, *PARTS) if sys.platform.startswith("linux") else PARTS
    return next((part for part in parts if re.match(part.pattern, place.rpartition("/")[2])), None)
