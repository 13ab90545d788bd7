"""Numbers and moments as the window's language writes them. ``language.install`` chooses the locale."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from deepfake_desktop.analysis.words import moment_words

_PLAIN = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?")  # as the engine writes numbers: 1,234.5
_MOST_DIGITS = 15  # longer ones are no amounts


def whole(number: int) -> str:
    """A whole number with its groups: "1,234"."""
    return QLocale().toString(number)


def decimal(number: float, decimals: int) -> str:
    """A number with so many decimals: "0.31", in Spanish "0,31"."""
    return QLocale().toString(number, "f", decimals)


def shortest(number: float) -> str:
    """A number without needless decimals: "0.5", "2"."""
    return QLocale().toString(number, "g", 6)


def localised(text: str) -> str:
    """A number that the engine wrote, in the window's language; any other text as it is."""
    found = _PLAIN.fullmatch(text)
    if found is None or len(text) > _MOST_DIGITS:
        return text
    plain = text.replace(",", "")
    return decimal(float(plain), len(found[1])) if found[1] else whole(int(plain))


def moment(text: str) -> str:
    """A moment (ISO 8601 with its offset from UTC) in local time: "2 Jan 2026, 14:05"."""
    local = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not local.isValid():
        return moment_words(text)
    # Qt's letters: day, short month, year, hours, minutes (QLocale.toString).
    return QLocale().toString(local, QCoreApplication.translate("Numbers", "d MMM yyyy, HH:mm"))
