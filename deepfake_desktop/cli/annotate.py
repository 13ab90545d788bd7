"""``deepfake-desktop annotate``: a copy of a video with boxes, scores and the strip drawn into it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from deepfake_desktop.cli.analyze import ANALYSED, INTERRUPTED
from deepfake_desktop.cli.interrupt import interruptible
from deepfake_desktop.cli.looking_again import add_options, analysed
from deepfake_desktop.cli.native_output import stdout_of_our_own
from deepfake_desktop.errors import AnnotationError

SOUND_WORDS = {"copied": "sound as in the original", "encoded": "sound encoded anew", "none": "no sound"}


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser(
        "annotate",
        help="write a copy of a video with boxes, scores and the strip drawn in",
        description="Analyses the video, or recalls its result, and writes an annotated MP4; the original stays.",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="ANNOTATED.mp4", help="where the copy is written")
    parser.add_argument("--force", action="store_true", help="replace the file at --out where there is one")
    add_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Analyse or recall, then write the copy. Returns 0, or 130 where it was interrupted. Raises AnnotationError."""
    # Imported here: OpenCV and FFmpeg take a moment that --help must not wait for.
    from deepfake_desktop.annotate.video import annotate, check_target, timeline_of

    source, target = Path(arguments.video), arguments.out
    check_target(source, target)
    if target.exists() and not arguments.force:
        raise AnnotationError(f"{target} exists already. Give another name, or --force to replace it.")
    with stdout_of_our_own() as out, interruptible() as is_interrupted:
        found = analysed(arguments, is_interrupted)
        result = found.result
        if result.status not in ANALYSED and not is_interrupted():
            raise AnnotationError(result.message)
        made = None
        if not is_interrupted():
            made = annotate(source, target, result, timeline_of(result, found.faces), is_interrupted, _teller())
        if made is None:
            print("Interrupted.", file=sys.stderr)
            return INTERRUPTED
        whole = "" if made.complete else "; the original is damaged, and only what could be read is in it"
        print(f"{made.path}: {made.frames:,} frames, {SOUND_WORDS[made.sound]}{whole}", file=out)
    return 0


def _teller() -> Callable[[float], None]:
    """Shows how much is written, on a terminal only."""
    shown = -1

    def tell(fraction: float) -> None:
        nonlocal shown
        if sys.stderr.isatty() and int(fraction * 100) != shown:
            shown = int(fraction * 100)
            print(
                f"\rwriting the annotated video {shown:3d} %", end="\r\x1b[K" if shown >= 100 else "", file=sys.stderr
            )

    return tell
