"""Texts from outside, such as file names, made fit to be read: nothing in them may hide or turn around other text."""

from __future__ import annotations

import unicodedata

LONGEST = 1000  # characters of one text; a file name has 255 bytes at most

# Control and format characters (those that turn the direction of writing among them), lone surrogates, characters for
# private use or of no meaning yet, and line and paragraph separators.
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def printable(text: str) -> str:
    """``text`` with every character that would not be seen, or would move others, as its number: "⟨U+202E⟩"."""
    cut = text[:LONGEST]
    shown = "".join(code_point(char) if unicodedata.category(char) in _HIDDEN else char for char in cut)
    return shown if len(text) <= LONGEST else f"{shown}… ({len(text) - LONGEST:,} more characters in the record)"


def code_point(char: str) -> str:
    """How a character is written that cannot be shown."""
    return f"⟨U+{ord(char):04X}⟩"
