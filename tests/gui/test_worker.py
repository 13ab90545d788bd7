"""What the worker makes of a result for the window."""

from __future__ import annotations

import pytest

from deepfake_desktop.analysis.moments import ScoreLimits
from deepfake_desktop.analysis.result import SamplingFacts, TimelinePoint
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui import worker as worker_module
from deepfake_desktop.gui.worker import AnalysisWorker
from tests.unit.test_result import made_up_result


@pytest.mark.parametrize(
    ("spacing_s", "stretches"), [(8.0, [(0.0, 80.0)]), (None, [(8.0 * n, 8.0 * n) for n in range(11)])]
)
def test_a_stretch_of_a_long_video_goes_on_over_its_wide_spacing(
    qapp: object, monkeypatch: pytest.MonkeyPatch, spacing_s: float | None, stretches: list[tuple[float, float]]
) -> None:
    points = tuple(TimelinePoint(8.0 * n, 1, 0.9) for n in range(11))
    result = made_up_result(timeline=points, sampling=SamplingFacts("quick", 2.0, 60, 11, 11, 0, 0, False, spacing_s))
    monkeypatch.setattr(worker_module, "about_model", lambda model, judged_by: ({}, "", ScoreLimits(0.7, 0.95)))
    worker = AnalysisWorker("long.mp4", Settings(sampling="quick"))
    monkeypatch.setattr(worker, "_analyse", lambda: result)
    worker.run()
    assert worker.error is None
    assert sorted((moment.start_s, moment.end_s) for moment in worker.moments) == stretches
