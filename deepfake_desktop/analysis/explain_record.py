"""The JSON of an explanation (docs/RESULT_SCHEMA.md)."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from deepfake_desktop.analysis.explain_words import CAUTION, effect_words, finding_words
from deepfake_desktop.analysis.explanation import Explanation, RegionEffect
from deepfake_desktop.analysis.occlusion import FILLS
from deepfake_desktop.analysis.record_parts import record_head
from deepfake_desktop.analysis.result import rounded

SCHEMA = "deepfake-desktop/explanation/1"


def dumps_explanation(explanation: Explanation) -> str:
    """The record on one line, in ASCII. The crop is not part of it."""
    head = record_head(SCHEMA, explanation.name, explanation.sha256, explanation.model)
    record = head | {
        "person": explanation.person,
        "time_s": explanation.time_s,
        "box": asdict(explanation.box),
        "score": explanation.score,
        "logit": explanation.logit,
        "finding": explanation.finding,
        "words": finding_words(explanation),
        "caution": CAUTION,
        "turned_far": explanation.turned_far,
        "regions": [_region(explanation, effect) for effect in explanation.effects],
    }
    return json.dumps(rounded(record), allow_nan=False)


def _region(explanation: Explanation, effect: RegionEffect) -> dict[str, Any]:
    return {
        "region": effect.region,
        "area": effect.area,
        "score": effect.score,
        "drop": effect.drop,
        "drop_by_fill": dict(zip(FILLS, effect.drops, strict=True)),
        "usual_drop": effect.usual_drop,
        "usual_spread": effect.usual_spread,
        "stands_out": effect.stands_out,
        "words": effect_words(explanation, effect),
        "polygons": effect.polygons,
    }
