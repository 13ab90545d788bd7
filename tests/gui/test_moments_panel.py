"""The list of moments: seen, moved through by keys, entered and clicked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deepfake_desktop.analysis.moments import MOST, Moment
from deepfake_desktop.gui import moment_words
from deepfake_desktop.gui.moments_panel import MomentsPanel

STRONG = Moment(2, 3.0, 7.2, 4.0, 0.99, "strong")
MODERATE = Moment(1, 10.0, 10.4, 10.2, 0.9, "moderate")
BELOW = Moment(1, 1.0, 1.0, 1.0, 0.4, "below")


@pytest.fixture
def panel(qtbot) -> MomentsPanel:
    shown = MomentsPanel()
    qtbot.addWidget(shown)
    shown.resize(340, 300)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def texts(panel: MomentsPanel) -> list[str]:
    rows = panel.list_widget()
    return [rows.item(row).text() for row in range(rows.count())]


def test_person_time_and_words_and_no_number_alone(panel: MomentsPanel) -> None:
    panel.show_moments((STRONG, MODERATE), {1: ("blurred", "dark")}, has_limits=True)
    assert texts(panel) == [
        "Person 2, 0:03 to 0:07\nstrong evidence",
        "Person 1, 0:10\ninconclusive, poor material: blurred, dark",
    ]
    item = panel.list_widget().item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Person 2, 0:03 to 0:07: strong evidence"
    assert item.toolTip()


def test_enter_and_click_choose(panel: MomentsPanel) -> None:
    chosen: list[Moment] = []
    panel.moment_chosen.connect(chosen.append)
    panel.show_moments((STRONG, MODERATE), {}, has_limits=True)
    rows = panel.list_widget()
    rows.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Enter):  # the focus begins on the first
        QTest.keyClick(rows, key)
    place = rows.visualItemRect(rows.item(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [STRONG, MODERATE, STRONG]
    panel.select(None)
    assert panel.selected() is None


def test_every_state_has_words(panel: MomentsPanel) -> None:
    assert panel.note() == moment_words.WAITING
    panel.show_moments((), {}, has_limits=True)
    assert panel.note() == moment_words.NO_SCORES
    assert not panel.list_widget().isVisible()
    panel.show_moments((BELOW,), {}, has_limits=True)
    assert panel.note() == moment_words.MAXIMA
    panel.show_moments((BELOW,), {}, has_limits=False)
    assert panel.note() == moment_words.UNKNOWN_LIMIT
    panel.show_moments((STRONG,) * MOST, {}, has_limits=True)
    assert f"first {MOST}" in panel.note()


def test_the_list_leaves_room_for_the_verdict(panel: MomentsPanel) -> None:
    panel.show_moments((STRONG,) * 40, {}, has_limits=True)
    panel.fit(560)
    small = panel.list_widget().height()
    panel.fit(2000)
    assert small < panel.list_widget().height() < 400
    assert small <= 150
