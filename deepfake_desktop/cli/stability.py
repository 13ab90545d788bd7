"""``deepfake-desktop stability``: whether a verdict survives what messengers do to a video."""

from __future__ import annotations

import argparse
import textwrap
from typing import TYPE_CHECKING, TextIO

from deepfake_desktop.cli.interrupt import interruptible
from deepfake_desktop.cli.looking_again import (
    DONE,
    EXIT_CODES,
    INTERRUPTED,
    Share,
    add_options,
    analysed,
    settings_of,
)
from deepfake_desktop.cli.native_output import stderr_of_our_own, stdout_of_our_own
from deepfake_desktop.cli.summary import WIDTH
from deepfake_desktop.errors import StabilityError

if TYPE_CHECKING:
    from deepfake_desktop.analysis.stability_report import StabilityEvent, StabilityReport


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "stability",
        help="compress and shrink a video in memory and tell whether its verdict survives",
        epilog=EXIT_CODES,
    )
    add_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON record and nothing else")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check one video. Returns the exit code; raises StabilityError, VideoError and BundleError."""
    with stdout_of_our_own() as out, interruptible() as is_interrupted:
        result = analysed(arguments, is_interrupted).result
        if is_interrupted():
            return INTERRUPTED
        if result.verdict.band == "not_assessed":
            raise StabilityError(result.message)
        from deepfake_desktop.analysis.stability import check_stability
        from deepfake_desktop.analysis.stability_report import Advanced

        with stderr_of_our_own(not arguments.verbose) as err, Share("checking", err) as share:

            def note(event: StabilityEvent) -> None:
                if isinstance(event, Advanced):
                    share.show(event.fraction)

            around_s = max(result.timeline, key=lambda point: point.score).time_s
            report = check_stability(arguments.video, settings_of(arguments), result, around_s, is_interrupted, note)
        _print(report, arguments, out)
        return DONE if report.complete else INTERRUPTED


def _print(report: StabilityReport, arguments: argparse.Namespace, out: TextIO) -> None:
    from deepfake_desktop.analysis.stability_record import dumps_stability
    from deepfake_desktop.analysis.stability_words import (
        CAUTION,
        CHANGE_WORDS,
        outcome_words,
        stretch_words,
        summary_words,
    )

    if arguments.json:
        print(dumps_stability(report), file=out, flush=True)
        return
    lines = [f"{arguments.video}: {summary_words(report)}"]
    for outcome in (report.baseline, *report.outcomes):
        mark = "changed" if outcome.changed else ""
        lines.append(f"  {CHANGE_WORDS[outcome.name]:<46}{mark:<9}{outcome_words(outcome)}")
    for text in (stretch_words(report.stretch), CAUTION):
        lines += textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ")
    print("\n".join(lines), file=out, flush=True)
