"""``deepfake-desktop blends`` and ``review``: looking at what the trainer makes and at what a bundle gets wrong.

Neither needs TensorFlow.
"""

from __future__ import annotations

import argparse
from pathlib import Path

FACES_WARNING = "The sheets show people's faces: they stay on this computer, and are yours to keep private."


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommands to the program's parser; each sets ``run``, a function of the parsed arguments."""
    blends = subparsers.add_parser(
        "blends",
        help="show on a contact sheet what self-blending makes",
        description="Writes a picture with rows of target, blend, mask and difference. " + FACES_WARNING,
    )
    blends.add_argument(
        "sources", type=Path, nargs="+", metavar="MANIFEST|IMAGE", help="manifest (.csv) or pictures with faces"
    )
    blends.add_argument("--out", type=Path, required=True, metavar="PNG", help="the sheet to write")
    blends.add_argument("--count", type=_positive, default=16, metavar="N", help="how many blends (default: 16)")
    blends.add_argument("--seed", type=int, default=0, metavar="S", help="another seed draws others (default: 0)")
    blends.set_defaults(run=_blends)

    review = subparsers.add_parser(
        "review",
        help="show the rows that a bundle got wrong with the most confidence",
        description="Prints the worst errors of each label and draws their faces. " + FACES_WARNING,
    )
    review.add_argument("scores", type=Path, metavar="SCORES.csv", help="what evaluate --scores has written")
    review.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="for fake.png and real.png")
    review.add_argument("--count", type=_positive, default=24, metavar="N", help="rows of each label (default: 24)")
    review.set_defaults(run=_review)


def _blends(arguments: argparse.Namespace) -> int:
    from deepfake_desktop.training.contact_sheet import blend_sheet, genuine_faces, save_sheet

    faces = genuine_faces(arguments.sources, arguments.count, arguments.seed)
    save_sheet(blend_sheet(faces, arguments.count, arguments.seed), arguments.out)
    print(f"{arguments.count} blends of {len(faces)} faces: {arguments.out}")
    return 0


def _review(arguments: argparse.Namespace) -> int:
    from deepfake_desktop.training.review import format_errors, save_error_sheets, worst_errors
    from deepfake_desktop.training.scoring import read_scores

    worst = worst_errors(read_scores(arguments.scores), arguments.count)
    print(format_errors(worst))
    for path in save_error_sheets(worst, arguments.out):
        print(f"faces: {path}")
    return 0


def _positive(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 1000:
        raise ValueError
    return value
