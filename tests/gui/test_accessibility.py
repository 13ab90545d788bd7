"""Everything by keyboard, with a visible focus, and with names and roles for screen readers.

The widgets of each window, page and dialog are walked through. Beside what is tested here and in test_contrast.py, no
information is given by colour alone; what repeats it:

- heat strip: height of the bars, hatching, dots, stripes, lines; legend, tool tip and screen reader in words
- people: their number beside the colour, on the strip, on cards, and on face boxes
- bands: the words of the verdict, of a person's card, and of the queue's and history's tables
- why: outlines with numbers, hatching and "stands out" in the list
- running, chosen, off: texts, ticks and the shape of the glyphs (play, pause, mute)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.analysis.result import ModelFacts, TimelinePoint
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui import announce as announcing
from deepfake_desktop.gui import language, strip_access
from deepfake_desktop.gui.help import show_about, show_about_verdict, show_explanation, show_shortcuts
from deepfake_desktop.gui.language import install, languages
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.newer_version import NewerVersion
from deepfake_desktop.gui.report_dialog import ReportDialog
from deepfake_desktop.gui.stability_dialog import StabilityDialog
from deepfake_desktop.gui.theme import apply_theme
from deepfake_desktop.gui.why_dialog import WhyDialog
from tests.gui.event_loop import spin
from tests.gui.made_up import result
from tests.gui.test_contrast import contrast

# Roles that tell nothing of what a focused widget is good for.
_NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_MOMENT = Moment(1, 1.0, 2.0, 1.5, 0.9, "strong", 3.0)
_RING = 6  # pixels around a widget in which its focus may be shown


def _workspace(window: MainWindow) -> QWidget:
    """A made-up result, without any file."""
    space = window.workspace
    window._show_workspace("made up.mp4", "A notice.")
    window.timeline = Timeline(0.2)
    window.timeline.duration_s = 10.0
    window.timeline.set_scores([TimelinePoint(n / 5, 1, n / 50) for n in range(50)])
    space.strip.set_timeline(window.timeline)
    space.strip.set_moments((_MOMENT,), None)
    space.panel.show_result(result(), {})
    space.moments.show_moments((_MOMENT,), {}, True)
    space.refresh_strip()
    for action in window.menus.watch.findChildren(QAction):
        action.setEnabled(True)
    return window


def _queue(window: MainWindow) -> QWidget:
    window.queue.show()
    window.queue.model.add(["/nowhere/one.mp4", "/nowhere/two.mp4"])
    window.queue.panel.show_notice("A notice.", can_undo=True)
    return window


def _empty(window: MainWindow) -> QWidget:
    return window


def _newest_dialog(window: MainWindow) -> QWidget:
    return window.findChildren(QDialog)[-1]


def _by(show: Callable[[MainWindow], object]) -> Callable[[MainWindow], QWidget]:
    def open_dialog(window: MainWindow) -> QWidget:
        dialog = show(window)
        return dialog if isinstance(dialog, QDialog) else _newest_dialog(window)

    return open_dialog


PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "empty": _empty,
    "workspace": _workspace,
    "queue": _queue,
    "history": _by(lambda window: window.history.show_dialog()),
    "log": _by(lambda window: window.everyday.log.trigger()),
    "newer version": _by(NewerVersion),
    "report": _by(lambda window: ReportDialog(window, "Somebody")),
    "stability": _by(lambda window: StabilityDialog(window, window.inspecting._jobs)),
    "why": _by(lambda window: WhyDialog(window, window.inspecting._jobs, _MOMENT)),
    "guide": _by(lambda window: window.guide.show_dialog()),
    "explanation": _by(show_explanation),
    "shortcuts": _by(show_shortcuts),
    "about": _by(show_about),
    "about the verdict": _by(lambda window: show_about_verdict(window, ModelFacts("m", "1", "00"), "# Card")),
}


@pytest.fixture(params=sorted(PLACES))
def place(request: pytest.FixtureRequest, window: MainWindow, qtbot) -> Iterator[QWidget]:
    """A window or dialog, shown and active."""
    shown = PLACES[request.param](window)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    spin(20)
    yield shown
    if shown is not window:
        shown.close()
    window.queue.model.remove([item.id for item in window.queue.model.items()])


def widgets_of(place: QWidget) -> list[QWidget]:
    """All that is seen, but for the insides of Qt's own widgets."""
    seen = [one for one in place.findChildren(QWidget) if one.isVisibleTo(place) and one.window() is place]
    return [one for one in seen if not one.objectName().startswith(("qt_", "focus ring"))]


def stops_of(place: QWidget) -> list[QWidget]:
    """Where the Tab key should stop."""
    return [
        one
        for one in widgets_of(place)
        if one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and one.isEnabled() and one.focusProxy() is None
    ]


def named(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def paints_itself(widget: QWidget) -> bool:
    """A picture of our own, rather than a surface with other widgets on it."""
    own = any("paintEvent" in vars(kind) and kind.__module__.startswith("deepfake") for kind in type(widget).__mro__)
    return own and not widget.findChildren(QWidget)


def is_picture(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and not widget.pixmap().isNull()


def test_what_can_be_focused_or_tells_something_has_a_name_and_a_role(place: QWidget) -> None:
    nameless = [one for one in stops_of(place) if not named(one)]
    nameless += [one for one in widgets_of(place) if (paints_itself(one) or is_picture(one)) and not named(one)]
    nameless += [one for one in widgets_of(place) if isinstance(one, QProgressBar | QAbstractSlider) and not named(one)]
    assert [repr(one) for one in nameless if not isinstance(one, QScrollBar)] == []
    # A page that only scrolls has no role of its own in Qt.
    stops = [one for one in stops_of(place) if not isinstance(one, QScrollArea)]
    roles = {one: QAccessible.queryAccessibleInterface(one).role() for one in stops}
    assert [repr(one) for one, role in roles.items() if role in _NO_ROLES] == []
    assert named(place) or place.windowTitle()


def test_all_is_reached_by_tab(place: QWidget) -> None:
    stops, reached = set(stops_of(place)), []
    assert stops
    first = next(iter(stops_of(place)))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3 * len(stops) + 10):
        now = QApplication.focusWidget()
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert [repr(one) for one in stops - set(reached)] == []


@pytest.mark.parametrize("theme", ("light", "dark"))
def test_the_focus_is_seen(place: QWidget, theme: str, qapp: QApplication) -> None:
    """Focus changes pixels of each stop, by 3:1 at least, somewhere at it."""
    apply_theme(qapp, theme)
    place.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key leaves it
    spin(20)
    unseen = []
    for stop in stops_of(place):
        others = [one for one in stops_of(place) if one is not stop]
        rest = others[0] if others else place
        rest.setFocus(Qt.FocusReason.TabFocusReason)
        if rest is place:
            stop.clearFocus()
        before = picture_around(stop, place)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        after = picture_around(stop, place)
        if changed(before, after) < 12:
            unseen.append(repr(stop))
    assert unseen == []


def picture_around(widget: QWidget, place: QWidget) -> QImage:
    spin(0)
    corner = widget.mapTo(place, QPoint(0, 0))
    area = QRect(corner, widget.size()).adjusted(-_RING, -_RING, _RING, _RING)
    return place.grab(area.intersected(place.rect())).toImage()


def changed(before: QImage, after: QImage) -> int:
    """How many pixels differ by a contrast of 3:1."""
    count = 0
    for y in range(0, before.height()):
        for x in range(0, before.width()):
            if before.pixel(x, y) != after.pixel(x, y):
                count += contrast(QColor(before.pixel(x, y)), QColor(after.pixel(x, y))) >= 3.0
                if count >= 12:
                    return count
    return count


def test_menus_have_names_and_keys_of_their_own(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within one menu, no key leads to two entries, in any language."""
    monkeypatch.setattr(language, "has_font", lambda code: True)  # its texts are tested, not seen
    for code in languages():
        assert install(qapp, code) == code
        other = MainWindow()
        menus = [other.menuBar(), *(menu for menu in other.menuBar().findChildren(QMenu))]
        for menu in menus:
            texts = [action.text() for action in menu.actions() if action.text()]
            keys = [QKeySequence.mnemonic(text).toString() for text in texts]
            twice = sorted({key for key in keys if key and keys.count(key) > 1})
            assert twice == [], (code, [text for text in texts if QKeySequence.mnemonic(text).toString() in twice])
        other.close()
        other.deleteLater()


def test_a_verdict_is_spoken_when_it_comes(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(announcing, "send", lambda event: told.append(event.message()))
    window.workspace.panel.show_result(result(), {})
    assert told == ["Moderate evidence of face manipulation. Probability of manipulation: high (0.81) Made-up reason."]
    told.clear()
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    window.workspace.panel.show_result(result(), {})
    assert told == []


def test_the_strip_is_a_slider_whose_value_is_told_in_words(window: MainWindow) -> None:
    _workspace(window)
    strip = window.workspace.strip
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.Slider
    assert "Highest score 0.98, high score, person 1 at 0:09" in interface.text(QAccessible.Text.Description)
    strip.set_position(1.5)
    assert interface.text(QAccessible.Text.Value) == "0:01, Person 1: low score (0.14), strong evidence"
    strip.set_position(9.0)
    assert interface.text(QAccessible.Text.Value) == "0:09, Person 1: high score (0.90)"


def test_the_strip_speaks_when_somebody_moves_it_and_not_while_it_plays(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(strip_access, "_tell", told.append)
    _workspace(window)
    strip = window.workspace.strip
    strip.set_position(3.0)
    assert told == []  # it has no focus
    window.activateWindow()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    strip.set_position(3.04)
    assert told == []
    QTest.keyClick(strip, Qt.Key.Key_Right)
    strip.set_position(4.04)  # where the key led
    assert len(told) >= 1
