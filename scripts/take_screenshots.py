"""The pictures in README and on the site: ``make screenshots``, or python -m scripts.take_screenshots FOLDER.

Needs a screen. The videos are made by code from a photograph in the public domain, with settings and folders of their
own, so that nothing of whoever takes the pictures is in them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.gui.app import make_application
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.language import ENGLISH, install
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.theme import apply_theme
from deepfake_desktop.gui.why_dialog import WhyDialog
from tests.fixtures.make_video import blended_face_video, face_video, no_face_video
from tests.gui.event_loop import spin

SIZE = (1180, 740)
QUALITY = 82  # of WebP
VIDEO_SIZE = (960, 540)


def main() -> None:
    parser = argparse.ArgumentParser(description="Take the pictures of README and site.")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    install(app, ENGLISH)
    with tempfile.TemporaryDirectory() as made:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, made)
        for variable in (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE):
            os.environ[variable] = str(Path(made) / variable)
        window = MainWindow()
        quiet_ffmpeg()
        apply_theme(app, "light")
        window.resize(*SIZE)
        window.show()
        _watching(window, Path(made), arguments.folder)
        _queue(window, Path(made), arguments.folder)
        window.close()


def _watching(window: MainWindow, folder: Path, out: Path) -> None:
    """A video with two people at a moment of it, and what that moment's score depends on."""
    window.open_path(str(blended_face_video(folder / "interview.mp4", seconds=8.0, size=VIDEO_SIZE)))
    spin(500)
    while window.control.is_running():
        spin(50)
    window.player.pause()
    window.menus.watch.next_moment.trigger()
    spin(1500)
    _save(window, out / "window.webp")
    window.inspecting.explain_moment()
    why = window.findChild(WhyDialog)
    while why.is_running():
        spin(50)
    why.rows.setCurrentRow(1)
    spin(300)
    _save(why, out / "why.webp")
    why.close()


def _queue(window: MainWindow, folder: Path, out: Path) -> None:
    """Several files, some done and one at work."""
    many = folder / "videos"
    many.mkdir()
    face_video(many / "press conference.mp4", seconds=4.0)
    no_face_video(many / "b-roll.mp4", seconds=3.0)
    for name in ("statement.mp4", "talk show.mp4"):
        face_video(many / name, seconds=5.0)
    window.queue.show()
    window.queue.add([str(many)])
    while window.queue.model.counts()["done"] < 2 or window.queue.runner.running() is None:
        spin(20)
    _save(window, out / "queue.webp")
    window.queue.menu.cancel_all.trigger()


def _save(widget: QWidget, path: Path) -> None:
    if not widget.grab().save(str(path), "WEBP", QUALITY):
        raise SystemExit(f"{path} could not be written")
    print(path)


if __name__ == "__main__":
    main()
