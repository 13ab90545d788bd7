"""The user guide: one text for program and site, and a window that shows it; and its walk-through, done as it says."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser

from deepfake_desktop.gui.guide import GuideDialog
from deepfake_desktop.gui.guide_page import guide_folder
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.shortcuts import shortcuts_page
from tests.fixtures.make_bundle import default_bundle
from tests.gui.event_loop import spin
from tests.gui.test_window import wait_for_end

_MOST_BYTES = 600_000  # of all its pictures together


@pytest.fixture
def text() -> str:
    return (guide_folder() / "guide.md").read_text(encoding="utf-8")


@pytest.fixture
def guide(window: MainWindow, qtbot) -> GuideDialog:
    dialog = window.guide.show_dialog()
    qtbot.waitExposed(dialog)
    spin(50)
    yield dialog
    dialog.close()


def at_top(guide: GuideDialog) -> str:
    """The heading that the top of the page belongs to."""
    current = guide.page.current()
    return current.text if current is not None else ""


def test_its_pictures_are_there_small_and_told_in_words(text: str) -> None:
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", text)
    assert len(pictures) >= 8 and all(len(words) > 20 for words, _ in pictures)
    files = [guide_folder() / name for _, name in pictures]
    assert {path.name for path in files} == {path.name for path in guide_folder().glob("*.jpg")}
    assert all(QImageReader(str(path)).size().width() > 300 for path in files)
    assert sum(path.stat().st_size for path in files) < _MOST_BYTES


def test_it_names_no_address(text: str) -> None:
    assert "://" not in text and "www." not in text


def test_every_key_it_names_is_one_of_the_program(text: str, window: MainWindow) -> None:
    own = {"Enter", "Tab", "Alt", "Ctrl"}  # of lists, of every program, and with the wheel
    known = set(re.findall(r"[^\s<>,;]+", re.sub("<[^>]*>", " ", shortcuts_page(window.menuBar()))))
    known |= {action.shortcut().toString() for action in window.actions()} | set("123456789,.[]+-")
    quoted = [one for one in re.findall(r"`([^`]+)`", text) if "deepfake-desktop" not in one]
    assert len(quoted) > 30
    assert [key for key in quoted if key not in known | own] == []


def test_every_menu_entry_it_names_is_there(text: str, window: MainWindow) -> None:
    entries = set()
    for menu in window.menuBar().actions():
        for action in menu.menu().actions():
            for one in (action, *(action.menu().actions() if action.menu() else ())):
                entries.add(one.text().split("\t")[0].replace("&", "").rstrip("…"))
    named = re.findall(r"\*(?:File|Analysis|Help|Queue|View|Playback), ([^*]+)\*", text.replace("\n", " "))
    assert len(named) >= 12
    names = [part.rstrip("…") for one in named for part in one.split(", ")]
    assert [name for name in names if not any(entry.startswith(name) for entry in entries)] == []


def test_f1_opens_it_once_and_the_meaning_stays_within_reach(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F1)
    (guide,) = window.findChildren(GuideDialog)
    assert guide.isVisible() and "First use in three steps" in guide.page.toPlainText()
    window.guide.action.trigger()
    assert window.findChildren(GuideDialog) == [guide]
    guide.close()
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert any("What the verdict says" in page.toPlainText() for page in window.findChildren(QTextBrowser))


def test_the_contents_lead_to_each_part(guide: GuideDialog) -> None:
    names = [guide.contents.item(row).text() for row in range(guide.contents.count())]
    assert names[0] == "First use in three steps" and "What it cannot tell" in names and len(names) >= 10
    assert "Reading the verdict" in names[:3] and "Why this moment?" not in names  # no lower headings
    bar = guide.page.verticalScrollBar()
    for row, name in enumerate(names):
        guide.contents.setCurrentRow(row)
        assert at_top(guide) == name or bar.value() == bar.maximum()  # the last ones share the end of the page
    bar.setValue(0)
    guide.contents.itemClicked.emit(guide.contents.item(len(names) - 1))  # the row that is chosen already
    assert bar.value() == bar.maximum()


def test_the_contents_follow_the_page(guide: GuideDialog) -> None:
    guide.page.setFocus()
    guide.page.verticalScrollBar().setValue(guide.page.verticalScrollBar().maximum() // 2)
    row = guide.contents.currentRow()
    assert row > 2 and guide.contents.item(row).text() == at_top(guide)


def test_links_lead_within_the_page_and_nowhere_else(
    guide: GuideDialog, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)]*)\)", text.replace("\n", " "))
    anchors = {heading.anchor for heading in guide.page._headings}
    assert links and {link.removeprefix("#") for link in links} <= anchors
    guide.page.go_to(guide.page.headings()[4])
    guide.page.anchorClicked.emit(guide.page.document().baseUrl().resolved("http://localhost/#keyboard"))
    guide.page.anchorClicked.emit("file:///#keyboard")
    assert at_top(guide) == guide.page.headings()[4].text
    guide.page.anchorClicked.emit("#first-use-in-three-steps")
    assert at_top(guide) == "First use in three steps" and opened == []


def test_words_are_found_on_and_back_and_around(guide: GuideDialog) -> None:
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, "private session")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    first = guide.page.textCursor().position()
    assert guide.page.textCursor().selectedText().lower() == "private session" and guide.said.text() == ""
    guide.next.click()
    second = guide.page.textCursor().position()
    assert second > first
    guide.previous.click()
    assert guide.page.textCursor().position() == first
    for _ in range(10):  # round at the end
        guide.next.click()
    assert guide.page.textCursor().hasSelection() and guide.isVisible()
    guide.search.setText("no such words")
    guide.next.click()
    assert guide.said.text() == "Not found in the guide."
    guide.search.setText("strip")
    assert guide.said.text() == ""


def test_its_pictures_fit_the_width_there_is(guide: GuideDialog) -> None:
    for width in (640, 1100):
        guide.resize(width, 500)
        spin(50)
        assert guide.page.horizontalScrollBar().maximum() == 0
        room = guide.page.viewport().width()
        widths = {}
        for name, (start, _) in guide.page._pictures().items():
            cursor = guide.page.textCursor()
            cursor.setPosition(start + 1)
            widths[name] = cursor.charFormat().toImageFormat().width()
        assert all(0 < one <= room for one in widths.values())
        assert widths["strip.jpg"] == min(guide.page._widths["strip.jpg"], max(widths.values()))


def test_no_paragraph_stays_blank_when_pictures_change_their_size(guide: GuideDialog) -> None:
    for width in (1100, 700, 1200):
        guide.resize(width, 900)
        spin(50)
        guide.page.document().size()  # lays out all of it
        blocks = [block for block in guide.page._blocks() if block.text().strip()]
        assert [block.text()[:30] for block in blocks if block.layout().lineCount() == 0] == []


def test_a_guide_that_is_gone_is_said_to_be(window: MainWindow, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deepfake_desktop.gui.guide_page.guide_folder", lambda: tmp_path)
    dialog = GuideDialog(window)
    assert "The guide cannot be read" in dialog.page.toPlainText() and dialog.contents.count() == 0
    dialog.close()


def test_three_actions_lead_from_the_start_to_an_understood_verdict(window: MainWindow, qtbot) -> None:
    """The guide's "First use in three steps", in the window of a first start."""
    default_bundle()
    spin(50)
    assert window.drop_zone.sample_button.isVisible()  # start.jpg
    QTest.mouseClick(window.drop_zone.sample_button, Qt.MouseButton.LeftButton)  # 1
    wait_for_end(window, qtbot)
    panel = window.workspace.panel
    assert panel.heading() and "robability" in panel.probability_text() and panel.reason()
    qtbot.waitUntil(lambda: window.workspace.moments.list_widget().count() > 0)
    window.player.pause()
    QTest.keyClick(window, Qt.Key.Key_N)  # 2, verdict.jpg
    chosen = window.workspace.moments.selected()
    assert chosen is not None
    qtbot.waitUntil(lambda: chosen.start_s - 0.1 <= window.player.position_s() <= chosen.end_s + 0.1)
    assert window.timeline.boxes_at(chosen.peak_s) and window.workspace.strip.isVisible()
    QTest.mouseClick(panel._explain, Qt.MouseButton.LeftButton)  # 3, meaning.jpg
    (page,) = [one for one in window.findChildren(QTextBrowser) if one.isVisible()]
    for words in ("Inconclusive", "probability", "What to do next", "Never decide about a person"):
        assert words in page.toPlainText()
    page.window().close()
