"""Errors nobody expected."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from deepfake_desktop.gui.failures import FailureReporter


@pytest.fixture
def reporter(qapp, monkeypatch: pytest.MonkeyPatch) -> FailureReporter:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = FailureReporter()
    made.install()
    return made


def dialogs() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_many_failures_give_one_calm_dialog(reporter: FailureReporter, qtbot) -> None:
    for _ in range(5):
        try:
            raise RuntimeError("made up")
        except RuntimeError as error:
            sys.excepthook(RuntimeError, error, error.__traceback__)
    (dialog,) = dialogs()
    assert "Traceback" not in dialog.text() + dialog.informativeText()
    assert "made up" in dialog.detailedText()
    dialog.close()
    qtbot.waitUntil(lambda: not dialogs())


def test_a_failure_on_another_thread_is_told_on_the_windows_thread(reporter: FailureReporter, qtbot) -> None:
    def fail() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "in a thread" in dialogs()[0].detailedText()
    dialogs()[0].close()
    qtbot.waitUntil(lambda: not dialogs())
