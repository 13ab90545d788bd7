"""Your eyes first, in the real window: nothing of the finding is seen before the user has judged or skipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deepfake_desktop.analysis.result import dumps
from deepfake_desktop.gui import eyes_words
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.queue_model import Column
from tests.gui.event_loop import spin
from tests.gui.made_up import result

WAIT_MS = 60_000


@pytest.fixture
def asked(window: MainWindow, qtbot, two_faces_clip: Path) -> MainWindow:
    """The window with an analysed clip, asking."""
    window.workspace.controls.toggle_mute()
    window.eyes.switch.trigger()
    window.open_path(str(two_faces_clip))
    qtbot.waitUntil(lambda: window.eyes._held is not None, timeout=WAIT_MS)
    window.player.pause()
    window.seek(1.0)
    spin(300)
    return window


def test_nothing_of_the_finding_is_seen(asked: MainWindow) -> None:
    space = asked.workspace
    assert space.eyes.is_asking() and "done" in space.eyes.state()
    assert asked.result is None
    assert not space.panel.isVisible() and not space.moments.isVisible()
    assert "hidden" in space.strip.summary().lower()
    assert space.strip.text_at(1, 1.0) == "0:01"
    assert space.strip.height() == space.strip.height_of(1)
    assert space.surface.accessibleDescription() == "no face marked"
    assert space.face_strip.view.has_face() and space.face_strip.finding_text() == ""
    menus = asked.menus
    for action in (menus.save, menus.report, menus.watch.next_moment, asked.inspecting.why):
        assert not action.isEnabled()
    assert not asked.comparing.with_other.isEnabled()
    menus.history.show_history.trigger()
    dialog = asked.history.dialog
    assert dialog is not None and dialog.table.model_of_entries.rowCount() == 0
    space.eyes.skip_button.click()
    assert dialog.table.model_of_entries.rowCount() == 1
    assert space.face_strip.finding_text()


def test_a_covered_strip_is_the_same_picture_whatever_the_scores_are(asked: MainWindow) -> None:
    strip = asked.workspace.strip
    before = strip.grab().toImage()
    asked.timeline.set_scores([])
    strip.refresh()
    assert strip.grab().toImage() == before


def test_a_judgement_by_keyboard_shows_both_and_is_kept_beside_the_record(asked: MainWindow, qtbot) -> None:
    card = asked.workspace.eyes
    assert not card.show_button.isEnabled()
    button = card.answer_button("not_manipulated")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not asked.player.is_playing()
    card.note.setFocus()
    QTest.keyClicks(card.note, "no seams, 2 of 3")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    assert asked.result is not None
    panel = asked.workspace.panel
    assert panel.isVisible() and asked.workspace.moments.isVisible()
    assert card.text().splitlines()[0] == "You: not manipulated, fairly sure. Your note: no seams, 2 of 3"
    assert panel.heading().lower() in card.text().lower()
    assert not card.is_asking() and card.state()
    sha256 = asked.result.file.sha256
    assert sha256 is not None
    history = asked.history.history
    qtbot.waitUntil(lambda: history.judgement(sha256) is not None)
    kept = history.judgement(sha256)
    assert kept is not None and (kept.answer, kept.certainty) == ("not_manipulated", "fairly")
    assert "no seams" not in dumps(asked.result)
    assert "no seams" not in "".join(history.records())
    entry = history.entries()[0]
    asked.open_past(entry)
    qtbot.waitUntil(lambda: asked.result is not None and not asked.control.is_running(), timeout=WAIT_MS)
    assert "You: not manipulated" in card.text() and card.isVisible()


def test_it_can_be_skipped_each_time(asked: MainWindow, face_clip: Path, qtbot) -> None:
    card = asked.workspace.eyes
    card.skip_button.click()
    assert asked.result is not None and asked.workspace.panel.isVisible() and not card.isVisible()
    assert asked.result.file.sha256 is not None
    assert asked.history.history.judgement(asked.result.file.sha256) is None
    asked.open_path(str(face_clip))
    assert card.is_asking()
    card.answer_button("cannot_tell").click()
    assert not card.certainty.isEnabled()
    card.show_button.click()  # before the analysis has ended
    assert "still analysing" in card.text()
    qtbot.waitUntil(lambda: asked.result is not None and not asked.control.is_running(), timeout=WAIT_MS)
    assert "You: cannot tell." in card.text() and "still analysing" not in card.text()


def test_switching_it_off_shows_what_was_hidden(asked: MainWindow) -> None:
    asked.eyes.switch.trigger()
    assert asked.result is not None and asked.workspace.panel.isVisible()
    assert not asked.preferences.eyes_first


def test_a_private_session_keeps_no_judgement(asked: MainWindow) -> None:
    asked.menus.history.private.trigger()
    card = asked.workspace.eyes
    card.answer_button("manipulated").click()
    card.show_button.click()
    spin(200)
    assert asked.result is not None and asked.result.file.sha256 is not None
    assert asked.history.history.judgement(asked.result.file.sha256) is None


def test_the_queue_keeps_its_findings_to_itself_until_then(asked: MainWindow, qtbot, face_clip: Path) -> None:
    queue = asked.queue
    queue.add([str(face_clip)])
    qtbot.waitUntil(lambda: queue.model.counts()["done"] == 1, timeout=WAIT_MS)

    def row() -> list[str]:
        return [queue.view.index(0, column).data() for column in (Column.VERDICT, Column.PROBABILITY, Column.DETAIL)]

    assert row() == ["Hidden: your eyes first", "", ""]
    band = queue.model.items()[0].finding.band
    queue.view.set_kind(("band", band))
    assert queue.view.rowCount() == 0  # nor can it be found out by filtering
    queue.view.set_kind(None)
    asked.open_path(str(face_clip))
    qtbot.waitUntil(lambda: asked.eyes._held is not None, timeout=WAIT_MS)
    asked.workspace.eyes.skip_button.click()
    assert all(row()) and "Hidden" not in row()[0]


def test_what_has_no_verdict_is_not_asked_about(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    window.eyes.switch.trigger()
    window.open_path(str(no_face_clip))
    qtbot.waitUntil(lambda: window.result is not None and not window.control.is_running(), timeout=WAIT_MS)
    assert not window.workspace.eyes.isVisible() and window.workspace.panel.isVisible()


def test_the_words_of_both() -> None:
    assert eyes_words.tool_words(result()) == "The tool: moderate evidence of face manipulation."
    assert "lean the same way" in eyes_words.together_words("manipulated", "strong")
    assert "lean the same way" in eyes_words.together_words("not_manipulated", "none")
    assert "Neither is proof" in eyes_words.together_words("not_manipulated", "moderate")
    assert "could not decide" in eyes_words.together_words("manipulated", "inconclusive")
    assert eyes_words.together_words("manipulated", None) == ""


def test_a_long_note_does_not_push_the_verdict_away() -> None:
    told = eyes_words.own_words("manipulated", "guessing", "word " * 400)
    assert len(told) < 200 and told.endswith("…")


def test_a_comparison_does_not_tell_before_the_user_has_judged(asked: MainWindow, qtbot, face_clip: Path) -> None:
    queue = asked.queue
    queue.add([asked.shown_path() or "", str(face_clip)])
    qtbot.waitUntil(lambda: queue.model.counts()["done"] == 2, timeout=WAIT_MS)
    queue.panel.table.selectAll()
    queue.menu.compare.trigger()
    assert asked.comparing.dialog is None
    assert "first" in queue.panel.notice()
