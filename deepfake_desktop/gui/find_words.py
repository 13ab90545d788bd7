"""Words to look for, as somebody types them: without accents, no-break spaces and curly apostrophes."""

from __future__ import annotations

import unicodedata
from collections import defaultdict

from PySide6.QtCore import QRegularExpression

_LATIN = range(0xC0, 0x180)  # Latin-1 and Latin Extended-A: the accents of Western and Central Europe
_APOSTROPHES = "'\u2019"
_SPACES = r"[\s\x{a0}\x{202f}]+"


def pattern_of(words: str) -> QRegularExpression:
    """What finds the words: "analisis" finds "análisis", and "l'image" finds "l’image". Case is up to the search."""
    composed = unicodedata.normalize("NFC", words)
    return QRegularExpression(_SPACES.join("".join(map(_any_form, word)) for word in composed.split()))


def comparable(text: str) -> str:
    """In small letters, and with the straight apostrophe that a keyboard has."""
    return text.casefold().replace("\u2019", "'")


def _any_form(letter: str) -> str:
    """A pattern of one letter, with whatever accent."""
    if letter in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    forms = _FORMS.get(_bare(letter), "")
    return f"[{forms}]" if forms else QRegularExpression.escape(letter)


def _bare(letter: str) -> str:
    """Without its accent, in lower case."""
    return unicodedata.normalize("NFD", letter)[0].lower()


def _accented() -> dict[str, str]:
    """Each Latin letter that can have an accent, by itself: with all its forms."""
    forms: dict[str, str] = defaultdict(str)
    for letter in map(chr, _LATIN):
        if _bare(letter).isascii() and letter.islower():
            forms[_bare(letter)] += letter
    return {bare: bare + accented for bare, accented in forms.items()}


_FORMS = _accented()
