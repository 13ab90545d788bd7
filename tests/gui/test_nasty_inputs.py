"""A sample of the nasty inputs (tests/corpus) in the real window: the state and words that the engine has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.words import STATUS_WORDS
from tests.corpus.check import made
from tests.corpus.inputs import INPUTS
from tests.corpus.nasty import Nasty
from tests.gui.event_loop import spin
from tests.gui.test_window import wait_for_end

# Ways in which a file can be no video, clocks that a strip has to draw, and names that have to be shown.
SAMPLE = (
    "address http://192.0.2.1/v.mp4",
    "playlist list.m3u8",
    "folder",
    "named pipe",
    "link to itself",
    "header bits flipped",
    "index not written",
    "cut to 50%",
    "says a million years",
    "times that jump a century",
    "1x1",
    "twenty faces",
    "alpha",
    "a name that steers terminals",
    "a name that turns text around",
)


@pytest.mark.broken_media
@pytest.mark.usefixtures("clips")
@pytest.mark.parametrize("name", SAMPLE)
def test_the_window_names_the_state(window: MainWindow, qtbot, tmp_path: Path, name: str) -> None:
    nasty = next(one for one in INPUTS if one.name == name)
    folder = tmp_path / "input"
    folder.mkdir()
    window.open_path(str(made(nasty, folder)))
    wait_for_end(window, qtbot)
    assert window.result is not None
    assert_explained(window, nasty)
    spin(50)  # the strip is painted
    window.workspace.strip.grab()


def assert_explained(window: MainWindow, nasty: Nasty) -> None:
    result, panel = window.result, window.workspace.panel
    assert result is not None and result.status in nasty.status.split("|"), result.message
    assert "Traceback" not in panel.reason() and panel.heading()
    if result.status in STATUS_WORDS:
        assert panel.heading() == STATUS_WORDS[result.status]
        assert result.message in panel.reason() or re.search(nasty.says, panel.reason(), re.IGNORECASE)
        assert panel.probability_text() == "" and window.timeline.point_count == 0
    else:
        assert window.timeline.point_count == len(result.timeline)


def test_a_strip_of_any_length_is_painted_at_once(window: MainWindow) -> None:
    """A broken clock may put frames a hundred million years apart: the axis must not draw every two hours of it."""
    for duration_s in (1e5, 1e9, 1e15):
        window.timeline.duration_s = duration_s
        window.workspace.strip.set_timeline(window.timeline)
        window.workspace.strip.resize(900, 120)
        window.workspace.strip.grab()
