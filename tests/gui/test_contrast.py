"""Contrast of both themes, computed from theme.py as WCAG 2.2 defines it: 4.5:1 for texts, 3:1 for graphics.

Left out, as WCAG does: what is switched off, and what only repeats words beside it (a card's edge in a person's colour,
the borders of buttons and cards).
"""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from deepfake_desktop.annotate.palette import PERSON_COLOURS
from deepfake_desktop.gui.theme import DARK, LIGHT, Colours, apply_theme, score_colour

# Texts, and what they stand on.
TEXTS = (
    ("text", "window"),
    ("text", "card"),  # cards, buttons, lists, tool tips
    ("text", "lane"),  # pressed buttons, menus, every other row of a table
    ("dim", "window"),
    ("dim", "card"),
    ("dim", "lane"),
    ("accent", "window"),  # links
    ("accent", "card"),
    ("on_accent", "accent"),  # the button that offers the next step, and the ring in it; selected rows
)
# Graphics that tell something, and what they stand on.
GRAPHICS = (
    ("accent", "window"),  # the focus ring
    ("accent", "card"),
    ("accent", "lane"),  # the ring around the strip, progress
    ("text", "lane"),  # playhead, marks of moments and cuts
    ("dim", "lane"),  # dots: no face
    ("hatch", "lane"),  # hatching: not scored
    ("score_low", "lane"),
    ("score_middle", "lane"),
    ("score_high", "lane"),
    ("band_strong", "card"),
    ("band_moderate", "card"),
    ("band_none", "card"),
    ("band_other", "card"),
    ("band_strong", "lane"),
    ("band_moderate", "lane"),
    ("band_none", "lane"),
    ("band_other", "lane"),
    ("dim", "window"),  # the rim of the dots in persons' colours
)
ON_PERSONS_COLOUR = "#10141a"  # the label on a face box


def luminance(colour: QColor) -> float:
    """Relative luminance, 0..1 (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    """1..21."""
    darker, lighter = sorted(luminance(QColor(colour)) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", (LIGHT, DARK), ids=("light", "dark"))
def test_texts_reach_four_and_a_half_to_one(colours: Colours) -> None:
    found = {pair: contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) for pair in TEXTS}
    assert {pair: round(value, 2) for pair, value in found.items() if value < 4.5} == {}


@pytest.mark.parametrize("colours", (LIGHT, DARK), ids=("light", "dark"))
def test_graphics_reach_three_to_one(colours: Colours) -> None:
    found = {pair: contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) for pair in GRAPHICS}
    assert {pair: round(value, 2) for pair, value in found.items() if value < 3.0} == {}
    for step in range(33):  # every colour that a bar can have
        assert contrast(score_colour(colours, step / 32), colours.lane) >= 3.0


def test_labels_on_faces_can_be_read() -> None:
    for colour in PERSON_COLOURS:
        assert contrast(colour, ON_PERSONS_COLOUR) >= 4.5


@pytest.mark.parametrize("theme", ("light", "dark"))
def test_the_palette_has_these_pairs(qapp: QApplication, theme: str) -> None:
    """What Qt itself draws: fields, lists, selections, tool tips, placeholders, links."""
    apply_theme(qapp, theme)
    palette, role = QWidget().palette(), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
        (role.Link, role.Window),
    )
    for text, ground in pairs:
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)
