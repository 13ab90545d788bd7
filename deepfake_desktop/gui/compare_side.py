"""One half of a comparison: a picture or a face of it, its strip, and its verdict in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from deepfake_desktop.analysis.result import AnalysisResult, Person
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.gui import words
from deepfake_desktop.gui.controls import exact_time
from deepfake_desktop.gui.engine_words import engine_text, sentences
from deepfake_desktop.gui.evidence_words import box_words, face_words
from deepfake_desktop.gui.face_view import FaceView
from deepfake_desktop.gui.heat_strip import HeatStrip
from deepfake_desktop.gui.labels import ElidedLabel, text_label
from deepfake_desktop.gui.player import Player
from deepfake_desktop.gui.theme import scaled_font
from deepfake_desktop.gui.timeline_news import feed, settle
from deepfake_desktop.gui.transport import Transport
from deepfake_desktop.gui.video_surface import FaceMark, VideoSurface
from deepfake_desktop.gui.worker import AnalysisWorker, News
from deepfake_desktop.gui.workspace import StripArea

_LANES_SHOWN = 3
_WORDS_HEIGHT = 4  # lines of the verdict, the others scroll


class CompareSide(QWidget):
    """Shows a video with its finding. It plays and analyses nothing by itself."""

    seek_requested = Signal(float)
    person_chosen = Signal(int)  # 0: the whole picture
    lanes_changed = Signal()  # the strip has another height

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: which half it is, in a word."""
        super().__init__(parent)
        self.name = name
        self.timeline = Timeline(1.0)
        self.result: AnalysisResult | None = None
        self._person = 0
        self._shown_s = 0.0
        self.title = ElidedLabel()
        self.title.setFont(scaled_font(self.title, 1.05, bold=True))
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What is shown, {side}").format(side=name))
        self.what.activated.connect(self._choose_what)
        self.surface = VideoSurface()
        self.surface.setAccessibleName(self.tr("Video picture, {side}").format(side=name))
        self.face = FaceView(self.surface)
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self.surface)
        self._pictures.addWidget(self.face)
        self.player = Player(self.surface.sink, self)
        self.transport = Transport(self.player, self.surface, self)
        self.strip = HeatStrip()
        self.strip_area = StripArea(self.strip, _LANES_SHOWN)
        self._time = text_label(dim=True)
        self._heading = text_label()
        self._heading.setFont(scaled_font(self._heading, 1.2, bold=True))
        self._heading.setAccessibleName(self.tr("Verdict, {side}").format(side=name))
        self._probability, self._reason = text_label(), text_label(dim=True)
        self._lay_out()
        self.strip.seek_requested.connect(self.seek_requested)
        self.player.position_changed.connect(self.strip.set_position)
        self.player.duration_changed.connect(self._take_duration)
        self.player.failed.connect(self._say_unplayable)
        self.surface.frame_arrived.connect(self._follow_frame)
        self._fill_what()
        self.show_waiting()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.what)
        inside = QWidget()
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 6, 0)
        told.setSpacing(4)
        for label in (self._heading, self._probability, self._reason):
            told.addWidget(label)
        told.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFixedHeight(_WORDS_HEIGHT * self.fontMetrics().lineSpacing() + 12)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setAccessibleName(self.tr("Finding, {side}").format(side=self.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._pictures, 1)
        column.addWidget(self._time)
        column.addWidget(self.strip_area)
        column.addWidget(area)

    # --- what it shows

    def open(self, path: Path, plays: bool = True) -> None:
        """A file. plays: False where its frames come from the other side, or the file is gone."""
        self.title.set_text(path.name)
        if plays:
            self.player.open(path)
            self.player.pause()

    def show_waiting(self) -> None:
        """Nothing is known yet."""
        self._show_words(self.tr("Waiting…"), "", "")

    def show_start(self, samples_per_second: float) -> None:
        """Its analysis begins."""
        self.timeline = Timeline(samples_per_second)
        self.timeline.duration_s = self.player.duration_s()
        self.strip.set_timeline(self.timeline)
        self._show_words(self.tr("Analysing…"), "", "")
        self._refresh()

    def take_news(self, news: News) -> None:
        feed(self.timeline, news)
        if news.info is not None:
            self.surface.set_frame_size(news.info.width, news.info.height)
            if news.info.frame_rate:
                self.transport.frame_s = 1 / news.info.frame_rate
        if news.progress is not None:
            done = self.tr("Analysing, {percent} %").format(percent=int(news.progress.fraction * 100))
            self._show_words(done, "", "")
        if news.info or news.faces or news.points or news.look:
            self._refresh()

    def take_end(self, worker: AnalysisWorker) -> None:
        """Its analysis has ended."""
        if worker.result is None:
            reason = self.tr("Something unexpected happened inside the program: {error}")
            self._show_words(self.tr("The analysis could not be done"), "", reason.format(error=worker.error))
            return
        settle(self.timeline, worker.result, worker.interval_s)
        self._take_result(worker.result)

    def take_over(self, result: AnalysisResult, timeline: Timeline) -> None:
        """A finding that is there already."""
        self.timeline = timeline
        self.strip.set_timeline(timeline)
        if result.file.width and result.file.height:
            self.surface.set_frame_size(result.file.width, result.file.height)
        if result.file.frame_rate:
            self.transport.frame_s = 1 / result.file.frame_rate
        self._take_result(result)

    def choose(self, person: int) -> None:
        """Show the face of a person, large; 0 for the whole picture."""
        self._person = person
        self._fill_what()
        self._pictures.setCurrentWidget(self.face if person else self.surface)
        self.strip.set_only(person)
        self.lanes_changed.emit()
        self._show_finding()
        self._show_frame()

    def person(self) -> int:
        return self._person

    def chosen_person(self) -> Person | None:
        people = self.result.people if self.result else ()
        return next((one for one in people if one.id == self._person), None)

    def heading(self) -> str:
        return self._heading.text()

    def probability_text(self) -> str:
        return self._probability.text()

    def time_text(self) -> str:
        return self._time.text()

    def close_player(self) -> None:
        self.transport.reset()
        self.player.close()

    # --- parts

    def _say_unplayable(self, text: str) -> None:
        if not self.surface.note():
            self.surface.set_note(text)

    def _take_result(self, result: AnalysisResult) -> None:
        self.result = result
        if result.status in ("unreadable", "unsupported"):
            self.player.close()
            self.surface.set_note(self.tr("There is no picture to show."))
        self._fill_what()
        self._show_finding()
        self._refresh()

    def _show_finding(self) -> None:
        result, person = self.result, self.chosen_person()
        if result is None:
            return
        if person is None:
            heading, number = words.heading(result), words.verdict_probability(result) or ""
            self._show_words(heading, number, words.explanation(result))
            return
        heading = words.capital(words.person_band(person.band))
        number = ""
        if person.probability is not None:
            told = words.probability_words(person.probability, person.flags, person.interval)
            number = self.tr("Probability of manipulation: {probability}").format(probability=told)
        self._show_words(heading, number, sentences(engine_text(person.reason), words.person_facts(person)))

    def _show_words(self, heading: str, probability: str, reason: str) -> None:
        for label, text in ((self._heading, heading), (self._probability, probability), (self._reason, reason)):
            label.setText(text)
            label.setVisible(bool(text))

    def _refresh(self) -> None:
        self.strip.refresh()
        self.lanes_changed.emit()
        self._show_frame()

    def _fill_what(self) -> None:
        people = self.timeline.people
        self.what.clear()
        self.what.addItem(self.tr("Whole picture"), 0)
        for person in people:
            self.what.addItem(self.tr("Face of person {number}").format(number=person), person)
        self.what.setCurrentIndex(max(self.what.findData(self._person), 0))
        self.what.setEnabled(bool(people))

    def _choose_what(self) -> None:
        self.choose(self.what.currentData())
        self.person_chosen.emit(self._person)

    def _take_duration(self, seconds: float) -> None:
        if seconds > self.timeline.duration_s:
            self.timeline.duration_s = seconds
            self.strip.refresh()

    def _follow_frame(self, seconds: float) -> None:
        self._shown_s = seconds if seconds >= 0 else self.player.position_s()
        self.strip.set_position(self._shown_s)
        self._show_frame()

    def _show_frame(self) -> None:
        seconds, timeline = self._shown_s, self.timeline
        boxes = timeline.boxes_at(seconds)
        marks = [FaceMark(one.person, one.box, box_words(timeline, one.person, seconds, "words")) for one in boxes]
        self.surface.set_marks(marks)
        text = exact_time(seconds)
        if self._person:
            box = next((one.box for one in boxes if one.person == self._person), None)
            self.face.show_face(self._person, box, self.tr("Not in this picture"))
            if box is not None:
                text = self.tr("{time} · here {finding}").format(
                    time=text, finding=face_words(timeline, self._person, seconds)
                )
        self._time.setText(text)


def share_frames(source: CompareSide, target: CompareSide) -> None:
    """The target shows what the source plays, exactly in step and decoded once."""
    source.surface.sink.videoFrameChanged.connect(target.surface.sink.setVideoFrame)
