"""Finding faces: YuNet (Wu, Peng and Yu, 2023; MIT) through OpenCV."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.files import models_folder, verified_model

MODEL_FILE = "face_detection_yunet_2023mar.onnx"
MODEL_SHA256 = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"
# YuNet finds faces from about 10 pixels; 640 keeps one of 48 pixels (the least that is scored) in a 1080p frame at 16.
LONG_SIDE = 640
MIN_CONFIDENCE = 0.7
OVERLAP_OF_DOUBLES = 0.3  # two boxes that overlap more (IoU) are one face
MOST_FACES = 64


class FaceDetector:
    """Finds faces on a reduced copy of a frame and gives boxes in pixels of the full frame. Not for several threads."""

    def __init__(self, model_file: Path | None = None) -> None:
        """model_file: YuNet as ONNX, by default the shipped one. Raises BundleError where it is missing or altered."""
        path = verified_model(model_file or models_folder() / MODEL_FILE, MODEL_SHA256, "face finder")
        # Errors only: OpenCV 5 warns about a default of its own with every network it loads.
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
        self._network = cv2.FaceDetectorYN.create(
            str(path), "", (320, 320), MIN_CONFIDENCE, OVERLAP_OF_DOUBLES, MOST_FACES
        )

    def detect(self, image: np.ndarray) -> list[Face]:
        """Faces of one upright frame, uint8 BGR (H, W, 3), from left to right."""
        height, width = image.shape[:2]
        scale = min(LONG_SIDE / max(height, width), 1.0)
        reduced = image
        if scale < 1:
            size = max(round(width * scale), 1), max(round(height * scale), 1)
            reduced = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        self._network.setInputSize((reduced.shape[1], reduced.shape[0]))
        _, rows = self._network.detect(reduced)
        if rows is None:
            return []
        back = np.array([width / reduced.shape[1], height / reduced.shape[0]], np.float32)
        faces = [_face(row, back) for row in rows]
        return sorted(faces, key=lambda face: (face.box.x, face.box.y))


def _face(row: np.ndarray, back: np.ndarray) -> Face:
    """A row of YuNet: x, y, width, height, five landmarks, confidence."""
    x, y = row[:2] * back
    width, height = row[2:4] * back
    landmarks = (row[4:14].reshape(5, 2) * back).astype(np.float32)
    return Face(Box(float(x), float(y), float(width), float(height)), float(row[14]), landmarks)
