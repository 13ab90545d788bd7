"""Where things lie in an annotated picture. The picture itself is kept whole: all but the boxes stands below it."""

from __future__ import annotations

import math
from dataclasses import dataclass

LEAST_WIDTH = 480  # pixels; narrower pictures are enlarged a whole number of times, so that text can be read
LEAST_TEXT, MOST_TEXT = 13, 48  # pixels
TEXT_SHARE = 52  # the side of a square of the picture's area is so many letters high
MOST_LANES = 6


@dataclass(frozen=True)
class Layout:
    """Sizes in pixels of the picture and of the board below it."""

    factor: int  # by which the picture is enlarged
    picture_width: int
    picture_height: int
    width: int  # of all of it, even: H.264 halves the colours
    text: int  # size of letters

    @property
    def margin(self) -> int:
        return round(self.text * 0.7)

    @property
    def lane_height(self) -> int:
        return round(self.text * 1.6)

    @property
    def lane_gap(self) -> int:
        return max(round(self.text * 0.3), 3)

    @property
    def line(self) -> int:
        """Thickness of a box's line."""
        return max(round(self.text / 7), 2)


def layout_for(width: int, height: int) -> Layout:
    """The layout for a picture of a size, as it is displayed."""
    factor = math.ceil(LEAST_WIDTH / width) if width < LEAST_WIDTH else 1
    wide, high = width * factor, height * factor
    text = min(max(round(math.sqrt(wide * high) / TEXT_SHARE), LEAST_TEXT), MOST_TEXT)
    return Layout(factor, wide, high, wide + wide % 2, text)
