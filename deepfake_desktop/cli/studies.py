"""Subcommands that measure how far the data carry: learning-curve and cross-validate; they need TensorFlow."""

from __future__ import annotations

import argparse
from fractions import Fraction
from pathlib import Path

from deepfake_desktop.cli.train import need_tensorflow

DEFAULT_POINTS = "1,1/2,1/4,1/8"
DEFAULT_FOLDS = 4


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommands to the program's parser; each sets ``run``, a function of the parsed arguments."""
    parser = subparsers.add_parser(
        "learning-curve", help="AUC against training size; a second call goes on where the first stopped"
    )
    _add_study(parser)
    parser.add_argument("--weights", default="imagenet", help='"imagenet" (downloaded) or a .weights.h5 file')
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
        "--base", type=Path, required=True, metavar="H5", help="of learning-curve: weights that saw no clip"
    )
    parser.add_argument("--folds", type=int, choices=range(2, 11), default=DEFAULT_FOLDS, metavar="N", help="2 to 10")
    parser.set_defaults(run=_cross_validate)


def _add_study(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path, help="folder with dfdc_faces/faces.csv and clips/clips.csv")
    parser.add_argument("--recipe", type=Path, required=True, help="TOML file with network, split, stages, seed")
    parser.add_argument("--out", type=Path, required=True, help="folder of the study: weights, metrics, figures")


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
    from deepfake_desktop.training.recipe import load_recipe

    recipe = load_recipe(arguments.recipe)
    figures = cross_validate(recipe, arguments.data, arguments.base, arguments.folds, arguments.out)
    print(format_figures(figures))
    print(f"figures: {arguments.out / FIGURES_FILE}")
    return 0
