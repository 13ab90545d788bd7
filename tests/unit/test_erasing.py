"""What the program keeps is found and removed; what others keep beside it is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deepfake_desktop.__main__ import main
from deepfake_desktop.erasing import erase, kept, window_process
from deepfake_desktop.files import cache_folder, data_folder, settings_folder, state_folder

OURS = {
    "remembered results": [("cache", f"results/{'0' * 64}.json"), ("cache", "results/.unfinished-x")],
    "history": [("data", "history/history.sqlite3"), ("data", "history/history.sqlite3-wal")],
    "queue": [("data", "queue.json")],
    "log": [("state", "log/deepfake-desktop.log.1"), ("state", "log/crash.txt")],
    "hand-over between windows": [("state", "instance/1-2.request")],
    "settings and recent files": [("settings", "deepfake-desktop.ini")],
}
THEIRS = [
    ("cache", "results/mine.txt"),
    ("data", "thesis.odt"),
    ("data", "history/folder/x"),
    ("settings", "other.ini"),
]


@pytest.fixture
def places() -> dict[str, Path]:
    found = {"cache": cache_folder(), "data": data_folder(), "state": state_folder(), "settings": settings_folder()}
    return {name: path for name, path in found.items() if path is not None}


def make(places: dict[str, Path], files: list[tuple[str, str]]) -> list[Path]:
    made = []
    for place, name in files:
        path = places[place] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"12345")
        made.append(path)
    return made


def test_all_kinds_are_found_and_removed_with_the_empty_folders(places: dict[str, Path]) -> None:
    ours = [path for files in OURS.values() for path in make(places, files)]
    found = kept()
    assert {kind.what: len(kind.files) for kind in found} == {what: len(files) for what, files in OURS.items()}
    done = erase(found)
    assert (done.files, done.size_bytes, done.left) == (len(ours), 5 * len(ours), ())
    assert not any(path.exists() for path in [*ours, *places.values()])
    assert kept() == ()


def test_what_others_keep_in_a_chosen_folder_stays(places: dict[str, Path]) -> None:
    ours = [path for files in OURS.values() for path in make(places, files)]
    theirs = make(places, THEIRS)
    erase(kept())
    assert all(path.exists() for path in theirs) and not any(path.exists() for path in ours)


def test_a_link_is_removed_and_not_what_it_leads_to(places: dict[str, Path], tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_bytes(b"x")
    (link := places["data"] / "queue.json").parent.mkdir(parents=True)
    link.symlink_to(target)
    erase(kept())
    assert target.exists() and not link.is_symlink()


def test_a_file_that_cannot_be_removed_is_told(places: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    (path,) = make(places, OURS["queue"])

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "unlink", refuse)
    assert erase(kept()).left == (path,)


def test_the_command_asks_first(places: dict[str, Path], monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    (path,) = make(places, OURS["queue"])
    monkeypatch.setattr("builtins.input", lambda question: "")
    assert main(["erase"]) == 1 and path.exists()
    assert "queue: 1 file" in (told := capsys.readouterr().out) and "Nothing was removed." in told
    assert main(["erase", "--yes"]) == 0 and not path.exists()
    assert main(["erase"]) == 0
    assert "Nothing is kept." in capsys.readouterr().out


def test_an_open_window_is_in_the_way(places: dict[str, Path], capsys) -> None:
    (path,) = make(places, OURS["queue"])
    (lock,) = make(places, [("state", "instance/lock")])
    lock.write_text(f"{os.getpid()}\ndeepfake-desktop\n")
    assert window_process() == os.getpid()
    assert main(["erase", "--yes"]) == 1 and path.exists()
    assert "Close it first" in capsys.readouterr().err
    lock.write_text("999999999\ndeepfake-desktop\n")  # of a program that died
    assert main(["erase", "--yes"]) == 0 and not path.exists()
