"""Pictures of the window in its main states: python -m tests.gui.screenshots FOLDER [VIDEO...]

Needs a screen (``xvfb-run -s "-screen 0 1600x1000x24"`` makes one) and a model bundle. Without videos of your own, it
makes some. Look at the pictures: nothing may be cut off, overlap, or be hard to read.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from deepfake_desktop.analysis.events import VerdictUpdated
from deepfake_desktop.analysis.result import TimelinePoint, Verdict
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE
from deepfake_desktop.gui.app import make_application
from deepfake_desktop.gui.compare_control import Clip
from deepfake_desktop.gui.ffmpeg_noise import quiet_ffmpeg
from deepfake_desktop.gui.language import ENGLISH, font_note, install, languages
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.stability_dialog import StabilityDialog
from deepfake_desktop.gui.theme import apply_theme
from deepfake_desktop.gui.why_dialog import WhyDialog
from deepfake_desktop.gui.worker import News
from tests.fixtures.make_video import blended_face_video, empty_file, face_video, no_face_video
from tests.gui.event_loop import spin
from tests.gui.made_up import first_look, in_history, person

_LONGEST_WAIT_S = 120.0
_LONG_NAME = "A file name that " + "goes on and on, as those of downloaded videos often do, " * 3 + "until its end.mp4"


class _Photographer:
    def __init__(self, app: QApplication, window: MainWindow, folder: Path) -> None:
        self.app, self.window, self.folder = app, window, folder

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """One picture in each theme, of the window or of a dialog."""
        for theme in ("light", "dark"):
            apply_theme(self.app, theme)
            spin(200)
            (widget or self.window).grab().save(str(self.folder / f"{name}-{theme}.png"))
        print(name)

    def take_dialogs(self, dialogs: dict[str, QDialog]) -> None:
        """One picture of each in each theme, by name."""
        for theme in ("light", "dark"):
            apply_theme(self.app, theme)
            spin(200)
            for name, dialog in dialogs.items():
                dialog.grab().save(str(self.folder / f"{name}-{theme}.png"))
        print(*dialogs)

    def wait(self) -> None:
        """Until the analysis has ended."""
        started = time.monotonic()
        while self.window.control.is_running() and time.monotonic() - started < _LONGEST_WAIT_S:
            spin(50)

    def show(self, path: Path, name: str, seconds: float | None = None) -> None:
        """Open a file, wait for its result, and stop at a moment of it."""
        self.window.open_path(str(path))
        self.wait()
        if seconds is not None:
            self.stop_at(seconds)
        self.take(name)

    def stop_at(self, seconds: float) -> None:
        spin(500)
        self.window.player.pause()
        self.window.seek(seconds)
        spin(500)


def main() -> None:
    parser = argparse.ArgumentParser(description="Take pictures of the window.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default=ENGLISH, choices=tuple(languages()), help="of the window")
    parser.add_argument("videos", type=Path, nargs="*")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    if install(app, arguments.language) != arguments.language:
        parser.error(font_note(arguments.language))
    with tempfile.TemporaryDirectory() as made:
        # Settings of its own: nobody's recent files may be in the pictures.
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, made)
        for variable in (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE):
            os.environ[variable] = str(Path(made) / variable)
        _first_start(app, arguments.folder)
        window = MainWindow()
        quiet_ffmpeg()
        window.resize(1280, 800)
        window.show()
        photographer = _Photographer(app, window, arguments.folder)
        _main_states(photographer, Path(made))
        for number, video in enumerate(arguments.videos, 1):
            photographer.show(video, f"own-{number}", 1.0)
        window.close()


def _first_start(app: QApplication, folder: Path) -> None:
    """The window as nobody has seen it yet."""
    window = MainWindow()
    window.show()
    photographer = _Photographer(app, window, folder)
    for size, name in (((1280, 800), "welcome"), ((1024, 600), "welcome-small")):
        window.resize(*size)
        photographer.take(name)
    window.close()


def _main_states(photographer: _Photographer, folder: Path) -> None:
    window = photographer.window
    photographer.take("empty")
    window._drop_frame.appear()
    photographer.take("dragging")
    window._drop_frame.hide()
    size = (960, 540)
    two = face_video(folder / "two people.mp4", seconds=12.0, size=size, people=2)
    window.open_path(str(two))
    while window.timeline.point_count == 0 and window.control.is_running():
        spin(20)
    spin(500)
    photographer.take("analysing")
    photographer.wait()
    photographer.stop_at(3.0)
    photographer.take("two-people")
    _first_look(photographer)
    photographer.show(two, "recalled", 3.0)
    _closely(photographer)
    photographer.show(face_video(folder / "face.mp4", seconds=6.0, size=size), "face", 3.0)
    photographer.show(blended_face_video(folder / "blended.mp4", seconds=6.0, size=size), "blended", 3.0)
    _behind(photographer)
    photographer.show(no_face_video(folder / "no face.mp4", seconds=3.0), "no-face", 1.0)
    photographer.show(empty_file(folder / "empty.mp4"), "error")
    _faces(photographer, folder)
    _eyes(photographer, folder)
    long_name = two.rename(folder / _LONG_NAME)
    window.resize(1024, 600)
    photographer.show(long_name, "small-window", 3.0)
    window.resize(800, 520)
    photographer.take("smallest-window")
    window.resize(1280, 800)
    _history(photographer, long_name)
    window.explain()
    spin(300)
    for dialog in window.findChildren(QDialog):
        dialog.grab().save(str(photographer.folder / "explanation.png"))
        dialog.close()
    _dialog(photographer, "explanation", window.explain)
    _queue(photographer, folder)
    _dialog(photographer, "about", window.menus.about.trigger)
    _dialog(photographer, "newer-version", window.everyday.newer.trigger)
    _dialog(photographer, "log", window.everyday.log.trigger)
    _settings(photographer)
    _dialog(photographer, "welcome-again", window.welcome.action.trigger)


def _settings(photographer: _Photographer) -> None:
    """The settings: their beginning, their end, some found by words, none found, and with large text."""
    settings = photographer.window.settings
    settings.show_dialog()
    dialog = settings.dialog
    assert dialog is not None
    photographer.take("settings", dialog)
    bar = dialog.room.verticalScrollBar()
    bar.setValue(bar.maximum())
    photographer.take("settings-end", dialog)
    dialog.search.setText("history")
    photographer.take("settings-found", dialog)
    dialog.search.setText("nothing has these words")
    photographer.take("settings-none", dialog)
    dialog.search.clear()
    settings.scale_text("200")
    dialog.resize(640, 560)
    photographer.take("settings-large-text", dialog)
    settings.scale_text("100")
    dialog.close()


def _dialog(photographer: _Photographer, name: str, show: Callable[[], object]) -> None:
    """A dialog in both themes."""
    for theme in ("light", "dark"):
        apply_theme(photographer.app, theme)
        show()
        spin(300)
        for dialog in photographer.window.findChildren(QDialog):
            dialog.grab().save(str(photographer.folder / f"{name}-{theme}.png"))
            dialog.close()
    print(name)


def _queue(photographer: _Photographer, folder: Path) -> None:
    """The queue's page: empty, at work, at its end, filtered, small; and the bar that leads there."""
    window = photographer.window
    queue, many = window.queue, folder / "many"
    many.mkdir()
    queue.show()
    photographer.take("queue-empty")
    for number in range(6):
        face_video(many / f"clip {number + 1}.mp4", seconds=3.0 + number / 2)
    blended_face_video(many / "blended.mp4", seconds=6.0, size=(960, 540))
    no_face_video(many / "b-roll.mp4", seconds=3.0)
    empty_file(many / "empty.mp4")
    face_video(many / _LONG_NAME, seconds=4.0)
    queue.add([str(many)])
    while queue.model.counts()["done"] < 4 or (item := queue.runner.running()) is None or item.fraction < 0.3:
        spin(20)
    queue.panel.table.setCurrentIndex(queue.view.index(1, 0))
    photographer.take("queue-at-work")
    queue.menu.pause.trigger()
    queue.leave()
    photographer.take("queue-bar")
    queue.show()
    _queue_at_its_end(photographer)


def _queue_at_its_end(photographer: _Photographer) -> None:
    window, queue = photographer.window, photographer.window.queue
    queue.menu.cancel_all.trigger()
    ids = [item.id for item in queue.model.items() if item.state == "cancelled"]
    queue.runner.retry(ids[2:])
    queue.menu.pause.trigger()
    while queue.model.counts()["waiting"] + queue.model.counts()["running"]:
        spin(50)
    photographer.take("queue-done")
    for size, name in (((1024, 600), "queue-small"), ((800, 520), "queue-smallest")):
        window.resize(*size)
        photographer.take(name)
    window.resize(1280, 800)
    queue.panel.filter.setText("nothing like it")
    photographer.take("queue-no-match")
    queue.panel.show_all()
    queue.menu.clear.trigger()
    photographer.take("queue-cleared")
    queue.menu.undo.trigger()
    window._drop_frame.appear(to_queue=True)
    photographer.take("queue-dragging")
    window._drop_frame.hide()


def _behind(photographer: _Photographer) -> None:
    """Why the first moment scores as it does, with a region chosen and without, and the stability check."""
    inspecting = photographer.window.inspecting
    inspecting.explain_moment()
    inspecting.check_stability()
    why, stability = (photographer.window.findChild(kind) for kind in (WhyDialog, StabilityDialog))
    spin(1500)
    photographer.take_dialogs({"why-working": why, "stability-working": stability})
    while why.is_running() or stability.is_running():
        spin(50)
    photographer.take_dialogs({"why": why, "stability": stability})
    why.rows.setCurrentRow(3)
    why.resize(640, 420)
    stability.resize(560, 360)
    photographer.take_dialogs({"why-small": why, "stability-small": stability})
    why.close()
    stability.close()


def _closely(photographer: _Photographer) -> None:
    """At a moment, with the face large, a part of the timeline, a loop, and the pointer over a lane."""
    window, menu = photographer.window, photographer.window.menus.watch
    menu.next_moment.trigger()
    menu.zoom_face.trigger()
    menu.closer.trigger()
    menu.mark_start.trigger()
    spin(500)
    strip = window.workspace.strip
    QTest.mouseMove(strip, strip.rect().center() - QPoint(60, 20))
    spin(1000)
    photographer.take("closely")
    for action in (menu.zoom_face, menu.whole, menu.clear_marks):
        action.trigger()
    window.watching.card.hide()
    _dialog(photographer, "shortcuts", window._show_shortcuts)


def _faces(photographer: _Photographer, folder: Path) -> None:
    """The magnified face of one of two people: chosen, small, in a large window, and switched off."""
    window, face = photographer.window, photographer.window.face
    path = folder / "two faces.mp4"
    photographer.show(face_video(path, seconds=8.0, size=(960, 540), people=2), "face-strip", 2.0)
    face.step(1)
    spin(200)
    photographer.take("face-strip-second")
    for size, name in (((800, 520), "face-strip-smallest"), ((1024, 600), "face-strip-small"), ((1600, 1000), "large")):
        window.resize(*size)
        photographer.take(name)
    window.resize(1280, 800)
    face.switch.trigger()
    photographer.take("face-strip-off")
    face.switch.trigger()
    _compare(photographer, folder, path)


def _eyes(photographer: _Photographer, folder: Path) -> None:
    """Your eyes first: asking, small, and both side by side."""
    window = photographer.window
    card = window.workspace.eyes
    window.eyes.switch.trigger()
    photographer.show(face_video(folder / "eyes.mp4", seconds=6.0, size=(960, 540), people=2), "eyes-first", 2.0)
    card.answer_button("manipulated").click()
    for size, name in (((1024, 600), "eyes-first-small"), ((800, 520), "eyes-first-smallest")):
        window.resize(*size)
        photographer.take(name)
    card.note.setText("The edge of the chin moves against the neck whenever the head turns to the left.")
    card.show_button.click()
    spin(300)
    photographer.take("eyes-first-both-smallest")
    window.resize(1280, 800)
    photographer.take("eyes-first-both")
    window.eyes.switch.trigger()


def _compare(photographer: _Photographer, folder: Path, path: Path) -> None:
    """Two people of one clip, and two clips: at work, done, small, and with a long name."""
    comparing = photographer.window.comparing
    comparing.two_people.trigger()
    assert comparing.dialog is not None
    spin(1000)
    photographer.take("compare-people", comparing.dialog)
    other = blended_face_video(folder / f"B {_LONG_NAME}", seconds=6.0, size=(960, 540))
    comparing.compare(Clip(str(path)), Clip(str(other)))
    dialog = comparing.dialog
    assert dialog is not None
    spin(1500)
    photographer.take("compare-at-work", dialog)
    while dialog.right.result is None:
        spin(50)
    dialog.link.seek(0, 2.0)
    spin(700)
    for size, name in (((1280, 800), "compare"), ((1024, 600), "compare-small")):
        dialog.resize(*size)
        photographer.take(name, dialog)
    dialog.close()


def _history(photographer: _Photographer, gone: Path) -> None:
    """The list of earlier analyses, its question, a result without its video, and a private session."""
    window = photographer.window
    for number, band in enumerate(("strong", "moderate", "none")):
        window.history.history.add(in_history(f"interview {number}.mp4", band, str(number)))
    window.menus.history.show_history.trigger()
    dialog = window.history.dialog
    assert dialog is not None
    photographer.take("history", dialog)
    dialog.delete_button.click()
    photographer.take("history-question", dialog.question())
    dialog.question().close()
    dialog.words.setText("nothing has this name")
    photographer.take("history-nothing-found", dialog)
    dialog.words.setText(gone.stem[:20])
    gone.unlink()
    dialog.open_button.click()
    photographer.wait()
    dialog.close()
    photographer.take("history-without-video")
    window.menus.history.private.trigger()
    photographer.take("private")
    window.resize(800, 520)
    photographer.take("private-smallest-window")
    window.resize(1280, 800)
    window.menus.history.private.trigger()


def _first_look(photographer: _Photographer) -> None:
    """What a few moments have shown, alone and beside the first real scores; made up, since it passes so soon."""
    window = photographer.window
    window.timeline = Timeline(5.0)
    window.timeline.duration_s = 12.0
    window.workspace.strip.set_timeline(window.timeline)
    window.workspace.panel.show_starting()
    window._take_news(News(look=first_look()))
    photographer.take("first-look")
    points = [TimelinePoint(n / 5, person, 0.3 * person) for n in range(16) for person in (1, 2)]
    people = (person(1, "none", 0.2), person(2, "inconclusive", 0.5))
    verdict = VerdictUpdated(Verdict("inconclusive", 0.5, "", (), (0.41, 0.6)), people)
    window._take_news(News(points=points, verdict=verdict))
    photographer.take("first-look-and-scores")


if __name__ == "__main__":
    main()
