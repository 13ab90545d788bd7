"""``deepfake-desktop doctor``: what is installed, what is missing and how to get it, where files live."""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import os
import platform
from pathlib import Path

from deepfake_desktop import __version__
from deepfake_desktop.analysis.recall_store import RecallStore
from deepfake_desktop.cli.environment import display_available, explain_qt_failure, missing_qt_libraries
from deepfake_desktop.detector.bundle import list_bundles, load_bundle
from deepfake_desktop.errors import BundleError
from deepfake_desktop.files import models_folder, settings_folder
from deepfake_desktop.history.store import History
from deepfake_desktop.provenance.trust_list import load_trust_list, user_folder

# Module, distribution, what it is for. Nothing is imported to find out: a broken package could end the process.
FOR_ANALYSIS = (
    ("numpy", "numpy", "numbers"),
    ("cv2", "opencv-python-headless", "pictures and the face finder"),
    ("av", "av", "reading videos"),
    ("ai_edge_litert", "ai-edge-litert", "running the networks"),
)
FOR_CREDENTIALS = (("c2pa", "c2pa-python", "reading Content Credentials"),)
# Names and files of the models for faces. The modules that use them cannot say: they import what may be missing.
FOR_FACES = (
    ("face finder", "face_detection_yunet*.onnx"),
    ("face comparer", "face_embedding_mobilefacenet.tflite"),
)
FOR_THE_WINDOW = (
    ("PySide6.QtWidgets", "PySide6-Essentials", "the window"),
    ("PySide6.QtMultimedia", "PySide6-Addons", "playing videos"),
)
FOR_TRAINING = (("tensorflow", "tensorflow", "training and export"),)


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the subcommand; it sets ``run``, a function of the parsed arguments to an exit code."""
    parser = subparsers.add_parser("doctor", help="show what is installed, what is missing, and where files live")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the report. Returns 0 where videos can be analysed, else 1; the window and training are extras."""
    print(f"deepfake-desktop {__version__}")
    print(f"Python {platform.python_version()} on {platform.platform()}, {counted_cores()}")
    print("\nTo analyse")
    able = all([_print_package(*package) for package in FOR_ANALYSIS])
    able = able and _print_models()  # a bundle cannot be judged without the packages that run it
    if able:
        _print_devices()
    print("\nTo read where a file says it comes from")
    for package in FOR_CREDENTIALS:
        _print_package(*package)
    trust = load_trust_list()
    _print_line(bool(trust.signers), "trust list", trust.words())
    print("\nTo open the window")
    able_window = all([_print_package(*package) for package in FOR_THE_WINDOW])
    able_window = _print_qt() and able_window
    print("\nTo train (optional)")
    for package in FOR_TRAINING:
        _print_package(*package, optional=True)
    print("\nWhere files live")
    print(f"  program     {Path(__file__).resolve().parents[1]}")
    print(f"  models      {models_folder()}")
    print(f"  settings    {settings_folder()}")
    print(f"  trust       {user_folder()} (certificates that you add)")
    print(f"  results     {RecallStore().folder or 'nowhere: there is no home folder'} (remembered ones)")
    print(f"  history     {History().path or 'nowhere: there is no home folder'}")
    print(f"\nVideos can{'' if able else 'not'} be analysed; the window can{'' if able_window else 'not'} be opened.")
    return 0 if able else 1


def counted_cores() -> str:
    cores = os.cpu_count() or 1
    return f"{cores} processor core{'' if cores == 1 else 's'}"


def _print_package(module: str, distribution: str, purpose: str, optional: bool = False) -> bool:
    found = _is_installed(module)
    if found:
        _print_line(True, f"{distribution} {_version(distribution)}", purpose)
    elif optional:
        _print_line(True, f"{distribution} is not installed", f"only needed for {purpose}: make train-setup")
    else:
        _print_line(False, f"{distribution} is not installed", f"{purpose}: make setup, or pip install {distribution}")
    return found


def _is_installed(module: str) -> bool:
    package, _, part = module.partition(".")
    spec = importlib.util.find_spec(package)
    folders = (spec.submodule_search_locations or []) if spec else []
    return spec is not None and (not part or any(any(Path(folder).glob(f"{part}.*")) for folder in folders))


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:  # a packaged program carries the module without its papers
        return "(version not recorded)"


def _print_models() -> bool:
    missing = f"{models_folder()}: install Deepfake Desktop again"
    complete = True
    for what, pattern in FOR_FACES:
        found = sorted(models_folder().glob(pattern))
        complete = complete and bool(found)
        _print_line(bool(found), what, found[0].name if found else f"not in {missing}")
    usable = False
    for name in list_bundles():
        try:
            bundle = load_bundle(name)
        except BundleError as error:
            _print_line(False, f"model {name}", str(error))
        else:
            usable = True
            _print_line(True, f"model {name} {bundle.version}", "intact")
    if not list_bundles():
        _print_line(False, "no model bundle", f"none in {missing}")
    return usable and complete


def _print_devices() -> None:
    """What could decode instead of the processor (``analyze --hardware auto``)."""
    from deepfake_desktop.video.hardware import kinds_built_in, why_unusable  # PyAV may be missing

    for kind in kinds_built_in():
        reason = why_unusable(kind, "h264")
        found = f"no device and driver that work ({reason})" if reason else "found; used with analyze --hardware auto"
        _print_line(True, f"hardware decoding by {kind} (optional)", found)
    if not kinds_built_in():
        _print_line(True, "hardware decoding (optional)", "this build of PyAV has none that would be used")


def _print_qt() -> bool:
    missing = missing_qt_libraries()
    _print_line(not missing, "system libraries", explain_qt_failure(missing).splitlines()[1] if missing else "found")
    shown = display_available()
    names = [name for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM") if os.environ.get(name)]
    settings = ", ".join(f"{name}={os.environ[name]}" for name in names)
    _print_line(shown, "screen", (settings or "found") if shown else "none (DISPLAY and WAYLAND_DISPLAY are not set)")
    return shown and not missing


def _print_line(good: bool, what: str, detail: str) -> None:
    print(f"  {'ok     ' if good else 'MISSING'}  {what}: {detail}")
