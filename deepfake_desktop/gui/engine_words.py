"""The engine's sentences in the window's language.

They come finished, in English, with names and numbers in them, also out of the cache and the history. So the template
of ``engine_texts`` is looked for that made a sentence, and what filled its places fills those of the translation. What
has no template is shown as it came.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.gui import counts
from deepfake_desktop.gui.engine_texts import TEMPLATES
from deepfake_desktop.gui.numbers import localised

_PLACE = re.compile(r"\{(\w+)\}")
_AS_IT_IS = {"path", "name", "error", "brand", "device", "version", "writer", "encoders", "label", "code", "date"}
_FULL_WIDTH_ENDS = ("。", "：", "；", "，", "！", "？")
_LONGEST = 4000  # letters; no text of the engine has as many, and nobody waits for the search in a longer one


@dataclass(frozen=True)
class _Template:
    source: str

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        return tuple(_PLACE.split(self.source)[::2])

    @cached_property
    def literal(self) -> int:
        """How many letters are the template's own: the more of them a text has, the surer it was made from it."""
        return sum(len(piece) for piece in self.pieces)

    @cached_property
    def is_sentence(self) -> bool:
        return self.source.endswith(".")

    @cached_property
    def _pattern(self) -> str:
        parts = _PLACE.split(self.source)
        return "".join(f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts))

    @cached_property
    def whole(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.DOTALL)

    @cached_property
    def beginning(self) -> re.Pattern[str]:
        return re.compile(self._pattern + r"(?=\s)", re.DOTALL)


@dataclass(frozen=True)
class _Found:
    """A text that was made from a template."""

    template: _Template
    values: tuple[tuple[str, str], ...]


_Parts = tuple["_Found | str", ...]
_TEMPLATES = tuple(_Template(source) for source in TEMPLATES)


def engine_text(text: str) -> str:
    """A text of the engine in the window's language; what is unknown in it stays English."""
    paragraphs = (_in_language(part) for part in text.split("\n\n"))
    return "\n\n".join(paragraphs)


def filled(template: str, **values: str) -> str:
    """One of ``TEMPLATES`` in the window's language, with ``values``, which are in that language already."""
    return QCoreApplication.translate("Engine", template).format(**values)


def is_known(text: str) -> bool:
    """Whether nothing of a text is left in English."""
    return bool(text) and all(isinstance(part, _Found) or not part.strip() for part in _parsed(text)[1])


def listed(texts: list[str]) -> str:
    """Words in a row: "blurred, dark"."""
    return QCoreApplication.translate("List", ", ").join(texts)


def sentences(*texts: str) -> str:
    """One after the other, with a space where the language has one; empty ones are left out."""
    text = ""
    for one in filter(None, texts):
        gap = "" if not text or text.endswith(_FULL_WIDTH_ENDS) else " "
        text += gap + one
    return text


def _in_language(text: str) -> str:
    if not text or len(text) > _LONGEST:
        return text
    if count := counts.counted(text):
        return count
    score, parts = _parsed(text)
    if score:
        return sentences(*(_shown(part) for part in parts))
    lowered = text[0].lower() + text[1:]
    if lowered != text and _parsed(lowered)[0]:
        return _capital(_in_language(lowered))
    for mark in ("; ", ", "):
        words = text.split(mark)
        if len(words) > 1 and any(_is_one(word) for word in words):
            return QCoreApplication.translate("List", mark).join(_in_language(word) for word in words)
    return text


def _is_one(word: str) -> bool:
    return bool(counts.counted(word)) or is_known(word) or is_known(word[:1].lower() + word[1:])


def _shown(part: _Found | str) -> str:
    if isinstance(part, str):
        return part
    values = {name: value if name in _AS_IT_IS else localised(_in_language(value)) for name, value in part.values}
    return filled(part.template.source, **values)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=1024)
def _parsed(text: str) -> tuple[int, _Parts]:
    """What a text is made of, and how many of its letters are known; (0, (text,)) where nothing is."""
    best: tuple[int, _Parts] = (0, (text,))
    for template in _TEMPLATES:
        if not text.startswith(template.pieces[0]):
            continue
        if found := template.whole.fullmatch(text):
            best = max(best, _with(template, found, ""), key=_score)
        if template.is_sentence and (found := template.beginning.match(text)):
            best = max(best, _with(template, found, text[found.end() :].lstrip()), key=_score)
    if not best[0] and ". " in text:  # an unknown sentence, and perhaps known ones after it
        first, rest = text.split(". ", 1)
        score, parts = _parsed(rest)
        return (score, (f"{first}.", *parts)) if score else best
    return best


def _with(template: _Template, found: re.Match[str], rest: str) -> tuple[int, _Parts]:
    values = tuple(found.groupdict().items())
    inside = sum(_parsed(value)[0] for name, value in values if name not in _AS_IT_IS)
    score, parts = _parsed(rest) if rest else (0, ())
    return template.literal + inside + score, (_Found(template, values), *parts)


def _score(parsed: tuple[int, _Parts]) -> int:
    return parsed[0]
