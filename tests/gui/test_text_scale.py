"""Text of every size: nothing of the window is cut off, and it holds at once and at the next start."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QScrollArea, QToolButton, QWidget

from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui.language import install
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.theme import scale_text, text_factor
from deepfake_desktop.gui.worker import AnalysisWorker
from tests.fixtures.make_record import full_result
from tests.gui.event_loop import spin


@pytest.fixture(autouse=True)
def usual_text() -> Iterator[None]:
    yield
    scale_text(100)


def cut_off(window: QWidget) -> list[str]:
    """The texts of labels and buttons that have too little room, or reach over the edge of what scrolls them."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        needed, room = widget.sizeHint(), widget.size()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        high = widget.heightForWidth(room.width()) if wraps else needed.height()
        if high > room.height() + 1 or (not wraps and needed.width() > room.width() + 1):
            found.append(f"{widget.text()!r} needs {needed}, has {room}")
        area = widget.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        frame = area.viewport() if isinstance(area, QScrollArea) else window
        right = widget.mapTo(frame, widget.rect().topRight()).x() if frame.isAncestorOf(widget) else 0
        if right > frame.width():
            found.append(f"{widget.text()!r} ends at {right} of {frame.width()}")
    return found


def settle(window: QWidget) -> None:
    """Layouts take a few turns of the event loop to come to rest; then nothing may be cut off."""
    for _ in range(30):
        spin(50)
        if not cut_off(window):
            return
    assert cut_off(window) == []


def show_a_result(window: MainWindow) -> None:
    worker = AnalysisWorker("clip.mp4", Settings())
    result = full_result()
    worker.moments = result.moments
    window._show_workspace(result.file.name, "A notice of some length that stands above the picture of the video.")
    window._start_over(5.0)
    window._show_result(result, worker)
    worker.deleteLater()


@pytest.mark.parametrize("percent", ["100", "150", "200"])
def test_nothing_is_cut_off(window: MainWindow, percent: str) -> None:
    window.resize(1440, 900)
    window.settings.scale_text(percent)
    settle(window)
    show_a_result(window)
    settle(window)
    window.queue.show()
    settle(window)


@pytest.mark.parametrize(("percent", "width", "height"), [("200", 1024, 600), ("150", 1024, 600), ("100", 800, 520)])
def test_a_small_window_scrolls_and_nothing_overlaps(window: MainWindow, percent: str, width: int, height: int) -> None:
    """Picture, controls, strip and legend stand below each other, and the panel needs no sideways scrolling."""
    window.resize(width, height)
    window.settings.scale_text(percent)
    show_a_result(window)
    for _ in range(10):
        spin(50)
    space = window.workspace
    assert (window.width(), window.height()) == (width, height)
    column = (space.title, space.notice, space.surface, space.controls, space._strip_area, space.legend)
    for above, below in itertools.pairwise(column):
        assert above.geometry().bottom() < below.geometry().top(), (above, below)
    assert space.surface.height() >= space.surface.minimumHeight()
    assert space.face_strip.isVisible() == (percent == "100")  # its words would be cut off
    if space.face_strip.isVisible():
        assert space.face_strip.geometry().bottom() < space.controls.geometry().top()
    assert space.panel.horizontalScrollBar().maximum() == 0
    assert space.panel.step_button().text().replace("\n", " ") == "Show the most suspicious moment"


@pytest.mark.parametrize("code", ["es", "fr"])
def test_the_buttons_of_the_queue_fit_in_languages_with_longer_words(qapp: QApplication, code: str, qtbot) -> None:
    install(qapp, code)
    window = MainWindow()
    window.resize(1024, 600)
    window.show()
    window.settings.scale_text("200")
    window.queue.show()
    window.queue.model.add(["/nowhere/one.mp4"])
    settle(window)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("percent", ["100", "200"])
def test_no_dialog_is_cut_off(window: MainWindow, percent: str) -> None:
    window.settings.scale_text(percent)
    actions = (window.menus.about, window.everyday.newer, window.everyday.log, window.menus.shortcuts)
    for action in (*actions, window.guide.action, window.menus.explain, window.welcome.action, window.settings.action):
        before = set(window.findChildren(QDialog))
        action.trigger()
        (dialog,) = set(window.findChildren(QDialog)) - before
        settle(dialog)
        dialog.close()


def test_what_is_shown_already_grows_with_the_text(window: MainWindow) -> None:
    window.resize(1440, 900)
    show_a_result(window)
    spin(20)
    strip, panel, rows = window.workspace.strip, window.workspace._right, window.workspace.moments.list_widget()
    before = strip.height(), panel.width(), rows.item(0).sizeHint().height(), window.queue.panel.table.columnWidth(1)
    window.settings.scale_text("200")
    spin(50)
    after = strip.height(), panel.width(), rows.item(0).sizeHint().height(), window.queue.panel.table.columnWidth(1)
    assert all(new > old for new, old in zip(after, before, strict=True))


def test_the_size_is_there_at_the_next_start(window: MainWindow) -> None:
    window.settings.scale_text("175")
    window.close()
    scale_text(100)
    again = MainWindow()
    assert text_factor() == pytest.approx(1.75, abs=0.05)
    again.show()
    spin(20)
    larger = QApplication.font().pointSizeF()
    button = again.drop_zone.button
    for widget in (again, again.menuBar(), button, again.queue.panel.table, again.workspace.moments.why_button()):
        assert widget.font().pointSizeF() == pytest.approx(larger, abs=0.1), widget
    assert again.workspace.title.font().pointSizeF() == pytest.approx(1.15 * larger, abs=0.3)
    again.close()
    again.deleteLater()
    spin(0)


def test_large_text_puts_the_filters_of_the_queue_below_its_buttons(window: MainWindow) -> None:
    window.resize(1024, 600)
    window.queue.show()
    panel = window.queue.panel
    spin(20)
    assert panel.filter.y() < panel.findChild(QToolButton).geometry().bottom()
    window.settings.scale_text("200")
    spin(50)
    assert panel.filter.y() > panel.findChild(QToolButton).geometry().bottom()
