"""The JSON record."""

from __future__ import annotations

import json

import pytest

from deepfake_desktop.analysis.result import (
    BANDS,
    SCHEMA,
    STATUSES,
    AnalysisResult,
    FileFacts,
    ModelFacts,
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
        "recalled_from", "provenance",
    }  # fmt: skip
    assert {"path", "name", "size_bytes", "sha256", "container", "video_codec", "width", "height", "duration_s",
            "frame_rate"} <= set(record["file"])  # fmt: skip
    assert {"id", "band", "probability", "first_s", "last_s", "faces", "median_face_px"} <= set(record["people"][0])
    assert set(record["timeline"][0]) == {"time_s", "person", "score"}
    assert set(record["tool"]) == {"name", "version"} and set(record["model"]) == {"name", "version", "sha256"}


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
