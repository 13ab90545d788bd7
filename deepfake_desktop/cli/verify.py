"""``deepfake-desktop verify``: whether a report belongs to a file, was changed, and comes out again."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from deepfake_desktop.cli.interrupt import interruptible
from deepfake_desktop.cli.native_output import LoadingSilence, stdout_of_our_own
from deepfake_desktop.cli.progress import ProgressBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from deepfake_desktop.analysis.events import Event
    from deepfake_desktop.analysis.result import AnalysisResult
    from deepfake_desktop.analysis.settings import Settings

ALL_AGREE, NOT_ALL, INTERRUPTED = 0, 1, 130


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "verify",
        help="check a report or a result against the file it is about",
        description="Compares the hashes of the file, the record and the model with what a report says.",
        epilog="Exit codes: 0 the file is the one and nothing differs, 1 something differs or --again could not be "
        "done, 2 wrong usage, 130 interrupted. What could not be checked is said, and counts as no difference.",
    )
    parser.add_argument("report", metavar="REPORT", help="a report's web page, or a result's JSON")
    parser.add_argument("file", metavar="FILE", help="the video that it is about")
    parser.add_argument("--again", action="store_true", help="analyse the video again and compare what is found")
    parser.add_argument("--model", metavar="NAME", help="model bundle, where the record's is not installed")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print each check in words. Returns the exit code."""
    # Imported here: OpenCV and FFmpeg take a moment that --help must not wait for.
    from deepfake_desktop.report.page import read_report
    from deepfake_desktop.report.verify import AGREES, ANALYSIS, DIFFERS, FILE, check_report

    handed = read_report(arguments.report)
    outcomes: dict[str, str] = {}
    with stdout_of_our_own() as out, interruptible() as is_interrupted:
        analyse = partial(_analyse, arguments.verbose, is_interrupted) if arguments.again else None
        for check in check_report(handed, Path(arguments.file), arguments.model, analyse):
            if is_interrupted():
                print("Interrupted.", file=sys.stderr)
                return INTERRUPTED
            print(f"{check.what}: {check.outcome}. {check.words[0].upper()}{check.words[1:]}", file=out, flush=True)
            outcomes[check.what] = check.outcome
    needed = (FILE, ANALYSIS) if arguments.again else (FILE,)
    sound = DIFFERS not in outcomes.values() and all(outcomes.get(what) == AGREES for what in needed)
    return ALL_AGREE if sound else NOT_ALL


def _analyse(verbose: bool, is_interrupted: Callable[[], bool], path: Path, settings: Settings) -> AnalysisResult:
    from deepfake_desktop.analysis.pipeline import analyze

    with ProgressBar(str(path), sys.stderr) as bar, LoadingSilence(not verbose) as silence:

        def on_event(event: Event) -> None:
            silence.on_event(event)
            bar.on_event(event)

        return analyze(path, settings, is_interrupted, on_event)
