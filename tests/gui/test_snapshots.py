"""Snapshots of strip and verdict panel in both themes.

Kept as letters and not as files: fonts differ between machines, what is painted by us does not. Each letter tells of
which of the theme's colours the pixels of a place are.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.theme import DARK, LIGHT, Colours, apply_theme, band_colour, person_colour, score_colour
from deepfake_desktop.gui.verdict_panel import VerdictPanel, _PersonCard
from tests.gui.event_loop import spin
from tests.gui.made_up import result
from tests.gui.test_timeline import sample

_SECONDS = 10
# A column a second; a line each for the upper and the lower half of a lane. H: high score, m: middle, l: low,
# -: empty, /: not scored, :: no face. Then | where the playhead is and _ where a moment is marked, or the playhead
# crosses its line.
_STRIP = """\
whole  HHHHH-----
       HHHHHm/:::
one    HHHHH-----
       HHHHH:/:::
two    ----------
       lllllm/:::
moment ___----_--
head   -------|--"""


@pytest.fixture(params=("light", "dark"))
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Colours]:
    apply_theme(qapp, request.param)
    yield {"light": LIGHT, "dark": DARK}[request.param]
    apply_theme(qapp, "light")


def strip_to_shoot() -> HeatStrip:
    timeline = Timeline(samples_per_second=2.0)
    timeline.duration_s = float(_SECONDS)
    seen = [sample(t / 2, (1, 0), (2, 200)) for t in range(10)] + [sample(5.0, (2, 200)), sample(5.5, (2, 200))]
    seen += [sample(6.0, (1, 0), (2, 200)), sample(6.5, (1, 0), (2, 200))]  # seen, but never scored
    timeline.add_faces([*seen, *(sample(t / 2) for t in range(14, 20))])
    timeline.add_scores([TimelinePoint(t / 2, 1, 1.0) for t in range(10)])
    timeline.add_scores([TimelinePoint(t / 2, 2, 0.0 if t < 10 else 0.5) for t in range(12)])
    timeline.complete = True
    strip = HeatStrip()
    strip.set_timeline(timeline)
    strip.set_moments((Moment(1, 0.0, 2.9, 1.0, 1.0, "strong", 3.0),), None)
    strip.set_position(7.5)
    strip.resize(700, strip.sizeHint().height())
    return strip


def names_in(image: QImage, place: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for y in range(place.top(), min(place.bottom() + 1, image.height()))
        for x in range(place.left(), place.right() + 1)
    }


def letters(strip: HeatStrip, colours: Colours) -> str:
    image = strip.grab().toImage()
    kinds = {
        score_colour(colours, 1.0).name(): "H",
        score_colour(colours, 0.5).name(): "m",
        score_colour(colours, 0.0).name(): "l",
        colours.hatch: "/",
        colours.dim: ":",
    }
    lane = HeatStrip.height_of(2) - HeatStrip.height_of(1)
    columns = [(round(strip._s_to_x(s + 0.3)), round(strip._s_to_x(s + 0.6))) for s in range(_SECONDS)]

    def line(name: str, top: int, height: int, wanted: dict[str, str]) -> str:
        row = ""
        for left, right in columns:
            found = names_in(image, QRect(left, top, right - left, height))
            row += next((letter for colour, letter in wanted.items() if colour in found), "-")
        return f"{name:7}{row}"

    lines = []
    scored = {colour: letter for colour, letter in kinds.items() if letter in "Hml"}
    for number, name in enumerate(("whole", "one", "two")):
        lines.append(line(name, number * lane + 4, 6, scored))
        lines.append(line("", number * lane + 24, 6, kinds))
    lines.append(line("moment", lane + 31, 3, {colours.text: "_"}))
    lines.append(line("head", 2, lane - 8, {colours.text: "|"}))
    return "\n".join(lines)


def test_the_strip(colours: Colours, qtbot) -> None:
    strip = strip_to_shoot()
    qtbot.addWidget(strip)
    strip.show()
    qtbot.waitExposed(strip)
    assert letters(strip, colours) == _STRIP


def test_the_strip_while_it_is_covered(colours: Colours, qtbot) -> None:
    strip = strip_to_shoot()
    qtbot.addWidget(strip)
    strip.set_covered(True)
    strip.show()
    qtbot.waitExposed(strip)
    assert not set("Hml/:_") & set("".join(line[7:] for line in letters(strip, colours).splitlines()))


@pytest.mark.parametrize("band", ("strong", "moderate", "inconclusive", "none"))
def test_the_verdict_panel(colours: Colours, band: str, qtbot) -> None:
    panel = VerdictPanel()
    qtbot.addWidget(panel)
    panel.resize(380, 640)
    panel.show()
    panel.show_result(result(band=band, people=2), {})
    qtbot.waitExposed(panel)
    spin(50)
    image = panel.grab().toImage()
    cards = [panel._card, *panel.findChildren(_PersonCard)]
    edges = [band_colour(colours, band), person_colour(1), person_colour(2)]
    bottom = -1
    for card, edge in zip(cards, edges, strict=True):
        place = QRect(card.mapTo(panel, QPoint(0, 0)), card.size())
        middle = place.center().y()
        assert image.pixelColor(place.left() + 8, middle) == edge  # what the words say, repeated
        assert image.pixelColor(place.left() + 14, middle).name() == colours.card
        assert place.top() > bottom and place.left() >= 0 and place.right() < panel.width()
        bottom = place.bottom()
    button = panel.step_button()
    inside = button.mapTo(panel, QPoint(8, button.height() // 2))
    assert image.pixelColor(inside).name() == colours.accent
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.text() and label.visibleRegion().boundingRect() == label.rect():
            place = QRect(label.mapTo(panel, QPoint(0, 0)), label.size())
            wanted = colours.dim if label.property("dim") else colours.text
            assert nearest(image, place, wanted) < 12, label.text()  # its words, in their colour


def nearest(image: QImage, place: QRect, wanted: str) -> int:
    """How near the pixels of a place come to a colour: sum of the differences of red, green and blue."""
    aim = QColor(wanted)
    seen = [QColor(name) for name in names_in(image, place)]
    return min(abs(c.red() - aim.red()) + abs(c.green() - aim.green()) + abs(c.blue() - aim.blue()) for c in seen)
