"""The order in which people expect file names: "clip 2" before "clip 10", capital letters beside small ones. No Qt."""

from __future__ import annotations

import re
from functools import lru_cache

_NUMBERS = re.compile(r"(\d+)")


@lru_cache(maxsize=20_000)  # sorting asks for the same names again and again
def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """What to sort names by. Numbers are compared by their value; of names that differ in capitals only, by these."""
    parts = tuple(_part(part) for part in _NUMBERS.split(name.casefold()) if part)
    return (*parts, (2, 0, name))


def _part(text: str) -> tuple[int, int, str]:
    digits = text.isdecimal()
    # Python refuses to read numbers of thousands of digits; such a one is compared as a text.
    return (0, int(text), text) if digits and len(text) < 100 else (1, 0, text)
