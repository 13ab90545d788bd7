"""The rows of the settings dialog: a label, what it does, and something to choose with or to press."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.setting import Deed, Setting, Value
from deepfake_desktop.gui.switch import Switch

_LEAST_WIDTH = 80  # pixels of a list that has no room for its longest entry


class Row(QWidget):
    """What all rows have."""

    changed = Signal()  # the user has changed or done something

    def __init__(self, key: str, label: str, about: str) -> None:
        super().__init__()
        self.key = key
        self.label = text_label()
        self.label.setText(label)
        self.about = text_label(dim=True)
        self.about.setText(about)
        self.editors = QHBoxLayout()
        self.editors.setSpacing(6)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.about, 1, 0, 1, 2)
        self._below: bool | None = None
        self._place()

    def _place(self) -> None:
        """The editors stand beside the label, or, where there is no room, below what they do."""
        label = self.label.fontMetrics().horizontalAdvance(self.label.text())
        below = label + self._grid.horizontalSpacing() + self.editors.sizeHint().width() > self.width()
        if below == self._below:
            return
        if self._below is not None:
            self._grid.removeItem(self.editors)
        self._below = below
        align = Qt.AlignmentFlag.AlignRight
        if below:
            self._grid.addLayout(self.editors, 2, 0, 1, 2, align)
        else:
            self._grid.addLayout(self.editors, 0, 1, align)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def words(self) -> str:
        """Where the search looks."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what holds now."""
        raise NotImplementedError


class SettingRow(Row):
    """A switch or a list to choose from, and a button that brings the default back."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting.key, setting.label, setting.about)
        self.setting = setting
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setProperty("link", True)
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("Reset {setting} to its default").format(setting=setting.label))
        self.reset.setToolTip(self.tr("Back to the default: {value}").format(value=self._default_name()))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves when it comes
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(self._reset)
        self.editor = _Choice() if setting.options is not None else Switch()
        self.editor.setAccessibleName(setting.label)
        self.editor.setAccessibleDescription(setting.about)
        if isinstance(self.editor, _Choice):
            self.editor.activated.connect(self._take_choice)
        else:
            self.editor.clicked.connect(self._put)
        self.editors.addWidget(self.reset)
        self.editors.addWidget(self.editor)

    def words(self) -> str:
        return self.setting.words()

    def refresh(self) -> None:
        value = self.setting.read()
        if isinstance(self.editor, _Choice):
            self.editor.fill(self.setting.options() if self.setting.options is not None else {}, str(value))
        else:
            self.editor.setChecked(bool(value))
        if self.setting.is_default() and self.reset.hasFocus():
            self.editor.setFocus()
        self.reset.setVisible(not self.setting.is_default())
        self._place()  # the text may have another size

    def _default_name(self) -> str:
        if self.setting.options is not None:
            return self.setting.options().get(str(self.setting.default), str(self.setting.default))
        return self.tr("on") if self.setting.default else self.tr("off")

    def _take_choice(self) -> None:
        self._put(str(self.editor.currentData()) if isinstance(self.editor, _Choice) else "")

    def _put(self, value: Value) -> None:
        self.setting.put(value)
        self.changed.emit()

    def _reset(self) -> None:
        self.setting.reset()
        self.changed.emit()


class DeedRow(Row):
    """A button, and how things are."""

    def __init__(self, deed: Deed) -> None:
        super().__init__(deed.key, deed.label, deed.about)
        self.deed = deed
        self.button = QPushButton(deed.button)
        self.button.setAutoDefault(False)
        self.button.setAccessibleDescription(deed.about)
        self.button.clicked.connect(self._do)
        self.editors.addWidget(self.button)

    def words(self) -> str:
        return self.deed.words()

    def refresh(self) -> None:
        self.button.setEnabled(self.deed.possible())
        self.about.setText(f"{self.deed.about} {self.deed.state()}".strip())

    def _do(self) -> None:
        self.deed.do()
        self.changed.emit()


class _Choice(QComboBox):
    """The wheel scrolls the dialog and changes nothing by chance."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(_LEAST_WIDTH)

    def fill(self, options: Mapping[str, str], value: str) -> None:
        """Show the options with one of them chosen; where the value is none of them, it joins them."""
        wanted = dict(options) if value in options else {**options, value: value}
        if [(self.itemData(row), self.itemText(row)) for row in range(self.count())] != list(wanted.items()):
            self.clear()
            for one, name in wanted.items():
                self.addItem(name, one)
        self.setCurrentIndex(list(wanted).index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
