"""The crop of a moment with the face regions drawn over it, told apart by outlines, numbers and hatching.

Nothing is said by colour: lines are white on black, so that they are seen on any skin and by any eye. The number of a
region is its place in the list of effects.
"""

from __future__ import annotations

import textwrap

import cv2
import numpy as np

from deepfake_desktop.analysis.explain_words import CAUTION, REGION_WORDS, TURNED_FAR, effect_words, finding_words
from deepfake_desktop.analysis.explanation import Explanation, RegionEffect
from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.faces.regions import region_mask

_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_FONT = cv2.FONT_HERSHEY_SIMPLEX
_SHEET_SIDE, _SHEET_TEXT_WIDTH, _SHEET_COLUMNS = 640, 720, 78
_LINE = 26  # pixels from one line of text to the next


def draw_regions(explanation: Explanation, side: int, chosen: str | None = None) -> np.ndarray:
    """The crop with its regions: uint8 RGB (side, side, 3).

    Hatched are the regions that stand out or, where one is chosen by its name, that one alone.
    """
    picture = cv2.resize(explanation.crop, (side, side), interpolation=cv2.INTER_CUBIC)
    stroke = max(round(side / 320), 1)
    for effect in explanation.effects:
        if effect.region == chosen or (chosen is None and effect.stands_out):
            _hatch(picture, effect, side, stroke)
    for width, colour in ((3 * stroke, _BLACK), (stroke, _WHITE)):
        for effect in explanation.effects:
            # A chosen region stands before the others, whose outlines stay thin.
            wider = 2 * stroke if effect.region == chosen else 0
            for corners in _corners(effect, side):
                cv2.polylines(picture, [np.round(corners).astype(np.int32)], True, colour, width + wider, cv2.LINE_AA)
    for number, effect in reversed(list(enumerate(explanation.effects, 1))):
        for place in _label_places(effect, side):
            _label(picture, str(number), place, side)
    return picture


def draw_sheet(explanation: Explanation) -> np.ndarray:
    """``draw_regions`` with what it shows in words beside it: uint8 RGB."""
    lines = [
        f"{_ascii(explanation.name)}: person {explanation.person} at {clock_time(explanation.time_s)}",
        "",
        *textwrap.wrap(finding_words(explanation), _SHEET_COLUMNS),
        "",
        *(
            line
            for number, effect in enumerate(explanation.effects, 1)
            for line in textwrap.wrap(
                f"{number}  {REGION_WORDS[effect.region]}: {effect_words(explanation, effect)}",
                _SHEET_COLUMNS,
                subsequent_indent="   ",
            )
        ),
        "",
        *(textwrap.wrap(TURNED_FAR, _SHEET_COLUMNS) if explanation.turned_far else ()),
        *textwrap.wrap(CAUTION, _SHEET_COLUMNS),
    ]
    height = max(_SHEET_SIDE, _LINE * (len(lines) + 2))
    sheet = np.full((height, _SHEET_SIDE + _SHEET_TEXT_WIDTH, 3), 255, np.uint8)
    sheet[:_SHEET_SIDE, :_SHEET_SIDE] = draw_regions(explanation, _SHEET_SIDE)
    for row, line in enumerate(lines):
        place = (_SHEET_SIDE + 16, _LINE * (row + 1))
        cv2.putText(sheet, line, place, _FONT, 0.5, _BLACK, 1, cv2.LINE_AA)
    return sheet


def _corners(effect: RegionEffect, side: int) -> list[np.ndarray]:
    return [np.array(polygon, np.float32) * side for polygon in effect.polygons]


def _hatch(picture: np.ndarray, effect: RegionEffect, side: int, stroke: int) -> None:
    """Slanted lines, rising to the right where covering lowers the score, falling where it raises it."""
    mask = region_mask(tuple(_corners(effect, side)), side)
    rows, columns = np.mgrid[:side, :side]
    phase = (rows + columns if effect.drop >= 0 else rows - columns) % (10 * stroke)
    picture[mask & (phase < 3 * stroke)] = _BLACK
    picture[mask & (phase >= stroke) & (phase < 2 * stroke)] = _WHITE


def _label_places(effect: RegionEffect, side: int) -> list[tuple[int, int]]:
    """Where a region's number goes: the middle of each part, of a ring its left or else a place that is in sight."""
    margin = side / 24
    polygons = _corners(effect, side)
    if effect.region == "boundary":
        outer, inner = polygons[1], polygons[0]
        count = len(outer)
        turns = (1 / 2, 0, 3 / 8, 1 / 8, 1 / 4)  # left, right, below left, below right, below
        found = [(outer[round(turn * count)] + inner[round(turn * count)]) / 2 for turn in turns]
        return [_whole(place) for place in found if np.all((place > margin) & (place < side - margin))][:1]
    parts = [np.argwhere(region_mask((polygon,), side)) for polygon in polygons]
    return [_whole(np.clip(part.mean(axis=0)[::-1], margin, side - margin)) for part in parts if len(part)]


def _whole(place: np.ndarray) -> tuple[int, int]:
    return round(float(place[0])), round(float(place[1]))


def _label(picture: np.ndarray, text: str, place: tuple[int, int], side: int) -> None:
    radius, scale = max(round(side / 36), 7), side / 900
    cv2.circle(picture, place, radius, _WHITE, -1, cv2.LINE_AA)
    cv2.circle(picture, place, radius, _BLACK, 1, cv2.LINE_AA)
    (width, height), _ = cv2.getTextSize(text, _FONT, scale, 1)
    at = (place[0] - width // 2, place[1] + height // 2)
    cv2.putText(picture, text, at, _FONT, scale, _BLACK, max(round(side / 400), 1), cv2.LINE_AA)


def _ascii(text: str) -> str:
    """A file name as OpenCV's letters can write it."""
    return text.encode("ascii", "replace").decode()
