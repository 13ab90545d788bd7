"""The one crop geometry: its numbers, its scaling, and what happens at the frame's border."""

from __future__ import annotations

import numpy as np
import pytest

from deepfake_desktop.faces.crop import (
    DOWN_SHIFT_PER_SIDE,
    GEOMETRY_NAME,
    SIDE_PER_BOX_WIDTH,
    crop_face,
    crop_square,
    resize_square,
)
from deepfake_desktop.faces.face import Box


def coordinates(width: int, height: int) -> np.ndarray:
    """A picture whose pixels say where they are: blue the column, green the row."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[..., 0] = np.arange(width)[None, :]
    picture[..., 1] = np.arange(height)[:, None]
    picture[..., 2] = 200
    return picture


def test_the_square_follows_the_documented_numbers() -> None:
    left, top, side = crop_square(Box(100, 200, 100, 140))
    assert side == pytest.approx(113)
    assert left + side / 2 == pytest.approx(150)
    assert top + side / 2 == pytest.approx(270 + 0.04 * 113)


def test_the_name_written_into_bundles_tells_the_numbers() -> None:
    assert f"yunet-square-{SIDE_PER_BOX_WIDTH}-{DOWN_SHIFT_PER_SIDE}" == GEOMETRY_NAME


def test_the_square_does_not_depend_on_the_boxes_height_but_for_its_centre() -> None:
    low, high = crop_square(Box(10, 50, 40, 40)), crop_square(Box(10, 40, 40, 60))
    assert low == pytest.approx(high)


def test_a_crop_at_its_own_size_is_the_frames_pixels() -> None:
    box = Box(60, 80, 100 / SIDE_PER_BOX_WIDTH, 100)
    left, top, side = crop_square(box)
    crop = crop_face(coordinates(256, 256), box, 100)
    assert side == pytest.approx(100)
    expected = coordinates(256, 256)[round(top) : round(top) + 100, round(left) : round(left) + 100]
    np.testing.assert_array_equal(crop, expected)


@pytest.mark.parametrize("size", [1, 24, 160, 299])
def test_the_crop_has_the_size_asked_for(size: int) -> None:
    crop = crop_face(coordinates(200, 200), Box(50, 50, 80, 100), size)
    assert crop.shape == (size, size, 3)
    assert crop.dtype == np.uint8


def test_scaling_keeps_the_place_of_what_is_seen() -> None:
    frame = np.zeros((400, 400, 3), np.uint8)
    left, top, side = crop_square(Box(100, 100, 150, 190))
    spot_x, spot_y = round(left + 0.25 * side), round(top + 0.75 * side)
    frame[spot_y - 4 : spot_y + 5, spot_x - 4 : spot_x + 5] = 255
    for size in (64, 299):
        rows, columns = np.nonzero(crop_face(frame, Box(100, 100, 150, 190), size)[..., 0] > 100)
        assert columns.mean() / size == pytest.approx(0.25, abs=0.02)
        assert rows.mean() / size == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize(
    "box",
    [Box(-30, 60, 80, 80), Box(150, 60, 80, 80), Box(60, -30, 80, 80), Box(60, 150, 80, 80), Box(-20, -20, 240, 240)],
    ids=["left", "right", "top", "bottom", "all around"],
)
def test_over_the_border_the_scale_stays_and_the_border_is_repeated(box: Box) -> None:
    frame = coordinates(200, 200)
    left, top, side = (round(number) for number in crop_square(box))
    crop = crop_face(frame, box, side)
    rows = np.clip(np.arange(top, top + side), 0, 199)
    columns = np.clip(np.arange(left, left + side), 0, 199)
    np.testing.assert_array_equal(crop, frame[rows][:, columns])


@pytest.mark.parametrize(
    "box",
    [Box(300, 50, 40, 40), Box(-200, 50, 40, 40), Box(50, 300, 40, 40), Box(50, -200, 40, 40)],
    ids=["right", "left", "below", "above"],
)
def test_a_box_outside_the_frame_is_an_error_and_not_a_made_up_crop(box: Box) -> None:
    with pytest.raises(ValueError, match="outside"):
        crop_face(coordinates(200, 200), box, 64)


def test_the_frame_is_not_written_to() -> None:
    frame = coordinates(200, 200)
    crop_face(frame, Box(60, 60, 50, 50), round(50 * SIDE_PER_BOX_WIDTH))[:] = 7
    np.testing.assert_array_equal(frame, coordinates(200, 200))


def test_shrinking_averages_and_does_not_pick_pixels() -> None:
    board = (np.indices((100, 100)).sum(axis=0) % 2 * 255).astype(np.uint8)
    small = resize_square(np.dstack([board] * 3), 25)
    assert abs(small.astype(int) - 127).max() <= 1
