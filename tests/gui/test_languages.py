"""The window in other languages: installed, long, and from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QToolButton, QWidget

from deepfake_desktop.analysis.result import ModelFacts
from deepfake_desktop.files import resources_folder
from deepfake_desktop.gui import counts, language, numbers, words
from deepfake_desktop.gui.help import show_about_verdict
from deepfake_desktop.gui.language import ENGLISH, font_note, install, languages
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.queue_item import finding_of
from deepfake_desktop.gui.report_dialog import ReportDialog
from deepfake_desktop.gui.settings import Preferences
from tests.gui.event_loop import spin
from tests.gui.made_up import result
from tests.gui.test_accessibility import PLACES, widgets_of

_SIZES = ((1024, 600), (1440, 900))


class _Long(QTranslator):
    """Says everything in English, two fifths longer, as German or Finnish do."""

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        if context == "List" or source.startswith("<") or not source.strip() or source.startswith("\n<"):
            return ""
        more = round(len(source) * 0.4)
        head, mark, tail = source.partition("\t")  # keys stay behind the tab
        return head + " " + ("wi de " * more)[: max(more - 1, 1)] + mark + tail


@pytest.fixture
def long_language(qapp: QApplication) -> Iterator[None]:
    translator = _Long(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_each_language_has_its_file_its_name_and_qts_own_texts(qapp: QApplication, monkeypatch) -> None:
    monkeypatch.setattr(language, "has_font", lambda code: True)
    folder = resources_folder() / "translations"
    assert languages().keys() == {path.stem for path in folder.glob("*.qm")} == {"en", "es", "fr", "zh_CN"}
    found = {}
    for code in languages():
        assert install(qapp, code) == code
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qt_text = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
        found[code] = (words.band_words("inconclusive"), qt_text, counts.faces(1), counts.faces(2))
    assert found == {
        "en": ("Inconclusive", "Cancel", "1 face", "2 faces"),
        "es": ("No concluyente", "Cancelar", "1 rostro", "2 rostros"),
        "fr": ("Non concluant", "Annuler", "1 visage", "2 visages"),
        "zh_CN": ("无定论", "取消", "1 张人脸", "2 张人脸"),
    }


def test_the_desktop_decides_where_nobody_chose(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes = {
        ("de-DE", "fr-CH", "en"): "fr",
        ("es-MX",): "es",
        ("zh-Hans-CN", "en"): "zh_CN",
        ("zh-Hant-TW",): "en",
        ("C",): "en",
    }
    for wished, code in wishes.items():
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _, wished=wished, **__: list(wished))
        assert language.system_language() == code


def test_numbers_and_moments_follow_the_language(qapp: QApplication) -> None:
    install(qapp, "fr")
    assert numbers.decimal(0.31, 2) == "0,31" and numbers.whole(12345).replace("\u202f", " ") == "12 345"
    assert numbers.moment("2026-01-02T14:05:00").startswith("2 janv. 2026")
    install(qapp, ENGLISH)
    assert (numbers.decimal(0.31, 2), numbers.whole(12345), numbers.localised("1,234.50")) == (
        "0.31",
        "12,345",
        "1,234.50",
    )
    assert numbers.localised("clip 1") == "clip 1"


def test_without_a_font_for_it_the_window_is_in_english_and_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "families", staticmethod(lambda *_: []))
    assert install(qapp, "zh_CN") == ENGLISH
    assert "No font" in font_note("zh_CN") and font_note("es") == ""
    assert languages()["zh_CN"].isascii() and "no font" in languages()["zh_CN"]
    monkeypatch.setattr(QFontDatabase, "families", staticmethod(lambda *_: ["Noto Sans CJK SC"]))
    assert install(qapp, "zh_CN") == "zh_CN" and font_note("zh_CN") == ""
    assert languages()["zh_CN"] == "简体中文"


def test_the_choice_is_kept(own_home: Path) -> None:
    assert Preferences().language == ""
    preferences = Preferences()
    preferences.language = "fr"
    preferences.save()
    assert Preferences().language == "fr"


def test_what_is_always_english_says_so_where_the_window_is_not(qapp: QApplication, window: MainWindow) -> None:
    def told() -> str:
        report, card = ReportDialog(window, ""), show_about_verdict(window, ModelFacts("m", "1", "00"), "# Card")
        texts = [label.text() for dialog in (report, card) for label in dialog.findChildren(QLabel)]
        report.deleteLater()
        card.close()
        return " ".join(texts)

    assert "English" not in told()
    install(qapp, "es")
    assert told().count("inglés") == 2


def test_what_is_kept_stays_english(qapp: QApplication) -> None:
    """The queue's file is read in any language later."""
    install(qapp, "es")
    found = result(
        status="cancelled", band="strong", message="The analysis was cancelled; the findings cover nothing yet."
    )
    assert finding_of(found).sentence.startswith("So far: strong evidence of face manipulation.")
    assert words.explanation(found).startswith("Hasta ahora: indicios fuertes")


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("name", sorted(PLACES))
def test_nothing_is_cut_off_where_texts_are_longer(
    name: str, size: tuple[int, int], qapp: QApplication, long_language: None, qtbot
) -> None:
    window = MainWindow()
    window.resize(*size)
    window.show()
    place = PLACES[name](window)
    place.show()
    spin(50)
    assert [cut for one in widgets_of(place) if (cut := _cut(one, place))] == []
    place.close()
    window.close()
    window.deleteLater()


def _cut(widget: QWidget, place: QWidget) -> str:
    """What of a widget does not fit; "" where all does."""
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        lacks = widget.sizeHint().width() - widget.width()
    elif isinstance(widget, QLabel) and widget.text():
        lacks = widget.heightForWidth(widget.width()) - widget.height()
    elif isinstance(widget, QPushButton):
        lacks = widget.sizeHint().width() - widget.width()
    else:
        lacks = 0
    beyond = QRect(widget.mapTo(place, widget.rect().topLeft()), widget.size())
    outside = isinstance(widget, QPushButton | QToolButton) and beyond.right() > place.width()
    return f"{widget!r} {getattr(widget, 'text', str)()!r} lacks {lacks}" if lacks > 1 or outside else ""


@pytest.mark.parametrize("name", sorted(PLACES))
def test_right_to_left_mirrors_all_but_time(name: str, qapp: QApplication, right_to_left: None, qtbot) -> None:
    window = MainWindow()
    window.resize(1100, 700)
    window.show()
    place = PLACES[name](window)
    place.show()
    spin(50)
    assert place.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert [cut for one in widgets_of(place) if (cut := _cut(one, place))] == []
    if name == "workspace":
        space = window.workspace
        assert space.panel.mapTo(window, space.panel.rect().center()).x() < window.width() / 2
        assert space.strip.mapTo(window, space.strip.rect().center()).x() > window.width() / 2
        for part in (space.strip, space.controls, space.legend):
            assert part.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert space.strip._s_to_x(1.0) < space.strip._s_to_x(9.0)
        buttons = [one for one in space.controls.findChildren(QToolButton) if one.isVisible()]
        order = sorted(buttons, key=lambda one: one.x())
        assert order[1].accessibleName() == "Previous frame (,)" and order[2].accessibleName() == "Next frame (.)"
    place.close()
    window.close()
    window.deleteLater()


def test_buttons_of_the_queue_show_no_keys_in_brackets(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chinese menus have their keys in brackets, which Qt leaves on buttons."""
    monkeypatch.setattr(language, "has_font", lambda code: True)
    install(qapp, "zh_CN")
    other = MainWindow()
    menu = other.queue.menu
    for action in (menu.add_videos, menu.add_folder, menu.pause, menu.cancel_all, menu.clear):
        assert "(&" in action.text() and "(" not in action.iconText() and action.iconText()
    other.close()
    other.deleteLater()
