"""What the window remembers between two starts, in QSettings."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, SAMPLES_PER_SECOND
from deepfake_desktop.gui.theme import THEMES

ORGANISATION = "DeepfakeDesktop"
APPLICATION = "deepfake-desktop"
RECENT_LIMIT = 8
BOX_TEXTS = ("words", "number", "off")


class Preferences:
    """Typed access to the remembered choices; whatever cannot be understood becomes the default."""

    def __init__(self) -> None:
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
        self.private = False  # for this run only: no file that is opened is remembered

    def _text(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        value = str(self._store.value(key, default))
        return value if value in allowed else default

    @property
    def theme(self) -> str:
        return self._text("theme", "system", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def sampling(self) -> str:
        return self._text("sampling", DEFAULT_SAMPLING, tuple(SAMPLES_PER_SECOND))

    @sampling.setter
    def sampling(self, value: str) -> None:
        self._store.setValue("sampling", value)

    @property
    def model(self) -> str | None:
        """Bundle name, None for the default bundle."""
        return str(self._store.value("model", "")) or None

    @model.setter
    def model(self, value: str | None) -> None:
        self._store.setValue("model", value or "")

    @property
    def volume(self) -> float:
        """0..1 as on the slider."""
        try:
            return min(max(float(str(self._store.value("volume", 0.7))), 0.0), 1.0)
        except ValueError:
            return 0.7

    @volume.setter
    def volume(self, value: float) -> None:
        self._store.setValue("volume", value)

    @property
    def muted(self) -> bool:
        return self._text("muted", "false", ("true", "false")) == "true"

    @muted.setter
    def muted(self, value: bool) -> None:
        self._store.setValue("muted", "true" if value else "false")

    @property
    def show_boxes(self) -> bool:
        return self._text("show_boxes", "true", ("true", "false")) == "true"

    @show_boxes.setter
    def show_boxes(self, value: bool) -> None:
        self._store.setValue("show_boxes", "true" if value else "false")

    @property
    def box_text(self) -> str:
        """How the current score stands on a face box: one of BOX_TEXTS."""
        return self._text("box_text", "words", BOX_TEXTS)

    @box_text.setter
    def box_text(self, value: str) -> None:
        self._store.setValue("box_text", value)

    @property
    def remember_results(self) -> bool:
        """Whether results are remembered and recalled (``analysis.recall``)."""
        return self._text("remember_results", "true", ("true", "false")) == "true"

    @remember_results.setter
    def remember_results(self, value: bool) -> None:
        self._store.setValue("remember_results", "true" if value else "false")

    @property
    def language(self) -> str:
        """Code of the window's language (``gui.language.languages``); "" for that of the desktop."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

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
        self._store.setValue("last_folder", str(path.parent))
        self._store.setValue("recent", [str(path), *(p for p in self.recent if p != str(path))][:RECENT_LIMIT])

    def forget_files(self, paths: Collection[str]) -> None:
        """Take files off the list of recent ones."""
        self._store.setValue("recent", [path for path in self.recent if path not in paths])

    def clear_recent(self) -> None:
        self._store.setValue("recent", [])

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray | None) -> None:
        self._store.setValue("geometry", value)

    def save(self) -> None:
        """Write now rather than at some later time."""
        self._store.sync()
