"""Clips to face crops through the very stages that the program uses, kept on disk between runs."""

from __future__ import annotations

import hashlib
import logging
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from deepfake_desktop.analysis.stages import is_scorable
from deepfake_desktop.errors import VideoError
from deepfake_desktop.faces.crop import GEOMETRY_NAME, crop_face
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.tracker import Tracker
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.reader import VideoReader

logger = logging.getLogger(__name__)

CLIP_SAMPLES_PER_SECOND = 10.0
MAX_CROPS = 60
CROPS_FOLDER = "crops"  # of a run


@dataclass(frozen=True)
class ClipCrops:
    """The face crops of the main person of one clip, in time order."""

    row: Row
    crops: np.ndarray  # uint8, (T, S, S, 3), RGB
    times: np.ndarray  # float64, (T,), seconds


def clip_crops(rows: list[Row], size: int, cache: Path) -> list[ClipCrops]:
    """The main person's crops of every video row; clips in which no face is found are named in the log and left out.

    size: side of the crops in pixels. cache: a folder; crops already there are not cut again.
    """
    cache.mkdir(parents=True, exist_ok=True)
    detector = FaceDetector()
    clips = []
    for row in rows:
        stored = cache / stored_name(row, size)
        if not stored.exists():
            crops, times = cut_main_person(row.path, size, detector)
            np.savez(stored, crops=crops, times=times)
        with np.load(stored) as arrays:
            clip = ClipCrops(row, arrays["crops"], arrays["times"])
        if len(clip.crops):
            clips.append(clip)
        else:
            logger.warning("no face found in %s", row.path.name)
    return clips


def stored_name(row: Row, size: int) -> str:
    """File name under which ``clip_crops`` keeps the crops of a video row."""
    key = f"{row.path.name}|{row.path.stat().st_size}|{size}|{CLIP_SAMPLES_PER_SECOND}|{GEOMETRY_NAME}"
    return f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.npz"


def cut_main_person(path: Path, size: int, detector: FaceDetector) -> tuple[np.ndarray, np.ndarray]:
    """Crops of the person seen most, uint8 (T, size, size, 3) RGB, and their times in seconds, float64 (T,).

    It reads until someone has MAX_CROPS crops, so that a long video is neither read to its end nor held in memory.
    Both arrays are empty where no face is found or the video cannot be read; the log then says why.
    """
    people: dict[int, list[tuple[float, np.ndarray]]] = defaultdict(list)
    try:
        with VideoReader(probe(path), CLIP_SAMPLES_PER_SECOND) as reader:
            tracker = Tracker()
            for frame in reader:
                faces = detector.detect(frame.image)
                for tracked in tracker.update(frame.time_s, frame.image, faces):
                    if not is_scorable(tracked.face.box, frame.image, min_face_px=1):
                        continue
                    crop = crop_face(frame.image, tracked.face.box, size)
                    people[tracked.person].append((frame.time_s, np.ascontiguousarray(crop[..., ::-1])))
                if max(map(len, people.values()), default=0) >= MAX_CROPS:
                    break
    except VideoError as error:
        logger.warning("%s: %s", path.name, error)
    main = max(people.values(), key=len, default=[])
    crops = np.array([crop for _, crop in main], np.uint8).reshape(-1, size, size, 3)
    return crops, np.array([time for time, _ in main], float)
