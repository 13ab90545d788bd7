"""The user guide in other languages: nothing is missing or stale, it names what the window shows, and F1 shows it.

Where a name fails here, the window's translation and the guide have gone apart: change the guide.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from deepfake_desktop.gui import language
from deepfake_desktop.gui.guide import GuideDialog
from deepfake_desktop.gui.guide_page import ENGLISH_GUIDE, Heading, guide_folder
from deepfake_desktop.gui.labels import text_label
from deepfake_desktop.gui.language import ENGLISH, install
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.shortcuts import plain, shortcuts_page
from scripts import translations
from tests.gui.event_loop import spin
from tests.unit.test_translations import messages

# How each language sets off the names of buttons and menus, and what stands between those of a menu and its entry.
_NAMES = {
    "en": (r'(?<!\*)\*([^*]+)\*(?!\*)|"([^"]+)"', ", "),
    "es": (r"(?<!\*)\*([^*]+)\*(?!\*)|«([^»]+)»", ", "),
    "fr": (r"(?<!\*)\*([^*]+)\*(?!\*)|«([^»]+)»", ", "),
    "zh_CN": (r"“([^”]+)”", " > "),
}
_TYPED = {  # as somebody types it who finds no accents and no-break spaces on the keyboard, and where that leads
    "es": (("ANALISIS, MUESTREO", "Análisis, Muestreo"), ("¿que significa esto?", "¿Qué significa esto?")),
    "fr": (("pourquoi ce moment ?", "Pourquoi ce moment\u00a0?"), ("vos yeux d'abord", "Vos yeux d’abord")),
    "zh_CN": (("强烈迹象", "强烈迹象"), ("为什么是这一刻？", "为什么是这一刻？")),
}
_HAN = "[\u4e00-\u9fff]"
each_language = pytest.mark.parametrize("code", translations.LANGUAGES)


@pytest.fixture(autouse=True)
def with_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "has_font", lambda code: True)


@cache
def guide_text(code: str) -> str:
    name = ENGLISH_GUIDE if code == ENGLISH else f"guide.{code}.md"
    return (guide_folder() / name).read_text(encoding="utf-8")


def blocks(code: str) -> list[str]:
    """Headings, paragraphs, lists, tables and pictures, without the mark at a translation's end."""
    return [one for one in guide_text(code).strip().split("\n\n") if not one.startswith(f"[{ENGLISH_GUIDE}]:")]


def pairs(code: str) -> Iterator[tuple[str, str]]:
    """Each block in English and in the language."""
    yield from zip(blocks(ENGLISH), blocks(code), strict=True)


def shape(block: str) -> tuple[object, ...]:
    """What a block must have in common with its translation."""
    kind = re.match(r"#+ |!\[|\||- |", block)
    picture = re.findall(r"\]\(([^)#]+)\)", block)
    words = re.sub(r"`[^`]*`", "", block)
    parts = len(re.findall(r"^(?:\||- )", block, re.MULTILINE))
    numbers = sorted(re.findall(r"\d+", words))
    commands = sorted(re.findall(r"`(deepfake-desktop[^`]*)`", block))
    return kind and kind[0], picture, parts, numbers, commands, words.count("**"), words.count("](#")


def keys_of(block: str) -> list[str]:
    return [key for key in re.findall(r"`([^`]+)`", block) if "deepfake-desktop" not in key]


def native(key: str) -> str:
    """A key as menus of the installed language show it; also one that is only held, as Ctrl."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return shown or QKeySequence(f"{key}+A").toString(QKeySequence.SequenceFormat.NativeText).rsplit("+", 1)[0]


def normal(text: str) -> str:
    """A name without what may differ: keys, dots, upper case, line ends, kinds of spaces and apostrophes."""
    return " ".join(plain(text.partition("\t")[0]).replace("’", "'").replace("\u00a0", " ").lower().split())


def names_in(block: str, code: str) -> list[str]:
    """What a block sets off as a name in the window; an entry of a menu is several."""
    mark, between = _NAMES[code]
    return [part for one in set_off(block, mark) for part in one.split(between)]


def set_off(text: str, mark: str) -> list[str]:
    """What stands between the marks, whichever these are."""
    return [found[found.lastindex or 0].strip() for found in re.finditer(mark, re.sub(r"[ \n]+", " ", text))]


@cache
def dictionary(code: str) -> dict[str, set[str]]:
    """The window's texts: English, and what they are in the language."""
    found: dict[str, set[str]] = {}
    for _, source, texts, _ in messages(translations.FOLDER / f"{code}.ts"):
        found.setdefault(normal(source), set()).update(map(normal, texts))
    return found


def accepted(name: str, code: str) -> tuple[set[str], bool]:
    """What an English name may be in the language, and whether that is all of it; an English name may be cut short."""
    known = dictionary(code)
    if normal(name) in known:
        return known[normal(name)], True
    return set().union(*(texts for source, texts in known.items() if source.startswith(normal(name)))), False


def means(part: str, name: str, code: str) -> bool:
    texts, whole = accepted(name, code)
    return any(normal(part) == text if whole else text.startswith(normal(part)) for text in texts)


@each_language
def test_it_has_all_that_the_english_one_has(code: str) -> None:
    assert len(blocks(code)) == len(blocks(ENGLISH)) > 60
    for english, own in pairs(code):
        assert shape(own) == shape(english), own


@each_language
def test_it_is_of_the_english_text_as_it_is_now(code: str) -> None:
    """A mark at its end, which no reader sees, tells of which English text it is the translation."""
    now = hashlib.sha256(guide_text(ENGLISH).encode()).hexdigest()[:16]
    mark = f'[{ENGLISH_GUIDE}]: # "{now}"'
    assert guide_text(code).endswith(f"\n\n{mark}\n"), (
        f"guide.md changed: bring guide.{code}.md up to it, and end it with {mark}"
    )


@each_language
def test_its_pictures_are_told_in_its_words(code: str) -> None:
    for english, own in pairs(code):
        if own.startswith("!["):
            words = re.findall(r"!\[([^\]]*)\]", own)[0]
            assert len(words) > (6 if code == "zh_CN" else 20) and words not in english


@each_language
def test_it_names_buttons_menus_and_bands_as_the_window_does(code: str) -> None:
    compared = 0
    for english, own in pairs(code):
        wanted, found = names_in(english, ENGLISH), names_in(own, code)
        for name in wanted:
            if accepted(name, code)[0]:
                compared += 1
                assert any(means(part, name, code) for part in found), f"{name} is {accepted(name, code)[0]}: {own}"
        for part in found:
            assert any(means(part, name, code) for name in wanted), f"the window has no {part}: {own}"
    assert compared > 35


@each_language
def test_its_bold_names_and_its_bands_are_those_of_the_window(code: str) -> None:
    bold, compared = r"\*\*([^*]+)\*\*", 0
    for english, own in pairs(code):
        rows = [re.findall(r"^\| ([^|`]+) \|", block, re.MULTILINE) for block in (english, own)]
        marked = [re.findall(bold, block) for block in (english, own)]
        for names in (rows, marked):
            for name, part in zip(*names, strict=True):
                if accepted(name, code)[1]:
                    compared += 1
                    assert means(part, name, code), f"{name} is {accepted(name, code)[0]}: {own}"
    assert compared >= 12


@each_language
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS shows signs for keys, the guide names")
def test_its_keys_are_the_english_ones_as_the_window_shows_them(code: str, qapp: QApplication, qtbot) -> None:
    install(qapp, code)
    window = MainWindow()
    page = re.sub("<[^>]*>", " ", shortcuts_page(window.menuBar()))
    for english, own in pairs(code):
        assert sorted(keys_of(own)) == sorted(map(native, keys_of(english))), own
        assert [key for key in keys_of(own) if "+" in key[1:] and key not in page and not key.startswith("Alt+")] == []
    window.close()
    window.deleteLater()


@each_language
def test_the_menu_entries_it_names_are_in_these_menus(code: str, qapp: QApplication, qtbot) -> None:
    install(qapp, code)
    window = MainWindow()
    entries = {}
    for menu in window.menuBar().actions():
        actions = menu.menu().actions()
        below = [one for action in actions if action.menu() for one in action.menu().actions()]
        entries[normal(menu.text())] = [normal(one.text()) for one in (*actions, *below)]
    mark, between = _NAMES[code]
    for whole in set_off(guide_text(code), mark):
        menu, *named = [normal(part) for part in whole.split(between)]
        if named:
            assert [one for one in named if not any(entry.startswith(one) for entry in entries[menu])] == []
    window.close()
    window.deleteLater()


@each_language
def test_none_of_it_says_that_a_video_is_genuine(code: str) -> None:
    """Each sentence with such a word denies it, asks, or speaks of a picture under a cloned voice."""
    genuine = {"es": "auténtic", "fr": "authenti", "zh_CN": "真实"}[code]
    harmless = {
        "es": ("**no**", "Si un", "clonada"),
        "fr": ("**pas**", "Si une", "clonée"),
        "zh_CN": ("**不**", "是否", "克隆"),
    }
    found = [line for line in re.split(r"\n(?=[-|\n])", guide_text(code)) if genuine in line]
    assert len(found) == 3
    for line, word in zip(found, harmless[code], strict=True):
        assert word in line


def test_spanish_questions_are_opened() -> None:
    text = guide_text("es").replace("![", "[")
    assert text.count("¿") == text.count("?") > 5 and text.count("¡") == text.count("!")


def test_french_signs_have_their_no_break_space() -> None:
    text = re.sub(r"`[^`]*`|!\[", "", guide_text("fr"))
    assert re.findall(r".{,9}(?<!\u00a0)[;:!?»](?!\S*\.jpg|//| #)", text) == []
    assert re.findall(r"«(?!\u00a0)", text) == [] and "'" not in text


def test_chinese_has_its_own_signs_and_no_line_ends_that_would_show_as_spaces() -> None:
    for block in blocks("zh_CN"):
        assert re.findall(rf"{_HAN}[,;:?!()]|[,;:?!()]{_HAN}", re.sub(r"`[^`]*`|!?\[|\]\([^)]*\)", "", block)) == []
        assert all(line.startswith(("- ", "| ", "|-")) for line in block.splitlines()[1:]), block


@each_language
def test_f1_shows_it_with_its_contents_and_links(code: str, window: MainWindow, qapp: QApplication, qtbot) -> None:
    install(qapp, code)
    guide = window.guide.show_dialog()
    qtbot.waitExposed(guide)
    titles = re.findall(r"^## (.+)$", guide_text(code), re.MULTILINE)
    assert [guide.contents.item(row).text() for row in range(guide.contents.count())] == titles
    assert notes_in(guide) == []
    english = [heading.anchor for heading in guide_headings()]
    shown = [heading.anchor for heading in guide.page._headings]
    for before, own in pairs(code):
        for wanted, link in zip(links_in(before), links_in(own), strict=True):
            guide.page.verticalScrollBar().setValue(guide.page.verticalScrollBar().maximum())
            guide.page.anchorClicked.emit(f"#{link}")
            assert english.index(wanted) == shown.index(link)
            assert guide.page.current().anchor == link
    guide.resize(640, 500)
    spin(50)
    assert guide.page.horizontalScrollBar().maximum() == 0
    guide.close()


def links_in(block: str) -> list[str]:
    return re.findall(r"\]\(#([^)]+)\)", block)


def guide_headings() -> list[Heading]:
    """Those of the English guide."""
    found = re.findall(r"^(#+) (.+)$", guide_text(ENGLISH), re.MULTILINE)
    return [Heading(len(marks), text, 0) for marks, text in found]


def notes_in(dialog: GuideDialog) -> list[str]:
    """What the dialog says about the guide being in another language."""
    labels = dialog.findChildren(type(text_label()))
    return [one.text() for one in labels if "anglais" in one.text() or "English" in one.text()]


@each_language
def test_the_search_finds_what_is_typed_plainly(code: str, window: MainWindow, qapp: QApplication) -> None:
    install(qapp, code)
    guide = GuideDialog(window)
    for typed, meant in _TYPED[code]:
        guide.search.setText(typed)
        guide.next.click()
        assert guide.page.textCursor().selectedText().lower() == meant.lower() and guide.said.text() == ""
    guide.search.setText("*")
    guide.next.click()
    assert guide.said.text() != ""
    guide.close()


def test_a_language_without_a_guide_gets_the_english_one_and_is_told(
    window: MainWindow, qapp: QApplication, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ENGLISH_GUIDE).write_text("# User guide\n\n## In English\n", encoding="utf-8")
    monkeypatch.setattr("deepfake_desktop.gui.guide_page.guide_folder", lambda: tmp_path)
    for code, told in ((ENGLISH, 0), ("fr", 1)):
        install(qapp, code)
        dialog = GuideDialog(window)
        assert "In English" in dialog.page.toPlainText() and len(notes_in(dialog)) == told
        dialog.close()
