"""The program's entry: ``deepfake-desktop`` and ``python -m deepfake_desktop``."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from deepfake_desktop.cli import checks
from deepfake_desktop.cli.environment import display_available, explain_qt_failure, missing_qt_libraries
from deepfake_desktop.cli.main import parse_arguments
from deepfake_desktop.errors import DeepfakeDesktopError

OK, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the window where none is given. Returns the exit code."""
    arguments = parse_arguments(list(sys.argv[1:] if argv is None else argv))
    _configure_output(arguments.verbose)
    try:
        if arguments.run is not None:
            return arguments.run(arguments)
        if arguments.check:
            return run_check(arguments.check)
        return open_window(arguments.videos, arguments.new_window)
    except DeepfakeDesktopError as error:
        print(f"deepfake-desktop: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has gone. What Python would still flush at its end must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def run_check(name: str) -> int:
    """Run ``--healthcheck`` or ``--self-test``. Returns the exit code."""

    def window_checks() -> dict[str, checks.Check]:
        from deepfake_desktop.gui import health

        return health.window_checks()

    return checks.run(name, window_checks)


def open_window(videos: Sequence[str], new_window: bool) -> int:
    """Open the window, or say why it cannot be opened; without a screen videos are analysed and printed instead.

    new_window: open one even where there is one already, which otherwise gets the videos.
    """
    if not display_available():
        if not videos:
            print(
                "There is no screen to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
                "To analyse a video here: deepfake-desktop analyze VIDEO",
                file=sys.stderr,
            )
            return WRONG_USAGE
        print("There is no screen to open the window on; analysing here instead.", file=sys.stderr)
        arguments = parse_arguments(["analyze", "--", *videos])
        return arguments.run(arguments)
    if missing := missing_qt_libraries():
        print(explain_qt_failure(missing), file=sys.stderr)
        return WRONG_USAGE
    try:
        from deepfake_desktop.gui.app import run_gui
    except ImportError as error:
        print(explain_qt_failure(missing, error), file=sys.stderr)
        return WRONG_USAGE
    return run_gui(videos, new_window)


def _configure_output(verbose: bool) -> None:
    """Log to stderr on demand only, and never fail on a file name that the terminal's encoding does not have."""
    level = logging.DEBUG if verbose else logging.CRITICAL + 1
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
