"""After a crash the next start says so; everything can be erased from the window. In real processes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from deepfake_desktop.erasing import kept
from deepfake_desktop.files import data_folder, state_folder
from deepfake_desktop.gui.crash_log import CrashLog
from deepfake_desktop.gui.trouble_dialog import crash_dialog

PROGRAM = """
import ctypes, os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from deepfake_desktop.gui.app import make_application, run_gui
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.trouble_dialog import TroubleDialog

def window():
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

def crash():
    ctypes.string_at(0)

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def look():
    for dialog in window().findChildren(TroubleDialog):
        print(dialog.text(), dialog.detailedText(), sep="|")
    window().close()

def erase():
    window().erasing.action.trigger()
    QTimer.singleShot(100, agree)

def agree():
    next(b for b in QApplication.activeModalWidget().buttons() if "Erase" in b.text()).click()

app = make_application()
QTimer.singleShot(600, locals()[sys.argv[1]])
sys.exit(run_gui([]))
"""


@pytest.fixture
def program(own_home: Path):
    def run(what: str) -> subprocess.CompletedProcess[str]:
        changes = {"HOME": str(own_home), "XDG_CONFIG_HOME": str(own_home / ".config")}
        command = [sys.executable, "-c", PROGRAM, what]
        return subprocess.run(
            command, env=os.environ | changes, capture_output=True, text=True, timeout=60, check=False
        )

    return run


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="ends otherwise there")
def test_the_start_after_a_crash_says_so_once(program) -> None:
    assert program("crash").returncode < 0
    first = program("look")
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("The program ended unexpectedly the last time.|") and "Fatal" in first.stdout
    assert program("look").stdout == ""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="ends otherwise there")
def test_a_killed_program_did_nothing_wrong(program) -> None:
    assert program("kill").returncode < 0
    assert program("look").stdout == ""


@pytest.mark.slow
def test_erasing_closes_the_window_and_leaves_nothing(program, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(own_home / ".config"))
    assert program("look").returncode == 0  # settings and a log are there now
    assert kept()
    done = program("erase")
    assert done.returncode == 0, done.stderr
    assert kept() == ()
    assert [folder for folder in (data_folder(), state_folder()) if folder and folder.exists()] == []


def test_what_is_copied_names_no_file(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = crash_dialog(parent, 'File "/home/anna/clip.mp4"', lambda trouble: f"versions\n{trouble[:4]}")
    dialog.open()
    assert dialog.copy is not None
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "versions\nFile" and dialog.isVisible()
    dialog.close()


def test_a_note_that_cannot_be_kept_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    log = CrashLog(tmp_path / "log")
    assert log.begin() == ""
    log.end()


def test_a_clean_end_leaves_no_note(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "log")
    assert log.begin() == "" and log.path is not None and log.path.stat().st_mode & 0o777 == 0o600
    log.end()
    assert not log.path.exists()
