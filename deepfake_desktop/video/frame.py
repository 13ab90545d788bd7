"""What the video room hands on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class VideoInfo:
    """Facts about one file, read before its analysis."""

    path: Path
    name: str
    size_bytes: int
    container: str  # FFmpeg's short name, e.g. "mov,mp4,m4a,3gp,3g2,mj2"
    video_codec: str  # FFmpeg's short name, e.g. "h264"
    width: int  # pixels as displayed, rotation applied
    height: int
    rotation_degrees: int  # clockwise turn the container asks for: 0, 90, 180 or 270
    duration_s: float | None  # None where the container does not say
    frame_rate: float | None  # average frames per second, None where the container does not say
    # The file's bytes where it exists in memory only (``rewrite``); ``path`` is then nothing but its name.
    content: bytes | None = field(default=None, repr=False, compare=False)

    @property
    def has_presentation_times(self) -> bool:
        """Not so in AVI, where FFmpeg's guess at them is wrong for H.264 with B-frames: there, decoding times tell."""
        return self.container != "avi"


@dataclass(frozen=True)
class Frame:
    """One decoded frame."""

    time_s: float  # presentation time from the start of the video stream's first frame, >= 0
    image: np.ndarray  # uint8, (height, width, 3), BGR, upright (rotation applied)
