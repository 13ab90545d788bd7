"""Makes resources/welcome/sample.mp4: the video that the window offers whoever starts it for the first time.

Two portraits side by side, both of scikit-image's photograph of an astronaut (Eileen Collins, NASA, public domain), in
slow motion as of a hand-held camera. The right one is mirrored, and its inner face is replaced, picture by picture, by
a redder and softer copy of itself that does not sit quite right: what a simple face swap leaves behind. So there is
something to find, and something beside it where nothing is to be found. Needs ``make setup`` (scikit-image).
"""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from skimage.data import astronaut

ROOT = Path(__file__).resolve().parents[1]
SECONDS, FPS, WIDTH, HEIGHT = 6, 15, 960, 540
# The head and shoulders within the photograph of 512 x 512 pixels, of the shape of half a frame, and the inner face.
TOP, LEFT, PART_HEIGHT = 2, 76, 336
FACE_CENTRE, FACE_AXES = (225, 122), (36, 50)


def main() -> None:
    target = ROOT / "resources" / "welcome" / "sample.mp4"
    target.parent.mkdir(exist_ok=True)
    photograph = np.ascontiguousarray(astronaut()[..., ::-1])
    with av.open(str(target), "w", container_options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FPS, options={"crf": "23", "preset": "slow"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.thread_count = 1  # more write another file each time
        for number in range(SECONDS * FPS):
            time_s = number / FPS
            right = altered(photograph, time_s)[:, ::-1]
            picture = np.hstack([half(photograph, time_s, LEFT), half(right, time_s + 2, 512 - LEFT - _part_width())])
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    print(target, target.stat().st_size, "bytes")


def half(photograph: np.ndarray, time_s: float, left: int) -> np.ndarray:
    """One half of the frame, uint8 (540, 480, 3): the head and shoulders, swaying a little."""
    scale = HEIGHT / PART_HEIGHT * (1 + 0.02 * math.sin(0.8 * time_s))
    x, y = left + 3 * math.sin(1.1 * time_s), TOP + 2 * math.cos(0.9 * time_s)
    matrix = np.array([[scale, 0, -scale * x], [0, scale, -scale * y]])
    size = (WIDTH // 2, HEIGHT)
    return cv2.warpAffine(photograph, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def altered(photograph: np.ndarray, time_s: float) -> np.ndarray:
    """The photograph with its inner face replaced by a softer, redder, larger copy that trembles, uint8 BGR."""
    height, width = photograph.shape[:2]
    matrix = cv2.getRotationMatrix2D(FACE_CENTRE, 1.5 * math.sin(2.3 * time_s), 1.07)
    matrix[:, 2] += 1.5 * math.sin(9 * time_s), 1.2 * math.cos(7 * time_s)
    other = cv2.GaussianBlur(cv2.warpAffine(photograph, matrix, (width, height)), (0, 0), 1.3)
    other = other.astype(np.float32) * (0.86, 0.95, 1.1) + (0, 3, 8)
    mask = np.zeros((height, width), np.float32)
    cv2.ellipse(mask, FACE_CENTRE, FACE_AXES, 0, 0, 360, 1.0, -1)
    mask = cv2.GaussianBlur(mask, (0, 0), 5)[..., None]
    return np.clip(photograph * (1 - mask) + other * mask, 0, 255).astype(np.uint8)


def _part_width() -> int:
    return round(PART_HEIGHT * (WIDTH / 2) / HEIGHT)


if __name__ == "__main__":
    main()
