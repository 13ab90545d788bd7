"""Whose face is it? MobileFaceNet (Chen et al., 2018) through LiteRT: a face to a direction in space.

The cosine of two embeddings (their product, since their length is 1) says how alike two faces are as those of one
person. Measured on labelled clips of 55 people, a face every half second: within a clip it is above 0.65 for 99 % of
the pairs, between clips of one person above 0.48 for 95 %, between two people below 0.46 for 99.9 %. Embeddings live as
long as an analysis and are written nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter

from deepfake_desktop.errors import BundleError
from deepfake_desktop.faces.face import Face
from deepfake_desktop.files import models_folder, verified_model

MODEL_FILE = "face_embedding_mobilefacenet.tflite"
MODEL_SHA256 = "625f1a4f5ccf50cb808cd9395476be47f847b2cea0a3ca2716633073268962cc"
SIZE = 192
SIDE = 112  # of the input, pixels
# Where the network was taught to find both eyes, the nose tip and the corners of the mouth in its input: the reference
# points of SphereFace and ArcFace (Deng et al., 2019), in the order of ``Face.landmarks``. Between clips, a plain
# square around the box has an equal error rate of 9 % where this has 0.7 %.
REFERENCE = np.array(
    [(38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041)]
)
# Below this width two small faces are alike for being blurred: at 16 pixels twenty times as often as at 32.
LEAST_WIDTH = 32.0
MOST_MULTIPLE = 8  # bounds the memory that misplaced landmarks can ask for

Embed = Callable[[np.ndarray, Face], np.ndarray | None]  # as FaceEmbedder.embed


class FaceEmbedder:
    """Faces to embeddings. Not for several threads."""

    def __init__(self, model_file: Path | None = None) -> None:
        """model_file: by default the shipped one. Raises BundleError where it is missing, altered or cannot be run."""
        path = verified_model(model_file or models_folder() / MODEL_FILE, MODEL_SHA256, "face comparer")
        try:
            # One thread: four milliseconds a face, and a second one is worth less than what it takes from decoding.
            self._interpreter = Interpreter(model_path=str(path), num_threads=1)
            self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise BundleError(f"The face comparer {path} cannot be run: {error}. Install the program again.") from error
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._output = self._interpreter.get_output_details()[0]["index"]

    def embed(self, image: np.ndarray, face: Face) -> np.ndarray | None:
        """Embedding of one face of a frame, float32 (SIZE,) of length 1; None for a face too small to tell whose it is.

        image: the upright frame, uint8 BGR (H, W, 3).
        """
        if face.box.width < LEAST_WIDTH:
            return None
        aligned = align_face(image, face.landmarks)
        if aligned is None:
            return None
        self._interpreter.set_tensor(self._input, (aligned[None, ..., ::-1].astype(np.float32) - 127.5) / 128)
        self._interpreter.invoke()
        embedding = self._interpreter.get_tensor(self._output)[0]
        return embedding / max(float(np.linalg.norm(embedding)), 1e-9)


def align_face(image: np.ndarray, landmarks: np.ndarray) -> np.ndarray | None:
    """A face turned upright, shifted and scaled so that its landmarks come as near as can be to REFERENCE.

    image: uint8 (H, W, 3). landmarks: as in ``Face``. Returns uint8 (SIDE, SIDE, 3); None where the landmarks lie in
    one point. Black where it reaches over the frame's border: a repeated border makes strangers alike (tight crops have
    30 times the false matches). The similarity transform is the least-squares one (Umeyama, 1991), which in the plane
    is one complex factor and one complex offset.
    """
    points, wanted = _complex(np.asarray(landmarks, float)), _complex(REFERENCE)
    spread = points - points.mean()
    size = float(np.vdot(spread, spread).real)
    if size < 1e-6:
        return None
    factor = np.vdot(spread, wanted - wanted.mean()) / size
    # A large face is cut at whole multiples of the size first, so that shrinking it averages over its pixels.
    multiple = min(max(int(1 / max(abs(factor), 1e-6)), 1), MOST_MULTIPLE)
    offset = (wanted.mean() - factor * points.mean()) * multiple + (multiple - 1) / 2 * (1 + 1j)
    factor *= multiple
    matrix = np.array([(factor.real, -factor.imag, offset.real), (factor.imag, factor.real, offset.imag)])
    side = SIDE * multiple
    cut = cv2.warpAffine(image, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return cv2.resize(cut, (SIDE, SIDE), interpolation=cv2.INTER_AREA) if multiple > 1 else cut


def _complex(points: np.ndarray) -> np.ndarray:
    return points[:, 0] + 1j * points[:, 1]
