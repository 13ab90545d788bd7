"""The folder of remembered results: private, bounded, and never a reason to fail."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from deepfake_desktop import private_files
from deepfake_desktop.analysis import recall_store
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.files import CACHE_VARIABLE, cache_folder

NAMES = [f"{number:064x}" for number in range(10)]


@pytest.fixture
def store(tmp_path: Path) -> RecallStore:
    return RecallStore(tmp_path / "cache" / "results")


def used_at(store: RecallStore, name: str, seconds: float) -> None:
    assert store.folder is not None
    os.utime(store.folder / f"{name}.json", (seconds, seconds))


def test_what_is_written_is_read_until_it_is_removed(store: RecallStore) -> None:
    assert store.read(NAMES[0]) is None
    store.write(NAMES[0], b"one")
    store.write(NAMES[0], b"two")
    assert store.read(NAMES[0]) == b"two"
    assert store.amount() == (1, 3)
    store.remove(NAMES[0])
    assert store.read(NAMES[0]) is None


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
def test_nobody_else_may_read_it(store: RecallStore) -> None:
    assert store.folder is not None
    store.folder.mkdir(parents=True, mode=0o755)
    store.folder.chmod(0o755)
    store.write(NAMES[0], b"one")
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((store.folder / f"{NAMES[0]}.json").stat().st_mode) == 0o600
    assert [path.name for path in store.folder.iterdir()] == [f"{NAMES[0]}.json"]  # nothing unfinished is left


def test_a_new_folder_is_private_from_the_start(store: RecallStore) -> None:
    store.write(NAMES[0], b"one")
    assert store.folder is not None
    if os.name == "posix":
        assert stat.S_IMODE(store.folder.parent.stat().st_mode) == 0o700


def test_the_oldest_used_goes_first(store: RecallStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall_store, "MOST_ENTRIES", 3)
    for number, name in enumerate(NAMES[:3]):
        store.write(name, b"x")
        used_at(store, name, 1000.0 + number)
    assert store.read(NAMES[0]) == b"x"  # now the one used last
    store.write(NAMES[3], b"x")
    assert [store.read(name) is not None for name in NAMES[:4]] == [True, False, True, True]


def test_all_entries_together_stay_below_a_size(store: RecallStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall_store, "MOST_BYTES", 250)
    for number, name in enumerate(NAMES[:4]):
        store.write(name, b"x" * 100)
        used_at(store, name, 1000.0 + number)
    assert store.amount() == (2, 200)
    assert store.read(NAMES[3]) is not None


def test_an_entry_that_is_too_large_is_not_kept(store: RecallStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall_store, "LARGEST_ENTRY", 10)
    store.write(NAMES[0], b"x" * 11)
    assert store.amount().entries == 0
    store.write(NAMES[0], b"x")
    assert store.folder is not None
    (store.folder / f"{NAMES[0]}.json").write_bytes(b"x" * 11)  # by somebody else
    assert store.read(NAMES[0]) is None
    assert store.amount().entries == 0


def test_nothing_is_written_after_a_change_of_mind(store: RecallStore) -> None:
    store.keeps = False
    store.write(NAMES[0], b"one")
    assert store.amount().entries == 0


def test_clearing_tells_how_much_and_leaves_what_is_not_ours(store: RecallStore) -> None:
    assert store.clear() == (0, 0)
    for name in NAMES[:3]:
        store.write(name, b"12345")
    assert store.folder is not None
    (store.folder / "letter.txt").write_text("mine")
    (store.folder / ".unfinished-x").write_text("of a program that crashed")
    assert store.clear() == (3, 15)
    assert [path.name for path in store.folder.iterdir()] == ["letter.txt"]


def test_what_a_crashed_program_left_goes_after_a_while(store: RecallStore) -> None:
    store.write(NAMES[0], b"one")
    assert store.folder is not None
    for name, age in (("old", 1e6), ("new", 0.0)):
        (store.folder / f".unfinished-{name}").write_text("x")
        os.utime(store.folder / f".unfinished-{name}", (recall_store.time.time() - age,) * 2)
    store.write(NAMES[1], b"two")
    assert sorted(path.name for path in store.folder.iterdir() if path.name.startswith(".")) == [".unfinished-new"]


def test_a_clock_that_was_set_back_pushes_out_nothing_new(store: RecallStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall_store, "MOST_ENTRIES", 2)
    for name in NAMES[:2]:
        store.write(name, b"of the future")
        assert store.folder is not None
        os.utime(store.folder / f"{name}.json", (recall_store.time.time() + 1e8,) * 2)
    (store.folder / ".unfinished-future").write_text("x")
    os.utime(store.folder / ".unfinished-future", (recall_store.time.time() + 1e8,) * 2)
    store.write(NAMES[2], b"new")
    assert store.read(NAMES[2]) == b"new" and store.amount().entries == 2
    assert not (store.folder / ".unfinished-future").exists()


def test_without_a_folder_nothing_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall_store, "cache_folder", lambda: None)
    store = RecallStore()
    store.write(NAMES[0], b"one")
    store.remove(NAMES[0])
    assert (store.folder, store.read(NAMES[0]), store.amount(), store.clear()) == (None, None, (0, 0), (0, 0))


def test_a_folder_that_cannot_be_made_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = RecallStore(tmp_path / "file" / "results")
    store.write(NAMES[0], b"one")
    assert store.read(NAMES[0]) is None and store.amount() == (0, 0) and store.clear() == (0, 0)


@pytest.mark.parametrize("call", ["mkstemp", "replace"])
def test_a_full_or_read_only_disk_is_no_failure(store: RecallStore, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(NAMES[0], b"one")

    def fail(*values: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(private_files.tempfile if call == "mkstemp" else private_files.os, call, fail)
    store.write(NAMES[1], b"two")
    store.write(NAMES[0], b"changed")
    assert store.read(NAMES[0]) == b"one" and store.read(NAMES[1]) is None
    assert store.folder is not None and len(list(store.folder.iterdir())) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes and links")
def test_what_is_no_plain_file_is_removed_and_not_followed(store: RecallStore, tmp_path: Path) -> None:
    store.write(NAMES[0], b"one")
    assert store.folder is not None
    os.mkfifo(store.folder / f"{NAMES[1]}.json")
    (tmp_path / "elsewhere").write_text("not ours")
    (store.folder / f"{NAMES[2]}.json").symlink_to(tmp_path / "elsewhere")
    (store.folder / f"{NAMES[3]}.json").mkdir()
    assert [store.read(name) for name in NAMES[1:4]] == [None, None, None]
    assert (tmp_path / "elsewhere").read_text() == "not ours"
    assert sorted(path.name for path in store.folder.iterdir()) == [f"{NAMES[0]}.json", f"{NAMES[3]}.json"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX owners")
def test_a_folder_of_somebody_else_is_not_trusted(store: RecallStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(NAMES[0], b"one")
    mine = os.geteuid()
    monkeypatch.setattr(recall_store.os, "geteuid", lambda: mine + 1)
    assert store.read(NAMES[0]) is None
    store.write(NAMES[1], b"two")
    assert store.amount().entries == 1


def test_the_cache_folder_is_the_systems(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "own"))
    assert cache_folder() == tmp_path / "own"
    assert RecallStore().folder == tmp_path / "own" / "results"
    monkeypatch.delenv(CACHE_VARIABLE)
    monkeypatch.setenv("HOME", str(tmp_path))
    for platform, place in (
        ("linux", Path(".cache", "deepfake-desktop")),
        ("darwin", Path("Library", "Caches", "deepfake-desktop")),
    ):
        monkeypatch.setattr(sys, "platform", platform)
        assert cache_folder() == Path.home() / place
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() == Path.home() / ".cache" / "deepfake-desktop"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_folder() == tmp_path / "xdg" / "deepfake-desktop"
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert cache_folder() == tmp_path / "local" / "DeepfakeDesktop" / "Cache"
    monkeypatch.delenv("LOCALAPPDATA")
    assert cache_folder() is None


def test_without_a_home_there_is_no_cache_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv(CACHE_VARIABLE)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", homeless)
    assert cache_folder() is None
