"""Looking behind a verdict: why a moment scores as it does, and whether the verdict survives changes of the video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.gui.job_dialog import JobDialog
from deepfake_desktop.gui.side_job import SideJobs
from deepfake_desktop.gui.stability_dialog import StabilityDialog
from deepfake_desktop.gui.why_dialog import WhyDialog

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow

_END_LIMIT_MS = 15_000  # how long closing waits for a job; each looks for a cancel many times a second


class Inspecting(QObject):
    """The window's "Why?" and "Stability check": menu entries, buttons, and at most one dialog of each."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = SideJobs(self)
        self._dialogs: list[JobDialog] = []
        menu = window.menus.analysis
        menu.addSeparator()
        self.why = self._action(self.tr("&Why this moment?"), "W")
        self.stability = self._action(self.tr("Stability chec&k"), "Shift+S")
        menu.addActions([self.why, self.stability])
        self.why.triggered.connect(self.explain_moment)
        self.stability.triggered.connect(self.check_stability)
        menu.setToolTipsVisible(True)
        space = window.workspace
        self._tips = space.moments.why_button().toolTip(), space.panel.stability_button().toolTip()
        self._without_video = self.tr("The video of this result is not here, and this looks at its pictures.")
        window.workspace.moments.why_requested.connect(self.explain_moment)

    def _action(self, text: str, shortcut: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action

    def show_state(self) -> None:
        """Enable what makes sense now, and say why not where the video is missing: both look at its pictures."""
        result, space = self._judged(), self._window.workspace
        missing = result is not None and not self._window.has_video()
        self.why.setEnabled(result is not None and not missing and bool(self._window.watching.moments))
        self.stability.setEnabled(result is not None and not missing and result.status != "cancelled")
        for button, usual in zip((space.moments.why_button(), space.panel.stability_button()), self._tips, strict=True):
            button.setEnabled(not missing)
            button.setToolTip(self._without_video if missing else usual)
        for action in (self.why, self.stability):
            action.setToolTip(self._without_video if missing else action.iconText())

    def explain_moment(self) -> None:
        """Look into the chosen moment, or else the one with the most evidence."""
        window, result = self._window, self._judged()
        moment = window.workspace.moments.selected() or next(iter(window.watching.moments), None)
        if result is None or moment is None or not window.has_video():
            return
        if window.workspace.moments.selected() != moment:
            window.watching.show_moment(moment)
        dialog = WhyDialog(window, self._jobs, moment)
        self._show(dialog)
        dialog.look(result.file.path, self._settings(result), moment, result.file.sha256)

    def check_stability(self) -> None:
        """Check the verdict that is shown."""
        result = self._judged()
        if result is None or result.status == "cancelled" or not self._window.has_video():
            return
        peak = self._window.timeline.peak()
        dialog = StabilityDialog(self._window, self._jobs)
        self._show(dialog)
        dialog.check(result.file.path, self._settings(result), result, peak.time_s if peak else 0.0)

    def close_all(self) -> None:
        """Another analysis begins: what stands in the dialogs is about another result."""
        for dialog in list(self._dialogs):
            dialog.close()

    def shut_down(self) -> bool:
        """Stop for good. False where a thread did not end in time."""
        self.close_all()
        return self._jobs.shut_down(_END_LIMIT_MS)

    def _show(self, dialog: JobDialog) -> None:
        for other in [one for one in self._dialogs if type(one) is type(dialog)]:
            other.close()
        self._dialogs.append(dialog)
        dialog.finished.connect(lambda: self._dialogs.remove(dialog) if dialog in self._dialogs else None)
        dialog.show()

    def _judged(self) -> AnalysisResult | None:
        """The shown result, where it has a verdict."""
        result = self._window.result
        if result is None or result.verdict.band == "not_assessed" or self._window.control.is_running():
            return None
        return result

    def _settings(self, result: AnalysisResult) -> Settings:
        """Those of the shown result: the choices in the menus start an analysis of their own."""
        return Settings(model=self._window.preferences.model, sampling=result.sampling.setting)
