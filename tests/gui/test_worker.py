"""What the worker hands on."""

from __future__ import annotations

from pathlib import Path

import pytest

from deepfake_desktop.analysis import about_model as about_module
from deepfake_desktop.analysis import pipeline
from deepfake_desktop.analysis.about_model import AboutModel
from deepfake_desktop.analysis.events import FacesFound, Progress, Started
from deepfake_desktop.analysis.moments import ScoreLimits
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import Bundle, load_bundle
from deepfake_desktop.gui.worker import AnalysisWorker, Mailbox
from deepfake_desktop.supervision.tasks import Analysed
from deepfake_desktop.video.frame import VideoInfo
from tests.unit.test_result import made_up_result


def test_the_moments_are_those_of_the_record(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = Moment(1, 0.0, 0.4, 0.2, 0.9, "moderate")
    worker = AnalysisWorker("long.mp4", Settings(sampling="quick"))
    analysed = Analysed(made_up_result(moments=(moment,)), AboutModel(limits=ScoreLimits(0.7, 0.95)))
    monkeypatch.setattr(worker, "_analyse", lambda: analysed)
    worker.run()
    assert worker.error is None and worker.moments == (moment,) and worker.score_limits == ScoreLimits(0.7, 0.95)


def test_a_new_beginning_voids_the_news_before_it() -> None:
    info = VideoInfo(Path("a.mp4"), "a.mp4", 1, "mov", "h264", 640, 360, 0, 2.0, 25.0)
    mailbox = Mailbox()
    for event in (FacesFound(1.5, ()), Progress(0.5, 1.5, 4, 4), Started(info), FacesFound(0.0, ())):
        mailbox.put(event)
    news = mailbox.empty()
    assert news.info == info and news.progress is None
    assert [one.time_s for one in news.faces] == [0.0]


@pytest.mark.parametrize("remembered", [False, True])
def test_a_bundle_is_loaded_once(
    qapp: object, without_children: None, face_clip: Path, remembered: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the analysis; behind a recalled result, for what there is to tell about it."""
    store = RecallStore()
    if remembered:
        AnalysisWorker(str(face_clip), Settings(sampling="quick"), store).run()
    loaded: list[str | None] = []

    def load(name: str | None = None) -> Bundle:
        loaded.append(name)
        return load_bundle(name)

    monkeypatch.setattr(about_module, "load_bundle", load)
    monkeypatch.setattr(pipeline, "load_bundle", load)
    worker = AnalysisWorker(str(face_clip), Settings(sampling="quick"), store)
    worker.run()
    assert worker.result is not None and (worker.result.recalled_from is not None) == remembered
    assert len(loaded) == 1
    assert worker.error_rates and worker.model_card and worker.score_limits is not None
