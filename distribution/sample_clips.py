"""Clips on which a packaged program must answer as the source checkout does; made from the self-test's clip.

``python -m distribution.sample_clips FOLDER`` writes them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import av

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "self_test" / "sample.mp4"
# File name, encoder, frames taken: other containers and decoders, and a path with spaces and quotes.
CLIPS = (
    ("swapped containers.mkv", "mpeg4", 60),
    ("vp9.webm", "libvpx-vp9", 45),
    ('it\'s "h264".mov', "libx264", 60),
    ("hevc.mp4", "libx265", 30),  # their encoders are stand-ins in the package: decoding must not need them
    ("av1.mkv", "libsvtav1", 30),
)
NO_VIDEO = "no video.mp4"


def write_clips(folder: Path) -> list[Path]:
    """Write the clips, a copy of the sample, and a file that is no video. Returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, encoder, frames in CLIPS:
        with av.open(str(SAMPLE)) as source, av.open(str(folder / name), "w") as target:
            stream = target.add_stream(encoder, rate=30)
            stream.width, stream.height, stream.pix_fmt = 640, 480, "yuv420p"
            stream.bit_rate = 2_000_000
            for number, frame in enumerate(source.decode(video=0)):
                if number == frames:
                    break
                target.mux(stream.encode(frame.reformat(format="yuv420p")))
            target.mux(stream.encode())
        paths.append(folder / name)
    for name, content in (("sample.mp4", SAMPLE.read_bytes()), (NO_VIDEO, b"This is no video.\n")):
        (folder / name).write_bytes(content)
        paths.append(folder / name)
    return paths


if __name__ == "__main__":
    for written in write_clips(Path(sys.argv[1])):
        print(written)
