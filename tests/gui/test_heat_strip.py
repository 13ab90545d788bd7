"""The heat strip as a user meets it: seen, clicked, dragged, and moved by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.strip_legend import StripLegend
from deepfake_desktop.gui.strip_view import STEP
from deepfake_desktop.gui.theme import LIGHT, apply_theme, score_colour
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
    assert strip.sizeHint().height() == HeatStrip.height_of(3)
    lane = HeatStrip.height_of(2) - HeatStrip.height_of(1)
    assert image.pixelColor(x, lane + 4) == score_colour(LIGHT, 1.0)  # a high score fills the lane
    assert image.pixelColor(x, 2 * lane + 4).name() == LIGHT.lane  # a low one only its foot
    assert image.pixelColor(x, 2 * lane + 28) == score_colour(LIGHT, 0.0)


def test_the_lane_of_the_whole_clip_shows_whoever_scores_highest(strip: HeatStrip) -> None:
    x = round(strip._s_to_x(2.0))
    assert picture(strip).pixelColor(x, 4) == score_colour(LIGHT, 1.0)
    assert strip.text_at(0, 2.0) == "0:02\nPerson 1: high score (1.00)"
    assert strip.text_at(2, 2.0) == "0:02\nPerson 2: low score (0.00)"
    assert strip.text_at(0, 8.0) == "0:08\nnot scored"


def test_a_single_person_needs_no_lane_of_the_whole_clip(strip: HeatStrip) -> None:
    timeline = Timeline(samples_per_second=2.0)
    timeline.add_scores([TimelinePoint(0.0, 1, 0.5)])
    strip.set_timeline(timeline)
    assert strip.sizeHint().height() == HeatStrip.height_of(1)


def test_scores_from_poor_material_are_striped_and_said_to_be(strip: HeatStrip) -> None:
    assert strip._timeline is not None
    strip._timeline.poor = frozenset({1})
    strip.refresh()
    image, lane = picture(strip), HeatStrip.height_of(2) - HeatStrip.height_of(1)
    left, right = round(strip._s_to_x(1.0)), round(strip._s_to_x(2.0))
    colours = {image.pixelColor(x, lane + 20).name() for x in range(left, right)}
    assert colours == {LIGHT.lane, score_colour(LIGHT, 1.0).name()}
    assert "Poor material" in strip.text_at(1, 1.0)
    assert "Poor material" not in strip.text_at(2, 1.0)


def wheel(strip: HeatStrip, x: float, turns: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(x, 20)
    event = QWheelEvent(
        place, strip.mapToGlobal(place), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)


def test_ctrl_and_wheel_look_closer_where_the_pointer_is(strip: HeatStrip) -> None:
    x = strip._s_to_x(5.0)
    wheel(strip, x, 2, Qt.KeyboardModifier.ControlModifier)
    assert strip.view().length(10.0) == pytest.approx(10.0 / STEP**2)
    assert strip._x_to_s(x) == pytest.approx(5.0)
    wheel(strip, x, -5, Qt.KeyboardModifier.ControlModifier)
    assert strip.view().is_whole()
    wheel(strip, x, 2, Qt.KeyboardModifier.NoModifier)  # scrolls lanes, as anywhere
    assert strip.view().is_whole()


def test_the_middle_button_and_shift_with_wheel_move_along(strip: HeatStrip) -> None:
    strip.zoom(2, strip._s_to_x(5.0))
    before = strip.view()
    QTest.mousePress(strip, Qt.MouseButton.MiddleButton, pos=QPoint(400, 20))
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(300, 20), strip.mapToGlobal(QPointF(300, 20)), Qt.MouseButton.NoButton,
        Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(strip, move)
    QTest.mouseRelease(strip, Qt.MouseButton.MiddleButton, pos=QPoint(300, 20))
    assert strip.view().start_s > before.start_s
    moved = strip.view()
    wheel(strip, 300, 1, Qt.KeyboardModifier.ShiftModifier)
    assert strip.view().start_s < moved.start_s


def test_a_closer_look_turns_the_page_when_the_playhead_leaves_it(strip: HeatStrip) -> None:
    strip.zoom(3, strip._s_to_x(0.0))
    strip.bring_into_view(1.0)
    assert strip.view().start_s == 0.0
    strip.bring_into_view(9.0)
    assert strip.view().holds(9.0, 10.0)
    image = picture(strip)
    overview = {image.pixelColor(x, strip.height() - 2).name() for x in range(110, 690)}
    assert {LIGHT.accent, LIGHT.border} <= overview
    strip.set_position(0.0)  # out of sight: no playhead at the edge
    x = round(strip._s_to_x(0.0))
    assert picture(strip).pixelColor(x + 1, 33).name() != LIGHT.text


def test_moments_are_underlined_and_the_chosen_one_is_framed(strip: HeatStrip) -> None:
    moment = Moment(2, 1.0, 3.0, 2.5, 0.8, "moderate")
    strip.set_position(9.0)
    strip.set_moments((moment,), None)
    third, x = 2 * (HeatStrip.height_of(2) - HeatStrip.height_of(1)), round(strip._s_to_x(2.5))
    image = picture(strip)
    assert image.pixelColor(x, third + 32).name() == LIGHT.text
    assert image.pixelColor(x, third + 1).name() == LIGHT.lane
    strip.set_moments((moment,), moment)
    assert picture(strip).pixelColor(x, third + 1).name() == LIGHT.text


def test_cuts_are_dashed_lines_over_all_lanes_with_a_word_under_the_pointer(strip: HeatStrip) -> None:
    assert strip._timeline is not None and not strip.shows_cuts()
    plain = picture(strip)
    strip._timeline.cuts = (6.5, 8.0)
    strip.refresh()
    marked, height = picture(strip), strip._track().height()
    for seconds in (6.5, 8.0):
        x = round(strip._s_to_x(seconds))
        drawn = [y for y in range(height) if marked.pixelColor(x, y).name() == LIGHT.dim]
        assert len(drawn) > height / 3 and drawn[-1] - drawn[0] > height * 0.8  # with gaps, from above to below
        assert len(drawn) < height
        assert marked.pixelColor(x + 3, 10) == plain.pixelColor(x + 3, 10)
    assert strip.shows_cuts() and "Cuts: 2." in strip.summary()
    assert "Cut to another picture" in strip.text_at(1, 8.0) and "Cut" not in strip.text_at(1, 7.5)


def test_cuts_too_close_to_be_told_apart_do_not_hide_the_scores(strip: HeatStrip) -> None:
    assert strip._timeline is not None
    strip._timeline.cuts = tuple(5.0 + n / 1000 for n in range(5000))
    strip.refresh()
    image, track = picture(strip), strip._track()
    columns = range(round(strip._s_to_x(5.2)), track.right())
    lined = [x for x in columns if image.pixelColor(x, 8).name() == LIGHT.dim]  # below the frame of the focus
    assert 0 < len(lined) <= len(columns) / 4


def test_a_loop_has_flags_at_its_ends(strip: HeatStrip) -> None:
    plain = picture(strip)
    strip.set_loop(4.0, 6.0)
    marked = picture(strip)
    for seconds in (4.0, 6.0):
        x = round(strip._s_to_x(seconds))
        assert marked.pixelColor(x, 4) != plain.pixelColor(x, 4)


def test_hovering_tells_time_and_score_and_leaving_ends_it(strip: HeatStrip, qtbot) -> None:
    told: list[tuple[float, str]] = []
    strip.hovered.connect(lambda seconds, text, place: told.append((seconds, text)))
    lane = HeatStrip.height_of(2) - HeatStrip.height_of(1)
    QTest.mouseMove(strip, QPoint(round(strip._s_to_x(2.0)), 2 * lane + 10))
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1][1] == "0:02\nPerson 2: low score (0.00)"
    with qtbot.waitSignal(strip.left, timeout=1000):
        QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))


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


@pytest.mark.parametrize("part", ["first look", "cuts"])
def test_the_legend_explains_what_is_shown_only_now_and_then(qtbot, strip: HeatStrip, part: str) -> None:
    legend = StripLegend()
    qtbot.addWidget(legend)
    heights = []
    for width in (430, 900):
        pictures = []
        for shown in (False, True):
            legend.set_shown(shown and part == "first look", shown and part == "cuts", bands=False)
            legend.resize(width, 100)
            pictures.append(legend.grab().toImage())
            heights.append(legend.heightForWidth(width))
        assert pictures[0] != pictures[1]
    assert heights[1] >= heights[0] and heights[3] < heights[1]  # it takes another line where there is no room
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
    assert strip.accessibleDescription() == "2 people. Highest score 1.00, high score, person 1 at 0:00."
