"""Which crops a point of the learning curve is trained on, and what is told of it."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.files import models_folder
from deepfake_desktop.training.learning_curve import (
    CURVE_FILE,
    PLOT_FILE,
    POINT_FILE,
    Point,
    begin,
    chosen_rows,
    collect,
    format_curve,
)
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.recipe import load_recipe

pytestmark = pytest.mark.slow  # TensorFlow takes seconds to load; `make test` does without it

ROWS = [
    Row(Path(f"part_{part}.zip"), f"{number}-{label}", label, f"g{part}-{number}", "crop", "dfdc")
    for part in range(6)
    for number in range(10)
    for label in ("fake", "real")
]


def groups(rows: list[Row]) -> set[str]:
    return {row.group for row in rows}


@pytest.mark.parametrize("unit", ["groups", "parts"])
def test_smaller_shares_lie_in_larger_ones_and_cut_nothing(unit: str) -> None:
    half, third = (chosen_rows(ROWS, Point(Fraction(share), unit), seed=1) for share in ("1/2", "1/3"))
    assert len(half) == 60 and len(third) == 40
    assert groups(third) < groups(half)
    assert {row.label for row in ROWS if row.group in groups(half)} == {"fake", "real"}
    assert len(groups(half)) == 30  # both rows of every group
    assert chosen_rows(ROWS, Point(Fraction(1), unit), seed=1) == ROWS
    assert groups(half) != groups(chosen_rows(ROWS, Point(Fraction(1, 2), unit), seed=2))


def test_parts_are_taken_whole_and_groups_come_from_all_of_them() -> None:
    assert len({row.path for row in chosen_rows(ROWS, Point(Fraction(1, 3), "parts"), seed=1)}) == 2
    assert len({row.path for row in chosen_rows(ROWS, Point(Fraction(1, 3), "groups"), seed=1)}) == 6


def figures(auc: float) -> dict:
    return {"n": 10, "auc": auc, "auc_95": [auc - 0.1, auc + 0.1], "tpr_at_fpr_5": 0.25}


def test_the_curve_holds_the_finished_points_by_share(tmp_path: Path) -> None:
    for name, share in (("groups-1-of-1", "1"), ("groups-1-of-8", "1/8"), ("parts-1-of-8", "1/8")):
        (tmp_path / name).mkdir()
        point = {"share": share, "unit": name.split("-")[0], "groups": 5, "parts": 2, "crops": 1200}
        point |= {"seen": figures(0.9), "validation": figures(0.7), "test": figures(0.65)}
        (tmp_path / name / POINT_FILE).write_text(json.dumps(point))
    (tmp_path / "groups-1-of-2").mkdir()  # begun only
    recipe = load_recipe(models_folder() / "recipes" / "learning-curve.toml")
    curve = collect(recipe, tmp_path)
    assert [(point["unit"], point["share"]) for point in curve["points"]] == [
        ("groups", "1/8"), ("groups", "1"), ("parts", "1/8")
    ]  # fmt: skip
    assert curve == json.loads((tmp_path / CURVE_FILE).read_text())
    picture = (tmp_path / PLOT_FILE).read_text()
    assert "test parts (shares of groups)" in picture and "validation parts (shares of parts)" in picture
    collect(recipe, tmp_path)
    assert (tmp_path / PLOT_FILE).read_text() == picture
    assert curve["images"] == curve["steps"] * 2 * recipe.frames.pairs_per_batch
    assert (
        "| 1/8 of the parts | 5 | 1,200 | 0.900 | 0.700 (0.600..0.800) | 0.650 (0.550..0.750) | 0.25 |"
        in format_curve(curve)
    )


def test_a_folder_of_another_recipe_is_refused(tmp_path: Path) -> None:
    data = tmp_path / "data"
    for folder, header in (
        ("dfdc_faces", "path,member,label,group,part\n"),
        ("clips", "path,label,group,method,source\n"),
    ):
        (data / folder).mkdir(parents=True)
        (data / folder / ("faces.csv" if folder == "dfdc_faces" else "clips.csv")).write_text(header)
    recipes = [
        load_recipe(models_folder() / "recipes" / f"{name}.toml") for name in ("learning-curve", "cross-validation")
    ]
    begin(recipes[0], data, tmp_path / "out")
    begin(recipes[0], data, tmp_path / "out")
    with pytest.raises(TrainingError, match="another recipe"):
        begin(recipes[1], data, tmp_path / "out")
