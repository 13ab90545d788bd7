"""Files that the Finder hands over come together, and addresses are not taken for files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from deepfake_desktop.gui.open_events import Application
from tests.gui.event_loop import spin


def test_files_opened_at_once_arrive_together(qapp: Application) -> None:
    arrived: list[list[str]] = []
    qapp.files_arrived.connect(arrived.append)
    try:
        for name in ("/v/a.mp4", "/v/b ü.mp4"):
            assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(name))
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/c.mp4")))
        spin(20)
        QCoreApplication.sendEvent(qapp, QFileOpenEvent("/v/d.mp4"))
        spin(20)
    finally:
        qapp.files_arrived.disconnect(arrived.append)
    assert arrived == [["/v/a.mp4", "/v/b ü.mp4"], ["/v/d.mp4"]]
