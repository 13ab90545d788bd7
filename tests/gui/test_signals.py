"""PySide6 6.12.0 aborts on Python 3.11 after some hundred emitted signals; this version must not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    sent = Signal(bool)


def test_fifty_thousand_signals_survive(qapp) -> None:
    sender, heard = _Sender(), []
    sender.sent.connect(heard.append)
    for number in range(50_000):
        sender.sent.emit(number % 2 == 0)
    assert len(heard) == 50_000
