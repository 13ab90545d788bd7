"""Facts from a file's container that are worth knowing, each with what it does and does not mean.

All of it is written by whoever made the file and can be left out, copied or invented: notes inform, and decide nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from deepfake_desktop.provenance.mp4_boxes import Boxes, read_boxes
from deepfake_desktop.provenance.report import MOST_NOTES, Note, NoteKind, cleaned
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.seeking import packets

EARLIEST = datetime(2000, 1, 2, tzinfo=UTC)  # clocks that were never set stand at 1904, 1970, 1980 or 2000
_LATEST_AHEAD = timedelta(days=1)  # time zones; what lies further ahead is in the future
_TRIMMED_S = 0.5  # seconds left out at a start by an edit list; less comes of how pictures and sound are coded
_LABEL_KEYS = ("aigc",)  # the label that China's rules of 2025 (GB 45438) demand of generated media
_DEVICE_KEYS = (
    ("com.apple.quicktime.make", "com.apple.quicktime.model"),
    ("make", "model"),
    ("com.android.manufacturer", "com.android.model"),
)
_PLACE_KEYS = ("com.apple.quicktime.location.iso6709", "location", "location-eng", "xyz")
_WRITER_KEYS = ("encoder", "com.apple.quicktime.software", "software", "writing_application", "encoding_tool", "tool")
_USUAL_HANDLERS = {"videohandler", "videohandle", "soundhandler", "soundhandle", "core media video", "core media audio",
                   "core media metadata", "core media data handler", "gpac iso video handler"}  # fmt: skip

_FORMATS = {
    "mov,mp4,m4a,3gp,3g2,mj2": "MP4 or QuickTime",
    "matroska,webm": "Matroska or WebM",
    "avi": "AVI",
    "mpegts": "MPEG transport stream",
    "flv": "Flash Video",
}

# By what a writer calls itself, in lower case; the first that fits is taken.
_WRITERS = (
    (
        r"^lavf|^lavc|ffmpeg|libavformat",
        "FFmpeg wrote this file. Most sites, messengers, converters and many editors use it, and so do programs that "
        "make fakes. It shows that the file is not as a camera wrote it, and not that the picture was changed.",
    ),
    (r"handbrake", "HandBrake converts videos. The file is a copy that was encoded anew, not what a camera wrote."),
    (
        r"adobe|premiere|after effects|media encoder|davinci|resolve|final cut|imovie|vegas|capcut|kdenlive|shotcut|"
        r"filmora",
        "An editing program wrote this file. What was edited in it, a cut or a face, it does not say.",
    ),
    (r"google|youtube", "A service of Google wrote this file, which encodes anew whatever is uploaded."),
    (r"obs|screen ?rec|quicktime player", "A program that records screens or streams may have written this file."),
    (r"sora|veo|runway|pika|kling|hailuo|heygen|synthesia|luma", "That is a name of a service that generates videos."),
)
_WRITER_MEANING = "That is the name a program gave itself here. It says little about what was done to the picture."


@dataclass(frozen=True)
class _Facts:
    """What was read of a file, before it is put in words. Names of tags are in lower case."""

    format: str
    tags: Mapping[str, str]
    stream_tags: tuple[Mapping[str, str], ...]
    videos: int
    coder: str  # what the encoder wrote into the picture's own data
    boxes: Boxes


def container_notes(path: Path, now: datetime | None = None) -> tuple[Note, ...]:
    """Notes on a file's container, in the order of NoteKind. now: for tests; the moment to compare times with.

    Raises UnreadableVideoError or UnsupportedVideoError.
    """
    with open_video(path) as (container, stream):
        facts = _facts(path, container, stream)
    return tuple(_notes(facts, now or datetime.now(UTC)))[:MOST_NOTES]


def _facts(path: Path, container: InputContainer, stream: VideoStream) -> _Facts:
    is_mp4 = "mp4" in container.format.name.split(",")
    with path.open("rb") as raw:
        boxes = read_boxes(raw) if is_mp4 else Boxes()
    pictures = [one for one in container.streams.video if not one.disposition & one.disposition.attached_pic]
    return _Facts(
        format=container.format.name,
        tags=_tags(container.metadata),
        stream_tags=tuple(_tags(one.metadata) for one in container.streams),
        videos=len(pictures),
        coder=_coder(container, stream),
        boxes=boxes,
    )


def _tags(metadata: Mapping[str, str]) -> dict[str, str]:
    return {cleaned(name, 100).lower(): cleaned(value, 200) for name, value in list(metadata.items())[:200]}


def _coder(container: InputContainer, stream: VideoStream) -> str:
    """What x264 and x265 leave in the first picture: their name and version; "" for others."""
    try:
        first = bytes(next(packets(container, stream)))
    except (StopIteration, av.FFmpegError, OSError):
        return ""
    found = re.search(rb"(x26[45])[ -]+(?:core|\(build)[ )]*([0-9]+)", first[:4096])
    return f"{found[1].decode()} {found[2].decode()}" if found else ""


def _notes(facts: _Facts, now: datetime) -> Iterator[Note]:
    yield _container_note(facts)
    writer = next((facts.tags[key] for key in _WRITER_KEYS if facts.tags.get(key)), "")
    yield _writer_note(writer)
    yield from _encoder_notes(facts)
    yield from _created_notes(facts, now)
    yield _device_note(facts.tags)
    if any(facts.tags.get(key) for key in _PLACE_KEYS):
        yield Note(
            NoteKind.PLACE,
            "names the place where it was recorded",
            "Phones write where they are. Mind it before you pass the file on. The place can be invented.",
        )
    yield from _handler_notes(facts.stream_tags)
    yield from _edit_notes(facts.boxes)
    if facts.videos > 1:
        yield Note(
            NoteKind.STREAMS,
            f"holds {facts.videos} video streams",
            "Only the first is analysed and played. Some cameras record two pictures at once.",
        )
    if facts.boxes.fragments:
        yield Note(
            NoteKind.FRAGMENTS,
            "written in fragments",
            "Browsers, recorders and streaming services write files so. Phone cameras usually do not.",
        )
    for key in _LABEL_KEYS:
        if facts.tags.get(key):
            yield Note(
                NoteKind.LABEL,
                f"labelled as generated: {facts.tags[key]}",
                "Some countries demand such a label of services. It is easily removed, and easily added.",
            )


def _container_note(facts: _Facts) -> Note:
    name = _FORMATS.get(facts.format, facts.format)
    brand = facts.tags.get("major_brand", "").strip()
    return Note(
        NoteKind.CONTAINER,
        f"{name}, brand {brand!r}" if brand else name,
        {
            "qt": "QuickTime's own brand: iPhones and Macs write it, and so do editors that export MOV.",
            "isom": "The general brand, which FFmpeg writes by default. Cameras and phones mostly name another one.",
            "mp42": "A brand that Android phones and many cameras write, and many editors as well.",
        }.get(brand, "The kind of file. It can be changed at any time without a change of the picture."),
    )


def _writer_note(writer: str) -> Note:
    if not writer:
        return Note(
            NoteKind.WRITER,
            "names no writing program",
            "Many cameras name none, and it is easily removed.",
        )
    meaning = next((words for pattern, words in _WRITERS if re.search(pattern, writer.lower())), _WRITER_MEANING)
    return Note(NoteKind.WRITER, f"written by {writer}", meaning)


def _encoder_notes(facts: _Facts) -> Iterator[Note]:
    named = (tags.get("encoder", "") for tags in facts.stream_tags)
    encoders = list(dict.fromkeys(one for one in (facts.coder, *named) if one))[:4]
    if encoders:
        yield Note(
            NoteKind.ENCODER,
            f"encoded by {', '.join(encoders)}",
            "Software encoded the picture or sound; cameras and phones encode in hardware, which leaves no such mark. "
            "So this is most likely a copy that was encoded anew. That weakens traces of manipulation, and is none.",
        )


def _created_notes(facts: _Facts, now: datetime) -> Iterator[Note]:
    created = _moment(facts.tags.get("creation_time", "")) or facts.boxes.created
    if created is None:
        yield Note(
            NoteKind.CREATED,
            "does not say when it was made",
            "Cameras and phones write the time; many programs and most sites drop it.",
        )
        return
    shown = f"{created:%Y-%m-%d %H:%M} UTC"
    if created > now + _LATEST_AHEAD:
        yield Note(NoteKind.CREATED, f"made on {shown}, in the future", "A clock was wrong, or the time is invented.")
    elif created < EARLIEST:
        yield Note(NoteKind.CREATED, f"made on {shown}", "That is no true time: a clock was never set.")
    else:
        meaning = "As a clock or a program said, which anybody can set. A copy often has the time of the copying."
        yield Note(NoteKind.CREATED, f"made on {shown}", meaning)
        modified = facts.boxes.modified
        if modified is not None and modified - created > timedelta(hours=12):
            yield Note(
                NoteKind.CREATED,
                f"changed on {modified:%Y-%m-%d %H:%M} UTC",
                "The file was written anew later than it was made, by an editor or only to change its tags.",
            )


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC) if 1 < found.year < 9999 else None


def _device_note(tags: Mapping[str, str]) -> Note:
    for keys in _DEVICE_KEYS:
        if named := " ".join(tags[key] for key in keys if tags.get(key)):
            return Note(
                NoteKind.DEVICE,
                f"names a device: {named}",
                "Phones and cameras name themselves; converters sometimes keep that. It can be invented.",
            )
    if version := tags.get("com.android.version"):
        return Note(
            NoteKind.DEVICE,
            f"from Android {version}",
            "Android's camera writes its version; converters sometimes keep it. It can be invented.",
        )
    return Note(
        NoteKind.DEVICE,
        "names no camera",
        "Phones usually name themselves. Where nothing is named, the file mostly went through a program or a site.",
    )


def _handler_notes(streams: Iterable[Mapping[str, str]]) -> Iterator[Note]:
    names = list(dict.fromkeys(tags.get("handler_name", "") for tags in streams))
    unusual = [name for name in names if name and name.lower() not in _USUAL_HANDLERS][:4]
    if unusual:
        yield Note(
            NoteKind.HANDLER,
            f"streams called {', '.join(unusual)}",
            "Writers put their own names there, and copies often keep them: it can tell of an earlier station.",
        )


def _edit_notes(boxes: Boxes) -> Iterator[Note]:
    cut = [track for track in boxes.tracks if track.kind == "vide" and track.edits]
    parts = max((sum(start >= 0 for _, start in track.edits) for track in cut), default=0)
    left_out_s = max((track.left_out_s() for track in cut), default=0.0)
    if parts > 1:
        yield Note(
            NoteKind.EDIT_LIST,
            f"played in {parts} parts",
            "An edit list says which parts of the stored picture are shown. It was edited without encoding it anew.",
        )
    elif left_out_s > _TRIMMED_S:
        yield Note(
            NoteKind.EDIT_LIST,
            f"starts {left_out_s:.1f} s after its first stored picture",
            "An edit list hides the beginning: the video was trimmed without encoding it anew, as phones do.",
        )
