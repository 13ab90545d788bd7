"""What a nasty input is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Make = Callable[[Path], Path]


@dataclass(frozen=True)
class Nasty:
    """One input and what the program has to make of it."""

    name: str
    word: str  # of ``inputs.WORDS``: what of issue 7's list it stands for
    make: Make  # writes it into an empty folder, or names what need not be written
    status: str  # of the result
    says: str = ""  # regular expression that the message matches
    people: int | None = None  # found in it; None where that does not matter
    encoders: tuple[str, ...] = ()  # of PyAV that it takes to make it
    meanwhile: Callable[[Path], None] | None = None  # what happens to the file once its analysis has begun
    costly: bool = False  # for the slow suite


def named(name: str) -> Callable[[Callable[[Path], object]], Make]:
    """Turns a function that writes to a given path into a ``Make`` of a file of that name."""

    def decorate(write: Callable[[Path], object]) -> Make:
        def make(folder: Path) -> Path:
            path = folder / name
            write(path)
            return path

        return make

    return decorate
