"""The commands ``explain`` and ``stability`` from the line to what they print."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from deepfake_desktop.__main__ import main
from tests.fixtures.make_bundle import default_bundle
from tests.fixtures.make_video import face_video, no_face_video

FAST = ("--model", "light-gru", "--sampling", "quick")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    default_bundle()
    return face_video(tmp_path_factory.mktemp("again") / "two.mp4", seconds=3.0, fps=8, size=(800, 450), people=2)


def test_explain_prints_a_record_and_draws_a_picture(
    clip: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "why.png"
    words = ["explain", str(clip), *FAST, "--json", "--time", "1.1", "--person", "2", "--picture", str(picture)]
    assert main(words) == 0
    record = json.loads(capfd.readouterr().out)
    assert record["person"] == 2 and record["time_s"] == pytest.approx(1.0, abs=0.01)
    drawn = cv2.imread(str(picture))
    assert drawn is not None and drawn.shape[1] > 1000


def test_explain_says_in_words_what_was_found(clip: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(clip), *FAST]) == 0
    out = capfd.readouterr().out
    assert (
        ": person " in out
        and "the edge of the face" in out
        and "not what is wrong with the face" in " ".join(out.split())
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [(["--moment", "99"], "There is no moment 99"), (["--time", "1", "--person", "7"], "no person 7")],
)
def test_explain_says_what_there_is_not(
    words: list[str], said: str, clip: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", str(clip), *FAST, *words]) == 1
    captured = capfd.readouterr()
    assert said in captured.err and captured.out == ""


def test_stability_prints_every_change(clip: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["stability", str(clip), *FAST]) == 0
    out = capfd.readouterr().out
    assert "The verdict survived " in out and "10 frames a second" in out and "not thereby right" in out


@pytest.mark.parametrize("command", ["explain", "stability"])
def test_without_a_face_or_a_file_there_is_nothing_to_look_at(
    command: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    default_bundle()
    assert main([command, str(no_face_video(tmp_path / "none.mp4")), *FAST]) == 1
    assert "No face was found" in capfd.readouterr().err
    assert main([command, str(tmp_path / "gone.mp4"), *FAST]) == 1
    assert "There is no file" in capfd.readouterr().err
