"""Where the file says it comes from: a quiet card below the verdict, and a page with everything that was found.

No mark and no colour says "good" here: intact credentials do not make a video true.
"""

from __future__ import annotations

import html
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, QThread, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from deepfake_desktop.gui.engine import worker
from deepfake_desktop.gui.engine_words import engine_text
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.side_job import take_leave
from deepfake_desktop.gui.theme import colours_of, roomy, scaled_font
from deepfake_desktop.gui.words import capital
from deepfake_desktop.provenance.examine import examined_or_none
from deepfake_desktop.provenance.report import Provenance
from deepfake_desktop.provenance.words import NO_PART, STATE_WORDS, TITLE, credential_facts
from deepfake_desktop.supervision import tasks

_log = logging.getLogger(__name__)

_END_LIMIT_MS = 5000


class ProvenanceCard(QFrame):
    """The state of the credentials in words, who wrote the file, and a way to the rest. Hidden without a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Provenance | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(3)
        self._title, self._state, self._facts = text_label(), text_label(), text_label(dim=True)
        self._title.setFont(scaled_font(self._title, 1.0, bold=True))
        self._title.setText(engine_text(TITLE))
        self._more = QPushButton(self.tr("What the file says of itself"))
        self._more.setProperty("link", True)
        self._more.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more.clicked.connect(self.show_page)
        for label in (self._title, self._state, self._facts):
            column.addWidget(label)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(engine_text(TITLE))
        self.hide()

    def show_report(self, report: Provenance | None) -> None:
        """None hides the card."""
        self._report = report
        self.setVisible(report is not None)
        if report is None:
            return
        self._state.setText(engine_text(STATE_WORDS[report.credentials.state]))
        named = self.tr("{name}: {value}")
        facts = [named.format(name=name, value=value) for name, value in _facts(report)][:2]
        facts += [engine_text(note.fact) for note in report.notes if note.kind in ("writer", "device", "label")]
        self._facts.setText(QCoreApplication.translate("List", "; ").join(facts))
        self._facts.setVisible(bool(facts))

    def state_text(self) -> str:
        return self._state.text()

    def facts_text(self) -> str:
        return self._facts.text()

    def more_button(self) -> QPushButton:
        return self._more

    def show_page(self) -> QDialog | None:
        """Everything that was found, beside the window."""
        if self._report is None:
            return None
        dialog = QDialog(self.window())
        dialog.setWindowTitle(engine_text(TITLE))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QTextBrowser()
        page.setHtml(page_of(self._report))
        page.setOpenLinks(False)  # nothing in a file leads anywhere
        page.setAccessibleName(engine_text(TITLE))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(page)
        column.addWidget(buttons)
        dialog.resize(roomy(dialog, 620, 560))
        dialog.show()
        return dialog

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def page_of(report: Provenance) -> str:
    """The report as a page; every text from the file is escaped."""
    credentials = report.credentials
    rows = "".join(
        f"<tr><td>{html.escape(name)}&nbsp;&nbsp;</td><td>{html.escape(value)}</td></tr>"
        for name, value in _facts(report)
    )
    notes = "".join(f"<p><b>{_text(note.fact, True)}</b><br>{_text(note.meaning)}</p>" for note in report.notes)
    trusted = QCoreApplication.translate("ProvenanceCard", "Trusted: {trust_list}. Read by {library}.").format(
        trust_list=engine_text(report.trust_list), library=report.library or "–"
    )
    container = QCoreApplication.translate("ProvenanceCard", "Container")
    return (
        f"<h3>{_text(STATE_WORDS[credentials.state])}</h3><p>{_text(credentials.reason)}</p><table>{rows}</table>"
        f"<p>{html.escape(trusted)}</p><h3>{html.escape(container)}</h3>{notes}<p>{_text(NO_PART)}</p>"
    )


def _text(text: str, begins: bool = False) -> str:
    shown = engine_text(text)
    return html.escape(capital(shown) if begins else shown)


def _facts(report: Provenance) -> list[tuple[str, str]]:
    """What the credentials claim, as names and values; the values are the file's own words, but for two."""
    ours = ("Its history says", "Made from")
    pairs = credential_facts(report.credentials)
    return [(engine_text(name), engine_text(value) if name in ours else value) for name, value in pairs]


class ProvenanceControl(QObject):
    """Reads one file's report on a thread of its own and shows it; a newer file replaces an older one."""

    arrived = Signal(object)  # the Provenance of the file that was opened last

    def __init__(self, card: ProvenanceCard, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self._reader: _Reader | None = None
        self._ending: list[_Reader] = []  # told to stop, and not waited for
        self._reading: _Reading | None = None
        self.report: Provenance | None = None

    def close(self) -> None:
        """There is no file to tell about."""
        self._drop()
        self.report = self._reading = None
        self._card.show_report(None)

    def open(self, path: Path) -> None:
        self.close()
        self._reading = _Reading(str(path))
        self._reader = _Reader(path, self._reading, self)
        self._reader.finished.connect(self._collect)
        self._reader.start(QThread.Priority.LowPriority)

    def told_by(self, path: str, limit_s: float) -> Provenance | None:
        """The report of a file that was opened here, waited for so long; None where it is not there by then. From any
        thread."""
        reading = self._reading
        if reading is None or reading.path != path:
            return None
        reading.done.wait(limit_s)
        return reading.report

    def shut_down(self) -> bool:
        """Stop for good and wait. False where a thread did not end in time."""
        self._drop()
        return all([reader.wait(_END_LIMIT_MS) for reader in self._ending])

    def _drop(self) -> None:
        if self._reader is not None:
            self._reader.requestInterruption()
            self._ending.append(self._reader)
            self._reader = None

    def _collect(self) -> None:
        for reader in [one for one in (*self._ending, self._reader) if one is not None and one.isFinished()]:
            take_leave(reader)
            if reader is self._reader:
                self._reader = None
                self.report = reader.report
                self._card.show_report(self.report)
                if self.report is not None:
                    self.arrived.emit(self.report)
            else:
                self._ending.remove(reader)


@dataclass
class _Reading:
    """What threads share of one file's reading. It outlives the thread that reads."""

    path: str
    done: Event = field(default_factory=Event)
    report: Provenance | None = None


class _Reader(QThread):
    def __init__(self, path: Path, reading: _Reading, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("provenance")
        self._path, self._reading = path, reading

    @property
    def report(self) -> Provenance | None:
        return self._reading.report

    def run(self) -> None:
        self._reading.report = examine_in_child(self._path, self.isInterruptionRequested)
        self._reading.done.set()


def examine_in_child(path: Path, is_cancelled: Callable[[], bool]) -> Provenance | None:
    """Read a file's report, decoding nothing in this process; None after a cancel."""
    return examined_or_none(path, is_cancelled, lambda one: tasks.container_notes(worker(), one, is_cancelled))
