"""Detection metrics over scores and labels, in numpy. Labels: 1 fake, 0 real; a higher score is more suspicious."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np


def roc_auc(labels: np.ndarray, scores: np.ndarray) -> float:
    """Area under the ROC curve by the rank sum (Mann-Whitney U), ties counted half. NaN if one class is absent."""
    labels, scores = np.asarray(labels, bool), np.asarray(scores, float)
    positives, negatives = int(labels.sum()), int((~labels).sum())
    if not positives or not negatives:
        return float("nan")
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    mean_rank = np.cumsum(counts) - (counts - 1) / 2
    rank_sum = mean_rank[inverse][labels].sum()
    return float((rank_sum - positives * (positives + 1) / 2) / (positives * negatives))


def roc_curve(labels: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """False-positive rates, true-positive rates and thresholds (call fake at score >= threshold), from (0, 0) up."""
    labels, scores = np.asarray(labels, bool), np.asarray(scores, float)
    order = np.argsort(-scores, kind="stable")
    scores, labels = scores[order], labels[order]
    last = np.append(np.flatnonzero(np.diff(scores)), len(scores) - 1)
    true, false = np.cumsum(labels)[last], np.cumsum(~labels)[last]
    tpr = np.append(0.0, true / max(int(labels.sum()), 1))
    fpr = np.append(0.0, false / max(int((~labels).sum()), 1))
    return fpr, tpr, np.append(np.inf, scores[last])


def tpr_at_fpr(labels: np.ndarray, scores: np.ndarray, limit: float) -> float:
    """Highest true-positive rate among thresholds whose false-positive rate does not exceed ``limit`` (0..1)."""
    fpr, tpr, _ = roc_curve(labels, scores)
    return float(tpr[fpr <= limit].max())


def equal_error_rate(labels: np.ndarray, scores: np.ndarray) -> float:
    """Error rate where misses and false alarms are equally frequent, linearly interpolated on the ROC curve."""
    fpr, tpr, _ = roc_curve(labels, scores)
    difference = fpr - (1 - tpr)
    above = int(np.argmax(difference >= 0))
    if above == 0:
        return float(fpr[0])
    span = difference[above] - difference[above - 1]
    share = -difference[above - 1] / span if span else 0.0
    return float(fpr[above - 1] + share * (fpr[above] - fpr[above - 1]))


def confusion(labels: np.ndarray, calls: np.ndarray) -> dict[str, int]:
    """Counts of a yes/no call (1: called fake)."""
    labels, calls = np.asarray(labels, bool), np.asarray(calls, bool)
    return {
        "fake_called_fake": int((labels & calls).sum()),
        "fake_called_real": int((labels & ~calls).sum()),
        "real_called_fake": int((~labels & calls).sum()),
        "real_called_real": int((~labels & ~calls).sum()),
    }


def balanced_accuracy(labels: np.ndarray, calls: np.ndarray) -> float:
    """Mean of the shares of fakes called fake and reals called real; NaN if one class is absent."""
    labels, calls = np.asarray(labels, bool), np.asarray(calls, bool)
    if labels.all() or not labels.any():
        return float("nan")
    return float((calls[labels].mean() + (~calls[~labels]).mean()) / 2)


def brier_score(labels: np.ndarray, probabilities: np.ndarray) -> float:
    """Mean squared distance of probabilities (0..1) from the labels."""
    return float(np.mean((np.asarray(probabilities, float) - np.asarray(labels, float)) ** 2))


def expected_calibration_error(labels: np.ndarray, probabilities: np.ndarray, bins: int = 10) -> float:
    """Mean over equally wide bins of |share of fakes - mean probability|, weighted by the bins' counts."""
    labels, probabilities = np.asarray(labels, float), np.asarray(probabilities, float)
    which = np.clip((probabilities * bins).astype(int), 0, bins - 1)
    total = 0.0
    for index in np.unique(which):
        members = which == index
        total += members.sum() * abs(labels[members].mean() - probabilities[members].mean())
    return float(total / len(labels))


def selective_accuracy(
    labels: np.ndarray, probabilities: np.ndarray, count: int, decision: float = 0.5
) -> tuple[float, float]:
    """Accuracy and balanced accuracy of the ``count`` rows whose probability is furthest from ``decision``.

    Selective classification (El-Yaniv and Wiener, 2010): the others are left undecided. Of rows equally far the first
    ones are taken. NaN for a balanced accuracy over one class only. Raises ValueError for fewer than ``count`` rows.
    """
    labels, probabilities = np.asarray(labels, bool), np.asarray(probabilities, float)
    if not 1 <= count <= len(labels):
        raise ValueError(f"{count} of {len(labels)} rows cannot be chosen")
    chosen = np.argsort(-np.abs(probabilities - decision), kind="stable")[:count]
    labels, calls = labels[chosen], probabilities[chosen] >= decision
    return float((labels == calls).mean()), balanced_accuracy(labels, calls)


def bootstrap_auc_interval(
    labels: np.ndarray, scores: np.ndarray, groups: np.ndarray, draws: int = 1000, seed: int = 0
) -> tuple[float, float]:
    """95 % percentile interval of the AUC, resampling whole groups, since clips of one original are not independent.

    NaN, NaN if one class is absent.
    """
    labels, scores = np.asarray(labels, bool), np.asarray(scores, float)
    if labels.all() or not labels.any():
        return float("nan"), float("nan")
    return _interval([roc_auc(labels[chosen], scores[chosen]) for chosen in _group_draws(groups, draws, seed)])


def bootstrap_auc_loss_interval(
    labels: np.ndarray, before: np.ndarray, after: np.ndarray, groups: np.ndarray, draws: int = 1000, seed: int = 0
) -> tuple[float, float]:
    """95 % percentile interval of AUC(before) - AUC(after), two scores of the same rows, resampling whole groups.

    NaN, NaN if one class is absent.
    """
    labels, before, after = np.asarray(labels, bool), np.asarray(before, float), np.asarray(after, float)
    if labels.all() or not labels.any():
        return float("nan"), float("nan")
    return _interval(
        [
            roc_auc(labels[chosen], before[chosen]) - roc_auc(labels[chosen], after[chosen])
            for chosen in _group_draws(groups, draws, seed)
        ]
    )


def _group_draws(groups: np.ndarray, draws: int, seed: int) -> Iterator[np.ndarray]:
    """Row numbers of ``draws`` bootstrap samples, each of as many whole groups as there are."""
    _, inverse = np.unique(np.asarray(groups, str), return_inverse=True)
    order = np.argsort(inverse, kind="stable")
    members = np.split(order, np.cumsum(np.bincount(inverse))[:-1])
    rng = np.random.default_rng(seed)
    for _ in range(draws):
        yield np.concatenate([members[index] for index in rng.integers(len(members), size=len(members))])


def _interval(values: list[float]) -> tuple[float, float]:
    low, high = np.nanpercentile(values, (2.5, 97.5))
    return float(low), float(high)
