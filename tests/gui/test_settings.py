"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from deepfake_desktop.gui.settings import APPLICATION, ORGANISATION, RECENT_LIMIT, Preferences


def test_choices_survive_a_restart(own_home: Path) -> None:
    first = Preferences()
    first.theme, first.sampling, first.volume, first.muted = "dark", "thorough", 0.25, True
    first.model, first.show_boxes, first.box_text = "resnet50-gru", False, "number"
    assert first.remember_results
    first.remember_results = False
    first.save()
    again = Preferences()
    assert (again.theme, again.sampling, again.volume, again.muted) == ("dark", "thorough", 0.25, True)
    assert (again.model, again.show_boxes, again.box_text) == ("resnet50-gru", False, "number")
    assert not again.remember_results
    assert list(own_home.rglob("*.ini"))


def test_nonsense_in_the_file_becomes_the_default() -> None:
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
    for key, value in {"theme": "pink", "volume": "loud", "sampling": "7", "geometry": "none"}.items():
        store.setValue(key, value)
    store.sync()
    preferences = Preferences()
    assert preferences.theme == "system"
    assert preferences.volume == 0.7
    assert preferences.sampling == "standard"
    assert preferences.geometry is None


def test_clearing_the_recent_files_can_be_taken_back_until_the_end(tmp_path: Path) -> None:
    preferences = Preferences()
    for name in ("a", "b", "c"):
        preferences.remember_file(tmp_path / name)
    before = preferences.recent
    assert not preferences.can_bring_back_recent()
    preferences.clear_recent()
    assert preferences.recent == [] == Preferences().recent  # gone from the disk
    preferences.remember_file(tmp_path / "b")
    preferences.bring_back_recent()
    assert preferences.recent == [str(tmp_path / "b"), *(path for path in before if not path.endswith("b"))]
    preferences.clear_recent()
    preferences.forget_files([str(tmp_path / "a")])  # its analysis was deleted: no undo may bring its name back
    preferences.bring_back_recent()
    assert str(tmp_path / "a") not in preferences.recent and len(preferences.recent) == 2
    preferences.clear_recent(for_good=True)
    assert not preferences.can_bring_back_recent()


def test_recent_files_are_few_and_the_newest_comes_first(tmp_path: Path) -> None:
    preferences = Preferences()
    for number in range(12):
        preferences.remember_file(tmp_path / f"{number}.mp4")
    preferences.remember_file(tmp_path / "9.mp4")
    assert preferences.recent[0] == str(tmp_path / "9.mp4")
    assert len(preferences.recent) == len(set(preferences.recent)) == RECENT_LIMIT
    assert preferences.last_folder == str(tmp_path)
