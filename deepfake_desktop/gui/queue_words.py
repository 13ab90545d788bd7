"""The queue in words: states, findings and counts. Qt translates them, and nothing else of it is used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.words import BAND_WORDS
from deepfake_desktop.gui.queue_item import Finding, QueueItem, state_of
from deepfake_desktop.gui.words import PERSON_BAND_WORDS, STATUS_WORDS, probability_words

_CONTEXT = "Queue"


def translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def files_words(count: int) -> str:
    """A number of files: "1 file", "1,200 files"."""
    if count == 1:
        return QCoreApplication.translate(_CONTEXT, "1 file")
    return QCoreApplication.translate(_CONTEXT, "{count} files").format(count=f"{count:,}")


def state_names() -> dict[str, str]:
    """Each state in a word, in the order of an item's life."""
    return {
        "waiting": QCoreApplication.translate(_CONTEXT, "waiting"),
        "running": QCoreApplication.translate(_CONTEXT, "analysing"),
        "done": QCoreApplication.translate(_CONTEXT, "done"),
        "cancelled": QCoreApplication.translate(_CONTEXT, "cancelled"),
        "failed": QCoreApplication.translate(_CONTEXT, "failed"),
    }


def state_words(item: QueueItem) -> str:
    """The state of an item: "waiting", "analysing, 40 %", "done"..."""
    word = state_names()[item.state]
    if item.state != "running":
        return word
    text = QCoreApplication.translate(_CONTEXT, "{state}, {percent} %")
    return text.format(state=word, percent=int(item.fraction * 100))


def verdict_names() -> dict[str, str]:
    """The bands by which the table can be filtered, in short words."""
    return {band: _capital(words) for band, words in PERSON_BAND_WORDS.items()}


def verdict_words(finding: Finding | None) -> str:
    """The verdict in a few words; "" where there is none, also of what failed: the sentence says why."""
    if finding is None or state_of(finding) == "failed":
        return ""
    if finding.band == "not_assessed":
        return translated(STATUS_WORDS.get(finding.status, BAND_WORDS["not_assessed"]))
    return _capital(translated(PERSON_BAND_WORDS[finding.band]))


def chance_words(finding: Finding | None) -> str:
    """The probability in words with the number behind; "" where there is none."""
    if finding is None or finding.probability is None:
        return ""
    return probability_words(finding.probability, finding.flags)


def spoken(item: QueueItem) -> str:
    """An item as a screen reader says it."""
    parts = (item.name, state_words(item), verdict_words(item.finding), chance_words(item.finding))
    return ", ".join(part for part in parts if part)


def progress_words(counts: dict[str, int], fraction: float) -> str:
    """How far the queue is while a file is analysed. counts: items by state. fraction: of that file, 0..1."""
    total = sum(counts.values())
    number = sum(counts[state] for state in ("done", "cancelled", "failed")) + 1
    text = QCoreApplication.translate(_CONTEXT, "Analysing file {number} of {total}, {percent} %")
    return text.format(number=f"{number:,}", total=f"{total:,}", percent=int(fraction * 100))


def finished_words(counts: dict[str, int]) -> str:
    """What became of a queue in which nothing waits: "12 files done, 1 failed"."""
    parts = [QCoreApplication.translate(_CONTEXT, "{files} done").format(files=files_words(counts["done"]))]
    if counts["failed"]:
        parts.append(QCoreApplication.translate(_CONTEXT, "{count} failed").format(count=counts["failed"]))
    if counts["cancelled"]:
        parts.append(QCoreApplication.translate(_CONTEXT, "{count} cancelled").format(count=counts["cancelled"]))
    return ", ".join(parts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
