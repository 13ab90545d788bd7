"""The thread that runs one analysis, and the mailbox from which the window reads its news."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread

from deepfake_desktop.analysis.events import (
    BundleLoaded,
    Event,
    FacesFound,
    FirstLook,
    Progress,
    ScoresAdded,
    Started,
    Thinned,
    VerdictUpdated,
)
from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.moments import ScoreLimits, sample_interval_s, score_limits
from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui.preload import load

if TYPE_CHECKING:
    from deepfake_desktop.analysis.recall_store import RecallStore
    from deepfake_desktop.analysis.result import AnalysisResult, ModelFacts, TimelinePoint
    from deepfake_desktop.detector.bundle import Bundle
    from deepfake_desktop.history.keeper import Keeper
    from deepfake_desktop.video.frame import VideoInfo

_log = logging.getLogger(__name__)


@dataclass
class News:
    """What happened since the mailbox was last emptied; of the single values the latest."""

    info: VideoInfo | None = None
    spacing_s: float | None = None  # between samples of a long video
    progress: Progress | None = None
    scale: EvidenceScale | None = None  # of the bundle, once it is loaded
    look: FirstLook | None = None
    verdict: VerdictUpdated | None = None
    faces: list[FacesFound] = field(default_factory=list)
    points: list[TimelinePoint] = field(default_factory=list)


class Mailbox:
    """Collects events on the worker's thread; the window empties it about ten times a second."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._news = News()

    def put(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, FacesFound):
                self._news.faces.append(event)
            elif isinstance(event, ScoresAdded):
                self._news.points.extend(event.points)
            elif isinstance(event, Progress):
                self._news.progress = event
            elif isinstance(event, FirstLook):
                self._news.look = event
            elif isinstance(event, VerdictUpdated):
                self._news.verdict = event
            elif isinstance(event, Started):
                self._news = News(info=event.info, scale=self._news.scale)  # what was told before counts no more
            elif isinstance(event, BundleLoaded):
                self._news.scale = EvidenceScale(event.bundle.calibration, event.bundle.thresholds)
            elif isinstance(event, Thinned):
                self._news.spacing_s = event.spacing_s

    def empty(self) -> News:
        with self._lock:
            news, self._news = self._news, News()
        return news


class AnalysisWorker(QThread):
    """Runs one analysis. ``finished`` always comes; then ``result`` or ``error`` is set, and never both.

    Cancel with ``requestInterruption()``.
    """

    def __init__(
        self,
        path: str,
        settings: Settings,
        store: RecallStore | None = None,
        again: bool = False,
        parent: QObject | None = None,
        first_look: bool = True,
    ) -> None:
        """store: where results are remembered, None to neither recall nor remember. again: do not recall.
        first_look: as for ``analysis.pipeline.analyze``."""
        super().__init__(parent)
        self.setObjectName("analysis")
        self.path = path
        self.settings = settings
        self.store = store
        self.again = again
        self.keeper: Keeper | None = None  # adds the result to the history
        self.kept_news = ""  # what the user should know of the history
        self.first_look = first_look
        self.mailbox = Mailbox()
        self.result: AnalysisResult | None = None
        self.error: Exception | None = None
        self.error_rates: Mapping[str, Any] = {}
        self.model_card = ""  # Markdown
        self.score_limits: ScoreLimits | None = None  # of the bundle; None where it is not known
        self.moments: tuple[Moment, ...] = ()
        self._bundle: Bundle | None = None  # as the analysis loaded it
        self.interval_s = 1 / settings.samples_per_second  # between two samples, once there is a result

    def run(self) -> None:
        try:
            self.result = self._analyse()
            if self.result.model is not None and not self.isInterruptionRequested():
                model = self._bundle or self.settings.bundle
                self.error_rates, self.model_card, self.score_limits = about_model(model, self.result.model)
            spacing_s = self.result.sampling.spacing_s  # of a long video, sampled thinner than the setting says
            self.interval_s = sample_interval_s(self.settings.samples_per_second, spacing_s)
            self.moments = self.result.moments
            if self.keeper is not None:
                self.kept_news = self.keeper.keep(self.result)
        except Exception as error:  # the window shows it; a thread must not end in a bare traceback
            _log.exception("the analysis of %s failed", self.path)
            self.error = error

    def take(self, event: Event) -> None:
        """Called on this thread with every event of the analysis."""
        if isinstance(event, BundleLoaded):
            self._bundle = event.bundle
        self.mailbox.put(event)

    def _analyse(self) -> AnalysisResult:
        load()  # OpenCV and LiteRT take a moment that the window must not wait for
        wanted = (self.path, self.settings, self.isInterruptionRequested, self.take)
        if self.store is None:
            from deepfake_desktop.analysis.pipeline import analyze

            return analyze(*wanted, first_look=self.first_look)
        from deepfake_desktop.analysis.recall import recall_or_analyze

        return recall_or_analyze(*wanted, self.store, self.again, first_look=self.first_look)


def about_model(model: Bundle | str | None, judged_by: ModelFacts) -> tuple[Mapping[str, Any], str, ScoreLimits | None]:
    """A bundle's measured error rates, its model card, and its limits as raw scores; nothing where it is not, or no
    more, the one that has judged.

    model: the bundle where it is loaded; its name or folder behind a recalled result, for which nobody loaded it.
    """
    from deepfake_desktop.detector.bundle import CARD_FILE, Bundle, load_bundle

    try:
        bundle = model if isinstance(model, Bundle) else load_bundle(model)
        if bundle.sha256 != judged_by.sha256:
            return {}, "", None
        return (
            bundle.error_rates,
            (bundle.folder / CARD_FILE).read_text(encoding="utf-8"),
            score_limits(bundle.thresholds, bundle.calibration),
        )
    except (DeepfakeDesktopError, OSError) as error:  # altered since the analysis: then it says nothing about it
        _log.warning("nothing is known about the model: %s", error)
        return {}, "", None
