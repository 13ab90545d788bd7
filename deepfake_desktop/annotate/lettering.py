"""Text in pictures, with the font that OpenCV 5 carries ("sans": Rubik, SIL Open Font License)."""

from __future__ import annotations

import cv2
import numpy as np

from deepfake_desktop.annotate.palette import Bgr

REGULAR, BOLD = 400, 700
_ROOM = (1 << 14, 1 << 10)  # pixels, wide enough for any line: without it the text would be wrapped


class Lettering:
    """Text of one size. Not for several threads at once."""

    def __init__(self, size: int, weight: int = REGULAR) -> None:
        """size: in pixels, about the distance between two lines less a third."""
        self.size, self._weight = size, weight
        self._font = cv2.FontFace("sans")
        self.line_height = round(size * 1.35)

    def width(self, text: str) -> int:
        """Pixels from the first to the last letter, at most a few too many."""
        _, _, width, _ = cv2.getTextSize(_ROOM, text, (0, self.size), self._font, self.size, self._weight)
        return int(width) + 2

    def write(self, image: np.ndarray, text: str, left: int, top: int, colour: Bgr) -> None:
        """Write one line into ``image`` (H, W, 3), the top of its line at ``top``; what reaches over is cut off."""
        baseline = top + round(self.size * 1.02)
        # A view that is wide enough is not there: OpenCV wraps at the image's edge unless it is told another one.
        cv2.putText(
            image, text, (left, baseline), colour, self._font, self.size, self._weight, wrap=(left, left + _ROOM[0])
        )

    def wrapped(self, text: str, width: int) -> list[str]:
        """A text in lines of at most ``width`` pixels; a single word may be wider."""
        lines: list[str] = []
        for word in text.split():
            if lines and self.width(f"{lines[-1]} {word}") <= width:
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines.append(word)
        return lines

    def fitting(self, texts: tuple[str, ...], width: int) -> str:
        """The first of several texts that fits into a width; the last one where none does."""
        return next((text for text in texts if self.width(text) <= width), texts[-1])
