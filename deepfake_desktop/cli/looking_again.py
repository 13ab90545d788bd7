"""What ``explain``, ``stability`` and ``annotate`` share: a video's result, recalled or found, before they go on."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

from deepfake_desktop.analysis.events import Event, FacesFound
from deepfake_desktop.analysis.result import AnalysisResult
from deepfake_desktop.analysis.settings import DEFAULT_SAMPLING, SAMPLES_PER_SECOND, Settings
from deepfake_desktop.cli.analyze import add_keeping, engine_for
from deepfake_desktop.cli.native_output import LoadingSilence
from deepfake_desktop.cli.progress import ProgressBar

DONE, INTERRUPTED = 0, 130
EXIT_CODES = "Exit codes: 0 done, 1 it could not be done, 2 wrong usage, 130 interrupted."


@dataclass(frozen=True)
class Analysed:
    """A result and the faces behind it."""

    result: AnalysisResult
    faces: tuple[FacesFound, ...]


def add_options(parser: argparse.ArgumentParser) -> None:
    """The video and how it is analysed."""
    parser.add_argument("video", metavar="VIDEO", help="a video file")
    parser.add_argument("--model", metavar="NAME", help="model bundle, by name or folder")
    parser.add_argument("--sampling", choices=tuple(SAMPLES_PER_SECOND), default=DEFAULT_SAMPLING)
    add_keeping(parser)


def settings_of(arguments: argparse.Namespace) -> Settings:
    return Settings(model=arguments.model, sampling=arguments.sampling)


def analysed(arguments: argparse.Namespace, is_interrupted: Callable[[], bool]) -> Analysed:
    """The video's result, with a progress bar meanwhile."""
    faces: list[FacesFound] = []
    with ProgressBar(arguments.video, sys.stderr) as bar, LoadingSilence(not arguments.verbose) as silence:

        def note(event: Event) -> None:
            silence.on_event(event)
            bar.on_event(event)
            if isinstance(event, FacesFound):
                faces.append(event)

        result = engine_for(arguments)(arguments.video, settings_of(arguments), is_interrupted, note)
        return Analysed(result, tuple(faces))


class Share:
    """A line "name: 40 %" on a terminal, wiped at the end of the ``with`` block."""

    def __init__(self, name: str, stream: TextIO) -> None:
        self._name, self._stream, self._last = name, stream, -1
        self._shown = stream.isatty()

    def __enter__(self) -> Share:
        return self

    def __exit__(self, *_: object) -> None:
        self._write("")

    def show(self, fraction: float) -> None:
        """fraction: 0..1."""
        percent = int(100 * fraction)
        if percent != self._last:
            self._last = percent
            self._write(f"{self._name}: {percent} %")

    def _write(self, line: str) -> None:
        if self._shown:
            self._stream.write(f"\r{line}\x1b[K")
            self._stream.flush()
