"""The queue in words: states, findings and counts. Qt translates them, and nothing else of it is used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.gui import counts
from deepfake_desktop.gui.engine_words import listed
from deepfake_desktop.gui.numbers import whole
from deepfake_desktop.gui.queue_item import Finding, QueueItem, state_of
from deepfake_desktop.gui.words import PERSON_BAND_WORDS, capital, person_band, probability_words, status_words


def translated(text: str) -> str:
    return QCoreApplication.translate("Queue", text)


def files_words(count: int) -> str:
    """A number of files: "1 file", "1,200 files"."""
    return counts.files(count)


def state_names() -> dict[str, str]:
    """Each state in a word, in the order of an item's life."""
    return {
        "waiting": QCoreApplication.translate("Queue", "waiting"),
        "running": QCoreApplication.translate("Queue", "analysing"),
        "done": QCoreApplication.translate("Queue", "done"),
        "cancelled": QCoreApplication.translate("Queue", "cancelled"),
        "failed": QCoreApplication.translate("Queue", "failed"),
    }


def state_words(item: QueueItem) -> str:
    """The state of an item: "waiting", "analysing, 40 %", "done"..."""
    word = state_names()[item.state]
    if item.state != "running":
        return word
    text = QCoreApplication.translate("Queue", "{state}, {percent} %")
    return text.format(state=word, percent=int(item.fraction * 100))


def verdict_names() -> dict[str, str]:
    """The bands by which the table can be filtered, in short words."""
    return {band: capital(person_band(band)) for band in PERSON_BAND_WORDS}


def verdict_words(finding: Finding | None) -> str:
    """The verdict in a few words; "" where there is none, also of what failed: the sentence says why."""
    if finding is None or state_of(finding) == "failed":
        return ""
    if finding.band == "not_assessed":
        return status_words(finding.status)
    return capital(person_band(finding.band))


def chance_words(finding: Finding | None) -> str:
    """The probability in words with the number behind; "" where there is none."""
    if finding is None or finding.probability is None:
        return ""
    return probability_words(finding.probability, finding.flags)


def spoken(item: QueueItem) -> str:
    """An item as a screen reader says it."""
    parts = (item.name, state_words(item), verdict_words(item.finding), chance_words(item.finding))
    return listed([part for part in parts if part])


def progress_words(amounts: dict[str, int], fraction: float) -> str:
    """How far the queue is while a file is analysed. amounts: items by state. fraction: of that file, 0..1."""
    total = sum(amounts.values())
    number = sum(amounts[state] for state in ("done", "cancelled", "failed")) + 1
    text = QCoreApplication.translate("Queue", "Analysing file {number} of {total}, {percent} %")
    return text.format(number=whole(number), total=whole(total), percent=int(fraction * 100))


def finished_words(amounts: dict[str, int]) -> str:
    """What became of a queue in which nothing waits: "12 files done, 1 failed". amounts: items by state."""
    parts = [QCoreApplication.translate("Queue", "{files} done").format(files=files_words(amounts["done"]))]
    if amounts["failed"]:
        text = QCoreApplication.translate("Queue", "{count} failed")
        parts.append(text.format(count=whole(amounts["failed"])))
    if amounts["cancelled"]:
        text = QCoreApplication.translate("Queue", "{count} cancelled")
        parts.append(text.format(count=whole(amounts["cancelled"])))
    return listed(parts)
