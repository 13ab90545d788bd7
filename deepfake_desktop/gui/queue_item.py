"""One file of the queue: where it lies, how far it is, and what was found. No Qt.

An item goes from "waiting" over "running" to "done", "cancelled" or "failed", and back to "waiting" by a retry.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from deepfake_desktop.analysis.record_checks import checked_part, checked_text, one_of
from deepfake_desktop.analysis.result import BANDS, FLAGS, STATUSES, AnalysisResult
from deepfake_desktop.errors import DeepfakeDesktopError
from deepfake_desktop.gui.words import english_explanation

STATES = ("waiting", "running", "done", "cancelled", "failed")
FINISHED = ("done", "cancelled", "failed")
MOST_ITEMS = 5000  # in a queue
LONGEST_PATH = 32_767  # characters; the most that Windows takes, and more than the others
_LONGEST_SENTENCE = 4000  # characters

_STATE_OF_STATUS = {"complete": "done", "partial": "done", "no_face": "done", "cancelled": "cancelled"}


@dataclass(frozen=True)
class Finding:
    """What an analysis found, as much of it as the table shows; the record itself is remembered elsewhere."""

    status: str  # one of analysis.result.STATUSES
    band: str  # one of analysis.result.BANDS
    probability: float | None  # calibrated, 0..1
    flags: tuple[str, ...]  # of the person whose probability it is: with any, the number is not reliable
    sentence: str  # why it is so, or what went wrong and what to do; one line, in English


@dataclass(frozen=True)
class QueueItem:
    id: int  # its number in this run of the program, never given twice
    path: str  # absolute
    state: str = "waiting"  # one of STATES
    fraction: float = 0.0  # done, 0..1, while it runs
    finding: Finding | None = None  # None while it waits or runs, and where it was cancelled
    again: bool = False  # analyse it even where its result is remembered

    @property
    def name(self) -> str:
        return os.path.basename(self.path)

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)

    def is_finished(self) -> bool:
        return self.state in FINISHED


def finding_of(result: AnalysisResult) -> Finding:
    """What the table shows of a result."""
    probability = result.verdict.probability
    flags = next((person.flags for person in result.people if person.probability == probability), ())
    sentence = one_line(english_explanation(result))
    return Finding(result.status, result.verdict.band, probability, flags, sentence)


def failure_of(error: Exception) -> Finding:
    """What the table shows where the process that reads videos came to grief, or the program has a fault."""
    sentence = str(error)
    if not isinstance(error, DeepfakeDesktopError):
        sentence = f"Something unexpected happened inside the program: {error}. Your video is unchanged."
    return Finding("error", "not_assessed", None, (), one_line(sentence))


def state_of(finding: Finding) -> str:
    """The state in which an analysis with such a finding leaves its item."""
    return _STATE_OF_STATUS.get(finding.status, "failed")


def one_line(text: str) -> str:
    """A text without line breaks and other characters that nobody can see, cut to a bearable length."""
    seen = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(seen.split())[:_LONGEST_SENTENCE]


def item_to_json(item: QueueItem) -> dict[str, Any]:
    """What is kept of an item. One that runs is kept as waiting: nothing of it would be left after a restart."""
    running = item.state == "running"
    return {
        "path": item.path,
        "state": "waiting" if running else item.state,
        "again": item.again,
        "finding": asdict(item.finding) if item.finding is not None else None,
    }


def item_from_json(number: int, fields: Any) -> QueueItem:
    """Read an item that anybody may have written; every value is checked. number: its id in this run.

    Raises ValueError or TypeError where it is not one.
    """
    if not isinstance(fields, Mapping) or set(fields) != {"path", "state", "again", "finding"}:
        raise ValueError(f"{fields!r:.80} is no item of a queue")
    path = checked_text(fields["path"])
    if not os.path.isabs(path) or len(path) > LONGEST_PATH or "\0" in path:
        raise ValueError(f"{path!r:.80} is no absolute path")
    finding = _finding(fields["finding"]) if fields["finding"] is not None else None
    state = one_of(("waiting", *FINISHED), fields["state"])
    expected = state_of(finding) if finding is not None else None
    if expected != (state if state in ("done", "failed") else None):
        raise ValueError(f"an item that is {state} cannot have this finding")
    if not isinstance(fields["again"], bool):
        raise ValueError(f"{fields['again']!r:.80} is neither true nor false")
    return QueueItem(number, path, state, finding=finding, again=fields["again"])


def _finding(fields: Any) -> Finding:
    if not isinstance(fields, Mapping) or not isinstance(fields.get("flags"), list):
        raise ValueError(f"{fields!r:.80} is no finding")
    flags = tuple(one_of(FLAGS, flag) for flag in fields["flags"])
    finding = checked_part(Finding, {**fields, "flags": flags})
    one_of(STATUSES, finding.status)
    one_of(BANDS, finding.band)
    if finding.sentence != one_line(finding.sentence):
        raise ValueError("a sentence has characters that nobody can see, or too many")
    return finding
