"""``deepfake-desktop benchmark``: how fast this program is on this machine, beside the way that it replaces."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, SAMPLES_PER_SECOND
from deepfake_desktop.benchmark.subject import PARTS, Choices
from deepfake_desktop.cli.native_output import stderr_of_our_own, stdout_of_our_own
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE, list_bundles

DESCRIPTION = (
    "Measures every contender once a round, in turn, and prints medians and ratios. Keep the machine idle meanwhile. "
    "Without VIDEO, ten seconds of 1080p are made by code; the program ships no face, so they show one only where "
    "scikit-image is installed, as in a checkout after make setup. Elsewhere a VIDEO is needed for: "
    "analysis, seed, cancel, memory, window. Where there is a screen, the program's window appears a few times. "
    "docs/PERFORMANCE.md says how each number is measured."
)


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parts = "; ".join(f"{name}: {what}" for name, what in PARTS.items())
    parser = subparsers.add_parser(
        "benchmark",
        help="measure how fast this machine analyses, beside OpenCV with Keras",
        description=DESCRIPTION,
        epilog=f"Parts are {parts}.",
    )
    parser.add_argument("video", nargs="?", type=Path, metavar="VIDEO", help="a video in which a face can be seen")
    parser.add_argument(
        "--models", type=_models, default=(DEFAULT_BUNDLE,), metavar="A,B|all", help=f"(default: {DEFAULT_BUNDLE})"
    )
    parser.add_argument(
        "--sampling",
        type=_of(tuple(SAMPLES_PER_SECOND)),
        default=(DEFAULT_SAMPLING,),
        metavar="A,B|all",
        help=f"{', '.join(SAMPLES_PER_SECOND)} (default: {DEFAULT_SAMPLING})",
    )
    parser.add_argument(
        "--threads", type=_threads, default=(None,), metavar="N,N|auto", help="inference threads (default: auto)"
    )
    parser.add_argument("--repeats", type=_repeats, default=3, metavar="N", help="rounds (default: 3)")
    parser.add_argument("--parts", type=_of(tuple(PARTS)), default=tuple(PARTS), metavar="A,B", help="(default: all)")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print one JSON record with every sample, nothing else")
    shape.add_argument("--markdown", action="store_true", help="print the tables of docs/PERFORMANCE.md")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Measure and print. Returns 0; raises DeepfakeDesktopError where a model or the video cannot be used."""
    # Imported here: OpenCV, FFmpeg and LiteRT take a moment that --help must not wait for.
    from deepfake_desktop.benchmark.report import dumps
    from deepfake_desktop.benchmark.run import run_benchmark
    from deepfake_desktop.benchmark.tables import as_markdown, as_text

    choices = Choices(
        models=arguments.models,
        samplings=arguments.sampling,
        threads=arguments.threads,
        repeats=arguments.repeats,
        parts=arguments.parts,
    )
    with stdout_of_our_own() as out:
        with stderr_of_our_own(not arguments.verbose) as err:
            report = run_benchmark(arguments.video, choices, _teller(err))
            _tell(err, "")
        if arguments.json:
            print(dumps(report), file=out)
        else:
            print(as_markdown(report) if arguments.markdown else as_text(report), end="", file=out)
    return 0


def _teller(stream: TextIO) -> Callable[[str], None]:
    """Shows on one line what is being done, on a terminal only."""
    return lambda text: _tell(stream, f"{text} ...")


def _tell(stream: TextIO, text: str) -> None:
    if stream.isatty():
        print(f"\r{text}\x1b[K", end="", file=stream, flush=True)


def _of(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Reads names of ``known`` with commas between, or "all"."""

    def read(text: str) -> tuple[str, ...]:
        names = known if text == "all" else tuple(dict.fromkeys(text.split(",")))
        for name in names:
            if name not in known:
                raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(known)}")
        return names

    return read


def _models(text: str) -> tuple[str, ...]:
    """Bundle names or folders, which are looked for when the benchmark starts."""
    return tuple(list_bundles()) if text == "all" else tuple(dict.fromkeys(text.split(",")))


def _threads(text: str) -> tuple[int | None, ...]:
    counts = tuple(dict.fromkeys(text.split(",")))
    if not all(count == "auto" or (count.isdecimal() and 1 <= int(count) <= 256) for count in counts):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of numbers from 1 to 256, or auto")
    return tuple(None if count == "auto" else int(count) for count in counts)


def _repeats(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 1000")
    return int(text)
