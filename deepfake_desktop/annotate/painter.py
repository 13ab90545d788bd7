"""One annotated picture: the frame with its face boxes, and the board below it."""

from __future__ import annotations

import cv2
import numpy as np

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.annotate.board import Board
from deepfake_desktop.annotate.layout import Layout, layout_for
from deepfake_desktop.annotate.lettering import BOLD, Lettering
from deepfake_desktop.annotate.palette import ON_PERSON, bgr, person_bgr
from deepfake_desktop.faces.face import Box

BAND_SHORT = {
    "strong": "strong evidence",
    "moderate": "moderate evidence",
    "inconclusive": "inconclusive",
    "none": "no evidence found",
    "not_assessed": "not assessed",
}


class Painter:
    """Draws into one picture, which it gives out again and again."""

    def __init__(self, width: int, height: int, result: AnalysisResult, timeline: Timeline) -> None:
        """width, height: of the frames, as displayed."""
        self.layout: Layout = layout_for(width, height)
        self._timeline = timeline
        self._bands = {person.id: BAND_SHORT[person.band] for person in result.people}
        self._board = Board(self.layout, result, timeline)
        self._letters = Lettering(self.layout.text, BOLD)
        self._canvas = np.zeros((self.layout.picture_height + self._board.height, self.layout.width, 3), np.uint8)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the annotated picture, both even."""
        height, width = self._canvas.shape[:2]
        return width, height

    def paint(self, image: np.ndarray, time_s: float) -> np.ndarray:
        """The annotated picture of a frame, uint8 BGR; valid until the next call.

        image: uint8 BGR of the size given to the constructor. time_s: its presentation time.
        """
        layout = self.layout
        picture = self._canvas[: layout.picture_height, : layout.picture_width]
        if layout.factor == 1:
            picture[:] = image
        else:
            cv2.resize(image, (layout.picture_width, layout.picture_height), picture, interpolation=cv2.INTER_LINEAR)
        marks = self._timeline.boxes_at(time_s)
        for mark in marks:
            self._draw_box(picture, mark.person, self._enlarged(mark.box))
        for mark in marks:
            self._draw_label(picture, mark.person, self._enlarged(mark.box), time_s)
        self._board.paint(self._canvas[layout.picture_height :], time_s)
        return self._canvas

    def _enlarged(self, box: Box) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of a box in the picture."""
        factor = self.layout.factor
        left, top = round(box.x * factor), round(box.y * factor)
        return left, top, left + round(box.width * factor), top + round(box.height * factor)

    def _draw_box(self, picture: np.ndarray, person: int, box: tuple[int, int, int, int]) -> None:
        line = self.layout.line
        left, top, right, bottom = box
        for colour, thickness in (((0, 0, 0), line + 2), (person_bgr(person), line)):  # a dark rim, for light skin
            cv2.rectangle(picture, (left, top), (right, bottom), colour, thickness)

    def _draw_label(self, picture: np.ndarray, person: int, box: tuple[int, int, int, int], time_s: float) -> None:
        """The person's number, finding and score beside the box: above it, or else below, or at the picture's top."""
        height, width = picture.shape[:2]
        pad, gap = max(self.layout.text // 3, 3), self.layout.line + 2
        text = self._letters.fitting(self._labels(person, time_s), width - 2 * pad)
        wide, high = self._letters.width(text) + 2 * pad, self._letters.line_height + pad // 2
        left, top, _, bottom = box
        place_top = top - gap - high
        if place_top < 0:
            place_top = bottom + gap if bottom + gap + high <= height else max(top + gap, 0)
        place_left = max(min(left, width - wide), 0)
        place = picture[place_top : place_top + high, place_left : place_left + wide]
        place[:] = person_bgr(person)
        self._letters.write(place, text, pad, pad // 4, bgr(ON_PERSON))

    def _labels(self, person: int, time_s: float) -> tuple[str, ...]:
        """What may stand beside a box, from the longest to the shortest."""
        named = f"Person {person}"
        band = f" · {self._bands[person]}" if person in self._bands else ""
        now = f" · {self._words_now(person, time_s)}"
        return named + band + now, named + now, named

    def _words_now(self, person: int, time_s: float) -> str:
        """The raw score, and what the bundle makes of it alone: "here inconclusive (score 0.95)"."""
        score, scale = self._timeline.score_at(person, time_s), self._timeline.scale
        if score is None:
            return "not scored"
        if scale is None:
            return f"score {score:.2f}"
        band = "inconclusive" if person in self._timeline.poor else scale.band(score)
        return f"here {BAND_SHORT[band]} (score {score:.2f})"
