"""File > Erase everything: asks, closes the window, and then removes what the program keeps."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from deepfake_desktop.analysis.words import size_words
from deepfake_desktop.erasing import Erased, erase, kept


class EraseControl(QObject):
    """Adds its entry to a menu. ``is_wanted`` is for whoever ends the program: only when nothing writes any more can
    everything be removed (``erase_and_tell``)."""

    def __init__(self, window: QMainWindow, menu: QMenu, before: QAction) -> None:
        super().__init__(window)
        self._window = window
        self.is_wanted = False
        self.action = QAction(self.tr("&Erase everything…"), self)
        menu.insertAction(before, self.action)
        window.addAction(self.action)
        self.action.triggered.connect(self.ask)

    def ask(self) -> None:
        """Show what would go; on agreement the window closes."""
        found = kept()
        files = sum(len(kind.files) for kind in found)
        amount = size_words(sum(kind.size_bytes for kind in found))
        dialog = QMessageBox(self._window)
        dialog.setWindowTitle(self.tr("Erase everything"))
        dialog.setIcon(QMessageBox.Icon.Question)
        dialog.setText(self.tr("Remove everything that this program keeps on this computer?"))
        dialog.setInformativeText(
            self.tr(
                "Remembered results, the history, the queue, the log, your settings and the list of recent files "
                "({files} files, {amount}) are removed for good, and the program closes. Videos, and results or "
                "reports that you saved, stay. The desktop's own list of recent files may still name them."
            ).format(files=files, amount=amount)
        )
        erase_button = dialog.addButton(self.tr("Erase and close"), QMessageBox.ButtonRole.DestructiveRole)
        dialog.setDefaultButton(dialog.addButton(QMessageBox.StandardButton.Cancel))
        erase_button.clicked.connect(self._agree)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _agree(self) -> None:
        self.is_wanted = True
        self._window.close()

    def erase_and_tell(self) -> Erased:
        """Remove everything, and say in a dialog of its own where something could not be."""
        done = erase(kept())
        if done.left:
            dialog = QMessageBox()
            dialog.setWindowTitle(self.tr("Erase everything"))
            dialog.setText(self.tr("Some files could not be removed. Remove them yourself:"))
            dialog.setInformativeText("\n".join(map(str, done.left)))
            dialog.exec()
        return done
