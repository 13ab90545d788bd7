"""The mean of several runs' weights, which often beats each of them (Wortsman et al. 2022, "Model soups")."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from deepfake_desktop.errors import TrainingError
from deepfake_desktop.training.fit_frames import frame_classifier
from deepfake_desktop.training.recipe import Network


def average_weights(network: Network, sources: Sequence[Path], out: Path) -> None:
    """Write the mean of frame classifiers' weights to ``out``, a ``.weights.h5`` file that ``train --init`` takes.

    sources: at least two such files of the same network, whose runs began with the same weights: others lie in
    different valleys, and their mean is worthless. Raises TrainingError where one cannot be read or does not fit.
    """
    if len(sources) < 2:
        raise TrainingError("Give at least two weights files to average.")
    classifier = frame_classifier(network, None)
    total: list[np.ndarray] = [np.zeros(weight.shape, np.float64) for weight in classifier.get_weights()]
    for source in sources:
        try:
            classifier.load_weights(source)
        except (OSError, ValueError) as error:
            raise TrainingError(f"The weights {source} cannot be read into this network: {error}") from error
        for part, weight in zip(total, classifier.get_weights(), strict=True):
            part += weight
    classifier.set_weights([part / len(sources) for part in total])
    out.parent.mkdir(parents=True, exist_ok=True)
    classifier.save_weights(out)
