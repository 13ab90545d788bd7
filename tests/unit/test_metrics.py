"""Metrics against values worked out by hand."""

import math

import numpy as np
import pytest

from deepfake_desktop.training import metrics


def test_auc_counts_ordered_pairs_and_halves_ties():
    # Pairs (fake, real): 0.9>0.1, 0.9>0.5, 0.5>0.1, 0.5=0.5 -> 3.5 of 4.
    assert metrics.roc_auc([1, 1, 0, 0], [0.9, 0.5, 0.1, 0.5]) == pytest.approx(3.5 / 4)


def test_auc_of_one_label_is_not_a_number():
    assert math.isnan(metrics.roc_auc([1, 1], [0.2, 0.3]))


def test_auc_is_the_area_under_the_curve():
    rng = np.random.default_rng(3)
    labels = rng.random(200) < 0.4
    scores = np.round(rng.normal(labels, 1.0), 1)
    fpr, tpr, _ = metrics.roc_curve(labels, scores)
    assert metrics.roc_auc(labels, scores) == pytest.approx(np.trapezoid(tpr, fpr))


def test_tpr_at_fpr_takes_the_best_threshold_within_the_limit():
    labels = [1, 1, 1, 1, 0, 0, 0, 0]
    scores = [0.9, 0.8, 0.6, 0.3, 0.7, 0.4, 0.2, 0.1]
    assert metrics.tpr_at_fpr(labels, scores, 0.0) == 0.5
    assert metrics.tpr_at_fpr(labels, scores, 0.25) == 0.75


def test_equal_error_rate_of_perfect_and_of_useless_scores():
    assert metrics.equal_error_rate([1, 1, 0, 0], [4, 3, 2, 1]) == 0
    assert metrics.equal_error_rate([1, 0, 1, 0], [1, 1, 1, 1]) == pytest.approx(0.5)


def test_confusion_and_balanced_accuracy_when_everything_is_called_fake():
    labels, calls = np.array([1, 1, 1, 1, 0]), np.ones(5)
    assert metrics.confusion(labels, calls) == {
        "fake_called_fake": 4,
        "fake_called_real": 0,
        "real_called_fake": 1,
        "real_called_real": 0,
    }
    assert metrics.balanced_accuracy(labels, calls) == 0.5


def test_brier_and_calibration_error():
    assert metrics.brier_score([1, 0], [0.8, 0.4]) == pytest.approx((0.04 + 0.16) / 2)
    # Ten rows at 0.75 of which 5 are fake: 0.25 off.
    assert metrics.expected_calibration_error([1] * 5 + [0] * 5, [0.75] * 10) == pytest.approx(0.25)


def test_interval_widens_when_rows_of_a_group_are_copies():
    rng = np.random.default_rng(0)
    labels = np.repeat(rng.random(40) < 0.5, 5)
    scores = np.repeat(rng.normal(0, 1, 40), 5) + labels
    alone = metrics.bootstrap_auc_interval(labels, scores, np.arange(200), draws=300)
    grouped = metrics.bootstrap_auc_interval(labels, scores, np.arange(200) // 5, draws=300)
    assert grouped[1] - grouped[0] > 1.5 * (alone[1] - alone[0])
    assert grouped[0] < metrics.roc_auc(labels, scores) < grouped[1]
