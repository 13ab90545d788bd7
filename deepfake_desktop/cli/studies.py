"""Subcommands that measure how far the data and the bundles carry; TensorFlow is imported when one needs it."""

from __future__ import annotations

import argparse
import json
from fractions import Fraction
from pathlib import Path

from deepfake_desktop.cli.train import add_degrading, need_tensorflow, progress

DEFAULT_POINTS = "1,1/2,1/4,1/8"
DEFAULT_FOLDS = 4


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommands to the program's parser; each sets ``run``, a function of the parsed arguments."""
    parser = subparsers.add_parser(
        "learning-curve", help="AUC against training size; a second call goes on where the first stopped"
    )
    _add_study(parser)
    parser.add_argument(
        "--points",
        type=_points,
        default=_points(DEFAULT_POINTS),
        metavar="A,B",
        help=f"shares of the training groups, or with parts: before it of whole parts (default: {DEFAULT_POINTS})",
    )
    parser.set_defaults(run=_learning_curve)
    parser = subparsers.add_parser(
        "cross-validate", help="leave whole sources and generators of clips out in turn; finished folds are kept"
    )
    _add_study(parser)
    parser.add_argument(
        "--base", type=Path, metavar="H5", help="go on from weights of learning-curve, that saw no clip"
    )
    parser.add_argument(
        "--dealt",
        choices=("all", "unseen"),
        default="all",
        help="which clips are left out in turn: all, or those of validation and test, for a base that saw the others",
    )
    parser.add_argument("--only", type=int, metavar="N", help="this fold only, to share the work between processes")
    parser.add_argument("--folds", type=int, choices=range(2, 11), default=DEFAULT_FOLDS, metavar="N", help="2 to 10")
    parser.set_defaults(run=_cross_validate)
    parser = subparsers.add_parser(
        "describe", help="measure a bundle on degraded clips and in slices, and write both into its model card"
    )
    parser.add_argument("bundle", help="name or folder")
    parser.add_argument("--test", type=Path, required=True, metavar="CSV", help="that it was exported with")
    add_degrading(parser)
    parser.set_defaults(run=_describe)
    _add_shared_people(subparsers)


def _add_shared_people(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser(
        "shared-people", help="do parts of the face crops share people, and across the split?"
    )
    parser.add_argument("manifests", type=Path, help="folder with train.csv, validation.csv and test.csv of prepare")
    parser.add_argument("--out", type=Path, metavar="JSON", help="where the figures go; no crop is named in them")
    parser.set_defaults(run=_shared_people)


def _add_study(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path, help="folder with dfdc_faces/faces.csv and clips/clips.csv")
    parser.add_argument("--recipe", type=Path, required=True, help="TOML file with network, split, stages, seed")
    parser.add_argument("--out", type=Path, required=True, help="folder of the study: weights, metrics, figures")
    parser.add_argument("--weights", default="imagenet", help='"imagenet" (downloaded) or a .weights.h5 file')


def _points(text: str) -> tuple[tuple[str, Fraction], ...]:
    """Units and shares, of which ``_learning_curve`` makes points: their type needs TensorFlow."""
    points = []
    for word in text.split(","):
        unit, _, share = word.rpartition(":")
        try:
            fraction = Fraction(share)
        except (ValueError, ZeroDivisionError):
            fraction = Fraction(0)
        if unit not in ("", "groups", "parts") or not 0 < fraction <= 1:
            raise argparse.ArgumentTypeError(f"{word!r} is no share above 0 and up to 1, as in 1/4 or parts:1/4")
        points.append((unit or "groups", fraction))
    return tuple(points)


def _learning_curve(arguments: argparse.Namespace) -> int:
    need_tensorflow()
    from deepfake_desktop.training.learning_curve import CURVE_FILE, Point, format_curve, learning_curve
    from deepfake_desktop.training.recipe import load_recipe

    points = [Point(share, unit) for unit, share in arguments.points]
    curve = learning_curve(load_recipe(arguments.recipe), arguments.data, arguments.weights, points, arguments.out)
    print(format_curve(curve))
    print(f"figures: {arguments.out / CURVE_FILE}")
    return 0


def _cross_validate(arguments: argparse.Namespace) -> int:
    need_tensorflow()
    from deepfake_desktop.training.cross_validation import FIGURES_FILE, cross_validate
    from deepfake_desktop.training.cross_validation_figures import format_figures
    from deepfake_desktop.training.prepare import SPLITS
    from deepfake_desktop.training.recipe import load_recipe

    recipe = load_recipe(arguments.recipe)
    figures = cross_validate(
        recipe,
        arguments.data,
        arguments.weights,
        arguments.base,
        arguments.folds,
        arguments.out,
        arguments.only,
        SPLITS if arguments.dealt == "all" else SPLITS[1:],
    )
    print(format_figures(figures))
    print(f"figures: {arguments.out / FIGURES_FILE}")
    return 0


def _describe(arguments: argparse.Namespace) -> int:
    from deepfake_desktop.training.card_sections import describe
    from deepfake_desktop.training.robustness import CONDITIONS, format_robustness
    from deepfake_desktop.training.slices import format_slices

    chosen = arguments.conditions or CONDITIONS
    report = describe(arguments.bundle, arguments.test, chosen, arguments.limit, progress)
    print(format_slices(report["slices"]), format_robustness(report["robustness"]), sep="\n\n")
    return 0


def _shared_people(arguments: argparse.Namespace) -> int:
    from deepfake_desktop.training.manifest import read_manifest
    from deepfake_desktop.training.prepare import SPLITS
    from deepfake_desktop.training.shared_people import embed_people, format_shared_people, shared_people

    rows = {side: read_manifest(arguments.manifests / f"{side}.csv") for side in SPLITS}
    report = shared_people(embed_people(rows, progress("comparing")))
    print(format_shared_people(report))
    if arguments.out:
        arguments.out.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
        print(f"figures: {arguments.out}")
    return 0
