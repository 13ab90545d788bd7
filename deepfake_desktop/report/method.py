"""The sections that say how it was found: the file, the settings, the model, the program, and the error rates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import hardware_of
from deepfake_desktop.analysis.words import BAND_WORDS, clock_time, spacing_words
from deepfake_desktop.report.content import Block, Fact, Facts, Section, Table, Text
from deepfake_desktop.report.words import UNKNOWN, codec_words, container_words, number_or_unknown

_RATES_MEAN = (
    "They say how the model did on clips whose truth was known. They hold for clips like those, and are uncertain, "
    "since the clips are few; other cameras, other compression and other ways of making fakes can be worse. Mind how "
    "rare manipulated videos are where this one comes from: if one clip in a hundred is manipulated, a detector that "
    "finds 80 of 100 and wrongly marks 20 of 100 is right about 4 times in 100 marks."
)
_NOT_MEASURED = (
    "The record names no measured error rates for this model. Then nobody can say how often its findings are wrong, "
    "and they should not be relied on."
)


def file_section(result: AnalysisResult) -> Section:
    file = result.file
    size = UNKNOWN if file.size_bytes is None else f"{file.size_bytes:,} bytes"
    picture = (
        UNKNOWN if file.width is None or file.height is None else f"{file.width} x {file.height} pixels as displayed"
    )
    turn = UNKNOWN if file.rotation_degrees is None else f"{file.rotation_degrees} degrees clockwise"
    rate = UNKNOWN if file.frame_rate is None else f"{file.frame_rate:.3f} frames a second on average"
    facts = (
        Fact("Name", file.name),
        Fact("Path as it was given", file.path),
        Fact("Size", size),
        Fact("SHA-256", file.sha256 or UNKNOWN, is_code=True),
        Fact("Container", container_words(file.container)),
        Fact("Video codec", codec_words(file.video_codec)),
        Fact("Picture", picture),
        Fact("Turned by the player", turn),
        Fact(
            "Duration",
            UNKNOWN if file.duration_s is None else f"{clock_time(file.duration_s)} ({file.duration_s:.2f} s)",
        ),
        Fact("Frame rate", rate),
    )
    return Section("file", "File", (Facts(facts),))


def method_section(result: AnalysisResult) -> Section:
    return Section(
        "method",
        "Method: settings, model, program",
        (
            Text("Settings", "strong"),
            Facts(_settings(result)),
            Text("Model", "strong"),
            Facts(_model(result)),
            Text("Program", "strong"),
            Facts(_program(result)),
        ),
    )


def rates_section(result: AnalysisResult) -> Section:
    rates = result.model.error_rates if result.model else {}
    bands = rates.get("bands")
    if not isinstance(bands, Mapping) or "real_clips" not in rates or "fake_clips" not in rates:
        return Section("rates", "Error rates and their source", (Text(_NOT_MEASURED),))
    header = ("Finding", "Genuine clips", "Manipulated clips")
    rows = tuple(
        (BAND_WORDS[band], f"{counts['real']} of {rates['real_clips']}", f"{counts['fake']} of {rates['fake_clips']}")
        for band in ("strong", "moderate", "inconclusive", "none", "not_assessed")
        if (counts := bands.get(band) or ({"real": 0, "fake": 0} if band in ("strong", "moderate") else None))
    )
    source = (
        Fact("Source", f"the bundle of the model, {result.model.name} {result.model.version}" if result.model else ""),
        Fact("Measured on", str(rates.get("measured_on", UNKNOWN))),
        Fact("Date", str(rates.get("date", UNKNOWN))),
        Fact("AUC over these clips", _auc(rates)),
    )
    blocks: tuple[Block, ...] = (
        Facts(source),
        Table("What clips with a known answer got", header, rows, (50, 25, 25)),
        Text(_RATES_MEAN, "note"),
    )
    return Section("rates", "Error rates and their source", blocks)


def _settings(result: AnalysisResult) -> tuple[Fact, ...]:
    sampling = result.sampling
    rate = f"{sampling.setting}: at most {sampling.samples_per_second:g} frames a second"
    if spacing := spacing_words(sampling.spacing_s, sampling.key_frames_only):
        rate += f"; {spacing}"
    return (
        Fact("Sampling", rate),
        Fact("Decoded by", _decoder(sampling.decoder)),
        Fact("Frames gone through", f"{sampling.frames_decoded:,}"),
        Fact("Frames looked at", f"{sampling.frames_sampled:,}"),
        Fact("Faces scored", f"{sampling.faces_scored:,}"),
        Fact("Faces too small to be scored", f"{sampling.faces_too_small:,}"),
        Fact("Damaged frames or packets", f"{sampling.decode_failures:,}"),
        Fact("Remembered result", f"yes, of {result.recalled_from}" if result.recalled_from else "no"),
    )


def _decoder(decoder: str) -> str:
    if hardware_of(decoder) == "off":
        return "the processor"
    return f"a graphics device ({decoder}); on another machine the numbers may differ slightly"


def _model(result: AnalysisResult) -> tuple[Fact, ...]:
    model = result.model
    if model is None:
        return (Fact("Model", "none could be loaded"),)
    facts = [
        Fact("Name and version", f"{model.name} {model.version}"),
        Fact("SHA-256 of its model.json", model.sha256, is_code=True),
        Fact("Crop geometry", model.crop_geometry or UNKNOWN),
    ]
    if model.calibration is not None:
        scale, offset = model.calibration.scale, model.calibration.offset
        facts.append(Fact("Calibration", f"probability = sigmoid({scale:.4f} x evidence {offset:+.4f})"))
    if model.thresholds is not None:
        limits = model.thresholds
        facts += [
            Fact("Strong evidence", f"probability of {limits.strong:.4f} or more"),
            Fact("Moderate evidence", f"probability of {limits.moderate:.4f} or more"),
            Fact("No evidence found", f"probability of {limits.none:.4f} or less; inconclusive between the two"),
            Fact(
                "Needed to judge a person", f"{limits.min_faces} faces, each {limits.min_face_px} pixels wide or more"
            ),
        ]
    return tuple(facts)


def _program(result: AnalysisResult) -> tuple[Fact, ...]:
    tool = result.tool
    libraries = ", ".join(f"{name} {version or UNKNOWN}" for name, version in sorted(tool.libraries.items()))
    facts = [
        Fact("Name and version", f"{tool.name} {tool.version}"),
        Fact("SHA-256 of the engine's code", tool.code_sha256 or UNKNOWN, is_code=tool.code_sha256 is not None),
        Fact("Libraries", libraries or UNKNOWN),
        Fact("Python and system", f"Python {tool.python or UNKNOWN} on {tool.system or UNKNOWN}"),
    ]
    facts += [
        Fact("Model for faces, SHA-256", f"{name} {sha256}", is_code=True)
        for name, sha256 in sorted(tool.face_models.items())
    ]
    return tuple(facts)


def _auc(rates: Mapping[str, Any]) -> str:
    interval = rates.get("auc_95")
    text = number_or_unknown(rates.get("auc"), 3)
    return f"{text} (95 % interval {interval[0]:.3f} to {interval[1]:.3f})" if interval else text
