"""The main states in several sizes, both themes and one language: python -m tests.gui.screenshot_matrix FOLDER.

Needs a screen. ``--sizes 1024x600 1440x900`` are of the window; for a fine screen set QT_SCALE_FACTOR=2, and sizes are
in its larger pixels (1920x1080 fills 3840x2160). ``--text 200`` makes the text larger. Look at the pictures: nothing
may be cut off, overlap, or be hard to read.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.gui.app import make_application
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.language import ENGLISH, font_note, install, languages
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.theme import apply_theme
from tests.fixtures.make_video import face_video, no_face_video
from tests.gui.event_loop import spin
from tests.gui.made_up import in_history


def main() -> None:
    parser = argparse.ArgumentParser(description="Take pictures of the main states in several sizes.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default=ENGLISH, choices=tuple(languages()))
    parser.add_argument("--sizes", nargs="+", default=["1024x600", "1440x900"])
    parser.add_argument("--text", default="100", help="size of the text, in per cent")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    if install(app, arguments.language) != arguments.language:
        parser.error(font_note(arguments.language))
    sizes = [tuple(map(int, size.split("x"))) for size in arguments.sizes]
    with tempfile.TemporaryDirectory() as made:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, made)
        for variable in (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE):
            os.environ[variable] = str(Path(made) / variable)
        apply_theme(app, "light")  # as the program does before it makes its window
        window = MainWindow()
        quiet_ffmpeg()
        window.show()
        window.settings.scale_text(arguments.text)
        _take_all(app, window, sizes, arguments.folder, Path(made))
        window.close()


def _take_all(app: QApplication, window: MainWindow, sizes: list[tuple[int, ...]], out: Path, made: Path) -> None:
    def take(name: str, widget: QWidget = window) -> None:
        for width, height in sizes:
            widget.resize(width, height)
            for theme in ("light", "dark"):
                apply_theme(app, theme)
                spin(250)
                widget.grab().save(str(out / f"{name}-{width}x{height}-{theme}.png"))
        print(name)

    take("welcome")
    window.drop_zone.sample_button.click()
    spin(500)
    while window.control.is_running():
        spin(50)
    window.player.pause()
    window.menus.watch.next_moment.trigger()
    spin(1500)
    take("result")
    many = made / "videos"
    many.mkdir()
    face_video(many / "press conference.mp4", seconds=2.0)
    no_face_video(many / "b-roll.mp4", seconds=1.0)
    window.queue.show()
    window.queue.add([str(many)])
    while window.queue.model.counts()["done"] < 2:
        spin(50)
    take("queue")
    for number, band in enumerate(("strong", "moderate", "inconclusive")):
        window.history.history.add(in_history(f"interview {number + 1}.mp4", band, str(number)))
    window.menus.history.show_history.trigger()
    window.settings.show_dialog()
    dialogs = {
        "guide": window.guide.show_dialog(),
        "history": window.history.dialog,
        "settings": window.settings.dialog,
    }
    for name, dialog in dialogs.items():
        assert dialog is not None
        take(name, dialog)
        dialog.close()


if __name__ == "__main__":
    main()
