"""The heat strip for screen readers: a slider over time, whose value is told in words as the cursor moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from deepfake_desktop.gui.engine_words import listed
from deepfake_desktop.gui.moment_words import LEVEL_WORDS, translated

if TYPE_CHECKING:
    from deepfake_desktop.gui.heat_strip import HeatStrip

_JUMP_S = 0.75  # a playing video moves less between two calls, and is not commented on step by step


class _StripInterface(QAccessibleWidget):
    """Name and description are those of the widget."""

    def __init__(self, strip: HeatStrip) -> None:
        super().__init__(strip, QAccessible.Role.Slider)
        self._strip = strip

    def text(self, kind: QAccessible.Text) -> str:
        return value_of(self._strip) if kind == QAccessible.Text.Value else super().text(kind)


def install_interface() -> None:
    """Let every HeatStrip have its interface; calling it again does nothing."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


_installed: list[bool] = []


def _made(kind: str, thing: QObject) -> QAccessibleInterface | None:
    from deepfake_desktop.gui.heat_strip import HeatStrip

    return _StripInterface(thing) if isinstance(thing, HeatStrip) else None


def value_of(strip: HeatStrip) -> str:
    """Time, person, score in words, and how clear the traces of the moment are that the cursor is in."""
    seconds = strip.position_s()
    here = [one for one in strip.moments() if one.start_s <= seconds <= one.end_s and not strip.is_poor(one.person)]
    levels = [LEVEL_WORDS[one.level] for one in here]
    return listed([*strip.text_at(0, seconds).split("\n"), *map(translated, dict.fromkeys(levels))])


def tell_moved(strip: HeatStrip, before_s: float) -> None:
    """Have a screen reader speak where somebody moves the cursor while the strip has the focus."""
    if QAccessible.isActive() and strip.hasFocus() and abs(strip.position_s() - before_s) >= _JUMP_S:
        _tell(QAccessibleEvent(strip, QAccessible.Event.ValueChanged))


def _tell(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)
