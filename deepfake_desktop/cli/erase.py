"""``deepfake-desktop erase``: remove everything that the program keeps on this machine."""

from __future__ import annotations

import argparse
import sys

from deepfake_desktop.analysis.words import counted, size_words
from deepfake_desktop.erasing import Kept, erase, kept, window_process

DONE, FAILED = 0, 1


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "erase",
        help="remove everything that the program keeps on this machine",
        description=(
            "Removes remembered results, the history, the queue, the log, and the window's settings and recent files. "
            "Videos, and results or reports that you saved, are never touched. Other programs may remember the names "
            "of files that you opened with it, such as the desktop's own list of recent files."
        ),
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """List what is kept, ask, and remove it. Returns 1 where something stays, else 0."""
    if (process := window_process()) is not None:
        print(
            f"The window is open (process {process}). Close it first: it keeps its settings and history.",
            file=sys.stderr,
        )
        return FAILED
    found = kept()
    if not found:
        print("Nothing is kept.")
        return DONE
    for kind in found:
        print(f"{kind.what}: {_amount(kind)}")
    if not arguments.yes and not _agrees():
        print("Nothing was removed.")
        return FAILED
    done = erase(found)
    print(f"Removed {counted(done.files, 'file')}, {size_words(done.size_bytes)}.")
    for path in done.left:
        print(f"Could not be removed: {path}", file=sys.stderr)
    return FAILED if done.left else DONE


def _amount(kind: Kept) -> str:
    return f"{counted(len(kind.files), 'file')}, {size_words(kind.size_bytes)}, in {kind.files[0].parent}"


def _agrees() -> bool:
    try:
        return input("Remove all of it? It cannot be brought back. [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False
