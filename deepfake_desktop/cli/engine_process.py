"""The child process that reads videos for the window, in a packaged program, which is no Python to be started anew."""

from __future__ import annotations

import argparse

from deepfake_desktop.supervision import child


def register(subparsers: argparse._SubParsersAction) -> None:
    """Add the command, without help, so that it is not listed: the program calls it itself."""
    subparsers.add_parser(child.COMMAND).set_defaults(run=lambda arguments: child.main())
