"""The thread that watches over one analysis in a child, and the mailbox from which the window reads its news."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from deepfake_desktop.analysis.about_model import AboutModel
from deepfake_desktop.analysis.events import (
    Event,
    FacesFound,
    FirstLook,
    Progress,
    ScaleKnown,
    ScoresAdded,
    Started,
    Thinned,
    VerdictUpdated,
)
from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.moments import ScoreLimits, sample_interval_s
from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.errors import EngineError
from deepfake_desktop.gui.engine import worker
from deepfake_desktop.supervision import tasks
from deepfake_desktop.supervision.tasks import Analysed

if TYPE_CHECKING:
    from deepfake_desktop.analysis.recall_store import RecallStore
    from deepfake_desktop.analysis.result import AnalysisResult, TimelinePoint
    from deepfake_desktop.history.keeper import Keeper
    from deepfake_desktop.provenance.report import Provenance
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
            elif isinstance(event, ScaleKnown):
                self._news.scale = event.scale
            elif isinstance(event, Thinned):
                self._news.spacing_s = event.spacing_s

    def empty(self) -> News:
        with self._lock:
            news, self._news = self._news, News()
        return news


class AnalysisWorker(QThread):
    """Has one analysis made by a child process. ``finished`` always comes; then ``result`` or ``error`` is set, and
    never both. Cancel with ``requestInterruption()``."""

    opened = Signal(str)  # its path: the child has opened the file and decoded its first frame, unharmed

    def __init__(
        self,
        path: str,
        settings: Settings,
        store: RecallStore | None = None,
        again: bool = False,
        parent: QObject | None = None,
        first_look: bool = True,
    ) -> None:
        """path: absolute. store: where results are remembered, None to neither recall nor remember. again: do not
        recall. first_look: as for ``analysis.pipeline.analyze``."""
        super().__init__(parent)
        self.setObjectName("analysis")
        self.path = path
        self.settings = settings
        self.store = store
        self.again = again
        self.keeper: Keeper | None = None  # adds the result to the history
        self.origin: Callable[[AnalysisResult], Provenance | None] = lambda result: None  # what is kept beside it
        self.kept_news = ""  # what the user should know of the history
        self.first_look = first_look
        self.mailbox = Mailbox()
        self.result: AnalysisResult | None = None
        self.error: Exception | None = None
        self.error_rates: Mapping[str, Any] = {}
        self.model_card = ""  # Markdown
        self.score_limits: ScoreLimits | None = None  # of the bundle; None where it is not known
        self.moments: tuple[Moment, ...] = ()
        self.interval_s = 1 / settings.samples_per_second  # between two samples, once there is a result

    def run(self) -> None:
        try:
            analysed = self._analyse()
            self.result = analysed.result
            self.take_about(analysed.about)
            spacing_s = self.result.sampling.spacing_s  # of a long video, sampled thinner than the setting says
            self.interval_s = sample_interval_s(self.settings.samples_per_second, spacing_s)
            self.moments = self.result.moments
            if self.keeper is not None:
                provenance = self.origin(self.result) or self.result.provenance
                self.kept_news = self.keeper.keep(replace(self.result, provenance=provenance))
        except EngineError as error:  # what happened to the child; it is logged there
            self.error = error
        except Exception as error:  # the window shows it; a thread must not end in a bare traceback
            _log.exception("the analysis of %s failed", self.path)
            self.error = error

    def take_about(self, about: AboutModel) -> None:
        self.error_rates, self.model_card, self.score_limits = about.error_rates, about.card, about.limits

    def take(self, event: Event) -> None:
        """Called on this thread with every event of the analysis."""
        self.mailbox.put(event)
        if isinstance(event, Started):
            self.opened.emit(self.path)

    def is_held(self) -> bool:
        """Whether the analysis is to stand still for now; asked on this thread."""
        return False

    def _analyse(self) -> Analysed:
        return tasks.analyse(
            worker(),
            self.path,
            self.settings,
            self.isInterruptionRequested,
            self.take,
            self.store,
            self.again,
            self.first_look,
            self.is_held,
        )
