"""Watching closely: joins the player's finer controls, the strip, the moments, and the picture of a face."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QImage

from deepfake_desktop.analysis.moments import Moment, neighbour
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.faces.face import Box
from deepfake_desktop.gui.hover_card import HoverCard
from deepfake_desktop.gui.moment_pictures import MomentPictures
from deepfake_desktop.gui.player import Player
from deepfake_desktop.gui.thumbnails import Thumbnails, rounded
from deepfake_desktop.gui.transport import Transport
from deepfake_desktop.gui.watch_menu import WatchMenu
from deepfake_desktop.gui.workspace import Workspace

_SIZE_KEPT = 1.25  # a face that changes its size by less than this is shown in the same enlargement


class Watching(QObject):
    """Everything between opening a file and closing it that needs no analysis of its own."""

    person_changed = Signal(int)  # whose face is looked at now

    def __init__(self, player: Player, workspace: Workspace, menu: WatchMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._player, self._space, self._menu = player, workspace, menu
        self.transport = Transport(player, workspace.surface, self)
        self.thumbnails = Thumbnails(self)
        self.pictures = MomentPictures(self.thumbnails, workspace.moments, self)
        self.card = HoverCard(workspace)
        self.moments: tuple[Moment, ...] = ()
        self._timeline = Timeline(1.0)
        self._moment: Moment | None = None  # the one shown last
        self._person = 0  # whose face to zoom to; 0: whoever is seen
        self._zoom_height = 0.0
        self._hovered_s: float | None = None
        self._has_file = False
        self._covered = False  # what was found stays hidden
        self._connect_parts()
        self._connect_menu()

    # --- setting up

    def _connect_parts(self) -> None:
        space, transport = self._space, self.transport
        space.controls.step_requested.connect(transport.step)
        space.controls.loop_toggled.connect(transport.set_loop)
        space.controls.speed_button().setMenu(self._menu.speeds_menu())
        space.moments.moment_chosen.connect(self.show_moment)
        space.strip.person_chosen.connect(self.choose_person)
        space.strip.hovered.connect(self._hover)
        space.strip.left.connect(self._end_hover)
        space.strip.seek_requested.connect(self._end_hover)
        self.thumbnails.arrived.connect(self._take_thumbnail)
        transport.speed_changed.connect(self._show_speed)
        transport.loop_changed.connect(self._show_loop)

    def _connect_menu(self) -> None:
        menu, transport = self._menu, self.transport
        menu.next_frame.triggered.connect(lambda: transport.step(1))
        menu.previous_frame.triggered.connect(lambda: transport.step(-1))
        menu.shuttle_back.triggered.connect(transport.shuttle_back)
        menu.shuttle_stop.triggered.connect(transport.shuttle_stop)
        menu.shuttle_forward.triggered.connect(transport.shuttle_forward)
        menu.louder.triggered.connect(lambda: self._space.controls.change_volume(1))
        menu.quieter.triggered.connect(lambda: self._space.controls.change_volume(-1))
        menu.slower.triggered.connect(lambda: transport.change_speed(-1))
        menu.faster.triggered.connect(lambda: transport.change_speed(1))
        menu.speed_chosen.connect(transport.set_speed)
        menu.mark_start.triggered.connect(lambda: transport.mark_start(self._player.position_s()))
        menu.mark_end.triggered.connect(lambda: transport.mark_end(self._player.position_s()))
        menu.loop.toggled.connect(transport.set_loop)
        menu.clear_marks.triggered.connect(transport.clear_marks)
        menu.next_moment.triggered.connect(lambda: self.go_to_neighbour(1))
        menu.previous_moment.triggered.connect(lambda: self.go_to_neighbour(-1))
        menu.zoom_face.toggled.connect(self._switch_zoom)
        menu.closer.triggered.connect(lambda: self._space.strip.zoom(1))
        menu.farther.triggered.connect(lambda: self._space.strip.zoom(-1))
        menu.whole.triggered.connect(self._space.strip.show_whole)

    # --- what happens around it

    def open(self, path: Path) -> None:
        """Another file is to be watched."""
        self._has_file = True
        self.transport.reset()
        self.pictures.stop()
        self.thumbnails.open(path)
        self._menu.zoom_face.setChecked(False)
        self._menu.set_state(True, bool(self.moments))

    def close(self) -> None:
        """No file is to be watched: there is a result without its video."""
        self._has_file = False
        self.take_frame_rate(None)
        self.transport.reset()
        self.pictures.stop()
        self.thumbnails.close()
        self._menu.zoom_face.setChecked(False)

    def start(self, timeline: Timeline) -> None:
        """An analysis of the file begins."""
        self._timeline = timeline
        self.pictures.stop()
        self._set_moments(())
        self.choose_person(0)
        self._space.moments.show_waiting()

    def take_frame_rate(self, frame_rate: float | None) -> None:
        """frame_rate: average frames per second, None where the file does not say."""
        if frame_rate:
            self.transport.frame_s = 1 / frame_rate
        self._space.controls.set_frame_rate(frame_rate)

    def show_result(self, result: AnalysisResult, moments: tuple[Moment, ...], has_limits: bool) -> None:
        """The analysis has ended. has_limits: whether the moments were measured against the bands' limits."""
        flags = {person.id: person.flags for person in result.people if person.flags}
        self._set_moments(moments)
        self._space.moments.show_moments(moments, flags, has_limits, self._timeline.scale)
        self.show_pictures()

    def show_pictures(self) -> None:
        """The moments and their video are both there: show what is to be seen at each."""
        if self._has_file and self.moments:
            self._space.moments.expect_pictures()
            self.pictures.start(self.moments)

    def shut_down(self) -> bool:
        """Stop for good. False where a thread did not end in time."""
        self.transport.reset()
        self.pictures.stop()
        return self.thumbnails.shut_down()

    def follow(self, seconds: float) -> None:
        """The player is at another position."""
        self._space.strip.bring_into_view(seconds)

    def follow_frame(self, seconds: float) -> None:
        """A picture is shown, of a time in seconds."""
        self._space.controls.set_frame_time(seconds)
        if self._menu.zoom_face.isChecked():
            self._zoom_at(seconds)

    # --- moments

    def _set_moments(self, moments: tuple[Moment, ...]) -> None:
        self.moments, self._moment = moments, None
        self._show_moments()

    def set_covered(self, covered: bool) -> None:
        """Hide the moments, or show them again."""
        self._covered = covered
        self._show_moments()

    def _show_moments(self) -> None:
        shown = () if self._covered else self.moments
        self._space.strip.set_moments(shown, self._moment)
        self._menu.set_state(self._has_file, bool(shown))

    def show_moment(self, moment: Moment) -> None:
        """Stop at the highest score of a moment."""
        self._moment = moment
        self.choose_person(moment.person)
        self.transport.shuttle_stop()
        self.transport.moved()
        self._player.seek(moment.peak_s)
        self._space.strip.bring_into_view(moment.peak_s)
        self._space.strip.set_moments(self.moments, moment)
        self._space.moments.select(moment)

    def show_first_moment(self) -> None:
        """The one with the most evidence."""
        if self.moments:
            self.show_moment(self.moments[0])

    def go_to_neighbour(self, step: int) -> None:
        """The next (1) or previous (-1) moment in time."""
        if self.moments:
            near = self._timeline.interval_s / 2
            self.show_moment(neighbour(self.moments, self._player.position_s(), step, near, self._moment))

    # --- zoom to a face

    def choose_person(self, person: int) -> None:
        """Look at the face of this person from now on; 0 for whoever has the most evidence."""
        self._person = person
        if self._menu.zoom_face.isChecked():
            self._zoom_at(self._player.position_s())
        self.person_changed.emit(person)

    def person(self) -> int:
        """Whose face is looked at: the chosen person, or else whoever has the most evidence; 0 for nobody yet."""
        if self._person:
            return self._person
        return self.moments[0].person if self.moments and not self._covered else next(iter(self._timeline.people), 0)

    def _switch_zoom(self, on: bool) -> None:
        self._zoom_height = 0.0
        if on:
            self._zoom_at(self._player.position_s())
        else:
            self._space.surface.set_zoom(None)

    def _zoom_at(self, seconds: float) -> None:
        """Keep the chosen person's face in view; where it is not seen, the place where it was."""
        seen = {one.person: one.box for one in self._timeline.boxes_at(seconds)}
        if not self._person and seen:
            self._person = self.moments[0].person if self.moments else min(seen)
        box = seen.get(self._person)
        if box is None:
            return
        if not self._zoom_height / _SIZE_KEPT < box.height < self._zoom_height * _SIZE_KEPT:
            self._zoom_height = box.height
        height = self._zoom_height
        middle = box.y + box.height / 2
        self._space.surface.set_zoom(Box(box.x, middle - height / 2, box.width, height))

    # --- what the controls show

    def _show_speed(self, speed: float) -> None:
        self._menu.show_speed(speed)
        self._space.controls.set_speed(speed)

    def _show_loop(self) -> None:
        transport = self.transport
        self._menu.loop.setChecked(transport.loop_on)
        self._space.controls.set_loop(transport.loop_on)
        self._space.strip.set_loop(transport.loop_start_s, transport.loop_end_s)

    def _hover(self, seconds: float, text: str, place: QPoint) -> None:
        self._hovered_s = rounded(seconds)
        self.card.show_at(self._space.strip, place, text, self.thumbnails.picture(seconds))

    def _end_hover(self) -> None:
        self._hovered_s = None
        self.card.hide()

    def _take_thumbnail(self, seconds: float, picture: QImage) -> None:
        if self._hovered_s == seconds:
            self.card.show_picture(picture)
