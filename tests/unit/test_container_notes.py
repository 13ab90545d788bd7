"""Notes on containers that are made here: what is told, and that no file can break it."""

from __future__ import annotations

import io
import random
from datetime import UTC, datetime
from pathlib import Path

import av
import pytest

from deepfake_desktop.errors import UnreadableVideoError
from deepfake_desktop.provenance.container_notes import container_notes
from deepfake_desktop.provenance.mp4_boxes import read_boxes
from deepfake_desktop.provenance.report import NoteKind
from tests.fixtures.make_video import fragmented_copy, no_face_video, write_video

NOW = datetime(2026, 5, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return no_face_video(tmp_path_factory.mktemp("notes") / "plain.mp4", seconds=2.0)


def tagged(source: Path, target: Path, videos: int = 1, names: str = "", **tags: str) -> Path:
    """A copy of a video with tags of the container, and its pictures in several streams. names: of the streams."""
    options = {"movflags": "+use_metadata_tags"}
    with av.open(str(source)) as video, av.open(str(target), "w", container_options=options) as container:
        container.metadata.update(tags)
        template = video.streams.video[0]
        streams = [container.add_stream_from_template(template) for _ in range(videos)]
        for stream in streams:
            if names:
                stream.metadata["handler_name"] = names
        for packet in video.demux(template):
            if packet.dts is None:
                continue
            for stream in streams:
                copy = av.Packet(bytes(packet))
                copy.pts, copy.dts, copy.time_base, copy.duration = (
                    packet.pts, packet.dts, packet.time_base, packet.duration,
                )  # fmt: skip
                copy.is_keyframe = packet.is_keyframe
                copy.stream = stream
                container.mux(copy)
    return target


def facts(path: Path) -> dict[NoteKind, str]:
    return {note.kind: note.fact for note in container_notes(path, NOW)}


def test_a_file_of_ffmpeg(plain: Path) -> None:
    notes = {note.kind: note for note in container_notes(plain, NOW)}
    assert notes[NoteKind.CONTAINER].fact == "MP4 or QuickTime, brand 'isom'"
    assert notes[NoteKind.WRITER].fact.startswith("written by Lavf")
    assert "not that the picture was changed" in notes[NoteKind.WRITER].meaning
    assert notes[NoteKind.ENCODER].fact.startswith("encoded by x264 ")
    assert notes[NoteKind.CREATED].fact == "does not say when it was made"
    assert notes[NoteKind.DEVICE].fact == "names no camera"
    assert not {NoteKind.EDIT_LIST, NoteKind.STREAMS, NoteKind.FRAGMENTS, NoteKind.PLACE, NoteKind.LABEL} & set(notes)
    assert all(note.meaning for note in notes.values())


@pytest.mark.parametrize(
    ("time", "fact"),
    [
        ("2026-02-03T04:05:06Z", "made on 2026-02-03 04:05 UTC"),
        ("2026-02-03T04:05:06+02:00", "made on 2026-02-03 02:05 UTC"),
        ("2031-01-01T00:00:00Z", "made on 2031-01-01 00:00 UTC, in the future"),
        ("1970-01-02T00:00:00Z", "made on 1970-01-02 00:00 UTC"),
    ],
)
def test_times_of_creation(plain: Path, tmp_path: Path, time: str, fact: str) -> None:
    notes = container_notes(tagged(plain, tmp_path / "clip.mp4", creation_time=time), NOW)
    created = next(note for note in notes if note.kind is NoteKind.CREATED)
    assert created.fact == fact
    assert ("never set" in created.meaning) == ("1970" in fact)


def test_a_phone_names_itself_and_its_place(plain: Path, tmp_path: Path) -> None:
    tags = {
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 15",
        "com.apple.quicktime.location.ISO6709": "+48.1+11.5/",
        "AIGC": '{"Label": "1"}',
    }
    found = facts(tagged(plain, tmp_path / "clip.mov", **tags))
    assert found[NoteKind.DEVICE] == "names a device: Apple iPhone 15"
    assert "48.1" not in found[NoteKind.PLACE]
    assert found[NoteKind.LABEL].startswith("labelled as generated")


def test_streams_and_their_names(plain: Path, tmp_path: Path) -> None:
    found = facts(tagged(plain, tmp_path / "clip.mp4", videos=2, names="Mainconcept \x1b[31m Video"))
    assert found[NoteKind.STREAMS] == "holds 2 video streams"
    assert found[NoteKind.HANDLER] == "streams called Mainconcept [31m Video"


def test_fragments(plain: Path, tmp_path: Path) -> None:
    assert facts(fragmented_copy(plain, tmp_path / "clip.mp4"))[NoteKind.FRAGMENTS] == "written in fragments"


def test_a_trim_without_encoding_is_seen(plain: Path, tmp_path: Path) -> None:
    """A copy whose first second lies before time 0, which FFmpeg hides with an edit list."""
    target = tmp_path / "trimmed.mp4"
    options = {"movflags": "+faststart", "use_editlist": "1", "avoid_negative_ts": "disabled"}
    with av.open(str(plain)) as video, av.open(str(target), "w", container_options=options) as container:
        template = video.streams.video[0]
        stream = container.add_stream_from_template(template)
        shift = round(1 / template.time_base)
        for packet in video.demux(template):
            if packet.dts is not None:
                packet.pts, packet.dts, packet.stream = packet.pts - shift, packet.dts - shift, stream
                container.mux(packet)
    assert facts(target)[NoteKind.EDIT_LIST] == "starts 1.0 s after its first stored picture"


def test_other_containers(tmp_path: Path, plain: Path) -> None:
    with av.open(str(plain)) as video:
        pictures = [frame.to_ndarray(format="bgr24") for frame in video.decode(video=0)][:5]
    assert facts(write_video(tmp_path / "clip.mkv", pictures, 10))[NoteKind.CONTAINER] == "Matroska or WebM"
    assert facts(write_video(tmp_path / "clip.avi", pictures, 10, "mpeg4"))[NoteKind.CONTAINER] == "AVI"


def test_what_cannot_be_opened_is_an_error_with_words(tmp_path: Path) -> None:
    with pytest.raises(UnreadableVideoError, match="There is no file"):
        container_notes(tmp_path / "missing.mp4")


def test_no_bytes_break_the_reading_of_boxes(plain: Path) -> None:
    content = plain.read_bytes()
    whole = read_boxes(io.BytesIO(content))
    assert [track.kind for track in whole.tracks] == ["vide"]
    chance = random.Random(5)
    for _ in range(300):
        damaged = bytearray(content[: chance.randrange(len(content))] if chance.random() < 0.3 else content)
        for _ in range(chance.randrange(1, 30)):
            if damaged:
                damaged[chance.randrange(len(damaged))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
        read_boxes(io.BytesIO(bytes(damaged)))
    read_boxes(io.BytesIO(b"\x00\x00\x00\x01moov" + b"\xff" * 64))
