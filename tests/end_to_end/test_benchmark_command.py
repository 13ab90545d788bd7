"""``benchmark`` for real, in its smallest shape."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deepfake_desktop.__main__ import main
from deepfake_desktop.benchmark import seed_way
from deepfake_desktop.benchmark.report import FEATURES, OVER_DECODING, SEED_ONE_BY_ONE, SEED_TOGETHER


@pytest.mark.slow
def test_a_small_run_in_one_process(face_video: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words = ["--json", "--repeats", "2", "--sampling", "quick", "--threads", "1,auto"]
    assert main(["benchmark", str(face_video), *words, "--parts", "analysis,decoding,cancel,features"]) == 0
    captured = capfd.readouterr()
    record = json.loads(captured.out)  # nothing else on stdout
    assert captured.err == ""
    assert record["left_out"] == {} and record["video"]["name"] == face_video.name and not record["video"]["made"]
    found = {(one["name"], one["threads"]): one["measures"] for one in record["measured"]}
    assert set(found) == {
        ("decoding", None), ("analysis", 1), ("analysis", None), ("cancel", 1), ("cancel", None), ("matrix", None),
        ("features", 1), ("features", None),
    }  # fmt: skip
    analysis = found["analysis", 1]
    stages = ("decode_s", "faces_s", "crop_s", "features_s", "sequence_s")
    assert all(len(analysis[name]["samples"]) == 2 for name in (*stages, "total_s", "times_real_time"))
    assert analysis["faces_scored"]["samples"] == [5.0, 5.0]
    assert found["decoding", None]["frames"]["median"] == analysis["frames_decoded"]["median"] == 36
    ratios = [(one["ratio"], one["threads"]) for one in record["ratios"]]
    assert {(OVER_DECODING, 1), (OVER_DECODING, None)} <= set(ratios)


def test_processes_of_their_own(face_video: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", str(face_video), "--repeats", "1", "--markdown", "--parts", "memory"]) == 0
    out = capfd.readouterr().out
    assert "| peak memory of an analysis | inceptionv3-gru | standard | auto |" in out
    assert "### Against the targets" in out


def test_a_file_that_is_no_video_is_told(bad_files: dict[str, Path], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", str(bad_files["text"]), "--repeats", "1"]) == 1
    captured = capfd.readouterr()
    assert captured.out == "" and "is not a video that this program knows" in captured.err


@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.skipif(not seed_way.is_available(), reason="needs make train-setup")
def test_the_seeds_way_beside_ours(face_video: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words = ["--repeats", "1", "--sampling", "quick", "--json", "--parts", "analysis,seed,features"]
    assert main(["benchmark", str(face_video), *words]) == 0
    record = json.loads(capfd.readouterr().out)
    found = {one["name"]: one["measures"] for one in record["measured"]}
    assert record["left_out"] == {}
    assert found["seed"]["frames_sampled"]["median"] == found["analysis"]["frames_sampled"]["median"] == 5
    assert found["seed"]["frames_read"]["median"] == 36
    assert found["seed"]["peak_bytes"]["median"] > 0 and found["seed_features"]["batch_s"]["median"] > 0
    assert {SEED_TOGETHER, SEED_ONE_BY_ONE, FEATURES} <= {one["ratio"] for one in record["ratios"]}
