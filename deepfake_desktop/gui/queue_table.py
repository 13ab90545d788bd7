"""The table of the queue on the screen: dots for bands, a thin bar for progress, rows that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from deepfake_desktop.gui.queue_item import QueueItem
from deepfake_desktop.gui.queue_model import Column, ItemRole, QueueView
from deepfake_desktop.gui.theme import band_colour, colours_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTHS = {Column.NUMBER: 5, Column.FILE: 27, Column.STATE: 15, Column.VERDICT: 20, Column.PROBABILITY: 18}  # letters
_DOT = 10  # pixels
_BAR_HEIGHT = 3
_PADDING = 6

_Index = QModelIndex | QPersistentModelIndex


class QueueTable(QTreeView):
    """Shows a QueueView. A tree view without branches: it has whole rows and a line where dragged ones will land."""

    opened = Signal()  # by Enter or a double click: the current row is wanted

    def __init__(self, view: QueueView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setModel(view)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Queue of videos"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.doubleClicked.connect(self.opened)
        self._make_header()

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            self.header().resizeSection(column, letters * letter + 4 * _PADDING)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.header().count():
            self._fit_columns()

    def _make_header(self) -> None:
        header = self.header()
        self._fit_columns()
        header.setSectionsMovable(False)
        header.moveSection(header.visualIndex(Column.NUMBER), 0)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._fit_dragging)
        self._fit_dragging()

    def _fit_dragging(self) -> None:
        self.setDragEnabled(self._view.is_in_order())

    def chosen(self) -> list[QueueItem]:
        """The items of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._view.item_at(row) for row in rows]

    def current_item(self) -> QueueItem | None:
        index = self.currentIndex()
        return self._view.item_at(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Colours repeat what the words beside them say."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), option.fontMetrics.height() + 2 * _PADDING)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.FILE:  # a name keeps its ending, a sentence its beginning
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        item: QueueItem = index.data(ItemRole)
        if index.column() != Column.VERDICT or item.finding is None or item.state != "done":
            return
        widget = self.parent()
        assert isinstance(widget, QWidget)
        feature = QStyleOptionViewItem.ViewItemFeature
        option.features |= feature.HasDecoration
        colour = band_colour(colours_of(widget), item.finding.band)
        option.icon = _dot(colour, widget.devicePixelRatioF())
        option.decorationSize = QSize(_DOT, _DOT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        item: QueueItem = index.data(ItemRole)
        if index.column() != Column.STATE or item.state != "running":
            return
        widget = self.parent()
        assert isinstance(widget, QWidget)
        colours = colours_of(widget)
        cell: QRect = option.rect
        bar = QRect(cell.left() + 4, cell.bottom() - _BAR_HEIGHT, cell.width() - 12, _BAR_HEIGHT)
        painter.fillRect(bar, QColor(colours.lane))
        bar.setWidth(round(bar.width() * item.fraction))
        painter.fillRect(bar, QColor(colours.accent))


def _dot(colour: QColor, pixel_ratio: float) -> QIcon:
    pixmap = QPixmap(round(_DOT * pixel_ratio), round(_DOT * pixel_ratio))
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(0, 0, _DOT, _DOT)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # not tinted where the row is selected
    return icon
