"""Searching folders for videos, and the order of names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deepfake_desktop.gui import find_videos
from deepfake_desktop.gui.find_videos import VideoSearch
from deepfake_desktop.gui.natural_order import natural_key


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def names(folder: Path, *roots: Path) -> list[str]:
    found = VideoSearch([str(root) for root in roots]).run()
    return [Path(path).relative_to(folder).as_posix() for path in found.paths]


def test_videos_are_found_in_the_order_that_people_expect(tmp_path: Path) -> None:
    touch(tmp_path, "clip 10.mp4", "Clip 2.MOV", "clip 1.webm", "notes.txt", "b/deep/x.mkv", "b/y.mp4", "a/z.avi")
    assert names(tmp_path, tmp_path) == [
        "clip 1.webm", "Clip 2.MOV", "clip 10.mp4", "a/z.avi", "b/y.mp4", "b/deep/x.mkv",
    ]  # fmt: skip


def test_a_chosen_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    touch(tmp_path, "recording", "folder/a.mp4", "folder/b.txt")
    assert names(tmp_path, tmp_path / "recording", tmp_path / "folder") == ["recording", "folder/a.mp4"]


def test_what_is_hidden_and_what_leads_in_circles_is_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.mp4", "._a.mp4", ".trash/b.mp4")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path, tmp_path) == ["a.mp4"]


def test_the_search_ends_at_its_bounds_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, *(f"{number}.mp4" for number in range(6)), "deep/deeper/x.mp4")
    assert VideoSearch([str(tmp_path)]).run().complete
    monkeypatch.setattr(find_videos, "MOST_FOUND", 4)
    found = VideoSearch([str(tmp_path)]).run()
    assert (len(found.paths), found.complete) == (4, False)
    monkeypatch.setattr(find_videos, "MOST_FOUND", 100)
    monkeypatch.setattr(find_videos, "MOST_LOOKED_AT", 3)
    found = VideoSearch([str(tmp_path)]).run()
    assert len(found.paths) <= 3 and not found.complete
    monkeypatch.setattr(find_videos, "MOST_LOOKED_AT", 1000)
    monkeypatch.setattr(find_videos, "DEEPEST", 1)
    found = VideoSearch([str(tmp_path)]).run()
    assert (len(found.paths), found.complete) == (6, False)


def test_a_cancelled_search_keeps_what_it_found(tmp_path: Path) -> None:
    touch(tmp_path, "a/1.mp4", "b/2.mp4")
    search: VideoSearch
    search = VideoSearch([str(tmp_path / "a"), str(tmp_path / "b")], lambda: search.count > 0)
    found = search.run()
    assert not found.complete and len(found.paths) == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may open every folder")
def test_a_closed_folder_is_counted(tmp_path: Path) -> None:
    touch(tmp_path, "a.mp4", "closed/b.mp4")
    (tmp_path / "closed").chmod(0)
    found = VideoSearch([str(tmp_path)]).run()
    (tmp_path / "closed").chmod(0o700)
    assert (len(found.paths), found.unreadable) == (1, 1)


def test_a_folder_that_vanished_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()

    def fail(path: str) -> None:
        raise FileNotFoundError(path)

    monkeypatch.setattr(find_videos.os, "scandir", fail)
    found = VideoSearch([str(tmp_path / "gone")]).run()
    assert (found.paths, found.unreadable) == ((), 1)


def test_numbers_are_compared_by_their_value() -> None:
    given = ["b1", "a10", "A2", "a02x", "a", "1", "²", "9" * 5000]
    assert sorted(given, key=natural_key)[:2] == ["1", "a"] or sorted(given, key=natural_key)[0] == "1"
    assert sorted(["a10", "A2", "a1"], key=natural_key) == ["a1", "A2", "a10"]
