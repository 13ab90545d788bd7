"""What goes into packages: sizes, licences, replaced libraries, completions, and files for each system."""

from __future__ import annotations

import ctypes
import json
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop import __version__
from deepfake_desktop.cli.main import build_parser
from distribution import command_line, compare, contents, icu_data, linux_libraries, native_parts, size, third_party
from distribution.linux import packages

ROOT = Path(__file__).resolve().parents[2]
needs_compiler = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("cc") or not shutil.which("readelf"),
    reason="needs Linux with a C compiler and binutils",
)


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("cv2/cv2.abi3.so", True),
        ("deepfake_desktop/resources/translations/fr.qm", True),
        ("deepfake_desktop/resources/translations/fr.ts", False),
        ("numpy-2.4.6.dist-info/METADATA", True),
        ("numpy-2.4.6.dist-info/RECORD", False),
    ],
)
def test_what_stays(place: str, stays: bool) -> None:
    assert contents.wanted((place, "/somewhere", "BINARY")) is stays


def test_qt_texts_follow_the_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "LANGUAGES", ("de",))
    assert contents.wanted(("PySide6/Qt/translations/qtbase_de.qm", "/x", "DATA"))
    assert not contents.wanted(("PySide6/Qt/translations/qtbase_fr.qm", "/x", "DATA"))


def test_every_exclude_has_its_reason_beside_it() -> None:
    text = (ROOT / "distribution" / "contents.py").read_text(encoding="utf-8")
    listed = text.partition("EXCLUDED_MODULES = [")[2].partition("\n]")[0].strip().splitlines()
    assert len(listed) == len(contents.EXCLUDED_MODULES)
    assert [line for line in listed if not re.search(r",  # \S", line)] == []


def test_sizes_count_links_once(tmp_path: Path) -> None:
    for place, length in (("_internal/cv2/a.so", 5), ("_internal/av.libs/b.so", 7), ("program", 2)):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"x" * length)
    (tmp_path / "_internal" / "b.so").symlink_to("av.libs/b.so")
    assert size.sizes(tmp_path) == {"FFmpeg and PyAV": 7, "OpenCV": 5, "program (with the Python modules)": 2}


def test_a_size_over_the_budget_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert size.over_budget(351 * size.MEGABYTE, 350, 250, "folder")
    assert "OVER THE BUDGET" in capsys.readouterr().out
    assert not size.over_budget(350 * size.MEGABYTE, 350, 250, "folder")


def test_a_library_of_unknown_origin_stops_the_build() -> None:
    with pytest.raises(ValueError, match="libmystery"):
        third_party.native_components([("libmystery.so.1", "/x", "BINARY")], {"libmystery.so.1": "/x"})


def test_first_fitting_part_counts() -> None:
    assert native_parts.part_of("PySide6/Qt/lib/libQt6Core.so.6").project == "Qt 6"  # type: ignore[union-attr]
    assert native_parts.part_of("av.libs/libavcodec-5e6b.so.62").project == "FFmpeg"  # type: ignore[union-attr]
    assert native_parts.part_of("libmystery.so") is None


def test_every_carried_package_has_a_licence() -> None:
    found = {one.name: one for one in third_party.python_components(contents.CARRIED)}
    assert set(contents.CARRIED) <= set(found)
    assert found["PySide6-Essentials"].licence.startswith("LGPL-3.0-only")
    assert all(one.licence and one.version for one in found.values())


def test_the_sbom_is_cyclonedx_and_the_same_every_time() -> None:
    components = third_party.python_components(contents.CARRIED)
    text = third_party.as_cyclonedx(components, "1.2.3", 1_700_000_000)
    assert text == third_party.as_cyclonedx(components, "1.2.3", 1_700_000_000)
    document = json.loads(text)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.5")
    assert document["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", document["serialNumber"])
    references = [one["bom-ref"] for one in document["components"]]
    assert len(references) == len(set(references))
    assert "pkg:pypi/numpy@" in text


def test_differences_between_two_builds(tmp_path: Path) -> None:
    for name, text in (("one", "a"), ("two", "b")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same").write_text("same")
        (tmp_path / name / "other").write_text(text)
    (tmp_path / "two" / "link").symlink_to("same")
    first, second = (compare.contents(tmp_path / name) for name in ("one", "two"))
    assert compare.differences(first, second) == ["link", "other"]


def test_icu_items_survive_packing() -> None:
    header = b"\x90\x00\xda\x27".ljust(12, b"\0") + b"CmnD".ljust(132, b"\0")
    items = {"icudt73l/coll/root.res": b"r" * 33, "icudt73l/root.res": b"t" * 5, "icudt73l/zone/zz.res": b"z" * 16}
    packed = b"junk" + icu_data.pack_items(header, items)
    got_header, got = icu_data.read_items(packed)
    assert got_header == header
    assert [name for name in got] == sorted(items)
    assert all(got[name].startswith(data) for name, data in items.items())


def test_no_icu_data_is_told() -> None:
    with pytest.raises(ValueError, match="no ICU data"):
        icu_data.read_items(b"\0" * 100)


def test_libraries_that_nobody_needs_go_and_so_do_their_links(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = {"/program.so": {"libused.so"}, "/libused.so": {"libdeep.so"}, "/libunused.so": {"libdeeper.so"}}
    monkeypatch.setattr(linux_libraries, "needed_by", lambda path: frozenset(needs.get(path, ())))
    names = ("libused.so", "libdeep.so", "libunused.so", "libdeeper.so")
    entries = [("package/program.so", "/program.so", "EXTENSION")]
    entries += [(f"av.libs/{name}", f"/{name}", "BINARY") for name in names]
    entries += [("libunused.so", "av.libs/libunused.so", "SYMLINK"), ("libused.so", "av.libs/libused.so", "SYMLINK")]
    entries += [("package/libloaded_by_path.so", "/libloaded_by_path.so", "BINARY")]
    kept = {place for place, _, _ in linux_libraries.drop_unneeded(entries)}
    assert kept == {
        "package/program.so",
        "package/libloaded_by_path.so",
        "av.libs/libused.so",
        "av.libs/libdeep.so",
        "libused.so",
    }


def test_a_segment_off_its_page_is_noticed() -> None:
    import struct

    def elf(offset: int) -> bytes:
        head = bytearray(64)
        struct.pack_into("<Q", head, 32, 64)
        struct.pack_into("<HH", head, 54, 56, 1)
        return bytes(head) + struct.pack("<IIQQQQQQ", 1, 5, offset, 0x2000, 0x2000, 10, 10, 0x1000)

    assert linux_libraries.loads_are_aligned(elf(0x1000))
    assert not linux_libraries.loads_are_aligned(elf(0x1010))


@pytest.fixture(scope="module")
def blas(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """The stand-in for OpenCV's OpenBLAS, on top of NumPy's."""
    folder = Path(np.__file__).resolve().parents[1] / "numpy.libs"
    found = sorted(folder.glob("libscipy_openblas64_*.so"))
    if not found:
        pytest.skip("this NumPy brings no OpenBLAS")
    out = tmp_path_factory.mktemp("blas") / "libopenblas.so"
    source = ROOT / "distribution" / "stand_ins" / "openblas.c"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", out, source, found[0], f"-Wl,-rpath,{folder}"],
        check=True,
    )
    return ctypes.CDLL(str(out))


def number(value: int) -> object:
    return ctypes.byref(ctypes.c_int32(value))


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


@needs_compiler
@pytest.mark.parametrize(("letter", "kind"), [("s", np.float32), ("d", np.float64)])
def test_blas_multiplies(blas: ctypes.CDLL, letter: str, kind: type) -> None:
    random = np.random.default_rng(1)
    a, b = random.random((3, 4)).astype(kind), random.random((4, 5)).astype(kind)
    c = np.zeros((3, 5), kind)
    scalar = ctypes.c_float if letter == "s" else ctypes.c_double
    row_major, as_is = 101, 111
    getattr(blas, f"cblas_{letter}gemm")(
        row_major, as_is, as_is, 3, 5, 4, scalar(1), pointer(a), 4, pointer(b), 5, scalar(0), pointer(c), 5
    )
    np.testing.assert_allclose(c, a @ b, rtol=1e-5)


@needs_compiler
@pytest.mark.parametrize(("letter", "kind"), [("s", np.float32), ("d", np.float64)])
def test_lapack_solves_and_narrows_pivots(blas: ctypes.CDLL, letter: str, kind: type) -> None:
    random = np.random.default_rng(2)
    matrix, right = random.random((6, 6)).astype(kind), random.random(6).astype(kind)
    a, b = np.asfortranarray(matrix), right.copy()
    pivots, info = np.full(7, -1, np.int32), ctypes.c_int32(-99)
    getattr(blas, f"{letter}gesv_")(
        number(6), number(1), pointer(a), number(6), pointer(pivots), pointer(b), number(6), ctypes.byref(info)
    )
    assert info.value == 0
    np.testing.assert_allclose(b, np.linalg.solve(matrix, right), rtol=1e-3)
    assert set(pivots[:6]) <= set(range(1, 7))
    assert pivots[6] == -1  # nothing is written behind the caller's array


@needs_compiler
def test_lapack_singular_values(blas: ctypes.CDLL) -> None:
    matrix = np.random.default_rng(3).random((8, 5))
    a, s, work = np.asfortranarray(matrix), np.zeros(5), np.zeros(1000)
    iwork, info = np.zeros(40, np.int32), ctypes.c_int32(-99)
    blas.dgesdd_(
        b"N", number(8), number(5), pointer(a), number(8), pointer(s), None, number(1), None, number(1), pointer(work),
        number(1000), pointer(iwork), ctypes.byref(info),
    )  # fmt: skip
    assert info.value == 0
    np.testing.assert_allclose(s, np.linalg.svd(matrix, compute_uv=False), rtol=1e-9)


@needs_compiler
def test_lapack_eigenvalues(blas: ctypes.CDLL) -> None:
    matrix = np.random.default_rng(4).random((5, 5))
    a, real, imaginary, work = np.asfortranarray(matrix), np.zeros(5), np.zeros(5), np.zeros(500)
    info = ctypes.c_int32(-99)
    blas.dgeev_(
        b"N", b"N", number(5), pointer(a), number(5), pointer(real), pointer(imaginary), None, number(1), None,
        number(1), pointer(work), number(500), ctypes.byref(info),
    )  # fmt: skip
    assert info.value == 0
    np.testing.assert_allclose(
        np.sort_complex(real + 1j * imaginary), np.sort_complex(np.linalg.eigvals(matrix)), rtol=1e-9
    )


def test_completions_name_every_command_and_option() -> None:
    found = command_line.commands()
    _, subparsers = build_parser()
    assert [one.name for one in found] == ["", *subparsers.choices]
    pages = [command_line.bash(found), command_line.zsh(found), command_line.fish(found)]
    for command in found[1:]:
        assert all(command.name in page for page in pages)
    assert "quick standard thorough" in pages[0]
    assert "--self-test" in pages[0]
    assert "-l healthcheck" in pages[2]


@pytest.mark.parametrize(("shell", "kind"), [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish")])
def test_completions_are_valid(shell: str, kind: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / "completion"
    script.write_text(getattr(command_line, kind)(command_line.commands()), encoding="utf-8")
    subprocess.run([shell, "-n", str(script)], check=True)


def test_the_man_page_names_every_command() -> None:
    page = command_line.man(command_line.commands(), "2026-01-01")
    assert page.startswith(".TH DEEPFAKE\\-DESKTOP 1")
    for command in command_line.commands()[1:]:
        assert f"\n.SS {command.name.replace('-', chr(92) + '-')}" in page


def test_the_metainfo_is_valid() -> None:
    if not shutil.which("appstreamcli"):
        pytest.skip("appstreamcli is not installed")
    path = ROOT / "resources" / "org.deepfakedesktop.DeepfakeDesktop.metainfo.xml"
    subprocess.run(["appstreamcli", "validate", "--no-net", str(path)], check=True, capture_output=True)


def test_windows_and_macos_files_name_files_that_exist() -> None:
    script = (ROOT / "distribution" / "windows" / "deepfake-desktop.iss").read_text(encoding="utf-8")
    for name in re.findall(r"=\.\.\\\.\.\\([\w.\\-]+)$", script, re.MULTILINE):
        assert name == "dist" or (ROOT / name.replace("\\", "/")).is_file(), name
    plistlib.loads((ROOT / "distribution" / "macos" / "entitlements.plist").read_bytes())
    subprocess.run(["sh", "-n", str(ROOT / "distribution" / "macos" / "make_dmg.sh")], check=True)
    subprocess.run(["sh", "-n", str(ROOT / "distribution" / "linux" / "install.sh")], check=True)


def test_the_readme_names_the_downloads_of_this_version() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"deepfake-desktop_{__version__}_amd64.deb" in text
    assert f"deepfake-desktop-{__version__}-linux-x86_64.tar.xz" in text
    assert __version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg-deb")
def test_a_deb_is_what_dpkg_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    program = tmp_path / "stage" / "usr" / "lib" / "x" / ("a long name " * 12)
    program.parent.mkdir(parents=True)
    program.write_bytes(b"\xe8\0\0\0\0" * 1001)  # calls, which the filter for x86 rewrites
    program.chmod(0o711)
    (program.parent / "link").symlink_to("../x")
    control = "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: n\nDescription: d\n"
    for name in ("one.deb", "two.deb"):
        packages.write_deb(tmp_path / "stage", control, tmp_path / name)
    assert (tmp_path / "one.deb").read_bytes() == (tmp_path / "two.deb").read_bytes()
    told = subprocess.run(["dpkg-deb", "--contents", str(tmp_path / "one.deb")], capture_output=True, text=True)
    first, *_, last = told.stdout.splitlines()
    assert re.match(r"drwxr-xr-x root/root +0 2023-11-14 .* \./$", first) and last.endswith("./usr/lib/x/link -> ../x")
    subprocess.run(["dpkg-deb", "--extract", str(tmp_path / "one.deb"), str(tmp_path / "out")], check=True)
    unpacked = tmp_path / "out" / program.relative_to(tmp_path / "stage")
    assert unpacked.read_bytes() == program.read_bytes() and unpacked.stat().st_mode & 0o777 == 0o755
    fields = subprocess.run(["dpkg-deb", "--field", str(tmp_path / "one.deb")], capture_output=True, text=True)
    assert fields.stdout == control


def test_icons_hold_the_sizes_that_systems_ask_for() -> None:
    import struct

    data = (ROOT / "resources" / "icons" / "deepfake-desktop.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert kind == 1
    assert {data[6 + 16 * index] or 256 for index in range(count)} == {16, 24, 32, 48, 64, 128, 256}
    icns = (ROOT / "resources" / "icons" / "deepfake-desktop.icns").read_bytes()
    assert icns[:4] == b"icns" and struct.unpack_from(">I", icns, 4)[0] == len(icns)
