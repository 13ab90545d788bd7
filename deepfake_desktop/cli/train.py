"""Subcommands for those who train, from prepare to evaluate; TensorFlow is imported when one runs."""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, SAMPLES_PER_SECOND
from deepfake_desktop.detector.backbone_kinds import BACKBONES
from deepfake_desktop.detector.bundle import load_bundle
from deepfake_desktop.errors import TrainingError


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommands to the program's parser; each sets ``run``, a function of the parsed arguments."""
    _add_prepare(subparsers)
    _add_train(subparsers)
    _add_average(subparsers)
    _add_export(subparsers)
    _add_combine(subparsers)
    _add_evaluate(subparsers)


def _add_prepare(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser("prepare", help="write group-disjoint manifests from labelled folders")
    parser.add_argument("data", type=Path, help="folder with dfdc_faces/faces.csv and clips/clips.csv")
    parser.add_argument("out", type=Path, help="folder for train.csv, validation.csv and test.csv")
    parser.add_argument("--recipe", type=Path, required=True, help="TOML file with the split")
    parser.set_defaults(run=_prepare)


def _add_train(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser("train", help="train a network; a second call goes on where the first stopped")
    parser.add_argument(
        "--recipe", type=Path, help="TOML file with network, stages, seed; none is needed with a bundle"
    )
    parser.add_argument("--data", type=Path, metavar="CSV", help="one manifest, split by group, 80 to 20")
    parser.add_argument("--train", type=Path, metavar="CSV", help="training manifest, instead of --data")
    parser.add_argument("--validation", type=Path, metavar="CSV", help="validation manifest, instead of --data")
    parser.add_argument("--out", type=Path, required=True, help="folder of the run: weights, metrics, curves")
    parser.add_argument("--backbone", choices=tuple(BACKBONES), help="instead of the recipe's")
    parser.add_argument("--weights", default="imagenet", help='"imagenet" (downloaded) or a .weights.h5 file')
    parser.add_argument("--init", metavar="BUNDLE|H5", help="go on from a bundle, or a .weights.h5 file")
    parser.add_argument(
        "--teacher", metavar="BUNDLE", help="whose probabilities a recipe with teacher_share learns from"
    )
    parser.add_argument("--frozen", action="store_true", help="baseline: no fine-tuning, only the GRU is trained")
    parser.set_defaults(run=partial(_train, parser))


def _add_average(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser("average", help="the mean of several runs' weights, for train --init")
    parser.add_argument("weights", type=Path, nargs="+", metavar="H5", help="of runs that began with the same weights")
    parser.add_argument("--recipe", type=Path, required=True, help="TOML file with the network")
    parser.add_argument("--out", type=Path, required=True, metavar="H5", help="ends in .weights.h5")
    parser.set_defaults(run=_average)


def _add_export(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser("export", help="turn a finished run into a calibrated, measured model bundle")
    parser.add_argument("run_folder", type=Path, help="the --out of train")
    parser.add_argument("out", type=Path, help="the bundle to write, for example models/inceptionv3-gru")
    _add_figures(parser)
    parser.add_argument("--baseline", type=Path, help="bundle whose test figures are printed beside")
    parser.add_argument("--ablation", type=Path, metavar="MD", help="a Markdown table to copy into the model card")
    parser.set_defaults(run=_export)


def _add_figures(parser: argparse.ArgumentParser) -> None:
    """What a bundle is calibrated and measured with."""
    parser.add_argument("--validation", type=Path, required=True, metavar="CSV", help="for calibration and bands")
    parser.add_argument("--test", type=Path, metavar="CSV", help="for the model card and error rates")
    parser.add_argument("--robustness", action="store_true", help="degrade the test clips too, for the model card")


def _add_combine(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser("combine", help="make an ensemble of bundles that lie in one folder")
    parser.add_argument("out", type=Path, help="the ensemble to write, for example models/ensemble")
    parser.add_argument("members", nargs="+", metavar="BUNDLE", help="two or more bundles beside it, by name")
    _add_figures(parser)
    parser.set_defaults(run=_combine)


def _add_evaluate(subparsers: argparse._SubParsersAction) -> None:
    parser = subparsers.add_parser("evaluate", help="measure a bundle on a labelled manifest")
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--model", help="bundle name or folder (default: the shipped default)")
    parser.add_argument("--sampling", choices=tuple(SAMPLES_PER_SECOND), default=DEFAULT_SAMPLING)
    parser.add_argument("--out", type=Path, metavar="JSON", help="where the figures go (default: beside the manifest)")
    parser.add_argument("--scores", type=Path, metavar="CSV", help="write the score of every row")
    parser.add_argument("--robustness", action="store_true", help="measure again on degraded copies of every row")
    add_degrading(parser)
    parser.add_argument(
        "--slices", action="store_true", help="error rates by face size, light, coding, pose, skin tone"
    )
    parser.set_defaults(run=partial(_evaluate, parser))


def add_degrading(parser: argparse.ArgumentParser) -> None:
    """Which degraded copies are made, and of how many rows."""
    parser.add_argument(
        "--conditions", type=_conditions, metavar="A,B", help="of degraded rows (default: all; a wrong name lists them)"
    )
    parser.add_argument("--limit", type=_positive, metavar="N", help="degrade at most N rows of each kind and label")


def _conditions(names: str) -> tuple[Any, ...]:
    """``video.rewrite.Condition`` objects, a type that this file does not import outside functions."""
    from deepfake_desktop.training.degrade_video import conditions_named

    try:
        return conditions_named(names)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _prepare(arguments: argparse.Namespace) -> int:
    from deepfake_desktop.training.prepare import prepare
    from deepfake_desktop.training.recipe import load_recipe

    for name, rows in prepare(arguments.data, arguments.out, load_recipe(arguments.recipe).split).items():
        fakes = sum(row.is_fake for row in rows)
        print(f"{arguments.out / name}.csv: {len(rows)} rows, {fakes} fake, {len(rows) - fakes} real")
    return 0


def _train(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    if arguments.frozen and arguments.init:
        parser.error("--frozen trains on ImageNet features only: leave --init away")
    two_lists = arguments.train is not None and arguments.validation is not None
    if (arguments.data is None) != two_lists or (arguments.data and (arguments.train or arguments.validation)):
        parser.error("give either --data, or --train and --validation")
    need_tensorflow()
    from deepfake_desktop.training.fit import train
    from deepfake_desktop.training.recipe import NO_SPLIT
    from deepfake_desktop.training.split import split_manifest
    from deepfake_desktop.training.start import find_start, settle_recipe
    from deepfake_desktop.training.teacher import Teacher

    start = find_start(arguments.init) if arguments.init else None
    recipe = settle_recipe(arguments.recipe, start, arguments.backbone)
    if arguments.data:
        recipe = replace(recipe, split=NO_SPLIT)  # what it names is not what the run is about to be trained on
        lists = split_manifest(arguments.data, arguments.out, recipe.seed)
    else:
        lists = arguments.train, arguments.validation
    teacher = Teacher(load_bundle(arguments.teacher)) if arguments.teacher else None
    train(recipe, *lists, arguments.weights, arguments.out, arguments.frozen, start, teacher)
    return 0


def _average(arguments: argparse.Namespace) -> int:
    need_tensorflow()
    from deepfake_desktop.training.average import average_weights
    from deepfake_desktop.training.recipe import load_recipe

    average_weights(load_recipe(arguments.recipe).network, arguments.weights, arguments.out)
    print(f"weights: {arguments.out}")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    need_tensorflow()
    from deepfake_desktop.training.export import export

    export(
        arguments.run_folder,
        arguments.out,
        arguments.validation,
        arguments.test,
        arguments.baseline,
        arguments.ablation,
        arguments.robustness,
    )
    print((arguments.out / "MODEL_CARD.md").read_text(encoding="utf-8"))
    return 0


def _combine(arguments: argparse.Namespace) -> int:
    need_tensorflow()
    from deepfake_desktop.training.ensemble import combine

    combine(arguments.members, arguments.out, arguments.validation, arguments.test, arguments.robustness)
    print((arguments.out / "MODEL_CARD.md").read_text(encoding="utf-8"))
    return 0


def _evaluate(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    if (arguments.conditions or arguments.limit) and not arguments.robustness:
        parser.error("--conditions and --limit go with --robustness")
    from deepfake_desktop.training.evaluate import evaluate, format_report
    from deepfake_desktop.training.manifest import read_manifest
    from deepfake_desktop.training.scoring import score_rows, write_scores

    scored = score_rows(read_manifest(arguments.manifest), arguments.model, arguments.sampling, progress("scoring"))
    report = evaluate(scored)
    print(format_report(report))
    if arguments.slices:
        from deepfake_desktop.training import slices

        report["slices"] = slices.slice_report(scored, arguments.sampling, progress("measuring"))
        print(slices.EXPLAINED, slices.format_slices(report["slices"]), sep="\n\n")
    if arguments.robustness:
        from deepfake_desktop.training import robustness

        report["robustness"] = robustness.robustness_report(
            robustness.limited(scored, arguments.limit),
            arguments.model,
            arguments.sampling,
            arguments.conditions or robustness.CONDITIONS,
            progress("degrading"),
        )
        print(robustness.EXPLAINED, robustness.format_robustness(report["robustness"]), sep="\n\n")
    out = arguments.out or arguments.manifest.with_suffix(".evaluation.json")
    out.write_text(json.dumps(report, indent=2, sort_keys=True, allow_nan=False) + "\n", encoding="utf-8")
    print(f"figures: {out}")
    if arguments.scores:
        write_scores(arguments.scores, scored)
        print(f"scores: {arguments.scores}")
    return 0


def progress(doing: str) -> Callable[[int, int], None]:
    """Shows how many rows are done, on a terminal only."""

    def show(done: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "" if done < total else "\n"
            print(f"\r{doing} {done}/{total}", end=end, file=sys.stderr, flush=True)

    return show


def need_tensorflow() -> None:
    """Raise TrainingError where TensorFlow is not installed."""
    if importlib.util.find_spec("tensorflow") is None:
        raise TrainingError("Training and export need TensorFlow, which is not installed. Run: make train-setup")
