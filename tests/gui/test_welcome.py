"""The welcome of the first start: seen once, never in the way, and a sample that has something to find."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from deepfake_desktop.gui import welcome
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.welcome import WelcomeDialog, WelcomeText, sample_path
from tests.fixtures.make_bundle import default_bundle
from tests.gui.event_loop import spin
from tests.gui.test_window import wait_for_end


def texts(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_first_start_says_what_it_does_and_does_not(window: MainWindow) -> None:
    spin(20)
    said = texts(window)
    for words in ("What it does not", "swapped or re-rendered", "Nothing is uploaded", "does not judge sound"):
        assert words in said
    assert window.drop_zone.sample_button.isVisible() and Preferences().welcomed


def test_it_comes_once_and_again_when_it_is_asked_for(window: MainWindow) -> None:
    spin(20)
    window.close()
    again = MainWindow()
    again.show()
    spin(20)
    assert again.drop_zone.findChild(WelcomeText) is None and not again.drop_zone.sample_button.isVisible()
    assert again.drop_zone.button.isVisible()
    again.welcome.action.trigger()
    dialog = again.findChild(WelcomeDialog)
    assert dialog is not None and dialog.isVisible() and dialog.sample.isEnabled()
    dialog.close()
    again.close()
    again.deleteLater()
    spin(0)


def test_a_file_that_comes_with_the_start_is_not_stood_in_the_way_of(qapp: object, qtbot, no_face_clip: Path) -> None:
    window = MainWindow()
    window.show()
    window.open_paths([str(no_face_clip)])  # before the event loop turns, as at the start
    spin(20)
    assert window.workspace.isVisible() and not Preferences().welcomed
    wait_for_end(window, qtbot)
    window.close()
    window.deleteLater()
    spin(0)


def test_the_sample_is_analysed_and_is_no_recent_file(window: MainWindow, qtbot) -> None:
    default_bundle()
    window.drop_zone.sample_button.click()
    wait_for_end(window, qtbot)
    assert window.result is not None and window.result.status == "complete"
    assert "The sample is one photograph" in window.workspace.notice.text()
    assert window.preferences.recent == [] and window.preferences.last_folder == ""
    altered = max(window.timeline.boxes_at(2.0), key=lambda one: one.box.x).person
    by_person = {person.id: person.probability or 0.0 for person in window.result.people}
    assert by_person[altered] == max(by_person.values()) > min(by_person.values()) + 0.1


def test_the_dialog_leads_to_the_sample(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(window, "open_path", lambda path, *_, **__: opened.append(path))
    window.welcome.show_dialog()
    dialog = window.findChild(WelcomeDialog)
    assert dialog is not None
    dialog.sample.click()
    assert opened == [str(sample_path())] and not dialog.isVisible()


def test_without_its_sample_nothing_is_offered(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    monkeypatch.setattr(welcome, "resources_folder", lambda: tmp_path)
    dialog = WelcomeDialog(window)
    assert not dialog.sample.isEnabled()
    dialog.close()
