"""What a display matrix asks for, compared with moving every pixel to where the matrix puts it."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace

import numpy as np
import pytest

from deepfake_desktop.video.orientation import Orientation, displayed_size, orientation_of

# x' = a x + c y, y' = b x + d y, with y pointing down.
UPRIGHT_MATRICES = [
    (a, b, c, d)
    for a, b, c, d in np.ndindex(3, 3, 3, 3)
    if abs((a - 1) * (d - 1) - (b - 1) * (c - 1)) == 1 and (a - 1) * (b - 1) == 0 and (c - 1) * (d - 1) == 0
]


def picture_with(a: float, b: float, c: float, d: float) -> SimpleNamespace:
    values = np.array([a * 65536, b * 65536, 0, c * 65536, d * 65536, 0, 0, 0, 1 << 30]).astype(np.int32)
    return SimpleNamespace(side_data={"DISPLAYMATRIX": values.tobytes()})


def moved(image: np.ndarray, a: int, b: int, c: int, d: int) -> np.ndarray:
    """Each pixel put where the matrix sends it, the whole shifted into the picture again."""
    y, x = np.mgrid[: image.shape[0], : image.shape[1]]
    to_x, to_y = a * x + c * y, b * x + d * y
    result = np.empty((np.ptp(to_y) + 1, np.ptp(to_x) + 1, 3), np.uint8)
    result[to_y - to_y.min(), to_x - to_x.min()] = image
    return result


@pytest.mark.parametrize("shifted", UPRIGHT_MATRICES)
def test_every_matrix_of_turns_and_mirrors(shifted: tuple[int, int, int, int]) -> None:
    matrix = [value - 1 for value in shifted]
    image = np.random.default_rng(1).integers(0, 256, (4, 7, 3), np.uint8)
    seen = orientation_of(picture_with(*matrix)).upright(image)
    np.testing.assert_array_equal(seen, moved(image, *matrix))


def test_all_eight_were_tried() -> None:
    found = {orientation_of(picture_with(*(value - 1 for value in shifted))) for shifted in UPRIGHT_MATRICES}
    assert found == {Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)}


@pytest.mark.parametrize(("degrees", "turns"), [(10, 0), (44, 0), (46, 1), (100, 1), (-30, 0), (-80, 3), (170, 2)])
def test_an_angle_in_between_goes_to_the_nearest_quarter_turn(degrees: float, turns: int) -> None:
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    assert orientation_of(picture_with(cosine, sine, -sine, cosine)) == Orientation(turns)


def test_no_matrix_and_an_empty_one_change_nothing() -> None:
    assert orientation_of(SimpleNamespace(side_data={})) == Orientation()
    assert orientation_of(picture_with(0, 0, 0, 0)) == Orientation()


@pytest.mark.parametrize(
    ("aspect", "rotation", "expected"),
    [
        (None, 0, (720, 576)),
        (Fraction(0), 0, (720, 576)),
        (Fraction(64, 45), 0, (1024, 576)),
        (Fraction(64, 45), 90, (576, 1024)),
        (Fraction(1, 2), 0, (360, 576)),
        (Fraction(1), 180, (720, 576)),
        (Fraction(1, 100_000), 0, (720, 576)),
        (Fraction(1000), 90, (576, 720)),
    ],
)
def test_displayed_size(aspect: Fraction | None, rotation: int, expected: tuple[int, int]) -> None:
    assert displayed_size(720, 576, aspect, rotation) == expected
