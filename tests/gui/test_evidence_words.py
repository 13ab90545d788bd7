"""Pictures never say more than the verdict: boxes, strip, legend and moments in the bundle's own bands."""

from __future__ import annotations

from pathlib import Path

import pytest

from deepfake_desktop.analysis.evidence_scale import NONE_AT, EvidenceScale
from deepfake_desktop.analysis.moments import Moment
from deepfake_desktop.analysis.result import TimelinePoint
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.gui.evidence_words import box_words, face_words
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.moment_words import moment_finding
from deepfake_desktop.gui.strip_legend import StripLegend
from deepfake_desktop.gui.theme import LIGHT, apply_theme, score_colour
from tests.gui.test_timeline import sample
from tests.gui.test_window import wait_for_end

SCALE = EvidenceScale(Calibration(0.34, -0.25), Thresholds(0.9, 0.75, 0.3, 5, 48))


@pytest.fixture
def timeline() -> Timeline:
    made = Timeline(samples_per_second=2.0)
    made.duration_s = 10.0
    made.add_faces([sample(t / 2, (1, 0)) for t in range(20)])
    made.add_scores([TimelinePoint(t / 2, 1, 0.95) for t in range(20)])
    made.scale = SCALE
    return made


def test_a_face_is_called_what_the_calibration_makes_of_its_score(timeline: Timeline) -> None:
    assert face_words(timeline, 1, 2.0) == "inconclusive"
    assert face_words(timeline, 2, 2.0) == "not scored"
    assert box_words(timeline, 1, 2.0, "words") == "here inconclusive"
    assert box_words(timeline, 1, 2.0, "number") == "score 0.95, here inconclusive"
    assert box_words(timeline, 1, 2.0, "off") == ""
    timeline.scale = None
    assert box_words(timeline, 1, 2.0, "words") == "high score"


def test_nobody_in_poor_material_is_marked(timeline: Timeline) -> None:
    timeline.set_scores([TimelinePoint(t / 2, 1, 1.0) for t in range(20)])
    assert face_words(timeline, 1, 2.0) == "strong evidence"
    timeline.poor = frozenset({1})
    assert face_words(timeline, 1, 2.0) == "inconclusive"
    moment = Moment(1, 0.0, 1.0, 0.5, 1.0, "strong")
    assert moment_finding(moment, (), SCALE) == "strong evidence"
    assert moment_finding(moment, ("blurred",), SCALE) == "inconclusive, poor material: blurred"


def test_a_moment_below_the_limit_says_its_own_band() -> None:
    assert moment_finding(Moment(1, 0.0, 0.0, 0.0, 0.95, "below"), (), SCALE) == "inconclusive"
    assert moment_finding(Moment(1, 0.0, 0.0, 0.0, 0.01, "below"), (), SCALE) == "no evidence found"
    assert moment_finding(Moment(1, 0.0, 0.0, 0.0, 0.95, "below"), ()) == "below the limit"


def test_the_strip_is_coloured_by_evidence_and_its_legend_says_so(qtbot, qapp, timeline: Timeline) -> None:
    apply_theme(qapp, "light")
    strip, legend = HeatStrip(), StripLegend()
    for widget in (strip, legend):
        qtbot.addWidget(widget)
    strip.set_timeline(timeline)
    strip.resize(700, strip.sizeHint().height())
    foot = strip.grab().toImage().pixelColor(round(strip._s_to_x(2.0)), 28)
    steps = round(timeline.level(0.95) * 32) / 32
    assert foot.name() == score_colour(LIGHT, steps).name() != score_colour(LIGHT, 0.95).name()
    assert NONE_AT < steps < 0.6
    assert strip.text_at(1, 2.0) == "0:02\nPerson 1: inconclusive (score 0.95)"
    assert strip.shows_bands()
    assert "inconclusive" in strip.summary()
    legend.resize(900, 40)
    legend.set_shown(False, False, bands=False)
    raw = legend.grab().toImage()
    legend.set_shown(False, False, bands=True)
    assert legend.grab().toImage() != raw


def test_the_bundle_is_known_while_the_analysis_runs(window: MainWindow, qtbot, long_clip: Path) -> None:
    window.open_path(str(long_clip))
    qtbot.waitUntil(lambda: window.timeline.scale is not None, timeout=60_000)
    assert window.control.is_running()
    qtbot.waitUntil(lambda: window.timeline.point_count > 0, timeout=60_000)
    assert window.workspace.strip.shows_bands()
    window.cancel()
    wait_for_end(window, qtbot)
