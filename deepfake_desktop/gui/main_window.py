"""The main window: connects the player, the analysis and what shows them."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QIODevice, QObject, QSaveFile, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMainWindow, QSlider, QStackedWidget

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, to_json
from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.errors import EngineCrashError
from deepfake_desktop.files import looks_like_address
from deepfake_desktop.gui import counts, words
from deepfake_desktop.gui.analysis_control import AnalysisControl
from deepfake_desktop.gui.annotate_export import AnnotateExport, Subject
from deepfake_desktop.gui.compare_control import CompareControl
from deepfake_desktop.gui.drop_zone import DropFrame, DropZone
from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.erase_control import EraseControl
from deepfake_desktop.gui.everyday import Everyday
from deepfake_desktop.gui.evidence_words import box_words
from deepfake_desktop.gui.eyes_first import EyesFirst
from deepfake_desktop.gui.face_control import FaceControl
from deepfake_desktop.gui.find_videos import VIDEO_SUFFIXES
from deepfake_desktop.gui.guide import Guide
from deepfake_desktop.gui.help import show_about, show_about_verdict, show_explanation, show_shortcuts
from deepfake_desktop.gui.history_control import HistoryControl
from deepfake_desktop.gui.inspecting import Inspecting
from deepfake_desktop.gui.local_paths import dragged_urls
from deepfake_desktop.gui.menus import Menus
from deepfake_desktop.gui.player import Player, cannot_play
from deepfake_desktop.gui.preload import load_ahead
from deepfake_desktop.gui.provenance_card import ProvenanceControl
from deepfake_desktop.gui.queue_control import QueueControl
from deepfake_desktop.gui.report_export import ReportExport
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.settings_control import SettingsControl
from deepfake_desktop.gui.theme import apply_theme, scale_text
from deepfake_desktop.gui.time_left import TimeLeft
from deepfake_desktop.gui.timeline_news import feed, settle
from deepfake_desktop.gui.video_surface import FaceMark
from deepfake_desktop.gui.watching import Watching
from deepfake_desktop.gui.welcome import Welcome
from deepfake_desktop.gui.worker import AnalysisWorker, News
from deepfake_desktop.gui.workspace import Workspace
from deepfake_desktop.history.entry import Entry
from deepfake_desktop.provenance.report import Provenance

_log = logging.getLogger(__name__)

_NAME = "Deepfake Desktop"
_END_LIMIT_MS = 15_000  # how long closing waits for an analysis; it looks for a cancel several times a second
_SKIP_S = 5.0
_ORIGIN_LIMIT_S = 2.0  # usually it has been read long before the analysis ends


class MainWindow(QMainWindow):
    """One video at a time: open it, watch it, read the verdict. Many go into the queue."""

    def __init__(self, preferences: Preferences | None = None) -> None:
        """preferences: where they have been read; None to read them here."""
        super().__init__()
        self.preferences = Preferences() if preferences is None else preferences
        scale_text(self.preferences.text_scale)
        self.workspace = Workspace()
        self.drop_zone = DropZone()
        self.player = Player(self.workspace.surface.sink, self)
        self.control = AnalysisControl(self)
        self.menus = Menus(self, self.preferences)
        self.history = HistoryControl(self.control, self.preferences, self.menus.history, self)
        self.reports = ReportExport(self)
        self.watching = Watching(self.player, self.workspace, self.menus.watch, self)
        self.timeline = Timeline(SAMPLES_PER_SECOND[self.preferences.sampling])
        self.inspecting = Inspecting(self)
        self.result: AnalysisResult | None = None
        self._model_card = ""  # of the model behind the result
        self.ended_cleanly = True  # False after closing where the analysis did not stop in time
        self._path: str | None = None
        self.provenance = ProvenanceControl(self.workspace.panel.provenance, self)
        self.export = AnnotateExport(self, self.menus.annotate, self._shown_subject)
        self._time_left = TimeLeft()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drop_zone)
        self._stack.addWidget(self.workspace)
        self.queue = QueueControl(self, self.menus, self.preferences, self.control, self.history)
        self.everyday = Everyday(self, self.menus, self.preferences, self.queue.known_paths)
        self.erasing = EraseControl(self, self.menus.file_menu, self.menus.quit)
        self.settings = SettingsControl(self)
        self.welcome = Welcome(self)
        self.guide = Guide(self)
        self.setCentralWidget(self.queue.around(self._stack))
        self._drop_frame = DropFrame(self)
        self.setAcceptDrops(True)
        self.setWindowTitle(_NAME)
        self.setMinimumSize(800, 520)
        self._connect_parts()
        self._connect_menus()
        self.eyes = EyesFirst(self)
        self.face = FaceControl(self)
        self.comparing = CompareControl(self)
        self._restore()
        self._show_state()

    # --- setting up

    def _connect_parts(self) -> None:
        space, player = self.workspace, self.player
        self.drop_zone.open_requested.connect(self.choose_file)
        player.position_changed.connect(self._follow_position)
        player.duration_changed.connect(self._take_duration)
        player.playing_changed.connect(space.controls.set_playing)
        player.failed.connect(self._say_unplayable)
        space.surface.frame_arrived.connect(self._follow_frame)
        space.controls.play_toggled.connect(self.watching.transport.toggle)
        space.controls.volume_changed.connect(self._set_volume)
        space.controls.mute_toggled.connect(self._set_muted)
        space.strip.seek_requested.connect(self.seek)
        space.surface.double_clicked.connect(self._toggle_full_screen)
        space.panel.cancel_requested.connect(self.cancel)
        space.panel.step_requested.connect(self._take_step)
        self.control.news_arrived.connect(self._take_news)
        self.control.opened.connect(self._play)
        self.control.ended.connect(self._take_end)
        self.history.said.connect(self.say)
        self.history.entry_chosen.connect(self.open_past)
        self.history.video_found.connect(self._join_video)
        self.history.video_missing.connect(self._do_without_video)
        self.reports.said.connect(self.say)
        self.export.told.connect(self.say)
        self.queue.open_requested.connect(self.open_path)
        self.queue.shown.connect(self.player.pause)
        self.everyday.paths_pasted.connect(self.open_paths)
        self.everyday.said.connect(self.say)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system_theme)
        for widget in (*self.findChildren(QAbstractButton), *self.findChildren(QSlider), space.strip):
            widget.installEventFilter(self)

    def _connect_menus(self) -> None:
        menus = self.menus
        pairs: tuple[tuple[QObject, Callable[[], object]], ...] = (
            (menus.open, self.choose_file),
            (menus.save, self.choose_save),
            (menus.report, self.choose_report),
            (menus.quit, self.close),
            (menus.play, self.watching.transport.toggle),
            (menus.back, self._skip_back),
            (menus.forward, self._skip_forward),
            (menus.mute, self.workspace.controls.toggle_mute),
            (menus.again, self.analyse_again),
            (menus.cancel, self.cancel),
            (menus.forget, self._forget_results),
            (menus.full_screen, self._toggle_full_screen),
            (menus.explain, self.explain),
            (menus.shortcuts, self._show_shortcuts),
            (menus.about_verdict, self._about_verdict),
            (menus.about, self._about),
        )
        for action, slot in pairs:
            action.triggered.connect(slot)  # type: ignore[attr-defined]
        menus.recent_chosen.connect(self.open_path)
        menus.sampling_chosen.connect(self._choose_sampling)
        menus.model_chosen.connect(self._choose_model)
        menus.theme_chosen.connect(self._choose_theme)
        menus.box_text_chosen.connect(self._choose_box_text)
        menus.boxes.toggled.connect(self._choose_boxes)
        menus.remember.toggled.connect(self._choose_remembering)

    def _restore(self) -> None:
        geometry = self.preferences.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(min(1280, room.width()), min(800, room.height()))
        self.player.set_volume(self.preferences.volume)
        self.player.set_muted(self.preferences.muted)
        self.workspace.controls.set_sound(self.preferences.volume, self.preferences.muted)

    # --- opening

    def choose_file(self) -> None:
        kinds = self.tr("Videos ({names});;All files (*)").format(names=" ".join(f"*{one}" for one in VIDEO_SUFFIXES))
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Open a video"), self.preferences.last_folder, kinds)
        self.open_paths(paths)

    def open_path(self, path: str, notice: str = "", remember: bool = True) -> None:
        """Play and analyse a file; whatever is wrong with it is said in the verdict panel.

        remember: put it on the list of recent files.
        """
        place = Path(path) if looks_like_address(path) else Path(path).absolute()
        self._path = str(place)
        if remember:
            self.preferences.remember_file(place)
        self._show_workspace(place.name, notice)
        load_ahead()
        self.player.close()
        self.watching.open(place)
        self.eyes.begin(str(place))
        self._analyse(again=False)
        self.provenance.open(place)

    def _play(self, path: str) -> None:
        """A child has decoded the file's beginning unharmed: now the player, which decodes in this process, gets it."""
        if path == self._path and not self.player.has_file():
            self.player.open(Path(path))

    def open_past(self, entry: Entry) -> None:
        """Show what an earlier analysis found; its video joins it where it is still there."""
        self._path = None
        self.player.close()
        self._show_workspace(entry.name, self.history.notice_of(entry))
        load_ahead()
        self.watching.close()
        self.provenance.close()
        self._start_over(max(SAMPLES_PER_SECOND.values()))  # the result makes it thinner
        self.eyes.show_past(entry)
        self.control.run(self.history.reopening(entry))
        self._show_state()

    def _join_video(self, path: str) -> None:
        """The video of a result from the history is still there, and the same."""
        self._path = path
        self.watching.open(Path(path))
        self.watching.show_pictures()
        self.provenance.open(Path(path))
        self.player.open(Path(path))
        self._show_state()

    def _do_without_video(self, why: str) -> None:
        self.workspace.surface.clear()  # of a frame that the video before sent at the last moment
        self.workspace.surface.set_note(why)
        self.workspace.controls.set_playable(False)
        self.workspace.panel.show_without_video()
        self._show_state()

    def _show_workspace(self, name: str, notice: str) -> None:
        """Ready for another video, or for the result of one."""
        self.history.leave()
        space = self.workspace
        space.title.set_text(name)
        space.show_notice(notice)
        space.show_fresh()
        self._stack.setCurrentWidget(space)
        space.setFocus()  # no control is singled out, and Space plays
        self.setWindowTitle(f"{name} – {_NAME}")

    def open_paths(self, paths: list[str]) -> None:
        """Open one file; several, or a folder, go into the queue."""
        if len(paths) == 1 and not Path(paths[0]).is_dir():
            self.open_path(paths[0])
        elif paths:
            self.queue.add(paths)

    def take_over(self, paths: list[str]) -> None:
        """Another start of the program hands over its files: open them, and come to the front."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.raise_()
        self.activateWindow()
        self.open_paths(paths)

    def open_urls(self, urls: list[QUrl]) -> None:
        """Open what was dropped and lies on this computer; on the page of the queue, everything joins the queue."""
        paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
        if not paths:
            self.say(self.tr("Only files on this computer can be opened. Save the video first, then drop the file."))
        if paths and self.queue.is_shown():
            self.queue.add(paths)
        else:
            self.open_paths(paths)

    def say(self, text: str) -> None:
        """Tell the user something, on the page that is shown."""
        if self.queue.is_shown():
            self.queue.panel.show_notice(text)
        elif self._stack.currentWidget() is self.drop_zone:
            self.drop_zone.notice.setText(text)
        else:
            self.workspace.show_notice(text)

    # --- analysing

    def analyse_again(self) -> None:
        """Analyse the open file with the current choices, whatever is remembered of it."""
        self._analyse(again=True)

    def _analyse(self, again: bool) -> None:
        if self._path is None:
            return
        self.inspecting.close_all()
        self.eyes.forget_held()
        settings = self.preferences.analysis_settings()
        self._start_over(settings.samples_per_second)
        self.control.start(self._path, settings, self.history.store(), again, self.history.keeper(), self._origin)
        self._show_state()

    def _start_over(self, samples_per_second: float) -> None:
        """Nothing is known yet."""
        self.result, self._model_card = None, ""
        self.timeline = Timeline(samples_per_second)
        self.timeline.duration_s = self.player.duration_s()
        self._time_left = TimeLeft()
        self.workspace.strip.set_timeline(self.timeline)
        self.watching.start(self.timeline)
        self.workspace.refresh_strip()
        self.workspace.strip.set_position(self.player.position_s())
        self.workspace.surface.set_marks(())
        self.workspace.panel.show_starting()

    def cancel(self) -> None:
        if self.control.is_running():
            self.workspace.panel.show_cancelling()
            self.control.cancel()

    def _take_news(self, news: News) -> None:
        feed(self.timeline, news)
        if news.info is not None:
            self.workspace.surface.set_frame_size(news.info.width, news.info.height)
            self.watching.take_frame_rate(news.info.frame_rate)
        if news.progress is not None:
            fraction = news.progress.fraction
            self.workspace.panel.show_progress(fraction, self._time_left.text(fraction))
        if news.look is not None:
            self.workspace.panel.show_first_look(news.look)
        if news.verdict is not None:
            self.workspace.panel.show_so_far(news.verdict)
        if news.info or news.faces or news.points or news.look:
            self.workspace.refresh_strip()

    def _origin(self, result: AnalysisResult) -> Provenance | None:
        """For the history, asked on the worker's thread: a remembered result is shown at once and waits for nothing."""
        limit_s = _ORIGIN_LIMIT_S if result.recalled_from is None else 0.0
        return self.provenance.told_by(result.file.path, limit_s)

    def _take_end(self, worker: AnalysisWorker) -> None:
        if isinstance(worker.error, EngineCrashError):
            self.player.close()  # what crashed one decoder may crash the player's
            self.workspace.show_unreadable()
        if not self.eyes.holds_back(worker):
            self.show_end(worker)
        self._show_state()
        self.history.take_end(worker)

    def show_end(self, worker: AnalysisWorker) -> None:
        """Show what an analysis found, or why it failed."""
        if worker.result is not None:
            self._show_result(worker.result, worker)
            self.eyes.show_both(worker.result)
        elif worker.error is not None:
            self.workspace.panel.show_failure(worker.error)
        self._show_state()

    def _show_result(self, result: AnalysisResult, worker: AnalysisWorker) -> None:
        self.result, self._model_card = result, worker.model_card
        settle(self.timeline, result, worker.interval_s)
        self.watching.show_result(result, worker.moments, worker.score_limits is not None)
        self.workspace.refresh_strip()
        self.workspace.panel.show_result(result, worker.error_rates)
        if result.status in ("unreadable", "unsupported"):
            self.player.close()
            self.workspace.show_unreadable()
        self._show_marks(self.player.position_s())

    # --- playing

    def seek(self, seconds: float) -> None:
        self.watching.transport.moved()
        self.player.seek(seconds)
        self._follow_position(seconds)

    def _skip_back(self) -> None:
        self.seek(max(self.player.position_s() - _SKIP_S, 0.0))

    def _skip_forward(self) -> None:
        self.seek(min(self.player.position_s() + _SKIP_S, self.timeline.span_s()))

    def _follow_position(self, seconds: float) -> None:
        self.workspace.strip.set_position(seconds)
        self.workspace.controls.set_position(seconds)
        self.watching.follow(seconds)

    def _follow_frame(self, seconds: float) -> None:
        shown_s = seconds if seconds >= 0 else self.player.position_s()
        self._show_marks(shown_s)
        self.watching.follow_frame(shown_s)

    def _take_duration(self, seconds: float) -> None:
        self.workspace.controls.set_duration(seconds)
        if seconds > self.timeline.duration_s:
            self.timeline.duration_s = seconds
            self.workspace.refresh_strip()

    def _say_unplayable(self, text: str) -> None:
        self.workspace.controls.set_playable(False)
        if self.result is None:
            self.workspace.surface.set_note(text)
        elif self.result.status not in ("unreadable", "unsupported"):
            self.workspace.surface.set_note(cannot_play())

    def _show_marks(self, seconds: float) -> None:
        if not self.preferences.show_boxes or self.eyes.is_asking():
            self.workspace.surface.set_marks(())
            return
        timeline, kind = self.timeline, self.preferences.box_text
        boxes = timeline.boxes_at(seconds)
        marks = [FaceMark(one.person, one.box, box_words(timeline, one.person, seconds, kind)) for one in boxes]
        self.workspace.surface.set_marks(marks)

    def _set_volume(self, volume: float) -> None:
        self.player.set_volume(volume)
        self.preferences.volume = volume

    def _set_muted(self, muted: bool) -> None:
        self.player.set_muted(muted)
        self.preferences.muted = muted

    # --- choices and help

    def _take_step(self, action: str) -> None:
        steps: dict[str, Callable[[], object]] = {
            "open": self.choose_file,
            "again": self.analyse_again,
            "thorough": self._look_thoroughly,
            "peak": self.watching.show_first_moment,
            "explain": self.explain,
            "about": self._about_verdict,
            "stability": self.inspecting.check_stability,
        }
        steps[action]()

    def _look_thoroughly(self) -> None:
        self.menus.choose_sampling("thorough")

    def _choose_sampling(self, name: str) -> None:
        self.preferences.sampling = name
        self._analyse(again=False)

    def _choose_model(self, name: str) -> None:
        self.preferences.model = name
        self._analyse(again=False)

    def _choose_remembering(self, wanted: bool) -> None:
        self.preferences.remember_results = wanted
        if wanted:
            self.say(self.tr("Results are remembered from now on."))
        else:
            self.control.stop_remembering()
            self.say(self.tr("Results are no longer remembered. What is remembered already stays until you forget it."))

    def _forget_results(self) -> None:
        store = RecallStore()
        entries, size_bytes = store.clear()
        amount = self.tr("{results} ({size})").format(
            results=counts.remembered_results(entries), size=words.size_words(size_bytes)
        )
        text = self.tr("Forgot {amount}.").format(amount=amount)
        left = ""
        if store.amount().entries:
            left = self.tr("Some could not be removed. Delete this folder yourself: {folder}")
            text = sentences(text, left.format(folder=store.folder))
        self.say(text)

    def _choose_theme(self, name: str) -> None:
        self.preferences.theme = name
        self._follow_system_theme()

    def _follow_system_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self.preferences.theme)

    def refresh_marks(self) -> None:
        """Other boxes are to be seen now."""
        self._show_marks(self.player.position_s())

    def _choose_boxes(self, shown: bool) -> None:
        self.preferences.show_boxes = shown
        self._show_marks(self.player.position_s())

    def _choose_box_text(self, kind: str) -> None:
        self.preferences.box_text = kind
        self._show_marks(self.player.position_s())

    def explain(self) -> None:
        show_explanation(self)

    def _about_verdict(self) -> None:
        if self.result is not None and self.result.model is not None:
            show_about_verdict(self, self.result.model, self._model_card)

    def _show_shortcuts(self) -> None:
        show_shortcuts(self)

    def _about(self) -> None:
        show_about(self)

    def choose_save(self) -> None:
        if self.result is None:
            return
        proposal = str(Path(self.preferences.last_folder) / f"{Path(self.result.file.name).stem}.json")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the result"), proposal, self.tr("JSON (*.json)"))
        if path:
            self.save_result(Path(path))

    def choose_report(self) -> None:
        result = self._result_to_keep()
        if result is not None and self._path is not None:
            self.reports.choose(result, Path(self._path))

    def save_result(self, path: Path) -> None:
        """Write the record of the shown result; the file is whole or not there at all."""
        result = self._result_to_keep()
        if result is None:
            return
        file = QSaveFile(str(path))
        record = to_json(result)
        text = json.dumps(record, indent=1, allow_nan=False) + "\n"
        if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(text.encode()) >= 0 and file.commit():
            self.say(self.tr("Saved as {path}.").format(path=path))
        else:
            text = self.tr("The result could not be saved: {error}. Choose another folder.")
            self.say(text.format(error=file.errorString()))

    def _result_to_keep(self) -> AnalysisResult | None:
        """What is shown, with what the file says of its origin: as read now, else as it was read then."""
        if self.result is None:
            return None
        return replace(self.result, provenance=self.provenance.report or self.result.provenance)

    def has_video(self) -> bool:
        """Whether the video of what is shown is here."""
        return self._path is not None

    def _shown_subject(self) -> Subject | None:
        """What an annotated video would show now."""
        if self._path is None or self.result is None or self.control.is_running():
            return None
        return Subject(Path(self._path), self.result, self.timeline)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.menuBar().setVisible(not self.isFullScreen())
        self.workspace.show_picture_only(self.isFullScreen())
        self.queue.show_picture_only(self.isFullScreen())

    def _show_state(self) -> None:
        self.menus.set_state(
            self._path is not None, self.control.is_running(), self.result is not None, bool(self._model_card)
        )
        self.export.update_action()
        self.inspecting.show_state()
        self.comparing.show_state(None if self.eyes.is_asking() else self._path)

    def shown_path(self) -> str | None:
        """The path of the shown video; None where there is none."""
        return self._path

    # --- events of the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.isFullScreen():
            self._toggle_full_screen()
        else:
            self.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let focused buttons, sliders and the strip keep the keys that are also shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (Qt.Key.Key_Space,) if isinstance(watched, QAbstractButton) else (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() in own:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if urls := dragged_urls(data.urls(), data.text()):
            event.acceptProposedAction()
            paths = [url.toLocalFile() for url in urls]
            self._drop_frame.appear(to_queue=self.queue.is_shown() or len(paths) > 1 or os.path.isdir(paths[0]))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_frame.hide()
        event.acceptProposedAction()
        urls = dragged_urls(event.mimeData().urls(), event.mimeData().text())
        # After the drop has been answered, so that the program the file comes from need not wait.
        QTimer.singleShot(0, self, lambda: self.open_urls(urls))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drop_frame.setGeometry(self.rect())
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preferences.geometry = self.saveGeometry()
        self.preferences.save()
        self.hide()  # gone for the user at once, while the analysis comes to its end
        self.player.close()
        parts = (
            self.watching,
            self.history,
            self.reports,
            self.provenance,
            self.export,
            self.inspecting,
            self.comparing,
            self.eyes,
        )
        ended = [self.queue.shut_down(_END_LIMIT_MS), *(part.shut_down() for part in parts)]
        self.ended_cleanly = self.control.shut_down(_END_LIMIT_MS) and all(ended)
        if not self.ended_cleanly:
            _log.error("the analysis did not stop within %d s", _END_LIMIT_MS // 1000)
        event.accept()
