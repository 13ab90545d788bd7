"""``evaluate --robustness --slices`` on generated clips and crops, with the shipped bundle and without TensorFlow."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import cv2
import pytest

from deepfake_desktop.__main__ import main
from deepfake_desktop.training.manifest import Row, write_manifest
from tests.fixtures import make_video
from tests.fixtures.make_bundle import copy_default_bundle, default_bundle


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    """Three clips of each label, one of them without a face, and a crop of each label."""
    folder = tmp_path_factory.mktemp("labelled")
    made = []
    for number in range(2):
        for label, make in (("real", make_video.face_video), ("fake", make_video.blended_face_video)):
            path = make(folder / f"{label}{number}.mp4", seconds=1.2 + 0.2 * number, fps=10, size=(480, 270))
            made.append(Row(path, "", label, f"g{number}", "video", "made/Blend" if label == "fake" else "made/none"))
    made.append(Row(make_video.no_face_video(folder / "empty.mp4"), "", "real", "g9", "video", "made/none"))
    for label, head in (("real", make_video.astronaut_face()), ("fake", make_video.blended_face(0, 0))):
        cv2.imwrite(str(folder / f"{label}.png"), head[20:200, 5:185])
        made.append(Row(folder / f"{label}.png", "", label, "crop", "crop", ""))
    return made


@pytest.mark.slow
def test_robustness_of_few_rows_and_conditions(
    rows: list[Row], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    default_bundle()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    write_manifest(tmp_path / "test.csv", rows)
    command = ["evaluate", str(tmp_path / "test.csv"), "--robustness", "--conditions", "crf35,mirrored,letterbox"]
    assert main([*command, "--limit", "2", "--slices"]) == 0

    report = json.loads((tmp_path / "test.evaluation.json").read_text(encoding="utf-8"))
    assert report["video"]["all"]["n"] == 5  # the limit is the grid's alone
    assert report["pairs"]["video"]["all"]["fakes"] == 2
    clips, crops = report["robustness"]["video"], report["robustness"]["crop"]
    assert set(clips["conditions"]) == {"crf35", "mirrored", "letterbox"}
    assert set(crops["conditions"]) == {"crf35", "mirrored"}
    for figures in clips["conditions"].values():
        assert (figures["n"], figures["fake"], figures["coverage"]) == (4, 2, 1.0)
        assert figures["auc"] is not None and figures["auc_lost"] is not None
    assert crops["conditions"]["crf35"]["n"] == 2
    assert crops["conditions"]["crf35"]["real_shift"] != 0
    assert sum(row["n"] for row in report["slices"]["video"]["face size"]["slices"].values()) == 5
    assert not list((tmp_path / "temporary").iterdir())

    out = capsys.readouterr().out
    assert "videos, degraded" in out and "crops, degraded" in out and "mirrored: left and right exchanged" in out
    assert "skin tone proxy" in out and "not measured" in out


def test_degrading_that_takes_the_face_away_lowers_coverage(rows: list[Row], tmp_path: Path) -> None:
    write_manifest(tmp_path / "test.csv", rows[:2])
    bundle = copy_default_bundle(tmp_path)  # its faces must be 48 pixels wide
    command = ["evaluate", str(tmp_path / "test.csv"), "--model", str(bundle), "--robustness"]
    assert main([*command, "--conditions", "quarter", "--out", str(tmp_path / "out.json")]) == 0
    figures = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert figures["video"]["all"]["coverage"] == 1.0
    quarter = figures["robustness"]["video"]["conditions"]["quarter"]
    assert quarter["coverage"] == 0.0
    assert quarter["auc"] is None and quarter["fake_shift"] is None


@pytest.mark.slow
def test_the_same_command_gives_the_same_figures(rows: list[Row], tmp_path: Path) -> None:
    default_bundle()
    write_manifest(tmp_path / "test.csv", rows[:2])
    for name in ("one.json", "two.json"):
        command = ["evaluate", str(tmp_path / "test.csv"), "--robustness", "--conditions", "noise,jpeg30"]
        assert main([*command, "--out", str(tmp_path / name)]) == 0
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--conditions", "crf35"], "go with --robustness"),
        (["--limit", "3"], "go with --robustness"),
        (["--robustness", "--conditions", "crf36"], "unknown condition crf36; choose from crf23"),
        (["--robustness", "--limit", "0"], "not a whole number above 0"),
    ],
)
def test_wrong_usage_is_told_before_anything_is_scored(
    options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["evaluate", "nowhere.csv", *options])
    assert stop.value.code == 2
    assert words in " ".join(capsys.readouterr().err.split())
