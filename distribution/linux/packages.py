"""Makes the Linux downloads from dist/deepfake-desktop: a .tar.xz with an install script, and a .deb.

``python -m distribution.linux.packages``. SOURCE_DATE_EPOCH dates every file, owners are root, names are sorted: equal
programs give equal packages. Needs dpkg-deb, which checks the .deb.
"""

from __future__ import annotations

import gzip
import lzma
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

from deepfake_desktop import __version__
from distribution import command_line
from distribution.contents import LINUX_SYSTEM_LIBRARIES
from distribution.linux_libraries import needed_by

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PROGRAM = DIST / "deepfake-desktop"
NAME, IDENTITY = "deepfake-desktop", "org.deepfakedesktop.DeepfakeDesktop"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

# Debian packages of libraries that are not carried, besides LINUX_SYSTEM_LIBRARIES. libGL and libEGL belong to the
# graphics driver.
_FROM_DEBIAN = LINUX_SYSTEM_LIBRARIES | {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libz.so.1": "zlib1g",
    "libssl.so.3": "libssl3",
}
_OF_GLIBC = re.compile(r"(ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv|mvec))\.so\.\d+")
# Only plugins for Wayland are linked to them; on X11 nobody misses them.
_FOR_WAYLAND = {"libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libwayland-server0", "libgbm1"}
NEWEST_GLIBC = (2, 35)  # Ubuntu 22.04; Debian 12 has 2.36


def epoch() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def elf_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    yield path


def libraries_from_outside(program: Path) -> set[str]:
    """Libraries that files of the program are linked to and that are not in it, without glibc's."""
    files = list(elf_files(program))
    carried = {path.name for path in program.rglob("*")}
    needed = {name for path in files for name in needed_by(str(path))}
    return {name for name in needed - carried if not _OF_GLIBC.fullmatch(name)}


def newest_glibc(program: Path) -> tuple[tuple[int, int], Path]:
    """The newest version of glibc that a file of the program asks for, and which file."""
    newest, which = (0, 0), program
    for path in elf_files(program):
        text = subprocess.run(["readelf", "--version-info", "--wide", str(path)], capture_output=True, text=True).stdout
        for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", text):
            if (int(major), int(minor)) > newest:
                newest, which = (int(major), int(minor)), path
    return newest, which


def dependencies(program: Path) -> tuple[list[str], list[str]]:
    """(Depends, Recommends) of the .deb. Raises ValueError for a library whose Debian package is not known."""
    outside = libraries_from_outside(program)
    if unknown := sorted(name for name in outside if name not in _FROM_DEBIAN):
        raise ValueError(f"not carried, and not in the table of Debian packages: {', '.join(unknown)}")
    packages = {_FROM_DEBIAN[name] for name in outside} | {"xkb-data"}  # keyboard layouts, which libxkbcommon reads
    glibc = newest_glibc(program)[0]
    return [f"libc6 (>= {glibc[0]}.{glibc[1]})", *sorted(packages - _FOR_WAYLAND)], sorted(packages & _FOR_WAYLAND)


def write_share(share: Path) -> None:
    """Everything but the program: menu entry, metainfo, icons, man page, completions, papers."""
    resources = ROOT / "resources"
    _copy(resources / f"{IDENTITY}.desktop", share / "applications" / f"{IDENTITY}.desktop")
    metainfo = share / "metainfo" / f"{IDENTITY}.metainfo.xml"
    _copy(resources / metainfo.name, metainfo)
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    release = f'  <releases>\n    <release version="{__version__}" date="{day}"/>\n  </releases>\n</component>'
    metainfo.write_text(metainfo.read_text(encoding="utf-8").replace("</component>", release), encoding="utf-8")
    icons = share / "icons" / "hicolor"
    for side in ICON_SIZES:
        _copy(resources / "icons" / f"{NAME}-{side}.png", icons / f"{side}x{side}" / "apps" / f"{IDENTITY}.png")
    _copy(resources / "icons" / f"{NAME}.svg", icons / "scalable" / "apps" / f"{IDENTITY}.svg")
    found = command_line.commands()
    page = share / "man" / "man1" / f"{NAME}.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress(command_line.man(found, day).encode("utf-8"), 9, mtime=0))
    for place, text in (
        (f"bash-completion/completions/{NAME}", command_line.bash(found)),
        (f"zsh/vendor-completions/_{NAME}", command_line.zsh(found)),
        (f"fish/vendor_completions.d/{NAME}.fish", command_line.fish(found)),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(text, encoding="utf-8")


def make_tarball() -> Path:
    """The download for every distribution."""
    top = f"{NAME}-{__version__}-linux-{platform.machine()}"
    stage = _empty(ROOT / "build" / "tarball" / top)
    shutil.copytree(PROGRAM, stage / "program", symlinks=True)
    write_share(stage / "share")
    (stage / "share" / "zsh" / "vendor-completions").rename(stage / "share" / "zsh" / "site-functions")
    _copy(Path(__file__).parent / "install.sh", stage / "install.sh")
    out = DIST / f"{top}.tar.xz"
    write_archive(stage, top, out, tarfile.PAX_FORMAT)
    return out


def write_archive(folder: Path, name: str, out: Path, form: int) -> None:
    """Pack a folder, called ``name`` in the archive. form: one of tarfile's formats.

    The filter for x86 makes a program 4 % smaller by turning its jumps into absolute ones, as every xz can undo.
    """
    filters: list[dict[str, int]] = [{"id": lzma.FILTER_LZMA2, "preset": 9}]
    if platform.machine() == "x86_64":
        filters.insert(0, {"id": lzma.FILTER_X86})
    with (
        lzma.open(out, "wb", format=lzma.FORMAT_XZ, filters=filters) as stream,
        tarfile.open(fileobj=stream, mode="w", format=form) as archive,
    ):
        archive.add(folder, name, filter=_plain)


def make_deb() -> Path:
    """The download for Debian and Ubuntu."""
    stage = _empty(ROOT / "build" / "deb")
    shutil.copytree(PROGRAM, stage / "usr" / "lib" / NAME, symlinks=True)
    write_share(stage / "usr" / "share")
    (stage / "usr" / "bin").mkdir()
    (stage / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _copy(ROOT / "distribution" / "linux" / "copyright", stage / "usr" / "share" / "doc" / NAME / "copyright")
    out = DIST / f"{NAME}_{__version__}_{_architecture()}.deb"
    write_deb(stage, _control(stage / "usr"), out)
    subprocess.run(["dpkg-deb", "--info", str(out)], check=True, stdout=subprocess.DEVNULL)
    return out


def write_deb(stage: Path, control: str, out: Path) -> None:
    """Write a .deb (deb(5)): an ar archive of the format's version, the control file and the files.

    Not by dpkg-deb, which knows no filter for x86. stage: the folder that becomes the system's root.
    """
    work = _empty(stage.with_name(f"{stage.name}-members"))
    (work / "control").mkdir()
    (work / "control" / "control").write_text(control, encoding="utf-8")
    (work / "debian-binary").write_text("2.0\n", encoding="ascii")
    write_archive(work / "control", ".", work / "control.tar.xz", tarfile.GNU_FORMAT)
    write_archive(stage, ".", work / "data.tar.xz", tarfile.GNU_FORMAT)
    with out.open("wb") as stream:
        stream.write(b"!<arch>\n")
        for name in ("debian-binary", "control.tar.xz", "data.tar.xz"):
            size = (work / name).stat().st_size
            stream.write(f"{name:<16}{epoch():<12}{0:<6}{0:<6}{'100644':<8}{size:<10}`\n".encode("ascii"))
            with (work / name).open("rb") as member:
                shutil.copyfileobj(member, stream)
            stream.write(b"\n" * (size % 2))  # members begin at even places


def _control(tree: Path) -> str:
    depends, recommends = dependencies(PROGRAM)
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024
    lines = [
        f"Package: {NAME}",
        f"Version: {__version__}",
        f"Architecture: {_architecture()}",
        "Maintainer: The Deepfake Desktop authors <noreply@deepfake-desktop.invalid>",
        "Section: video",
        "Priority: optional",
        f"Installed-Size: {size}",
        f"Depends: {', '.join(depends)}",
        *([f"Recommends: {', '.join(recommends)}"] if recommends else []),
        "Description: look for evidence of face manipulation in a video",
        " Plays a video, follows every person in it, and shows where evidence of swapped",
        " or re-rendered faces lies and how strong it is. Works without a network: no",
        " video, picture or result leaves the computer.",
    ]
    return "\n".join(lines) + "\n"


def _architecture() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def main() -> int:
    if not PROGRAM.is_dir():
        raise SystemExit("there is no dist/deepfake-desktop; build it first: make package")
    version, which = newest_glibc(PROGRAM)
    print(f"newest glibc asked for: {version[0]}.{version[1]}, by {which.relative_to(PROGRAM)}")
    if version > NEWEST_GLIBC:
        raise SystemExit(f"that is newer than {NEWEST_GLIBC[0]}.{NEWEST_GLIBC[1]}, which Ubuntu 22.04 has")
    print(f"from the system: {', '.join(sorted(libraries_from_outside(PROGRAM)))}")
    print(make_tarball().name)
    print(make_deb().name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
