"""The board below the picture: verdict, time, the strip with its playhead, and what all of it means."""

from __future__ import annotations

import cv2
import numpy as np

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.timeline import NO_FACE, SCORED, Timeline
from deepfake_desktop.analysis.words import BAND_WORDS, clock_time, interval_words, probability_number
from deepfake_desktop.annotate.layout import MOST_LANES, Layout
from deepfake_desktop.annotate.lettering import BOLD, Lettering
from deepfake_desktop.annotate.palette import BACKGROUND, DIM, HATCH, LANE, TEXT, bgr, level_bgr, person_bgr

CAUTION = (
    "Annotated copy, not the original. A likelihood, no proof. {strip} No evidence does not mean that nothing was "
    "edited."
)
BY_BAND = (
    "The taller and more orange a bar, the more evidence one face by itself would be; a single one is no verdict. "
    "Striped: material too poor to be judged."
)
BY_SCORE = "The strip shows raw scores over time."
LEAST_BAR = 0.16  # share of the lane's height of a bar of score 0, so that a low score is still seen as scored
_COLOUR_STEPS = 64


class Board:
    """Drawn once; per frame only the time and the playhead change."""

    def __init__(self, layout: Layout, result: AnalysisResult, timeline: Timeline) -> None:
        self._layout, self._timeline = layout, timeline
        self._letters, self._bold = Lettering(layout.text), Lettering(layout.text, BOLD)
        self._span_s = timeline.span_s()
        self._people = lanes_of(timeline)
        self._clock_width = self._letters.width("0:00:00.0 / 0:00:00")
        label = max(self._letters.width(text) for text in ("Whole clip", *map(_lane_name, self._people)))
        self._left = layout.margin + label + layout.margin  # of the lanes
        self._lanes_width = max(layout.width - self._left - layout.margin, 1)
        room = layout.width - 2 * layout.margin
        self._verdict = self._bold.wrapped(_verdict_words(result), room - self._clock_width - layout.margin)
        more = len(timeline.people) - sum(person > 0 for person in self._people)
        caution = f"{f'{more} more people are not shown. ' if more else ''}{_model_words(result)} "
        caution += CAUTION.format(strip=BY_SCORE if timeline.scale is None else BY_BAND)
        self._caution = self._letters.wrapped(caution, room)
        self._lanes_top = layout.margin + len(self._verdict) * self._bold.line_height + layout.lane_gap
        self._picture = self._drawn()

    @property
    def height(self) -> int:
        """Pixels, such that together with the picture above it the number is even."""
        return int(self._picture.shape[0])

    def paint(self, target: np.ndarray, time_s: float) -> None:
        """Draw the board as it is at a time into ``target``, uint8 BGR (height, width, 3)."""
        layout = self._layout
        target[:] = self._picture
        clock = f"{clock_time(time_s)}.{int(time_s * 10) % 10} / {clock_time(self._span_s)}"
        left = layout.width - layout.margin - self._letters.width(clock)
        self._letters.write(target, clock, left, layout.margin, bgr(TEXT))
        x = self._left + round(min(time_s / self._span_s, 1.0) * (self._lanes_width - 1))
        top, bottom = self._lanes_top - layout.lane_gap, self._lanes_top + self._lanes_height()
        for colour, thickness in ((bgr(BACKGROUND), layout.line + 3), (bgr(TEXT), layout.line)):
            cv2.line(target, (x, top), (x, bottom), colour, thickness)

    def _lanes_height(self) -> int:
        return len(self._people) * (self._layout.lane_height + self._layout.lane_gap)

    def _drawn(self) -> np.ndarray:
        layout = self._layout
        text_top = self._lanes_top + self._lanes_height() + layout.lane_gap
        height = text_top + len(self._caution) * self._letters.line_height + layout.margin
        height += (layout.picture_height + height) % 2
        board = np.empty((height, layout.width, 3), np.uint8)
        board[:] = bgr(BACKGROUND)
        for number, line in enumerate(self._verdict):
            self._bold.write(board, line, layout.margin, layout.margin + number * self._bold.line_height, bgr(TEXT))
        for number, person in enumerate(self._people):
            self._draw_lane(board, person, self._lanes_top + number * (layout.lane_height + layout.lane_gap))
        for number, line in enumerate(self._caution):
            self._letters.write(board, line, layout.margin, text_top + number * self._letters.line_height, bgr(DIM))
        return board

    def _draw_lane(self, board: np.ndarray, person: int, top: int) -> None:
        layout = self._layout
        label_top = top + (layout.lane_height - self._letters.line_height) // 2
        self._letters.write(board, _lane_name(person), layout.margin, label_top, bgr(TEXT if person else DIM))
        if person:
            board[top : top + layout.lane_height, self._left - layout.line * 2 : self._left] = person_bgr(person)
        lane = board[top : top + layout.lane_height, self._left : self._left + self._lanes_width]
        lane[:] = bgr(LANE)
        scores, state = self._timeline.columns(person, self._lanes_width)
        _draw_gaps(lane, state)
        levels = self._timeline.levels(scores)
        for column in np.flatnonzero(state == SCORED):
            level = round(float(levels[column]) * _COLOUR_STEPS) / _COLOUR_STEPS
            bar = round((LEAST_BAR + (1 - LEAST_BAR) * level) * layout.lane_height)
            lane[layout.lane_height - bar :, column] = level_bgr(level)
        if person in self._timeline.poor:
            _draw_stripes(lane)


def lanes_of(timeline: Timeline) -> list[int]:
    """Whose lanes are drawn, from above: 0 is the whole clip, which says nothing new beside a single person.

    Of many people those with the highest scores, in the order of their numbers.
    """
    people = timeline.people
    if len(people) < 2:
        return people or [0]
    highest = {person: max(timeline.scores_of(person)) for person in people}
    shown = sorted(people, key=lambda person: -highest[person])[: MOST_LANES - 1]
    return [0, *sorted(shown)]


def _draw_gaps(lane: np.ndarray, state: np.ndarray) -> None:
    """Diagonal lines where nothing was scored, dots where there was no face, as in the window."""
    rows, columns = np.indices(lane.shape[:2])
    diagonal = (rows + columns) % 7 == 0
    dots = (rows % 5 == 2) & (columns % 5 == 2)
    no_face, unscored = state == NO_FACE, ~np.isin(state, (NO_FACE, SCORED))
    lane[(diagonal & unscored[np.newaxis]) | (dots & no_face[np.newaxis])] = bgr(HATCH)


def _draw_stripes(lane: np.ndarray) -> None:
    """Wide diagonal stripes over the bars of somebody whose material is too poor to be judged, as in the window."""
    rows, columns = np.indices(lane.shape[:2])
    lane[(rows + columns) % 9 < 3] = bgr(LANE)


def _lane_name(person: int) -> str:
    return f"Person {person}" if person else "Whole clip"


def _verdict_words(result: AnalysisResult) -> str:
    verdict = result.verdict
    text = BAND_WORDS[verdict.band]
    if verdict.probability is not None:
        where = f", {interval_words(verdict.interval)}" if verdict.interval else ""
        text += f" (probability of manipulation {probability_number(verdict.probability)}{where})"
    if result.status in ("partial", "cancelled"):
        text += f". {result.message}"
    return text


def _model_words(result: AnalysisResult) -> str:
    model = f"Model {result.model.name} {result.model.version}. " if result.model else ""
    return f"Deepfake Desktop. {model}"
