"""A Griffe extension for the documentation's site: what stands as a comment beside a field becomes its description.

``mkdocs.yml`` names it. Fields of dataclasses here are explained on their own line, or in the lines above where that is
too short; a reader of the API needs the same words.
"""

from __future__ import annotations

import tokenize
from functools import cache
from pathlib import Path
from typing import Any

import griffe


class FieldComments(griffe.Extension):
    """Looks at every attribute that has no docstring of its own."""

    def on_attribute_instance(self, *, attr: griffe.Attribute, **_: Any) -> None:
        if attr.docstring is not None or not attr.lineno or not isinstance(attr.filepath, Path):
            return
        text = comment_at(attr.filepath, attr.lineno, attr.endlineno or attr.lineno)
        if text and attr.parent is not None and attr.parent.is_class:
            attr.docstring = griffe.Docstring(text[0].upper() + text[1:], parent=attr)


def comment_at(path: Path, first: int, last: int) -> str:
    """The comment at the end of a line, else those that fill the lines directly above; "" where there is neither.

    first, last: lines of the statement, from 1.
    """
    beside, alone = _comments(path)
    if last in beside:
        return beside[last]
    above, line = [], first - 1
    while line in alone:
        above.insert(0, alone[line])
        line -= 1
    return " ".join(above)


@cache
def _comments(path: Path) -> tuple[dict[int, str], dict[int, str]]:
    """Comments by line: beside code, and on lines of their own."""
    beside: dict[int, str] = {}
    alone: dict[int, str] = {}
    with path.open("rb") as stream:
        for token in tokenize.tokenize(stream.readline):
            if token.type == tokenize.COMMENT:
                (beside if token.line[: token.start[1]].strip() else alone)[token.start[0]] = token.string.lstrip("# ")
    return beside, alone
