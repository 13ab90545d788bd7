"""Pasting paths, showing a file where it lies, and the word about newer versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from deepfake_desktop import __version__
from deepfake_desktop.gui import file_manager, newer_version
from deepfake_desktop.gui.local_paths import dragged_urls, pasted_paths, path_of_argument
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.newer_version import NewerVersion
from tests.gui.test_window import wait_for_end


@pytest.fixture
def two_files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a clip.mp4", tmp_path / "b.mp4"]
    for path in paths:
        path.touch()
    return [str(path) for path in paths]


def test_copied_files_are_understood(two_files: list[str]) -> None:
    urls = [QUrl.fromLocalFile(path) for path in two_files]
    assert pasted_paths(urls, "something else").paths == tuple(two_files)


@pytest.mark.parametrize("form", ["{}", '"{}"', "'{}'", "  {}  ", "file://{}", "FILE://{}"])
def test_a_path_is_understood_as_people_copy_it(two_files: list[str], form: str) -> None:
    text = "\n".join(form.format(path) for path in two_files) + "\n\n"
    assert pasted_paths((), text).paths == tuple(two_files)


def test_home_addresses_and_nonsense_are_told_apart(two_files: list[str], own_home: Path) -> None:
    (own_home / "clip.mp4").touch()
    text = f"~/clip.mp4\nhttps://example.org/a.mp4\n/not/there.mp4\nhello\nb\0.mp4\n{two_files[0]}"
    pasted = pasted_paths((), text)
    assert pasted.paths == (str(own_home / "clip.mp4"), two_files[0])
    assert pasted.addresses == ("https://example.org/a.mp4",)
    assert pasted.missing == ("/not/there.mp4", "hello", "b\0.mp4")
    assert pasted_paths([QUrl("https://example.org/a.mp4")], "").addresses == ("https://example.org/a.mp4",)


def test_the_address_of_a_local_file_is_understood_on_the_command_line(two_files: list[str], tmp_path: Path) -> None:
    address = QUrl.fromLocalFile(two_files[0]).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert "%20" in address and path_of_argument(address) == two_files[0]
    assert path_of_argument("FILE:///there/a.mp4") == "/there/a.mp4"
    for usual in ("a.mp4", "/there/a b%20.mp4", "C:/a.mp4", "https://example.org/a.mp4"):
        assert path_of_argument(usual) == usual


def test_a_dragged_text_with_a_path_is_opened(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    assert dragged_urls((), "no path at all") == []
    data = QMimeData()
    data.setText(f"{no_face_clip}\n")
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, button, keys))
    wait_for_end(window, qtbot)
    assert window.workspace.title.text() == no_face_clip.name


def test_a_pasted_path_is_opened(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    QGuiApplication.clipboard().setText(f'"{no_face_clip}"')
    window.everyday.paste.trigger()
    wait_for_end(window, qtbot)
    assert window.workspace.title.text() == no_face_clip.name


def test_several_pasted_files_go_into_the_queue(window: MainWindow, qtbot, two_files: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in two_files])
    QGuiApplication.clipboard().setMimeData(data)
    window.queue.runner.set_paused(True)
    window.everyday.paste.trigger()
    qtbot.waitUntil(lambda: [item.path for item in window.queue.model.items()] == two_files)


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "holds no path"), ("/not/there.mp4", "There is no file /not/there.mp4"), ("http://a.b", "on this computer"),
     ("one\ntwo", "holds no path"), ("x" * 500, "holds no path")],
)  # fmt: skip
def test_what_cannot_be_pasted_is_said(window: MainWindow, text: str, said: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.everyday.paste.trigger()
    assert said in window.drop_zone.notice.text() and len(window.drop_zone.notice.text()) < 250
    window.queue.show()
    window.everyday.paste.trigger()
    assert said in window.queue.panel.notice()


def test_a_file_is_shown_where_it_lies(two_files: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(file_manager.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    started: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(file_manager.QProcess, "startDetached", lambda *words: started.append(words) or (True, 1))
    for platform in ("linux", "win32", "darwin"):
        monkeypatch.setattr(file_manager.sys, "platform", platform)
        assert file_manager.show_in_folder(two_files[0])
    assert opened == [str(Path(two_files[0]).parent)]
    (windows, mac) = started
    assert (
        windows[0] == "explorer.exe" and windows[1][0] == "/select," and mac == ("/usr/bin/open", ["-R", two_files[0]])
    )
    assert not file_manager.open_folder("/not/there") and len(opened) == 1


def test_the_word_about_newer_versions_needs_no_network(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.everyday.newer.trigger()
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, NewerVersion)
    assert "runs from its source" in dialog.facts.text() and "never connects to a network" in dialog.facts.text()
    dialog.close()
    monkeypatch.setattr(newer_version, "build_date", lambda: "2026-02-03")
    built = NewerVersion(window)
    assert "Built on 2026-02-03." in built.facts.text()
    built.close()


def test_the_about_window_names_the_version(window: MainWindow) -> None:
    window.menus.about.trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None and dialog.windowTitle() == "About Deepfake Desktop"
    assert any(__version__ in child.text() for child in dialog.children() if hasattr(child, "text"))
    dialog.close()


def test_what_went_wrong_is_copied_without_names(window: MainWindow, own_home: Path) -> None:
    text = window.everyday.diagnostics(f'File "{own_home}/secret clip.mp4", line 3, in open')
    assert "What went wrong" in text and "in open" in text
    assert "secret" not in text and own_home.name not in text
