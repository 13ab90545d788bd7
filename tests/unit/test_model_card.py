"""What a model card says, and what it must not say."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from deepfake_desktop.detector.bundle import QualityLimits
from deepfake_desktop.training.evaluate import evaluate
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.model_card import CardParts, Measured, write_model_card
from deepfake_desktop.training.scoring import ScoredRow
from tests.fixtures.make_bundle import bundle_fields

PROVENANCE = {"backbone": "inceptionv3", "exported": "2026-01-02"}
FACTS = {"train_crops": 1200, "train_clips": 3, "train_subsets": ["", "s1/Swap"], "validation_crops": 40,
         "validation_clips": 2, "validation_subsets": ["s2/none"], "went_on_from": "made-up 1.2.3"}  # fmt: skip
CHECK = {"crops": 600, "auc_keras_float32": 0.85, "auc_litert": 0.84, "difference": -0.01, "limit": 0.005,
         "passed": False}  # fmt: skip
OWN_DATA = CardParts(FACTS, shipped_data=False, measured=None, ablation=None)


@pytest.fixture
def measured() -> Measured:
    rows = [
        ScoredRow(Row(Path("a.mp4"), "", label, label, "video", "s3/Other" if label == "fake" else "s3/none"),
                  "complete", "inconclusive", probability)
        for label, probability in (("fake", 0.6), ("real", 0.4))
    ]  # fmt: skip
    return Measured(evaluate(rows), None)


def card_text(folder: Path, card: CardParts, **provenance: object) -> str:
    fields = bundle_fields(provenance=PROVENANCE | provenance)
    fields["thresholds"] |= {"quality": asdict(QualityLimits())}  # as export always writes them
    write_model_card(folder / "card.md", fields, card)
    return (folder / "card.md").read_text(encoding="utf-8")


def test_a_users_model_is_not_said_to_be_trained_on_dfdc(tmp_path: Path, measured: Measured) -> None:
    text = card_text(tmp_path, replace(OWN_DATA, measured=measured))
    assert "DFDC" not in text and "DeepFaceLive" not in text
    assert "went on from the weights of made-up 1.2.3. 1,200 face crops and 3 clips" in text and "(s1/Swap)" in text
    assert "test manifest that export was given" in text


def test_the_shipped_data_is_named(tmp_path: Path, measured: Measured) -> None:
    text = card_text(tmp_path, CardParts(FACTS, shipped_data=True, measured=measured, ablation=None))
    assert "1,200 face crops of the DFDC training set" in text and "not trained on at all: s3/Other" in text


def test_without_a_test_manifest_nothing_is_claimed(tmp_path: Path) -> None:
    text = card_text(tmp_path, OWN_DATA)
    assert "Not measured: no test manifest was given" in text and "95 % interval" not in text
    assert "## Ablation" not in text and "int8 costs" not in text


def test_ablation_and_conversion_check_are_told(tmp_path: Path) -> None:
    text = card_text(tmp_path, replace(OWN_DATA, ablation="| a | b |"), conversion_check=CHECK)
    assert "## Ablation\n\n| a | b |\n" in text
    assert "600 single validation crops: 0.8500" in text and "-0.0100, **beyond** the limit of 0.005" in text
    assert "-0.0010, within the limit" in card_text(
        tmp_path, OWN_DATA, conversion_check=CHECK | {"difference": -0.001, "passed": True}
    )
