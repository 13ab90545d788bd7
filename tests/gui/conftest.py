"""GUI tests: an own HOME for every test, Qt warnings fail it, and so does a thread left running."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings, QThread
from PySide6.QtWidgets import QApplication, QMessageBox

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.gui import engine
from deepfake_desktop.gui.language import ENGLISH, install
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.theme import apply_theme
from tests.fixtures.local_worker import LocalWorker
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import audio_only, face_video, no_face_video
from tests.gui.event_loop import spin

# What Qt says about this machine, not about the program.
_OF_THE_MACHINE = (
    "No audio device detected",
    "symbolsresolver",  # optional sound and video acceleration libraries that are not installed
    "PulseAudioService",
    "No HW decoder found",
    "No RHI backend",
    "Immediate exit requested",  # a file was closed while it was being opened
    "This plugin does not support",  # the offscreen platform
)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "broken_media: Qt may say that it cannot open or play the file")
    config.addinivalue_line("markers", "broken_settings: Qt may say that it cannot read a value of the settings")


@pytest.fixture(scope="session", autouse=True)
def children() -> Iterator[None]:
    """The processes that read videos: real ones, the same for all tests."""
    yield
    engine.shut_down()


@pytest.fixture
def without_children() -> Iterator[None]:
    """Videos are read in this process, so that a test can change how."""
    before = engine.set_worker(LocalWorker())
    yield
    engine.set_worker(before)


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    """Whatever language the machine has, or the test before chose."""
    install(qapp, ENGLISH)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the settings of whoever runs it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv(CACHE_VARIABLE, str(home / "cache"))
    monkeypatch.setenv(DATA_VARIABLE, str(home / "data"))
    monkeypatch.setenv(STATE_VARIABLE, str(home / "state"))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / ".config"))
    return home


@pytest.fixture(autouse=True)
def no_qt_warning(request: pytest.FixtureRequest, qtlog) -> Iterator[None]:
    yield
    allowed = _OF_THE_MACHINE
    if request.node.get_closest_marker("broken_media"):
        allowed += ("Could not open media", "AVStream duration")
    if request.node.get_closest_marker("broken_settings"):
        allowed += ("Trying to construct an instance of an invalid type", "QVariant::load")
    said = [
        record.message
        for record in qtlog.records
        if record.type_name in ("QtWarningMsg", "QtCriticalMsg", "QtFatalMsg")
        and not any(text in f"{record.context} {record.message}" for text in allowed)
    ]
    assert said == []


@pytest.fixture
def window(qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    """The real main window, shown; closed afterwards as a user would, and nothing may be left of it."""
    shown = MainWindow()
    apply_theme(qapp, "light")
    shown.resize(1100, 700)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.close()
    assert shown.ended_cleanly
    assert [thread for thread in shown.findChildren(QThread) if thread.isRunning()] == []
    assert [box for box in qapp.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()] == []
    shown.deleteLater()
    spin(0)
    del shown
    gc.collect()  # here, on the window's thread, and not by chance on the next test's worker


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for clips that several tests open; skips them where there is no model to analyse with."""
    default_bundle()
    return tmp_path_factory.mktemp("clips")


@pytest.fixture(scope="session")
def face_clip(clips: Path) -> Path:
    return face_video(clips / "face.mp4", seconds=4.0)


@pytest.fixture(scope="session")
def two_faces_clip(clips: Path) -> Path:
    return face_video(clips / "two faces.mp4", seconds=4.0, people=2)


@pytest.fixture(scope="session")
def long_clip(clips: Path) -> Path:
    return face_video(clips / "long.mp4", seconds=60.0, fps=10)


@pytest.fixture(scope="session")
def no_face_clip(clips: Path) -> Path:
    return no_face_video(clips / "no face.mp4", seconds=2.0)


@pytest.fixture(scope="session")
def sound_clip(clips: Path) -> Path:
    return audio_only(clips / "sound.mp4", seconds=2.0)
