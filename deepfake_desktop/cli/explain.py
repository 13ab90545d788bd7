"""``deepfake-desktop explain``: which regions of a face the score of one moment depends on."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from deepfake_desktop.analysis.record_parts import Moment
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.words import clock_time
from deepfake_desktop.cli.interrupt import interruptible
from deepfake_desktop.cli.looking_again import (
    DONE,
    EXIT_CODES,
    INTERRUPTED,
    Analysed,
    Share,
    add_options,
    analysed,
    settings_of,
)
from deepfake_desktop.cli.native_output import stderr_of_our_own, stdout_of_our_own
from deepfake_desktop.cli.summary import WIDTH
from deepfake_desktop.errors import ExplanationError

if TYPE_CHECKING:
    from deepfake_desktop.analysis.explanation import Explanation, Target


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "explain",
        help="cover regions of a face and tell how the score of a moment changes",
        epilog=f"Without --moment and --time, the most suspicious moment is looked into. {EXIT_CODES}",
    )
    add_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON record and nothing else")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--moment", type=_number, metavar="N", help="1 is the most suspicious one, 2 the next")
    which.add_argument("--time", type=_seconds, metavar="S", help="the picture looked at nearest to this second")
    parser.add_argument("--person", type=_number, metavar="P", help="with --time: whose face, by number")
    parser.add_argument("--picture", type=Path, metavar="FILE.png", help="also draw the regions over the face")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Look into one moment. Returns the exit code; raises what ``choose_target`` and ``explain`` do."""
    with stdout_of_our_own() as out, interruptible() as is_interrupted:
        found = analysed(arguments, is_interrupted)
        if is_interrupted():
            return INTERRUPTED
        target = choose_target(found, arguments)
        from deepfake_desktop.analysis.explain import explain

        with stderr_of_our_own(not arguments.verbose) as err, Share("looking into it", err) as share:
            sha256 = found.result.file.sha256
            explanation = explain(arguments.video, settings_of(arguments), target, sha256, is_interrupted, share.show)
        if explanation is None:
            return INTERRUPTED
        if arguments.picture is not None:
            _draw(explanation, arguments.picture)
        _print(explanation, arguments, out)
    return DONE


def choose_target(found: Analysed, arguments: argparse.Namespace) -> Target:
    """The face that is asked for. Raises ExplanationError where there is none."""
    from deepfake_desktop.analysis.explanation import Target, target_of

    result = found.result
    if not result.timeline:
        raise ExplanationError(result.message or "No face was scored, so there is nothing to explain.")
    if arguments.time is None:
        return target_of(_moment(result, arguments))
    time_s, person = _nearest(result, arguments.time, arguments.person)
    for sample in found.faces:
        for face in sample.faces:
            # Records keep four decimals of a time.
            if face.person == person and abs(sample.time_s - time_s) < 1e-3:
                return Target(person, sample.time_s, face.box)
    raise ExplanationError("Where the face was is not known any more. Try again with --no-cache.")


def _moment(result: AnalysisResult, arguments: argparse.Namespace) -> Moment:
    moments = result.moments
    number = arguments.moment or 1
    if number > len(moments):
        raise ExplanationError(f"There is no moment {number}; the video has {len(moments)}.")
    return moments[number - 1]


def _nearest(result: AnalysisResult, time_s: float, person: int | None) -> tuple[float, int]:
    """The scored face nearest in time, of equals the one with the highest score; of one person or of anybody."""
    points = [point for point in result.timeline if person in (None, point.person)]
    if not points:
        raise ExplanationError(f"There is no person {person} with a score in this video.")
    best = min(points, key=lambda point: (abs(point.time_s - time_s), -point.score, point.person))
    return best.time_s, best.person


def _draw(explanation: Explanation, path: Path) -> None:
    import cv2

    from deepfake_desktop.analysis.explain_picture import draw_sheet

    _, data = cv2.imencode(".png", draw_sheet(explanation)[..., ::-1])
    try:
        path.write_bytes(data.tobytes())
    except OSError as error:
        raise ExplanationError(f"The picture cannot be written: {path}: {error.strerror or error}") from error


def _print(explanation: Explanation, arguments: argparse.Namespace, out: TextIO) -> None:
    from deepfake_desktop.analysis.explain_record import dumps_explanation
    from deepfake_desktop.analysis.explain_words import (
        CAUTION,
        REGION_WORDS,
        TURNED_FAR,
        effect_words,
        finding_words,
    )

    if arguments.json:
        print(dumps_explanation(explanation), file=out, flush=True)
        return
    lines = [f"{arguments.video}: person {explanation.person} at {clock_time(explanation.time_s)}"]
    lines += textwrap.wrap(finding_words(explanation), WIDTH, initial_indent="  ", subsequent_indent="  ")
    for number, effect in enumerate(explanation.effects, 1):
        mark = "*" if effect.stands_out else " "
        lines.append(f"  {mark} {number}  {REGION_WORDS[effect.region]:<21}{effect_words(explanation, effect)}")
    if any(effect.stands_out for effect in explanation.effects):
        lines.append("  * lowers the score clearly more than as much covered elsewhere")
    caution = f"{TURNED_FAR} {CAUTION}" if explanation.turned_far else CAUTION
    lines += textwrap.wrap(caution, WIDTH, initial_indent="  ", subsequent_indent="  ")
    print("\n".join(lines), file=out, flush=True)


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time in seconds")
    return seconds
