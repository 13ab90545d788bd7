"""``--healthcheck`` and ``--self-test``: whether an installed program is whole, and whether it computes what it should.

The health check imports every module, opens the decoders, verifies and runs every model, and loads Qt's plugins. It
writes nothing anywhere. The self-test analyses a clip that is shipped (``resources/self_test``) and compares the result
with the one stored beside it.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterable
from typing import TextIO

from deepfake_desktop import __version__
from deepfake_desktop.cli.environment import explain_qt_failure, missing_qt_libraries
from deepfake_desktop.cli.native_output import stderr_of_our_own, stdout_of_our_own
from deepfake_desktop.detector.bundle import list_bundles, load_bundle

PACKAGE = "deepfake_desktop"
HEALTH, SELF_TEST = "health", "self-test"
PASSED, FAILED = 0, 1

# What only the trainer and the cluster import, and a packaged program leaves out.
FOR_TRAINING = ("tensorflow", "keras", "matplotlib", "distributed")
# FFmpeg's names of the decoders that videos of today and of yesterday's archives need.
DECODERS = ("h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mpeg2video", "mjpeg", "prores", "theora", "wmv2")

Check = Callable[[], str]  # what was found, in a few words; raises where something is wrong


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add both options; ``check`` is HEALTH, SELF_TEST or None."""
    parser.set_defaults(check=None)
    for option, name, words in (
        ("--healthcheck", HEALTH, "check modules, decoders, models and Qt's plugins of this installation"),
        ("--self-test", SELF_TEST, "analyse a clip of our own and compare with the stored result"),
    ):
        parser.add_argument(option, dest="check", action="store_const", const=name, help=words)


def run(name: str, window_checks: Callable[[], dict[str, Check]]) -> int:
    """Run the checks and print a line for each. Returns 0 where all passed, else 1.

    window_checks: gives those of the window; called only where the system has what Qt needs. Where it has not, that
    is told and is no failure, since everything but the window works.
    """
    with stdout_of_our_own() as out, stderr_of_our_own(wanted=True):
        print(f"deepfake-desktop {__version__}", file=out)
        if name == SELF_TEST:
            # Imported here: the analysis takes a moment that --help must not wait for.
            from deepfake_desktop.cli.self_test import self_test

            return _report({"self-test": self_test}, out)
        passed = _report(_engine_checks(), out)
        if missing := missing_qt_libraries():
            print(f"absent  window: {explain_qt_failure(missing).splitlines()[1]}", file=out)
            return passed
        try:
            checks = window_checks()
        except ImportError as error:
            print(f"FAILED  window: {error}", file=out)
            return FAILED
        return _report(checks, out) or passed


def import_all(package: str, without: Iterable[str] = ()) -> str:
    """Import every module below a package. Modules that want what only the trainer has are counted, not failed.

    without: subpackages to leave out. Raises ImportError where any other import fails.
    """
    for name in FOR_TRAINING:
        # Not loaded where it is installed, either: it takes seconds, and Keras writes into the home folder.
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # documented: such an import raises
    top = importlib.import_module(package)
    imported = training = 0
    for module in pkgutil.walk_packages(top.__path__, f"{package}."):
        if module.name.endswith(".__main__") or any(f"{module.name}.".startswith(f"{name}.") for name in without):
            continue
        try:
            importlib.import_module(module.name)
            imported += 1
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in FOR_TRAINING:
                raise
            training += 1
    if not imported:
        raise ImportError(f"no module was found in {package}")
    return f"{imported} imported" + (f", {training} need what only training has" if training else "")


def _report(checks: dict[str, Check], out: TextIO) -> int:
    code = PASSED
    for name, check in checks.items():
        try:
            print(f"ok      {name}: {check()}", file=out, flush=True)
        except Exception as error:  # whatever is broken is what this is there to tell
            print(f"FAILED  {name}: {type(error).__name__}: {error}", file=out, flush=True)
            code = FAILED
    return code


def _engine_checks() -> dict[str, Check]:
    checks: dict[str, Check] = {
        "modules": lambda: import_all(PACKAGE, without=(f"{PACKAGE}.gui", f"{PACKAGE}.models", f"{PACKAGE}.resources")),
        "decoders": _decoders,
        "face models": _face_models,
        "model bundles": _bundle_names,
    }
    return checks | {f"model {name}": _bundle_check(name) for name in list_bundles()}


def _decoders() -> str:
    import av

    for name in DECODERS:
        av.codec.Codec(name, "r")  # raises where FFmpeg was built without it
    return f"{', '.join(DECODERS)} (FFmpeg by PyAV {av.__version__})"


def _face_models() -> str:
    """Both constructors compare the SHA-256 of their file."""
    import cv2
    import numpy as np

    from deepfake_desktop.faces.detector import FaceDetector
    from deepfake_desktop.faces.embedding import FaceEmbedder

    faces = FaceDetector().detect(np.full((180, 320, 3), 127, np.uint8))
    FaceEmbedder()
    if faces:
        raise ValueError(f"{len(faces)} faces were found in a grey picture")
    return f"verified, and run by OpenCV {cv2.__version__} and LiteRT"


def _bundle_names() -> str:
    names = list_bundles()
    if not names:
        raise FileNotFoundError("there is none")
    return ", ".join(names)


def _bundle_check(name: str) -> Check:
    def check() -> str:
        import numpy as np

        from deepfake_desktop.detector.runtime import BundleRuntime

        bundle = load_bundle(name)  # compares size and SHA-256 of every file
        side = bundle.input_size
        features = BundleRuntime(bundle).features(np.full((1, side, side, 3), 127, np.uint8))
        if not np.isfinite(features).all():
            raise ValueError("its features of a grey crop are not finite")
        return f"version {bundle.version}, every file verified, model.json SHA-256 {bundle.sha256}"

    return check
