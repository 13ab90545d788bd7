"""``deepfake-desktop scan``: whole folders, one line of JSON for each file, whatever happens on the way."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

from deepfake_desktop.analysis.result import from_json
from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, SAMPLES_PER_SECOND, Settings
from deepfake_desktop.batch.files import find_files
from deepfake_desktop.batch.journal import Journal
from deepfake_desktop.batch.pool import Outcome, WorkerPool, usual_memory_limit, usual_workers
from deepfake_desktop.batch.process import AS_WORKER
from deepfake_desktop.batch.scan import ANALYSED, FolderWatch, Scan
from deepfake_desktop.batch.serve import serve
from deepfake_desktop.batch.summary import format_table
from deepfake_desktop.batch.supervised import TIME_LIMIT_S, Options
from deepfake_desktop.cli.analyze import add_keeping
from deepfake_desktop.cli.interrupt import interruptible
from deepfake_desktop.cli.native_output import stdout_of_our_own
from deepfake_desktop.cli.scan_progress import ScanProgress
from deepfake_desktop.cluster.pool import ClusterPool
from deepfake_desktop.history.keeper import Keeper
from deepfake_desktop.history.store import History

ALL_ANALYSED, SOME_NOT, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
SETTLE_S, LOOK_EVERY_S = 10.0, 5.0
_MEGABYTE = 1_000_000


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "scan",
        help="analyse whole folders, with results that survive a crash",
        epilog=(
            "Exit codes: 0 every file was analysed, also by an earlier run that this one went on with; 1 some file "
            "could not be, or the scan could not; 2 wrong usage; 130 interrupted. With --watch, Ctrl+C is the usual "
            "end, and gives 0 or 1."
        ),
    )
    parser.add_argument("places", nargs="*", metavar="FOLDER", help="a folder of videos, or a file")
    parser.add_argument("--recursive", action="store_true", help="folders in the folders, too")
    parser.add_argument("--out", type=Path, metavar="FILE", help="results: one JSON record per file and line")
    parser.add_argument("--resume", action="store_true", help="go on with --out; no file is done twice")
    parser.add_argument("--watch", action="store_true", help="stay, and analyse what comes into the folders")
    parser.add_argument("--model", metavar="NAME", help="model bundle, by name or folder")
    parser.add_argument("--sampling", choices=tuple(SAMPLES_PER_SECOND), default=DEFAULT_SAMPLING)
    parser.add_argument("--jobs", type=_positive, metavar="N", help="files at a time (default: suits this machine)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="on the machines of a Dask cluster (docs/CLUSTER.md)")
    parser.add_argument(
        "--time-limit",
        type=_positive,
        metavar="S",
        default=int(TIME_LIMIT_S),
        help=f"seconds that a file may take (default: {TIME_LIMIT_S:g})",
    )
    parser.add_argument(
        "--memory-limit", type=_positive, metavar="MB", help="that one file may take (default: a share)"
    )
    parser.add_argument("--settle", type=float, default=SETTLE_S, metavar="S", help=argparse.SUPPRESS)
    parser.add_argument("--look-every", type=float, default=LOOK_EVERY_S, metavar="S", help=argparse.SUPPRESS)
    parser.add_argument(AS_WORKER, action="store_true", help=argparse.SUPPRESS)
    add_keeping(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Scan, or be a worker of a scan. Returns the exit code; raises BatchError where the scan cannot go on."""
    if arguments.as_worker:
        with stdout_of_our_own() as out:
            serve(sys.stdin, out)
        return ALL_ANALYSED
    if not arguments.places or (arguments.resume and arguments.out is None):
        print(f"Give {'--out with --resume' if arguments.places else 'a FOLDER to scan'}.", file=sys.stderr)
        return WRONG_USAGE
    find = partial(find_files, arguments.places, arguments.recursive)
    found = find()  # before anything is written, since a folder may be misspelt
    with interruptible() as is_interrupted, Journal(arguments.out, arguments.resume) as journal:
        if journal.strange:
            print(f"{arguments.out}: {journal.strange} lines are no results of a scan; left alone.", file=sys.stderr)
        keeper = Keeper(History())
        keeper.keeps = not arguments.private
        with ScanProgress(sys.stderr) as progress, _pool(arguments) as pool:

            def note(outcome: Outcome) -> None:
                if problem := keeper.keep(from_json(outcome.record)):
                    progress.say(problem)

            scan = Scan(pool, journal, note, progress.show)
            if arguments.watch:
                scan.watch(FolderWatch(find, arguments.settle), arguments.look_every, is_interrupted)
            else:
                for file in found:
                    scan.add(file)
                scan.finish(is_interrupted)
        return _conclude(scan, arguments, is_interrupted() and not arguments.watch)


def _pool(arguments: argparse.Namespace) -> WorkerPool | ClusterPool:
    """This machine's processes, or a cluster's. Raises BatchError where there is no Dask."""
    workers = arguments.jobs or usual_workers()
    options = _options(arguments, workers)
    return ClusterPool(arguments.scheduler, options) if arguments.scheduler else WorkerPool(workers, options)


def _options(arguments: argparse.Namespace, workers: int) -> Options:
    if arguments.memory_limit is not None:
        memory_limit = arguments.memory_limit * _MEGABYTE
    else:
        memory_limit = usual_memory_limit(workers)
    return Options(
        Settings(model=arguments.model, sampling=arguments.sampling),
        remembers=not (arguments.no_cache or arguments.private),
        again=arguments.again,
        time_limit_s=arguments.time_limit,
        memory_limit=memory_limit,
        verbose=arguments.verbose,
    )


def _conclude(scan: Scan, arguments: argparse.Namespace, interrupted: bool) -> int:
    records = scan.records()
    print(format_table(records))
    if arguments.out is not None:
        print(f"\nResults: {arguments.out}")
    if interrupted:
        left = len(scan.files) - len(records)
        hint = "; go on with --resume" if arguments.out is not None else ""
        print(f"Interrupted with {left:,} of {len(scan.files):,} files left{hint}.", file=sys.stderr)
        return INTERRUPTED
    return ALL_ANALYSED if all(record["status"] in ANALYSED for record in records) else SOME_NOT


def _positive(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of 1 or more")
    return number
