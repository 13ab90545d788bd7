"""Joins the magnified face with the window: whose it is, where it is in the frame that plays, and how it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from deepfake_desktop.gui.evidence_words import face_words

if TYPE_CHECKING:
    from deepfake_desktop.gui.main_window import MainWindow

_BY_NUMBER = 9  # people that have a key of their own


class FaceControl(QObject):
    """Made last, so that the window has taken what happened before it is shown here."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._strip = window, window.workspace.face_strip
        self._shown_s = 0.0  # time of the frame that is shown
        menu = window.menus.view
        menu.addSeparator()
        self.switch = self._action(self.tr("&Magnified face"), "F")
        self.switch.setCheckable(True)
        self.switch.setChecked(window.preferences.face_strip)
        menu.addAction(self.switch)
        people = menu.addMenu(self.tr("&Person"))
        self.next = self._action(self.tr("&Next person"), "Shift+N")
        self.previous = self._action(self.tr("&Previous person"), "Shift+P")
        people.addActions([self.next, self.previous])
        people.addSeparator()
        self.numbers = [self._number_action(number) for number in range(1, _BY_NUMBER + 1)]
        people.addActions(self.numbers)
        self._connect_parts()
        self.refresh()

    def _connect_parts(self) -> None:
        window = self._window
        self.switch.toggled.connect(self._choose_shown)
        self.next.triggered.connect(lambda: self.step(1))
        self.previous.triggered.connect(lambda: self.step(-1))
        self._strip.step_requested.connect(self.step)
        self._strip.room_changed.connect(self.refresh)
        window.workspace.panel.person_chosen.connect(window.watching.choose_person)
        window.watching.person_changed.connect(self.refresh)
        window.workspace.surface.frame_arrived.connect(self._follow_frame)
        window.control.news_arrived.connect(self.refresh)
        window.control.ended.connect(self.refresh)
        window.history.video_missing.connect(self.refresh)
        window.player.failed.connect(self.refresh)

    def _action(self, text: str, shortcut: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        self._window.addAction(action)  # so that shortcuts work while the menu bar is hidden
        return action

    def _number_action(self, number: int) -> QAction:
        action = self._action(self.tr("Person {number}").format(number=number), str(number))
        action.triggered.connect(lambda: self.choose(number))
        return action

    def people(self) -> list[int]:
        """Who can be chosen."""
        return self._window.timeline.people

    def choose(self, person: int) -> None:
        """Look at a person's face; nothing where there is no such person."""
        if person in self.people():
            self._window.watching.choose_person(person)

    def step(self, step: int) -> None:
        """The next (1) or the previous (-1) person, round at the ends."""
        people, person = self.people(), self._window.watching.person()
        if people:
            place = people.index(person) if person in people else 0
            self.choose(people[(place + step) % len(people)])

    def refresh(self) -> None:
        """Show the face in the frame that is shown now."""
        window, person = self._window, self._window.watching.person()
        window.workspace.panel.mark_person(person)
        self._show_people()
        if not self._strip.isVisibleTo(window.workspace):
            return
        boxes = {one.person: one.box for one in window.timeline.boxes_at(self._shown_s)}
        person = person or min(boxes, default=0)
        if not person or not window.timeline.has_boxes():
            self._strip.show_nobody(self._note())
            return
        box = boxes.get(person)
        tells = box is not None and not window.eyes.is_asking()
        finding = face_words(window.timeline, person, self._shown_s) if tells else ""
        self._strip.show_face(person, len(self.people()), self._shown_s, box, finding)

    def _note(self) -> str:
        """Why there is no face to be shown large."""
        if self._window.result is not None and self.people():
            return self.tr("Where the faces are is not kept in the history. Analyse again to see them large.")
        return self.tr("The face is shown here, large, once one is found.")

    def _wanted(self) -> bool:
        """Whether there is, or may come, a face to be shown large, and the room for it."""
        window = self._window
        found_nobody = window.result is not None and not self.people()
        is_wanted = self.switch.isChecked() and self._strip.has_room
        return is_wanted and not window.workspace.surface.note() and not found_nobody

    def _follow_frame(self, seconds: float) -> None:
        self._shown_s = seconds if seconds >= 0 else self._window.player.position_s()
        self.refresh()

    def _choose_shown(self, shown: bool) -> None:
        self._window.preferences.face_strip = shown
        self.refresh()

    def _show_people(self) -> None:
        """Offer who is known."""
        known = self.people()
        self._strip.setVisible(self._wanted())
        for action in (self.next, self.previous):
            action.setEnabled(len(known) > 1)
        for number, action in enumerate(self.numbers, 1):
            action.setEnabled(number in known)
