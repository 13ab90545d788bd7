"""Colours, palettes and the small style sheet of the light and the dark theme."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from deepfake_desktop.annotate.palette import PERSON_COLOURS

THEMES = ("system", "light", "dark")
_LARGE = 1.5  # times the usual size
# Properties of the QApplication: the desktop's own size; and of widgets with a font of their own: how much larger.
_USUAL_SIZE, _FACTOR = "usual point size", "font factor"


@dataclass(frozen=True)
class Colours:
    """Named colours of one theme, as ``#rrggbb``.

    Texts reach a contrast of 4.5:1 on what they stand on, and graphics 3:1 (WCAG 2.2, 1.4.3 and 1.4.11);
    tests/gui/test_contrast.py computes it for each pair that is used.
    """

    window: str
    card: str
    lane: str
    text: str
    dim: str
    border: str
    accent: str
    on_accent: str
    hatch: str
    score_low: str  # the score scale runs from blue to orange, which every common colour blindness tells apart
    score_middle: str
    score_high: str
    band_strong: str
    band_moderate: str
    band_none: str
    band_other: str


LIGHT = Colours(
    window="#f3f4f7",
    card="#ffffff",
    lane="#e6e9ef",
    text="#1b1f27",
    dim="#525c6b",
    border="#d3d8e0",
    hatch="#7a8494",
    accent="#2b5fa8",
    on_accent="#ffffff",
    score_low="#4682c4",
    score_middle="#93806d",
    score_high="#d55e00",
    band_strong="#c24a00",
    band_moderate="#b57510",
    band_none="#3f7fbf",
    band_other="#7a8494",
)

DARK = Colours(
    window="#15181e",
    card="#1e222a",
    lane="#282d37",
    text="#e8ebf1",
    dim="#a5aebc",
    border="#353c48",
    hatch="#768091",
    accent="#8ab8f2",
    on_accent="#10141a",
    score_low="#4c86bf",
    score_middle="#ad9880",
    score_high="#ff8b3d",
    band_strong="#ff7a33",
    band_moderate="#f0b04f",
    band_none="#6fabe6",
    band_other="#8e97a6",
)

_STYLE = Template("""
QToolTip { color: $text; background: $card; border: 1px solid $border; padding: 4px; }
QPushButton { color: $text; background: $card; border: 1px solid $border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $lane; }
QPushButton:disabled { color: $dim; }
QPushButton[primary="true"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:disabled { color: $dim; background: $lane; border-color: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; }
QPushButton[primary="true"]:focus { border: 5px double $on_accent; padding: 2px 10px; }
QPushButton[link="true"] { color: $accent; background: transparent; border: 2px solid transparent; padding: 2px; }
QPushButton[link="true"]:disabled { color: $dim; text-decoration: none; }
QPushButton[link="true"]:hover:enabled { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $accent; }
QAbstractItemView, QTextBrowser { border: 2px solid transparent; }
QHeaderView { border: none; }
QAbstractItemView:focus, QTextBrowser:focus, QPlainTextEdit:focus { border: 2px solid $accent; }
QScrollArea:focus { border: 2px solid $accent; border-radius: 6px; }
QCheckBox, QRadioButton, QSlider { border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border: 2px solid $accent; }
QLineEdit:focus { border: 2px solid $accent; border-radius: 4px; }
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $lane; }
QProgressBar { background: $lane; border: none; border-radius: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QRadioButton { border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 2px solid $dim; border-radius: 8px; background: $card; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QLabel[dim="true"] { color: $dim; }
QScrollArea { background: transparent; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenuBar { background: $window; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $lane; color: $text; border-radius: 4px; }
""")


def person_colour(person: int) -> QColor:
    """The colour of person 1, 2, 3...; it repeats after six, which is why the number always stands beside it."""
    return QColor(PERSON_COLOURS[(person - 1) % len(PERSON_COLOURS)])


def colours_of(widget: QWidget) -> Colours:
    """The theme colours that go with the palette a widget has now."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def score_colour(colours: Colours, score: float) -> QColor:
    """Colour of a score 0..1 on the blue to orange scale."""
    lower, upper = (
        (colours.score_low, colours.score_middle) if score < 0.5 else (colours.score_middle, colours.score_high)
    )
    share = (score if score < 0.5 else score - 0.5) * 2
    start, end = QColor(lower), QColor(upper)
    return QColor.fromRgbF(
        start.redF() + (end.redF() - start.redF()) * share,
        start.greenF() + (end.greenF() - start.greenF()) * share,
        start.blueF() + (end.blueF() - start.blueF()) * share,
    )


def band_colour(colours: Colours, band: str | None) -> QColor:
    """The colour that repeats what the words of an evidence band say; one for whatever is no judgement."""
    chosen = {"strong": colours.band_strong, "moderate": colours.band_moderate, "none": colours.band_none}
    return QColor(chosen.get(band or "", colours.band_other))


def scaled_font(widget: QWidget, factor: float, bold: bool = False) -> QFont:
    """The widget's own font, larger or smaller, so that the user's text size is kept."""
    font = QFont(widget.font())
    font.setPointSizeF(max(QFontInfo(font).pointSizeF() * factor, 6.0))  # the font itself may be given in pixels
    font.setBold(bold)
    return font


def scale_text(percent: int) -> None:
    """Show all text of the program in per cent of the size that the desktop asks for, also what is shown already."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    font = app.font()
    now = QFontInfo(font).pointSizeF()
    if app.property(_USUAL_SIZE) is None:
        app.setProperty(_USUAL_SIZE, now)
    wanted = app.property(_USUAL_SIZE) * percent / 100
    if abs(wanted / now - 1) < 1e-3:
        return
    for widget in app.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.property(_FACTOR) is None:
            widget.setProperty(_FACTOR, QFontInfo(widget.font()).pointSizeF() / now)
    font.setPointSizeF(wanted)
    app.setFont(font)
    _set_style(app, app.styleSheet())


def _set_style(app: QApplication, sheet: str) -> None:
    """Only with a sheet set anew does a new font of the program reach what the sheet gives a style to; and then what
    ``scaled_font`` made is as it was at first, and is sized anew."""
    app.setStyleSheet(sheet)
    size = QFontInfo(app.font()).pointSizeF()
    for widget in app.allWidgets():
        if (factor := widget.property(_FACTOR)) is not None:
            font = widget.font()
            font.setPointSizeF(size * factor)
            widget.setFont(font)


def roomy(widget: QWidget, width: int, height: int) -> QSize:
    """A size in pixels for the usual text, larger with larger text, and never larger than the screen."""
    room, factor = widget.screen().availableSize(), text_factor()
    return QSize(round(width * factor), round(height * factor)).boundedTo(room * 0.95)


def text_factor() -> float:
    """How much larger than the desktop's the program's text is, 1..2: for widths that text has to fit into."""
    app = QApplication.instance()
    usual = app.property(_USUAL_SIZE) if isinstance(app, QApplication) else None
    return QFontInfo(QApplication.font()).pointSizeF() / usual if usual else 1.0


def is_large_text() -> bool:
    """Whether text is so large that a small window has no room for two things side by side, or for long buttons."""
    return text_factor() >= _LARGE


def apply_theme(app: QApplication, theme: str) -> None:
    """Show the whole program in a theme of ``THEMES``; "system" follows the desktop's dark or light setting."""
    if theme == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    else:
        dark = theme == "dark"
    colours = DARK if dark else LIGHT
    app.setPalette(_palette(colours))
    _set_style(app, _STYLE.substitute(vars(colours)))


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window,), colours.window),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.AlternateBase, role.Midlight), colours.lane),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), colours.text),
        ((role.PlaceholderText,), colours.dim),
        ((role.Mid, role.Dark), colours.border),
        ((role.Highlight, role.Link, role.Accent), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.band_other))
    return palette
