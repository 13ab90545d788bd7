"""Libraries of the Linux package that stand in for larger ones: what they refuse, and that the small BLAS is right."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from distribution import linux_libraries
from distribution.linux_libraries import Refusal

SOURCES = Path(linux_libraries.__file__).parent / "stand_ins"
# numpy/linalg/lapack_lite of NumPy 2.4.6's source package, repacked: whoever packs it anew says so here.
LAPACK_LITE = "86ba3dcc6638b8d5d3a9c449bb571d43fbae4b63ead8a3d0ed402873ddfe4b61"

needs_compiler = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("cc") or not shutil.which("readelf"),
    reason="needs Linux with a C compiler and binutils",
)


def compiled(folder: Path, name: str, source: str, *options: str) -> Path:
    text = folder / f"{name}.c"
    text.write_text(source, encoding="ascii")
    out = folder / f"lib{name}.so.1"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-o", str(out), str(text), f"-Wl,-soname,{out.name}", *options], check=True
    )
    return out


@needs_compiler
def test_a_refusal_offers_what_is_taken_and_nothing_else(tmp_path: Path) -> None:
    script = tmp_path / "versions"
    script.write_text("OLD { global: give; version; };\nNEW { global: later; table; unused; };\n", encoding="ascii")
    functions = "int give(void){return 7;} char *version(void){return 0;} int later(void){return 8;}"
    original = compiled(
        tmp_path, "large", f"{functions} int unused(void){{return 9;}} int table = 5;", f"-Wl,--version-script={script}"
    )
    calls = "int give(void), later(void); char *version(void); extern int table;"
    user = compiled(
        tmp_path, "user", f"{calls} int use(void){{ return give()+later()+table+(version()!=0); }}", str(original)
    )
    (tmp_path / "out").mkdir()
    out = tmp_path / "out" / original.name
    entries = [("user.so", str(user), "BINARY"), (original.name, str(original), "BINARY")]
    refusal = Refusal("", -3, (("version", '1.0 "quoted"\n'),))
    linux_libraries._compile_refusal(refusal, str(original), out, entries)
    assert linux_libraries.defined_by(str(out)) >= {"give@OLD", "version@OLD", "later@NEW", "table@NEW"}
    assert not any(name.startswith("unused") for name in linux_libraries.defined_by(str(out)))
    assert linux_libraries.data_of(str(out)) == {"table"}
    library = ctypes.CDLL(str(out))
    library.version.restype = ctypes.c_char_p
    assert (library.give(), library.later(), library.version()) == (-3, -3, b'1.0 "quoted"\n')


def test_the_sources_of_lapack_are_those_that_were_read() -> None:
    archive = SOURCES / "blas" / "lapack_lite.tar.xz"
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == LAPACK_LITE
    assert (
        (SOURCES.parent / "licences" / "LAPACK.txt").read_text(encoding="utf-8").startswith("Copyright (c) 1992-2013")
    )


_CALCULATIONS = """
import sys
import numpy as np

random, out = np.random.default_rng(3), {}


def made(kind, *shape):
    values = random.standard_normal(shape)
    return (values + 1j * random.standard_normal(shape) if np.dtype(kind).kind == "c" else values).astype(kind)


for kind in ("f", "d", "F", "D"):
    for m, n in ((37, 53), (1, 5), (3, 3)):
        a, b, x, y = made(kind, m, n), made(kind, n, 41), made(kind, n), made(kind, m)
        products = (a @ b, a.T @ made(kind, m, 7), a.T @ made(kind, 9, m).T, a @ x, y @ a, a.T @ y, a @ a.T, a.T @ a,
                    x @ x, np.vdot(x, b[:, 0]), a[::-1] @ b[:, ::-1], x[::-1] @ b[:, 1], np.asfortranarray(a) @ b)
        out |= {f"{kind}{m}-{number}": value for number, value in enumerate(products)}
    square = made(kind, 40, 40)
    definite = square @ square.conj().T + 40 * np.eye(40, dtype=kind)
    linalg = np.linalg
    solved = (linalg.inv(square), linalg.slogdet(square)[1], linalg.cholesky(definite), linalg.eigvalsh(definite),
              linalg.solve(square, made(kind, 40, 3)), linalg.svd(made(kind, 30, 50))[1], linalg.norm(square, 2),
              linalg.lstsq(made(kind, 50, 20), made(kind, 50, 3), rcond=None)[0], linalg.pinv(made(kind, 20, 9)),
              np.abs(linalg.qr(made(kind, 30, 20))[1]), np.sort_complex(linalg.eigvals(square)))
    out |= {f"{kind}-{number}": value for number, value in enumerate(solved)}
for wrong, calculation in ((np.zeros((3, 3)), np.linalg.inv), (-np.eye(3), np.linalg.cholesky)):
    try:
        calculation(wrong)
    except np.linalg.LinAlgError:
        continue
    raise SystemExit("no error")
np.savez(sys.argv[1], **out)
"""


@pytest.mark.slow  # compiles LAPACK
@needs_compiler
def test_the_small_blas_calculates_what_openblas_does(tmp_path: Path) -> None:
    options = linux_libraries._further_sources(SOURCES / "blas", tmp_path / "sources")
    library = tmp_path / "libblas.so"
    linux_libraries._run_compiler(SOURCES / "blas.c", library, options)
    for name, preloaded in (("open", None), ("small", str(library))):
        environment = os.environ | ({"LD_PRELOAD": preloaded} if preloaded else {})
        words = [sys.executable, "-c", _CALCULATIONS, str(tmp_path / f"{name}.npz")]
        subprocess.run(words, check=True, env=environment)
    with np.load(tmp_path / "open.npz") as expected, np.load(tmp_path / "small.npz") as found:
        assert len(expected.files) > 150
        identical = 0
        for key in expected:
            single = key[0] in "fF"
            scale = max(float(np.max(np.abs(expected[key]))), 1e-9)
            np.testing.assert_allclose(found[key] / scale, expected[key] / scale, atol=2e-3 if single else 1e-8)
            identical += np.array_equal(found[key], expected[key])
        assert identical < len(expected.files)  # else the other library was not even loaded
