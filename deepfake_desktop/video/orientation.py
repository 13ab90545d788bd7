"""How a stored picture is to be seen: size, pixel aspect, quarter turns, mirrored or not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.video.frame import VideoFrame

from deepfake_desktop.errors import UnreadableVideoError

# Pixels of real formats are between 0.5 and 2.5 times as wide as high; what is beyond these comes from a broken header.
NARROWEST_PIXEL, WIDEST_PIXEL = Fraction(1, 4), Fraction(4)


@dataclass(frozen=True)
class Orientation:
    """What a display matrix asks for: first the clockwise quarter turns, then left and right exchanged."""

    turns: int = 0  # 0..3
    mirrored: bool = False

    def upright(self, image: np.ndarray) -> np.ndarray:
        """``image`` (H, W, 3) as it is to be seen, in one piece of memory."""
        image = np.rot90(image, -self.turns)
        return np.ascontiguousarray(image[:, ::-1] if self.mirrored else image)


def orientation_of(picture: VideoFrame) -> Orientation:
    """The orientation that the picture's display matrix asks for; angles in between go to the nearest quarter turn.

    The matrix maps a stored point (x, y) to (a x + c y, b x + d y), with y pointing down (ISO/IEC 14496-12, 6.2.2).
    ``VideoFrame.rotation`` is not enough: for a mirrored picture (selfie cameras) it gives an angle that turns it
    upside down.
    """
    side_data: Any = picture.side_data  # a mapping; PyAV's own annotation is wrong
    matrix = side_data.get("DISPLAYMATRIX")
    if matrix is None:
        return Orientation()
    a, b, _, c, d = (int(value) for value in np.frombuffer(bytes(matrix), np.int32, count=5))
    mirrored = a * d - b * c < 0
    if mirrored:
        a = -a
    return Orientation(round(math.atan2(b, a) / (math.pi / 2)) % 4, mirrored)


def upright_image(picture: VideoFrame, orientation: Orientation, size: tuple[int, int]) -> np.ndarray:
    """A decoded picture as it is to be seen: uint8 BGR (H, W, 3).

    size: width and height as displayed (``VideoInfo``), to which the picture is scaled: sizes may change midway.
    Raises UnreadableVideoError where its colours cannot be converted: a damaged header may claim any.
    """
    width, height = size
    if orientation.turns % 2:
        width, height = height, width
    try:
        image = picture.to_ndarray(format="bgr24", width=width, height=height)
    except (av.FFmpegError, ValueError) as error:
        raise UnreadableVideoError("The colours of a picture cannot be converted. The file may be damaged.") from error
    return orientation.upright(image)


def displayed_size(width: int, height: int, aspect: Fraction | None, rotation: int) -> tuple[int, int]:
    """Width and height in pixels after pixel aspect and rotation (clockwise degrees), as a player shows them.

    An aspect that no camera has is taken for square pixels.
    """
    if aspect and NARROWEST_PIXEL <= aspect <= WIDEST_PIXEL and aspect != 1:
        width = max(round(width * aspect), 1)
    return (height, width) if rotation % 180 else (width, height)
