"""The help window, what stands behind a verdict, and the about window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMainWindow, QTextBrowser, QVBoxLayout, QWidget

from deepfake_desktop import __version__
from deepfake_desktop.analysis.result import ModelFacts
from deepfake_desktop.analysis.words import CAUTION
from deepfake_desktop.files import build_date
from deepfake_desktop.gui.engine_words import engine_text, sentences
from deepfake_desktop.gui.icons import app_icon
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.language import is_english
from deepfake_desktop.gui.shortcuts import shortcuts_page
from deepfake_desktop.gui.theme import roomy, scaled_font
from deepfake_desktop.gui.words import EXPLANATION, translated


def show_explanation(parent: QWidget) -> QDialog:
    """Show "What does this mean?" beside the window rather than in front of it."""
    dialog = _dialog(parent, QCoreApplication.translate("Help", "What does this mean?"))
    page = QTextBrowser()
    page.setHtml(translated(EXPLANATION))
    page.setAccessibleName(QCoreApplication.translate("Help", "What does this mean?"))
    _fill(dialog, page)
    dialog.resize(roomy(dialog, 560, 520))
    dialog.show()
    return dialog


def show_shortcuts(parent: QMainWindow) -> QDialog:
    """Show the keys of all menu entries, beside the window."""
    dialog = _dialog(parent, QCoreApplication.translate("Help", "Keyboard shortcuts"))
    page = QTextBrowser()
    page.setHtml(shortcuts_page(parent.menuBar()))
    page.setAccessibleName(QCoreApplication.translate("Help", "Keyboard shortcuts"))
    _fill(dialog, page)
    dialog.resize(roomy(dialog, 560, 520))
    dialog.show()
    return dialog


def show_about_verdict(parent: QWidget, model: ModelFacts, card: str) -> QDialog:
    """Show the model behind a verdict: its card (Markdown) with all that was measured, and its hash."""
    dialog = _dialog(parent, QCoreApplication.translate("Help", "About this verdict"))
    facts = text_label()
    text = QCoreApplication.translate("Help", "Judged by {name}, version {version}, SHA-256 {sha256}.")
    told = text.format(name=model.name, version=model.version, sha256=model.sha256)
    if not is_english():
        told = sentences(told, QCoreApplication.translate("Help", "The model card is written in English."))
    facts.setText(told)
    page = QTextBrowser()
    page.setMarkdown(card)
    page.setAccessibleName(QCoreApplication.translate("Help", "Model card"))
    _fill(dialog, facts, page)
    dialog.resize(roomy(dialog, 900, 640))
    dialog.show()
    return dialog


def show_about(parent: QWidget) -> QDialog:
    dialog = _dialog(parent, QCoreApplication.translate("Help", "About Deepfake Desktop"))
    picture = QLabel()
    picture.setPixmap(app_icon().pixmap(64, 64))
    picture.setAccessibleName(QCoreApplication.applicationName())
    built = build_date()
    if built:
        text = QCoreApplication.translate("Help", "Deepfake Desktop {version}, built on {date}")
    else:
        text = QCoreApplication.translate("Help", "Deepfake Desktop {version}")
    name = QLabel(text.format(version=__version__, date=built))
    name.setFont(scaled_font(name, 1.4, bold=True))
    facts = text_label()
    purpose = QCoreApplication.translate(
        "Help", "Finds evidence of face manipulation in videos on this computer. Nothing is uploaded."
    )
    licences = QCoreApplication.translate(
        "Help",
        "Licensed under the Apache License 2.0. Uses Qt {version} under the LGPL 3, OpenCV, FFmpeg and LiteRT.",
    )
    facts.setText("\n\n".join((purpose, engine_text(CAUTION), licences.format(version=qVersion()))))
    _fill(dialog, picture, name, facts)
    size, layout = roomy(dialog, 440, 300), dialog.layout()
    dialog.resize(size.width(), max(size.height(), layout.totalHeightForWidth(size.width()) if layout else 0))
    dialog.show()
    return dialog


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _fill(dialog: QDialog, *widgets: QWidget) -> None:
    column = QVBoxLayout(dialog)
    for widget in widgets:
        column.addWidget(widget)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
