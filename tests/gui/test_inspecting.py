"""Why? and the stability check in the real window, with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread
from PySide6.QtTest import QTest

from deepfake_desktop.analysis import explain_words, stability_words
from deepfake_desktop.analysis.stability import CHANGES
from deepfake_desktop.detector.bundle import list_bundles
from deepfake_desktop.faces.regions import REGIONS
from deepfake_desktop.gui import stability_words as window_stability
from deepfake_desktop.gui import why_words
from deepfake_desktop.gui.job_dialog import JobDialog
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.side_job import SideJob, SideJobs
from deepfake_desktop.gui.stability_dialog import StabilityDialog
from deepfake_desktop.gui.why_dialog import WhyDialog
from tests.fixtures.make_video import face_video
from tests.gui.event_loop import spin
from tests.gui.test_window import drop, local, wait_for_end
from tests.unit.test_explain import made_up
from tests.unit.test_stability import outcome, report

LONG_MS = 120_000  # a hundred runs of a network on a busy machine


@pytest.fixture
def judged(window: MainWindow, qtbot, clips: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with an analysed clip of its own, which a test may remove."""
    if "light-gru" not in list_bundles():
        pytest.skip("the fast bundle is not here")
    window.preferences.model = "light-gru"
    window.workspace.controls.toggle_mute()
    drop(window, local(face_video(tmp_path / "mine.mp4", seconds=2.0, fps=10)))
    wait_for_end(window, qtbot)
    window.player.pause()
    yield window


def why_dialog(window: MainWindow) -> WhyDialog:
    (dialog,) = window.findChildren(WhyDialog)
    return dialog


def stability_dialog(window: MainWindow) -> StabilityDialog:
    (dialog,) = window.findChildren(StabilityDialog)
    return dialog


def gone(window: MainWindow) -> bool:
    """Whether every dialog and every thread beside the analysis has gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return not window.findChildren(JobDialog) and not window.findChildren(SideJob)


def test_why_shows_the_face_its_regions_and_words(judged: MainWindow, qtbot) -> None:
    button = judged.workspace.moments.why_button()
    assert button.isVisible() and judged.inspecting.why.isEnabled()
    button.click()
    dialog = why_dialog(judged)
    assert dialog.is_running() and judged.workspace.moments.selected() == judged.watching.moments[0]
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=LONG_MS)
    explanation = dialog.explanation()
    assert explanation is not None, dialog.heading.text()
    assert dialog.heading.text() == why_words.finding(explanation)
    assert dialog.rows.count() == len(REGIONS) and dialog.picture.has_picture()
    assert not dialog.cancel_button().isVisible()
    dialog.rows.setCurrentRow(2)
    assert dialog.picture.chosen() == explanation.effects[2].region
    assert dialog.caution.text().startswith("This shows what the network's score depends on")
    dialog.close()
    qtbot.waitUntil(lambda: gone(judged))


def test_the_stability_table_fills_and_ends_in_a_sentence(judged: MainWindow, qtbot) -> None:
    judged.workspace.panel.stability_button().click()
    dialog = stability_dialog(judged)
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1 + len(CHANGES), timeout=LONG_MS)
    first = dialog.table.item(0, 1)
    assert first is not None and judged.result is not None
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=LONG_MS)
    found = dialog.report()
    assert found is not None and found.complete, dialog.heading.text()
    assert dialog.heading.text() == window_stability.summary(found)
    for row, one in enumerate((found.baseline, *found.outcomes)):
        band, changed = dialog.table.item(row, 1), dialog.table.item(row, 3)
        assert band is not None and band.text() == window_stability.band(one)
        assert changed is not None and changed.text() == ("" if not row else "yes" if one.changed else "no")


def test_closing_a_dialog_early_leaves_no_thread(judged: MainWindow, qtbot) -> None:
    for action in (judged.inspecting.why, judged.inspecting.stability):
        action.trigger()
        spin(150)
        for dialog in judged.findChildren(JobDialog):
            dialog.close()
    qtbot.waitUntil(lambda: gone(judged), timeout=LONG_MS)
    assert [one for one in judged.findChildren(QThread) if one.objectName() in ("explanation", "stability check")] == []


def test_a_cancel_keeps_the_dialog_and_says_so(judged: MainWindow, qtbot) -> None:
    judged.inspecting.why.trigger()
    dialog = why_dialog(judged)
    QTest.mouseClick(dialog.cancel_button(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=LONG_MS)
    assert dialog.heading.text() == "Cancelled." and dialog.isVisible()
    judged.inspecting.stability.trigger()
    table = stability_dialog(judged)
    table.cancel()
    qtbot.waitUntil(lambda: not table.is_running(), timeout=LONG_MS)
    assert "cancelled" in table.heading.text() and table.isVisible()


def test_another_analysis_closes_what_is_about_this_one(judged: MainWindow, qtbot) -> None:
    judged.inspecting.why.trigger()
    judged.inspecting.explain_moment()  # a second time: still one dialog
    assert len([one for one in judged.findChildren(WhyDialog) if one.isVisible()]) == 1
    judged.analyse_again()
    assert [one for one in judged.findChildren(JobDialog) if one.isVisible()] == []
    assert not judged.inspecting.why.isEnabled() and not judged.inspecting.stability.isEnabled()
    wait_for_end(judged, qtbot)
    assert judged.inspecting.why.isEnabled()


def test_a_file_that_is_gone_or_changed_is_said(judged: MainWindow, qtbot) -> None:
    assert judged.result is not None
    place = Path(judged.result.file.path)
    judged.player.close()
    face_video(place, seconds=1.0, fps=10)
    judged.inspecting.why.trigger()
    dialog = why_dialog(judged)
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=LONG_MS)
    assert "has changed since it was analysed" in dialog.heading.text()
    place.unlink()
    judged.inspecting.stability.trigger()
    table = stability_dialog(judged)
    qtbot.waitUntil(lambda: not table.is_running(), timeout=LONG_MS)
    assert table.heading.text().startswith("There is no file ")


def test_why_works_for_a_result_from_the_history_which_has_no_boxes(judged: MainWindow, qtbot) -> None:
    (entry,) = judged.history.history.entries()
    judged.open_past(entry)
    wait_for_end(judged, qtbot)
    qtbot.waitUntil(judged.inspecting.why.isEnabled)
    assert judged.timeline.boxes_at(judged.watching.moments[0].peak_s) == []
    judged.inspecting.why.trigger()
    dialog = why_dialog(judged)
    qtbot.waitUntil(lambda: not dialog.is_running(), timeout=LONG_MS)
    assert dialog.explanation() is not None, dialog.heading.text()


def test_without_a_face_there_is_nothing_to_ask(window: MainWindow, qtbot, no_face_clip: Path) -> None:
    assert not window.inspecting.why.isEnabled() and not window.inspecting.stability.isEnabled()
    drop(window, local(no_face_clip))
    wait_for_end(window, qtbot)
    assert not window.inspecting.why.isEnabled() and not window.inspecting.stability.isEnabled()
    assert not window.workspace.moments.why_button().isVisible()
    assert not window.workspace.panel.stability_button().isVisible()
    window.inspecting.explain_moment()
    window.inspecting.check_stability()
    assert window.findChildren(JobDialog) == []


def test_a_fault_on_the_thread_becomes_a_sentence(qtbot, qapp) -> None:
    def work(is_cancelled: object, tell: object) -> None:
        raise RuntimeError("made up")

    jobs = SideJobs(qapp)
    job = jobs.start("made up", work)
    assert job.wait(5_000)
    assert job.error == "Something unexpected happened inside the program: made up"
    jobs.release(job)
    assert jobs.shut_down(1_000)
    jobs.deleteLater()


def test_the_window_says_what_the_engine_says(qapp) -> None:
    for explanation in (
        made_up(2.31, ("mouth", 2.72, True), ("boundary", 1.0, True), ("jaw", -1.0, False), ("nose", 0.0, False)),
        made_up(2.31, ("mouth", 0.2, False)),
        made_up(-1.0, ("mouth", 0.2, False)),
    ):
        assert why_words.finding(explanation) == explain_words.finding_words(explanation)
        for effect in explanation.effects:
            assert why_words.effect(explanation, effect) == explain_words.effect_words(explanation, effect)
    assert {name: why_words.region_word(name) for name in REGIONS} == explain_words.REGION_WORDS
    assert why_words.caution(False) == explain_words.CAUTION
    assert why_words.caution(True) == f"{explain_words.TURNED_FAR} {explain_words.CAUTION}"
    same, other = outcome("half"), outcome("crf35", "inconclusive", True)
    for outcomes in ((), (same,), (other,), (same, same), (same, other), (other, other)):
        for complete in (True, False):
            made = report(*outcomes, complete=complete)
            assert window_stability.summary(made) == stability_words.summary_words(made)
    names = stability_words.CHANGE_WORDS
    assert {name: window_stability.change(name) for name in names} == names
    assert window_stability.caution() == stability_words.CAUTION
