"""The user's own judgements beside the records of the history."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from deepfake_desktop.history.judgement import Judgement
from deepfake_desktop.history.recovery import rescue
from deepfake_desktop.history.schema import STEPS, VERSION
from deepfake_desktop.history.store import History
from tests.gui.made_up import in_history

MOMENT = "2026-11-26T05:00:00+00:00"


def judged(digit: str = "a", answer: str = "manipulated", note: str = "") -> Judgement:
    return Judgement(digit * 64, MOMENT, answer, None if answer == "cannot_tell" else "very", note)


@pytest.fixture
def history(tmp_path: Path) -> History:
    kept = History(tmp_path / "history")
    for digit in ("a", "b"):
        kept.add(in_history(f"{digit}.mp4", digit=digit))
    return kept


def test_the_newest_judgement_of_a_file_stands(history: History) -> None:
    history.judge(judged(answer="cannot_tell"))
    history.judge(judged(note="the mouth"))
    assert history.judgement("a" * 64) == judged(note="the mouth")
    assert history.judgement("b" * 64) is None


def test_it_is_in_no_record(history: History) -> None:
    before = list(history.records())
    history.judge(judged(note="the mouth"))
    assert list(history.records()) == before


def test_it_goes_with_the_last_entry_of_its_file_and_leaves_no_trace(history: History) -> None:
    history.add(in_history("a again.mp4", digit="a"))
    history.judge(judged(note="something private"))
    first, second = (entry.id for entry in history.entries() if entry.sha256 == "a" * 64)
    history.delete([first])
    assert history.judgement("a" * 64) is not None
    history.delete([second])
    assert history.judgement("a" * 64) is None
    assert history.path is not None
    assert b"something private" not in history.path.read_bytes()


@pytest.mark.parametrize(
    ("answer", "certainty"), [("fake", "very"), ("manipulated", None), ("cannot_tell", "very"), ("manipulated", "100")]
)
def test_what_is_no_judgement_is_refused(answer: str, certainty: str | None) -> None:
    with pytest.raises(ValueError, match="no judgement"):
        Judgement("a" * 64, MOMENT, answer, certainty, "")


def test_a_damaged_history_keeps_them(history: History) -> None:
    history.judge(judged(note="kept"))
    assert history.path is not None
    rescue(history.path)
    assert History(history.folder).judgement("a" * 64) == judged(note="kept")


def test_a_history_of_the_program_before_gets_the_table(tmp_path: Path) -> None:
    folder = tmp_path / "history"
    folder.mkdir(mode=0o700)
    connection = sqlite3.connect(folder / "history.sqlite3")
    for step in STEPS[:2]:
        step(connection)
    connection.execute("PRAGMA user_version = 2")
    connection.commit()
    connection.close()
    history = History(folder)
    history.add(in_history("a.mp4"))
    history.judge(judged())
    assert history.judgement("a" * 64) == judged()
    assert VERSION == 3
