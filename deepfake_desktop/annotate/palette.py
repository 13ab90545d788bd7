"""Colours of the annotated video, as ``#rrggbb``; those of people are the window's too."""

from __future__ import annotations

# Okabe and Ito's colours for colour-blind readers, without the blue and orange of the score scale in front
# (https://jfly.uni-koeln.de/color/). They are always shown together with the person's number.
PERSON_COLOURS = ("#2fc4a0", "#e58fc0", "#f0e442", "#56b4e9", "#e69f00", "#c9c9c9")

# The window's dark theme, for a strip that stands below a picture.
SCORE_SCALE = ("#4c86bf", "#ad9880", "#ff8b3d")  # low, middle, high
BACKGROUND, LANE, HATCH, TEXT, DIM = "#15181e", "#282d37", "#4a5262", "#e8ebf1", "#a5aebc"
ON_PERSON = "#10141a"  # text on a person's colour

Bgr = tuple[int, int, int]


def bgr(colour: str) -> Bgr:
    """A colour for OpenCV: blue, green, red, each 0..255."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return blue, green, red


def person_bgr(person: int) -> Bgr:
    """The colour of person 1, 2, 3...; it repeats after six."""
    return bgr(PERSON_COLOURS[(person - 1) % len(PERSON_COLOURS)])


def level_bgr(level: float) -> Bgr:
    """Colour of a level 0..1 (``Timeline.levels``) on the blue to orange scale."""
    lower, upper = (bgr(one) for one in (SCORE_SCALE[:2] if level < 0.5 else SCORE_SCALE[1:]))
    share = min(max((level if level < 0.5 else level - 0.5) * 2, 0.0), 1.0)
    blue, green, red = (round(a + (b - a) * share) for a, b in zip(lower, upper, strict=True))
    return blue, green, red
