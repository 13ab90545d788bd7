"""One augmentation list for both classes: a draw is made once and laid over every image of a pair or track.

The list follows what video on the web goes through: flips, small moves, JPEG, H.264, down- and upscaling, blur, noise,
colour, grey. Both classes get draws from the same distribution, so that no quality cue tells the label.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction

import av
import cv2
import numpy as np

from deepfake_desktop.faces.crop import resize_square

# Share of the draws that keep the picture's quality, as most of what users open has it.
UNDEGRADED_SHARE = 0.4


@dataclass(frozen=True)
class Augmentation:
    """One draw. Neutral values leave an image as it is."""

    flip: bool = False
    warp: np.ndarray | None = field(default=None, compare=False)  # (2, 3), in units of the side
    downscale_to: int | None = None  # side in pixels
    blur_sigma: float = 0.0  # pixels
    motion_length: int = 0  # pixels
    motion_angle: float = 0.0  # degrees
    noise_sigma: float = 0.0  # grey levels
    noise_seed: int = 0
    gain: float = 1.0
    bias: float = 0.0  # grey levels
    gamma: float = 1.0
    hue_shift: int = 0  # of OpenCV's 180 steps
    saturation: float = 1.0
    grey: bool = False
    erased: tuple[tuple[float, float, float, float], ...] = ()  # boxes (x, y, width, height) in units of the side
    erased_level: int = 0  # grey level they are filled with
    jpeg_quality: int | None = None
    h264_crf: int | None = None  # constant rate factor of libx264, at most one of the two codecs is drawn


def draw_augmentation(rng: np.random.Generator, size: int) -> Augmentation:
    """A random draw for images of side ``size`` pixels: moves and colours, and for most a loss of quality as well."""

    def chance(probability: float) -> bool:
        return rng.random() < probability

    colour = chance(0.5)
    draw = Augmentation(
        flip=chance(0.5),
        warp=_draw_warp(rng) if chance(0.7) else None,
        gain=rng.uniform(0.7, 1.35) if colour else 1.0,
        bias=rng.uniform(-20, 20) if colour else 0.0,
        gamma=rng.uniform(0.75, 1.35) if colour else 1.0,
        hue_shift=int(rng.integers(-8, 9)) if chance(0.3) else 0,
        saturation=rng.uniform(0.6, 1.4) if chance(0.3) else 1.0,
        grey=chance(0.08),
        erased=tuple(_draw_box(rng) for _ in range(rng.integers(1, 3))) if chance(0.4) else (),
        erased_level=int(rng.integers(256)),
    )
    if chance(UNDEGRADED_SHARE):
        return draw
    codec = rng.random()
    return replace(
        draw,
        downscale_to=int(rng.uniform(0.4, 0.95) * size) if chance(0.35) else None,
        blur_sigma=rng.uniform(0.3, 1.6) if chance(0.2) else 0.0,
        motion_length=int(rng.integers(3, 9)) if chance(0.08) else 0,
        motion_angle=rng.uniform(0, 180),
        noise_sigma=rng.uniform(1, 10) if chance(0.2) else 0.0,
        noise_seed=int(rng.integers(2**31)),
        jpeg_quality=int(rng.integers(30, 101)) if codec < 0.45 else None,
        h264_crf=int(rng.integers(20, 41)) if codec > 0.7 else None,
    )


def augment(image: np.ndarray, draw: Augmentation, size: int) -> np.ndarray:
    """Lay a draw over a square uint8 RGB image and return it as uint8 (size, size, 3)."""
    image = resize_square(image, size)
    if draw.flip:
        image = image[:, ::-1]
    if draw.warp is not None:
        matrix = draw.warp.copy()
        matrix[:, 2] *= size
        image = cv2.warpAffine(image, matrix, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    image = recolour(np.ascontiguousarray(image), draw)
    for x, y, width, height in draw.erased:
        image[round(y * size) : round((y + height) * size), round(x * size) : round((x + width) * size)] = (
            draw.erased_level
        )
    image = degrade(image, draw, size)
    if draw.jpeg_quality is not None:
        image = jpeg(image, draw.jpeg_quality)
    if draw.h264_crf is not None:
        image = h264(image, draw.h264_crf)
    return image


def jpeg(image: np.ndarray, quality: int) -> np.ndarray:
    """Through JPEG and back. image: uint8 RGB (H, W, 3); quality: 1..100."""
    _, data = cv2.imencode(".jpg", image[..., ::-1], (cv2.IMWRITE_JPEG_QUALITY, quality))
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert decoded is not None  # it was encoded the line before
    return np.ascontiguousarray(decoded[..., ::-1])


def h264(image: np.ndarray, crf: int) -> np.ndarray:
    """Through an H.264 key frame and back, as the codec of most videos leaves a face.

    image: uint8 RGB (H, W, 3) with even H and W; crf: 0..51, higher is coarser. About 2 ms for 160 x 160 pixels.
    """
    encoder = av.CodecContext.create("libx264", "w")
    encoder.height, encoder.width = image.shape[:2]
    encoder.pix_fmt = "yuv420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"crf": str(crf), "preset": "superfast", "tune": "zerolatency", "threads": "1"}
    packets = [*encoder.encode(av.VideoFrame.from_ndarray(image, format="rgb24")), *encoder.encode(None)]
    decoder = av.CodecContext.create("h264", "r")
    decoder.thread_count = 1
    frames = [frame for packet in packets for frame in decoder.decode(packet)] + decoder.decode(None)
    return frames[0].to_ndarray(format="rgb24")


def _draw_box(rng: np.random.Generator) -> tuple[float, float, float, float]:
    """A box to erase (Zhong et al. 2020, "Random erasing"), so that no single part of a face can decide alone."""
    width, height = rng.uniform(0.12, 0.4, 2)
    return float(rng.uniform(0, 1 - width)), float(rng.uniform(0, 1 - height)), float(width), float(height)


def _draw_warp(rng: np.random.Generator) -> np.ndarray:
    scale, angle = rng.uniform(0.88, 1.12), np.deg2rad(rng.uniform(-12, 12))
    cos, sin = scale * np.cos(angle), scale * np.sin(angle)
    shift = rng.uniform(-0.04, 0.04, 2)
    # About the centre of the unit square, then shifted.
    return np.array(
        [[cos, -sin, 0.5 - 0.5 * cos + 0.5 * sin + shift[0]], [sin, cos, 0.5 - 0.5 * sin - 0.5 * cos + shift[1]]]
    )


def recolour(image: np.ndarray, draw: Augmentation) -> np.ndarray:
    """The colour part of a draw: gain, bias, gamma, hue, saturation, grey. uint8 RGB in and out."""
    if draw.gain != 1.0 or draw.bias or draw.gamma != 1.0:
        levels = np.arange(256, dtype=np.float32) / 255
        table = (levels**draw.gamma) * 255 * draw.gain + draw.bias
        image = cv2.LUT(image, np.clip(table, 0, 255).astype(np.uint8))
    if draw.hue_shift or draw.saturation != 1.0:
        hsv = cv2.cvtColor(image, cv2.COLOR_RGB2HSV)
        hsv[..., 0] = ((hsv[..., 0].astype(np.int16) + draw.hue_shift) % 180).astype(np.uint8)
        hsv[..., 1] = np.clip(hsv[..., 1] * draw.saturation, 0, 255).astype(np.uint8)
        image = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)
    if draw.grey:
        image = cv2.cvtColor(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    return image


def degrade(image: np.ndarray, draw: Augmentation, size: int) -> np.ndarray:
    """The sharpness part of a draw: down and up again, blur, motion, noise. uint8 RGB (size, size, 3) in and out."""
    if draw.downscale_to is not None:
        small = cv2.resize(image, (draw.downscale_to, draw.downscale_to), interpolation=cv2.INTER_AREA)
        image = cv2.resize(small, (size, size), interpolation=cv2.INTER_LINEAR)
    if draw.blur_sigma:
        image = cv2.GaussianBlur(image, (0, 0), draw.blur_sigma)
    if draw.motion_length:
        image = cv2.filter2D(image, -1, _motion_kernel(draw.motion_length, draw.motion_angle))
    if draw.noise_sigma:
        noise = np.random.default_rng(draw.noise_seed).normal(0, draw.noise_sigma, image.shape)
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    return image


def _motion_kernel(length: int, angle: float) -> np.ndarray:
    kernel: np.ndarray = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1
    centre = ((length - 1) / 2, (length - 1) / 2)
    kernel = cv2.warpAffine(kernel, cv2.getRotationMatrix2D(centre, angle, 1), (length, length))
    return kernel / max(float(kernel.sum()), 1e-6)
