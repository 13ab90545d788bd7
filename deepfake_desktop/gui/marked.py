"""Marks texts for translation that are translated elsewhere."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself. ``pyside6-lupdate`` collects texts by this name; PySide's own is typed as object."""
    return text
