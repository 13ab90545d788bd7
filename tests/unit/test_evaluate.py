"""The evaluation report."""

from pathlib import Path

import pytest

from deepfake_desktop.training.evaluate import evaluate, figures, format_report
from deepfake_desktop.training.manifest import Row
from deepfake_desktop.training.scoring import ScoredRow, evidence_of, write_scores


def _scored(label, probability, subset="", kind="video", group="g", band="inconclusive"):
    return ScoredRow(Row(Path("clip.mp4"), "", label, group, kind, subset), "complete", band, probability)


ROWS = [
    _scored("fake", 0.9, "s1/Swap", group="a", band="strong"),
    _scored("fake", 0.4, "s1/Swap", group="b"),
    _scored("real", 0.2, "s2/none", group="c", band="none"),
    _scored("real", 0.6, "s2/none", group="d"),
    _scored("real", None, "s2/none", group="e", band="not_assessed"),
]


def test_rows_without_a_probability_lower_coverage_and_nothing_else():
    row = figures(ROWS)
    assert row["n"] == 5 and row["coverage"] == pytest.approx(0.8)
    assert row["auc"] == pytest.approx(0.75)
    assert row["bands"]["not_assessed"] == {"fake": 0, "real": 1}
    assert row["confusion"]["real_called_fake"] == 1


def test_a_subset_of_fakes_is_measured_against_all_real_rows():
    report = evaluate(ROWS)
    assert report["video"]["s1/Swap"]["against"] == "all real rows"
    assert report["video"]["s1/Swap"]["auc"] == pytest.approx(0.75)
    assert "s1/Swap *" in format_report(report)
    assert report["video"]["s2/none"]["n"] == 3 and report["video"]["s2/none"]["auc"] is None


def test_one_label_in_all_gives_no_made_up_figures():
    report = evaluate(ROWS[:2])
    assert report["video"]["all"]["auc"] is None
    assert "brier" not in report["video"]["all"]


def test_scores_leave_the_probability_empty_where_there_is_none(tmp_path):
    write_scores(tmp_path / "scores.csv", ROWS)
    lines = (tmp_path / "scores.csv").read_text().splitlines()
    assert lines[0].endswith("band,probability")
    assert lines[1].endswith("strong,0.900000") and lines[5].endswith("not_assessed,")


def test_evidence_is_the_inverse_of_the_logistic_function():
    assert evidence_of(0.5) == 0
    assert evidence_of(0.880797) == pytest.approx(2, abs=1e-4)
    assert evidence_of(1.0) < 20
