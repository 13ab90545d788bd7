"""``deepfake-desktop provenance``: where a file says it comes from, without analysing it."""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from deepfake_desktop.errors import VideoError
from deepfake_desktop.provenance import credentials_child
from deepfake_desktop.provenance.credentials import COMMAND
from deepfake_desktop.provenance.report import Provenance, to_json
from deepfake_desktop.provenance.words import NO_PART, STATE_WORDS, TITLE, brief, credential_facts

SCHEMA = "deepfake-desktop/provenance/1"  # of what --json prints
WIDTH = 100


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "provenance",
        help="tell where files say they come from: Content Credentials and container facts",
        description="Reads Content Credentials (C2PA) and facts of the container, offline and in a moment. They are no "
        "part of any verdict.",
    )
    parser.add_argument("paths", nargs="+", metavar="VIDEO", help="a video file")
    parser.add_argument("--json", action="store_true", help="print one JSON record per file and line, nothing else")
    parser.set_defaults(run=run)
    reader = subparsers.add_parser(COMMAND)  # without help, so that it is not listed: the program calls it itself
    reader.set_defaults(run=lambda arguments: credentials_child.main())


def run(arguments: argparse.Namespace) -> int:
    """Print the report on every file. Returns 0, or 1 where one could not be read."""
    # Imported here: FFmpeg takes a moment that --help must not wait for.
    from deepfake_desktop.provenance.examine import examine

    code = 0
    for path in arguments.paths:
        try:
            found = examine(Path(path))
        except VideoError as error:
            print(f"deepfake-desktop: {error}", file=sys.stderr)
            code = 1
            continue
        record = {"schema": SCHEMA, "path": path, "provenance": to_json(found)}
        print(json.dumps(record) if arguments.json else format_report(path, found), flush=True)
    return code


def format_report(path: str, found: Provenance) -> str:
    """Several lines of plain text: everything that was found."""
    return "\n".join([f"{path}: {TITLE[0].lower()}{TITLE[1:]}", *_lines(found)]) + "\n"


def brief_lines(found: Provenance) -> list[str]:
    """What the summary of an analysis says of it."""
    lines = [f"  {TITLE} (no part of the verdict)"]
    return lines + [line for text in brief(found) for line in _paragraph(text, 4)]


def _lines(found: Provenance) -> Iterator[str]:
    credentials = found.credentials
    yield f"  {STATE_WORDS[credentials.state]}"
    yield from _paragraph(credentials.reason, 4)
    for name, value in credential_facts(credentials):
        yield from _paragraph(f"{name}: {value}", 4)
    yield from _paragraph(f"Trusted: {found.trust_list}. Read by {found.library or 'nothing'}.", 4)
    yield "  Container"
    for note in found.notes:
        yield from _paragraph(f"{note.fact[0].upper()}{note.fact[1:]}", 4)
        yield from _paragraph(note.meaning, 6)
    yield from _paragraph(NO_PART, 2)


def _paragraph(text: str, indent: int) -> list[str]:
    space = " " * indent
    return textwrap.wrap(text, WIDTH, initial_indent=space, subsequent_indent=space, break_long_words=False)
