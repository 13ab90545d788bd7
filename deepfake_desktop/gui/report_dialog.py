"""Asks what is to go into a report, and where it is to be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from deepfake_desktop.gui.engine_words import sentences
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.language import is_english


class ReportDialog(QDialog):
    """Who makes the report, and whether pictures and the time go into it."""

    def __init__(self, parent: QWidget, who: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save report"))
        about = text_label()
        about.setText(
            self.tr(
                "The report is drawn from the result alone: the finding with its reason and error rates, the people, "
                "the moments, quality, model and settings with their hashes, limits, and how to check it."
            )
        )
        if not is_english():
            about.setText(sentences(about.text(), self.tr("It is written in English.")))
        self.who = QLineEdit(who)
        self.who.setMaxLength(200)
        self.who.setPlaceholderText(self.tr("nobody is named"))
        self.who.setAccessibleName(self.tr("Made by"))
        label = QLabel(self.tr("&Made by (optional)"))
        label.setBuddy(self.who)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.pictures = QCheckBox(self.tr("&Pictures of frames and faces"))
        self.pictures.setChecked(True)
        self.pictures.setToolTip(self.tr("Untick it where faces must not be handed on; the report says so."))
        self.time = QCheckBox(self.tr("&Date and time"))
        self.time.setChecked(True)
        self.time.setToolTip(self.tr("Without it, two reports of the same result are the same to the last letter."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("&Save as…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (about, label, self.who, self.pictures, self.time, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(440)

    def file_dialog(self, folder: str, stem: str) -> QFileDialog:
        """A dialog for the report's name, whose filters choose the form; the ending is added where it lacks."""
        dialog = QFileDialog(self.parentWidget(), self.tr("Save report"), str(Path(folder) / f"{stem}.html"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Web page, needs nothing else (*.html)"): "html",
            self.tr("PDF to print (*.pdf)"): "pdf",
            self.tr("Timeline for a spreadsheet (*.csv)"): "csv",
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, "html")))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        return dialog


def usual_page_size() -> str:
    """The paper of the user's country."""
    uses_letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if uses_letter else "a4"
