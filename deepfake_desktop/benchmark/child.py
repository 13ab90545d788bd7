"""Modules of this package in processes of their own, whose answers are JSON objects, one a line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from deepfake_desktop.errors import BenchmarkError
from deepfake_desktop.files import CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE, import_path

LIMIT_S = 3600.0  # a child that takes longer hangs; a long video may take long


def can_run_children() -> bool:
    """Whether this Python can be started again; a packaged program is no Python."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def command_of(module: str, arguments: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def child_environment(home: Path, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment with this very package, and with settings and caches under ``home``: nothing of the
    user's is read or written, and no result is recalled."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "CACHE", "DATA", "STATE")}
    for variable in (CACHE_VARIABLE, DATA_VARIABLE, STATE_VARIABLE):
        folders[variable] = str(home / variable.rpartition("_")[2].lower())
    return {**os.environ, **folders, "PYTHONPATH": import_path(), **(extra or {})}


def run_child(
    module: str, arguments: Sequence[str], home: Path, extra: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Run a module to its end and return its one answer. Raises BenchmarkError where it fails."""
    try:
        done = subprocess.run(
            command_of(module, arguments),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="backslashreplace",
            timeout=LIMIT_S,
            env=child_environment(home, extra),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BenchmarkError(f"{module} could not be run to its end: {error}") from error
    if done.returncode != 0:
        raise BenchmarkError(f"{module} failed: {_last_line(done.stderr)}")
    try:
        return _answer(done.stdout)
    except ValueError as error:
        raise _no_answer(module, done.stderr) from error


class Conversation:
    """A module that stays and answers request after request, one JSON object a line each."""

    def __init__(self, module: str, process: subprocess.Popen[str], errors: IO[str]) -> None:
        self._module, self._process, self._errors = module, process, errors

    def hear(self) -> dict[str, Any]:
        """Its next answer. Raises BenchmarkError where it has gone or answers otherwise."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        try:
            return _answer(line)
        except ValueError as error:
            self._errors.seek(0)
            raise _no_answer(self._module, self._errors.read()) from error

    def ask(self, **request: Any) -> dict[str, Any]:
        """Send a request and wait for its answer. Raises BenchmarkError."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise BenchmarkError(f"{self._module} is gone: {error}") from error
        return self.hear()


@contextmanager
def conversation(module: str, home: Path, extra: Mapping[str, str] | None = None) -> Iterator[Conversation]:
    """A module as a Conversation; it is ended with the ``with`` block. Raises BenchmarkError where it cannot start."""
    with tempfile.TemporaryFile("w+", errors="backslashreplace") as errors:
        try:
            process = subprocess.Popen(
                command_of(module, []),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=child_environment(home, extra),
            )
        except OSError as error:
            raise BenchmarkError(f"{module} could not be started: {error}") from error
        try:
            yield Conversation(module, process, errors)
        finally:
            process.kill()  # it holds nothing that is worth an orderly end
            process.communicate()


def _answer(line: str) -> dict[str, Any]:
    """Raises ValueError where it is no JSON object."""
    answer = json.loads(line)
    if not isinstance(answer, dict):
        raise ValueError(f"{line!r} is no JSON object")
    return answer


def _no_answer(module: str, errors: str) -> BenchmarkError:
    return BenchmarkError(f"{module} gave no answer: {_last_line(errors)}")


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it said nothing"
