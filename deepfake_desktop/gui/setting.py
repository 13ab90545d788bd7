"""What a row of the settings dialog stands for, and how the search finds it. No widgets."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from deepfake_desktop.gui.find_words import comparable

Value = str | bool


@dataclass(frozen=True)
class Setting:
    """A choice that is in force as soon as it is written.

    ``write`` is called with another value than ``read`` returns, and changes what ``read`` returns.
    """

    key: str
    label: str
    about: str  # a sentence of what it does
    read: Callable[[], Value]
    write: Callable[[Value], None]
    default: Value
    options: Callable[[], Mapping[str, str]] | None = None  # values and their names; None: a switch, on or off

    def words(self) -> str:
        names = self.options().values() if self.options is not None else ()
        return " ".join((self.label, self.about, *names))

    def is_default(self) -> bool:
        return self.read() == self.default

    def reset(self) -> None:
        self.put(self.default)

    def put(self, value: Value) -> None:
        if value != self.read():
            self.write(value)


@dataclass(frozen=True)
class Deed:
    """A button among the settings."""

    key: str
    label: str
    about: str
    button: str  # what stands on it
    do: Callable[[], None]
    state: Callable[[], str] = lambda: ""  # how things are now, as a sentence
    possible: Callable[[], bool] = lambda: True  # whether there is anything to do
    done: str = ""  # said when it is done
    undo: Callable[[], None] | None = None  # takes it back

    def words(self) -> str:
        return f"{self.label} {self.about}"


@dataclass
class Page:
    """Rows under one heading. Whoever has another setting appends it before the dialog is opened."""

    key: str
    title: str
    rows: list[Setting | Deed] = field(default_factory=list)


def matches(wanted: str, *texts: str) -> bool:
    """Whether every word that is wanted begins or lies within some word of the texts; case and accents do not count."""
    whole = _plain(" ".join(texts))
    return all(word in whole for word in _plain(wanted).split())


def _plain(text: str) -> str:
    split = unicodedata.normalize("NFKD", comparable(text))
    return "".join(character for character in split if not unicodedata.combining(character))
