"""Reading parts of a record that may be damaged or hostile: the type and range of every value is checked.

Every function raises ValueError, with the value in its text, for what it does not accept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from itertools import pairwise
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_type_hints

Part = TypeVar("Part")

_LARGEST = 1e18  # of any number in a record: sizes, times and counts stay far below
_SHARES = ("probability", "score")  # fields that lie in 0..1
_types_of: Callable[[type], dict[str, Any]] = cache(get_type_hints)


def checked_part(kind: type[Part], fields: Mapping[str, Any]) -> Part:
    """A dataclass from its fields, each compared with the type that the dataclass names; numbers have to be finite,
    whole ones not negative. Values of other types than numbers and texts are taken as they are: the caller made them.

    Raises TypeError where a field is missing or unknown.
    """
    part = kind(**fields)
    for name, wanted in _types_of(kind).items():
        value = getattr(part, name)
        if not _fits(value, wanted) or (name in _SHARES and value is not None and not 0 <= value <= 1):
            raise ValueError(f"{kind.__name__}.{name} cannot be {value!r:.80}")
    return part


def one_of(known: tuple[str, ...], value: Any) -> str:
    if value not in known:
        raise ValueError(f"{value!r:.80} is not one of {', '.join(known)}")
    return str(value)


def checked_text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r:.80} is no text")
    return value


def checked_texts(value: Any) -> dict[str, str]:
    """Texts by name."""
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r:.80} are no texts by name")
    return {checked_text(name): checked_text(text) for name, text in value.items()}


def checked_seconds(value: Any) -> float:
    """A time or a duration; not negative."""
    if not _fits(value, float) or value < 0:
        raise ValueError(f"{value!r:.80} is no number of seconds")
    return float(value)


def checked_rising(values: Any) -> tuple[float, ...]:
    """A list of times in seconds, each later than the one before it."""
    if not isinstance(values, list | tuple):
        raise ValueError(f"{values!r:.80} is no list of times")
    times = tuple(checked_seconds(value) for value in values)
    if any(after <= before for before, after in pairwise(times)):
        raise ValueError("the times are not in order")
    return times


def checked_interval(value: Any) -> tuple[float, float] | None:
    """Two shares in 0..1, the lower first, or None."""
    if value is None:
        return None
    if not isinstance(value, list | tuple) or len(value) != 2 or not all(_fits(end, float) for end in value):
        raise ValueError(f"{value!r:.80} is no interval")
    low, high = (float(end) for end in value)
    if not 0 <= low <= high <= 1:
        raise ValueError(f"{value!r:.80} is no interval of a share")
    return low, high


def checked_moment(value: Any) -> str | None:
    """A moment as it was written (ISO 8601 with its offset from UTC), or None."""
    if value is None:
        return None
    moment = datetime.fromisoformat(checked_text(value))
    if moment.tzinfo is None or not 2000 <= moment.year < 9000:  # nearer to year 1 or 9999, local time may not exist
        raise ValueError(f"{value!r:.80} is no moment")
    return str(value)


def _fits(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, UnionType):
        return value is None or any(_fits(value, one) for one in get_args(wanted) if one is not NoneType)
    if wanted is bool:
        return isinstance(value, bool)
    if wanted is int:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST
    if wanted is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and -_LARGEST <= value <= _LARGEST
    return isinstance(value, str) if wanted is str else True
