"""The pictures of a report. The record has none: they are drawn anew from the file, if it is the very one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from deepfake_desktop.analysis.record_parts import FaceAt, Moment
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.errors import ReportError, VideoError
from deepfake_desktop.faces.crop import crop_face
from deepfake_desktop.faces.face import Box
from deepfake_desktop.files import sha256_of
from deepfake_desktop.report.printable import printable
from deepfake_desktop.report.selection import shown_moments, shown_people
from deepfake_desktop.video.container import check_regular_file
from deepfake_desktop.video.exact import ExactReader
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.probe import probe

FACE_SIDE = 192  # pixels of a face's picture
FRAME_WIDTH, FRAME_HEIGHT = 640, 480  # most of a frame's picture
_QUALITY = 88  # of JPEG


@dataclass(frozen=True)
class Picture:
    """A JPEG, and the face in it that it is shown for: x, y, width, height as shares of the picture."""

    jpeg: bytes
    width: int  # pixels
    height: int
    mark: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Pictures:
    """What could be drawn. ``state`` is "drawn", "off" (not wanted) or "absent" (the video was not at hand)."""

    state: str
    faces: Mapping[int, Picture] = field(default_factory=dict)  # by person
    moment_frames: Mapping[Moment, Picture] = field(default_factory=dict)
    moment_faces: Mapping[Moment, Picture] = field(default_factory=dict)


OFF, ABSENT = Pictures("off"), Pictures("absent")


def draw_pictures(result: AnalysisResult, video: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Pictures:
    """The pictures of a result's most suspicious people and moments, out of its video.

    Raises ReportError where ``video`` is not the file that was analysed, or cannot be read. A picture that cannot be
    found again exactly is left out.
    """
    try:
        info = _checked_file(result, video)
        faces: dict[int, Picture] = {}
        moment_frames: dict[Moment, Picture] = {}
        moment_faces: dict[Moment, Picture] = {}
        with ExactReader(info) as reader:
            for person in shown_people(result):
                image = reader.frame_at(person.face.time_s, is_cancelled) if person.face else None
                if image is not None and person.face and (face := _face_picture(image, person.face)):
                    faces[person.id] = face
            for moment in shown_moments(result):
                image = reader.frame_at(moment.peak_s, is_cancelled)
                if image is not None:
                    moment_frames[moment] = _frame_picture(image, moment.face)
                if image is not None and moment.face and (face := _face_picture(image, moment.face)):
                    moment_faces[moment] = face
    except (VideoError, OSError) as error:
        raise ReportError(f"No pictures can be drawn: {error}") from error
    return Pictures("drawn", faces, moment_frames, moment_faces)


def _checked_file(result: AnalysisResult, video: Path) -> VideoInfo:
    check_regular_file(video)
    if result.file.sha256 is None:
        raise ReportError("This result is about a file that could not be read, so there are no pictures to draw.")
    if (found := sha256_of(video)) != result.file.sha256:
        raise ReportError(
            f"{video.name} is not the file that this result is about: its SHA-256 is {found}, and that of the analysed "
            f"file is {printable(result.file.sha256)}. Give the file that was analysed."
        )
    return probe(video)


def _face_picture(image: np.ndarray, face: FaceAt) -> Picture | None:
    """What the network saw of a face, for the eye; None for a box that cannot be one of this frame."""
    if not _fits(image, face):
        return None
    crop = crop_face(image, Box(face.x, face.y, face.width, face.height), FACE_SIDE)
    return Picture(_jpeg(crop), FACE_SIDE, FACE_SIDE)


def _frame_picture(image: np.ndarray, face: FaceAt | None) -> Picture:
    """A whole frame, made smaller where it is larger than a page needs."""
    height, width = image.shape[:2]
    scale = min(FRAME_WIDTH / width, FRAME_HEIGHT / height, 1.0)
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1 else image
    mark = None
    if face and _fits(image, face):
        mark = (face.x / width, face.y / height, face.width / width, face.height / height)
    return Picture(_jpeg(small), *size, mark)


def _fits(image: np.ndarray, face: FaceAt) -> bool:
    """Whether a box, which may be anybody's invention, lies in the frame and is no larger."""
    height, width = image.shape[:2]
    inside = 0 <= face.x + face.width / 2 < width and 0 <= face.y + face.height / 2 < height
    return inside and 1 <= face.width <= 2 * width and 1 <= face.height <= 2 * height


def _jpeg(image: np.ndarray) -> bytes:
    done, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if not done:
        raise ReportError("A picture of the report could not be coded. Make the report without pictures.")
    return data.tobytes()
