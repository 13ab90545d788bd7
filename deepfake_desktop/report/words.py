"""How a report puts times and findings in words."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import AnalysisResult, Person
from deepfake_desktop.analysis.settings import SAMPLES_PER_SECOND, hardware_of
from deepfake_desktop.analysis.words import BAND_WORDS, clock_time, interval_words, probability_number

STATUS_WORDS = {
    "complete": "analysed to its end",
    "partial": "analysed in part, since the file is damaged or cut short",
    "cancelled": "cancelled by the user before its end",
    "no_face": "analysed to its end; no face was found",
    "unreadable": "the file could not be read",
    "unsupported": "nothing in the file can be analysed",
    "error": "the analysis could not be done",
}
PERSON_BANDS = {
    "strong": "strong evidence",
    "moderate": "moderate evidence",
    "inconclusive": "inconclusive",
    "none": "no evidence found",
    "not_assessed": "not assessed",
}
LEVEL_WORDS = {
    "strong": "strong traces",
    "moderate": "moderate traces",
    "below": "below the limit of moderate evidence",
}
UNKNOWN = "not recorded"
# FFmpeg's short names in the words of those who read reports; its own stand behind them.
_CONTAINERS = {
    "mov,mp4,m4a,3gp,3g2,mj2": "MP4 or QuickTime",
    "matroska,webm": "Matroska or WebM",
    "avi": "AVI",
    "mpegts": "MPEG transport stream",
    "mpeg": "MPEG programme stream",
    "flv": "Flash Video",
    "asf": "ASF (Windows Media)",
    "ogg": "Ogg",
}
_CODECS = {
    "h264": "H.264 (AVC)",
    "hevc": "H.265 (HEVC)",
    "av1": "AV1",
    "vp8": "VP8",
    "vp9": "VP9",
    "mpeg4": "MPEG-4 Visual",
    "mpeg2video": "MPEG-2 Video",
    "mjpeg": "Motion JPEG",
    "prores": "Apple ProRes",
    "theora": "Theora",
}


def headline(result: AnalysisResult) -> str:
    """The finding in a few words."""
    if result.status == "no_face":
        return f"{BAND_WORDS['not_assessed']}: no face found"
    return BAND_WORDS[result.verdict.band]


def container_words(name: str | None) -> str:
    """A container by FFmpeg's short name: "MP4 or QuickTime; in FFmpeg: mov,mp4,m4a,3gp,3g2,mj2"."""
    return _named(_CONTAINERS, name)


def codec_words(name: str | None) -> str:
    """A video codec by FFmpeg's short name: "H.264 (AVC); in FFmpeg: h264"."""
    return _named(_CODECS, name)


def _named(known: Mapping[str, str], name: str | None) -> str:
    if not name:
        return UNKNOWN
    return f"{known[name]}; in FFmpeg: {name}" if name in known else name


def exact_time(seconds: float) -> str:
    """A time in a video to the hundredth of a second: "0:03.20"."""
    hundredths = round(seconds * 100)
    return f"{clock_time(hundredths / 100)}.{hundredths % 100:02}"


def moment_span(moment: Moment) -> str:
    start, end = exact_time(moment.start_s), exact_time(moment.end_s)
    return start if start == end else f"{start} to {end}"


def probability_cell(person: Person) -> str:
    """A person's probability with its interval."""
    if person.probability is None:
        return "none"
    number = probability_number(person.probability)
    return f"{number} ({interval_words(person.interval)})" if person.interval else number


def number_or_unknown(value: float | None, digits: int = 2) -> str:
    return UNKNOWN if value is None else f"{value:.{digits}f}"


def analyse_command(result: AnalysisResult) -> str | None:
    """The command that makes the record again; None where the file's name cannot be typed."""
    name, setting = result.file.name, result.sampling.setting
    if not name.isprintable() or not name or setting not in SAMPLES_PER_SECOND:
        return None
    words = ["deepfake-desktop", "analyze", "--json", "--no-cache", "--sampling", setting]
    if result.model is not None:
        if not result.model.name.isprintable():
            return None
        words += ["--model", result.model.name]
    if (hardware := hardware_of(result.sampling.decoder)) != "off":
        words += ["--hardware", hardware]
    return shlex.join([*words, "--", f"./{name}"])


def verify_command(result: AnalysisResult) -> str | None:
    """The command that checks a report and analyses again; None where the file's name cannot be typed."""
    name = result.file.name
    return (
        shlex.join(["deepfake-desktop", "verify", "--again", "REPORT.html", f"./{name}"])
        if (name and name.isprintable())
        else None
    )
