"""The report as a web page: what stands in it, that nothing hostile gets out of its place, the same bytes each time."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import shlex
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import cv2
import numpy as np
import pytest

from deepfake_desktop.analysis.result import SamplingFacts, TimelinePoint, Verdict
from deepfake_desktop.report.html import POLICY
from deepfake_desktop.report.make import make_report
from deepfake_desktop.report.options import ReportOptions
from deepfake_desktop.report.pictures import ABSENT, OFF, Picture, Pictures
from deepfake_desktop.report.record import Record
from tests.fixtures.make_record import HOSTILE_NAME, full_record, full_result

MADE = ReportOptions(who="Jane <Examiner> & Son", when="2026-01-02T03:04:05+01:00")
VOID = {"meta", "img", "br", "rect", "path", "line"}


class Parsed(HTMLParser):
    """Tags with their attributes in order, visible texts, and whether every tag is closed."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(page.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def a_picture(mark: tuple[float, float, float, float] | None = None) -> Picture:
    jpeg = cv2.imencode(".jpg", np.full((90, 160, 3), 128, np.uint8))[1].tobytes()
    return Picture(jpeg, 160, 90, mark)


def some_pictures(record: Record) -> Pictures:
    (moment,) = record.result.moments
    return Pictures("drawn", {1: a_picture()}, {moment: a_picture((0.1, 0.2, 0.3, 0.4))}, {moment: a_picture()})


def page(record: Record | None = None, pictures: Pictures | None = None, options: ReportOptions = MADE) -> bytes:
    record = record or full_record()
    return make_report("html", record, pictures or some_pictures(record), options)


def test_everything_that_a_reader_needs_stands_in_it() -> None:
    text = Parsed(page()).text
    for wanted in (
        "clip.mp4", "d/clip.mp4", "1,000 bytes", "ab" * 32, "mov,mp4", "h264", "320 x 180", "0:10 (10.00 s)", "25.000",
        "Moderate evidence of face manipulation", "0.81", "between 0.70 and 0.88",
        "Person 1: There are moderate traces.", "blurred",
        "Too blurred.", "1 of 20 genuine and 12 of 35 manipulated", "0:02.00 to 0:04.00", "11 faces scored",
        "made-up 1.2.3", "cd" * 32, "deepfake-desktop 0.0.9", "ef" * 32, "av 18.1.0", "finder.onnx", "01" * 32,
        "standard: at most 5 frames a second", "probability of 0.9000 or more", "48 pixels wide", "sigmoid(0.5000",
        "clips never seen", "2026-01-02", "0.720 (95 % interval 0.560 to 0.930)", "19 of 20", "23 of 35",
        "does not judge sound", "50 of 250 frames were looked at", "3 faces found but too small", "read to its end",
        "deepfake-desktop analyze --json --no-cache --sampling standard --model made-up -- ./clip.mp4",
        "deepfake-desktop verify --again REPORT.html ./clip.mp4", full_record().sha256,
        "Jane <Examiner> & Son", "2026-01-02T03:04:05+01:00", "drawn anew from the file",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "real" not in re.findall(r"[a-z]+", text.split("The record itself")[0].lower())


def test_container_and_codec_are_named_for_those_who_do_not_know_ffmpeg() -> None:
    file = replace(full_result().file, container="mov,mp4,m4a,3gp,3g2,mj2", video_codec="h264")
    text = Parsed(page(full_record(file=file), OFF)).text
    assert "MP4 or QuickTime; in FFmpeg: mov,mp4,m4a,3gp,3g2,mj2" in text and "H.264 (AVC); in FFmpeg: h264" in text
    unknown = Parsed(page(full_record(file=replace(file, container="new", video_codec=None)), OFF)).text
    assert "Containernew" in unknown and "Video codecnot recorded" in unknown


def test_a_device_that_decoded_is_told_and_asked_for_again() -> None:
    result = full_result()
    text = Parsed(page(full_record(sampling=replace(result.sampling, decoder="cuda")), OFF)).text
    assert "a graphics device (cuda)" in text and "--model made-up --hardware auto -- ./clip.mp4" in text
    text = Parsed(page(full_record(), OFF)).text
    assert "Decoded bythe processor" in text and "--hardware" not in text.split("The record itself")[0]


def test_nothing_is_said_of_test_clips_where_nothing_was_assessed() -> None:
    record = full_record(
        status="no_face", message="No face.", verdict=Verdict("not_assessed", None, "No face."), people=(), timeline=(),
        moments=(),
    )  # fmt: skip
    assert "got this mark" not in Parsed(page(record, OFF)).text and "got this mark" in Parsed(page()).text


def test_pictures_do_not_claim_to_be_what_was_analysed() -> None:
    text = Parsed(page()).text
    assert "The part of the face that the network looks at" in text and "saw it" not in text
    assert "reduced copies for the reader and were not analysed" in text


def test_it_loads_and_runs_nothing() -> None:
    found = Parsed(page())
    names = {name for name, _ in found.tags}
    assert not names & {"script", "link", "iframe", "object", "embed", "form", "base", "a", "audio", "video", "use"}
    for tag, attributes in found.tags:
        assert not [name for name in attributes if name.startswith("on") or name in ("style", "srcset", "action")], tag
        assert attributes.get("src", "data:image/jpeg;base64,").startswith("data:image/jpeg;base64,")
        assert "href" not in attributes and "xlink:href" not in attributes
    raw = page().decode()
    assert "@import" not in raw and re.findall(r"url\((?!#stripes\))", raw) == []
    (policy,) = [one["content"] for one in found.all("meta") if one.get("http-equiv") == "Content-Security-Policy"]
    assert policy == POLICY
    assert policy.startswith("default-src 'none'; img-src data:") and "script" not in policy and "unsafe" not in policy


def test_the_policy_comes_before_anything_it_is_to_govern_and_knows_the_style() -> None:
    raw = page().decode()
    assert raw.index("Content-Security-Policy") < raw.index("<style>") < raw.index("<body>")
    style = raw.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in POLICY


def test_there_is_a_text_for_everything_that_is_drawn() -> None:
    found = Parsed(page())
    assert len(found.all("img")) == 3 and all(one["alt"] for one in found.all("img"))
    for svg in found.all("svg"):
        assert svg.get("aria-hidden") == "true" or (svg["role"] == "img" and svg["aria-labelledby"])
    assert "Person 1: 50 faces scored, from 0:00 to 0:09; highest score 0.970" in found.text
    assert found.all("html") == [{"lang": "en"}] and len(found.all("h1")) == 1 and len(found.all("title")) == 2
    ids = [attributes["id"] for _, attributes in found.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {name for one in found.all("section") for name in one["aria-labelledby"].split()} <= set(ids)


def test_the_strip_has_a_lane_for_each_person_and_the_limits() -> None:
    raw = page().decode()
    assert raw.count('class="lane"') == 2 and raw.count('class="limit limit-moderate"') == 2
    assert raw.count('fill="url(#stripes)"') == 1  # person 2's material is poor
    # The moderate limit of 0.7 is a score of 0.900, the strong one of 0.9 a score of 0.993.
    assert "a score of 0.900" in html.unescape(raw) and "(0.993)" in raw
    (path,) = re.findall(r'class="bar-moderate" d="([^"]*)"', raw)
    assert path.count("M") == 11


def test_the_record_stands_in_it_and_comes_out_again() -> None:
    record = full_record(HOSTILE_NAME)
    (block,) = re.findall(r'<pre id="record">(.*?)</pre>', page(record).decode(), re.DOTALL)
    assert html.unescape(block) == record.canonical
    assert json.loads(html.unescape(block))["file"]["name"] == HOSTILE_NAME


def hostile_everywhere() -> Record:
    """A record whose every text tries to break out."""
    text = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>\u202e\x00\x1b[2J"
    result = full_result(HOSTILE_NAME)
    people = tuple(replace(person, reason=text) for person in result.people)
    assert result.model is not None
    rates = {**result.model.error_rates, "measured_on": text, "date": text}
    model = replace(result.model, name=text, version=text, sha256=text, crop_geometry=text, error_rates=rates)
    tool = replace(result.tool, name=text, version=text, libraries={text: text}, face_models={text: text}, system=text)
    return full_record(
        HOSTILE_NAME,
        message=text,
        verdict=Verdict("moderate", 0.81, text),
        people=people,
        model=model,
        tool=tool,
        file=replace(result.file, path=text, container=text, video_codec=text, sha256=text),
        sampling=SamplingFacts("`rm -rf ~`", 5.0, 250, 50, 100, 3, 1),
    )


def test_hostile_texts_stay_texts() -> None:
    record = hostile_everywhere()
    found = Parsed(page(record, OFF))
    assert found.open == [] and not {name for name, _ in found.tags} & {"script", "iframe"}
    assert found.all("img") == []
    before_record = found.text.split("The record itself")[0]
    assert not [char for char in before_record if ord(char) < 32 and char != "\n"]
    assert not {"\u202e", "\udcff", "\x1b"} & set(before_record)
    assert "⟨U+202E⟩gpj." in before_record and "⟨U+000A⟩⟨U+001B⟩[31m中日" in before_record
    assert "rm -rf" not in before_record.split("How to check")[1]  # nobody is told to type it
    assert "cannot be typed" in before_record


@pytest.mark.parametrize("name", ["a b.mp4", "-rf.mp4", "$(reboot).mp4", "it's.mp4", "ü中.mp4"])
def test_the_command_quotes_the_name(name: str) -> None:
    text = Parsed(page(full_record(name), OFF)).text
    (command,) = re.findall(r"deepfake-desktop analyze .*", text)
    assert shlex.split(command)[-1] == f"./{name}"


def test_the_same_input_gives_the_same_bytes_and_only_the_marked_field_differs() -> None:
    assert page() == page()
    other = page(options=replace(MADE, when="2027-11-12T13:14:15-11:00"))
    assert other != page()
    assert other.replace(b"2027-11-12T13:14:15-11:00", MADE.when.encode()) == page()
    timeless = page(options=replace(MADE, when=""))
    assert b"report-time" not in timeless and b"Made on" not in timeless


def test_pictures_that_are_left_out_are_said_to_be() -> None:
    off, absent = Parsed(page(None, OFF)).text, Parsed(page(None, ABSENT)).text
    assert "left out at the wish" in off and "the video was not at hand" in absent
    assert b"base64" not in page(None, OFF).split(b"<body>")[1]
    some = Pictures("drawn")
    assert "2 pictures could not be found again exactly" in Parsed(page(None, some)).text


def made_without(**changes: Any) -> str:
    return Parsed(page(full_record(**changes), ABSENT)).text


def test_results_without_a_verdict_or_a_model_are_reported_as_such() -> None:
    nothing: dict[str, Any] = {"people": (), "timeline": (), "moments": (), "message": "No face was found."}
    text = made_without(status="no_face", verdict=Verdict("not_assessed", None, "No face was found."), **nothing)
    assert "Not assessed: no face found" in text and "none is given, since nothing was judged" in text
    text = made_without(status="error", verdict=Verdict("not_assessed", None, "x"), model=None, **nothing)
    assert "none could be loaded" in text and "Then nobody can say how often" in text
    text = made_without(model=None)
    assert "the record does not tell the limits" in text


def test_an_old_record_says_what_it_does_not_tell() -> None:
    result = full_result()
    assert result.model is not None
    old = replace(result.model, thresholds=None, calibration=None, crop_geometry=None, error_rates={})
    tool = replace(result.tool, libraries={}, face_models={}, python=None, system=None, code_sha256=None)
    text = made_without(model=old, tool=tool, moments=())
    assert text.count("not recorded") >= 4 and "There is no moment to show" in text


def test_impossible_numbers_do_not_break_it() -> None:
    result = full_result()
    file = replace(result.file, duration_s=1e17, width=10**17)
    sampling = replace(result.sampling, samples_per_second=1e17)
    timeline = (*result.timeline, TimelinePoint(1e17, 1, 1.0))
    assert b"</html>" in page(full_record(file=file, sampling=sampling, timeline=timeline), ABSENT)
    for rate in (0.0, 1e-17):
        odd = replace(result.sampling, samples_per_second=rate)
        assert b"</html>" in page(full_record(sampling=odd), ABSENT)


def test_of_many_people_and_moments_the_most_suspicious_are_shown_and_the_rest_is_told() -> None:
    result = full_result()
    people = tuple(replace(result.people[0], id=n + 1, probability=n / 100) for n in range(60))
    moments = tuple(replace(result.moments[0], person=n + 1) for n in range(20))
    text = Parsed(page(full_record(people=people, moments=moments), OFF)).text
    assert "Further people with less evidence: 36" in text and "Further moments with less evidence: 12" in text
    assert "Of 60 people, the 24 with the most evidence" in text and "Person 60" in text and "Person 36:" not in text
