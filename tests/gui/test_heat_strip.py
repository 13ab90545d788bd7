"""The heat strip as a user meets it: seen, clicked, dragged, and moved by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.gui.heat_strip import HeatStrip, StripLegend
from deepfake_desktop.gui.theme import LIGHT, apply_theme, score_colour
from deepfake_desktop.gui.timeline import Timeline
from tests.gui.test_timeline import sample


@pytest.fixture
def strip(qtbot, qapp) -> HeatStrip:
    apply_theme(qapp, "light")
    shown = HeatStrip()
    qtbot.addWidget(shown)
    timeline = Timeline(samples_per_second=2.0)
    timeline.duration_s = 10.0
    timeline.add_faces([sample(t / 2, (1, 0), (2, 200)) for t in range(10)])
    timeline.add_scores([TimelinePoint(t / 2, 1, 1.0) for t in range(10)])
    timeline.add_scores([TimelinePoint(t / 2, 2, 0.0) for t in range(10)])
    shown.set_timeline(timeline)
    shown.resize(700, shown.sizeHint().height())
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def picture(strip: HeatStrip) -> QImage:
    return strip.grab().toImage()


def test_time_and_place_fit_together(strip: HeatStrip) -> None:
    for seconds in (0.0, 2.5, 10.0):
        assert strip._x_to_s(strip._s_to_x(seconds)) == pytest.approx(seconds)
    assert strip._x_to_s(-50) == 0.0
    assert strip._x_to_s(5000) == 10.0


def test_click_seeks_and_drag_goes_on(strip: HeatStrip, qtbot) -> None:
    sought: list[float] = []
    strip.seek_requested.connect(sought.append)
    start, end = round(strip._s_to_x(4.0)), round(strip._s_to_x(8.0))
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(start, 10))
    QTest.mouseMove(strip, QPoint(end, 10))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(end, 10))
    assert sought[0] == pytest.approx(4.0, abs=0.05)


def test_keys_seek(strip: HeatStrip) -> None:
    sought: list[float] = []
    strip.seek_requested.connect(sought.append)
    strip.set_position(5.0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(strip, key)
    assert sought == pytest.approx([4.0, 6.0, 6.0, 0.0, 10.0])


def test_one_lane_per_person_with_its_own_scores(strip: HeatStrip) -> None:
    image, x = picture(strip), round(strip._s_to_x(2.0))
    assert strip.sizeHint().height() == HeatStrip.height_of(2)
    assert image.pixelColor(x, 4) == score_colour(LIGHT, 1.0)  # a high score fills the lane
    second = HeatStrip.height_of(2) - HeatStrip.height_of(1)
    assert image.pixelColor(x, second + 4).name() == LIGHT.lane  # a low one only its foot
    assert image.pixelColor(x, second + 28) == score_colour(LIGHT, 0.0)


def test_what_is_not_scored_is_hatched(strip: HeatStrip) -> None:
    image = picture(strip)
    left, right = round(strip._s_to_x(7.0)), round(strip._s_to_x(9.0))
    colours = {image.pixelColor(x, y).name() for x in range(left, right) for y in range(2, 28)}
    assert colours == {LIGHT.lane, LIGHT.hatch}


def test_the_first_look_is_an_outlined_bar_where_nothing_is_scored(strip: HeatStrip) -> None:
    assert strip._timeline is not None
    before = picture(strip)
    strip._timeline.set_first_look(
        [TimelinePoint(2.0, 0, 1.0), TimelinePoint(8.0, 0, 1.0), TimelinePoint(10.0, 0, 1.0)]
    )
    strip.refresh()
    image, x, colour = picture(strip), round(strip._s_to_x(8.0)), score_colour(LIGHT, 1.0)
    assert image.pixelColor(x - 5, 20) == colour  # its edge
    assert image.pixelColor(x, 20) not in (colour, before.pixelColor(x, 20))  # its inside is paler
    assert image.pixelColor(round(strip._s_to_x(10.0)) - 1, 20) == colour  # whole at the end, too
    real = round(strip._s_to_x(2.0))
    assert [image.pixelColor(real + dx, 50) for dx in range(-6, 7)] == [
        before.pixelColor(real + dx, 50) for dx in range(-6, 7)
    ]


def test_the_legend_explains_the_first_look_while_there_is_one(qtbot, strip: HeatStrip) -> None:
    legend = StripLegend()
    qtbot.addWidget(legend)
    legend.resize(430, 20)
    pictures = []
    for shown in (False, True):
        legend.set_first_look(shown)
        pictures.append(legend.grab().toImage())
    assert pictures[0] != pictures[1]
    assert not strip.shows_first_look()


def test_the_playhead_leaves_the_lanes_as_they_are(strip: HeatStrip) -> None:
    picture(strip)
    lanes = strip._lanes
    strip.set_position(3.0)
    image = picture(strip)
    assert strip._lanes is lanes
    assert image.pixelColor(round(strip._s_to_x(3.0)), 20).name() == LIGHT.text


def test_the_strip_can_be_heard(strip: HeatStrip) -> None:
    assert strip.accessibleName()
    assert strip.accessibleDescription() == "2 people. Highest score 1.00, high, person 1 at 0:00."
