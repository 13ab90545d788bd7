"""The card about the file's origin: words, escaped texts, and the report in what is saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QTextBrowser

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.provenance_card import ProvenanceCard, page_of
from deepfake_desktop.provenance.report import Credentials, CredentialState, Note, NoteKind, Provenance
from tests.fixtures.make_record import full_result

HOSTILE = Provenance(
    Credentials(CredentialState.TRUSTED, "Intact.", "<b>Somebody</b> & Co", sources=("trainedAlgorithmicMedia",)),
    (Note(NoteKind.WRITER, "written by <script>x</script>", "That is a name."),),
    "c2pa-python 0",
    "C2PA Trust List of 2026-09-24",
)


def test_the_card_tells_the_state_in_words(qtbot) -> None:
    card = ProvenanceCard()
    qtbot.addWidget(card)
    card.show_report(HOSTILE)
    assert card.state_text() == "Content Credentials: intact, signer on the trust list"
    assert "Signed by: <b>Somebody</b> & Co" in card.facts_text()
    assert not any(mark in card.state_text() + card.facts_text() for mark in "✓✔✅")
    assert card.accessibleName() == "Where the file says it comes from"
    card.show_report(None)
    assert card.isHidden() and card.show_page() is None


def test_the_page_escapes_what_the_file_says(qtbot) -> None:
    text = page_of(HOSTILE)
    assert "<script>" not in text and "<b>Somebody" not in text
    assert "&lt;b&gt;Somebody&lt;/b&gt; &amp; Co" in text and "made by a generative model" in text
    assert "no part of the verdict" in text
    card = ProvenanceCard()
    qtbot.addWidget(card)
    card.show_report(HOSTILE)
    dialog = card.show_page()
    assert isinstance(dialog, QDialog)
    assert "That is a name." in dialog.findChild(QTextBrowser).toPlainText()
    dialog.close()


def test_the_window_reads_and_saves_it(
    window: MainWindow, qtbot, no_face_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = window.workspace.panel.provenance
    assert card.isHidden()
    with qtbot.waitSignal(window.provenance.arrived, timeout=120_000):
        window.open_path(str(no_face_clip))
    assert card.state_text() == "Content Credentials: none" and "written by Lavf" in card.facts_text()
    qtbot.waitUntil(lambda: window.result is not None, timeout=120_000)
    assert window.result is not None and window.result.provenance is None  # the verdict knows nothing of it
    window.save_result(tmp_path / "saved.json")
    saved = json.loads((tmp_path / "saved.json").read_text())
    assert saved["provenance"]["credentials"]["state"] == "none"
    asked: list[AnalysisResult] = []
    monkeypatch.setattr(window.reports, "choose", lambda result, video: asked.append(result))
    window.menus.report.trigger()
    assert asked[0].provenance == window.provenance.report is not None


def test_what_was_read_before_is_kept_where_the_video_is_gone(window: MainWindow) -> None:
    window.result = full_result(provenance=HOSTILE)
    kept = window._result_to_keep()
    assert kept is not None and kept.provenance == HOSTILE


@pytest.mark.broken_media
def test_another_file_replaces_the_report(window: MainWindow, qtbot, no_face_clip: Path, tmp_path: Path) -> None:
    window.open_path(str(no_face_clip))
    (tmp_path / "text.mp4").write_text("no video")
    window.open_path(str(tmp_path / "text.mp4"))
    qtbot.waitUntil(lambda: window.result is not None and window.result.status == "unsupported", timeout=120_000)
    assert window.provenance.report is None and window.workspace.panel.provenance.isHidden()
