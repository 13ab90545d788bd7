"""The window's languages: which there are, which one is shown, and its translations, also of Qt's own texts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication

from deepfake_desktop.files import resources_folder

SYSTEM = ""  # the choice of whatever language the desktop has
ENGLISH = "en"
_CHINESE = "zh_CN"  # Simplified
# By their codes, each in its own words.
_NAMES = {ENGLISH: "English", "es": "Español", "fr": "Français", _CHINESE: "简体中文"}


def languages() -> dict[str, str]:
    """The languages that the window can have: each one's name in itself, by its code.

    One that no font here can write has its English name, with the reason.
    """
    return {code: name if has_font(code) else _without_font(code) for code, name in _NAMES.items()}


def system_language() -> str:
    """The first of the desktop's languages that the window has, else English."""
    for wanted in QLocale.system().uiLanguages():
        if code := _code_of(wanted):
            return code
    return ENGLISH


def install(app: QCoreApplication, code: str = SYSTEM) -> str:
    """Show the program in a language from now on: texts, plurals, numbers, dates, Qt's own buttons, and direction.

    code: of ``languages``; ``SYSTEM`` and unknown ones stand for the desktop's. Where no font has the characters, it is
    English, and ``font_note`` says why. Widgets that exist keep their texts, so a change wants a new start of the
    program (``restart_note``). Returns the code of the language.
    """
    wanted = _wanted(code)
    chosen = wanted if has_font(wanted) else ENGLISH
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    # The one that was installed last is asked first: English is what others fall back to, for its plurals.
    for path in dict.fromkeys((*translation_files(ENGLISH), *translation_files(chosen))):
        translator = QTranslator(app)
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
    locale = locale_of(chosen)
    QLocale.setDefault(locale)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
    return chosen


def translation_files(code: str) -> tuple[Path, ...]:
    """What a language is read from: Qt's own texts, which have no file in English, and the window's."""
    own = resources_folder() / "translations" / f"{code}.qm"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm")
    return (own,) if code == ENGLISH else (qt, own)


def has_font(code: str) -> bool:
    """Whether a font on this computer has a language's characters; all have those of Latin letters."""
    if code != _CHINESE or not isinstance(QCoreApplication.instance(), QGuiApplication):
        return True
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def font_note(code: str = SYSTEM) -> str:
    """Why the window is not in the language that was wanted; "" where it is."""
    if has_font(_wanted(code)):
        return ""
    return (
        "No font on this computer has Chinese characters, so the window is in English. Install one, such as Noto Sans "
        "CJK, and start the program again."
    )


def restart_note() -> str:
    """What the settings say beside the choice of a language."""
    return QCoreApplication.translate("Language", "The window is in this language from the next start of the program.")


def current_language() -> str:
    """The code of the language that the window is in."""
    return _code_of(QLocale().name()) or ENGLISH


def is_english() -> bool:
    """Whether the window is in English, as reports, annotated videos and model cards always are."""
    return QLocale().language() == QLocale.Language.English


def locale_of(code: str) -> QLocale:
    """The desktop's own locale where it has that language (its country decides on numbers), else the language's."""
    system = QLocale.system()
    return system if _code_of(system.name()) == code else QLocale(code)


def _wanted(code: str) -> str:
    return code if code in _NAMES else system_language()


def _without_font(code: str) -> str:
    return QLocale.languageToString(QLocale(code).language()) + " (no font here has its characters)"


def _code_of(tag: str) -> str:
    """The code of a language tag such as "es-MX" or "zh-Hans-CN"; "" where the window does not have it."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() == QLocale.Language.Chinese:
        return _CHINESE if locale.script() == QLocale.Script.SimplifiedHanScript else ""
    short = locale.name().split("_")[0]
    return short if short in _NAMES else ""
