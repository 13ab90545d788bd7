"""Events go through JSON and come back the same; what is no event is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from deepfake_desktop.analysis.events import (
    BundleLoaded,
    Event,
    FacesFound,
    FirstLook,
    PersonBox,
    Progress,
    ScaleKnown,
    ScoresAdded,
    Started,
    Thinned,
    VerdictUpdated,
)
from deepfake_desktop.analysis.evidence_scale import EvidenceScale
from deepfake_desktop.analysis.result import Person, Quality, TimelinePoint, Verdict
from deepfake_desktop.analysis.stability_report import Advanced, Outcome, Planned, Stretch
from deepfake_desktop.detector.bundle import Calibration, Thresholds
from deepfake_desktop.faces.face import Box
from deepfake_desktop.supervision import coding
from deepfake_desktop.video.frame import VideoInfo

POINT = TimelinePoint(0.1, 2, 0.30000000000000004)
VERDICT = Verdict("moderate", 0.7, "Some.", ("brief",), (0.5, 0.8))
PERSON = Person(2, "moderate", 0.7, "Some.", 0.0, 1.0, 3, 90, Quality(0.5, 90.0, 0.0, 1.0, None, 2.0), ("brief",))
INFO = VideoInfo(Path("/a/\udcff.mp4"), "\udcff.mp4", 1, "mov", "h264", 640, 360, 90, 2.0, None)
EVENTS: list[Event] = [
    Started(INFO),
    FirstLook((POINT,), 4, VERDICT),
    FirstLook((), 1, None),
    Thinned(3.5),
    Progress(0.5, 1.0, 4, 3),
    FacesFound(0.2, (PersonBox(1, Box(-1.5, 0.1, 30.0, 40.0)),)),
    FacesFound(0.4, ()),
    ScaleKnown(EvidenceScale(Calibration(0.34, -0.2), Thresholds(0.85, 0.6, 0.3, 3, 32))),
    ScoresAdded((POINT,)),
    VerdictUpdated(VERDICT, (PERSON,)),
]


def passed(coded: Any) -> Any:
    return json.loads(json.dumps(coded, allow_nan=False))


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_comes_back_the_same(event: Event) -> None:
    assert coding.read_event(passed(coding.coded_event(event))) == event


def test_a_bundle_stays_where_it_is() -> None:
    with pytest.raises(ValueError, match="is not told"):
        coding.coded_event(BundleLoaded(None))  # type: ignore[arg-type]


CHECKED = [
    Planned(Stretch(1.0, 2.0), ("half",)),
    Planned(None, ()),
    Advanced(0.5, "crf35"),
    Advanced(0.1, "as-it-is"),
    Outcome("half", "none", 0.1, ("dark",), "Dark.", True),
]


@pytest.mark.parametrize("event", CHECKED)
def test_an_event_of_a_stability_check_comes_back_the_same(event: Any) -> None:
    assert coding.read_stability_event(passed(coding.coded_stability_event(event))) == event


@pytest.mark.parametrize(
    "coded",
    [
        {},
        {"event": "BundleLoaded"},
        {"event": "Progress", "fraction": "half", "time_s": 1.0, "frames_sampled": 1, "faces_scored": 1},
        {"event": "Progress", "fraction": 0.5, "time_s": 1.0, "frames_sampled": -1, "faces_scored": 1},
        {"event": "Progress", "fraction": 0.5, "time_s": 1.0, "frames_sampled": 1, "faces_scored": 1, "more": 1},
        {"event": "FacesFound", "time_s": -1.0, "faces": []},
        {"event": "FacesFound", "time_s": 1.0, "faces": [[0, 0, 1, 1]]},
        {"event": "FacesFound", "time_s": 1.0, "faces": [[0, 0, 1, 1, "you"]]},
        {"event": "FacesFound", "time_s": 1.0, "faces": [[0, 0, 1e300, 1, 1]]},
        {"event": "ScoresAdded", "points": [[0.0, 1, 1.5]]},
        {"event": "VerdictUpdated", "verdict": {"band": "real"}, "people": []},
        {"event": "Started", "path": 5},
        {"event": "Thinned", "spacing_s": None},
    ],
)
def test_what_is_no_event_is_refused(coded: dict[str, Any]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        coding.read_event(coded)


@pytest.mark.parametrize("shape", [[0, 5, 3], [5, 5, 4], [100_000, 5, 3], [5, 5], ["5", 5, 3], None])
def test_what_is_no_picture_is_refused(shape: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        coding.read_pixels(shape, bytes(75))
    assert coding.read_pixels([5, 5, 3], bytes(75)).shape == (5, 5, 3)
