"""What ``export --robustness`` adds to the model card, measured with a bundle that is already there.

Slow: it degrades two clips in every way there is.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deepfake_desktop.training.manifest import Row
from tests.fixtures import make_video
from tests.fixtures.make_bundle import copy_default_bundle

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]


def test_the_card_tells_of_degraded_clips_and_of_slices(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow", reason="needs the train extra: make train-setup")
    from deepfake_desktop.training.bundle_figures import measure_bundle
    from deepfake_desktop.training.model_card import CardParts, write_model_card

    staging = copy_default_bundle(tmp_path)
    fields = json.loads((staging / "model.json").read_text(encoding="utf-8"))
    rows = [
        Row(
            make(tmp_path / f"{label}.mp4", seconds=1.2, fps=10, size=(480, 270)), "", label, "g", "video", "made/Blend"
        )
        for label, make in (("real", make_video.face_video), ("fake", make_video.blended_face_video))
    ]
    measured = measure_bundle(staging, fields, rows, None, True, shipped_data=False)
    write_model_card(staging / "MODEL_CARD.md", fields, CardParts(fields["provenance"]["run"], True, measured, None))
    card = (staging / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "## The same clips, degraded" in card and "crf35+half" in card and "10fps" in card
    assert "## In slices" in card and "skin tone proxy" in card
