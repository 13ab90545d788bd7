"""Which code computed a result: a packaged program names the hash of the sources that it was built from."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import deepfake_desktop
from deepfake_desktop.analysis import program

PACKAGE = Path(deepfake_desktop.__file__).parent


def test_every_source_of_the_engine_counts(tmp_path: Path) -> None:
    for room in ("video", "faces", "detector", "analysis"):
        shutil.copytree(PACKAGE / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    before = program.code_hash(tmp_path)
    assert before == program.code_hash(PACKAGE) == program.engine_versions()["code"]
    source = tmp_path / "faces" / "crop.py"
    source.write_bytes(source.read_bytes() + b"\n")
    assert program.code_hash(tmp_path) != before


@pytest.mark.parametrize(("text", "expected"), [("ab" * 32 + "\n", "ab" * 32), ("no hash", ""), (None, "")])
def test_a_packaged_program_knows_its_hash(tmp_path: Path, text: str | None, expected: str) -> None:
    if text is not None:
        (tmp_path / "code_sha256.txt").write_text(text)
    assert program.code_hash(tmp_path) == ""
    assert program._stored_hash(tmp_path) == expected
