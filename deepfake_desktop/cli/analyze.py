"""``deepfake-desktop analyze``: videos to summaries, or to one JSON record per line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TextIO

from deepfake_desktop.analysis.events import Event
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import AnalysisResult, dumps
from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, HARDWARE, SAMPLES_PER_SECOND, Settings
from deepfake_desktop.cli.interrupt import interruptible
from deepfake_desktop.cli.native_output import LoadingSilence, stdout_of_our_own
from deepfake_desktop.cli.progress import ProgressBar
from deepfake_desktop.cli.summary import format_summary
from deepfake_desktop.history.keeper import Keeper
from deepfake_desktop.history.store import History
from deepfake_desktop.provenance.examine import examined_or_none

ANALYSED = ("complete", "partial", "no_face")
ALL_ANALYSED, SOME_NOT, INTERRUPTED = 0, 1, 130


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "analyze",
        help="analyse videos and print what was found",
        epilog="Exit codes: 0 every file was analysed, 1 some file could not be, 2 wrong usage, 130 interrupted.",
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a video file")
    parser.add_argument("--json", action="store_true", help="print one JSON record per file and line, nothing else")
    parser.add_argument("--model", metavar="NAME", help="model bundle, by name or folder (default: see 'models')")
    rates = ", ".join(f"{name} {rate:g}" for name, rate in SAMPLES_PER_SECOND.items())
    parser.add_argument(
        "--sampling",
        choices=tuple(SAMPLES_PER_SECOND),
        default=DEFAULT_SAMPLING,
        help=f"frames looked at per second: {rates} (default: {DEFAULT_SAMPLING})",
    )
    parser.add_argument(
        "--hardware",
        choices=HARDWARE,
        default="off",
        help="auto: let a graphics device decode where one shows the same pictures; results may differ slightly",
    )
    add_keeping(parser)
    parser.set_defaults(run=run)


def add_keeping(parser: argparse.ArgumentParser) -> None:
    """The options about what is recalled and kept."""
    parser.add_argument("--again", action="store_true", help="analyse anew even where the result is remembered")
    parser.add_argument("--no-cache", action="store_true", help="neither recall a result nor remember this one")
    parser.add_argument("--private", action="store_true", help="store nothing: --no-cache, and nothing in the history")


def run(arguments: argparse.Namespace) -> int:
    """Analyse every path in turn. Returns the exit code."""
    analyse = engine_for(arguments)
    settings = Settings(model=arguments.model, sampling=arguments.sampling, hardware=arguments.hardware)
    somebody_waits = sys.stderr.isatty()
    keeper = Keeper(History())
    keeper.keeps = not arguments.private
    code = ALL_ANALYSED
    with stdout_of_our_own() as out, interruptible() as is_interrupted:
        for path in arguments.paths:
            with ProgressBar(path, sys.stderr) as bar, LoadingSilence(not arguments.verbose) as silence:

                def on_event(event: Event, bar: ProgressBar = bar, silence: LoadingSilence = silence) -> None:
                    silence.on_event(event)
                    bar.on_event(event)

                with ThreadPoolExecutor(1) as beside:  # its time is mostly a process of its own
                    origin = beside.submit(examined_or_none, Path(path), is_interrupted)
                    result = analyse(path, settings, is_interrupted, on_event, first_look=somebody_waits)
                    result = replace(result, provenance=origin.result())
            _print(result, settings.bundle, arguments, out)
            if problem := keeper.keep(result):
                print(problem, file=sys.stderr)
            if is_interrupted():
                print("Interrupted.", file=sys.stderr)
                return INTERRUPTED
            if result.status not in ANALYSED:
                code = SOME_NOT
    return code


def engine_for(arguments: argparse.Namespace) -> Callable[..., AnalysisResult]:
    """What analyses a file: the engine itself, or what recalls first."""
    # Imported here: OpenCV, FFmpeg and LiteRT take a moment that --help must not wait for.
    if arguments.no_cache or arguments.private:
        from deepfake_desktop.analysis.pipeline import analyze

        return analyze
    from deepfake_desktop.analysis.recall import recall_or_analyze

    return partial(recall_or_analyze, store=RecallStore(), again=arguments.again)


def _print(result: AnalysisResult, bundle: str, arguments: argparse.Namespace, out: TextIO) -> None:
    print(dumps(result) if arguments.json else format_summary(result, bundle), file=out, flush=True)
