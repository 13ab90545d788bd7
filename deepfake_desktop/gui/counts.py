"""Counts with their nouns, whose plural each language makes in its own way: "1 face", "1,200 faces".

English has a translation as well, with nothing in it but these plurals.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject

_COUNTED = re.compile(r"([\d,]+) ([a-z ]+)")


class _Counts(QObject):
    """``pyside6-lupdate`` knows plurals by ``tr`` alone."""

    def faces(self, count: int) -> str:
        return self.tr("%Ln face(s)", "", count)

    def frames(self, count: int) -> str:
        return self.tr("%Ln frame(s)", "", count)

    def people(self, count: int) -> str:
        return self.tr("%Ln people", "", count)

    def moments(self, count: int) -> str:
        return self.tr("%Ln moment(s)", "", count)

    def files(self, count: int) -> str:
        return self.tr("%Ln file(s)", "", count)

    def seconds_left(self, count: int) -> str:
        return self.tr("about %Ln second(s) left", "", count)

    def minutes_left(self, count: int) -> str:
        return self.tr("about %Ln minute(s) left", "", count)

    def hours_left(self, count: int) -> str:
        return self.tr("about %Ln hour(s) left", "", count)

    def analyses(self, count: int) -> str:
        return self.tr("%Ln analyses", "", count)

    def entries(self, count: int) -> str:
        return self.tr("%Ln entries", "", count)

    def remembered_results(self, count: int) -> str:
        return self.tr("%Ln remembered result(s)", "", count)

    def changes(self, count: int) -> str:
        return self.tr("%Ln change(s)", "", count)

    def all_changes(self, count: int) -> str:
        return self.tr("all %Ln change(s)", "", count)

    def certificates(self, count: int) -> str:
        return self.tr("%Ln certificate(s)", "", count)

    def other_files(self, count: int) -> str:
        return self.tr("%Ln other file(s)", "", count)


_counts = _Counts()

faces, frames, people, moments, files = (
    _counts.faces,
    _counts.frames,
    _counts.people,
    _counts.moments,
    _counts.files,
)
seconds_left, minutes_left, hours_left = _counts.seconds_left, _counts.minutes_left, _counts.hours_left
analyses, entries, remembered_results = _counts.analyses, _counts.entries, _counts.remembered_results
changes, all_changes = _counts.changes, _counts.all_changes

# By the nouns with which the engine counts, in one and in many.
_NOUNS: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(("face", "faces"), _counts.faces),
    **dict.fromkeys(("frame", "frames"), _counts.frames),
    **dict.fromkeys(("person", "people"), _counts.people),
    **dict.fromkeys(("entry", "entries"), _counts.entries),
    **dict.fromkeys(("certificate", "certificates"), _counts.certificates),
    **dict.fromkeys(("other file", "other files"), _counts.other_files),
}


def counted(text: str) -> str:
    """A count that the engine wrote, such as "3 faces", in the window's language; "" for any other text."""
    found = _COUNTED.fullmatch(text)
    count = _NOUNS.get(found[2]) if found else None
    return count(int(found[1].replace(",", ""))) if found and count else ""
