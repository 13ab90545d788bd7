"""``deepfake-desktop cache``: what is remembered of earlier analyses, and how to forget it."""

from __future__ import annotations

import argparse

from deepfake_desktop.analysis.recall_store import MOST_BYTES, MOST_ENTRIES, RecallStore
from deepfake_desktop.analysis.words import amount_words, size_words


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser("cache", help="show how many results are remembered and where, or forget them")
    parser.add_argument("--clear", action="store_true", help="forget all remembered results, those of the window too")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what is remembered, or forget it. Returns 1 where something could not be forgotten, else 0."""
    store = RecallStore()
    if arguments.clear:
        print(f"Forgot {amount_words(*store.clear())}.")
        if (left := store.amount()).entries:
            print(f"{amount_words(*left)} could not be removed. Delete this folder yourself: {store.folder}")
            return 1
        return 0
    if store.folder is None:
        print("Nothing is remembered: there is no home folder to keep results in.")
        return 0
    print(f"{amount_words(*store.amount())} in {store.folder}")
    print(f"At most {MOST_ENTRIES} are kept, of {size_words(MOST_BYTES)} together; those used longest ago go first.")
    print("To forget them all: deepfake-desktop cache --clear")
    return 0
