"""The part of the time that the strip shows."""

from __future__ import annotations

import pytest

from deepfake_desktop.gui.strip_view import SHORTEST_S, View


def test_the_whole_video_is_shown_however_long_it_becomes() -> None:
    assert View().is_whole()
    assert View().end(10.0) == 10.0
    assert View().length(60.0) == 60.0


def test_zooming_keeps_the_place_under_the_pointer() -> None:
    view = View().zoomed(2.0, 25.0, 100.0)
    assert (25.0 - view.start_s) / view.length(100.0) == pytest.approx(0.25)
    assert view.length(100.0) == pytest.approx(50.0)
    assert view.zoomed(0.5, 25.0, 100.0).is_whole()


def test_zooming_stops_at_the_shortest_stretch_and_at_the_whole() -> None:
    view = View()
    for _ in range(30):
        view = view.zoomed(1.5, 99.0, 100.0)
    assert view.length(100.0) == pytest.approx(SHORTEST_S)
    assert view.end(100.0) <= 100.0
    assert View().zoomed(0.5, 3.0, 100.0).is_whole()
    assert View().zoomed(1.5, 0.5, 1.0).is_whole()  # a clip shorter than that


def test_moving_stays_within_the_video() -> None:
    view = View(10.0, 30.0)
    assert view.moved(5.0, 100.0) == View(15.0, 35.0)
    assert view.moved(-50.0, 100.0) == View(0.0, 20.0)
    assert view.moved(500.0, 100.0) == View(80.0, 100.0)
    assert View().moved(5.0, 100.0).is_whole()


def test_the_page_turns_only_when_the_moment_is_outside() -> None:
    view = View(10.0, 30.0)
    assert view.turned_to(20.0, 100.0) is view
    assert view.turned_to(50.0, 100.0) == View(48.0, 68.0)
    assert view.turned_to(99.0, 100.0) == View(80.0, 100.0)
