"""A new version installed over an older one finds the user's settings, history and queue, and keeps what it read."""

from __future__ import annotations

from pathlib import Path

from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.settings import APPLICATION, ORGANISATION, Preferences
from deepfake_desktop.history.store import NAME as HISTORY_NAME
from deepfake_desktop.history.store import History
from tests.fixtures import older_version


def settings_file(home: Path) -> Path:
    return home / ".config" / ORGANISATION / f"{APPLICATION}.ini"


def test_settings_are_kept_and_newer_ones_get_their_defaults(own_home: Path) -> None:
    older_version.write_settings(settings_file(own_home))
    kept = Preferences()
    assert (kept.theme, kept.sampling, kept.volume, kept.muted, kept.show_boxes) == ("dark", "quick", 0.25, True, False)
    assert kept.recent == [older_version.RECENT, "/videos/other.mov"]
    assert (kept.remember_results, kept.box_text, kept.model) == (True, "words", None)
    kept.theme = "light"
    del kept
    text = settings_file(own_home).read_text()
    assert "theme=light" in text and "sampling=quick" in text and "a_key_of_nobody=42" in text


def test_the_history_shows_what_the_older_version_found() -> None:
    history = History()
    assert history.path is not None and history.path.name == HISTORY_NAME
    older_version.write_history(history.path)
    (entry,) = history.entries()
    assert (entry.name, entry.band, entry.probability) == (older_version.NAME, "moderate", 0.8123)
    found = history.result(entry.id)
    assert (found.people[0].faces, found.cuts, found.moments) == (10, (), ())
    assert history.check().problems == () and history.take_recovery() is None


def test_the_window_opens_with_all_of_it(own_home: Path, qtbot: object) -> None:
    older_version.write_settings(settings_file(own_home))
    history = History()
    assert history.folder is not None and history.path is not None
    older_version.write_history(history.path)
    older_version.write_queue(own_home / "data" / "queue.json")
    window = MainWindow()
    try:
        assert [item.path for item in window.queue.model.items()] == [older_version.RECENT, "/videos/waits.mp4"]
        assert [entry.name for entry in window.history.history.entries()] == [older_version.NAME]
        assert Preferences().theme == "dark"
    finally:
        window.close()
