"""Calibration and band limits."""

import dataclasses

import numpy as np
import pytest

from deepfake_desktop.analysis.gate import failed_rules
from deepfake_desktop.analysis.result import Quality
from deepfake_desktop.detector.bundle import QualityLimits
from deepfake_desktop.training.calibrate import (
    LEAST_NOVELTY,
    MOST_AGREEMENT,
    choose_quality_limits,
    choose_thresholds,
    fit_platt,
    sigmoid,
)


def test_platt_finds_the_scale_that_made_the_labels():
    rng = np.random.default_rng(1)
    evidence = rng.normal(0, 2, 20_000)
    labels = rng.random(20_000) < sigmoid(1.7 * evidence)
    calibration = fit_platt(evidence, labels)
    assert calibration.scale == pytest.approx(1.7, rel=0.08)
    assert calibration.offset == pytest.approx(0, abs=0.08)


def test_platt_weighs_both_labels_alike():
    evidence = np.concatenate([np.full(900, 1.0), np.full(100, 1.0), np.full(90, -1.0), np.full(10, -1.0)])
    labels = np.concatenate([np.ones(900), np.zeros(100), np.zeros(90), np.ones(10)]).astype(bool)
    calibration = fit_platt(evidence, labels)
    few_fakes = np.concatenate([np.arange(0, 900, 9), np.arange(900, 1100)])
    thinned = fit_platt(np.append(evidence[few_fakes], -1.0), np.append(labels[few_fakes], True))
    assert abs(calibration.offset - thinned.offset) < 2.0
    assert calibration.scale > 0 and thinned.scale > 0


def test_platt_weighs_every_kind_alike():
    """Many rows of a kind whose evidence follows the labels, and few of one whose evidence does not."""
    rng = np.random.default_rng(3)
    telling, idle = rng.normal(0, 2, 4000), rng.normal(0, 2, 100)
    evidence = np.append(telling, idle)
    labels = np.append(rng.random(4000) < sigmoid(1.5 * telling), np.arange(100) % 2 == 0)
    kinds = np.array(["crop"] * 4000 + ["video"] * 100)
    alike, drowned = fit_platt(evidence, labels, kinds), fit_platt(evidence, labels)
    assert drowned.scale == pytest.approx(1.4, abs=0.15)
    assert 0.3 < alike.scale < 0.7 * drowned.scale


def test_separable_clips_do_not_make_the_scale_grow_without_bound():
    calibration = fit_platt(np.array([-2.0, -1.0, 1.0, 2.0]), np.array([0, 0, 1, 1], bool))
    assert 0 < calibration.scale < 5


def test_evidence_of_overconfident_networks_is_scaled_down():
    """Large logits that hardly follow the labels once sent Newton's method to a scale of 250,000."""
    rng = np.random.default_rng(4)
    labels = np.arange(66) < 39
    evidence = rng.normal(0, 9, 66) + np.where(labels, 4.0, -2.0)
    calibration = fit_platt(evidence, labels)
    assert 0.02 < calibration.scale < 0.5
    probabilities = sigmoid(calibration.scale * evidence + calibration.offset)
    shifted = sigmoid(1.1 * calibration.scale * evidence + calibration.offset)
    weight = np.where(labels, 1 / labels.sum(), 1 / (~labels).sum())

    def loss(values):
        return -(weight * np.log(np.where(labels, values, 1 - values))).sum()

    assert loss(probabilities) < loss(sigmoid(evidence)) and loss(probabilities) < loss(shifted) + 1e-3


def test_limits_keep_their_order_and_get_stricter_with_suspicious_reals():
    rng = np.random.default_rng(2)
    labels = np.arange(200) % 2 == 0
    clean = np.where(labels, rng.uniform(0.6, 1.0, 200), rng.uniform(0.0, 0.3, 200))
    noisy = np.where(labels, rng.uniform(0.1, 1.0, 200), rng.uniform(0.0, 0.97, 200))
    for probabilities in (clean, noisy):
        limits = choose_thresholds(probabilities, labels, 5, 48)
        assert 0 < limits.none < limits.moderate <= limits.strong < 1
    strict, lax = choose_thresholds(noisy, labels, 5, 48), choose_thresholds(clean, labels, 5, 48)
    assert strict.strong > lax.strong and strict.none < lax.none


def ordinary_people(count: int, rng: np.random.Generator, **changes: object) -> list[Quality]:
    return [
        dataclasses.replace(
            Quality(
                rng.uniform(0.2, 0.4), rng.uniform(60, 160), 0.0, rng.uniform(0.95, 1.05), rng.uniform(0.7, 1), 1.2
            ),
            **changes,
        )
        for _ in range(count)
    ]


def test_the_gate_lets_ordinary_people_pass_and_is_never_stricter_than_its_defaults():
    limits, default = choose_quality_limits(ordinary_people(66, np.random.default_rng(5))), QualityLimits()
    assert (limits.min_sharpness, limits.min_brightness) == (default.min_sharpness, default.min_brightness)
    assert (limits.max_burnt, limits.max_blockiness) == (default.max_burnt, default.max_blockiness)
    assert limits.min_agreement == MOST_AGREEMENT
    assert limits.max_novelty == LEAST_NOVELTY


@pytest.mark.parametrize("count", [20, 66, 400])
def test_limits_give_way_to_soft_dark_and_blocky_validation_people(count):
    rng = np.random.default_rng(6)
    people = [
        Quality(*(float(value) for value in row))
        for row in zip(rng.uniform(0.05, 0.3, count), rng.uniform(5, 90, count), rng.uniform(0, 0.4, count),
                       rng.uniform(1, 2, count), rng.uniform(0, 1, count), rng.uniform(1, 5, count), strict=True)
    ]  # fmt: skip
    limits = choose_quality_limits(people)
    failed = [flag for one in people for flag, _ in failed_rules(one, limits)]
    for flag in ("blurred", "dark", "overexposed", "compressed", "unsteady", "unfamiliar"):
        assert failed.count(flag) <= 0.02 * count
    if count == 400:
        assert failed.count("blurred") >= 4


def test_without_statistics_there_is_no_limit_on_novelty():
    people = ordinary_people(30, np.random.default_rng(7), novelty=None, agreement=None)
    limits = choose_quality_limits(people)
    assert limits.max_novelty is None and limits.min_agreement == 0
