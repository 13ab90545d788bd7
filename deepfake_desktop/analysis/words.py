"""How the program puts its findings in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

BAND_WORDS = {
    "strong": "Strong evidence of face manipulation",
    "moderate": "Moderate evidence of face manipulation",
    "inconclusive": "Inconclusive",
    "none": "No evidence of face manipulation found",
    "not_assessed": "Not assessed",
}

CAUTION = (
    "This is a likelihood, not a proof. The program looks for swapped or re-rendered faces; it does not judge sound, "
    "context or scenes without faces. Finding no evidence does not mean that nothing was edited."
)


FLAG_WORDS = {
    "small": "small faces",
    "brief": "seen only briefly",
    "blurred": "blurred",
    "dark": "dark",
    "overexposed": "overexposed",
    "compressed": "strongly compressed",
    "unsteady": "findings change over time",
    "unfamiliar": "unlike what the model learnt from",
}


def flag_words(flags: Sequence[str]) -> str:
    """What is wrong with the material as a short list: "blurred, dark"; "" for no flags."""
    return ", ".join(FLAG_WORDS[flag] for flag in flags)


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 face", "2 faces", "2 people"."""
    plural = "people" if noun == "person" else noun + "s"
    return f"{count:,} {noun if count == 1 else plural}"


def clock_time(seconds: float) -> str:
    """A time in a video as m:ss or h:mm:ss."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def moment_words(moment: str) -> str:
    """A moment (ISO 8601 with its offset from UTC) in local time: "2 Jan 2026, 14:05"."""
    local = datetime.fromisoformat(moment).astimezone()
    # Not strftime, whose months depend on the locale, which Qt sets and the command line does not.
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"


def size_words(size_bytes: int) -> str:
    """A size on disk: "0 kB", "640 kB", "1.2 MB", "100 MB"."""
    if size_bytes < 999_500:
        return f"{size_bytes / 1e3:.0f} kB"
    return f"{size_bytes / 1e6:.{0 if size_bytes >= 9_950_000 else 1}f} MB"


def amount_words(entries: int, size_bytes: int) -> str:
    """How much is remembered: "12 remembered results (1.2 MB)"."""
    return f"{counted(entries, 'remembered result')} ({size_words(size_bytes)})"


def probability_number(probability: float) -> str:
    """A probability 0..1 with two decimals, which never claims to be exactly 0 or 1."""
    return "under 0.01" if probability < 0.01 else "over 0.99" if probability > 0.99 else f"{probability:.2f}"


def interval_words(interval: tuple[float, float]) -> str:
    """An interval of a probability: "between 0.12 and 0.31", "up to 0.03", "from 0.97", "about 0.31"."""
    low, high = (probability_number(end) for end in interval)
    if low == high:
        return low if low.startswith(("under", "over")) else f"about {low}"
    if low.startswith("under") and high.startswith("over"):
        return "anything from 0 to 1"
    if low.startswith("under"):
        return f"up to {high}"
    return f"from {low}" if high.startswith("over") else f"between {low} and {high}"


def spacing_words(spacing_s: float | None, key_frames_only: bool) -> str:
    """How thinly a long video was sampled: "one key frame every 8.3 s, since the video is long"; "" for
    any other video (``SamplingFacts.spacing_s`` is None)."""
    if spacing_s is None:
        return ""
    kind = "key frame" if key_frames_only else "frame"
    return f"one {kind} every {spacing_s:.1f} s, since the video is long"


def measured_words(error_rates: Mapping[str, Any], band: str) -> str:
    """How often test clips got this band, from a bundle's ``error_rates``; "" where that was not measured."""
    bands, real, fake = (error_rates.get(key) for key in ("bands", "real_clips", "fake_clips"))
    if not isinstance(bands, Mapping) or not isinstance(real, int) or not isinstance(fake, int):
        return ""
    got = bands.get(band)
    got = got if isinstance(got, Mapping) else {}
    return (
        f"{got.get('real', 0)} of {real} genuine and {got.get('fake', 0)} of {fake} manipulated test clips "
        f"got this mark ({error_rates.get('measured_on', 'test clips')}; {error_rates.get('date', 'no date')})"
    )
