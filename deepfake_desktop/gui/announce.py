"""Tells a screen reader what has just changed, where nobody moved the focus there."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text spoken once the reader is free; nothing where no reader listens."""
    if QAccessible.isActive() and text:
        send(QAccessibleAnnouncementEvent(widget, text))


def send(event: QAccessibleAnnouncementEvent) -> None:
    """To the desktop's accessibility service."""
    QAccessible.updateAccessibility(event)
