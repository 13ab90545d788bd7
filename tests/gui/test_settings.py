"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

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


class Pickled:
    """Runs a function when it is read back, as whoever writes somebody else's settings could."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.path,)


@pytest.mark.parametrize("hide", ["", "@", "r", "n", "quotes", "lines"])
def test_an_object_in_the_file_is_not_brought_to_life(tmp_path: Path, hide: str) -> None:
    first = Preferences()
    first.theme = "dark"
    first.save()
    path = Path(first._store.fileName())
    del first
    writer = QSettings(str(tmp_path / "hostile.ini"), QSettings.Format.IniFormat)
    writer.setValue("box_text", Pickled(tmp_path / "run"))
    writer.sync()
    text = (tmp_path / "hostile.ini").read_text()
    if hide in ("quotes", "lines"):
        text = text.replace("@Variant", '"@Var""iant' if hide == "quotes" else "@Var\\\niant", 1)
        text = text.rstrip() + ('"\n' if hide == "quotes" else "\n")
    elif hide:
        text = text.replace("@Variant", "@Variant".replace(hide, rf"\x{ord(hide):x}"), 1)
    path.write_text(text)
    preferences = Preferences()
    assert preferences.box_text == "words" and preferences.theme == "system"
    assert not (tmp_path / "run").exists()
    assert path.with_name(f"{path.name}.damaged").read_text() == text


def test_settings_with_any_name_in_them_are_not_taken_for_foreign(tmp_path: Path) -> None:
    preferences = Preferences()
    preferences.remember_file(tmp_path / 'a "quoted" 中文 \\x40Variant(.mp4')
    preferences.geometry = QByteArray(bytes(range(256)))
    preferences.save()
    again = Preferences()
    assert again.recent == preferences.recent != [] and again.geometry == preferences.geometry


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


@pytest.mark.parametrize(("text", "volume"), [("nan", 0.7), ("inf", 1.0), ("-inf", 0.0), ("1e999", 1.0), ("", 0.7)])
def test_a_volume_that_is_no_number_on_the_slider(text: str, volume: float) -> None:
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
    store.setValue("volume", text)
    store.sync()
    assert Preferences().volume == volume


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
