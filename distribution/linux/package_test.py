"""Proves the Linux packages by running them in a Debian 12 without Python: ``make package-test`` (as root).

Two fresh roots are made from one minimal Debian (debootstrap, kept in build/package-test/base):

1. The compressed folder, in the minimal system as it is: install, health check, self-test, analyses whose JSON must be
   that of the source checkout, every other command once, uninstall. No network device, no root rights, install folder
   owned by root.
2. The .deb with what it depends on (fetched from Debian's mirror before the network is taken away): the whole health
   check, and the window with a video under Xvfb, photographed into build/package-test/window.png.

Any line of output that is not expected fails, and so does any file left behind or written outside the user's folders.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from deepfake_desktop import __version__
from deepfake_desktop.history.store import NAME as HISTORY_NAME
from distribution.linux.packages import DIST, NAME, ROOT
from distribution.sample_clips import NO_VIDEO, write_clips
from tests.fixtures import older_version

WORK = ROOT / "build" / "package-test"
BASE = Path(os.environ.get("PACKAGE_TEST_BASE") or WORK / "base")
SUITE, MIRROR = "bookworm", os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
USER, USER_ID, HOME = "tester", 1234, "/home/tester"
DEVICES = {"null": (1, 3), "zero": (1, 5), "random": (1, 8), "urandom": (1, 9), "tty": (5, 0)}
DISPLAY, SCREEN = ":93", (1280, 800)
SCREEN_BYTES = 3 * SCREEN[0] * SCREEN[1]

# Lines that a window may print: Qt tells of missing libraries for recording a screen, LiteRT of its delegate.
WINDOW_LINES = (
    r"qt\.multimedia\.symbolsresolver: Couldn't (load|resolve) .*",
    r"INFO: Created TensorFlow Lite XNNPACK delegate for CPU\.",
    r"MESA: .*|libEGL warning: .*|libGL error: .*",  # a virtual screen has no graphics card
)
# What a program for a user may write: his folders, and temporary files while it runs.
USERS_FOLDERS = (f"{HOME}/.cache", f"{HOME}/.config", f"{HOME}/.local")
ALLOWED = (*USERS_FOLDERS, "/srv")  # where this test puts the clips


class TestFailure(Exception):
    """The package is not as it should be; the text says in what."""


def main() -> int:
    if os.geteuid() != 0:
        raise SystemExit("make package-test changes roots and takes the network away: run it as root")
    for tool in ("debootstrap", "unshare", "chroot", "Xvfb", "import"):
        if not shutil.which(tool):
            raise SystemExit(f"make package-test needs {tool}, which is not installed")
    try:
        make_base()
        clips = write_clips(WORK / "clips")
        expected = {path.name: record_of_checkout(path) for path in clips}
        test_tarball(clips, expected)
        test_deb()
    except TestFailure as failure:
        print(f"FAILED: {failure}")
        return 1
    print("The packages passed.")
    return 0


def make_base() -> None:
    if (BASE / "etc" / "debian_version").is_file():
        return
    print(f"Making a minimal Debian ({SUITE}) in {BASE} ...", flush=True)
    BASE.parent.mkdir(parents=True, exist_ok=True)
    log = WORK / "debootstrap.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as stream:
        command = ["debootstrap", "--variant=minbase", SUITE, str(BASE), MIRROR]
        if subprocess.run(command, stdout=stream, stderr=stream).returncode:
            raise TestFailure(f"debootstrap failed; see {log}")


class Root:
    """A copy of the minimal system, in which commands are run."""

    def __init__(self, name: str) -> None:
        self.folder = WORK / name
        self.unmount()
        if self.folder.exists():
            shutil.rmtree(self.folder)
        subprocess.run(["cp", "-a", "--reflink=auto", str(BASE), str(self.folder)], check=True)
        with (self.folder / "etc" / "passwd").open("a") as stream:
            stream.write(f"{USER}:x:{USER_ID}:{USER_ID}::{HOME}:/bin/sh\n")
        (self.folder / HOME[1:]).mkdir(parents=True)
        os.chown(self.folder / HOME[1:], USER_ID, USER_ID)
        # Devices of its own and no folder of the machine's: what is mounted in here could be deleted from here.
        for device, number in DEVICES.items():
            if not (self.folder / "dev" / device).exists():
                os.mknod(self.folder / "dev" / device, 0o666 | stat.S_IFCHR, os.makedev(*number))
            (self.folder / "dev" / device).chmod(0o666)
        subprocess.run(["mount", "-t", "proc", "proc", str(self.folder / "proc")], check=True)

    def unmount(self) -> None:
        """Unmount all that is mounted below. Raises TestFailure where something stays, which must not be deleted."""
        for place in reversed(self._mounted()):
            subprocess.run(["umount", place], check=False)
        if left := self._mounted():
            raise TestFailure(f"these cannot be unmounted: {left}")

    def _mounted(self) -> list[str]:
        places = [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines()]
        return [place for place in places if place.startswith(f"{self.folder}/")]

    def command(self, *words: str, root: bool = False, network: bool = False, **variables: str) -> list[str]:
        """The words that run a command in here."""
        apart = [] if network else ["unshare", "--net"]
        who = [] if root else [f"--userspec={USER_ID}:{USER_ID}"]
        home = "/root" if root else HOME
        settings = {"HOME": home, "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", **variables}
        pairs = [f"{name}={value}" for name, value in settings.items()]
        return [*apart, "chroot", *who, str(self.folder), "/usr/bin/env", "-i", *pairs, *words]

    def run(self, *words: str, code: int = 0, **options: Any) -> subprocess.CompletedProcess[str]:
        """Run to the end. Raises TestFailure where the exit code is not ``code``."""
        done = subprocess.run(self.command(*words, **options), capture_output=True, text=True, timeout=600)
        if done.returncode != code:
            raise TestFailure(
                f"{' '.join(words)} ended with {done.returncode}, not {code}:\n{done.stdout}{done.stderr}"
            )
        return done

    def files(self) -> set[str]:
        """Every file, link and folder but those of the system's own that change by themselves."""
        out: set[str] = set()
        for folder, folders, names in os.walk(self.folder):
            place = "/" + os.path.relpath(folder, self.folder)
            if place in ("/proc", "/dev", "/sys"):
                folders.clear()
                continue
            out |= {os.path.normpath(f"{place}/{name}") for name in [*folders, *names]}
        return {place for place in out if not place.startswith(("/proc", "/dev", "/var/lib/dpkg", "/var/cache"))}


def test_tarball(clips: list[Path], expected: dict[str, dict[str, Any]]) -> None:
    """Part 1."""
    archive = next(iter(DIST.glob(f"{NAME}-{__version__}-linux-*.tar.*")), None)
    if archive is None:
        raise TestFailure("there is no compressed folder in dist/; run make package")
    root = Root("minimal")
    try:
        if any((root.folder / place).exists() for place in ("usr/bin/python3", "usr/lib/python3")):
            raise TestFailure("the test system has a Python; it must not")
        unpacked = _unpack(root, archive)
        before = root.files()
        program = "/opt/deepfake/bin/deepfake-desktop"
        _only_lines(
            root.run(f"{unpacked}/install.sh", "--prefix", "/opt/deepfake", root=True),
            r"Deepfake Desktop is installed: .*|That folder is not in your PATH; .*",
        )
        installed = root.files()
        _only_lines(
            root.run(program, "--healthcheck"),
            rf"deepfake-desktop {re.escape(__version__)}|ok      .*|absent  window: .*",
        )
        _only_lines(
            root.run(program, "--self-test"), rf"deepfake-desktop {re.escape(__version__)}|ok      self-test: .*"
        )
        _compare_records(root, program, clips, expected)
        _other_commands(root, program)
        _written_only_below(ALLOWED, installed, root.files())
        # Once more over itself, as an upgrade: what the user has stays.
        settings = root.folder / HOME[1:] / ".config" / "DeepfakeDesktop" / "deepfake-desktop.ini"
        _leave_older_version(root, settings)
        root.run(f"{unpacked}/install.sh", "--prefix", "/opt/deepfake", root=True)
        listed = root.run(program, "history", "list", "--name", older_version.NAME).stdout
        if older_version.NAME not in listed:
            raise TestFailure(f"the history of an older version is not shown: {listed}")
        _only_lines(
            root.run(f"{unpacked}/install.sh", "--prefix", "/opt/deepfake", "--uninstall", root=True),
            r"Deepfake Desktop was removed\. .*",
        )
        if settings.read_text() != older_version.SETTINGS:
            raise TestFailure("the settings did not survive")
        _written_only_below(ALLOWED, before, root.files())
        print(f"ok: {archive.name} in a minimal Debian", flush=True)
    finally:
        root.unmount()


def _leave_older_version(root: Root, settings: Path) -> None:
    """What an older version left in the user's home, in the place of what this one has written there so far."""
    older_version.write_settings(settings)
    database = root.folder / HOME[1:] / ".local" / "share" / "deepfake-desktop" / "history" / HISTORY_NAME
    shutil.rmtree(database.parent, ignore_errors=True)
    older_version.write_history(database)
    for place in (settings.parent.parent, root.folder / HOME[1:] / ".local"):
        subprocess.run(["chown", "-R", f"{USER_ID}:{USER_ID}", str(place)], check=True)


def _unpack(root: Root, archive: Path) -> str:
    """Unpack as a user would; a minimal Debian lacks the xz command, so that one is lent."""
    target = root.folder / "media"
    subprocess.run(["tar", "--extract", "--file", str(archive), "--directory", str(target)], check=True)
    return f"/media/{archive.name.partition('.tar')[0]}"


def _compare_records(root: Root, program: str, clips: list[Path], expected: dict[str, dict[str, Any]]) -> None:
    for clip in clips:
        shutil.copy(clip, root.folder / "srv" / clip.name)
        code = 1 if clip.name == NO_VIDEO else 0
        done = root.run(program, "analyze", "--json", "--no-cache", f"/srv/{clip.name}", code=code)
        if done.stderr:
            raise TestFailure(f"analyze printed to stderr: {done.stderr}")
        record = comparable(json.loads(done.stdout))
        if record != expected[clip.name]:
            raise TestFailure(f"{clip.name}: the package says {record}, the checkout {expected[clip.name]}")
    print(f"ok: the same records as the checkout, {len(clips)} files", flush=True)


def _other_commands(root: Root, program: str) -> None:
    for words, code in (
        (("--version",), 0),
        (("--help",), 0),
        (("models",), 0),
        (("doctor",), 0),
        (("analyze", "/srv/sample.mp4"), 0),  # remembered this time
        (("analyze", "/srv/sample.mp4"), 0),  # and recalled
        (("cache",), 0),
        (("cache", "--clear"), 0),
        (("train", "--data", "/srv", "--out", f"{HOME}/.cache/run"), 1),  # says that it needs TensorFlow
        (("benchmark", "/srv/sample.mp4", "--parts", "decoding", "--repeats", "1"), 0),
        (("no-such-command",), 2),
    ):
        done = root.run(program, *words, code=code)
        if "Traceback" in done.stdout + done.stderr or (code == 0 and done.stderr):
            raise TestFailure(f"{' '.join(words)} printed:\n{done.stderr}")


def test_deb() -> None:
    """Part 2."""
    package = next(iter(DIST.glob(f"{NAME}_{__version__}_*.deb")), None)
    if package is None:
        raise TestFailure("there is no .deb in dist/; run make package")
    root = Root("desktop")
    try:
        shutil.copy("/etc/resolv.conf", root.folder / "etc" / "resolv.conf")
        shutil.copy(package, root.folder / "srv" / package.name)
        quiet = ["-qq", "-y", "--no-install-recommends", "-o", "APT::Sandbox::User=root"]
        environment = {"DEBIAN_FRONTEND": "noninteractive"}
        root.run("apt-get", "-qq", "update", root=True, network=True)
        # First what it depends on, so that what it brings itself can be told apart.
        depends = subprocess.run(
            ["dpkg-deb", "--field", str(package), "Depends"], capture_output=True, text=True
        ).stdout
        names = [re.sub(r"\s*\(.*?\)", "", one).strip() for one in depends.split(",")]
        root.run("apt-get", "install", *quiet, *names, root=True, network=True, **environment)
        before = _lasting(root.files())
        root.run("apt-get", "install", *quiet, f"/srv/{package.name}", root=True, network=True, **environment)
        installed = _lasting(root.files())
        _only_lines(root.run(NAME, "--healthcheck"), rf"deepfake-desktop {re.escape(__version__)}|ok      .*")
        _only_lines(root.run(NAME, "--self-test"), rf"deepfake-desktop {re.escape(__version__)}|ok      self-test: .*")
        shutil.copy(WORK / "clips" / "sample.mp4", root.folder / "srv" / "sample.mp4")
        installed |= {"/srv/sample.mp4"}
        _show_window(root)
        _written_only_below(USERS_FOLDERS, installed, _lasting(root.files()))
        root.run("apt-get", "purge", *quiet[:2], NAME, root=True, **environment)
        _written_only_below((*ALLOWED, "/var/log"), before, _lasting(root.files()))
        print(f"ok: {package.name} in a Debian with its dependencies", flush=True)
    finally:
        root.unmount()


def _lasting(places: set[str]) -> set[str]:
    """Without sockets and what apt leaves in the folders that are emptied when a system starts."""
    return {place for place in places if not re.fullmatch(r"/(tmp|run)(/.*)?", place)}


def _show_window(root: Root) -> None:
    """The window with a video in it, under Xvfb outside; two photographs must differ, since the video plays."""
    screen = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists(), 20, "Xvfb did not start")
        sockets = root.folder / "tmp" / ".X11-unix"
        sockets.mkdir(exist_ok=True)
        socket = sockets / f"X{DISPLAY[1:]}"
        socket.touch()
        subprocess.run(["mount", "--bind", f"/tmp/.X11-unix/{socket.name}", str(socket)], check=True)
        _wait(lambda: len(_photograph()) == SCREEN_BYTES, 20, "Xvfb shows nothing")
        empty = _photograph()
        _forget_cached(root.folder / "usr" / "lib" / NAME)
        started = time.monotonic()
        window = subprocess.Popen(
            root.command(NAME, "/srv/sample.mp4", DISPLAY=DISPLAY),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        _wait(lambda: _changed(empty) > 0.5 or window.poll() is not None, 60, "no window appeared")
        print(f"the window appeared after {time.monotonic() - started:.1f} s, read from the disk", flush=True)
        first = _photograph()
        _wait(lambda: _photograph() != first or window.poll() is not None, 30, "the window does not change")
        time.sleep(20)  # the analysis of four seconds of video ends meanwhile, on a busy machine too
        (WORK / "window.png").write_bytes(_photograph(as_png=True))
        if window.poll() is not None:
            raise TestFailure(f"the window ended by itself:\n{window.stdout.read() if window.stdout else ''}")
        window.terminate()
        output, _ = window.communicate(timeout=60)
        _only_lines(subprocess.CompletedProcess([], 0, output, ""), "|".join(WINDOW_LINES))
    finally:
        screen.terminate()
        screen.wait()


def _changed(before: bytes) -> float:
    """The share of the screen that looks otherwise than in an earlier photograph, 0..1."""
    now = _photograph()
    if len(now) != len(before):
        return 0.0
    old, new = (np.frombuffer(one, np.uint8).reshape(-1, 3) for one in (before, now))
    return float(np.mean(np.any(old != new, axis=1)))


def _forget_cached(folder: Path) -> None:
    """Take a folder's files out of the memory that caches them, as after switching the machine on."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                os.fsync(stream.fileno())
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _photograph(as_png: bool = False) -> bytes:
    form = "png:-" if as_png else "rgb:-"
    done = subprocess.run(["import", "-display", DISPLAY, "-window", "root", "-depth", "8", form], capture_output=True)
    return done.stdout


def _wait(is_done: Callable[[], bool], limit_s: float, otherwise: str) -> None:
    end = time.monotonic() + limit_s
    while not is_done():
        if time.monotonic() > end:
            raise TestFailure(otherwise)
        time.sleep(0.05)


def record_of_checkout(path: Path) -> dict[str, Any]:
    words = [sys.executable, "-m", "deepfake_desktop", "analyze", "--json", "--no-cache", str(path)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=600)
    return comparable(json.loads(done.stdout))


def comparable(record: dict[str, Any]) -> dict[str, Any]:
    """A record without what differs between two runs and two folders."""
    path = record["file"].pop("path")
    del record["timing"]
    record["message"] = record["message"].replace(path, record["file"]["name"])
    return record


def _only_lines(done: subprocess.CompletedProcess[str], pattern: str) -> None:
    lines = (done.stdout + done.stderr).splitlines()
    if unexpected := [line for line in lines if not re.fullmatch(pattern, line)]:
        raise TestFailure("unexpected output:\n" + "\n".join(unexpected))


def _written_only_below(folders: tuple[str, ...], before: set[str], after: set[str]) -> None:
    new = {place for place in after - before if not place.startswith(folders)}
    gone = before - after
    if new or gone:
        raise TestFailure(f"files that were not there before: {sorted(new)[:20]}; that are gone: {sorted(gone)[:20]}")


if __name__ == "__main__":
    sys.exit(main())
