"""Which parts of a face the score of one moment depends on: measured by covering them, one after the other.

The score is that of the one picture: the face's features, held still for as many steps as a GRU window has new ones
(as in ``first_look``). So it may differ from the analysis' score of that moment, which has seen the pictures before.

A larger patch takes more away, whatever it covers, and every patch is an artefact of its own. So each region's drop is
set against that of patches of its size laid anywhere (``usual_drop``), and a region stands out only where it clearly
exceeds what those do. What is measured is what the network's number depends on, not what is wrong with the face.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from deepfake_desktop.analysis.explanation import Explanation, RegionEffect, Target
from deepfake_desktop.analysis.occlusion import FILLS, anywhere_mask, covered
from deepfake_desktop.analysis.result import ModelFacts
from deepfake_desktop.analysis.settings import Settings
from deepfake_desktop.analysis.stages import is_scorable
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.detector.runtime import BundleRuntime, still_logit
from deepfake_desktop.errors import ExplanationError
from deepfake_desktop.faces.crop import crop_face, points_in_crop
from deepfake_desktop.faces.detector import FaceDetector
from deepfake_desktop.faces.face import Box, Face
from deepfake_desktop.faces.landmarks import turned_landmarks
from deepfake_desktop.faces.regions import REGIONS, FaceRegions, face_regions, region_mask
from deepfake_desktop.video.file_hash import hash_of
from deepfake_desktop.video.frame import Frame, VideoInfo
from deepfake_desktop.video.probe import probe
from deepfake_desktop.video.stretch import read_stretch

PATCHES = 5  # laid anywhere, for each region
SEED = 20140101  # of the places of those patches, so that the same moment always gives the same figures
LEAST_EXCESS = 0.5  # logits beyond the usual drop; less is not worth a word
# Standard deviations of what patches anywhere do. Of 336 such patches on 7 faces of labelled fakes, each judged against
# the others as if it were a region, 1.8 % stood out by this rule; of eight of them at least one did in 14 % of cases.
CLEARLY = 3.0
LEAST_SHARE = 0.005  # of the crop that must be seen of a region
SAME_FACE = 0.3  # overlap (IoU) with the box that the analysis found


def explain(
    path: str | os.PathLike[str],
    settings: Settings,
    target: Target,
    sha256: str | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[float], None] = lambda fraction: None,
) -> Explanation | None:
    """Look into one moment of one person. None where it was cancelled.

    settings: of the analysis that found ``target``. sha256: of the file that was analysed; None: whatever it is now.
    on_progress: called with 0..1. About a hundred runs of the backbone, 5 s on two cores. Raises ExplanationError where
    there is no such face, or the file is another one by now, VideoError where it cannot be read, and BundleError.
    """
    info = probe(Path(path))
    found = hash_of(info.path, is_cancelled)
    if found is None:
        return None
    if sha256 is not None and found != sha256:
        raise ExplanationError(f"{info.name} has changed since it was analysed. Analyse it again.")
    bundle = load_bundle(settings.bundle)
    if is_cancelled():
        return None
    frame = _frame_at(info, target.time_s)
    detector = FaceDetector()
    face = _face_of(detector.detect(frame.image), target)
    if not is_scorable(face.box, frame.image, bundle.thresholds.min_face_px):
        raise ExplanationError("The face is too small there, or too far outside the picture, to be scored.")
    crop = cv2.cvtColor(crop_face(frame.image, face.box, bundle.input_size), cv2.COLOR_BGR2RGB)
    landmarks = turned_landmarks(detector, frame.image, face)
    try:
        regions = face_regions(points_in_crop(landmarks, face.box, bundle.input_size))
    except ValueError as error:
        raise ExplanationError("Eyes and mouth cannot be told apart in this picture. Choose another moment.") from error
    runtime = BundleRuntime(bundle, settings.threads)

    def logit_of(picture: np.ndarray) -> float:
        return still_logit(runtime.window_logits, runtime.features(picture[None])[0], bundle.stride)

    logit = logit_of(crop)
    effects = measure_regions(crop, regions, logit, logit_of, is_cancelled, on_progress)
    if effects is None:
        return None
    model = ModelFacts(bundle.name, bundle.version, bundle.sha256)
    place = (target.person, frame.time_s, face.box)
    return Explanation(info.name, found, model, *place, crop, logit, effects, regions.turned_far)


def measure_regions(
    crop: np.ndarray,
    regions: FaceRegions,
    logit: float,
    logit_of: Callable[[np.ndarray], float],
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[float], None] = lambda fraction: None,
) -> tuple[RegionEffect, ...] | None:
    """What covering each region does, those that exceed the usual most first; None where it was cancelled.

    crop: uint8 RGB (S, S, 3). logit: of the crop as it is. logit_of: of any crop.
    """
    size = crop.shape[0]
    rng = np.random.default_rng(SEED)
    masks = {name: region_mask(regions.polygons[name], size) for name in REGIONS}
    masks = {name: mask for name, mask in masks.items() if mask.mean() >= LEAST_SHARE}
    drops: dict[str, list[list[float]]] = {}  # per region, of it and of each patch: the drop by each fill
    runs, done = len(masks) * (1 + PATCHES) * len(FILLS), 0
    for name, mask in masks.items():
        drops[name] = []
        for one in (mask, *(anywhere_mask(float(mask.mean()), size, rng) for _ in range(PATCHES))):
            by_fill = []
            for fill in FILLS:
                if is_cancelled():
                    return None
                by_fill.append(logit - logit_of(covered(crop, one, fill)))
                done += 1
                on_progress(done / runs)
            drops[name].append(by_fill)
    areas = {name: float(mask.mean()) for name, mask in masks.items()}
    return _effects(regions, size, logit, areas, drops)


def _effects(
    regions: FaceRegions, size: int, logit: float, areas: dict[str, float], drops: dict[str, list[list[float]]]
) -> tuple[RegionEffect, ...]:
    patches = {name: np.mean(found[1:], axis=1) for name, found in drops.items()}
    spreads = {name: float(values.std(ddof=1)) for name, values in patches.items()}
    # Five patches tell a spread only roughly. It grows with the area, so that those of other regions help.
    per_area = float(np.median([spreads[name] / areas[name] for name in spreads])) if spreads else 0.0
    effects = []
    for name, found in drops.items():
        drop, usual = float(np.mean(found[0])), float(patches[name].mean())
        spread = max(spreads[name], per_area * areas[name])
        effects.append(
            RegionEffect(
                region=name,
                polygons=tuple(
                    tuple((float(x) / size, float(y) / size) for x, y in one) for one in regions.polygons[name]
                ),
                area=areas[name],
                logit=logit - drop,
                drop=drop,
                drops=tuple(found[0]),
                usual_drop=usual,
                usual_spread=spread,
                stands_out=drop - usual >= max(LEAST_EXCESS, CLEARLY * spread) and min(found[0]) > 0,
            )
        )
    order = sorted(effects, key=lambda one: (not one.stands_out, one.usual_drop - one.drop, REGIONS.index(one.region)))
    return tuple(order)


def _frame_at(info: VideoInfo, time_s: float) -> Frame:
    frame = next(read_stretch(info, time_s), None)
    if frame is None:
        raise ExplanationError(f"There is no picture at {time_s:.2f} s of {info.name}. Choose an earlier time.")
    return frame


def _face_of(faces: Sequence[Face], target: Target) -> Face:
    best = max(faces, key=lambda face: _overlap(face.box, target.box), default=None)
    if best is None or _overlap(best.box, target.box) < SAME_FACE:
        raise ExplanationError(
            f"The face of person {target.person} is not found again in the picture at {target.time_s:.2f} s. Choose "
            "another moment."
        )
    return best


def _overlap(one: Box, other: Box) -> float:
    """Intersection over union of two boxes, 0..1."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    if width <= 0 or height <= 0:
        return 0.0
    both = width * height
    return both / (one.width * one.height + other.width * other.height - both)
