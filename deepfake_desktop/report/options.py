"""What whoever makes a report may add to the record, and leave out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from deepfake_desktop.errors import ReportError

FORMS = ("html", "pdf", "csv")  # in which a report can be had; the endings of their files
PAGE_SIZES = ("a4", "letter")
_LONGEST_NAME = 200


@dataclass(frozen=True)
class ReportOptions:
    """Raises ReportError for what cannot be printed, or is no time."""

    who: str = ""  # who makes the report; "" where nobody is named
    when: str = ""  # the marked time field, ISO 8601 with the offset from UTC; "" to leave it out
    page_size: str = PAGE_SIZES[0]  # of the PDF

    def __post_init__(self) -> None:
        if not self.who.isprintable() or len(self.who) > _LONGEST_NAME or self.who != self.who.strip():
            raise ReportError(f"The name of who makes the report must be one line of {_LONGEST_NAME} letters at most.")
        if self.when and time_field(self.when) != self.when:
            raise ReportError(
                f"{self.when!r} is no time for a report. Write it as 2026-01-31T14:05:00+01:00 (with the offset)."
            )
        if self.page_size not in PAGE_SIZES:
            raise ReportError(f"unknown page {self.page_size!r}; choose one of {', '.join(PAGE_SIZES)}")


def time_field(text: str) -> str:
    """A time as a report shows it: to the second, with its offset from UTC, always of the same length.

    Raises ReportError for what is no time; one without an offset is taken for local time.
    """
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.astimezone()).isoformat(timespec="seconds").replace("Z", "+00:00")
    except (ValueError, OverflowError, OSError) as error:
        raise ReportError(f"{text!r} is no time. Write it as 2026-01-31T14:05:00+01:00.") from error


def time_now() -> str:
    """The time of now on this machine, with its offset from UTC."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
