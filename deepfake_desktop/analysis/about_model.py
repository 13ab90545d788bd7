"""What a verdict is shown with of the bundle behind it: its measured error rates, its card, and its limits."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from deepfake_desktop.analysis.moments import ScoreLimits, score_limits
from deepfake_desktop.analysis.record_parts import ModelFacts
from deepfake_desktop.detector.bundle import CARD_FILE, Bundle, load_bundle
from deepfake_desktop.errors import DeepfakeDesktopError

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AboutModel:
    error_rates: Mapping[str, Any] = field(default_factory=dict)  # {}: not known
    card: str = ""  # Markdown; "": not known
    limits: ScoreLimits | None = None  # of the bands, as raw scores; None where they are not known


def about_model(model: Bundle | str | None, judged_by: ModelFacts) -> AboutModel:
    """What there is to tell of a bundle; nothing where it is not, or no more, the one that has judged.

    model: the bundle where it is loaded; its name or folder behind a recalled result, for which nobody loaded it.
    """
    try:
        bundle = model if isinstance(model, Bundle) else load_bundle(model)
        if bundle.sha256 != judged_by.sha256:
            return AboutModel()
        card = (bundle.folder / CARD_FILE).read_text(encoding="utf-8")
        return AboutModel(bundle.error_rates, card, score_limits(bundle.thresholds, bundle.calibration))
    except (DeepfakeDesktopError, OSError) as error:  # altered since the analysis: then it says nothing about it
        _log.warning("nothing is known about the model: %s", error)
        return AboutModel()
