"""The settings dialog: found by words, in force at once, reset one by one and all together."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.gui.language import restart_note
from deepfake_desktop.gui.main_window import MainWindow
from deepfake_desktop.gui.setting import Deed, Page, Setting, matches
from deepfake_desktop.gui.setting_rows import DeedRow, SettingRow
from deepfake_desktop.gui.settings import APPLICATION, ORGANISATION, Preferences
from deepfake_desktop.gui.settings_dialog import SettingsDialog
from deepfake_desktop.gui.theme import DARK, LIGHT, colours_of, scale_text, text_factor
from tests.gui.event_loop import spin


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> SettingsDialog:
    """As Ctrl+, opens it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    shown = window.settings.dialog
    assert shown is not None
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture(autouse=True)
def usual_text() -> Iterator[None]:
    yield
    scale_text(100)


def shown_rows(dialog: SettingsDialog) -> set[str]:
    return {row.key for row in dialog.rows() if row.isVisible()}


def choose(dialog: SettingsDialog, key: str, value: str | bool) -> None:
    """As a person would, in the row's editor."""
    row = dialog.row(key)
    assert isinstance(row, SettingRow)
    if isinstance(row.editor, QComboBox):
        row.editor.setCurrentIndex(row.editor.findData(value))
        row.editor.activated.emit(row.editor.currentIndex())
    elif row.editor.isChecked() != value:
        row.editor.click()


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        ("", True),
        ("langue", True),
        ("LANGUE francais", True),
        ("franç", True),
        ("l'apparence", True),
        ("langue xyz", False),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_apostrophes(wanted: str, fits: bool) -> None:
    assert matches(wanted, "La langue et l’apparence du programme", "Français") is fits


def test_every_setting_says_what_it_does_and_can_be_reached(dialog: SettingsDialog) -> None:
    keys = [row.key for row in dialog.rows()]
    assert len(keys) == len(set(keys)) >= 14
    for row in dialog.rows():
        assert row.label.text() and row.about.text().endswith(".")
        editor = row.editor if isinstance(row, SettingRow) else row.button
        assert editor.accessibleDescription() and editor.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert isinstance(row, DeedRow) or editor.accessibleName() == row.label.text()


def test_everything_is_reached_and_changed_by_keys_alone(window: MainWindow, dialog: SettingsDialog) -> None:
    reached = set()
    for _ in range(40):
        focused = dialog.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for row in dialog.rows():
        editor = row.editor if isinstance(row, SettingRow) else row.button
        assert editor in reached or not editor.isEnabled(), row.key
    assert dialog.closing in reached
    theme, boxes = dialog.row("theme"), dialog.row("show_boxes")
    assert isinstance(theme, SettingRow) and isinstance(boxes, SettingRow)
    QTest.keyClick(theme.editor, Qt.Key.Key_Down)
    QTest.keyClick(boxes.editor, Qt.Key.Key_Space)
    assert window.preferences.theme == "light" and not window.preferences.show_boxes
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()


def test_the_search_hides_what_has_not_the_words(dialog: SettingsDialog) -> None:
    everything = shown_rows(dialog)
    assert dialog.search.hasFocus()
    QTest.keyClicks(dialog.search, "history KEEP")
    assert shown_rows(dialog) == {"keep_history"}
    dialog.search.setText("español")
    assert shown_rows(dialog) == {"language"}
    dialog.search.setText("privacy")  # a heading
    assert shown_rows(dialog) == {"private", "keep_history", "history", "remember_results", "forget", "recent", "erase"}
    dialog.search.setText("there is no such thing")
    assert not shown_rows(dialog) and dialog._nothing.isVisible() and "no such thing" in dialog._nothing.text()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert shown_rows(dialog) == everything and dialog.isVisible() and not dialog._nothing.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_choice_holds_at_once_in_the_window_and_its_menus_and_is_kept(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    assert colours_of(window) is LIGHT
    choose(dialog, "theme", "dark")
    assert colours_of(window) is DARK and [a.data() for a in window.menus._themes.actions() if a.isChecked()] == [
        "dark"
    ]
    choose(dialog, "sampling", "thorough")
    choose(dialog, "box_text", "number")
    choose(dialog, "show_boxes", False)
    choose(dialog, "keep_history", False)
    choose(dialog, "remember_results", False)
    choose(dialog, "hardware", "auto")
    choose(dialog, "eyes_first", True)
    choose(dialog, "queue_goes_on", True)
    assert not window.menus.boxes.isChecked() and not window.menus.remember.isChecked()
    assert not window.menus.history.keep.isChecked() and not window.history.history.is_on()
    kept = Preferences()  # as another start would read it, while this one still runs
    assert (kept.theme, kept.sampling, kept.box_text, kept.hardware) == ("dark", "thorough", "number", "auto")
    assert kept.eyes_first and window.eyes.switch.isChecked()
    assert not kept.show_boxes and not kept.remember_results and kept.queue_goes_on
    settings = kept.analysis_settings()
    assert (settings.sampling, settings.hardware) == ("thorough", "auto")


def test_the_dialog_follows_the_menus(window: MainWindow, dialog: SettingsDialog) -> None:
    window.menus.choose_sampling("quick")
    window.menus.boxes.trigger()
    editors = [row.editor for row in (dialog.row("sampling"), dialog.row("show_boxes")) if isinstance(row, SettingRow)]
    assert isinstance(editors[0], QComboBox) and editors[0].currentData() == "quick"
    assert isinstance(editors[1], QCheckBox) and not editors[1].isChecked()


def test_a_row_is_reset_alone(window: MainWindow, dialog: SettingsDialog) -> None:
    row, other = dialog.row("sampling"), dialog.row("box_text")
    assert isinstance(row, SettingRow) and isinstance(other, SettingRow) and not row.reset.isVisible()
    choose(dialog, "sampling", "quick")
    choose(dialog, "box_text", "off")
    assert row.reset.isVisible()
    row.reset.setFocus()
    row.reset.click()
    assert window.preferences.sampling == "standard" and window.preferences.box_text == "off"
    assert not row.reset.isVisible() and row.editor.hasFocus()


def test_all_are_reset_and_that_can_be_taken_back(window: MainWindow, dialog: SettingsDialog) -> None:
    assert not dialog.reset_all.isEnabled()
    choose(dialog, "theme", "dark")
    choose(dialog, "text_scale", "150")
    choose(dialog, "keep_history", False)
    dialog.reset_all.click()
    assert (window.preferences.theme, window.preferences.text_scale) == ("system", 100)
    assert window.history.history.is_on() and not dialog.reset_all.isEnabled() and dialog.undo.isVisible()
    dialog.undo.click()
    assert (window.preferences.theme, window.preferences.text_scale) == ("dark", 150)
    assert not window.history.history.is_on() and not dialog.undo.isVisible()


def test_the_wheel_scrolls_and_changes_nothing(window: MainWindow, dialog: SettingsDialog) -> None:
    row = dialog.row("theme")
    assert isinstance(row, SettingRow)
    row.editor.setFocus()
    nothing, where = QPoint(0, 0), QPointF(5, 5)
    phase, keys = Qt.ScrollPhase.NoScrollPhase, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(where, where, nothing, QPoint(0, -120), Qt.MouseButton.NoButton, keys, phase, False)
    QApplication.sendEvent(row.editor, turn)
    assert window.preferences.theme == "system"


def test_remembered_results_and_recent_files_are_cleared(
    window: MainWindow, dialog: SettingsDialog, tmp_path: Path
) -> None:
    forget, recent = dialog.row("forget"), dialog.row("recent")
    assert isinstance(forget, DeedRow) and isinstance(recent, DeedRow)
    assert not forget.button.isEnabled() and not recent.button.isEnabled()
    RecallStore().write("0" * 64, b"12345")
    window.preferences.remember_file(tmp_path / "clip.mp4")
    dialog.refresh()
    assert "1 remembered result" in forget.about.text()
    forget.button.click()
    recent.button.click()
    assert RecallStore().amount().entries == 0 and window.preferences.recent == []
    assert not forget.button.isEnabled() and not recent.button.isEnabled()
    assert "is empty" in dialog.notice.text()
    dialog.undo.click()
    assert window.preferences.recent == [str(tmp_path / "clip.mp4")] and recent.button.isEnabled()
    assert not dialog.undo.isVisible()


def test_the_menu_takes_back_that_the_recent_files_were_cleared(window: MainWindow, tmp_path: Path) -> None:
    window.preferences.remember_file(tmp_path / "clip.mp4")

    def entries() -> dict[str, QAction]:
        window.menus._recent.aboutToShow.emit()
        return {action.text(): action for action in window.menus._recent.actions() if action.text()}

    assert list(entries()) == ["clip.mp4", "Clear this list"]
    entries()["Clear this list"].trigger()
    assert window.preferences.recent == [] and list(entries()) == ["Undo clearing this list", "Clear this list"]
    assert not entries()["Clear this list"].isEnabled()
    entries()["Undo clearing this list"].trigger()
    assert entries()["clip.mp4"].toolTip() == str(tmp_path / "clip.mp4")
    window.preferences.remember_file(tmp_path / "other" / "clip.mp4")
    assert list(entries())[:2] == [f"clip.mp4 ({tmp_path / 'other'})", f"clip.mp4 ({tmp_path})"]
    window.preferences.forget_files([str(tmp_path / "other" / "clip.mp4")])
    assert list(entries()) == ["clip.mp4", "Clear this list"]


def test_the_language_is_kept_and_says_when_it_comes(dialog: SettingsDialog) -> None:
    row = dialog.row("language")
    choose(dialog, "language", "fr")
    assert Preferences().language == "fr" and row.about.text() == restart_note()


def test_a_model_that_is_gone_is_shown_as_such(window: MainWindow) -> None:
    window.preferences.model = "of-last-year"
    window.settings.show_dialog()
    dialog = window.settings.dialog
    assert dialog is not None
    row = dialog.row("model")
    assert isinstance(row, SettingRow) and isinstance(row.editor, QComboBox)
    assert row.editor.currentText() == "of-last-year (not installed)"


def test_others_add_rows_and_pages(window: MainWindow) -> None:
    kept = {"mine": False}
    mine = Setting("mine", "Mine", "It does.", lambda: kept["mine"], lambda on: kept.update(mine=bool(on)), False)
    window.settings.add("appearance", mine)
    window.settings.add("new", Deed("deed", "A deed", "It is done.", "Do it", lambda: None), "New things")
    window.settings.show_dialog()
    dialog = window.settings.dialog
    assert dialog is not None and isinstance(window.settings.pages[-1], Page)
    choose(dialog, "mine", True)
    dialog.search.setText("new things")
    assert kept["mine"] and shown_rows(dialog) == {"deed"}


def test_the_text_grows_at_once_everywhere(window: MainWindow, dialog: SettingsDialog) -> None:
    heading, plain = window.workspace.title, dialog.search
    before = heading.font().pointSizeF(), plain.font().pointSizeF()
    assert before[0] > before[1]
    choose(dialog, "text_scale", "200")
    spin(10)
    assert text_factor() == pytest.approx(2, abs=0.05)
    assert heading.font().pointSizeF() == pytest.approx(2 * before[0], abs=0.5)
    assert plain.font().pointSizeF() == pytest.approx(2 * before[1], abs=0.5)
    choose(dialog, "theme", "dark")  # a style sheet set anew must not bring the old sizes back
    assert heading.font().pointSizeF() == pytest.approx(2 * before[0], abs=0.5)
    choose(dialog, "text_scale", "100")
    spin(10)
    assert (heading.font().pointSizeF(), plain.font().pointSizeF()) == pytest.approx(before, abs=0.2)


@pytest.mark.broken_settings
def test_damaged_settings_stop_nothing(own_home: Path, qapp: QApplication) -> None:
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
    path = Path(store.fileName())
    path.parent.mkdir(parents=True, exist_ok=True)
    keys = [name for name, kind in vars(Preferences).items() if isinstance(kind, property)]
    chance = random.Random(5)
    whole = "[General]\n" + "".join(f"{key}=@Variant({chr(92)}0{chr(92)}0{chr(92)}x7f)\n" for key in keys)
    lists = "[General]\n" + "".join(f"{key}=a, b, @Invalid(), nan\n" for key in keys)
    numbers = "[General]\n" + "".join(f"{key}=nan\n" for key in keys)
    noise = [bytes(chance.randrange(256) for _ in range(400)) for _ in range(30)]
    torn = [whole.encode()[:length] for length in range(0, len(whole), 17)]
    for raw in (*(text.encode() for text in (whole, lists, numbers)), *noise, *torn):
        path.write_bytes(raw)
        preferences = Preferences()
        for key in keys:
            getattr(preferences, key)
        assert 0 <= preferences.volume <= 1 and 100 <= preferences.text_scale <= 200
        preferences.analysis_settings()
        preferences.theme = "dark"
        preferences.save()
        assert Preferences().theme == "dark"
        del preferences
