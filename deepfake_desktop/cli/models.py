"""``deepfake-desktop models``: the bundles, whether they are intact, and how well they do."""

from __future__ import annotations

import argparse
from typing import Any

from deepfake_desktop.analysis.record_parts import recorded_rates
from deepfake_desktop.analysis.settings import THOROUGH_BUNDLE
from deepfake_desktop.analysis.words import BAND_WORDS, measured_words
from deepfake_desktop.detector.bundle import DEFAULT_BUNDLE, Bundle, list_bundles, load_bundle
from deepfake_desktop.errors import BundleError
from deepfake_desktop.files import models_folder


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser("models", help="list the model bundles, verify their hashes, show error rates")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print every bundle. Returns 0 where all are intact and there is at least one, else 1."""
    names = list_bundles()
    print(f"Model bundles in {models_folder()}:")
    if not names:
        print("  none. Install Deepfake Desktop again to get them.")
        return 1
    intact = [_print_bundle(name) for name in names]
    return 0 if all(intact) else 1


def _print_bundle(name: str) -> bool:
    mark = {DEFAULT_BUNDLE: " (default)", THOROUGH_BUNDLE: " (default of thorough sampling)"}.get(name, "")
    try:
        bundle = load_bundle(name)
    except BundleError as error:
        print(f"\n{name}{mark}: NOT USABLE\n  {error}")
        return False
    print(f"\n{name}{mark}: intact, every SHA-256 verified")
    for line in _facts(bundle):
        print(f"  {line}")
    return True


def _facts(bundle: Bundle) -> list[str]:
    lines = [
        f"version {bundle.version}, model.json SHA-256 {bundle.sha256}",
        f"input {bundle.input_size} pixels, window {bundle.window} steps, needs {bundle.thresholds.min_faces} faces "
        f"of {bundle.thresholds.min_face_px} pixels or more",
    ]
    rates = recorded_rates(bundle.error_rates)
    if isinstance(rates.get("auc"), int | float):
        lines.append(f"AUC over test clips {rates['auc']:.3f}{_interval(rates.get('auc_95'))}")
    for band in ("strong", "moderate", "inconclusive", "none"):
        if words := measured_words(rates, band):
            lines.append(f"{BAND_WORDS[band]}: {words}")
    return lines if rates else [*lines, "error rates: not measured"]


def _interval(bounds: Any) -> str:
    if isinstance(bounds, list) and len(bounds) == 2 and all(isinstance(bound, int | float) for bound in bounds):
        return f" (95 % interval {bounds[0]:.3f} to {bounds[1]:.3f})"
    return ""
