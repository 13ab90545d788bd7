"""What a bundle has to know to say that a face is unlike those it learnt from, and how validation people did."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np

from deepfake_desktop.analysis.gate import window_agreement
from deepfake_desktop.analysis.result import AnalysisResult, Quality
from deepfake_desktop.detector.bundle import FEATURES_FILE, STATISTICS_FILE, Calibration
from deepfake_desktop.detector.calibration import logit
from deepfake_desktop.detector.novelty import feature_statistics
from deepfake_desktop.detector.runtime import LiteRTNetwork, crop_features
from deepfake_desktop.training.fit_frames import evenly_spread
from deepfake_desktop.training.manifest import read_manifest
from deepfake_desktop.training.recipe import Network
from deepfake_desktop.training.tracks import stored_name

MOST_CROPS = 1500
LEAST_CROPS_PER_FEATURE = 2  # with fewer, a covariance says little (and the frozen baseline's has 2,048 rows)


def write_statistics(cache: Path, held_out: list[Path], network: Network, feature_size: int, bundle: Path) -> None:
    """Write the feature statistics of a run's training clips into a bundle that already has its backbone.

    cache: the crops that the run kept; those of the clips in the ``held_out`` manifests are left out. Writes nothing,
    and says so, where too few training crops are left: the bundle then measures no novelty.
    """
    crops = training_crops(cache, held_out, network.input_size)
    if len(crops) < LEAST_CROPS_PER_FEATURE * feature_size:
        print(f"only {len(crops)} training crops in {cache}: no distance to the training data will be measured")
        return
    size = network.input_size
    runtime = LiteRTNetwork(bundle / FEATURES_FILE, os.cpu_count() or 1, (1, size, size, 3), (1, feature_size))
    features = np.stack([crop_features(runtime, crop, network.views) for crop in crops])
    np.save(bundle / STATISTICS_FILE, feature_statistics(features), allow_pickle=False)


def training_crops(cache: Path, held_out: list[Path], size: int) -> np.ndarray:
    """At most MOST_CROPS crops, uint8 (N, S, S, 3) RGB, as many of each training clip, evenly spread over its time."""
    rows = [row for manifest in held_out for row in read_manifest(manifest) if row.kind == "video"]
    others = {stored_name(row, size) for row in rows}
    clips = [path for path in sorted(cache.glob("*.npz")) if path.name not in others]
    crops = []
    for path in clips[:MOST_CROPS]:
        with np.load(path) as arrays:
            clip = arrays["crops"]
        if clip.shape[1:] != (size, size, 3):  # left by a run of another input size
            continue
        crops += [clip[index] for index in evenly_spread(len(clip), max(MOST_CROPS // len(clips), 1))]
    return np.array(crops, np.uint8).reshape(-1, size, size, 3)


def people_quality(result: AnalysisResult | None, window: int, stride: int, calibration: Calibration) -> list[Quality]:
    """The quality of everyone judged in an analysed clip, the agreement by ``calibration`` and not by that of the
    analysis. window, stride: of the bundle."""
    if result is None:
        return []
    logits: dict[int, list[float]] = defaultdict(list)
    for point in result.timeline:
        logits[point.person].append(logit(point.score, 1e-15))
    found = []
    for person in result.people:
        if person.probability is not None and person.quality is not None:
            agreement = window_agreement(logits[person.id], window, stride, calibration)
            found.append(replace(person.quality, agreement=agreement))
    return found
