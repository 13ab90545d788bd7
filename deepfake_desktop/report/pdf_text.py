"""Texts for the PDF: the fonts that are embedded, and what they can print."""

from __future__ import annotations

import html
import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from deepfake_desktop.files import resources_folder
from deepfake_desktop.report.printable import code_point, printable

# DejaVu (free licence, resources/fonts/DejaVu.LICENSE.txt): Latin, Greek, Cyrillic, Armenian, Georgian and symbols.
SANS, BOLD, MONO = "DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono"
NOTE = (
    "Characters that the fonts of this document cannot print, or not in their right order, stand as their number "
    "(⟨U+4E2D⟩). The web page and the record have them as they are."
)
# Written from right to left, or joined in ways that a PDF without a shaping engine gets wrong.
_UNSHAPED = {"R", "AL", "AN", "NSM"}


def register_fonts() -> None:
    """Have the fonts ready; calling it again does nothing."""
    for name in (SANS, BOLD, MONO):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(resources_folder() / "fonts" / f"{name}.ttf")))
    pdfmetrics.registerFontFamily(SANS, normal=SANS, bold=BOLD, italic=SANS, boldItalic=BOLD)


def plain(text: str, font: str = SANS) -> str:
    """What of a text can be printed, the rest as numbers."""
    return "".join(char if _is_printed(char, font) else code_point(char) for char in printable(text))


def markup(text: str, font: str = SANS) -> str:
    """``plain`` as the text of a paragraph, whose own signs are escaped."""
    return html.escape(plain(text, font), quote=False)


def needs_note(texts: list[str]) -> bool:
    """Whether something was replaced that the web page shows as it is."""
    return any(plain(text) != printable(text) for text in texts)


@cache
def _is_printed(char: str, font: str) -> bool:
    has_glyph = ord(char) in pdfmetrics.getFont(font).face.charToGlyph
    return char in "\n " or (has_glyph and unicodedata.bidirectional(char) not in _UNSHAPED)
