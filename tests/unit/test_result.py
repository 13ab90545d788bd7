"""The JSON record."""

from __future__ import annotations

import json

import pytest

from deepfake_desktop.analysis.record_parts import FaceAt, ModelFacts, Moment, ToolFacts, recorded_rates
from deepfake_desktop.analysis.result import (
    BANDS,
    SCHEMA,
    STATUSES,
    AnalysisResult,
    FileFacts,
    Person,
    Quality,
    SamplingFacts,
    TimelinePoint,
    Verdict,
    dumps,
    from_json,
    to_exact_json,
    to_json,
)
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.detector.bundle import Calibration, Thresholds


def made_up_result(**changes: object) -> AnalysisResult:
    values = {
        "file": FileFacts("d/ü.mp4", "ü.mp4", 10, "ab", "mov", "h264", 640, 360, 2.0000049, float("nan")),
        "status": "complete",
        "message": "",
        "verdict": Verdict("none", 0.123456, "No evidence."),
        "people": (Person(1, "none", 0.123456, "None.", 0.0, 1.95, 9, 80),),
        "timeline": (TimelinePoint(0.0, 1, 0.1), TimelinePoint(1 / 3, 1, 2 / 3)),
        "sampling": SamplingFacts("quick", 2.0, 60, 4, 9, 0, 0),
        "model": ModelFacts("made-up", "1", "cd"),
        "timing": {"total_s": 0.5},
    }
    return AnalysisResult(**(values | changes))  # type: ignore[arg-type]


def test_the_record_has_the_documented_fields() -> None:
    record = to_json(made_up_result())
    assert record["schema"] == SCHEMA == "deepfake-desktop/result/1"
    assert set(record) == {
        "schema", "file", "status", "message", "verdict", "people", "timeline", "sampling", "model", "tool", "timing",
        "recalled_from", "cuts", "moments", "provenance",
    }  # fmt: skip
    assert {"path", "name", "size_bytes", "sha256", "container", "video_codec", "width", "height", "duration_s",
            "frame_rate", "rotation_degrees"} <= set(record["file"])  # fmt: skip
    assert {"id", "band", "probability", "first_s", "last_s", "faces", "median_face_px"} <= set(record["people"][0])
    assert set(record["timeline"][0]) == {"time_s", "person", "score"}
    assert set(record["tool"]) == {
        "name", "version", "code_sha256", "python", "system", "libraries", "face_models",
    }  # fmt: skip
    assert set(record["model"]) == {
        "name", "version", "sha256", "crop_geometry", "calibration", "thresholds", "error_rates",
    }  # fmt: skip


def test_numbers_are_rounded_and_never_nan() -> None:
    record = to_json(made_up_result())
    assert record["timeline"][1] == {"time_s": 0.3333, "person": 1, "score": 0.6667}
    assert record["file"]["frame_rate"] is None and record["file"]["duration_s"] == 2.0
    assert record["verdict"]["probability"] == 0.1235


def test_quality_and_flags_are_in_the_record_and_come_back() -> None:
    quality = Quality(0.123456, 17.0, 0.0, 1.3, None, None)
    people = (Person(1, "inconclusive", 0.2, "Dark.", 0.0, 1.0, 9, 80, quality, ("blurred", "dark")),)
    record = to_json(made_up_result(people=people, verdict=Verdict("inconclusive", 0.2, "Dark.", ("blurred", "dark"))))
    assert record["verdict"]["flags"] == record["people"][0]["flags"] == ["blurred", "dark"]
    assert record["people"][0]["quality"] == {
        "sharpness": 0.1235, "brightness": 17.0, "burnt": 0.0, "blockiness": 1.3, "agreement": None, "novelty": None,
    }  # fmt: skip
    again = from_json(json.loads(json.dumps(record)))
    assert to_json(again) == record
    assert again.verdict.flags == again.people[0].flags == ("blurred", "dark")
    assert again.people[0].quality is not None and again.people[0].quality.brightness == 17.0


def test_a_record_from_before_the_quality_gate_can_be_read() -> None:
    record = to_json(made_up_result())
    del record["verdict"]["flags"], record["people"][0]["flags"], record["people"][0]["quality"]
    assert from_json(record) == from_json(to_json(made_up_result()))


@pytest.mark.parametrize("damage", [{"flags": ["odd"]}, {"flags": 5}, {"quality": {"odd": 1}}, {"quality": 5}])
def test_odd_quality_or_flags_are_refused(damage: dict[str, object]) -> None:
    record = to_json(made_up_result())
    record["people"][0] |= damage
    with pytest.raises(ValueError):
        from_json(record)


def test_intervals_are_in_the_record_and_come_back() -> None:
    people = (Person(1, "none", 0.2, "None.", 0.0, 1.0, 9, 80, interval=(0.123456, 0.3)),)
    record = to_json(made_up_result(people=people, verdict=Verdict("none", 0.2, "None.", (), (0.123456, 0.3))))
    assert record["verdict"]["interval"] == record["people"][0]["interval"] == [0.1235, 0.3]
    again = from_json(json.loads(json.dumps(record)))
    assert again.verdict.interval == again.people[0].interval == (0.1235, 0.3)


def test_a_record_from_before_intervals_can_be_read() -> None:
    record = to_json(made_up_result())
    del record["verdict"]["interval"], record["people"][0]["interval"]
    assert from_json(record) == from_json(to_json(made_up_result()))


@pytest.mark.parametrize(
    "interval", [[0.2], [0.3, 0.2], [-0.1, 0.2], [0.1, 1.1], [0.1, None], ["0", "1"], 0.5, [float("nan"), 0.5], {}]
)
@pytest.mark.parametrize("part", ["verdict", "people"])
def test_an_odd_interval_is_refused(part: str, interval: object) -> None:
    record = to_json(made_up_result())
    (record[part][0] if part == "people" else record[part])["interval"] = interval
    with pytest.raises(ValueError):
        from_json(record)


def test_cuts_are_in_the_record_and_come_back() -> None:
    record = to_json(made_up_result(cuts=(1 / 3, 1.4)))
    assert record["cuts"] == [0.3333, 1.4]
    assert from_json(json.loads(json.dumps(record))).cuts == (0.3333, 1.4)
    del record["cuts"]  # as in records of older programs
    assert from_json(record).cuts == ()


@pytest.mark.parametrize("cuts", [[1.0, 1.0], [2.0, 1.0], [-1.0], [None], ["1"], [float("nan")], 1.0, {"a": 1}, "12"])
def test_odd_cuts_are_refused(cuts: object) -> None:
    record = to_json(made_up_result())
    record["cuts"] = cuts


FACE = FaceAt(0.4, 10.5, 20.0, 80.0, 100.0)
MOMENT = Moment(1, 0.2, 0.6, 0.4, 0.97, "strong", FACE)
MODEL = ModelFacts(
    "made-up",
    "1",
    "cd",
    "a-square",
    Calibration(0.5, -0.25),
    Thresholds(0.9, 0.7, 0.3, 5, 48),
    {"measured_on": "clips", "date": "2026-01-02", "real_clips": 20, "fake_clips": 35, "auc": 0.7,
     "auc_95": [0.6, 0.8], "bands": {"none": {"real": 9, "fake": 5}}},
)  # fmt: skip
TOOL = ToolFacts("deepfake-desktop", "0.0.1", "ef", "3.11.2", "Linux x86_64", {"av": "1.2"}, {"finder.onnx": "01"})


def with_origin(**changes: object) -> AnalysisResult:
    """A result that says what it was made with and where its moments are."""
    people = (Person(1, "none", 0.2, "None.", 0.0, 1.0, 9, 80, face=FACE),)
    return made_up_result(**({"people": people, "moments": (MOMENT,), "model": MODEL, "tool": TOOL} | changes))


def test_moments_model_and_tool_are_in_the_record_and_come_back() -> None:
    record = to_json(with_origin())
    assert record["people"][0]["face"] == {"time_s": 0.4, "x": 10.5, "y": 20.0, "width": 80.0, "height": 100.0}
    assert record["moments"][0]["level"] == "strong" and record["moments"][0]["face"]["width"] == 80.0
    assert record["model"]["thresholds"]["quality"]["min_sharpness"] == 0.165
    assert record["tool"]["version"] == "0.0.1"  # of then, not of the program that reads it
    again = from_json(json.loads(json.dumps(record)))
    assert to_json(again) == record and again.tool == TOOL and again.moments == (MOMENT,)


def test_a_record_from_before_reports_can_be_read() -> None:
    record = to_json(made_up_result())
    record["tool"] = {"name": "deepfake-desktop", "version": "0.0.1"}
    record["model"] = {"name": "made-up", "version": "1", "sha256": "cd"}
    del record["moments"], record["people"][0]["face"], record["file"]["rotation_degrees"]
    again = from_json(record)
    assert again.moments == () and again.model is not None and again.model.thresholds is None
    assert again.tool.version == "0.0.1" and again.tool.python is None


@pytest.mark.parametrize(
    ("part", "damage"),
    [
        ("moments", {"level": "certain"}),
        ("moments", {"peak": 1.5}),
        ("moments", {"start_s": 0.5}),
        ("moments", {"face": {"x": 1}}),
        ("people", {"face": {"time_s": -1.0, "x": 0.0, "y": 0.0, "width": 1.0, "height": 1.0}}),
        ("model", {"thresholds": {"strong": 0.5}}),
        ("model", {"calibration": {"scale": "steep", "offset": 0.0}}),
        ("model", {"error_rates": {"auc": 2}}),
        ("model", {"error_rates": {"odd": 2}}),
        ("model", {"error_rates": {"real_clips": -1}}),
        ("model", {"error_rates": {"bands": {"none": {"real": "many"}}}}),
        ("model", {"error_rates": 5}),
        ("tool", {"libraries": {"av": 1}}),
        ("tool", {"version": 5}),
    ],
)
def test_an_odd_origin_is_refused(part: str, damage: dict[str, object]) -> None:
    record = to_json(with_origin())
    (record[part][0] if isinstance(record[part], list) else record[part]).update(damage)
    with pytest.raises(ValueError):
        from_json(record)


def test_limits_of_the_bands_have_to_be_in_order() -> None:
    record = to_json(with_origin())
    record["model"]["thresholds"]["none"] = 0.8
    with pytest.raises(ValueError, match="order"):
        from_json(record)


def test_error_rates_that_nobody_knows_are_not_recorded() -> None:
    rates = {"auc": None, "auc_95": [0.5, 0.6], "real_clips": True, "date": "2026", "odd": 1, "bands": {"none": 5}}
    assert recorded_rates(rates) == {"auc_95": [0.5, 0.6], "date": "2026"}


def test_one_line_of_ascii() -> None:
    text = dumps(made_up_result(message="two\nlines \udcff"))
    assert "\n" not in text and text.isascii()
    assert json.loads(text)["file"]["name"] == "ü.mp4"


@pytest.mark.parametrize("changes", [{}, {"model": None}, {"people": (), "timeline": (), "status": "no_face"}])
def test_a_record_can_be_read_back(changes: dict[str, object]) -> None:
    record = to_json(made_up_result(**changes))
    assert to_json(from_json(json.loads(json.dumps(record)))) == record


def test_the_exact_record_gives_the_very_result_back() -> None:
    whole = made_up_result(
        file=FileFacts("a", "a", 1, "ab", "mov", "h264", 1, 1, 1 / 3, None), timing={"total_s": 2 / 3}
    )
    assert from_json(json.loads(json.dumps(to_exact_json(whole)))) == whole


def test_a_record_from_before_recalling_can_be_read() -> None:
    record = to_json(made_up_result())
    del record["recalled_from"]
    assert from_json(record).recalled_from is None


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("file", "name", 5),
        ("file", "width", 1.5),
        ("file", "width", True),
        ("file", "size_bytes", -1),
        ("file", "duration_s", "long"),
        ("verdict", "band", "surely"),
        ("verdict", "probability", 1.01),
        ("verdict", "reason", None),
        ("people", "band", "surely"),
        ("people", "probability", float("nan")),
        ("people", "first_s", float("inf")),
        ("people", "faces", 10**400),
        ("timeline", "score", -0.1),
        ("timeline", "person", "1"),
        ("timeline", "time_s", None),
        ("sampling", "frames_decoded", 2.5),
        ("sampling", "key_frames_only", 1),
        ("sampling", "spacing_s", "far"),
        ("model", "sha256", ["ab"]),
        ("timing", "total_s", "soon"),
        ("timing", "total_s", -1.0),
    ],
)
def test_a_value_of_another_type_or_range_is_refused(part: str, field: str, value: object) -> None:
    record = to_json(made_up_result())
    (record[part][0] if isinstance(record[part], list) else record[part])[field] = value
    with pytest.raises(ValueError):
        from_json(record)


def test_how_a_long_video_was_sampled_is_in_the_record_and_comes_back() -> None:
    thinned = SamplingFacts("quick", 1 / 6, 108_000, 432, 432, 0, 0, True, 25 / 3)
    record = to_json(made_up_result(sampling=thinned))
    assert (record["sampling"]["key_frames_only"], record["sampling"]["spacing_s"]) == (True, 8.3333)
    assert to_json(from_json(json.loads(json.dumps(record)))) == record


def test_a_record_from_before_thinning_can_be_read() -> None:
    record = to_json(made_up_result())
    del record["sampling"]["key_frames_only"], record["sampling"]["spacing_s"]
    assert from_json(record) == from_json(to_json(made_up_result()))


@pytest.mark.parametrize("moment", ["yesterday", 5, "2026-01-02T03:04:05", "0001-01-01T00:00:00+00:00"])
def test_a_moment_that_is_none_is_refused(moment: object) -> None:
    assert from_json(to_json(made_up_result(recalled_from="2026-01-02T03:04:05+00:00"))).recalled_from
    with pytest.raises(ValueError):
        from_json(to_json(made_up_result()) | {"recalled_from": moment})


@pytest.mark.parametrize("damage", [{"timing": 5}, {"people": 5}, {"message": 5}, {"file": []}, {"timeline": [5]}])
def test_a_part_of_another_kind_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        from_json(to_json(made_up_result()) | damage)


@pytest.mark.parametrize("damage", [{"schema": "x/2"}, {"status": "fine"}, {"verdict": {}}, {"people": [{"id": 1}]}])
def test_another_schema_or_a_damaged_record_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        from_json(to_json(made_up_result()) | damage)
    with pytest.raises(ValueError):
        from_json([])  # type: ignore[arg-type]


def test_the_names_of_states_and_bands_are_the_documented_ones() -> None:
    assert STATUSES == ("complete", "partial", "cancelled", "no_face", "unreadable", "unsupported", "error")
    assert BANDS == ("strong", "moderate", "inconclusive", "none", "not_assessed")


def test_settings_refuse_what_there_is_not() -> None:
    assert Settings(sampling="quick").samples_per_second == 2.0
    with pytest.raises(ValueError, match="quick, standard, thorough"):
        Settings(sampling="slow")
    with pytest.raises(ValueError, match="threads"):
        Settings(threads=0)
