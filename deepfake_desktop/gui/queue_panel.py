"""The page of the queue: what happens, what can be done, and the table; and the bar that leads there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.queue_menu import QueueMenu
from deepfake_desktop.gui.queue_model import QueueView
from deepfake_desktop.gui.queue_table import QueueTable
from deepfake_desktop.gui.queue_words import state_names, verdict_names
from deepfake_desktop.gui.theme import is_large_text, scaled_font

_STEPS = 1000
_WITH_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class QueuePanel(QWidget):
    """Only layout and what is shown; ``queue_control`` connects it."""

    back_requested = Signal()
    search_cancelled = Signal()

    def __init__(self, view: QueueView, menu: QueueMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.table = QueueTable(view)
        self._make_labels()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(self._make_heading())
        column.addWidget(self._bar)
        column.addLayout(self._make_tools(menu))
        column.addLayout(self._make_middle(), 1)
        column.addLayout(self._make_foot(menu))
        queue = view.queue()  # rows leave the view before they leave the queue
        for signal in (view.rowsInserted, view.rowsRemoved, view.modelReset, view.layoutChanged, queue.rowsRemoved):
            signal.connect(self._show_middle)
        self._show_middle()

    # --- building

    def _make_labels(self) -> None:
        self._title = QLabel(self.tr("Queue"))
        self._title.setFont(scaled_font(self._title, 1.15, bold=True))
        self._status = text_label(dim=True)
        self._status.setAccessibleName(self.tr("State of the queue"))
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Progress of the queue"))
        self._notice = text_label()
        self._notice.setAccessibleName(self.tr("Notice"))

    def _make_heading(self) -> QHBoxLayout:
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.back_requested)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._title)
        row.addWidget(self._status, 1)
        row.addWidget(self.back)
        return row

    def _make_tools(self, menu: QueueMenu) -> QHBoxLayout:
        self._tools, row, filters = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for layout in (self._tools, row, filters):
            layout.setSpacing(4)
        for action in (menu.add_videos, menu.add_folder, menu.pause, menu.cancel_all, menu.clear):
            row.addWidget(_tool(action))
        row.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words"))
        self.filter.setAccessibleName(self.tr("Filter by words in the name, folder, state or verdict"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.filter.textChanged.connect(self._view.set_text)
        self.filter.textChanged.connect(self._show_middle)
        filters.addWidget(self.filter)
        filters.addWidget(self._make_kinds())
        self._tools.addLayout(row, 1)
        self._tools.addLayout(filters)
        self._fit_tools()
        return self._tools

    def _fit_tools(self) -> None:
        """Large text puts the filters below the buttons, which would be cut off beside them."""
        way = QHBoxLayout.Direction.TopToBottom if is_large_text() else QHBoxLayout.Direction.LeftToRight
        self._tools.setDirection(way)

    def _make_kinds(self) -> QComboBox:
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Filter by state or verdict"))
        self.kinds.addItem(self.tr("All"), None)
        self.kinds.insertSeparator(self.kinds.count())
        for state, name in state_names().items():
            self.kinds.addItem(name[:1].upper() + name[1:], ("state", state))
        self.kinds.insertSeparator(self.kinds.count())
        for band, name in verdict_names().items():
            self.kinds.addItem(name, ("band", band))
        self.kinds.setMaxVisibleItems(self.kinds.count())
        self.kinds.currentIndexChanged.connect(self._choose_kind)
        return self.kinds

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit_tools()
        super().changeEvent(event)

    def _make_middle(self) -> QStackedLayout:
        self._empty = text_label(dim=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setFont(scaled_font(self._empty, 1.2))
        self._middle = QStackedLayout()
        self._middle.addWidget(self.table)
        self._middle.addWidget(self._empty)
        return self._middle

    def _make_foot(self, menu: QueueMenu) -> QHBoxLayout:
        self.stop_search = _link(self.tr("Stop looking"))
        self.stop_search.clicked.connect(self.search_cancelled)
        self.undo = _link(self.tr("Undo"))
        self.undo.clicked.connect(menu.undo.trigger)
        row = QHBoxLayout()
        row.addWidget(self._notice, 1)
        row.addWidget(self.stop_search)
        row.addWidget(self.undo)
        self.stop_search.hide()
        self.undo.hide()
        return row

    # --- what is shown

    def show_status(self, text: str, fraction: float | None) -> None:
        """fraction: 0..1 of the whole queue; None where nothing is to be done."""
        if text != self._status.text():
            self._status.setText(text)
        self._bar.setVisible(fraction is not None)
        if fraction is not None:
            self._bar.setValue(round(fraction * _STEPS))

    def show_notice(self, text: str, can_undo: bool = False, can_stop: bool = False) -> None:
        """can_undo: offer to take back a removal. can_stop: offer to stop a search."""
        self._notice.setText(text)
        self.undo.setVisible(can_undo)
        self.stop_search.setVisible(can_stop)

    def show_all(self) -> None:
        """Without any filter."""
        self.filter.clear()
        self.kinds.setCurrentIndex(0)

    def status(self) -> str:
        return self._status.text()

    def notice(self) -> str:
        return self._notice.text()

    def _choose_kind(self) -> None:
        self._view.set_kind(self.kinds.currentData())
        self._show_middle()

    def _show_middle(self) -> None:
        """The table, or a sentence where it would be empty."""
        if self._view.rowCount():
            self._middle.setCurrentWidget(self.table)
            return
        if self._view.queue().rowCount():
            self._empty.setText(self.tr("No file of the queue matches the filter."))
        else:
            self._empty.setText(self.tr("The queue is empty. Drop several videos or a folder on the window."))
        self._middle.setCurrentWidget(self._empty)

    def event(self, event: QEvent) -> bool:
        """Keys that type something belong to the table here, and not to the player behind this page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            types = bool(event.text()) and event.text().isprintable()
            if not event.modifiers() & _WITH_CONTROL and (types or event.key() in _ARROWS):
                event.accept()
                return True
        return super().event(event)


class QueueBar(QWidget):
    """One line below every other page that tells how far the queue is and leads there."""

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setProperty("dim", True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAccessibleName(self.tr("State of the queue"))
        self.button = _link(self.tr("Show the queue"))
        self.button.clicked.connect(self.show_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 4)
        row.addWidget(self._text)
        row.addWidget(self.button)
        row.addStretch(1)

    def show_text(self, text: str) -> None:
        if text != self._text.text():
            self._text.setText(text)

    def text(self) -> str:
        return self._text.text()


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
