"""The window's languages: which there are, which one is shown, and its translations, also of Qt's own texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from deepfake_desktop.files import resources_folder

SYSTEM = ""  # the choice of whatever language the desktop has
ENGLISH = "en"
# By their codes, each in its own words. Chinese is Simplified.
_NAMES = {ENGLISH: "English", "es": "Español", "fr": "Français", "zh_CN": "简体中文"}


def languages() -> dict[str, str]:
    """The languages that the window can have: each one's name in itself, by its code."""
    return dict(_NAMES)


def system_language() -> str:
    """The first of the desktop's languages that the window has, else English."""
    for wanted in QLocale.system().uiLanguages():
        if code := _code_of(wanted):
            return code
    return ENGLISH


def install(app: QCoreApplication, code: str = SYSTEM) -> str:
    """Show the program in a language from now on: texts, plurals, numbers, dates, Qt's own buttons, and direction.

    code: of ``languages``; ``SYSTEM`` and unknown ones stand for the desktop's. Widgets that exist keep their texts, so
    the window wants a new start after a change. Returns the code of the language.
    """
    chosen = code if code in _NAMES else system_language()
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    own = str(resources_folder() / "translations")
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # The one that was installed last is asked first: English is what others fall back to, for its plurals.
    for folder, name in ((own, ENGLISH), (qt, f"qtbase_{chosen}"), (own, chosen)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    locale = locale_of(chosen)
    QLocale.setDefault(locale)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(locale.textDirection())
    return chosen


def locale_of(code: str) -> QLocale:
    """The desktop's own locale where it has that language (its country decides on numbers), else the language's."""
    system = QLocale.system()
    return system if _code_of(system.name()) == code else QLocale(code)


def _code_of(tag: str) -> str:
    """The code of a language tag such as "es-MX" or "zh-Hans-CN"; "" where the window does not have it."""
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() == QLocale.Language.Chinese:
        return "zh_CN" if locale.script() == QLocale.Script.SimplifiedHanScript else ""
    short = locale.name().split("_")[0]
    return short if short in _NAMES else ""
