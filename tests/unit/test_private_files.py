"""Files for the user alone, and where the system wants them."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from deepfake_desktop import files, private_files
from deepfake_desktop.files import DATA_VARIABLE, STATE_VARIABLE, build_date, data_folder, state_folder
from deepfake_desktop.private_files import is_ours, make_private, read_regular_file, replace_file


@pytest.mark.parametrize(
    ("folder", "variable", "xdg", "linux", "mac", "windows"),
    [
        (data_folder, DATA_VARIABLE, "XDG_DATA_HOME", ".local/share", "Library/Application Support", "Data"),
        (state_folder, STATE_VARIABLE, "XDG_STATE_HOME", ".local/state", "Library/Logs", "State"),
    ],
)
def test_the_folders_are_the_systems(
    folder, variable: str, xdg: str, linux: str, mac: str, windows: str,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.setenv(variable, str(tmp_path / "own"))
    assert folder() == tmp_path / "own"
    monkeypatch.delenv(variable)
    monkeypatch.setenv("HOME", str(tmp_path))
    for platform, place in (("linux", linux), ("darwin", mac)):
        monkeypatch.setattr(sys, "platform", platform)
        assert folder() == Path.home() / place / "deepfake-desktop"
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv(xdg, str(tmp_path / "xdg"))
    assert folder() == tmp_path / "xdg" / "deepfake-desktop"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert folder() == tmp_path / "local" / "DeepfakeDesktop" / windows


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners and modes of files")
def test_folder_and_file_are_for_the_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True, mode=0o755)
    make_private(folder)
    replace_file(folder / "x", b"one")
    replace_file(folder / "x", b"two")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "x").stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == ["x"] and (folder / "x").read_bytes() == b"two"
    assert is_ours(folder) and not is_ours(folder / "x") and not is_ours(tmp_path / "missing")
    monkeypatch.setattr(private_files.os, "geteuid", lambda: os.getuid() + 1)
    assert not is_ours(folder)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace_file(tmp_path / "x", b"one")

    def fail(*values: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(private_files.os, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        replace_file(tmp_path / "x", b"two")
    assert [path.name for path in tmp_path.iterdir()] == ["x"] and (tmp_path / "x").read_bytes() == b"one"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes and links")
def test_only_a_regular_file_of_bearable_size_is_read(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"12345")
    assert read_regular_file(tmp_path / "x", 5) == b"12345"
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "x")
    for name, most in (("x", 4), ("pipe", 5), ("link", 5), ("missing", 5), (".", 5000)):
        with pytest.raises(OSError):
            read_regular_file(tmp_path / name, most)


def test_the_day_of_the_build_is_read_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert build_date() is None
    monkeypatch.setattr(files, "__file__", str(tmp_path / "files.py"))
    (tmp_path / "build_date.txt").write_text("2026-02-03\n")
    assert build_date() == "2026-02-03"
    (tmp_path / "build_date.txt").write_text("<b>soon</b>")
    assert build_date() is None
