"""Reading values out of a JSON object that may be damaged or hostile: every value's type and range is checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class FieldError(ValueError):
    """A value is missing, of the wrong type, or out of range; the text names it."""


class CheckedFields:
    """One JSON object with checked access. ``where`` names it in error texts ("" for the outermost)."""

    def __init__(self, values: Any, where: str = "") -> None:
        if not isinstance(values, dict):
            raise FieldError(f"{where or 'the file'} is not a JSON object")
        self._values: dict[str, Any] = values
        self._where = where

    def text(self, key: str, longest: int = 200) -> str:
        value = self._value(key)
        if not isinstance(value, str) or not 0 < len(value) <= longest or not value.isprintable():
            raise FieldError(f"{self._name(key)} is not a short text")
        return value

    def integer(self, key: str, least: int, most: int) -> int:
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise FieldError(f"{self._name(key)} is not a whole number from {least} to {most}")
        return value

    def number(self, key: str, least: float, most: float) -> float:
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise FieldError(f"{self._name(key)} is not a number")
        if not least <= value <= most:  # neither is NaN, nor a whole number too large for a float
            raise FieldError(f"{self._name(key)} is not between {least:g} and {most:g}")
        return float(value)

    def number_or(self, key: str, least: float, most: float, default: float) -> float:
        """``number``, or ``default`` where the key is absent."""
        return self.number(key, least, most) if self.has(key) else default

    def mapping(self, key: str) -> Mapping[str, Any]:
        value = self._value(key)
        if not isinstance(value, dict):
            raise FieldError(f"{self._name(key)} is not a JSON object")
        return value

    def printable_mapping(self, key: str) -> Mapping[str, Any]:
        """``mapping``, whose texts hold nothing that a terminal or a window should not get, however deep they lie."""
        value = self.mapping(key)
        parts: list[Any] = [value]
        while parts:
            part = parts.pop()
            if isinstance(part, dict):
                parts += [*part.keys(), *part.values()]
            elif isinstance(part, list):
                parts += part
            elif isinstance(part, str) and not part.isprintable():
                raise FieldError(f"{self._name(key)} holds a text that must not be shown")
        return value

    def section(self, key: str) -> CheckedFields:
        return CheckedFields(self._value(key), self._name(key))

    def has(self, key: str) -> bool:
        """Whether the key is there with a value; null counts as absent."""
        return self._values.get(key) is not None

    def names(self) -> list[str]:
        return list(self._values)

    def _value(self, key: str) -> Any:
        if key not in self._values:
            raise FieldError(f"{self._name(key)} is missing")
        return self._values[key]

    def _name(self, key: str) -> str:
        return f"{self._where}.{key}" if self._where else key
