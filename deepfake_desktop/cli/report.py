"""``deepfake-desktop report``: a result to a report that can be handed over."""

from __future__ import annotations

import argparse
from pathlib import Path

from deepfake_desktop.errors import ReportError
from deepfake_desktop.report.options import FORMS, PAGE_SIZES, ReportOptions, time_field, time_now

SAVED = 0


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "report",
        help="make a report of a result: a web page, a PDF, the timeline as CSV",
        description="Draws a report from a result and from nothing else. Without a form, a web page is made.",
        epilog="Exit codes: 0 everything was saved, 1 something could not be made or saved, 2 wrong usage.",
    )
    parser.add_argument(
        "result", metavar="RESULT.json", help="what analyze --json printed, or the window saved; - reads it"
    )
    parser.add_argument("--html", action="store_true", help="a web page that needs nothing else and runs no script")
    parser.add_argument("--pdf", action="store_true", help="a PDF to print")
    parser.add_argument("--csv", action="store_true", help="the scores over time, for a spreadsheet")
    parser.add_argument("--out", metavar="NAME", help="the reports' path without its ending (default: that of RESULT)")
    parser.add_argument("--video", metavar="VIDEO", help="the analysed file, to draw pictures of frames and faces from")
    parser.add_argument("--no-pictures", action="store_true", help="leave pictures out for privacy, and say so")
    parser.add_argument("--who", default="", metavar="NAME", help="who makes the report")
    times = parser.add_mutually_exclusive_group()
    times.add_argument("--when", metavar="TIME", help="the report's time (default: now), as 2026-01-31T14:05:00+01:00")
    times.add_argument("--no-time", action="store_true", help="leave the time out: the same result, the same bytes")
    parser.add_argument("--page", choices=PAGE_SIZES, default=PAGE_SIZES[0], help="page of the PDF (default: a4)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Make and save the reports. Returns the exit code; raises ReportError with what to do."""
    # Imported here: OpenCV and FFmpeg take a moment that --help must not wait for.
    from deepfake_desktop.report.make import make_report
    from deepfake_desktop.report.pictures import ABSENT, OFF, draw_pictures
    from deepfake_desktop.report.record import read_record
    from deepfake_desktop.report.save import save_atomically

    when = "" if arguments.no_time else time_field(arguments.when) if arguments.when else time_now()
    options = ReportOptions(who=arguments.who.strip(), when=when, page_size=arguments.page)
    record = read_record(arguments.result)
    base, keep = _base(arguments), _inputs(arguments)
    if arguments.no_pictures:
        pictures = OFF
    else:
        pictures = draw_pictures(record.result, Path(arguments.video)) if arguments.video else ABSENT
    for form in [form for form in FORMS if getattr(arguments, form)] or ["html"]:
        path = base.with_name(f"{base.name}.{form}")
        save_atomically(path, make_report(form, record, pictures, options), keep)
        print(f"Saved {path}")
    print(f"SHA-256 of the record: {record.sha256}")
    return SAVED


def _base(arguments: argparse.Namespace) -> Path:
    """The path of the reports without its ending."""
    if arguments.out:
        base = Path(arguments.out)
    elif arguments.result == "-":
        raise ReportError("A result that is read from standard input has no name: say with --out where to save.")
    else:
        base = Path(arguments.result).with_suffix("")
    if not base.name or base.is_dir():
        raise ReportError(f"{base} is a folder. Give --out a name in it, such as {base / 'report'}.")
    return base


def _inputs(arguments: argparse.Namespace) -> list[Path]:
    return [Path(name) for name in (arguments.result, arguments.video) if name and name != "-"]
