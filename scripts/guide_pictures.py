"""The pictures of the user guide: part of ``make screenshots``, or python -m scripts.guide_pictures FOLDER.

Needs a screen. They show the shipped sample and videos made by code, with settings and folders of their own. JPEG,
because the packaged program's Qt reads that and no WebP.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.gui.app import make_application
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.language import ENGLISH, install
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.stability_dialog import StabilityDialog
from deepfake_desktop.gui.theme import apply_theme
from deepfake_desktop.gui.why_dialog import WhyDialog
from tests.fixtures.make_video import face_video, no_face_video
from tests.gui.event_loop import spin
from tests.gui.made_up import in_history

SIZE = (1000, 640)
QUALITY = 70  # of JPEG


class Pictures:
    """Takes the pictures in the order in which somebody would come past them."""

    def __init__(self, app: QApplication, made: Path, out: Path) -> None:
        apply_theme(app, "light")
        self._made, self._out = made, out
        self.window = MainWindow()
        quiet_ffmpeg()
        self.window.resize(*SIZE)
        self.window.show()

    def take_all(self) -> None:
        self._walk_through()
        self._closer()
        self._queue()
        self._dialogs()
        self.window.close()

    def _walk_through(self) -> None:
        """The three actions of the guide's beginning (tests/gui/test_guide.py does the same)."""
        window = self.window
        spin(300)
        self._save("start", window)
        window.drop_zone.sample_button.click()
        self._wait()
        window.player.pause()
        window.menus.watch.next_moment.trigger()
        spin(1500)
        self._save("verdict", window)
        space = window.workspace
        corner = space.strip.mapTo(window, QPoint(0, 0))
        end = space.legend.mapTo(window, space.legend.rect().bottomRight())
        self._save("strip", window, QRect(corner, end).adjusted(-6, -6, 6, 6))
        window.menus.explain.trigger()
        dialog = window.findChildren(QDialog)[-1]
        dialog.resize(720, 420)
        spin(300)
        self._save("meaning", dialog)
        dialog.close()

    def _closer(self) -> None:
        window = self.window
        window.inspecting.explain_moment()
        why = window.findChild(WhyDialog)
        while why.is_running():
            spin(50)
        why.rows.setCurrentRow(1)
        why.resize(760, 460)
        spin(300)
        self._save("why", why)
        why.close()
        window.inspecting.check_stability()
        stability = window.findChild(StabilityDialog)
        while stability.is_running():
            spin(50)
        stability.resize(700, 460)
        spin(300)
        self._save("stability", stability)
        stability.close()
        window.eyes.switch.trigger()
        window.open_path(str(face_video(self._made / "interview.mp4", seconds=5.0, size=(960, 540))))
        self._wait()
        window.player.pause()
        window.workspace.eyes.answer_button("manipulated").click()
        spin(500)
        self._save("eyes", window)
        window.eyes.switch.trigger()

    def _queue(self) -> None:
        window, many = self.window, self._made / "videos"
        many.mkdir()
        face_video(many / "press conference.mp4", seconds=4.0)
        no_face_video(many / "b-roll.mp4", seconds=3.0)
        for name in ("statement.mp4", "talk show.mp4"):
            face_video(many / name, seconds=5.0)
        window.resize(SIZE[0], 420)
        window.queue.show()
        window.queue.add([str(many)])
        while window.queue.model.counts()["done"] < 2 or window.queue.runner.running() is None:
            spin(20)
        self._save("queue", window)
        window.queue.menu.cancel_all.trigger()

    def _dialogs(self) -> None:
        window = self.window
        for number, (band, probability) in enumerate((("strong", 0.97), ("moderate", 0.84), ("none", 0.11)), 1):
            found = in_history(f"interview {number}.mp4", band, str(number))
            window.history.history.add(replace(found, verdict=replace(found.verdict, probability=probability)))
        window.menus.history.show_history.trigger()
        history = window.history.dialog
        assert history is not None
        history.resize(820, 400)
        spin(300)
        self._save("history", history)
        history.close()
        window.settings.show_dialog()
        settings = window.settings.dialog
        assert settings is not None
        settings.resize(720, 480)
        spin(300)
        self._save("settings", settings)
        settings.close()

    def _wait(self) -> None:
        spin(500)
        while self.window.control.is_running():
            spin(50)

    def _save(self, name: str, widget: QWidget, part: QRect | None = None) -> None:
        path = self._out / f"{name}.jpg"
        if not (widget.grab(part) if part is not None else widget.grab()).save(str(path), "JPEG", QUALITY):
            raise SystemExit(f"{path} could not be written")
        print(path, path.stat().st_size)


def main() -> None:
    parser = argparse.ArgumentParser(description="Take the pictures of the user guide.")
    parser.add_argument("folder", type=Path)
    out: Path = parser.parse_args().folder
    out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    install(app, ENGLISH)
    with tempfile.TemporaryDirectory() as made:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, made)
        for variable in (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE):
            os.environ[variable] = str(Path(made) / variable)
        Pictures(app, Path(made), out).take_all()


if __name__ == "__main__":
    main()
