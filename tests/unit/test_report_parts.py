"""The smaller parts of reports: options, texts made visible, saving, pictures."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from deepfake_desktop.analysis.evidence_scale import MODERATE_AT, NONE_AT, STRONG_AT
from deepfake_desktop.analysis.record_parts import FaceAt
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.errors import ReportError
from deepfake_desktop.files import sha256_of
from deepfake_desktop.report.options import ReportOptions, time_field, time_now
from deepfake_desktop.report.pictures import FACE_SIDE, draw_pictures
from deepfake_desktop.report.printable import LONGEST, printable
from deepfake_desktop.report.save import save_atomically
from deepfake_desktop.report.strip import strip_of
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader
from tests.fixtures import make_video
from tests.fixtures.make_record import full_result


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("clip ü中 ק.mp4", "clip ü中 ק.mp4"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\n\t\x00\x7fb", "a⟨U+000A⟩⟨U+0009⟩⟨U+0000⟩⟨U+007F⟩b"),
        ("\u200b\u2066\ufeff\udcff\ue000\u2028", "⟨U+200B⟩⟨U+2066⟩⟨U+FEFF⟩⟨U+DCFF⟩⟨U+E000⟩⟨U+2028⟩"),
    ],
)
def test_characters_that_hide_or_turn_are_shown_as_numbers(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_endless_texts_are_cut_and_say_so() -> None:
    assert printable("x" * 5000) == "x" * LONGEST + "… (4,000 more characters in the record)"


def test_times_have_one_length_and_an_offset() -> None:
    assert time_field("2026-01-02T03:04:05.678+01:00") == "2026-01-02T03:04:05+01:00"
    assert time_field("2026-01-02T03:04:05Z") == "2026-01-02T03:04:05+00:00"
    assert len(time_field("2026-01-02")) == len(time_now()) == 25
    assert time_field(time_now())


@pytest.mark.parametrize("when", ["soon", "2026-13-01", "2026-01-02T03:04:05", "2026-01-02T03:04:05Z"])
def test_what_is_no_marked_time_is_refused(when: str) -> None:
    with pytest.raises(ReportError, match="no time"):
        ReportOptions(when=when)


@pytest.mark.parametrize("who", ["a\nb", "x" * 201, " a", "a\u202eb"])
def test_a_name_that_cannot_be_printed_is_refused(who: str) -> None:
    with pytest.raises(ReportError, match="one line"):
        ReportOptions(who=who)


def test_a_page_that_there_is_not_is_refused() -> None:
    with pytest.raises(ReportError, match="a4, letter"):
        ReportOptions(page_size="a3")


def test_a_file_is_saved_whole_and_replaced_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    save_atomically(target, b"one")
    save_atomically(target, b"two")
    assert target.read_bytes() == b"two" and os.listdir(tmp_path) == ["report.html"]
    if os.name == "posix":
        (tmp_path / "plain").write_bytes(b"")
        assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


def test_what_cannot_be_saved_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ReportError, match="could not be saved"):
        save_atomically(tmp_path / "no folder" / "r.html", b"x")
    with pytest.raises(ReportError, match="is a folder"):
        save_atomically(tmp_path, b"x")
    (tmp_path / "r.html").write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportError, match="No space left"):
        save_atomically(tmp_path / "r.html", b"new")
    assert (tmp_path / "r.html").read_bytes() == b"old" and os.listdir(tmp_path) == ["r.html"]


def test_what_a_report_is_drawn_from_is_not_overwritten(tmp_path: Path) -> None:
    video = tmp_path / "clip.html"
    video.write_bytes(b"a video")
    for name in (video, tmp_path / "." / "clip.html"):
        with pytest.raises(ReportError, match="not overwritten"):
            save_atomically(name, b"x", [tmp_path / "missing", video])
    assert video.read_bytes() == b"a video"


# --- pictures


@pytest.fixture(scope="module")
def marked_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten seconds at 5 frames a second, each with its own grey, and a white square where the face is said to be."""
    frames = []
    for number in range(50):
        frame = np.full((180, 320, 3), 20 + 3 * number, np.uint8)
        frame[40:115, 60:120] = 255
        frames.append(frame)
    path = tmp_path_factory.mktemp("marked") / "marked.mp4"
    return make_video.write_video(path, frames, 5, options={"crf": "1", "g": "20"})


def of_video(path: Path) -> AnalysisResult:
    result = full_result(path.name)
    return replace(result, file=replace(result.file, sha256=sha256_of(path)))


def grey_of(jpeg: bytes) -> float:
    return float(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)[:8, :8].mean())


def test_pictures_are_those_of_the_very_moments(marked_video: Path) -> None:
    result = of_video(marked_video)
    drawn = draw_pictures(result, marked_video)
    (moment,) = result.moments
    frame, face = drawn.moment_frames[moment], drawn.moment_faces[moment]
    with VideoReader(probe(marked_video), 5.0) as reader:
        looked_at = {one.time_s: float(one.image[:8, :8].mean()) for one in reader}
    assert grey_of(frame.jpeg) == pytest.approx(looked_at[moment.peak_s], abs=1)  # 3 lie between two frames
    assert (frame.width, frame.height) == (320, 180)
    assert frame.mark == pytest.approx((60 / 320, 40 / 180, 60 / 320, 75 / 180))
    assert (face.width, face.height) == (FACE_SIDE, FACE_SIDE)
    assert cv2.imdecode(np.frombuffer(face.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)[96, 96] > 250
    assert set(drawn.faces) == {1}  # person 2 has no box in the record
    assert draw_pictures(result, marked_video) == drawn


def test_pictures_are_only_drawn_from_the_very_file(marked_video: Path, tmp_path: Path) -> None:
    other = make_video.no_face_video(tmp_path / "other.mp4")
    with pytest.raises(ReportError, match="is not the file that this result is about"):
        draw_pictures(of_video(marked_video), other)
    with pytest.raises(ReportError, match="no file"):
        draw_pictures(of_video(marked_video), tmp_path / "missing.mp4")
    unread = of_video(marked_video)
    with pytest.raises(ReportError, match="could not be read"):
        draw_pictures(replace(unread, file=replace(unread.file, sha256=None)), marked_video)


@pytest.mark.parametrize(
    "box", [(1e15, 1e15, 1e15, 1e15), (-500, 0, 10, 10), (0, 0, 1e9, 1e9), (60, 40, 0, 0), (60, 40, -5, 5)]
)
def test_a_box_that_cannot_be_one_of_the_frame_is_not_cut_out(
    marked_video: Path, box: tuple[float, float, float, float]
) -> None:
    result = of_video(marked_video)
    (moment,), (first, second) = result.moments, result.people
    face = FaceAt(2.0, *box)
    odd = replace(result, moments=(replace(moment, face=face),), people=(replace(first, face=face), second))
    drawn = draw_pictures(odd, marked_video)
    assert drawn.moment_faces == {} and drawn.faces == {}
    (frame,) = drawn.moment_frames.values()
    assert frame.mark is None


def test_a_moment_without_a_frame_of_its_time_has_no_picture(marked_video: Path) -> None:
    result = of_video(marked_video)
    (moment,) = result.moments
    drawn = draw_pictures(replace(result, moments=(replace(moment, peak_s=2.1),)), marked_video)
    assert drawn.moment_frames == {} and drawn.state == "drawn"


# --- the strip


def test_each_column_shows_its_highest_score() -> None:
    strip = strip_of(full_result())
    assert strip is not None and strip.columns == 50 and strip.span_s == 10.0
    first, second = strip.lanes
    assert [bar.column for bar in first.bars if bar.level == "moderate"] == list(range(10, 21))
    assert not first.poor and second.poor and len(second.bars) == 50
    assert strip.ticks[:3] == (0, 2, 4)


def test_bars_are_as_high_as_the_evidence_that_a_score_is() -> None:
    """A score of 0.85 looks like much; where moderate evidence begins at 0.9, it has to stay below that line."""
    result = full_result()
    scores = (0.02, 0.5, 0.85, 0.901, 0.995)
    points = tuple(replace(result.timeline[0], time_s=float(n), score=score) for n, score in enumerate(scores))
    strip = strip_of(replace(result, timeline=points))
    assert strip is not None and dict(strip.lines) == {"moderate": MODERATE_AT, "strong": STRONG_AT}
    (lane,) = strip.lanes
    low, middle, below, moderate, strong = (bar.height for bar in lane.bars)
    assert low < NONE_AT < middle < below < MODERATE_AT < moderate < STRONG_AT < strong
    assert [bar.level for bar in lane.bars] == ["below", "below", "below", "moderate", "strong"]


def test_without_known_limits_bars_are_the_scores_themselves() -> None:
    result = full_result()
    assert result.model is not None
    strip = strip_of(replace(result, model=replace(result.model, thresholds=None)))
    assert strip is not None and strip.lines == ()
    assert all(bar.height == pytest.approx(bar.score) for lane in strip.lanes for bar in lane.bars)


def test_a_long_video_has_no_more_columns_than_a_page_can_show() -> None:
    result = full_result()
    points = tuple(replace(result.timeline[0], time_s=n / 5, score=0.1 + 0.8 * (n == 777)) for n in range(5000))
    strip = strip_of(replace(result, timeline=points, file=replace(result.file, duration_s=1000.0)))
    assert strip is not None and strip.columns == 400
    (lane,) = strip.lanes
    assert len(lane.bars) == 400 and [bar.column for bar in lane.bars if bar.score > 0.5] == [62]
    assert len(strip.ticks) <= 9


def test_no_score_no_strip() -> None:
    assert strip_of(full_result(timeline=())) is None
