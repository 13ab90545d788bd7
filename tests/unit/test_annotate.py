"""Annotated copies: times, sound, size and colours kept, boxes and playhead in their places, nothing left behind."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest

from deepfake_desktop.analysis.events import FacesFound, PersonBox
from deepfake_desktop.analysis.evidence_scale import MODERATE_AT
from deepfake_desktop.analysis.result import AnalysisResult, FileFacts, Person, TimelinePoint, Verdict
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.annotate import video as annotating
from deepfake_desktop.annotate.board import Board, lanes_of
from deepfake_desktop.annotate.layout import layout_for
from deepfake_desktop.annotate.lettering import Lettering
from deepfake_desktop.annotate.painter import Painter
from deepfake_desktop.annotate.palette import level_bgr, person_bgr
from deepfake_desktop.annotate.video import Annotated, annotate, timeline_of
from deepfake_desktop.errors import AnnotationError, UnreadableVideoError
from deepfake_desktop.faces.face import Box
from deepfake_desktop.files import sha256_of
from tests.fixtures.make_record import full_result
from tests.fixtures.make_video import (
    MARKS,
    fragmented_copy,
    marked_frame,
    no_face_video,
    rotated_video,
    truncated_copy,
    with_sound,
    write_video,
)
from tests.unit.test_result import made_up_result

GREY = (90, 90, 90)
BOX = Box(100, 60, 60, 70)


def finding(path: Path, people: int = 1, seconds: float = 1.0, times: list[float] | None = None) -> AnalysisResult:
    """A result that belongs to a file: every person is scored at the same times."""
    times = times or [n / 5 for n in range(round(seconds * 5))]
    who = range(1, people + 1)
    return made_up_result(
        file=FileFacts(str(path), path.name, 1, sha256_of(path), "mov", "h264", 320, 180, seconds, 10.0),
        verdict=Verdict("moderate", 0.71, "Because.", (), (0.5, 0.9)),
        people=tuple(Person(n, "moderate", 0.71, "Because.", 0.0, seconds, len(times), 60) for n in who),
        timeline=tuple(TimelinePoint(t, n, min(0.1 * n + t / 10, 1.0)) for t in times for n in who),
        sampling=dataclasses.replace(made_up_result().sampling, setting="standard"),
    )


def seen(result: AnalysisResult, box: Box = BOX) -> Timeline:
    times = sorted({point.time_s for point in result.timeline})
    people = [person.id for person in result.people]
    return timeline_of(result, [FacesFound(t, tuple(PersonBox(n, box) for n in people)) for t in times])


def made(source: Path, target: Path, **options: Callable) -> Annotated:
    result = finding(source)
    annotated = annotate(source, target, result, seen(result), **options)
    assert annotated is not None
    return annotated


def frames_of(path: Path) -> list[tuple[float, np.ndarray]]:
    with av.open(str(path)) as container:
        return [(frame.time, frame.to_ndarray(format="bgr24")) for frame in container.decode(video=0)]


def sounds_of(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(packet) for packet in container.demux(audio=0) if packet.size]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of grey with coloured corners, 320 x 180."""
    return write_video(tmp_path_factory.mktemp("annotate") / "plain.mp4", [marked_frame()] * 10, 10)


def near(pixel: np.ndarray, colour: tuple[int, int, int], within: int = 24) -> bool:
    return bool(np.abs(pixel.astype(int) - colour).max() <= within)


def test_the_picture_is_kept_and_the_board_stands_below(plain: Path, tmp_path: Path) -> None:
    annotated = made(plain, tmp_path / "out.mp4")
    assert annotated == Annotated(tmp_path / "out.mp4", 10, "none", True)
    frames = frames_of(annotated.path)
    assert [time for time, _ in frames] == pytest.approx([n / 10 for n in range(10)], abs=1e-4)
    _, picture = frames[5]
    height, width = picture.shape[:2]
    assert width == 640 and height > 360 and height % 2 == 0  # narrow pictures are enlarged by a whole number
    for name, colour in MARKS.items():
        y, x = (10 if "top" in name else 350), (10 if "left" in name else 630)
        assert near(picture[y, x], colour), (name, picture[y, x])
    assert near(picture[300, 320], GREY, 8)


def test_boxes_are_drawn_in_the_colour_of_the_person_and_named(plain: Path, tmp_path: Path) -> None:
    _, picture = frames_of(made(plain, tmp_path / "out.mp4").path)[3]
    middle = round(2 * (BOX.y + BOX.height / 2))
    assert near(picture[middle, 2 * 100], person_bgr(1), 60)
    assert near(picture[middle, 2 * 160], person_bgr(1), 60)
    label = picture[2 * 60 - 22 : 2 * 60 - 8, 2 * 100 : 2 * 100 + 150]
    assert (np.abs(label.astype(int) - person_bgr(1)).max(axis=2) < 40).mean() > 0.4  # its ground
    assert (label.max(axis=2) < 110).mean() > 0.05  # its letters


def test_the_playhead_moves_and_the_clock_runs(plain: Path) -> None:
    result = finding(plain)
    board = Board(layout_for(320, 180), result, seen(result))
    first, last = (np.zeros((board.height, 640, 3), np.uint8) for _ in range(2))
    board.paint(first, 0.0)
    board.paint(last, 0.9)
    columns = np.flatnonzero((first != last).any(axis=(0, 2)))
    assert columns.min() < 200 and columns.max() > 560


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_turned_videos_come_out_upright(tmp_path: Path, degrees: int) -> None:
    source = rotated_video(tmp_path / "turned.mp4", degrees)
    _, picture = frames_of(made(source, tmp_path / "out.mp4").path)[2]
    assert near(picture[10, 10], MARKS["top left"]) and near(picture[350, 630], MARKS["bottom right"])
    with av.open(str(tmp_path / "out.mp4")) as container:
        assert next(container.decode(video=0)).rotation == 0


def test_pixels_become_square(tmp_path: Path) -> None:
    from fractions import Fraction

    source = write_video(tmp_path / "wide.mp4", [marked_frame()] * 4, 10, pixel_aspect=Fraction(2))
    _, picture = frames_of(made(source, tmp_path / "out.mp4").path)[1]
    assert picture.shape[1] == 640 and near(picture[10, 630], MARKS["top right"])
    assert near(picture[175, 20], MARKS["bottom left"])


def test_uneven_times_are_kept(tmp_path: Path) -> None:
    times = [0.0, 0.04, 0.08, 0.5, 0.55, 1.4, 1.5, 3.0]
    source = write_video(tmp_path / "vfr.mkv", [marked_frame()] * len(times), 25, times=times)
    annotated = made(source, tmp_path / "out.mp4")
    assert [time for time, _ in frames_of(annotated.path)] == pytest.approx(times, abs=0.002)
    with av.open(str(annotated.path)) as container:
        stream = container.streams.video[0]
        assert float(stream.duration * stream.time_base) > 3.0  # the last frame is shown too


def test_odd_sizes_can_be_encoded(tmp_path: Path) -> None:
    source = write_video(tmp_path / "odd.mkv", [marked_frame(501, 301)] * 3, 10, "ffv1", "bgr0")
    width, height = (size for size in frames_of(made(source, tmp_path / "out.mp4").path)[0][1].shape[1::-1])
    assert (width, height % 2) == (502, 0)


def test_sound_is_copied_byte_for_byte(plain: Path, tmp_path: Path) -> None:
    source = with_sound(plain, tmp_path / "sound.mp4", 1.0)
    annotated = made(source, tmp_path / "out.mp4")
    assert annotated.sound == "copied"
    before = sounds_of(source)
    assert len(before) > 40 and sounds_of(annotated.path) == before
    with av.open(str(source)) as a, av.open(str(annotated.path)) as b:
        starts = [float(c.streams.audio[0].start_time * c.streams.audio[0].time_base) for c in (a, b)]
    assert starts[0] == pytest.approx(starts[1], abs=0.03)


def flac_beside(source: Path, target: Path, start_s: float) -> Path:
    """Pictures with a second of a tone in FLAC, both beginning at ``start_s`` on the file's clock."""
    with av.open(str(source)) as video, av.open(str(target), "w", container_options={"avoid_negative_ts": "0"}) as out:
        pictures = video.streams.video[0]
        stream = out.add_stream_from_template(pictures)
        sound = out.add_stream("flac", rate=44_100, layout="stereo")
        tone = np.sin(2 * np.pi * 440 * np.arange(44_100) / 44_100) * 6000
        packets = []
        for first in range(0, 44_100, 4410):
            samples = np.repeat(tone[first : first + 4410], 2).astype(np.int16)[np.newaxis]
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), format="s16", layout="stereo")
            frame.sample_rate, frame.pts = 44_100, first + round(start_s * 44_100)
            packets += sound.encode(frame)
        packets += sound.encode(None)
        for packet in video.demux(pictures):
            if packet.dts is not None:
                shift = round(start_s / packet.time_base)
                packet.pts, packet.dts, packet.stream = packet.pts + shift, packet.dts + shift, stream
                out.mux(packet)
        out.mux(packets)
    return target


@pytest.mark.parametrize("start_s", [0.0, 5.0])
def test_sound_that_mp4_does_not_hold_is_encoded_in_its_place(plain: Path, tmp_path: Path, start_s: float) -> None:
    annotated = made(flac_beside(plain, tmp_path / "flac.mkv", start_s), tmp_path / "out.mp4")
    assert annotated.sound == "encoded"
    with av.open(str(annotated.path)) as container:
        assert container.streams.audio[0].codec_context.name == "aac"
        frames = list(container.decode(audio=0))
    assert 0.9 < sum(frame.samples for frame in frames) / frames[0].sample_rate < 1.15
    assert abs(frames[0].time) < 0.1
    samples = np.concatenate([frame.to_ndarray()[0] for frame in frames])[4800:38_400]
    loudest = np.abs(np.fft.rfft(samples)).argmax() * frames[0].sample_rate / len(samples)
    assert loudest == pytest.approx(440, abs=5)


def test_sound_in_fragments_and_other_containers(plain: Path, tmp_path: Path) -> None:
    assert made(fragmented_copy(plain, tmp_path / "fragments.mp4"), tmp_path / "a.mp4").frames == 10
    source = with_sound(plain, tmp_path / "sound.ts", 1.0)  # AAC with the headers of a transport stream
    annotated = made(source, tmp_path / "b.mp4")
    assert annotated.sound == "copied"
    with av.open(str(annotated.path)) as container:
        assert sum(frame.samples for frame in container.decode(audio=0)) > 40_000


def test_a_damaged_original_gives_what_there_is(plain: Path, tmp_path: Path) -> None:
    cut = truncated_copy(no_face_video(tmp_path / "whole.mp4", seconds=2.0), tmp_path / "cut.mp4", 0.7)
    annotated = made(cut, tmp_path / "out.mp4")
    assert not annotated.complete and 5 < annotated.frames < 30


def left_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    source = no_face_video(tmp_path / "long.mp4", seconds=6.0)
    result, begun = finding(source), []

    def as_soon_as_something_is_written() -> bool:
        begun.extend(tmp_path.glob(".*.unfinished.mp4"))
        return bool(begun)

    assert annotate(source, tmp_path / "out.mp4", result, seen(result), as_soon_as_something_is_written) is None
    assert begun and left_in(tmp_path) == {"long.mp4"}


def test_failing_leaves_nothing_behind_and_keeps_what_was_there(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Painter, image: np.ndarray, time_s: float) -> np.ndarray:
        raise OSError(28, "No space left on device")

    (tmp_path / "out.mp4").write_bytes(b"an older copy")
    monkeypatch.setattr(Painter, "paint", fails)
    with pytest.raises(AnnotationError, match="No space left"):
        made(plain, tmp_path / "out.mp4")
    assert left_in(tmp_path) == {"out.mp4"} and (tmp_path / "out.mp4").read_bytes() == b"an older copy"


def test_progress_rises_to_the_end(plain: Path, tmp_path: Path) -> None:
    told: list[float] = []
    made(plain, tmp_path / "out.mp4", on_progress=told.append)
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1 and 0.8 < told[-2] <= 1


def test_an_older_copy_is_replaced_and_the_original_stays(plain: Path, tmp_path: Path) -> None:
    before = sha256_of(plain)
    (tmp_path / "out.mp4").write_bytes(b"an older copy")
    made(plain, tmp_path / "out.mp4")
    assert len(frames_of(tmp_path / "out.mp4")) == 10 and sha256_of(plain) == before


def test_the_original_is_never_overwritten(plain: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.mp4"
    link.symlink_to(plain)
    for target in (plain, link, plain.parent / "." / plain.name):
        with pytest.raises(AnnotationError, match="never overwritten"):
            made(plain, target)


@pytest.mark.parametrize(
    ("target", "words"), [("out.avi", "end in .mp4"), ("none/out.mp4", "no folder"), ("folder.mp4", "is a folder")]
)
def test_targets_that_cannot_be(plain: Path, tmp_path: Path, target: str, words: str) -> None:
    (tmp_path / "folder.mp4").mkdir()
    with pytest.raises(AnnotationError, match=words):
        made(plain, tmp_path / target)


def test_another_file_than_the_analysed_one_is_refused(plain: Path, tmp_path: Path) -> None:
    result = finding(plain)
    other = write_video(tmp_path / "other.mp4", [marked_frame()] * 3, 10)
    with pytest.raises(AnnotationError, match="not the file that was analysed"):
        annotate(other, tmp_path / "out.mp4", result, seen(result))
    with pytest.raises(UnreadableVideoError):
        annotate(tmp_path / "gone.mp4", tmp_path / "out.mp4", result, seen(result))


def test_without_an_encoder_it_says_so(plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotating, "ENCODER", "no such encoder")
    with pytest.raises(AnnotationError, match="cannot encode"):
        made(plain, tmp_path / "out.mp4")
    assert left_in(tmp_path) == set()


def test_lanes_of_many_people_are_those_with_the_highest_scores(plain: Path) -> None:
    assert lanes_of(seen(finding(plain, people=1))) == [1]
    assert lanes_of(seen(finding(plain, people=2))) == [0, 1, 2]
    assert lanes_of(seen(finding(plain, people=9))) == [0, 5, 6, 7, 8, 9]
    assert lanes_of(Timeline(5.0)) == [0]


@pytest.mark.parametrize(
    ("size", "factor"), [((320, 180), 2), ((90, 160), 6), ((1280, 720), 1), ((3840, 2160), 1), ((480, 20), 1)]
)
def test_text_can_be_read_in_any_size(size: tuple[int, int], factor: int) -> None:
    layout = layout_for(*size)
    assert layout.factor == factor and layout.width >= 480 and layout.width % 2 == 0
    assert 13 <= layout.text <= 48


@pytest.mark.parametrize(
    "box", [Box(0, 0, 320, 180), Box(-50, -50, 30, 30), Box(300, 170, 90, 90), Box(0, 100, 5, 400), Box(9e5, 9e5, 1, 1)]
)
def test_boxes_at_and_beyond_the_edges(plain: Path, box: Box) -> None:
    result = finding(plain)
    picture = Painter(320, 180, result, seen(result, box)).paint(marked_frame(), 0.4)
    assert picture.shape[1] == 640


def test_text_keeps_to_its_width() -> None:
    letters = Lettering(16)
    lines = letters.wrapped("a sentence that is much too long for the narrow place that there is", 120)
    assert len(lines) > 3 and all(letters.width(line) <= 120 for line in lines)
    assert letters.fitting(("a long text that does not fit", "short"), 60) == "short"
    image = np.zeros((30, 60, 3), np.uint8)
    letters.write(image, "wider than the image is", 2, 4, (255, 255, 255))
    assert image[:, 40:].max() > 200 and not image[26:].any()  # cut off, and not wrapped


def test_a_video_without_a_face_says_so(plain: Path, tmp_path: Path) -> None:
    result = dataclasses.replace(
        finding(plain), status="no_face", message="No face was found.", verdict=Verdict("not_assessed", None, ""),
        people=(), timeline=(),
    )  # fmt: skip
    annotated = annotate(plain, tmp_path / "out.mp4", result, timeline_of(result, []))
    assert annotated is not None and annotated.frames == 10


def judged(plain: Path, flags: tuple[str, ...] = ()) -> AnalysisResult:
    """Scores of 0.85 all along, by a bundle whose moderate evidence begins at 0.9."""
    result = finding(plain)
    people = tuple(dataclasses.replace(person, band="inconclusive", flags=flags) for person in result.people)
    timeline = tuple(dataclasses.replace(point, score=0.85) for point in result.timeline)
    return dataclasses.replace(result, model=full_result().model, people=people, timeline=timeline)


def test_the_strip_is_no_surer_than_the_verdict(plain: Path) -> None:
    result = judged(plain)
    timeline = seen(result)
    level = timeline.level(0.85)
    assert 0.3 < level < MODERATE_AT
    board = Board(layout_for(320, 180), result, timeline)
    picture = np.zeros((board.height, 640, 3), np.uint8)
    board.paint(picture, 0.0)
    assert not (picture == level_bgr(0.85)).all(axis=2).any()
    assert (picture == level_bgr(round(level * 64) / 64)).all(axis=2).sum() > 3000
    assert Painter(320, 180, result, timeline)._labels(1, 0.4)[0] == (
        "Person 1 · inconclusive · here inconclusive (score 0.85)"
    )


def test_poor_material_is_striped(plain: Path) -> None:
    drawn = []
    for flags in ((), ("blurred",)):
        result = judged(plain, flags)
        board = Board(layout_for(320, 180), result, seen(result))
        drawn.append(np.zeros((board.height, 640, 3), np.uint8))
        board.paint(drawn[-1], 0.0)
    colour = level_bgr(round(seen(judged(plain)).level(0.85) * 64) / 64)
    clear, striped = (int((picture == colour).all(axis=2).sum()) for picture in drawn)
    assert 0.5 * clear < striped < 0.8 * clear


def test_scores_are_coloured_from_blue_to_orange() -> None:
    assert level_bgr(0.0)[0] > level_bgr(0.0)[2] and level_bgr(1.0)[2] > level_bgr(1.0)[0]
    assert level_bgr(0.5) == level_bgr(0.4999999)


def test_a_colour_survives(tmp_path: Path) -> None:
    """Conversions and tags of colours agree, whichever matrix a reader takes them for."""
    colour = (40, 160, 220)
    source = write_video(tmp_path / "colour.mkv", [np.full((180, 640, 3), colour, np.uint8)] * 3, 10, "ffv1", "bgr0")
    _, picture = frames_of(made(source, tmp_path / "out.mp4").path)[1]
    assert near(picture[20, 600], colour, 6), picture[20, 600]
