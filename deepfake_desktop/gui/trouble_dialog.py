"""The calm dialog after something unexpected: what is unharmed, what to do, and a button that copies diagnostics."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class TroubleDialog(QMessageBox):
    """Not modal to other programs, and gone when it is closed."""

    def __init__(
        self, parent: QWidget | None, text: str, what_now: str, details: str, diagnostics: Callable[[str], str] | None
    ) -> None:
        """details: shown on request. diagnostics: what "Copy diagnostics" copies, given the details; None for no such
        button."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle("Deepfake Desktop")
        self.setText(text)
        self.setInformativeText(what_now)
        self.setDetailedText(details)
        self.addButton(QMessageBox.StandardButton.Ok)
        self.copy: QPushButton | None = None
        if diagnostics is not None:
            self._diagnostics = diagnostics
            self.copy = self.addButton(self.tr("Copy diagnostics"), QMessageBox.ButtonRole.ActionRole)
            self.copy.clicked.disconnect()  # the box would close itself
            self.copy.clicked.connect(self._copy)
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._diagnostics(self.detailedText()))
        assert self.copy is not None
        self.copy.setText(self.tr("Copied"))


def crash_dialog(parent: QWidget, noted: str, diagnostics: Callable[[str], str]) -> TroubleDialog:
    """Of the start after a crash. noted: by ``crash_log``."""
    translate = QCoreApplication.translate
    return TroubleDialog(
        parent,
        translate("TroubleDialog", "The program ended unexpectedly the last time."),
        translate(
            "TroubleDialog",
            "Your videos are unchanged. The history, remembered results, the queue and your settings are kept. What "
            "was being analysed just then is not: open that file again. If it happens again with the same file, copy "
            "the diagnostics, which name no file, and report it.",
        ),
        noted,
        diagnostics,
    )
