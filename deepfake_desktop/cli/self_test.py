"""The self-test: a shipped clip is analysed and compared with the result stored beside it.

The clip shows NASA's photograph of Eileen Collins (public domain), moving before a background made by code;
``scripts/make_self_test.py`` makes both files. What is a count or a word must be equal. Probabilities and scores may
differ by ``PROBABILITY_TOLERANCE`` and ``SCORE_TOLERANCE``: processors add floating-point numbers in different orders,
and a rounding that goes the other way in an 8-bit layer is carried on. The evidence bands are further apart than that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deepfake_desktop.analysis.pipeline import analyze
from deepfake_desktop.analysis.result import AnalysisResult, dumps
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE
from deepfake_desktop.files import resources_folder

PROBABILITY_TOLERANCE, SCORE_TOLERANCE = 0.05, 0.1


class SelfTestError(Exception):
    """The result is not the stored one; the text says in what."""


def self_test() -> str:
    """Analyse the clip. Returns what was compared; raises SelfTestError where it differs, OSError without the files."""
    folder = resources_folder() / "self_test"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    found = summary(analyse_sample(folder / "sample.mp4"))
    if wrong := differences(expected, found):
        raise SelfTestError("; ".join(wrong))
    return (
        f"{found['faces_scored']} faces of {found['people']} person, band {found['band']}, "
        f"probability {found['probability']:.4f} (stored: {expected['probability']:.4f})"
    )


def analyse_sample(path: Path) -> AnalysisResult:
    """The analysis that is compared: the default model and sampling, nothing recalled."""
    return analyze(str(path), Settings(model=DEFAULT_BUNDLE))


def summary(result: AnalysisResult) -> dict[str, Any]:
    """What is stored and compared of a result."""
    record = json.loads(dumps(result))
    return {
        "file_sha256": record["file"]["sha256"],
        "model_sha256": record["model"]["sha256"],
        "status": record["status"],
        "band": record["verdict"]["band"],
        "probability": record["verdict"]["probability"],
        "people": len(record["people"]),
        "faces_scored": record["sampling"]["faces_scored"],
        "frames_decoded": record["sampling"]["frames_decoded"],
        "scores": [sample["score"] for sample in record["timeline"]],
    }


def differences(expected: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    """In what ``found`` is not ``expected`` (both as ``summary`` gives them), in words; [] where it is."""
    wrong = []
    for name in expected:
        want, have = expected[name], found[name]
        if name == "probability":
            same = _near(want, have, PROBABILITY_TOLERANCE)
        elif name == "scores":
            same = len(want) == len(have) and all(map(_score_near, want, have))
        else:
            same = want == have
        if not same:
            wrong.append(f"{name} is {have} and should be {want}")
    return wrong


def _score_near(want: float | None, have: float | None) -> bool:
    return _near(want, have, SCORE_TOLERANCE)


def _near(want: float | None, have: float | None, tolerance: float) -> bool:
    if want is None or have is None:
        return want is have
    return abs(want - have) <= tolerance
