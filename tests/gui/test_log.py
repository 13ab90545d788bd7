"""The log in memory and on disk, and that what is copied from it names nobody."""

from __future__ import annotations

import getpass
import logging
import platform
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from deepfake_desktop.gui import diagnostics as diagnostics_module
from deepfake_desktop.gui import log_keeper, log_viewer
from deepfake_desktop.gui.log_keeper import LogKeeper, log_file
from deepfake_desktop.gui.log_viewer import LogViewer
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.redaction import redacted

ours = logging.getLogger("deepfake_desktop.gui.made_up")


@pytest.fixture
def keeper() -> Iterator[LogKeeper]:
    made = LogKeeper()
    made.install(on_disk=True)
    yield made
    made.remove()


def written() -> str:
    path = log_file()
    assert path is not None
    return path.read_text(encoding="utf-8") if path.exists() else ""


def test_ours_is_kept_from_information_on_and_of_others_warnings(keeper: LogKeeper) -> None:
    ours.debug("too small"), ours.info("said"), logging.getLogger("libav.h264").info("chatter")
    logging.getLogger("libav.h264").warning("warned")
    assert [line.partition(": ")[2] for line in keeper.text().splitlines()] == ["said", "warned"]
    assert [line.partition(": ")[2] for line in written().splitlines()] == ["said", "warned"]


def test_the_file_is_for_the_user_alone_and_never_large(keeper: LogKeeper, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3000):
        ours.info("%d %s", number, "x" * 900)
    path = log_file()
    assert path is not None
    files = sorted(path.parent.iterdir())
    assert len(files) == 3 and all(file.stat().st_size <= log_keeper.MOST_BYTES for file in files)
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600} or not hasattr(path, "owner")
    assert len(keeper.text().splitlines()) == log_keeper.MOST_RECORDS
    ours.info("y" * 100_000)
    assert len(keeper.text().splitlines()[-1]) == log_keeper.LONGEST_RECORD


def test_a_full_disk_ends_the_file_and_nothing_else(keeper: LogKeeper, monkeypatch, capsys) -> None:
    ours.info("before")

    def fail(self: logging.StreamHandler, record: logging.LogRecord) -> None:
        try:
            raise OSError(28, "No space left on device")
        except OSError:
            self.handleError(record)

    monkeypatch.setattr(log_keeper._PrivateFile, "emit", fail)
    ours.info("while full"), ours.info("after")
    assert [line.partition(": ")[2] for line in keeper.text().splitlines()] == ["before", "while full", "after"]
    assert capsys.readouterr().err == ""


def test_without_a_place_the_log_is_in_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (None, tmp_path / "file" / "below"):
        monkeypatch.setattr(log_keeper, "state_folder", lambda place=place: place)
        made = LogKeeper()
        made.install(on_disk=True)
        ours.info("said")
        assert made.text().endswith("said")
        made.remove()


def test_what_was_shown_before_is_still_shown_and_nothing_more(keeper: LogKeeper) -> None:
    root = logging.getLogger()
    keeper.remove()
    before = (root.level, list(root.handlers))
    shown: list[str] = []
    terminal = logging.StreamHandler()
    terminal.emit = lambda record: shown.append(record.getMessage())  # type: ignore[method-assign]
    root.addHandler(terminal)
    level = root.level
    root.setLevel(logging.CRITICAL + 1)
    keeper.install(on_disk=False)
    keeper.install(on_disk=False)  # a second time is no second time
    ours.error("for the log only")
    keeper.remove()
    root.removeHandler(terminal)
    assert shown == [] and root.level == logging.CRITICAL + 1
    root.setLevel(level)
    assert (root.level, root.handlers) == before


SECRET = "/home/anna/Videos/My holiday clip.mp4"


@pytest.mark.parametrize(
    "text",
    [
        f"the analysis of {SECRET} failed", f"'{SECRET}'", f'File "{SECRET}", line 3', "of My holiday clip.mp4 failed",
        f"see file://{SECRET}", r"C:\Users\anna\clip.mp4 is gone", r"'C:\Users\anna b\x.txt'", r"\\anna\share\clip.mov",
        "~/anna/x", "My holiday clip", "/Users/anna/Desktop", "[Errno 2] No such file: '/tmp/anna holiday'",
        "2026-01-02 10:00:00 INFO x: holiday of anna.MKV ended",
    ],
)  # fmt: skip
def test_no_name_is_left(text: str) -> None:
    clean = redacted(text, [SECRET])
    for word in ("anna", "holiday"):
        assert word not in clean.lower(), clean


def test_user_and_computer_are_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "Anna")
    monkeypatch.setattr(platform, "node", lambda: "annas-laptop")
    assert redacted("anna on ANNAS-LAPTOP, not annabel") == "<user> on <computer>, not annabel"


def test_what_helps_is_left() -> None:
    text = (
        "2026-01-02 10:00:00,123 ERROR deepfake_desktop.gui.worker: the analysis failed\n"
        '  File "/opt/some where/deepfake_desktop/gui/worker.py", line 12, in run\n'
        '  File "/usr/lib/python3.11/json/decoder.py", line 3\n'
        "ValueError: 3 / 4 and/or 25 fps at 1920x1080, 12:30"
    )
    clean = redacted(text)
    assert '"…/deepfake_desktop/gui/worker.py", line 12' in clean and "…/lib/python3.11/json/decoder.py" in clean
    assert "ValueError: 3 / 4 and/or 25 fps at 1920x1080, 12:30" in clean and "10:00:00,123 ERROR" in clean


def test_the_viewer_copies_what_it_shows(window: MainWindow, keeper: LogKeeper, monkeypatch) -> None:
    monkeypatch.setattr(diagnostics_module, "KEEPER", keeper)
    window.preferences.remember_file(Path(SECRET))
    ours.warning("cannot play %s", SECRET)
    window.everyday.log.trigger()
    viewer = window.findChild(QDialog)
    assert isinstance(viewer, LogViewer)
    viewer.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == viewer.page.toPlainText() and "Copied" in viewer.said()
    assert "cannot play <file>" in copied and "Qt 6" in copied and "numpy" in copied
    assert "anna" not in copied and str(Path.home()) not in copied
    viewer.close()


def test_the_folder_of_the_log_is_opened(window: MainWindow, keeper: LogKeeper, monkeypatch) -> None:
    ours.warning("so that there is a file")
    opened: list[str] = []
    monkeypatch.setattr(log_viewer, "open_folder", lambda folder: bool(opened.append(folder)))
    window.everyday.show_log()
    viewer = window.findChild(QDialog)
    assert isinstance(viewer, LogViewer) and viewer.folder.isEnabled()
    viewer.folder.click()
    path = log_file()
    assert path is not None and opened == [str(path.parent)]
    assert "could not be opened" in viewer.said()
    viewer.close()
