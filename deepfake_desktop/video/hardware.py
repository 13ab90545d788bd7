"""Decoding on a graphics device, where the user asks for it, there is one, and it shows what the processor shows.

The processor is the reference: models are calibrated with its pictures. A device may give others, if only because
it hands on its pictures in another layout, which is converted to BGR by another road. So nothing is decoded on a device
unless it is asked for, and before it is, it has to show the first picture of the very file as the processor does.
"""

from __future__ import annotations

import logging
from functools import cache

import av
import numpy as np
from av.codec.hwaccel import HWAccel, hwdevices_available

from deepfake_desktop.errors import VideoError
from deepfake_desktop.video.container import open_video
from deepfake_desktop.video.frame import VideoInfo
from deepfake_desktop.video.orientation import orientation_of, upright_image
from deepfake_desktop.video.probe import first_picture

_log = logging.getLogger(__name__)

SOFTWARE = "software"  # the decoder that is no device
# FFmpeg's names of the kinds of devices that decode by themselves, those of the system's own interface first.
KINDS = ("videotoolbox", "d3d11va", "vaapi", "cuda")
# Mean difference of two pictures in grey levels of 255. Rounding stays below 1; a wrong colour matrix or range, an
# unturned picture or a broken one are far beyond.
MOST_DIFFERENCE = 2.0


def kinds_built_in() -> tuple[str, ...]:
    """Those of KINDS that this build of FFmpeg can talk to, whether there is such a device or not."""
    known = set(hwdevices_available())
    return tuple(kind for kind in KINDS if kind in known)


def why_unusable(kind: str, codec: str) -> str:
    """Why a kind of device cannot decode a codec here; "" where it can be opened for it.

    codec: FFmpeg's name of the codec, as in ``VideoInfo``. Opens the device for a moment.
    """
    try:
        HWAccel(kind, allow_software_fallback=False).create(av.Codec(codec, "r"))
    except Exception as error:  # whatever a driver may come up with
        return str(error) or type(error).__name__
    return ""


@cache
def planned_decoder(codec: str) -> str:
    """The kind of device that would be tried for a codec, or SOFTWARE."""
    return next((kind for kind in kinds_built_in() if not why_unusable(kind, codec)), SOFTWARE)


def working_decoder(info: VideoInfo) -> str:
    """The kind of device that shows a file's first picture as the processor does, or SOFTWARE. Raises nothing."""
    kind = planned_decoder(info.video_codec)
    if kind == SOFTWARE:
        _log.info("no device for decoding %s was found; the processor decodes", info.video_codec)
        return SOFTWARE
    try:
        difference = _difference(_first_image(info, kind), _first_image(info, SOFTWARE))
    except (VideoError, av.FFmpegError, OSError, ValueError, RuntimeError) as error:
        _log.warning("%s cannot be decoded by %s, so the processor decodes: %s", info.name, kind, error)
        return SOFTWARE
    if difference > MOST_DIFFERENCE:
        _log.warning("%s shows %s differently (by %.1f), so the processor decodes", kind, info.name, difference)
        return SOFTWARE
    return kind


def _first_image(info: VideoInfo, decoder: str) -> np.ndarray:
    """The first picture of a file as one decoder shows it, upright, uint8 BGR (H, W, 3)."""
    with open_video(info.path, device=None if decoder == SOFTWARE else decoder) as (container, stream):
        picture = first_picture(info.path, container, stream)
        return upright_image(picture, orientation_of(picture), (info.width, info.height))


def _difference(one: np.ndarray, other: np.ndarray) -> float:
    """Mean absolute difference of two pictures of one size, in grey levels."""
    return float(np.abs(one.astype(np.int16) - other).mean())
