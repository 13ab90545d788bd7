"""The menu entries for watching closely: frames, speed, loop, moments, and a closer look at face and timeline."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from deepfake_desktop.gui.transport import SPEEDS

_Key = Qt.Key


def speed_words(speed: float) -> str:
    """A playing speed as it is written on buttons: "0.5×"; negative ones play backwards."""
    return f"{'−' if speed < 0 else ''}{abs(speed):g}×"


class WatchMenu(QObject):
    """Adds its entries to two menus; the actions are attributes for others to connect."""

    speed_chosen = Signal(float)

    def __init__(self, window: QMainWindow, playback: QMenu, view: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._fill_playback(playback)
        self._fill_view(view)
        self._of_a_file = tuple(action for action in self.findChildren(QAction) if action.data() != "moments")
        self._of_moments = (self.next_moment, self.previous_moment)
        self.set_state(has_file=False, has_moments=False)

    def set_state(self, has_file: bool, has_moments: bool) -> None:
        """Enable what makes sense now."""
        for action in self._of_a_file:
            action.setEnabled(has_file)
        self._speeds_menu.setEnabled(has_file)
        for action in self._of_moments:
            action.setEnabled(has_file and has_moments)

    def show_speed(self, speed: float) -> None:
        """Check the entry of a speed; none where it has none."""
        for action in self._speeds.actions():
            action.setChecked(action.data() == speed)

    def _fill_playback(self, menu: QMenu) -> None:
        self.louder = self._action(menu, self.tr("Lo&uder"), "Ctrl+Up")
        self.quieter = self._action(menu, self.tr("&Quieter"), "Ctrl+Down")
        menu.addSeparator()
        self.next_moment = self._action(menu, self.tr("&Next suspicious moment"), "N")
        self.previous_moment = self._action(menu, self.tr("P&revious suspicious moment"), "P")
        for action in (self.next_moment, self.previous_moment):
            action.setData("moments")
        menu.addSeparator()
        self.next_frame = self._action(menu, self.tr("N&ext frame"), _Key.Key_Period)
        self.previous_frame = self._action(menu, self.tr("Pre&vious frame"), _Key.Key_Comma)
        self.shuttle_back = self._action(menu, self.tr("Play back&wards, again for faster"), "J")
        self.shuttle_stop = self._action(menu, self.tr("S&top"), "K")
        self.shuttle_forward = self._action(menu, self.tr("P&lay, again for faster"), "L")
        for action in (self.shuttle_back, self.shuttle_stop, self.shuttle_forward):
            action.setAutoRepeat(False)
        self._fill_speeds(menu.addMenu(self.tr("&Speed")))
        menu.addSeparator()
        self.mark_start = self._action(menu, self.tr("Mark where the loop &begins"), "I")
        self.mark_end = self._action(menu, self.tr("Mark where the loop en&ds"), "O")
        self.loop = self._action(menu, self.tr("L&oop"), "R")
        self.loop.setCheckable(True)
        self.clear_marks = self._action(menu, self.tr("Remove the loop's mar&ks"), "Shift+R")

    def _fill_speeds(self, menu: QMenu) -> None:
        self._speeds_menu = menu
        self.slower = self._action(menu, self.tr("&Slower"), _Key.Key_BracketLeft)
        self.faster = self._action(menu, self.tr("&Faster"), _Key.Key_BracketRight)
        menu.addSeparator()
        self._speeds = QActionGroup(menu)
        self._speeds.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for speed in SPEEDS:
            action = menu.addAction(speed_words(speed))
            action.setCheckable(True)
            action.setChecked(speed == 1.0)
            action.setData(speed)
            self._speeds.addAction(action)
        self._speeds.triggered.connect(self._choose_speed)

    def _fill_view(self, menu: QMenu) -> None:
        menu.addSeparator()
        self.zoom_face = self._action(menu, self.tr("&Zoom to the face"), "Z")
        self.zoom_face.setCheckable(True)
        menu.addSeparator()
        self.closer = self._action(menu, self.tr("Look &closer at the timeline"), _Key.Key_Plus)
        self.closer.setShortcuts([QKeySequence(_Key.Key_Plus), QKeySequence(_Key.Key_Equal)])  # US keyboards: no Shift
        self.farther = self._action(menu, self.tr("Look &less closely at the timeline"), _Key.Key_Minus)
        self.whole = self._action(menu, self.tr("Show the &whole timeline"), _Key.Key_0)

    def speeds_menu(self) -> QMenu:
        return self._speeds_menu

    def _choose_speed(self, action: QAction) -> None:
        action.setChecked(True)  # choosing the checked one again leaves it checked
        self.speed_chosen.emit(action.data())

    def _action(self, menu: QMenu, text: str, shortcut: Qt.Key | str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action
