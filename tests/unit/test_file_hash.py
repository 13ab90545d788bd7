"""Hashing beside other work: the value, giving up, and a disk that fails."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from deepfake_desktop import files
from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.files import sha256_of, sha256_unless
from deepfake_desktop.video import file_hash
from deepfake_desktop.video.file_hash import FileHash, hash_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "clip.mp4").write_bytes(os.urandom(3 * files._CHUNK_BYTES + 17))
    return tmp_path / "clip.mp4"


def test_the_hash_is_that_of_the_whole_file(path: Path) -> None:
    with FileHash(path) as found:
        value = found.wait(lambda: False)
    assert value == found.value == sha256_of(path) == hashlib.sha256(path.read_bytes()).hexdigest()
    assert not found.failed


def test_hashing_is_given_up_between_two_chunks(path: Path) -> None:
    asked: list[int] = []

    def is_unwanted() -> bool:
        asked.append(1)
        return len(asked) == 3

    assert sha256_unless(path, is_unwanted) is None
    assert len(asked) == 3  # three chunks and the end would ask five times


def _waits_for_its_end(wanted: Path, is_unwanted: Callable[[], bool]) -> str | None:
    """A file so large that it is read until somebody gives it up."""
    while not is_unwanted():
        threading.Event().wait(0.001)
    return None


def test_leaving_early_stops_the_thread(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_hash, "sha256_unless", _waits_for_its_end)
    before = set(threading.enumerate())
    with FileHash(path) as found:
        assert set(threading.enumerate()) != before
    assert found.value is None and not found.failed
    assert set(threading.enumerate()) == before


def test_whoever_waits_may_cancel(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_hash, "sha256_unless", _waits_for_its_end)
    answers = iter([False, False, True])
    with FileHash(path) as found:
        assert found.wait(lambda: next(answers)) is None


def test_a_disk_that_fails_is_told_in_words(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*what: object) -> str:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(file_hash, "sha256_unless", fail)
    with FileHash(path) as found, pytest.raises(UnreadableVideoError, match=r"clip\.mp4 could not be read to its end"):
        found.wait(lambda: False)
    assert found.failed and found.value is None


def test_a_file_in_memory_has_the_hash_of_its_bytes(tmp_path: Path) -> None:
    place = tmp_path / "a.bin"
    place.write_bytes(b"abc")
    with FileHash(Path("nowhere.mp4"), b"abc") as hashed:
        assert hashed.wait(lambda: False) == hash_of(place, lambda: False)
