"""Letting the event loop turn, as ``QTest.qWait`` would, but without Python's lock.

While qWait runs it keeps the lock, so that nothing may wait for one of Qt's playing threads meanwhile: these want the
lock when they log something or end.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def spin(milliseconds: int) -> None:
    """Handle events for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
