"""How two findings differ, in words. What one of them is says nothing about the other, and the words keep to that."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from deepfake_desktop.analysis.result import AnalysisResult, Person
from deepfake_desktop.gui import counts, words
from deepfake_desktop.gui.words import flag_words, interval_words

_LARGER = 1.3  # times as wide: a difference in size worth a sentence
_MORE = 2.0  # times as many faces


@dataclass(frozen=True)
class Side:
    """What is compared of a clip, or of one person of it."""

    name: str  # "Left" or "Person 1"
    band: str
    finding: str  # the band in words
    interval: tuple[float, float] | None
    flags: tuple[str, ...]
    faces: int
    face_px: int  # median width, 0 where no face was scored


def clip_side(name: str, result: AnalysisResult) -> Side:
    """A whole clip: its verdict, and the faces of the person who decides it."""
    verdict = result.verdict
    decides = next((one for one in result.people if one.probability == verdict.probability), None)
    heading = words.heading(result)
    finding = heading[:1].lower() + heading[1:]
    flags = decides.flags if decides else verdict.flags
    pixels = decides.median_face_px if decides else 0
    faces = sum(person.faces for person in result.people)
    return Side(name, verdict.band, finding, verdict.interval, flags, faces, pixels)


def person_side(person: Person) -> Side:
    name = words.person_name(person.id)
    finding = words.person_band(person.band)
    return Side(name, person.band, finding, person.interval, person.flags, person.faces, person.median_face_px)


def caution(of_people: bool) -> str:
    """What stands below every comparison."""
    if of_people:
        text = QCoreApplication.translate(
            "Compare",
            "Each person is judged alone: what is found on one is no evidence about the other.",
        )
    else:
        text = QCoreApplication.translate(
            "Compare",
            "Each clip is judged alone: that one is marked makes the other neither genuine nor manipulated.",
        )
    return text


def differences(left: Side, right: Side) -> list[str]:
    """The sentences about two findings: what was found, whether it can be told apart, and on what it rests."""
    found = [_verdicts(left, right), _intervals(left, right), _quality(left), _quality(right), *_material(left, right)]
    return [sentence for sentence in found if sentence]


def file_differences(left: AnalysisResult, right: AnalysisResult) -> list[str]:
    """Sentences about the two files and how they were looked at."""
    one, other = left.file, right.file
    found: list[str] = []
    if one.sha256 is not None and one.sha256 == other.sha256:
        found.append(QCoreApplication.translate("Compare", "Both are the same file, byte for byte."))
    elif None not in (one.width, other.width) and _form(left) != _form(right):
        text = QCoreApplication.translate(
            "Compare", "Left is {left}, right is {right}: scaling and coding anew can blur traces or leave some."
        )
        found.append(text.format(left=_form(left), right=_form(right)))
    if left.model and right.model and left.model.sha256 != right.model.sha256:
        text = QCoreApplication.translate(
            "Compare", "Two different models judged them, so that their findings cannot be measured against each other."
        )
        found.append(text)
    elif left.sampling.samples_per_second != right.sampling.samples_per_second:
        text = QCoreApplication.translate("Compare", "One was looked at more thoroughly than the other.")
        found.append(text)
    return found


def _verdicts(left: Side, right: Side) -> str:
    if left.finding == right.finding:
        text = QCoreApplication.translate("Compare", "Both get the same finding: {finding}.")
        return text.format(finding=left.finding)
    text = QCoreApplication.translate("Compare", "The findings differ. {left}: {one}. {right}: {other}.")
    return text.format(left=left.name, one=left.finding, right=right.name, other=right.finding)


def _intervals(left: Side, right: Side) -> str:
    if left.interval is None or right.interval is None or left.flags or right.flags:
        return ""
    apart = left.interval[1] < right.interval[0] or right.interval[1] < left.interval[0]
    if apart:
        text = QCoreApplication.translate(
            "Compare", "Their probabilities do not overlap: {left} {one}, {right} {other}."
        )
    else:
        text = QCoreApplication.translate(
            "Compare",
            "Their probabilities overlap, so that a difference between them may be chance: {left} {one}, "
            "{right} {other}.",
        )
    names = (left.name.lower(), right.name.lower())
    one, other = interval_words(left.interval), interval_words(right.interval)
    return text.format(left=names[0], one=one, right=names[1], other=other)


def _quality(side: Side) -> str:
    if not side.flags:
        return ""
    text = QCoreApplication.translate("Compare", "{side} is in material too poor to be relied on: {flags}.")
    return text.format(side=side.name, flags=flag_words(side.flags))


def _material(left: Side, right: Side) -> list[str]:
    found: list[str] = []
    large, small = sorted((left, right), key=lambda side: -side.face_px)
    if small.face_px and large.face_px > _LARGER * small.face_px:
        text = QCoreApplication.translate(
            "Compare", "{large} has larger faces to go by: about {most} pixels wide, {small} about {least}."
        )
        found.append(text.format(large=large.name, most=large.face_px, small=small.name.lower(), least=small.face_px))
    many, few = sorted((left, right), key=lambda side: -side.faces)
    if many.faces > _MORE * few.faces:
        text = QCoreApplication.translate("Compare", "{many} rests on {most}, {few} on {least}.")
        most, least = counts.faces(many.faces), counts.faces(few.faces)
        found.append(text.format(many=many.name, most=most, few=few.name.lower(), least=least))
    return found


def _form(result: AnalysisResult) -> str:
    """Size and coding of a file's picture."""
    file = result.file
    return f"{file.width}×{file.height} {file.video_codec or ''}".strip()
