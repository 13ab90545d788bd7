"""How to find out whether there is a newer version, from a program that never asks the network."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from deepfake_desktop import __version__
from deepfake_desktop.files import build_date
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.theme import roomy, scaled_font


class NewerVersion(QDialog):
    """Version, day of the build, and where to look by oneself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Look for a newer version"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = QLabel(self.tr("Deepfake Desktop {version}").format(version=__version__))
        name.setFont(scaled_font(name, 1.2, bold=True))
        self.facts = text_label()
        self.facts.setText("\n\n".join((self._built(), *self._advice())))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(name)
        column.addWidget(self.facts)
        column.addStretch(1)
        column.addWidget(buttons)
        self.resize(roomy(self, 460, 280))

    def _built(self) -> str:
        built = build_date()
        if built is None:
            return self.tr("It runs from its source, so there is no day of a build.")
        return self.tr("Built on {date}.").format(date=built)

    def _advice(self) -> tuple[str, str]:
        return (
            self.tr(
                "The program never connects to a network, so it does not look for newer versions and cannot tell you "
                "of one. Look at the page you got it from and compare the version there with the one above; what "
                "changed stands in the file CHANGELOG.md. From a checkout, git pull and make setup bring it up to date."
            ),
            self.tr("Generators of fakes change quickly, so a newer version may find what this one has never seen."),
        )
