"""From a video to a report and back, with the real engine, through the commands."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from deepfake_desktop.__main__ import main

TIME = "2026-01-02T03:04:05+01:00"


@pytest.fixture(scope="module")
def result(face_video: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``analyze --json`` prints."""
    from deepfake_desktop.analysis.pipeline import analyze
    from deepfake_desktop.analysis.result import dumps

    path = tmp_path_factory.mktemp("result") / "face.json"
    path.write_text(dumps(analyze(face_video)) + "\n")
    return path


def test_the_engine_records_what_a_report_needs(result: Path) -> None:
    record = json.loads(result.read_text())
    assert record["model"]["thresholds"]["min_faces"] and record["model"]["error_rates"]["measured_on"]
    assert record["moments"] and record["moments"][0]["face"]["width"] > 40
    assert record["people"][0]["face"]["width"] >= record["people"][0]["median_face_px"] - 1
    assert len(record["tool"]["face_models"]) == 2 and record["tool"]["libraries"]["av"]
    times = {(point["time_s"], point["person"]) for point in record["timeline"]}
    assert all((moment["peak_s"], moment["person"]) in times for moment in record["moments"])


def test_reports_are_made_and_verified(
    result: Path, face_video: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    words = ["report", str(result), "--html", "--pdf", "--csv", "--out", str(tmp_path / "case 7"), "--who", "Jane",
             "--video", str(face_video), "--when", TIME]  # fmt: skip
    assert main(words) == 0
    out = capfd.readouterr().out
    for form in ("html", "pdf", "csv"):
        assert f"Saved {tmp_path / 'case 7'}.{form}" in out
    assert {path.name for path in tmp_path.iterdir()} == {"case 7.html", "case 7.pdf", "case 7.csv"}
    page = (tmp_path / "case 7.html").read_bytes()
    assert page.count(b"data:image/jpeg;base64,") >= 3 and b"could not be found again" not in page

    assert main(["verify", str(tmp_path / "case 7.html"), str(face_video), "--again"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [line.split(".")[0] for line in lines] == [
        "File: agrees", "Record: agrees", "Model: agrees", "Page: agrees", "Analysis: agrees",
    ]  # fmt: skip
    assert main(["report", str(result), "--html", "--out", str(tmp_path / "again"), "--who", "Jane", "--when", TIME,
                 "--video", str(face_video)]) == 0  # fmt: skip
    assert (tmp_path / "again.html").read_bytes() == page


def test_without_a_form_a_page_is_saved_beside_the_result(result: Path, tmp_path: Path) -> None:
    copy = tmp_path / "r.json"
    copy.write_bytes(result.read_bytes())
    assert main(["report", str(copy), "--no-time"]) == 0
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "the video was not at hand" in page and "report-time" not in page


def test_a_result_can_be_piped(result: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(result.read_bytes())))
    assert main(["report", "-", "--csv", "--out", str(tmp_path / "piped")]) == 0
    assert (tmp_path / "piped.csv").read_bytes().startswith(b"time_s,")


def test_what_goes_wrong_is_told_and_nothing_is_saved(
    result: Path,
    tmp_path: Path,
    plain_video: Path,
    face_video: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = ["--out", str(tmp_path / "r")]
    for words, text in (
        (["report", str(face_video), *out], "no result of this program"),
        (["report", str(tmp_path / "missing.json"), *out], "cannot be read"),
        (["report", str(result), *out, "--video", str(plain_video)], "is not the file"),
        (["report", str(result), *out, "--who", "a\nb"], "one line"),
        (["report", str(result), *out, "--when", "soon"], "is no time"),
        (["report", str(result), "--out", str(tmp_path)], "is a folder"),
        (["report", str(result), "--out", str(tmp_path / "none" / "r")], "could not be saved"),
        (["report", "-", "--csv"], "--out"),
        (["verify", str(result), str(tmp_path / "gone.mp4")], "no file"),
        (["verify", str(face_video), str(face_video)], "no result of this program"),
    ):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(result.read_bytes())))
        assert main(words) == 1
        assert text in capsys.readouterr().err, words
    assert list(tmp_path.iterdir()) == []


def test_a_result_is_not_overwritten_by_its_report(
    result: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    named = tmp_path / "result.csv"
    named.write_bytes(result.read_bytes())
    assert main(["report", str(named), "--csv"]) == 1
    assert "not overwritten" in capsys.readouterr().err and named.read_bytes() == result.read_bytes()


def test_another_file_is_no_match(result: Path, plain_video: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(result), str(plain_video)]) == 1
    assert "File: DIFFERS. This is not the analysed file" in capfd.readouterr().out
