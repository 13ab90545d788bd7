"""The window that shows what "Copy diagnostics" copies, so that everybody can read it before they hand it on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from deepfake_desktop.gui.diagnostics import diagnostics
from deepfake_desktop.gui.file_manager import open_folder
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.log_keeper import log_file
from deepfake_desktop.gui.settings import Preferences
from deepfake_desktop.gui.theme import roomy


class LogViewer(QDialog):
    """Shows the diagnostics as they are now; opened anew, it shows the newer ones."""

    def __init__(self, parent: QWidget, preferences: Preferences, private: Iterable[str]) -> None:
        """private: paths of the user's, which must not be in what is shown and copied."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log and diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        note = text_label()
        note.setText(
            self.tr(
                "This is what is copied: no names of files, people or computers. Nothing is sent anywhere. "
                "The log file on your disk, readable by you alone, does name the files that were opened."
            )
        )
        self.page = QPlainTextEdit(diagnostics(preferences, private))
        self.page.setReadOnly(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.page.setFont(font)
        self.page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.page.setAccessibleName(self.tr("Diagnostics"))
        self._said = text_label(dim=True)
        column = QVBoxLayout(self)
        for widget in (note, self.page, self._said, self._make_buttons()):
            column.addWidget(widget)
        self.resize(roomy(self, 760, 520))

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("Copy diagnostics"))
        self.copy.setProperty("primary", True)
        self.copy.clicked.connect(self._copy)
        self.folder = QPushButton(self.tr("Open the log's folder"))
        self.folder.clicked.connect(self._open_folder)
        path = log_file()
        self.folder.setEnabled(path is not None and path.parent.is_dir())
        for button in (self.copy, self.folder):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def said(self) -> str:
        return self._said.text()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())
        self._said.setText(self.tr("Copied. Paste it where you report what happened."))

    def _open_folder(self) -> None:
        path = log_file()
        if path is None or not open_folder(str(path.parent)):
            self._said.setText(self.tr("The folder could not be opened: {path}").format(path=path))
