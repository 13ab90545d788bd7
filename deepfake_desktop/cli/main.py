"""The parser of the command line."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from pathlib import Path

from deepfake_desktop import __version__
from deepfake_desktop.cli import (
    analyze,
    annotate,
    benchmark,
    cache,
    checks,
    doctor,
    engine_process,
    erase,
    explain,
    history,
    models,
    provenance,
    report,
    scan,
    sheets,
    stability,
    studies,
    train,
    verify,
)

PROGRAM = "deepfake-desktop"
DESCRIPTION = (
    "Finds evidence of face manipulation in local videos, offline. With VIDEOs, or nothing, it opens the window; "
    "with a COMMAND it works in the terminal."
)
EPILOG = (
    "A video whose name is that of a command is given as ./NAME. Exit codes: 0 every file was analysed, 1 some file "
    "could not be, 2 wrong usage, 130 interrupted. Where a window is open already, it gets the videos; --new-window "
    "opens another one."
)


def parse_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Parse the words after the program's name.

    Returns a namespace with ``run``, the command's function of this namespace to an exit code, or None where the
    window is to be opened; then ``videos`` are its files, ``new_window`` tells whether it has to be a new one, and
    ``check`` names a check to be run instead. Exits with code 2 on wrong usage.
    """
    parser, commands = build_parser()
    if argv and (argv[0] in commands.choices or argv[0] in ("-h", "--help", "--version")):
        return parser.parse_args(argv)
    window = argparse.ArgumentParser(PROGRAM, usage=parser.usage, add_help=False)
    _add_common(window)
    checks.add_options(window)
    window.add_argument("videos", nargs="*")
    window.add_argument("--new-window", action="store_true")
    window.set_defaults(run=None)
    arguments = window.parse_args(argv)
    _reject_misspelt_command(parser, arguments.videos, list(commands.choices))
    return arguments


def build_parser() -> tuple[argparse.ArgumentParser, argparse._SubParsersAction]:
    """The whole parser, and its action with the commands (from which man page and completions are made, too)."""
    usage = f"{PROGRAM} [--new-window] [VIDEO ...]\n       {PROGRAM} COMMAND ..."
    parser = argparse.ArgumentParser(PROGRAM, usage=usage, description=DESCRIPTION, epilog=EPILOG)
    _add_common(parser)
    checks.add_options(parser)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", prog=PROGRAM, required=True)
    daily = (analyze, scan, report, verify, annotate, explain, stability, provenance, history)
    for module in (*daily, models, cache, erase, doctor, benchmark, train, studies, sheets, engine_process):
        module.register(commands)
    for command in commands.choices.values():
        _add_common(command)
    return parser, commands


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-v", "--verbose", action="store_true", help="write a log to stderr")


def _reject_misspelt_command(parser: argparse.ArgumentParser, videos: list[str], commands: list[str]) -> None:
    """A bare word that is no file is a misspelt command rather than a missing video."""
    video = videos[0] if videos else ""
    if not video or Path(video).name != video or Path(video).suffix or Path(video).exists():
        return
    close = difflib.get_close_matches(video, commands, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"commands are {', '.join(commands)}"
    parser.error(f"{video!r} is neither a file nor a command; {hint}")
