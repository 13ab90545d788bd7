"""What the window remembers between two starts, in QSettings."""

from __future__ import annotations

import contextlib
import logging
import math
import re
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, HARDWARE, SAMPLES_PER_SECOND, Settings
from deepfake_desktop.gui.theme import THEMES

_log = logging.getLogger(__name__)

ORGANISATION = "DeepfakeDesktop"
APPLICATION = "deepfake-desktop"
RECENT_LIMIT = 8
_VOLUME = 0.7  # before the user chose one
BOX_TEXTS = ("words", "number", "off")
TEXT_SCALES = ("100", "110", "125", "150", "175", "200")  # per cent of the desktop's own text size

_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]+)|([0-7]+)|(.))", re.DOTALL)


def set_foreign_aside(path: Path) -> bool:
    """Move a file of settings aside that holds a serialised object. Returns whether it was one.

    This program writes none, and PySide runs whatever is pickled in one when it is read (its type "PyObjectWrapper").
    Escapes are undone as QSettings undoes them, so that the word cannot be hidden from here.
    """
    try:
        text = path.read_bytes().decode("utf-8", "replace").replace('"', "")
    except OSError:
        return False
    if "@Variant" not in _ESCAPE.sub(_unescaped, text):
        return False
    _log.warning("the settings %s hold what this program never writes; they are kept aside, defaults hold", path)
    with contextlib.suppress(OSError):
        path.replace(path.with_name(f"{path.name}.damaged"))  # a name that erasing knows, too
    return True


def _unescaped(escape: re.Match[str]) -> str:
    digits, base = (escape[1], 16) if escape[1] else (escape[2], 8)
    return chr(int(digits[-6:], base) & 0xFFFF) if digits else escape[3] if escape[3] == "@" else ""


def _stored() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)


class Preferences(QObject):
    """Typed access to the remembered choices; whatever cannot be understood becomes the default.

    The file is replaced in one step (QSettings' atomic sync), so that it is whole or as it was before.
    """

    changed = Signal(str)  # the key of a choice that has another value now

    def __init__(self) -> None:
        super().__init__()
        set_foreign_aside(Path(_stored().fileName()))
        self._store = _stored()
        self._cleared: list[str] = []  # what was on the list of recent files before it was cleared
        self.private = False  # for this run only: no file that is opened is remembered

    def _text(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        value = str(self._store.value(key, default))
        return value if value in allowed else default

    def _flag(self, key: str, default: bool) -> bool:
        return self._text(key, "true" if default else "false", ("true", "false")) == "true"

    def _put(self, key: str, value: object) -> None:
        if isinstance(value, bool):
            value = "true" if value else "false"
        if value != self._store.value(key):
            self._store.setValue(key, value)
            self.changed.emit(key)

    @property
    def theme(self) -> str:
        return self._text("theme", "system", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._put("theme", value)

    @property
    def sampling(self) -> str:
        return self._text("sampling", DEFAULT_SAMPLING, tuple(SAMPLES_PER_SECOND))

    @sampling.setter
    def sampling(self, value: str) -> None:
        self._put("sampling", value)

    @property
    def model(self) -> str | None:
        """Bundle name, None for the default bundle."""
        value = self._store.value("model", "")
        return value or None if isinstance(value, str) else None

    @model.setter
    def model(self, value: str | None) -> None:
        self._put("model", value or "")

    @property
    def volume(self) -> float:
        """0..1 as on the slider."""
        try:
            volume = float(str(self._store.value("volume", _VOLUME)))
        except ValueError:
            return _VOLUME
        return _VOLUME if math.isnan(volume) else min(max(volume, 0.0), 1.0)

    @volume.setter
    def volume(self, value: float) -> None:
        self._put("volume", value)

    @property
    def muted(self) -> bool:
        return self._flag("muted", False)

    @muted.setter
    def muted(self, value: bool) -> None:
        self._put("muted", value)

    @property
    def show_boxes(self) -> bool:
        return self._flag("show_boxes", True)

    @show_boxes.setter
    def show_boxes(self, value: bool) -> None:
        self._put("show_boxes", value)

    @property
    def face_strip(self) -> bool:
        """Whether the chosen person's face is shown large beside the picture."""
        return self._text("face_strip", "true", ("true", "false")) == "true"

    @face_strip.setter
    def face_strip(self, value: bool) -> None:
        self._store.setValue("face_strip", "true" if value else "false")

    @property
    def eyes_first(self) -> bool:
        """Whether the user judges a video before the tool's finding is shown."""
        return self._flag("eyes_first", False)

    @eyes_first.setter
    def eyes_first(self, value: bool) -> None:
        self._put("eyes_first", value)

    @property
    def box_text(self) -> str:
        """How the current score stands on a face box: one of BOX_TEXTS."""
        return self._text("box_text", "words", BOX_TEXTS)

    @box_text.setter
    def box_text(self, value: str) -> None:
        self._put("box_text", value)

    @property
    def remember_results(self) -> bool:
        """Whether results are remembered and recalled (``analysis.recall``)."""
        return self._flag("remember_results", True)

    @remember_results.setter
    def remember_results(self, value: bool) -> None:
        self._put("remember_results", value)

    @property
    def hardware(self) -> str:
        """Who decodes: one of ``analysis.settings.HARDWARE``."""
        return self._text("hardware", HARDWARE[0], HARDWARE)

    @hardware.setter
    def hardware(self, value: str) -> None:
        self._put("hardware", value)

    def analysis_settings(self) -> Settings:
        """Those of the next analysis."""
        return Settings(model=self.model, sampling=self.sampling, hardware=self.hardware)

    @property
    def text_scale(self) -> int:
        """Size of the window's text in per cent of the desktop's own."""
        return int(self._text("text_scale", "100", TEXT_SCALES))

    @text_scale.setter
    def text_scale(self, value: int) -> None:
        self._put("text_scale", str(value))

    @property
    def queue_goes_on(self) -> bool:
        """Whether what was waiting in the queue last time goes on as soon as the program starts."""
        return self._flag("queue_goes_on", False)

    @queue_goes_on.setter
    def queue_goes_on(self, value: bool) -> None:
        self._put("queue_goes_on", value)

    @property
    def welcomed(self) -> bool:
        """Whether the welcome of the first start has been seen."""
        return self._flag("welcomed", False)

    @welcomed.setter
    def welcomed(self, value: bool) -> None:
        self._put("welcomed", value)

    @property
    def language(self) -> str:
        """Code of the window's language (``gui.language.languages``); "" for that of the desktop."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._put("language", value)

    @property
    def last_folder(self) -> str:
        return str(self._store.value("last_folder", ""))

    @property
    def recent(self) -> list[str]:
        """Paths of the files opened last, the newest first."""
        stored = self._store.value("recent", [])
        items = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [str(item) for item in items if item][:RECENT_LIMIT]

    def remember_file(self, path: Path) -> None:
        """Note the file that was opened, unless the session is private."""
        if self.private:
            return
        self._put("last_folder", str(path.parent))
        self._put("recent", [str(path), *(p for p in self.recent if p != str(path))][:RECENT_LIMIT])

    def forget_files(self, paths: Collection[str]) -> None:
        """Take files off the list of recent ones, for good."""
        self._cleared = [path for path in self._cleared if path not in paths]
        self._put("recent", [path for path in self.recent if path not in paths])

    def clear_recent(self, for_good: bool = False) -> None:
        """Empty the list, on the disk at once; ``bring_back_recent`` has it until the program ends, unless for good."""
        self._cleared = [] if for_good else self.recent
        self._put("recent", [])
        self.save()

    def can_bring_back_recent(self) -> bool:
        return bool(self._cleared)

    def bring_back_recent(self) -> None:
        """Undo ``clear_recent``; what was opened since stays first."""
        self._put("recent", list(dict.fromkeys([*self.recent, *self._cleared]))[:RECENT_LIMIT])
        self._cleared = []

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray | None) -> None:
        self._put("geometry", value)

    def save(self) -> None:
        """Write now rather than at some later time."""
        self._store.sync()
