"""The menu bar: every action with its shortcut, as attributes for the window to connect."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND, Settings
from deepfake_desktop.gui.history_menu import HistoryMenu
from deepfake_desktop.gui.numbers import shortest
from deepfake_desktop.gui.settings import BOX_TEXTS, Preferences
from deepfake_desktop.gui.theme import THEMES
from deepfake_desktop.gui.watch_menu import WatchMenu


class Menus(QObject):
    """Builds the menus of a window and tells which choice was made."""

    recent_chosen = Signal(str)
    sampling_chosen = Signal(str)
    model_chosen = Signal(str)
    theme_chosen = Signal(str)
    box_text_chosen = Signal(str)

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        bar = window.menuBar()
        self.file_menu = bar.addMenu(self.tr("&File"))
        self._make_file_menu(self.file_menu)
        playback = bar.addMenu(self.tr("&Playback"))
        self._make_playback_menu(playback)
        self.analysis = bar.addMenu(self.tr("&Analysis"))
        self._make_analysis_menu(self.analysis)
        self.view = view = bar.addMenu(self.tr("&View"))
        self._make_view_menu(view)
        self.watch = WatchMenu(window, playback, view)
        self.help_menu = bar.addMenu(self.tr("&Help"))
        self._make_help_menu(self.help_menu)
        preferences.changed.connect(self._follow)

    def set_state(self, has_file: bool, running: bool, has_result: bool, has_card: bool) -> None:
        """Enable what makes sense now."""
        self.about_verdict.setEnabled(has_card)
        for action in (self.play, self.back, self.forward, self.mute, self.again):
            action.setEnabled(has_file)
        self.cancel.setEnabled(running)
        self.save.setEnabled(has_result)
        self.report.setEnabled(has_result)

    def choose_sampling(self, name: str) -> None:
        """As if the user had chosen it in the menu."""
        for action in self._sampling.actions():
            if action.data() == name:
                action.trigger()

    def _follow(self, key: str) -> None:
        """A choice was made in the settings dialog."""
        group = {"sampling": self._sampling, "theme": self._themes, "box_text": self._box_texts}.get(key)
        if group is not None:
            for action in group.actions():
                action.setChecked(action.data() == getattr(self._preferences, key))

    def _make_file_menu(self, menu: QMenu) -> None:
        self.open = self._action(menu, self.tr("&Open…"), QKeySequence.StandardKey.Open)
        self._recent = menu.addMenu(self.tr("Open &recent"))
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._fill_recent)
        self.history = HistoryMenu(self._window, menu)
        self.save = self._action(menu, self.tr("&Save result as JSON…"), QKeySequence.StandardKey.Save)
        self.report = self._action(menu, self.tr("Save repor&t…"), "Ctrl+Shift+S")
        self.annotate = self._action(menu, self.tr("Save a&nnotated video…"), None)
        menu.addSeparator()
        self.quit = self._action(menu, self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_playback_menu(self, menu: QMenu) -> None:
        self.play = self._action(menu, self.tr("&Play or pause"), Qt.Key.Key_Space)
        self.back = self._action(menu, self.tr("Five seconds ba&ck"), Qt.Key.Key_Left)
        self.forward = self._action(menu, self.tr("Five seconds &forward"), Qt.Key.Key_Right)
        self.mute = self._action(menu, self.tr("&Mute"), "M")

    def _make_analysis_menu(self, menu: QMenu) -> None:
        self.again = self._action(menu, self.tr("Analyse &again"), QKeySequence.StandardKey.Refresh)
        # Esc also leaves the full screen, so the window handles the key itself; the tab shows it in the menu.
        self.cancel = self._action(menu, self.tr("&Cancel\tEsc"), None)
        menu.addSeparator()
        names = {name: self.sampling_name(name, rate) for name, rate in SAMPLES_PER_SECOND.items()}
        sampling = menu.addMenu(self.tr("&Sampling"))
        self._sampling = self._choices(sampling, names, self._preferences.sampling, self.sampling_chosen.emit)
        self._models = menu.addMenu(self.tr("&Model"))
        self._models.aboutToShow.connect(self._fill_models)
        menu.addSeparator()
        self.remember = self._action(menu, self.tr("&Remember results"), None)
        self.remember.setCheckable(True)
        self.remember.setChecked(self._preferences.remember_results)
        self.forget = self._action(menu, self.tr("&Forget remembered results"), None)
        self.history.fill_analysis(menu)

    def sampling_name(self, name: str, rate: float) -> str:
        names = {
            "quick": self.tr("Quick ({rate} frames a second)"),
            "standard": self.tr("Standard ({rate} frames a second)"),
            "thorough": self.tr("Thorough ({rate} frames a second)"),
        }
        return names[name].format(rate=shortest(rate))

    def theme_names(self) -> dict[str, str]:
        names = {"system": self.tr("As the desktop"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        return {name: names[name] for name in THEMES}

    def _make_view_menu(self, menu: QMenu) -> None:
        theme = menu.addMenu(self.tr("&Theme"))
        names = self.theme_names()
        self._themes = self._choices(theme, names, self._preferences.theme, self.theme_chosen.emit)
        menu.addSeparator()
        self.boxes = self._action(menu, self.tr("Show face &boxes"), "B")
        self.boxes.setCheckable(True)
        self.boxes.setChecked(self._preferences.show_boxes)
        texts = menu.addMenu(self.tr("&Score on face boxes"))
        box_texts = {
            "words": self.tr("Score in words"),
            "number": self.tr("Score as a number"),
            "off": self.tr("No score"),
        }
        named = {name: box_texts[name] for name in BOX_TEXTS}
        self._box_texts = self._choices(texts, named, self._preferences.box_text, self.box_text_chosen.emit)
        menu.addSeparator()
        self.full_screen = self._action(menu, self.tr("&Full screen"), "F11")

    def _make_help_menu(self, menu: QMenu) -> None:
        self.explain = self._action(menu, self.tr("&What does this mean?"), "Shift+F1")
        self.shortcuts = self._action(menu, self.tr("&Keyboard shortcuts"), "Ctrl+F1")
        self.about_verdict = self._action(menu, self.tr("About this &verdict"), None)
        self.about = self._action(menu, self.tr("&About Deepfake Desktop"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _action(self, menu: QMenu, text: str, shortcut: QKeySequence.StandardKey | Qt.Key | str | None) -> QAction:
        action = QAction(text, self._window)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action

    def _choices(self, menu: QMenu, names: dict[str, str], chosen: str, tell: Callable[[str], None]) -> QActionGroup:
        group = QActionGroup(menu)
        for key, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(lambda action: tell(action.data()))
        return group

    def _fill_recent(self) -> None:
        self._recent.clear()
        paths = [Path(path) for path in self._preferences.recent]
        names = [path.name for path in paths]
        for path in paths:
            name = path.name if names.count(path.name) == 1 else f"{path.name} ({path.parent})"
            action = self._recent.addAction(name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._tell_recent)
        if not self._recent.isEmpty():
            self._recent.addSeparator()
        if self._preferences.can_bring_back_recent():
            self._recent.addAction(self.tr("Undo clearing this list"), self._preferences.bring_back_recent)
        clear = self._recent.addAction(self.tr("Clear this list"), self._preferences.clear_recent)
        clear.setEnabled(bool(self._preferences.recent))

    def _tell_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_chosen.emit(str(action.data()))

    def _fill_models(self) -> None:
        # Imported here: it brings OpenCV, which the window need not wait for when it opens.
        from deepfake_desktop.detector.bundle import list_bundles

        self._models.clear()
        names = list_bundles()
        if not names:
            self._models.addAction(self.tr("No model is installed")).setEnabled(False)
        bundle = Settings(sampling=self._preferences.sampling).bundle
        automatic = {"": self.tr("Automatic, by the sampling ({bundle})").format(bundle=bundle)}
        chosen = self._preferences.model or ""
        self._choices(self._models, automatic | {name: name for name in names}, chosen, self.model_chosen.emit)
