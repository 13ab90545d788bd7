"""What the worker hands on."""

from __future__ import annotations

import pytest

from deepfake_desktop.analysis.moments import ScoreLimits
from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui import worker as worker_module
from deepfake_desktop.gui.worker import AnalysisWorker
from tests.unit.test_result import made_up_result


def test_the_moments_are_those_of_the_record(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = Moment(1, 0.0, 0.4, 0.2, 0.9, "moderate")
    monkeypatch.setattr(worker_module, "_about_model", lambda model: ({}, "", ScoreLimits(0.7, 0.95)))
    worker = AnalysisWorker("long.mp4", Settings(sampling="quick"))
    monkeypatch.setattr(worker, "_analyse", lambda: made_up_result(moments=(moment,)))
    worker.run()
    assert worker.error is None and worker.moments == (moment,)
