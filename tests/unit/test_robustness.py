"""Flips and AUC lost between undegraded and degraded rows."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from deepfake_desktop.detector.bundle import QualityLimits
from deepfake_desktop.training import robustness
from deepfake_desktop.training.degrade_video import conditions_named
from deepfake_desktop.training.evaluate import evaluate
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.model_card import CardParts, Measured, write_model_card
from deepfake_desktop.training.robustness import (
    compare,
    degraded_scores,
    format_robustness,
    limited,
    robustness_markdown,
    robustness_report,
)
from deepfake_desktop.training.scoring import ScoredRow
from deepfake_desktop.training.slices import slices_of
from deepfake_desktop.training.traits import Traits
from tests.fixtures import make_video
from tests.fixtures.make_bundle import bundle_fields, write_bundle


def scored(
    label: str, probability: float | None, band: str, group: str = "g", kind: str = "video", status: str = "complete"
) -> ScoredRow:
    return ScoredRow(Row(Path(f"{group}.mp4"), "", label, group, kind, ""), status, band, probability)


BEFORE = [
    scored("fake", 0.95, "strong", "a"),
    scored("fake", 0.80, "moderate", "b"),
    scored("fake", 0.75, "moderate", "c"),
    scored("real", 0.20, "none", "d"),
    scored("real", 0.50, "inconclusive", "e"),
    scored("real", 0.72, "moderate", "f"),
]
AFTER = [
    scored("fake", 0.80, "moderate", "a"),  # weaker, yet marked
    scored("fake", 0.40, "inconclusive", "b"),  # mark lost
    scored("fake", None, "not_assessed", "c", status="no_face"),  # mark lost with the face
    scored("real", 0.20, "none", "d"),
    scored("real", 0.71, "moderate", "e"),  # newly marked
    scored("real", 0.95, "strong", "f"),  # was marked before
]


def test_flips_are_counted_on_what_a_user_sees() -> None:
    assert compare(BEFORE, AFTER)["flips"] == {"band_changed": 5, "real_marked": 1, "fake_lost": 2}
    assert compare(BEFORE, BEFORE)["flips"] == {"band_changed": 0, "real_marked": 0, "fake_lost": 0}


def test_a_row_without_a_probability_lowers_coverage_and_is_no_score() -> None:
    figures = compare(BEFORE, AFTER)
    assert (figures["n"], figures["fake"]) == (6, 3)
    assert figures["coverage"] == pytest.approx(5 / 6)
    # Fakes 0.80 and 0.40 against genuine 0.20, 0.71, 0.95: 2 + 1 of 6 pairs; undegraded, the same rows: all 6.
    assert figures["auc"] == pytest.approx(0.5)
    assert figures["auc_lost"] == pytest.approx(0.5)
    assert figures["fake_shift"] == pytest.approx((-0.15 - 0.40) / 2)
    assert figures["real_shift"] == pytest.approx((0 + 0.21 + 0.23) / 3)


def test_one_label_or_nothing_scored_gives_no_made_up_figures() -> None:
    for before, after in ((BEFORE[:2], AFTER[:2]), (BEFORE[2:3], AFTER[2:3])):
        figures = compare(before, after)
        assert figures["auc"] is None and figures["auc_lost"] is None and figures["auc_lost_95"] == [None, None]
        json.dumps(figures, allow_nan=False)


def test_limit_takes_rows_of_both_labels_from_the_whole_list() -> None:
    rows = [scored("fake", 0.5, "none", f"f{n}") for n in range(10)]
    rows += [scored("real", 0.5, "none", f"r{n}") for n in range(3)]
    assert [item.row.group for item in limited(rows, 2)] == ["f0", "f5", "r0", "r1"]
    assert limited(rows, None) == rows and limited(rows, 99) == rows


def test_the_report_tells_flips_under_any_condition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robustness, "degraded_scores", _made_up_scores)
    report = robustness_report(BEFORE, None, "standard", conditions_named("crf23,mirrored"))
    part = report["video"]
    assert list(part["conditions"]) == ["crf23", "mirrored"]
    assert part["any_condition"] == {"real": 3, "fake_marked_before": 3, "real_marked": 1, "fake_lost": 2}
    text = format_robustness(report)
    assert "1 of 3 genuine rows became" in text and "mirrored: left and right exchanged" in text
    assert "+0.500" in text and text in robustness_markdown(report) + "\n"
    json.dumps(report, allow_nan=False)


def _made_up_scores(rows, condition, bundle, sampling, on_row) -> list[ScoredRow]:
    return AFTER if condition.name == "crf23" else BEFORE


def test_crops_leave_out_the_conditions_of_clips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robustness, "degraded_scores", lambda rows, *_: crops)
    crops = [scored("fake", 0.8, "moderate", kind="crop"), scored("real", 0.2, "none", kind="crop")]
    report = robustness_report(crops, None, "standard")
    assert {"crf35", "jpeg20"} <= set(report["crop"]["conditions"])
    assert not {"letterbox", "10fps"} & set(report["crop"]["conditions"])


def test_a_clip_that_cannot_be_read_has_no_score(tmp_path: Path) -> None:
    bundle = str(write_bundle(tmp_path / "bundle"))
    row = Row(make_video.text_file(tmp_path / "text.mp4"), "", "fake", "g", "video", "")
    done: list[int] = []
    (item,) = degraded_scores([row], *conditions_named("grey"), bundle, "standard", lambda: done.append(1))
    assert (item.status, item.band, item.probability) == ("unsupported", "not_assessed", None)
    assert done == [1]


def test_the_interval_of_the_loss_is_paired() -> None:
    rng = np.random.default_rng(1)
    before = [scored("fake" if n % 2 else "real", float(p), "none", f"g{n}") for n, p in enumerate(rng.random(60))]
    assert compare(before, before)["auc_lost_95"] == [0, 0]
    low, high = compare(before, before)["auc_95"]
    assert low < high


def test_the_model_card_takes_the_sections_that_a_report_has(tmp_path: Path) -> None:
    fields = bundle_fields(provenance={"backbone": "inceptionv3", "exported": "2026-01-01"})
    fields["thresholds"] |= {"quality": asdict(QualityLimits())}  # as export always writes them
    facts = {
        name: 1 for name in ("train_crops", "train_clips", "validation_crops", "validation_clips")
    } | {"train_subsets": ["s/Swap"], "validation_subsets": ["v/Swap"]}  # fmt: skip
    report = evaluate(BEFORE)
    write_model_card(tmp_path / "plain.md", fields, CardParts(facts, True, Measured(report, None), None))
    report["robustness"] = {"video": {"conditions": {"crf35": {"does": "H.264"} | compare(BEFORE, AFTER)},
                                      "any_condition": robustness._any_condition(BEFORE, [AFTER])}}  # fmt: skip
    report["slices"] = slices_of([(item, Traits(ita=20.0)) for item in BEFORE])
    write_model_card(tmp_path / "full.md", fields, CardParts(facts, True, Measured(report, None), None))
    plain, full = ((tmp_path / name).read_text(encoding="utf-8") for name in ("plain.md", "full.md"))
    assert "degraded" not in plain and "In slices" not in plain
    assert "## The same clips, degraded" in full and "crf35" in full and "AUC of the same rows degraded" in full
    assert "## In slices" in full and "The skin tone groups are a proxy" in full
    assert full.count("```") % 2 == 0
