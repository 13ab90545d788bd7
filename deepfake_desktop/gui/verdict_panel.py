"""The verdict panel: one verdict in words, why, on what basis, and one next step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from deepfake_desktop.analysis.events import FirstLook, VerdictUpdated
from deepfake_desktop.analysis.result import AnalysisResult, Person
from deepfake_desktop.analysis.words import CAUTION
from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui import words
from deepfake_desktop.gui.announce import announce
from deepfake_desktop.gui.engine_words import engine_text, sentences
from deepfake_desktop.gui.labels import in_two_lines, text_label
from deepfake_desktop.gui.next_step import AGAIN, OPEN, NextStep, next_step
from deepfake_desktop.gui.provenance_card import ProvenanceCard
from deepfake_desktop.gui.theme import band_colour, colours_of, is_large_text, person_colour, scaled_font
from deepfake_desktop.gui.time_left import STARTING
from deepfake_desktop.gui.time_left import translated as progress_text

_PROGRESS_STEPS = 1000


class Card(QFrame):
    """A rounded surface with a coloured edge; the colour repeats what the words say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band: str | None = None
        self._person = 0
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 12, 14, 12)
        self.column.setSpacing(6)

    def set_band(self, band: str | None) -> None:
        self._band = band
        self.update()

    def set_person(self, person: int) -> None:
        self._person = person

    def person(self) -> int:
        return self._person

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(area, 8, 8)
        edge = person_colour(self._person) if self._person else band_colour(colours, self._band)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        painter.drawRoundedRect(QRectF(6, 10, 5, self.height() - 20), 2.5, 2.5)


class VerdictPanel(QScrollArea):
    """Shows an analysis under way, its result, or its failure."""

    cancel_requested = Signal()
    step_requested = Signal(str)  # a NextStep.action
    person_chosen = Signal(int)  # whose card was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # for very large text only
        self.setAccessibleName(self.tr("Verdict"))
        self._step: NextStep | None = None
        self._person_cards: list[_PersonCard] = []
        self.inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 10, 2)
        column.setSpacing(10)
        column.addWidget(self._make_verdict_card())
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        column.addLayout(self._people)
        column.addWidget(self._make_facts())
        self.provenance = ProvenanceCard()
        column.addWidget(self.provenance)
        column.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    # --- building

    def _make_verdict_card(self) -> QWidget:
        self._card = Card()
        self._heading = text_label()
        self._heading.setFont(scaled_font(self._heading, 1.45, bold=True))
        self._heading.setAccessibleName(self.tr("Verdict"))
        self._probability = text_label()
        self._probability.setFont(scaled_font(self._probability, 1.05, bold=True))
        self._reason = text_label()
        self._quality = text_label(dim=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, _PROGRESS_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Progress of the analysis"))
        self._time_left = text_label(dim=True)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop this analysis (Esc)"))
        self._cancel.clicked.connect(self.cancel_requested)
        self._next = QPushButton()
        self._next.setProperty("primary", True)
        self._next.clicked.connect(self._take_step)
        running_row = QHBoxLayout()
        running_row.addWidget(self._time_left, 1)
        running_row.addWidget(self._cancel)
        self._running_row = QWidget()
        self._running_row.setLayout(running_row)
        running_row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self._bar, self._running_row, self._probability, self._reason, self._quality):
            self._card.column.addWidget(widget)
        self._card.column.addSpacing(2)
        self._card.column.addWidget(self._next)
        self._card.column.addWidget(self._make_recalled_row())
        return self._card

    def _make_recalled_row(self) -> QWidget:
        self._recalled = text_label(dim=True)
        self._again = QPushButton(AGAIN.label)
        self._again.setProperty("link", True)
        self._again.setCursor(Qt.CursorShape.PointingHandCursor)
        key = QKeySequence(QKeySequence.StandardKey.Refresh).toString(QKeySequence.SequenceFormat.NativeText)
        self._again.setToolTip(self.tr("Analyse this video anew and remember the new result ({key})").format(key=key))
        self._again.clicked.connect(self._ask_again)
        self._recalled_row = QWidget()
        row = QHBoxLayout(self._recalled_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._recalled, 1)
        row.addWidget(self._again)
        return self._recalled_row

    def _make_facts(self) -> QWidget:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(6)
        self._basis, self._model, self._rates = (text_label(dim=True) for _ in range(3))
        self._caution = text_label(dim=True)
        self._caution.setText(engine_text(CAUTION))
        self._explain = explain = QPushButton(self.tr("What does this mean?"))
        explain.setProperty("link", True)
        explain.setCursor(Qt.CursorShape.PointingHandCursor)
        explain.clicked.connect(self._ask_explanation)
        for label in (self._basis, self._model, self._rates, self._caution):
            column.addWidget(label)
        self._stability = QPushButton(self.tr("Stability check"))
        self._stability.setProperty("link", True)
        self._stability.setCursor(Qt.CursorShape.PointingHandCursor)
        self._stability.setToolTip(self.tr("Does the verdict survive what messengers do to a video? (Shift+S)"))
        self._stability.clicked.connect(self._ask_stability)
        self._about = QPushButton(self.tr("About this verdict"))
        self._about.setProperty("link", True)
        self._about.setCursor(Qt.CursorShape.PointingHandCursor)
        self._about.setToolTip(self.tr("The model that judged, with all that was measured of it"))
        self._about.clicked.connect(self._ask_about)
        self._links = QHBoxLayout()
        about = QHBoxLayout()
        for row, links in ((self._links, (explain, self._stability)), (about, (self._about,))):
            for link in links:
                row.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            row.addStretch(1)
            column.addLayout(row)
        return facts

    # --- states

    def show_starting(self) -> None:
        """An analysis has been asked for; nothing is known yet."""
        self._show(self.tr("Analysing…"), None, words.translated(words.SHARPENS), band=None)
        self._bar.setValue(0)
        self._time_left.setText(progress_text(STARTING))
        self._cancel.setEnabled(True)
        self._running_row.show()
        self._bar.show()
        self._next.hide()
        self._show_people(())
        self._show_facts("", "", "")

    def show_progress(self, fraction: float, text: str) -> None:
        """fraction: 0..1. text: the time left, in words."""
        self._bar.setValue(round(fraction * _PROGRESS_STEPS))
        self._time_left.setText(text)

    def show_first_look(self, look: FirstLook) -> None:
        """What a few moments show, before the video is read from its beginning."""
        self._reason.setText(words.first_look(look))

    def show_so_far(self, news: VerdictUpdated) -> None:
        """The verdict as it stands while the analysis runs."""
        verdict = news.verdict
        if verdict.band != "not_assessed":
            so_far = words.so_far(verdict.band, verdict.interval)
            self._reason.setText(sentences(so_far, words.translated(words.SHARPENS)))
        self._show_people(news.people)

    def show_cancelling(self) -> None:
        self._time_left.setText(self.tr("Stopping…"))
        self._cancel.setEnabled(False)

    def show_result(self, result: AnalysisResult, error_rates: Mapping[str, Any]) -> None:
        probability = words.verdict_probability(result)
        band = None if result.status == "cancelled" else result.verdict.band
        quality = words.quality_line(result.verdict.flags)
        self._show(words.heading(result), probability, words.explanation(result), band, quality)
        self._offer(next_step(result))
        self._recalled.setText(words.recalled_line(result))
        self._recalled_row.setVisible(result.recalled_from is not None)
        self._again.show()
        self._show_people(result.people)
        looked = result.sampling.frames_sampled > 0
        model = ""
        if looked and result.model:
            model = self.tr("Model: {name}, version {version}")
            model = model.format(name=result.model.name, version=result.model.version)
        rates = words.measured_words(error_rates, result.verdict.band) if probability else ""
        judged = result.verdict.band != "not_assessed"
        basis = words.basis(result) if looked else ""
        self._show_facts(basis, model, rates, caution=judged)
        self._about.setVisible(bool(model))
        self._stability.setVisible(judged and result.status != "cancelled")
        announce(self, sentences(f"{self.heading()}.", probability or "", self.reason()))

    def mark_person(self, person: int) -> None:
        """Tell whose face is looked at; needless where there is one person only."""
        for card in self._person_cards:
            card.set_chosen(len(self._person_cards) > 1 and card.person() == person)

    def person_cards(self) -> tuple[_PersonCard, ...]:
        return tuple(self._person_cards)

    def show_without_video(self) -> None:
        """The shown result cannot be looked at in its video, nor found again: offer neither."""
        self._offer(OPEN)
        self._again.hide()

    def show_failure(self, error: Exception) -> None:
        """What befell the process that reads the video, or a fault in the program; say so calmly."""
        if isinstance(error, DeepfakeDesktopError):
            reason = engine_text(str(error))
        else:
            reason = self.tr("Something unexpected happened inside the program: {error}").format(error=error)
        reason += "\n\n" + self.tr("Your video is unchanged.")
        self._show(self.tr("The analysis could not be done"), None, reason, band=None)
        self._offer(AGAIN)
        self._show_people(())
        self._show_facts("", "", "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit_buttons()
        super().changeEvent(event)

    # --- what others may read

    def least_width(self) -> int:
        """As narrow as it may be without cutting a button's words, in pixels."""
        return self.inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()

    def heading(self) -> str:
        return self._heading.text()

    def reason(self) -> str:
        return self._reason.text()

    def quality_text(self) -> str:
        return self._quality.text()

    def probability_text(self) -> str:
        return self._probability.text()

    def step_button(self) -> QPushButton:
        return self._next

    def recalled_text(self) -> str:
        return self._recalled.text() if self._recalled_row.isVisibleTo(self) else ""

    def again_button(self) -> QPushButton:
        return self._again

    def about_button(self) -> QPushButton:
        return self._about

    def stability_button(self) -> QPushButton:
        return self._stability

    def cancel_button(self) -> QPushButton:
        return self._cancel

    # --- parts

    def _show(self, heading: str, probability: str | None, reason: str, band: str | None, quality: str = "") -> None:
        self._heading.setText(heading)
        self._probability.setText(probability or "")
        self._probability.setVisible(probability is not None)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._quality.setText(quality)
        self._quality.setVisible(bool(quality))
        self._card.set_band(band)
        self._running_row.hide()
        self._recalled_row.hide()
        self._bar.hide()

    def _offer(self, step: NextStep) -> None:
        self._step = step
        self._fit_buttons()
        self._next.show()

    def _fit_buttons(self) -> None:
        """Large text takes two lines where it took one."""
        narrow = is_large_text()
        way = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._links.setDirection(way)
        if self._step is not None:
            self._next.setText(in_two_lines(self._step.label) if narrow else self._step.label)
            self._next.setAccessibleName(self._step.label)

    def _show_people(self, people: Sequence[Person]) -> None:
        while len(self._person_cards) > len(people):
            card = self._person_cards.pop()
            self._people.removeWidget(card)
            card.deleteLater()
        while len(self._person_cards) < len(people):
            card = _PersonCard()
            card.chosen.connect(self.person_chosen)
            self._people.addWidget(card)
            self._person_cards.append(card)
        for card, person in zip(self._person_cards, people, strict=True):
            card.show_person(person)

    def _show_facts(self, basis: str, model: str, rates: str, caution: bool = True) -> None:
        self._caution.setVisible(caution)
        self._explain.setVisible(caution)
        self._stability.hide()
        self._about.hide()
        self._basis.setText(basis)
        self._model.setText(model)
        self._rates.setText(rates)
        for label in (self._basis, self._model, self._rates):
            label.setVisible(bool(label.text()))

    def _take_step(self) -> None:
        if self._step is not None:
            self.step_requested.emit(self._step.action)

    def _ask_again(self) -> None:
        self.step_requested.emit(AGAIN.action)

    def _ask_explanation(self) -> None:
        self.step_requested.emit("explain")

    def _ask_about(self) -> None:
        self.step_requested.emit("about")

    def _ask_stability(self) -> None:
        self.step_requested.emit("stability")


class _PersonCard(Card):
    """One person's finding. A click, Enter or Space looks at the person's face."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.column.setContentsMargins(18, 8, 12, 8)
        self.column.setSpacing(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._is_chosen = False
        self._name = QLabel()
        self._name.setFont(scaled_font(self._name, 1.0, bold=True))
        self._finding = text_label()
        self._facts = text_label(dim=True)
        for label in (self._name, self._finding, self._facts):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # clicks are the card's
            self.column.addWidget(label)

    def show_person(self, person: Person) -> None:
        self.set_person(person.id)
        self._finding.setText(words.capital(words.person_line(person)))
        self._facts.setText(words.person_facts(person))
        self.setToolTip(engine_text(person.reason))
        self._show_name()

    def set_chosen(self, chosen: bool) -> None:
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            self._show_name()
            self.update()

    def is_chosen(self) -> bool:
        return self._is_chosen

    def _show_name(self) -> None:
        text = self.tr("Person {number}, chosen") if self._is_chosen else self.tr("Person {number}")
        self._name.setText(text.format(number=self.person()))
        self.setAccessibleName(f"{self._name.text()}: {self._finding.text()}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.person())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.person())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Space is also a shortcut of the window, which the card that has the focus comes before."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() == Qt.Key.Key_Space:
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self._is_chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours_of(self).accent), 2 if self.hasFocus() else 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
