"""Making an annotated copy: every frame decoded, drawn on and encoded as H.264, at its own time; sound kept.

The copy is written beside its place under another name and put there when it is whole. Memory does not grow with the
length of the video.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.container import OutputContainer
from av.video.reformatter import ColorRange, Colorspace
from av.video.stream import VideoStream

from deepfake_desktop import __version__
from deepfake_desktop.analysis.events import FacesFound
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND
from deepfake_desktop.analysis.timeline import Timeline
from deepfake_desktop.annotate.painter import Painter
from deepfake_desktop.annotate.sound import Sound
from deepfake_desktop.annotate.unfinished import unfinished_name
from deepfake_desktop.errors import AnnotationError
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.file_hash import hash_of
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import ASSUMED_FRAME_RATE, VideoReader

SUFFIX, ENCODER = ".mp4", "libx264"
CLOCK = 90_000  # ticks per second of the copy, as in MPEG transport streams; common frame rates divide it
EVERY_FRAME = 1e6  # samples per second of which no video has more
LARGEST_SIDE = 16_384  # pixels that H.264 can have
# No B-frames: with them, MP4 files of uneven frame rates end before their last frame.
_OPTIONS = {"preset": "veryfast", "crf": "20", "bf": "0"}
_BT709 = 1  # colour primaries, transfer and matrix of ITU-R BT.709 in H.264's table (ITU-T H.273)


@dataclass(frozen=True)
class Annotated:
    """What was written."""

    path: Path
    frames: int
    sound: str  # "copied", "encoded" or "none"
    complete: bool  # False where the original is damaged and could be read in part only


def timeline_of(result: AnalysisResult, faces: Iterable[FacesFound]) -> Timeline:
    """What a painter wants to know, from a result and the face boxes that an analysis told."""
    timeline = Timeline(SAMPLES_PER_SECOND[result.sampling.setting])
    timeline.thin(result.sampling.spacing_s)
    timeline.add_faces(faces)
    timeline.settle(result)
    return timeline


def annotate(
    source: Path,
    target: Path,
    result: AnalysisResult,
    timeline: Timeline,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[float], None] = lambda fraction: None,
) -> Annotated | None:
    """Write an annotated copy of ``source`` to ``target``, an MP4, in whose place a file may be.

    is_cancelled: asked before every frame; once true, nothing is left behind and the answer is None. on_progress: hears
    of the share done, 0..1. Raises AnnotationError where the copy cannot be made or is not of the analysed file, and
    UnreadableVideoError or UnsupportedVideoError for a source that cannot be read any more.
    """
    check_target(source, target)
    info = probe(source)
    if (sha256 := hash_of(source, is_cancelled)) is None:
        return None
    if result.file.sha256 != sha256:
        raise AnnotationError(f"{source.name} is not the file that was analysed, or it has changed. Analyse it again.")
    unfinished = unfinished_name(target)
    try:
        made = _write(info, unfinished, result, timeline, is_cancelled, on_progress)
        if made is None:
            return None
        os.replace(unfinished, target)
        on_progress(1.0)
        return Annotated(target, *made)
    except (OSError, av.FFmpegError) as error:
        raise AnnotationError(
            f"The annotated video could not be written to {target.parent}: {error.strerror or error}. Choose another "
            "folder, or make room on the disk."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def check_target(source: Path, target: Path) -> None:
    """Raise AnnotationError unless an annotated copy of ``source`` may be written to ``target``."""
    if target.suffix.lower() != SUFFIX:
        raise AnnotationError(f"{target.name} has to end in {SUFFIX}: that is the kind of file that is written.")
    if not target.parent.is_dir():
        raise AnnotationError(f"There is no folder {target.parent}. Make it first, or choose another one.")
    if target.is_dir():
        raise AnnotationError(f"{target} is a folder. Give the name of a file.")
    if target.exists() and source.exists() and target.samefile(source):
        raise AnnotationError("The original is never overwritten. Choose another name for the annotated video.")


def _write(
    info: VideoInfo,
    path: Path,
    result: AnalysisResult,
    timeline: Timeline,
    is_cancelled: Callable[[], bool],
    on_progress: Callable[[float], None],
) -> tuple[int, str, bool] | None:
    """Write all of the copy. Returns the number of frames, what became of the sound, and whether the original could
    be read to its end; None where it was cancelled."""
    painter = Painter(info.width, info.height, result, timeline)
    if max(painter.size) > LARGEST_SIDE:
        raise AnnotationError("This video is too large for an annotated copy in H.264.")
    frame_s = 1 / (info.frame_rate or ASSUMED_FRAME_RATE)
    with ExitStack() as opened:
        reader = opened.enter_context(VideoReader(info, EVERY_FRAME))
        heard, seen = opened.enter_context(open_video(info.path))
        target = opened.enter_context(av.open(str(path.absolute()), "w", container_options={"movflags": "+faststart"}))
        pictures = _Pictures(target, painter.size, Fraction(info.frame_rate or ASSUMED_FRAME_RATE))
        start_s = float(seen.start_time * seen.time_base) if seen.start_time and seen.time_base else 0.0
        sound = Sound(heard, target, start_s)
        target.metadata["comment"] = (
            f"Annotated by Deepfake Desktop {__version__}; not the original, whose SHA-256 is {result.file.sha256}"
        )
        for frame in reader:
            if is_cancelled():
                return None
            sound.write_until(frame.time_s)
            target.mux(list(pictures.encoded(painter.paint(frame.image, frame.time_s), frame.time_s)))
            on_progress(min(frame.time_s / info.duration_s, 1.0) if info.duration_s else 0.0)
        sound.finish(reader.last_time_s + frame_s)
        target.mux(list(pictures.rest()))
    return pictures.count, sound.kind, reader.complete


class _Pictures:
    """The H.264 stream of the copy."""

    def __init__(self, target: OutputContainer, size: tuple[int, int], rate: Fraction) -> None:
        """rate: frames per second, which the encoder shares its bits by; the times of frames are their own."""
        self.count = 0
        self._last = -1
        self._duration = round(CLOCK / rate)  # of the last frame; all others last until the next one
        try:
            stream = target.add_stream(ENCODER, rate=rate.limit_denominator(1001), options=_OPTIONS)
        except (ValueError, av.FFmpegError) as error:
            raise AnnotationError("This build of FFmpeg (PyAV) cannot encode H.264.") from error
        assert isinstance(stream, VideoStream)
        self._stream = stream
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        context = stream.codec_context
        context.time_base = Fraction(1, CLOCK)
        context.color_primaries = context.color_trc = context.colorspace = _BT709
        context.color_range = ColorRange.MPEG

    def encoded(self, picture: np.ndarray, time_s: float) -> Iterator[av.Packet]:
        """What the encoder gives out for one more picture, uint8 BGR."""
        frame = av.VideoFrame.from_ndarray(picture, format="bgr24").reformat(
            format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
        )
        self._last = max(round(time_s * CLOCK), self._last + 1)
        frame.pts, frame.time_base, frame.duration = self._last, Fraction(1, CLOCK), self._duration
        self.count += 1
        yield from self._stream.encode(frame)

    def rest(self) -> Iterator[av.Packet]:
        yield from self._stream.encode(None)
