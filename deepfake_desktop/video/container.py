"""Opening local video files: only regular files, only self-contained formats, never an address."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import av
from av.codec.hwaccel import HWAccel
from av.container import InputContainer
from av.video.stream import VideoStream

from deepfake_desktop.activity import WatchedReader
from deepfake_desktop.errors import UnreadableVideoError, UnsupportedVideoError
from deepfake_desktop.files import looks_like_address
from deepfake_desktop.video.sample_tables import check_claims

# Demuxers that hold their own picture data. Playlists (hls, dash, concat) and picture sequences, which name other
# files or addresses, are left out on purpose.
FORMATS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpegtsraw,mpeg,mpegvideo,mpegps,h264,hevc,obu,ivf,flv,live_flv,"
    "asf,ogg,mxf,nut,m4v,mjpeg,dv,wtv,rm,gif,apng,rawvideo,vc1,gxf,nsv,y4m,yuv4mpegpipe"
)
LARGEST_SIDE = 16_384  # pixels
# Of one frame: 8K in a square. Some decoders hold sixteen frames and more, each of a hundred megabytes then.
MOST_PIXELS = 8192 * 8192
BUFFER_BYTES = 1 << 18
CHECK_DISK = "Check whether the file was moved and its disk is well, and try again."
# Photographs in the container of MP4: AVIF and HEIC say so in the brand of the file.
STILL_BRANDS = {"avif", "heic", "heix", "heim", "heis", "mif1"}
# How the files that people send begin. Tells a damaged video from a file that never was one.
SIGNATURES = (
    re.compile(rb"....(ftyp|moov|mdat|free|skip|wide|pnot)", re.DOTALL),
    re.compile(rb"\x1aE\xdf\xa3"),  # Matroska, WebM
    re.compile(rb"RIFF....AVI ", re.DOTALL),
    re.compile(
        rb"FLV\x01|OggS|\x30\x26\xb2\x75|\x06\x0e\x2b\x34|\x00\x00\x01[\xb3\xba]|\x00\x00\x00?\x01[\x67\x40]|GIF8"
    ),
    re.compile(rb"G.{187}G", re.DOTALL),  # MPEG transport stream
)


def check_regular_file(path: Path) -> None:
    """Raise a VideoError unless ``path`` is a readable, non-empty regular file; nothing is opened that could block."""
    try:
        mode = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        if looks_like_address(path):
            raise UnsupportedVideoError(
                f"{path} looks like a network address. This program stays offline: save the video and open the file."
            ) from error
        raise UnreadableVideoError(f"There is no file {path}. Check the name, or whether it was moved.") from error
    except PermissionError as error:
        raise UnreadableVideoError(_no_permission(path)) from error
    except OSError as error:
        raise UnreadableVideoError(
            f"{path} cannot be reached: {error.strerror or error}. Check the name, and whether its disk is there."
        ) from error
    except ValueError as error:  # a NUL character
        raise UnreadableVideoError(f"{str(path)!r} cannot be the name of a file. Choose the file anew.") from error
    if stat.S_ISDIR(mode.st_mode):
        raise UnsupportedVideoError(f"{path.name} is a folder. Choose a video file in it.")
    if not stat.S_ISREG(mode.st_mode):
        raise UnsupportedVideoError(f"{path.name} is not an ordinary file. Copy the video to a file and open that.")
    if mode.st_size == 0:
        raise UnreadableVideoError(f"{path.name} is empty (0 bytes). Download or copy it again.")


@contextmanager
def open_video(
    path: Path, device: str | None = None, content: bytes | None = None
) -> Iterator[tuple[InputContainer, VideoStream]]:
    """The container and its video stream, decoding on two threads; closed at the end.

    device: FFmpeg's name of the kind of device that is to decode (``video.hardware``); None for the processor.
    content: the file's bytes where it exists in memory only; ``path`` is then its name. Raises UnreadableVideoError or
    UnsupportedVideoError with what to do about it, and RuntimeError where the device does not take the stream.
    """
    with _opened(path) if content is None else BytesIO(content) as stream:
        # FFmpeg reads from the open file, so no file name can be taken for an address or a protocol.
        # No protocol has the name "none": a format that names other files could not open them, either.
        options = {"protocol_whitelist": "none", "format_whitelist": FORMATS}
        try:
            check_claims(path, stream)
            container = av.open(
                stream,
                "r",
                options=options,
                buffer_size=BUFFER_BYTES,
                metadata_errors="replace",
                hwaccel=HWAccel(device, allow_software_fallback=False) if device else None,
            )
        except (av.FFmpegError, ValueError, UnicodeError) as error:
            if device:
                raise RuntimeError(f"{device} cannot be opened for it: {error}") from error
            raise _not_opened(path, stream) from error
        except OSError as error:  # the disk's, not FFmpeg's
            raise UnreadableVideoError(
                f"{path.name} cannot be read: {error.strerror or error}. {CHECK_DISK}"
            ) from error
        with container:
            chosen = _video_stream(path, container, stream)
            if device and not chosen.codec_context.is_hwaccel:
                raise RuntimeError(f"{device} decodes another stream of the file, not its video")
            yield container, chosen


def is_too_large(width: int, height: int) -> bool:
    """Whether a picture of that size, in pixels, is more than is decoded here."""
    return max(width, height) > LARGEST_SIDE or width * height > MOST_PIXELS


def _opened(path: Path) -> BinaryIO:
    check_regular_file(path)
    try:
        return WatchedReader(path.open("rb", buffering=0))
    except PermissionError as error:
        raise UnreadableVideoError(_no_permission(path)) from error
    except OSError as error:
        raise UnreadableVideoError(f"{path.name} cannot be opened: {error.strerror or error}. {CHECK_DISK}") from error


def _video_stream(path: Path, container: InputContainer, file: BinaryIO) -> VideoStream:
    pictures = [one for one in container.streams.video if not one.disposition & one.disposition.attached_pic]
    if not container.streams:
        raise _not_opened(path, file)  # a header that was cut off
    if not pictures:
        what = "sound but no picture" if container.streams.audio else "no video"
        raise UnsupportedVideoError(f"{path.name} holds {what}. This program looks at faces in video.")
    if container.metadata.get("major_brand") in STILL_BRANDS:
        raise UnsupportedVideoError(f"{path.name} is a still picture. This program looks at faces in video.")
    stream = pictures[0]
    context = stream.codec_context
    if context is None:
        raise UnsupportedVideoError(f"{path.name} is coded in a way that cannot be decoded here. Convert it to H.264.")
    if is_too_large(context.width, context.height):
        raise UnsupportedVideoError(
            f"{path.name} says that it is {context.width} x {context.height} pixels, more than this program decodes. "
            "Convert it to a smaller size."
        )
    context.options = {"max_pixels": str(MOST_PIXELS)}  # sizes may change midway
    stream.thread_type = "AUTO"
    context.thread_count = 2
    return stream


def _not_opened(path: Path, file: BinaryIO) -> UnreadableVideoError | UnsupportedVideoError:
    file.seek(0)
    head = file.read(512)
    if any(signature.match(head) for signature in SIGNATURES):
        return UnreadableVideoError(
            f"{path.name} is damaged or incomplete: its index cannot be read. Download or copy it again."
        )
    return UnsupportedVideoError(
        f"{path.name} is not a video that this program knows. It reads MP4, MOV, MKV, WebM, AVI and similar files."
    )


def _no_permission(path: Path) -> str:
    return f"You have no permission to read {path.name}. Change its permissions or copy it to a folder of yours."
