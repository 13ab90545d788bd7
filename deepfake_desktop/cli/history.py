"""``deepfake-desktop history``: earlier analyses, found again, shown, deleted, copied and checked."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.analysis.result import BANDS, dumps
from deepfake_desktop.analysis.words import BAND_WORDS, counted, moment_words, probability_number
from deepfake_desktop.cli.summary import STATUS_WORDS, format_summary
from deepfake_desktop.errors import HistoryError
from deepfake_desktop.history.entry import Entry, Search, entries_words
from deepfake_desktop.history.store import Deletion, History

DONE, FAILED, WRONG_USAGE = 0, 1, 2
_SHORT_HASH = 12  # digits shown of a SHA-256


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "history",
        help="find earlier analyses, show, delete, back up or export them",
        epilog="Exit codes: 0 done, 1 not possible or the check found something, 2 wrong usage.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listing = _action(actions, "list", "list analyses, the newest first", _list)
    _add_search(listing)
    listing.add_argument("--most", type=int, metavar="N", help="list at most N of them")
    listing.add_argument("--json", action="store_true", help="one JSON object per analysis and line")
    showing = _action(actions, "show", "show the result of an analysis", _show)
    showing.add_argument("number", type=int, metavar="NUMBER", help="as in the list")
    showing.add_argument("--json", action="store_true", help="the record, as analyze --json prints it")
    deleting = _action(actions, "delete", "delete analyses for good, and what is remembered of the same files", _delete)
    deleting.add_argument("numbers", nargs="*", type=int, metavar="NUMBER", help="as in the list")
    deleting.add_argument("--all", action="store_true", help="everything, damaged files of earlier included")
    deleting.add_argument("--yes", action="store_true", help="do not ask")
    saving = _action(actions, "backup", "copy the history into a new file, also while it is in use", _back_up)
    saving.add_argument("target", type=Path, metavar="FILE", help="a file that is not there yet")
    checking = _action(actions, "check", "read everything and look whether it fits together", _check)
    checking.add_argument("--json", action="store_true", help="as one JSON object")
    exporting = _action(actions, "export", "write the records, one JSON object per line, the oldest first", _export)
    exporting.add_argument("target", metavar="FILE", help="a file that is not there yet; - for standard output")
    _add_search(exporting)
    _action(actions, "off", "add no more analyses, in the window and on the command line", _switch_off)
    _action(actions, "on", "add analyses again", _switch_on)


def _action(
    actions: argparse._SubParsersAction, name: str, what: str, run: Callable[[argparse.Namespace, History], int]
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
    parser.set_defaults(run=lambda arguments: _with_history(run, arguments))
    return parser


def _add_search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="", metavar="TEXT", help="part of the file's name")
    parser.add_argument("--hash", default="", metavar="HEX", help="how the file's SHA-256 begins")
    parser.add_argument("--band", choices=BANDS, help="the verdict")
    parser.add_argument("--since", type=_day, metavar="DATE", help="first day, as 2026-01-31")
    parser.add_argument("--until", type=_day, metavar="DATE", help="last day")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as 2026-01-31") from error


def _with_history(run: Callable[[argparse.Namespace, History], int], arguments: argparse.Namespace) -> int:
    history = History()
    try:
        return run(arguments, history)
    finally:
        if recovery := history.take_recovery():
            print(recovery.words(), file=sys.stderr)


def _search(arguments: argparse.Namespace) -> Search:
    return Search(
        name=arguments.name,
        sha256=arguments.hash,
        band=arguments.band,
        since=arguments.since,
        until=arguments.until,
    )


def _list(arguments: argparse.Namespace, history: History) -> int:
    entries = history.entries(_search(arguments), arguments.most)
    for entry in entries:
        print(json.dumps(asdict(entry)) if arguments.json else _line(entry))
    if not arguments.json:
        print(f"{entries_words(len(entries))} in {history.path or 'no history: there is no home folder'}")
        if not history.is_on():
            print("The history is switched off: nothing is added. To switch it on: deepfake-desktop history on")
    return DONE


def _line(entry: Entry) -> str:
    finding = BAND_WORDS[entry.band] if entry.band != "not_assessed" else STATUS_WORDS[entry.status].capitalize()
    if entry.probability is not None:
        finding += f" ({probability_number(entry.probability)})"
    digits = f"  SHA-256 {entry.sha256[:_SHORT_HASH]}..." if entry.sha256 else ""
    return f"{entry.id:>6}  {moment_words(entry.analysed_at)}  {entry.path}\n        {finding}{digits}"


def _show(arguments: argparse.Namespace, history: History) -> int:
    result = history.result(arguments.number)
    if arguments.json:
        print(dumps(result))
        return DONE
    print(f"Entry {arguments.number}, analysed on {moment_words(result.recalled_from or '')}")
    print(format_summary(replace(result, recalled_from=None), result.model.name if result.model else None), end="")
    return DONE


def _delete(arguments: argparse.Namespace, history: History) -> int:
    if bool(arguments.numbers) == arguments.all:
        print("Give the numbers of the analyses to delete, or --all.", file=sys.stderr)
        return WRONG_USAGE
    if not arguments.yes and not _confirmed(arguments):
        return WRONG_USAGE
    done = history.clear(RecallStore()) if arguments.all else history.delete(arguments.numbers, RecallStore())
    for sentence in deletion_words(done):
        print(sentence)
    return DONE if done.entries >= len(set(arguments.numbers)) and not done.traces_left else FAILED


def deletion_words(done: Deletion) -> list[str]:
    """What was deleted, and what the user still has to do about the rest."""
    remembered = f" and {counted(done.results, 'remembered result')}" if done.results else ""
    sentences = [f"Deleted {entries_words(done.entries)}{remembered}."]
    if done.traces_left:
        sentences.append(
            "Another program is using the history, so that traces may be left in its files. Close it, then delete "
            "any other entry or run this again with --all."
        )
    if done.damaged_copies:
        places = ", ".join(str(path) for path in done.damaged_copies)
        sentences.append(f"Damaged files of earlier may still hold what was deleted. Delete them yourself: {places}")
    return sentences


def _confirmed(arguments: argparse.Namespace) -> bool:
    if not sys.stdin.isatty():
        print("Nobody can be asked here: give --yes to delete without asking.", file=sys.stderr)
        return False
    what = "the whole history" if arguments.all else entries_words(len(set(arguments.numbers)))
    return input(f"Delete {what} for good? [y/N] ").strip().lower() in ("y", "yes")


def _back_up(arguments: argparse.Namespace, history: History) -> int:
    print(f"Copied {entries_words(history.back_up(arguments.target))} to {arguments.target}.")
    return DONE


def _check(arguments: argparse.Namespace, history: History) -> int:
    health = history.check()
    recovery = history.take_recovery()
    sound = not health.problems and recovery is None
    if arguments.json:
        moved = str(recovery.moved_to) if recovery else None
        print(json.dumps({"entries": health.entries, "problems": list(health.problems), "moved_aside": moved}))
    else:
        for problem in (*health.problems, *([recovery.words()] if recovery else [])):
            print(problem)
        print(f"{entries_words(health.entries)}, {'all sound' if not health.problems else 'not all sound'}.")
    return DONE if sound else FAILED


def _export(arguments: argparse.Namespace, history: History) -> int:
    records = history.records(_search(arguments))
    if arguments.target == "-":
        for record in records:
            print(record)
        return DONE
    count = 0
    try:
        with open(arguments.target, "x", encoding="ascii") as stream:
            for record in records:
                stream.write(record + "\n")
                count += 1
    except OSError as error:
        raise HistoryError(f"{arguments.target} cannot be written: {error.strerror}. Choose another name.") from error
    print(f"Wrote {entries_words(count)} to {arguments.target}.")
    return DONE


def _switch_off(arguments: argparse.Namespace, history: History) -> int:
    history.switch(False)
    print("No more analyses are added to the history. What is there stays: deepfake-desktop history delete --all")
    return DONE


def _switch_on(arguments: argparse.Namespace, history: History) -> int:
    history.switch(True)
    print("Analyses are added to the history from now on.")
    return DONE
