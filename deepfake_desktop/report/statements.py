"""The sections that say what a report does not: limits, completeness, how to check it."""

from __future__ import annotations

from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.words import counted
from deepfake_desktop.report.content import Block, Bullets, Code, Fact, Facts, Section, Text
from deepfake_desktop.report.pictures import Pictures
from deepfake_desktop.report.record import Record
from deepfake_desktop.report.selection import MOST_MOMENTS, MOST_PEOPLE, shown_moments, shown_people
from deepfake_desktop.report.words import analyse_command, verify_command

_LIMITS = (
    "The program looks for swapped or re-rendered faces. It does not judge sound, speech, captions, context, or scenes "
    "without faces.",
    "No evidence found does not mean that the video is unedited or true: it means that the traces it measures were not "
    "found in the frames it looked at.",
    "A probability is a likelihood given the model and its test data; it is neither the amount of manipulation nor the "
    "probability that somebody meant to deceive.",
    "Generators that the model has never seen, strong compression, small or blurred faces can hide the traces; beauty "
    "filters, heavy editing and re-encoding can resemble them.",
    "It does not say who made or changed a video, with what, when, or why, and does not identify anybody: person "
    "numbers only tell apart the people within this one file.",
    "It is one finding among others. It should be read by a person beside the origin of the file, its metadata, its "
    "earliest copy and the case, and never decides about somebody by itself.",
)
_INTERVAL = (
    "The interval says how far the probability could lie elsewhere had other moments of the same person been looked "
    "at. It does not say how often the model is wrong."
)
_PICTURES = {
    "drawn": "The pictures were drawn anew from the file after its SHA-256 had been compared with the record's. They "
    "are reduced copies for the reader and were not analysed.",
    "off": "Pictures of frames and faces were left out at the wish of whoever made this report.",
    "absent": "Pictures of frames and faces were left out: the record has none, and the video was not at hand when "
    "this report was made.",
}
_NO_COMMAND = "The name of the file has characters that cannot be typed in a terminal: rename a copy and analyse that."


def limits_section() -> Section:
    return Section("limits", "Limits", (Bullets((*_LIMITS, _INTERVAL)),))


def completeness_section(result: AnalysisResult, pictures: Pictures) -> Section:
    points = [*_coverage(result), *_left_out(result), _PICTURES[pictures.state]]
    if pictures.state == "drawn" and (missing := _missing_pictures(result, pictures)):
        points.append(f"{counted(missing, 'picture')} could not be found again exactly, and none stands in for them.")
    points.append(
        "Everything that was found is in the record, from which this report is drawn and from nothing else: the score "
        "of each face at each time, everyone seen, all moments."
    )
    return Section("completeness", "Completeness", (Bullets(tuple(points)),))


def check_section(record: Record) -> Section:
    result = record.result
    analyse, verify = analyse_command(result), verify_command(result)
    blocks: list[Block] = [
        Facts((Fact("SHA-256 of the record", record.sha256, is_code=True),)),
        Text(
            "This command makes the record again. With the same file, model and version of the program it is the same "
            "but for its timing, the path, whether it was remembered, and what is told of the file's origin."
        ),
        Code(analyse) if analyse else Text(_NO_COMMAND, "note"),
    ]
    if verify:
        blocks += [
            Text(
                "This one compares the hashes of the file, the record and the model with what this report says, and "
                "analyses again:"
            ),
            Code(verify),
        ]
    blocks.append(
        Text(
            "The hash shows whether the record was changed after the report was made. It does not show who made it: "
            "whoever can change the record can make another report. Keep the hash somewhere else, or sign the report.",
            "note",
        )
    )
    return Section("check", "How to check this report", tuple(blocks))


def _coverage(result: AnalysisResult) -> list[str]:
    sampling = result.sampling
    read = {
        "complete": "The file was read to its end.",
        "no_face": "Frames were looked at to the end of what could be read, and no face was found.",
    }
    points = [read.get(result.status, result.message or "The file was not read to its end.")]
    if sampling.frames_sampled:
        with_face = len({point.time_s for point in result.timeline})
        points.append(
            f"{sampling.frames_sampled:,} of {counted(sampling.frames_decoded, 'frame')} were looked at; a face was "
            f"scored in {with_face:,} of them. What is to be seen only between them was not examined."
        )
    if sampling.decode_failures:
        points.append(f"Damaged frames or packets that were left out: {sampling.decode_failures:,}.")
    points.append("Sound, subtitles and further video streams of the file were not examined.")
    return points


def _left_out(result: AnalysisResult) -> list[str]:
    points = []
    if result.sampling.faces_too_small:
        points.append(
            f"{counted(result.sampling.faces_too_small, 'face')} found but too small or cut off to be scored."
        )
    unjudged = sum(person.probability is None for person in result.people)
    if unjudged:
        points.append(f"{counted(unjudged, 'person')} seen too briefly or too small to be judged.")
    people, moments = len(shown_people(result)), len(shown_moments(result))
    if people < len(result.people):
        points.append(f"Of {len(result.people):,} people, the {MOST_PEOPLE} with the most evidence are shown.")
    else:
        points.append(f"All people seen are listed: {people}.")
    if moments < len(result.moments):
        points.append(f"Of {len(result.moments):,} moments, the {MOST_MOMENTS} with the most evidence are shown.")
    return points


def _missing_pictures(result: AnalysisResult, pictures: Pictures) -> int:
    wanted = sum(person.face is not None for person in shown_people(result)) + len(shown_moments(result))
    return wanted - len(pictures.faces) - len(pictures.moment_frames)
