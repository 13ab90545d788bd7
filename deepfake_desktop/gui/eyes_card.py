"""Where the user says what they see, before the tool does; and afterwards both side by side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.gui import eyes_words
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.theme import scaled_font
from deepfake_desktop.gui.verdict_panel import Card
from deepfake_desktop.history.judgement import ANSWERS, CERTAINTIES, LONGEST_NOTE


@dataclass(frozen=True)
class Answer:
    """What was chosen on the card."""

    answer: str  # of ANSWERS
    certainty: str | None  # of CERTAINTIES; None for "cannot_tell"
    note: str


class EyesCard(Card):
    """Asks, or shows an answer beside the tool's finding; hidden otherwise."""

    answered = Signal(object)  # Answer
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = text_label()
        self._heading.setFont(scaled_font(self._heading, 1.25, bold=True))
        self._text = text_label()
        self._state = text_label(dim=True)
        self._state.setAccessibleName(self.tr("State of the analysis"))
        self._asking = self._make_form()
        for widget in (self._heading, self._text, self._asking, self._state):
            self.column.addWidget(widget)
        self.setAccessibleName(self.tr("Your eyes first"))
        self.hide()

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._answers = QButtonGroup(form)
        for number, (answer, text) in enumerate(zip(ANSWERS, eyes_words.answer_choices(), strict=True)):
            button = QRadioButton(text)
            button.setObjectName(answer)
            self._answers.addButton(button, number)
            column.addWidget(button)
        self._answers.idToggled.connect(self._show_state)
        self.certainty = QComboBox()
        for certainty in CERTAINTIES:
            self.certainty.addItem(eyes_words.certainty_words(certainty), certainty)
        self.certainty.setCurrentIndex(CERTAINTIES.index("fairly"))
        self.certainty.setAccessibleName(self.tr("How sure are you?"))
        self._sure_label = QLabel(self.tr("How sure?"))
        self._sure_label.setBuddy(self.certainty)
        sure = QHBoxLayout()
        sure.addWidget(self._sure_label)
        sure.addWidget(self.certainty, 1)
        column.addLayout(sure)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("What you saw, if you like"))
        self.note.setAccessibleName(self.tr("Note about what you saw"))
        self.note.returnPressed.connect(self._answer)
        column.addWidget(self.note)
        self.show_button = QPushButton(self.tr("Show what the tool found"))
        self.show_button.setProperty("primary", True)
        self.show_button.clicked.connect(self._answer)
        self.skip_button = QPushButton(self.tr("Skip this time"))
        self.skip_button.clicked.connect(self.skipped)
        column.addWidget(self.show_button)
        column.addWidget(self.skip_button)
        return form

    # --- states

    def ask(self) -> None:
        """A new question."""
        self._heading.setText(self.tr("Your eyes first"))
        self._text.setText(
            self.tr("Watch the video and the faces. Do you think a face was manipulated? The tool's finding waits.")
        )
        self._answers.setExclusive(False)
        for button in self._answers.buttons():
            button.setChecked(False)
        self._answers.setExclusive(True)
        self.certainty.setCurrentIndex(CERTAINTIES.index("fairly"))
        self.note.clear()
        self.set_state("")
        self._asking.show()
        self._show_state()
        self.show()

    def set_state(self, text: str) -> None:
        """How far the analysis is, without a word of what it finds."""
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def show_both(self, own: str, tool: str, together: str) -> None:
        """The own judgement and the tool's finding, in words, and what to make of the two."""
        self._heading.setText(self.tr("You and the tool"))
        self._text.setText("\n".join((own, tool)))
        self.set_state(together)
        self._asking.hide()
        self.show()

    def is_asking(self) -> bool:
        return not self.isHidden() and not self._asking.isHidden()

    def text(self) -> str:
        return self._text.text()

    def state(self) -> str:
        return self._state.text()

    def answer_button(self, answer: str) -> QRadioButton:
        """answer: of ANSWERS."""
        button = self._answers.button(ANSWERS.index(answer))
        assert isinstance(button, QRadioButton)
        return button

    # --- parts

    def _show_state(self) -> None:
        chosen = self._answers.checkedId()
        needs = chosen >= 0 and ANSWERS[chosen] != "cannot_tell"
        self.certainty.setEnabled(needs)
        self._sure_label.setEnabled(needs)
        self.show_button.setEnabled(chosen >= 0)

    def _answer(self) -> None:
        chosen = self._answers.checkedId()
        if chosen < 0:
            return
        answer = ANSWERS[chosen]
        certainty = None if answer == "cannot_tell" else self.certainty.currentData()
        self.answered.emit(Answer(answer, certainty, self.note.text().strip()))
