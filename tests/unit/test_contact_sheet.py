"""Contact sheets: self-blends of a real face, and the worst errors of a scores file."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data

from deepfake_desktop.__main__ import main
from deepfake_desktop.errors import ManifestError, TrainingError
from deepfake_desktop.training.contact_sheet import (
    CELL,
    Cell,
    blend_sheet,
    draw_sheet,
    genuine_faces,
    save_sheet,
)
from deepfake_desktop.training.manifest import Row, write_manifest
from deepfake_desktop.training.review import format_errors, save_error_sheets, worst_errors
from deepfake_desktop.training.scoring import ScoredRow, read_scores, write_scores
from tests.fixtures import make_video


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "astronaut.png"), skimage.data.astronaut()[..., ::-1])
    return tmp_path / "astronaut.png"


@pytest.fixture
def crop(tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "crop.png"), skimage.data.astronaut()[40:200, 145:305, ::-1])
    return tmp_path / "crop.png"


def _scored(path: Path, label: str, probability: float | None, kind: str = "crop") -> ScoredRow:
    return ScoredRow(Row(path, "", label, path.stem, kind, ""), "complete", "inconclusive", probability)


def test_cells_lie_in_rows_and_an_empty_one_is_grey() -> None:
    red = np.full((8, 8, 3), (255, 0, 0), np.uint8)
    sheet = draw_sheet([[Cell(red, "a"), Cell(None, "b")], [Cell(red, "c")]])
    assert sheet.dtype == np.uint8 and sheet.shape[0] > 2 * CELL and 2 * CELL < sheet.shape[1] < 3 * CELL
    assert sheet[20, 20].tolist() == [255, 0, 0] and sheet[20, CELL + 20].tolist() == [200, 200, 200]
    assert sheet[CELL + 40, CELL + 20].tolist() == [255, 255, 255]  # the second row has one cell only


def test_blends_are_repeatable_and_the_seed_draws_others(crop: Path) -> None:
    face = cv2.imread(str(crop))[..., ::-1]
    sheet = blend_sheet([face], 3, seed=1)
    assert np.array_equal(sheet, blend_sheet([face], 3, seed=1))
    assert not np.array_equal(sheet, blend_sheet([face], 3, seed=2))


def test_faces_come_from_pictures_clips_and_crops_and_no_fake_among_them(
    tmp_path: Path, photograph: Path, crop: Path
) -> None:
    clip = make_video.face_video(tmp_path / "clip.mp4", seconds=1)
    fake = tmp_path / "fake.png"
    cv2.imwrite(str(fake), np.zeros((32, 32, 3), np.uint8))
    write_manifest(
        tmp_path / "list.csv",
        [
            Row(crop, "", "real", "a", "crop", ""),
            Row(clip, "", "real", "b", "video", ""),
            Row(fake, "", "fake", "c", "crop", ""),
        ],
    )
    faces = genuine_faces([tmp_path / "list.csv", photograph], 10, seed=0)
    assert len(faces) == 3 and all(face.shape[0] == face.shape[1] and face.std() > 20 for face in faces)
    assert len(genuine_faces([tmp_path / "list.csv"], 1, seed=0)) == 1


def test_what_shows_no_face_is_told(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "plain.png"), make_video.textured_background(320, 240))
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "empty.png").touch()
    with pytest.raises(TrainingError, match="no genuine face"):
        genuine_faces([tmp_path / "plain.png"], 4, seed=0)
    for name, told in (("text.png", "neither a manifest"), ("empty.png", "empty.png"), ("gone.png", "cannot be read")):
        with pytest.raises(TrainingError, match=told):
            genuine_faces([tmp_path / name], 4, seed=0)
    (tmp_path / "file").touch()
    with pytest.raises(TrainingError, match="cannot be written"):
        save_sheet(np.zeros((4, 4, 3), np.uint8), tmp_path / "file" / "sheet.png")


def test_the_blends_command_writes_a_picture(
    tmp_path: Path, photograph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new" / "sheet.png"
    assert main(["blends", str(photograph), "--out", str(out), "--count", "3"]) == 0
    assert cv2.imread(str(out)).shape[1] > 8 * CELL
    assert "3 blends of 1 faces" in capsys.readouterr().out


def test_worst_errors_are_the_most_confident_ones_of_each_label() -> None:
    paths = [Path(f"{number}.png") for number in range(7)]
    scored = [
        _scored(paths[0], "fake", 0.4), _scored(paths[1], "fake", 0.1), _scored(paths[2], "fake", 0.9),
        _scored(paths[3], "real", 0.5), _scored(paths[4], "real", 0.8), _scored(paths[5], "real", 0.2),
        _scored(paths[6], "fake", None),
    ]  # fmt: skip
    worst = worst_errors(scored, 10)
    assert [item.row.path.name for item in worst["fake"]] == ["1.png", "0.png"]
    assert [item.row.path.name for item in worst["real"]] == ["4.png", "3.png"]
    assert [len(items) for items in worst_errors(scored, 1).values()] == [1, 1]
    table = format_errors(worst_errors(scored[:3], 10))
    assert table.index("1.png") < table.index("0.png") and "2.png" not in table and "none" in table


def test_the_review_command_prints_and_draws(tmp_path: Path, crop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clip = make_video.face_video(tmp_path / "clip.mp4", seconds=1)
    scored = [
        _scored(crop, "fake", 0.1),
        _scored(clip, "fake", 0.2, "video"),
        _scored(tmp_path / "gone.png", "fake", 0.3),
    ]
    write_scores(tmp_path / "scores.csv", scored)
    assert read_scores(tmp_path / "scores.csv") == scored
    assert main(["review", str(tmp_path / "scores.csv"), "--out", str(tmp_path / "sheets")]) == 0
    out = capsys.readouterr().out
    assert all(name in out for name in ("crop.png", "clip.mp4", "gone.png", "fake.png")) and "real.png" not in out
    sheet = cv2.imread(str(tmp_path / "sheets" / "fake.png"))
    cells = [sheet[4 : 4 + CELL, left : left + CELL] for left in (4, 8 + CELL, 12 + 2 * CELL)]
    assert [cell.std() > 20 for cell in cells] == [True, True, False]
    assert not (tmp_path / "sheets" / "real.png").exists()
    assert save_error_sheets({"fake": [], "real": []}, tmp_path / "none") == []


HEADER = "path,member,label,group,kind,subset,status,band,probability"


@pytest.mark.parametrize(
    "text",
    ["", "path,label\nx,fake", f"{HEADER}\nx,,maybe,g,crop,,c,b,0.5", f"{HEADER}\nx,,fake,g,crop,,c,b,high",
     f"{HEADER}\nx,,fake,g,crop,,c,b,2", f"{HEADER}\nx,,fake"],
)  # fmt: skip
def test_a_file_that_holds_no_scores_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "scores.csv").write_text(text)
    with pytest.raises(ManifestError, match="evaluate --scores"):
        read_scores(tmp_path / "scores.csv")


@pytest.mark.parametrize("command", ["blends", "review"])
def test_help_says_that_sheets_show_faces(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert "show people's faces" in capsys.readouterr().out.replace("\n", " ")
